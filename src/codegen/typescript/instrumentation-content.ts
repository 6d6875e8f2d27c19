import type { Size } from '../../catalog/bounds.ts';
import type { Component } from '../../catalog/component.ts';
import type { Metric } from '../../catalog/metric.ts';
import { sortedBy } from '../../core/order.ts';
import type { Pack } from '../../pack/pack.ts';
import { handleNames } from './handle-names.ts';

/** What the files of an instrumentation are made of. Lists are sorted by name. */
export interface InstrumentationContent {
  readonly packName: string;
  readonly title: string;
  readonly version: string;
  readonly components: readonly Component[];
  /** Every size that a bound depends on. */
  readonly sizes: readonly Size[];
  /** Metrics by property of the instrumentation. */
  readonly handles: ReadonlyMap<string, Metric>;
  /** The counter of dropped writes. */
  readonly dropped: Metric | undefined;
}

/** Gathers what a pack says about instrumentation. */
export function instrumentationContent({
  definition,
  catalog,
}: Pick<Pack, 'definition' | 'catalog'>): InstrumentationContent {
  const { metrics } = catalog;
  return {
    packName: definition.name,
    title: definition.title,
    version: definition.version,
    components: distinct(metrics.flatMap((metric) => metric.emittedBy)),
    sizes: distinct(metrics.flatMap((metric) => metric.bounds.flatMap((bound) => bound.max.sizes))),
    handles: handleNames(metrics, definition.metricPrefix),
    dropped: definition.instrumentation?.dropped,
  };
}

/** Whether a component exposes a metric. */
export function emits(component: Component, metric: Metric): boolean {
  return metric.emittedBy.some(({ name }) => name === component.name);
}

function distinct<Named extends { readonly name: string }>(all: readonly Named[]): readonly Named[] {
  return sortedBy(new Map(all.map((one) => [one.name, one])).values(), (one) => one.name);
}
