import { referenceSeries } from '../../catalog/catalog.ts';
import { definePackCheck } from '../check.ts';

/**
 * Series of a whole pack. At one scrape in 30 seconds they are 333 samples a second, and they take some tens of MB of
 * the memory of a Prometheus: watching one product must not be what makes the Prometheus of a customer grow.
 */
const PACK_BUDGET = 10_000;

/** Series of one metric: a tenth of the pack. */
const METRIC_BUDGET = 1_000;

export const seriesBudget = definePackCheck({
  code: 'catalog/series-budget',
  severity: 'warning',
  summary: `A metric has at most ${METRIC_BUDGET} series in the reference deployment, and a pack ${PACK_BUDGET}.`,
  *run({ catalog }) {
    const sizes = catalog.metrics.map((metric) => ({ name: metric.name, series: referenceSeries(metric) }));
    for (const { name, series } of sizes) {
      if (series <= METRIC_BUDGET) continue;
      yield {
        message: `The metric "${name}" has up to ${series} series in the reference deployment, above ${METRIC_BUDGET}.`,
        help: 'Take a label or buckets away, split the metric, or bound labels together that depend on each other.',
        at: { path: `metrics/${name}/bounds` },
      };
    }
    const total = sizes.reduce((sum, { series }) => sum + series, 0);
    if (total <= PACK_BUDGET) return;
    const largest = sizes.toSorted((a, b) => b.series - a.series).slice(0, 3);
    yield {
      message: `The metrics of the pack have up to ${total} series in the reference deployment, above ${PACK_BUDGET}.`,
      help: `Begin with the largest: ${largest.map(({ name, series }) => `${name} (${series})`).join(', ')}.`,
      at: { path: 'metrics' },
    };
  },
});
