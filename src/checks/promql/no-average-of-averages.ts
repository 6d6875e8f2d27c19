import { averageOfObservations } from '../shared/average-of-observations.ts';
import { defineExpressionCheck } from '../check.ts';

export const noAverageOfAverages = defineExpressionCheck({
  code: 'promql/no-average-of-averages',
  severity: 'warning',
  summary: 'An average over several series is their sums divided by their counts.',
  on: ['aggregates'],
  *run({ nodes, inference }) {
    for (const { op, opSpan, expr } of nodes.aggregates) {
      const average = op === 'avg' ? averageOfObservations(expr, inference) : undefined;
      const metric = average && inference.of(average.left).origin?.series.metric;
      if (metric === undefined) continue;
      yield {
        message: `A series with few observations of "${metric}" weighs as much here as one with many.`,
        help: 'Divide sums: sum(rate(…_sum[…])) / sum(rate(…_count[…])).',
        span: opSpan,
      };
    }
  },
});
