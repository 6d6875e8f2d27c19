import type { Location, Span } from '../core/location.ts';

/** A series that a query reads by handle, and where its name stands in the text. */
export interface SeriesReference {
  readonly series: string;
  readonly span: Span;
}

/** Who reads a query: a rule evaluates it as it is, a dashboard replaces Grafana's variables first. */
export type QueryReader = 'rule' | 'dashboard';

/** One query of the pack, rendered once from its template. */
export interface Query {
  readonly reader: QueryReader;
  /** PromQL as it is written to rules and dashboards; in dashboards with Grafana's variables. */
  readonly text: string;
  /** In the order of the text. */
  readonly references: readonly SeriesReference[];
  /** Path of the object that holds the query. */
  readonly site: Location;
  /** Of a query that was read from a file: line and column there of a position in `text`, counted from 1. */
  readonly place?: (offset: number) => Required<Pick<Location, 'line' | 'column'>>;
}
