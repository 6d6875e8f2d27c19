import type { Component } from '../catalog/component.ts';
import type { ExternalMetric } from '../catalog/external.ts';
import type { HistogramMetric, Metric } from '../catalog/metric.ts';
import type { Unit } from '../catalog/unit.ts';
import type { Prose } from './prose.ts';
import type { Query } from './query.ts';
import type { QueryTemplates, RecordSlot } from './query-template.ts';

/** How a panel draws its series. */
export type PanelKind = 'timeseries' | 'stat' | 'table';

/** One query of a panel as content writes it. */
export interface PanelQuerySpec {
  readonly expr: QueryTemplates<'identity' | 'selection'>;
  /** Name of each series; labels of the result are slots. */
  readonly legend: Prose<'label'>;
}

/** A panel as content writes it. */
export interface PanelSpec {
  readonly kind: PanelKind;
  /** Unique in the dashboard; the id of the panel follows from it. */
  readonly title: string;
  /** Default: the question that the first own metric of the queries answers. */
  readonly description?: string;
  readonly unit: Unit;
  /** Width in columns of the grid, 1 to 24. Rows of panels fill up from left to right. */
  readonly width: number;
  /** Height in cells of the grid, 30 pixels each. */
  readonly height: number;
  readonly queries: readonly [PanelQuerySpec, ...PanelQuerySpec[]];
  /** Values from which a panel turns to warning and critical, in `unit`. */
  readonly thresholds?: { readonly warning?: number; readonly critical?: number };
  /** Shown where a query returns nothing; default `No data`. */
  readonly noValue?: string;
  /** Draw series on top of each other. */
  readonly stacked?: boolean;
}

/** A row of panels under a heading. */
export interface RowSpec {
  readonly title: string;
  readonly panels: readonly [PanelSpec, ...PanelSpec[]];
}

/** A choice above the panels, filled with the values of a label. */
export interface VariableSpec {
  /** Name in queries, without `$`. */
  readonly name: string;
  readonly title: string;
  readonly label: string;
  readonly of: Exclude<Metric, HistogramMetric> | ExternalMetric | RecordSlot;
}

/** A dashboard as content writes it. */
export interface DashboardSpec {
  readonly kind: 'dashboard';
  /** At most 40 characters, lower case, never changed. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  /** Says which variables there are; alerts about it lead to the dashboard. */
  readonly component: Component;
  /** Further components whose alerts lead to the dashboard; their identity is that of `component` or a part of it. */
  readonly alertsOf?: readonly Component[];
  readonly tags: readonly string[];
  /** A series that every instance of the component has: variables for the identity are filled from it. */
  readonly instances: Exclude<Metric, HistogramMetric> | RecordSlot;
  readonly variables?: readonly VariableSpec[];
  readonly rows: readonly [RowSpec, ...RowSpec[]];
}

/** One query of a panel, ready to be written. */
export interface PanelQuery {
  readonly expr: Query;
  /** Grafana's legend format, e.g. `{{controller}}`. */
  readonly legend: string;
  /** Labels of the result that the legend shows. */
  readonly shownLabels: readonly string[];
}

/** A panel, ready to be written. */
export interface Panel {
  readonly kind: PanelKind;
  readonly title: string;
  readonly description: string;
  readonly unit: Unit;
  readonly width: number;
  readonly height: number;
  readonly queries: readonly PanelQuery[];
  readonly thresholds: { readonly warning?: number; readonly critical?: number };
  readonly noValue: string;
  readonly stacked: boolean;
}

/** A row of panels, ready to be written. */
export interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

/** A variable, ready to be written: the values of `label` over the series that `selector` selects. */
export interface Variable {
  readonly name: string;
  readonly title: string;
  readonly label: string;
  readonly selector: Query;
}

/** A dashboard with the settings applied, ready to be written. */
export interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly component: Component;
  readonly tags: readonly string[];
  /** In the order in which each narrows the next; the data source is not among them. */
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
}

/** Name of the dashboard variable that holds the data source. */
export const DATASOURCE_VARIABLE = 'datasource';

/** Declares a dashboard. */
export function defineDashboard(spec: Omit<DashboardSpec, 'kind'>): DashboardSpec {
  return Object.freeze({ kind: 'dashboard', ...spec });
}
