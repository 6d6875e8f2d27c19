import type { ExternalCatalog } from '../catalog/external.ts';
import type { Label } from '../catalog/label.ts';
import type { CounterMetric, Metric } from '../catalog/metric.ts';
import type { AlertSpec } from './alert.ts';
import type { DashboardSpec } from './dashboard.ts';
import type { RecordingRuleSpec } from './recording-rule.ts';
import type { CatalogPart, SourceSpec } from './source.ts';
import type { Suppression } from './suppression.ts';

/** A content module: everything it exports is one definition. */
type Module<Definition> = Readonly<Record<string, Definition>>;

/** A pack as its author writes it, before settings. */
export interface PackDefinition {
  /** Lower-case word; names of objects, files and rule groups begin with it. */
  readonly name: string;
  /** Name for people. */
  readonly title: string;
  /** Version of the pack, put on every object. */
  readonly version: string;
  /** What the names of own metrics begin with, e.g. `smbp_`. */
  readonly metricPrefix: string;
  /** What the names of alerts begin with, e.g. `Smbp`. */
  readonly alertPrefix: string;
  /** Namespace in which the product runs when the settings do not say. */
  readonly namespace: string;
  /** Modules of `define…` metrics, one a subsystem. */
  readonly metrics: readonly Module<Metric>[];
  readonly external: readonly ExternalCatalog[];
  /** Foreign metrics that are there wherever a Prometheus is, such as `up`. */
  readonly ambient?: readonly CatalogPart[];
  /** Modules of alerts and recording rules, one a subsystem. */
  readonly rules: readonly Module<AlertSpec | RecordingRuleSpec>[];
  readonly dashboards: readonly DashboardSpec[];
  readonly sources: readonly SourceSpec[];
  /** Findings that its authors live with for now. */
  readonly suppressions?: readonly Suppression[];
  /** What the generated instrumentation does beside exposing the metrics. */
  readonly instrumentation?: {
    /** Counts the writes that the instrumentation drops or puts under `other`, by name of the metric. */
    readonly dropped: CounterMetric<string, { readonly metric: Label }>;
  };
}

/** Declares a pack. Its order has no meaning: whatever is generated is sorted by name. */
export function definePack(definition: PackDefinition): PackDefinition {
  return Object.freeze(definition);
}
