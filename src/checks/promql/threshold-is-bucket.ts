import type { Call, Expr } from '../../promql/ast.ts';
import { OPERATORS } from '../../promql/functions.ts';
import { defineExpressionCheck } from '../check.ts';
import { constantOf } from '../../promql/constant-of.ts';
import { stripParens } from '../shared/strip-parens.ts';

export const thresholdIsBucket = defineExpressionCheck({
  code: 'promql/threshold-is-bucket',
  severity: 'info',
  summary: 'A rule compares a quantile with a bound of its buckets.',
  on: ['binaries'],
  uses: ['alert', 'record'],
  *run({ nodes, inference }) {
    for (const { op, left, right, opSpan } of nodes.binaries) {
      if (OPERATORS[op] !== 'comparison') continue;
      const [threshold, compared] =
        constantOf(right) === undefined ? [constantOf(left), right] : [constantOf(right), left];
      const buckets = quantileIn(compared)?.args[1];
      const series = buckets && inference.of(buckets).origin?.series;
      if (threshold === undefined || series?.buckets === undefined) continue;
      const above = series.buckets.find((bound) => bound >= threshold);
      if (threshold <= 0 || above === undefined || above === threshold) continue;
      const below = series.buckets.findLast((bound) => bound < threshold) ?? 0;
      yield {
        message: `"${series.metric}" does not know how many observations are up to ${threshold}, only how many are up to ${below} and ${above}.`,
        help: `Compare with one of the two, or give the histogram a bucket of ${threshold}.`,
        span: { from: opSpan.from, to: right.span.to },
      };
    }
  },
});

/** The quantile that an expression is the value of, or the largest or smallest of several. */
function quantileIn(compared: Expr): Call | undefined {
  const expr = stripParens(compared);
  if (expr.kind === 'call') return expr.fn === 'histogram_quantile' ? expr : undefined;
  return expr.kind === 'aggregate' && (expr.op === 'max' || expr.op === 'min')
    ? quantileIn(expr.expr)
    : undefined;
}
