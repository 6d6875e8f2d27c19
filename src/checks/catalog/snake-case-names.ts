import { isLabelName, isMetricName } from '../../text/promql.ts';
import { definePackCheck } from '../check.ts';

export const snakeCaseNames = definePackCheck({
  code: 'catalog/snake-case-names',
  severity: 'error',
  summary: 'Names of metrics and labels are lower-case words joined by single underscores.',
  *run({ catalog }) {
    for (const { name, labels } of catalog.metrics) {
      if (isMetricName(name) && !SNAKE_CASE.test(name)) {
        yield {
          message: `The name "${name}" is not in snake_case.`,
          help: 'Use lower-case words joined by single underscores; colons belong to recording rules.',
          at: { path: `metrics/${name}` },
        };
      }
      for (const label of Object.keys(labels)) {
        if (!isLabelName(label) || label.startsWith('__') || SNAKE_CASE.test(label)) continue;
        yield {
          message: `The label "${label}" of "${name}" is not in snake_case.`,
          help: 'Use lower-case words joined by single underscores.',
          at: { path: `metrics/${name}/labels/${label}` },
        };
      }
    }
  },
});

const SNAKE_CASE = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
