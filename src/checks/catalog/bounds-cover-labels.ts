import { definePackCheck } from '../check.ts';

export const boundsCoverLabels = definePackCheck({
  code: 'catalog/bounds-cover-labels',
  severity: 'error',
  summary: 'Each label of an own metric stands in exactly one bound, so that the number of series is known.',
  *run({ catalog }) {
    for (const metric of catalog.metrics) {
      const bounded = metric.bounds.flatMap((bound) => bound.labels);
      for (const label of Object.keys(metric.labels)) {
        const count = bounded.filter((name) => name === label).length;
        if (count === 1) continue;
        yield {
          message: `The label "${label}" of "${metric.name}" stands in ${count === 0 ? 'no bound' : `${count} bounds`}.`,
          help:
            count === 0
              ? 'Say how many values it can have: bounds: [{ labels, max }].'
              : 'Leave it in one of them.',
          at: { path: `metrics/${metric.name}/labels/${label}` },
        };
      }
      for (const label of bounded.filter((name) => !(name in metric.labels))) {
        yield {
          message: `A bound of "${metric.name}" names the label "${label}", which the metric does not have.`,
          help: 'Remove it from the bound, or declare the label.',
          at: { path: `metrics/${metric.name}/bounds` },
        };
      }
    }
  },
});
