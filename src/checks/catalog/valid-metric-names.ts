import { isLabelName, isMetricName } from '../../text/promql.ts';
import { definePackCheck } from '../check.ts';

export const validMetricNames = definePackCheck({
  code: 'catalog/valid-metric-names',
  severity: 'error',
  summary:
    'Own metrics and labels have names that every Prometheus accepts, and metrics begin with the prefix.',
  *run({ catalog, definition }) {
    for (const { name, labels } of catalog.metrics) {
      const at = { path: `metrics/${name}` };
      if (!isMetricName(name)) {
        yield {
          message: `"${name}" is no metric name.`,
          help: 'Use letters, digits and underscores; do not begin with a digit.',
          at,
        };
      } else if (!name.startsWith(definition.metricPrefix)) {
        yield {
          message: `The metric "${name}" does not begin with "${definition.metricPrefix}".`,
          help: `Rename it, or change metricPrefix of the pack.`,
          at,
        };
      }
      for (const label of Object.keys(labels)) {
        if (isLabelName(label) && !isReserved(label)) continue;
        yield {
          message: `"${label}" is no name for a label of "${name}".`,
          help: 'Use letters, digits and underscores; le, quantile and names that begin with __ belong to Prometheus.',
          at: { path: `metrics/${name}/labels/${label}` },
        };
      }
    }
  },
});

function isReserved(label: string): boolean {
  return label.startsWith('__') || label === 'le' || label === 'quantile';
}
