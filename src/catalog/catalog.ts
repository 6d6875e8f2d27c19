import { sortedBy } from '../core/order.ts';
import { referenceValue } from './bounds.ts';
import type { ExternalCatalog } from './external.ts';
import type { Metric } from './metric.ts';
import type { Series } from './series.ts';
import { seriesOf } from './series.ts';

/** Every metric that the pack knows, and an index of the series that they expose. */
export interface Catalog {
  /** Own metrics, sorted by name. */
  readonly metrics: readonly Metric[];
  /** Foreign catalogs, sorted by name. */
  readonly external: readonly ExternalCatalog[];
  /** Series by exposed name. Where two metrics claim a name, the first one; a check reports the other. */
  readonly series: ReadonlyMap<string, Series>;
}

/** Builds the index over own and foreign metrics. The order of the arguments does not matter. */
export function resolveCatalog(metrics: Iterable<Metric>, external: Iterable<ExternalCatalog>): Catalog {
  const own = sortedBy(metrics, (metric) => metric.name);
  const foreign = sortedBy(external, (catalog) => catalog.name);
  const series = new Map<string, Series>();
  for (const metric of [...own, ...foreign.flatMap((catalog) => Object.values(catalog.metrics))]) {
    for (const one of seriesOf(metric)) {
      if (!series.has(one.name)) series.set(one.name, one);
    }
  }
  return { metrics: own, external: foreign, series };
}

/**
 * The most series that a metric has in the reference deployment: pods of its emitters, times the product of its
 * bounds, times finite buckets + 3 (`+Inf`, sum, count) for a histogram.
 */
export function referenceSeries(metric: Metric): number {
  const pods = metric.emittedBy.reduce((sum, component) => sum + referenceValue(component.pods), 0);
  const combinations = metric.bounds.reduce((product, bound) => product * referenceValue(bound.max), 1);
  const perCombination = metric.kind === 'histogram' ? metric.buckets.length + 3 : 1;
  return pods * combinations * perCombination;
}
