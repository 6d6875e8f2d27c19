import type { Expr } from '../../promql/ast.ts';
import { defineExpressionCheck } from '../check.ts';
import { constantOf } from '../../promql/constant-of.ts';
import type { NodesByKind } from '../nodes-by-kind.ts';

export const quantileInRange = defineExpressionCheck({
  code: 'promql/quantile-in-range',
  severity: 'error',
  summary: 'A quantile is asked for by a number from 0 to 1.',
  on: ['aggregates', 'calls'],
  *run({ nodes }) {
    for (const asked of askedQuantiles(nodes)) {
      const quantile = constantOf(asked);
      if (quantile === undefined || (quantile >= 0 && quantile <= 1)) continue;
      yield {
        message: `The quantile ${quantile} lies outside of 0 to 1: the answer is an infinity.`,
        help: quantile > 1 && quantile <= 100 ? `Write ${quantile / 100}.` : 'Write a number from 0 to 1.',
        span: asked.span,
      };
    }
  },
});

function askedQuantiles({ calls, aggregates }: NodesByKind): readonly Expr[] {
  return [
    ...calls.flatMap(({ fn, args }) =>
      fn === 'histogram_quantile' || fn === 'quantile_over_time'
        ? args.slice(0, 1)
        : fn === 'histogram_quantiles'
          ? args.slice(2)
          : [],
    ),
    ...aggregates.flatMap(({ op, param }) => (op === 'quantile' && param !== undefined ? [param] : [])),
  ];
}
