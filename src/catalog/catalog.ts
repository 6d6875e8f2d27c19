import { sortedBy } from '../core/order.ts';
import { referenceValue } from './bounds.ts';
import type { Component } from './component.ts';
import type { ExternalCatalog } from './external.ts';
import type { Metric } from './metric.ts';
import type { SeriesIndex } from './series-index.ts';
import { createSeriesIndex } from './series-index.ts';

/** Every metric that the pack knows, and an index of the series that they expose. */
export interface Catalog {
  /** Own metrics, sorted by name. */
  readonly metrics: readonly Metric[];
  /** Foreign catalogs, sorted by name. */
  readonly external: readonly ExternalCatalog[];
  /** Where two own metrics claim a name, it has the first one; a check reports the other. */
  readonly series: SeriesIndex;
}

/** Builds the index over own and foreign metrics. The order of the arguments does not matter. */
export function resolveCatalog(metrics: Iterable<Metric>, external: Iterable<ExternalCatalog>): Catalog {
  const own = sortedBy(metrics, (metric) => metric.name);
  const foreign = sortedBy(external, (catalog) => catalog.name);
  return { metrics: own, external: foreign, series: createSeriesIndex(own, foreign) };
}

/**
 * The most series that a metric has in the reference deployment: pods of its emitters, times the product of its
 * bounds, times finite buckets + 3 (`+Inf`, sum, count) for a histogram.
 *
 * @param emitters - Those that are counted; all by default.
 */
export function referenceSeries(metric: Metric, emitters: readonly Component[] = metric.emittedBy): number {
  const pods = emitters.reduce((sum, component) => sum + referenceValue(component.pods), 0);
  const combinations = metric.bounds.reduce((product, bound) => product * referenceValue(bound.max), 1);
  const perCombination = metric.kind === 'histogram' ? metric.buckets.length + 3 : 1;
  return pods * combinations * perCombination;
}
