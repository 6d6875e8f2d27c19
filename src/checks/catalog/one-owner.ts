import type { ExternalMetric } from '../../catalog/external.ts';
import type { Metric } from '../../catalog/metric.ts';
import { seriesOf } from '../../catalog/series.ts';
import { definePackCheck } from '../check.ts';

export const oneOwner = definePackCheck({
  code: 'catalog/one-owner',
  severity: 'error',
  summary: 'Each series is exposed by one metric.',
  *run({ catalog }) {
    const foreign = catalog.external.flatMap((one) => Object.values(one.metrics));
    const owners = new Map<string, Metric | ExternalMetric>();
    for (const metric of [...catalog.metrics, ...foreign]) {
      for (const { name } of seriesOf(metric)) {
        const owner = owners.get(name);
        if (owner === undefined) {
          owners.set(name, metric);
          continue;
        }
        yield {
          message: `The metrics "${owner.name}" and "${metric.name}" both expose the series "${name}".`,
          help: 'Rename one of them.',
          at: { path: `metrics/${metric.name}` },
        };
      }
    }
  },
});
