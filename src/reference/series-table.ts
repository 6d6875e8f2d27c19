import { referenceSeries } from '../catalog/catalog.ts';
import type { Component } from '../catalog/component.ts';
import type { Metric, Tier } from '../catalog/metric.ts';
import { sortedBy } from '../core/order.ts';
import { escapeMarkdown, table } from '../text/markdown.ts';

const TIERS = [1, 2, 3] as const satisfies readonly Tier[];

/** How many series each component exposes in the reference deployment, in all and by tier. */
export function seriesTable(metrics: readonly Metric[]): string {
  const rows = componentsOf(metrics).map((component) => {
    const own = metrics.filter(({ emittedBy }) => emittedBy.some(({ name }) => name === component.name));
    const count = (some: readonly Metric[]): number =>
      some.reduce((sum, metric) => sum + referenceSeries(metric, [component]), 0);
    return [
      escapeMarkdown(component.title),
      String(own.length),
      String(count(own)),
      ...TIERS.map((tier) => String(count(own.filter((metric) => metric.tier === tier)))),
    ];
  });
  return table(['Component', 'Metrics', 'Series', ...TIERS.map((tier) => `of tier ${tier}`)], rows);
}

/** The most series of some metrics in the reference deployment. */
export function totalSeries(metrics: readonly Metric[]): number {
  return metrics.reduce((sum, metric) => sum + referenceSeries(metric), 0);
}

/** The first of each name, sorted by title. */
function componentsOf(metrics: readonly Metric[]): readonly Component[] {
  const emitters = metrics.flatMap(({ emittedBy }) => emittedBy).toReversed();
  return sortedBy(new Map(emitters.map((one) => [one.name, one])).values(), ({ title }) => title);
}
