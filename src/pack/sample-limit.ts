import { referenceSeries } from '../catalog/catalog.ts';
import { referenceValue } from '../catalog/bounds.ts';
import type { Component } from '../catalog/component.ts';
import type { Metric } from '../catalog/metric.ts';
import type { Source } from './resolve-source.ts';
import { componentsOf } from './source.ts';

/** Series that one pod of a component exposes at most in the reference deployment. */
export function seriesOfPod(component: Component, metrics: readonly Metric[]): number {
  const emitted = metrics.filter((metric) => metric.emittedBy.includes(component));
  return emitted.reduce((sum, metric) => sum + referenceSeries(metric) / podsOf(metric), 0);
}

/**
 * Samples that one target of a source may expose: `factor` times the bound of its largest component. `undefined` when
 * the settings set no limit, or the source is not ours to scrape.
 */
export function sampleLimitOf(
  { spec }: Pick<Source, 'spec'>,
  metrics: readonly Metric[],
  factor: number | undefined,
): number | undefined {
  const largest = Math.max(0, ...componentsOf(spec).map((component) => seriesOfPod(component, metrics)));
  return factor === undefined || largest === 0 ? undefined : Math.ceil(factor * largest);
}

function podsOf({ emittedBy }: Metric): number {
  return emittedBy.reduce((sum, { pods }) => sum + referenceValue(pods), 0);
}
