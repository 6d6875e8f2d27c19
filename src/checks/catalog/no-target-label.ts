import { targetLabelsOf } from '../../pack/target-labels.ts';
import { definePackCheck } from '../check.ts';

export const noTargetLabel = definePackCheck({
  code: 'catalog/no-target-label',
  severity: 'error',
  summary: 'No label of a metric has the name of one that the scrape adds.',
  *run(pack) {
    for (const metric of pack.catalog.metrics) {
      const targetLabels = new Set(targetLabelsOf(metric, pack));
      for (const label of Object.keys(metric.labels).filter((name) => targetLabels.has(name))) {
        yield {
          message: `The scrape adds a label "${label}" to "${metric.name}", which has one of its own.`,
          help: `Rename the label, for instance to "resource_${label}"; Prometheus would make "exported_${label}" of it.`,
          at: { path: `metrics/${metric.name}/labels/${label}` },
        };
      }
    }
  },
});
