import { defineExpressionCheck } from '../check.ts';
import { stripParens } from '../shared/strip-parens.ts';

export const noAverageOfQuantiles = defineExpressionCheck({
  code: 'promql/no-average-of-quantiles',
  severity: 'warning',
  summary: 'Quantiles are neither averaged nor added.',
  on: ['aggregates'],
  *run({ nodes, inference }) {
    for (const { op, opSpan, expr } of nodes.aggregates) {
      if (op !== 'avg' && op !== 'sum') continue;
      const { origin } = inference.of(expr);
      const operand = stripParens(expr);
      const isQuantile =
        (origin?.series.part === 'quantile' && origin.form === 'raw') ||
        (operand.kind === 'call' && operand.fn === 'histogram_quantile');
      if (!isQuantile) continue;
      yield {
        message: `The ${op === 'avg' ? 'average' : 'sum'} of quantiles is no quantile of anything.`,
        help: 'Take the max(), or make the quantile of buckets that are added first: histogram_quantile(…, sum by (le) (…)).',
        span: opSpan,
      };
    }
  },
});
