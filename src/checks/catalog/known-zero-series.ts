import type { Metric } from '../../catalog/metric.ts';
import { definePackCheck } from '../check.ts';

export const knownZeroSeries = definePackCheck({
  code: 'catalog/known-zero-series',
  severity: 'error',
  summary: 'A metric that starts at 0 has series that are known beforehand, and 0 is true of them.',
  *run({ catalog }) {
    for (const metric of catalog.metrics) {
      const reason = metric.zeroInitialised ? objection(metric) : undefined;
      if (reason === undefined) continue;
      yield {
        message: `The metric "${metric.name}" cannot start at 0: ${reason}.`,
        help: 'Set zeroInitialised to false.',
        at: { path: `metrics/${metric.name}` },
      };
    }
  },
});

function objection({ unit, kind, labels }: Metric): string | undefined {
  if (unit === 'timestamp_seconds') return '0 would be the year 1970';
  if (kind === 'info') return 'an info metric is always 1';
  if (kind === 'stateset') return 'one state of a stateset is always 1';
  const open = Object.entries(labels).find(([, { values }]) => values === 'open');
  return open && `the values of "${open[0]}" are known at run time only`;
}
