import { defineExpressionCheck } from '../check.ts';
import { quantiledBuckets } from '../shared/quantiled-buckets.ts';

export const quantileNeedsRate = defineExpressionCheck({
  code: 'promql/quantile-needs-rate',
  severity: 'warning',
  summary: 'histogram_quantile() reads the rate of buckets.',
  on: ['calls'],
  *run({ nodes, inference }) {
    for (const { call, buckets } of quantiledBuckets(nodes)) {
      const { origin } = inference.of(buckets);
      if (origin?.form !== 'raw' || origin.series.part !== 'bucket') continue;
      yield {
        message: `${call.fn}() reads all observations of "${origin.series.metric}" since the last restart: it hardly moves.`,
        help: 'Use rate() of the buckets over a range that you mean.',
        span: buckets.span,
      };
    }
  },
});
