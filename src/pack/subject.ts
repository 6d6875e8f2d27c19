import type { Location } from '../core/location.ts';
import type { DialectName } from '../promql/dialect.ts';
import type { Quantity } from '../promql/quantity.ts';
import type { UnitFact } from '../promql/quantity.ts';
import type { Vocabulary } from '../promql/vocabulary.ts';
import type { QueryFacts } from './facts.ts';
import type { Pack } from './pack.ts';
import type { Query } from './query.ts';

/** A rule as it is written to Prometheus, by us or by anybody. */
interface RuleBase<Kind extends string> {
  readonly kind: Kind;
  readonly name: string;
  readonly expr: Query;
  /** Labels that the rule adds. Of an alert they are templates. */
  readonly labels: Readonly<Record<string, string>>;
  /** Where the rule stands; its fields are below, e.g. `…/labels/severity`. */
  readonly site: Location;
}

/** An alerting rule. */
export interface SubjectAlert extends RuleBase<'alert'> {
  /** In seconds; left out when the rule does not say. */
  readonly forSeconds?: number;
  readonly keepFiringForSeconds?: number;
  /** Templates of Prometheus. */
  readonly annotations: Readonly<Record<string, string>>;
  /** Of an alert that was read from a file: line and column there of a position in one of its templates. */
  readonly placeIn?: (
    section: 'labels' | 'annotations',
    name: string,
    offset: number,
  ) => Required<Pick<Location, 'line' | 'column'>> | undefined;
}

/** A recording rule. */
export interface SubjectRecord extends RuleBase<'record'> {
  /** Unit that its author declares, where he can. */
  readonly unit?: UnitFact;
}

/** Any rule. */
export type SubjectRule = SubjectAlert | SubjectRecord;

/** Rules that are evaluated in order. */
export interface SubjectGroup {
  readonly name: string;
  /** Left out when the group does not say: then that of the server holds. */
  readonly intervalSeconds?: number;
  readonly rules: readonly SubjectRule[];
  readonly site: Location;
}

/** The unit of a panel. */
export interface PanelUnit {
  /** Identifier of Grafana, e.g. `percentunit`. */
  readonly id: string;
  /** What it measures; left out when Grafana shows any number under it (`short`) or when it is not known. */
  readonly quantity?: Quantity;
}

/** One query of a panel. */
export interface PanelTarget {
  readonly refId: string;
  readonly expr: Query;
  /** Legend format, e.g. `{{controller}}`; left out when Grafana makes the legend. */
  readonly legend?: string;
  readonly format: 'time_series' | 'table' | 'heatmap';
  /** Whether only the last value is asked for. */
  readonly instant: boolean;
  /** Unit in which its values are shown, overrides applied; left out when the panel has none. */
  readonly unit?: PanelUnit;
  /** Axis or override group: values of different ones are not shown on one scale. */
  readonly axis: string;
  readonly site: Location;
}

/** A panel with at least one query. */
export interface SubjectPanel {
  readonly title: string;
  /** Plugin of Grafana: `timeseries`, `stat`, `table`, `heatmap`, … */
  readonly type: string;
  readonly description?: string;
  readonly targets: readonly PanelTarget[];
  /** Values from which the colour changes, in the unit of the panel. */
  readonly thresholds: readonly number[];
  readonly noValue?: string;
  /** Other texts in which labels of the result are named: data links, `renameByName`. */
  readonly labelReferences: readonly { readonly label: string; readonly where: string }[];
  readonly site: Location;
}

/** A variable of a dashboard. */
export interface SubjectVariable {
  readonly name: string;
  readonly kind: 'query' | 'datasource' | 'custom' | 'interval' | 'constant' | 'textbox' | 'adhoc' | 'other';
  /** What `label_values` reads, or the expression of `query_result`. */
  readonly selector?: Query;
  /** Label of `label_values`. */
  readonly label?: string;
  /** Whether it may stand for several values, or for all. */
  readonly multi: boolean;
  readonly site: Location;
}

/** Marks on the time axis of all panels that a query gives. */
export interface SubjectAnnotation {
  readonly name: string;
  readonly expr: Query;
  readonly site: Location;
}

/** A dashboard as Grafana gets it, by us or by anybody. */
export interface SubjectDashboard {
  readonly uid?: string;
  readonly title: string;
  readonly variables: readonly SubjectVariable[];
  readonly panels: readonly SubjectPanel[];
  readonly annotations: readonly SubjectAnnotation[];
  /** The JSON model itself, of a dashboard that was read from a file: for checks of its form. */
  readonly model?: unknown;
  readonly site: Location;
}

/** What a query is for. */
export type QueryUse =
  | { readonly kind: 'alert'; readonly rule: SubjectAlert; readonly group: SubjectGroup }
  | { readonly kind: 'record'; readonly rule: SubjectRecord; readonly group: SubjectGroup }
  | {
      readonly kind: 'panel';
      readonly dashboard: SubjectDashboard;
      readonly panel: SubjectPanel;
      readonly target: PanelTarget;
    }
  | { readonly kind: 'variable'; readonly dashboard: SubjectDashboard; readonly variable: SubjectVariable }
  | {
      readonly kind: 'annotation';
      readonly dashboard: SubjectDashboard;
      readonly annotation: SubjectAnnotation;
    }
  /** A query that a template of an alert runs. */
  | { readonly kind: 'template'; readonly rule: SubjectAlert; readonly annotation: string };

/** A query and what it is for. */
export interface SubjectQuery extends Query {
  readonly use: QueryUse;
}

/** What the house rules of a pack demand. Empty for foreign files, which follow rules of their own. */
export interface Policy {
  /** What names of alerts begin with. */
  readonly alertPrefix?: string;
  /** Values of the label `severity`, from the mildest to the gravest. */
  readonly severities?: readonly string[];
  /** Labels that name an instance of the product: an alert must have one of them. */
  readonly identity?: readonly string[];
  /** Names of the annotations that every alert has. */
  readonly annotations?: readonly string[];
  /** The most rules of a group. */
  readonly rulesPerGroup?: number;
}

/** Rules and dashboards as they reach Prometheus and Grafana, with everything known of what they read. */
export interface Subject {
  readonly vocabulary: Vocabulary;
  /** Dialects that must accept the rules. */
  readonly dialects: readonly DialectName[];
  readonly scrapeIntervalSeconds: number;
  readonly evaluationIntervalSeconds: number;
  /** How long samples are kept, in seconds; left out when nobody says. */
  readonly retentionSeconds?: number;
  readonly policy: Policy;
  readonly groups: readonly SubjectGroup[];
  readonly dashboards: readonly SubjectDashboard[];
  /** Every query of them, in reading order. */
  readonly queries: readonly SubjectQuery[];
  /** The pack they come from; left out for foreign files. */
  readonly pack?: Pack;
  /** What is known of a query. Each distinct text is analysed once, when first asked for. */
  factsOf(query: Pick<Query, 'reader' | 'text'>): QueryFacts;
}
