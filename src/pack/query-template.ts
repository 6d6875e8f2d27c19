import type { ExternalMetric } from '../catalog/external.ts';
import type { HistogramMetric, Metric } from '../catalog/metric.ts';
import type { ParamSlot } from './param.ts';
import type { FleetSourceSpec, ForeignSourceSpec, ServiceSourceSpec } from './source.ts';

/** One series of a metric that exposes several. */
export interface SeriesSlot {
  readonly kind: 'series';
  readonly series: string;
}

/** The series that a recording rule records; the rule itself serves as the slot. */
export interface RecordSlot {
  readonly kind: 'recording-rule';
  readonly name: string;
}

/** Stands for the labels that identify the instance of the product. */
export interface IdentitySlot {
  readonly kind: 'identity';
}

/** Stands for matchers that select what the variables of the dashboard select. */
export interface SelectionSlot {
  readonly kind: 'selection';
}

/** Stands for the name of the label that holds the namespace of the object that a foreign series is about. */
export interface OwnerNamespaceSlot {
  readonly kind: 'owner-namespace';
  readonly source: string;
}

/** Stands for a matcher that selects the targets of a source, in series that the scrape itself makes, such as `up`. */
export interface TargetsSlot {
  readonly kind: 'targets';
  readonly source: string;
}

/** Stands for the samples that a target of a source may expose. */
export interface SampleLimitSlot {
  readonly kind: 'sample-limit';
  readonly source: string;
}

/** Stands for the name of a series. A histogram is no series: choose one with {@link bucketOf}. */
export type SeriesHandle = Exclude<Metric, HistogramMetric> | ExternalMetric | RecordSlot | SeriesSlot;

/** What may stand between the texts of a query. */
export type QuerySlot =
  | SeriesHandle
  | ParamSlot
  | IdentitySlot
  | SelectionSlot
  | OwnerNamespaceSlot
  | TargetsSlot
  | SampleLimitSlot
  | number;

/** What a template needs from the place where it is used. */
type UseOf<Slot> =
  Slot extends ParamSlot<infer Name>
    ? `param ${Name}`
    : Slot extends IdentitySlot
      ? 'identity'
      : Slot extends SelectionSlot
        ? 'selection'
        : never;

/**
 * PromQL with slots, written before settings exist. `resolvePack` renders it once.
 *
 * `Uses` is what the place of use must provide, so that a panel with a parameter does not compile.
 */
export interface QueryTemplate<Uses extends string = string> {
  readonly parts: readonly (string | QuerySlot)[];
  readonly uses: readonly Uses[];
}

/**
 * One query, or several in order of preference where not every customer has every source: the first whose series are
 * all there is taken.
 */
export type QueryTemplates<Uses extends string = string> =
  | QueryTemplate<Uses>
  | readonly [QueryTemplate<Uses>, ...QueryTemplate<Uses>[]];

/**
 * PromQL with typed slots: series, parameters, identity, numbers.
 *
 * @example
 * promql`sum by (${identity()}) (rate(${reconcileErrors}[15m])) > ${param('threshold')}`
 */
export function promql<const Slots extends readonly QuerySlot[]>(
  texts: TemplateStringsArray,
  ...slots: Slots
): QueryTemplate<UseOf<Slots[number]>> {
  const parts = texts.raw.flatMap((raw, index) => {
    // A long query starts on the line after the backtick.
    const text = index === 0 ? raw.replace(/^\n/, '') : raw;
    const slot = slots[index];
    return slot === undefined ? [text] : [text, slot];
  });
  // `useOf` computes at run time what `UseOf` computes in types.
  const uses = slots.flatMap((slot) => useOf(slot)) as UseOf<Slots[number]>[];
  return Object.freeze({ parts: Object.freeze(parts), uses: Object.freeze(uses) });
}

/** The labels that identify the instance of the product: for `by (…)` and `on (…)`. */
export function identity(): IdentitySlot {
  return { kind: 'identity' };
}

/** Matchers for what the variables of the dashboard select: for `{…}` in panels. */
export function selection(): SelectionSlot {
  return { kind: 'selection' };
}

/** The label that holds the namespace of the object that a series of the source is about. */
export function ownerNamespace({ name }: ForeignSourceSpec): OwnerNamespaceSlot {
  return { kind: 'owner-namespace', source: name };
}

/** A matcher for the targets of a source: for `{…}` of `up` and its siblings. What reads it exists only where the source is on. */
export function targetsOf({ name }: ServiceSourceSpec | FleetSourceSpec): TargetsSlot {
  return { kind: 'targets', source: name };
}

/** The samples that a target of the source may expose. A rule that reads it exists only where the settings limit them. */
export function sampleLimit({ name }: ServiceSourceSpec | FleetSourceSpec): SampleLimitSlot {
  return { kind: 'sample-limit', source: name };
}

/** The cumulative buckets of a histogram, with the label `le`. */
export function bucketOf(metric: HistogramMetric | ExternalMetric): SeriesSlot {
  return { kind: 'series', series: `${metric.name}_bucket` };
}

/** The sum of all observations of a histogram, in its unit. */
export function sumOf(metric: HistogramMetric | ExternalMetric): SeriesSlot {
  return { kind: 'series', series: `${metric.name}_sum` };
}

/** The number of observations of a histogram. */
export function countOf(metric: HistogramMetric | ExternalMetric): SeriesSlot {
  return { kind: 'series', series: `${metric.name}_count` };
}

/** Whether a slot stands for the name of a series. */
export function isSeriesHandle(slot: QuerySlot): slot is SeriesHandle {
  if (typeof slot === 'number') return false;
  return 'origin' in slot || SERIES_KINDS.has(slot.kind);
}

const SERIES_KINDS: ReadonlySet<string> = new Set<Exclude<SeriesHandle, ExternalMetric>['kind']>([
  'counter',
  'gauge',
  'info',
  'recording-rule',
  'series',
  'stateset',
]);

/** Name of the series that a handle stands for. */
export function nameOfSeries(handle: SeriesHandle): string {
  return 'series' in handle ? handle.series : handle.name;
}

function useOf(slot: QuerySlot): readonly string[] {
  if (typeof slot === 'number' || 'origin' in slot) return [];
  switch (slot.kind) {
    case 'param':
      return [`param ${slot.name}`];
    case 'identity':
    case 'selection':
      return [slot.kind];
    default:
      return [];
  }
}
