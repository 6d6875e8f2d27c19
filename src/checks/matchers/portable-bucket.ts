import { selectedName } from '../../promql/selected-name.ts';
import { defineExpressionCheck } from '../check.ts';

export const portableBucket = defineExpressionCheck({
  code: 'matchers/portable-bucket',
  severity: 'warning',
  summary: 'A matcher on a whole number in "le" or "quantile" selects it in Prometheus 2 and 3 alike.',
  on: ['selectors'],
  *run({ nodes }) {
    for (const selector of nodes.selectors) {
      const isBucket = selectedName(selector)?.name.endsWith('_bucket') === true;
      for (const { label, op, value, valueSpan } of selector.matchers) {
        if (op !== '=' || (label !== 'quantile' && !(label === 'le' && isBucket))) continue;
        const whole = /^(\d+)(?:\.0)?$/.exec(value)?.[1];
        if (whole === undefined) continue;
        yield {
          message: `Prometheus 2 keeps "${whole}" as it is scraped, Prometheus 3 makes "${whole}.0" of it: "${value}" selects nothing in one of them.`,
          help: `Write ${label}=~"${whole}(\\\\.0)?".`,
          span: valueSpan,
        };
      }
    }
  },
});
