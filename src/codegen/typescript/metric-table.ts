import type { Bound } from '../../catalog/bounds.ts';
import type { Label } from '../../catalog/label.ts';
import type { Metric, PodAggregation } from '../../catalog/metric.ts';
import type { BoundTable, MetricKind, MetricTable } from './runtime/tables.ts';

/** What the runtime must know of a metric. */
export function metricTable(metric: Metric): MetricTable {
  const { name, help, acrossPods, zeroInitialised } = metric;
  const facts = factLabels(metric);
  return {
    name,
    help,
    kind: kindOf(metric),
    aggregator: AGGREGATORS[acrossPods],
    // A stateset of which no state is 1 would say something false.
    zeroInitialised: zeroInitialised && metric.kind !== 'stateset',
    labels: Object.fromEntries(writtenLabels(metric).map(([label, spec]) => [label, labelTable(spec)])),
    ...(metric.kind === 'info' ? { facts } : {}),
    ...(metric.kind === 'stateset' ? { states: statesOf(metric) } : {}),
    ...(metric.kind === 'histogram' ? { buckets: metric.buckets } : {}),
    bounds: metric.bounds.flatMap((bound) => keptBound(metric, bound, facts)),
  };
}

/** Labels that a program gives with each write: the state of a stateset is no label there, but the value. */
export function writtenLabels(metric: Metric): readonly (readonly [string, Label])[] {
  const labels = Object.entries(metric.labels);
  return metric.kind === 'stateset' ? labels.filter(([name]) => name !== 'state') : labels;
}

/** Labels whose values name what a series is about, known at run time only. */
export function ownerLabels(metric: Metric): readonly string[] {
  const facts = factLabels(metric);
  return writtenLabels(metric).flatMap(([name, { values }]) =>
    values === 'open' && !facts.includes(name) ? [name] : [],
  );
}

/** Values of the label `state`. */
export function statesOf(metric: Metric): readonly string[] {
  const values = metric.labels['state']?.values;
  return values === undefined || values === 'open' ? [] : values;
}

/** Every value that a label can have, the empty one included where the label is optional. */
export function valuesOf({ values, optional }: Label): readonly string[] | 'open' {
  return values === 'open' || optional !== true ? values : [...values, ''];
}

function labelTable(label: Label): MetricTable['labels'][string] {
  return label.values === 'open' && label.optional === true ? 'optional' : valuesOf(label);
}

/** `timestamp` and `duration` have a clock. */
export function kindOf({ kind, unit }: Metric): MetricKind {
  if (kind === 'gauge' && unit === 'timestamp_seconds') return 'timestamp';
  if (kind === 'histogram' && unit === 'seconds') return 'duration';
  return kind;
}

/** How a client joins the workers of one pod. */
const AGGREGATORS: Readonly<Record<PodAggregation, MetricTable['aggregator']>> = {
  sum: 'sum',
  max: 'max',
  min: 'min',
  none: 'first',
};

/** A bound of one says that the labels of an info metric have one combination at a time, for each of the others. */
function factLabels(metric: Metric): readonly string[] {
  if (metric.kind !== 'info') return [];
  return metric.bounds.flatMap(({ labels, max }) =>
    max.factor === 1 && max.sizes.length === 0 ? labels : [],
  );
}

/** What is left of a bound once the state, the facts and what can never be exceeded are taken away. */
function keptBound(metric: Metric, { labels, max }: Bound, facts: readonly string[]): readonly BoundTable[] {
  const written = writtenLabels(metric).filter(([name]) => labels.includes(name) && !facts.includes(name));
  const factor =
    written.length < labels.length && metric.kind === 'stateset'
      ? max.factor / statesOf(metric).length
      : max.factor;
  const possible = written.reduce((product, [, label]) => product * countOf(label), 1);
  if (written.length === 0 || (max.sizes.length === 0 && possible <= factor)) return [];
  return [{ labels: written.map(([name]) => name), factor, sizes: max.sizes.map((size) => size.name) }];
}

function countOf(label: Label): number {
  const values = valuesOf(label);
  return values === 'open' ? Infinity : values.length;
}
