import { OPERATORS } from '../../promql/functions.ts';
import { quantityNoun } from '../../promql/quantity-words.ts';
import { defineExpressionCheck } from '../check.ts';
import { constantOf } from '../../promql/constant-of.ts';
import { measuredOf, measureDifferently } from '../shared/measured.ts';

export const comparisonOfOneDimension = defineExpressionCheck({
  code: 'units/comparison-of-one-dimension',
  severity: 'error',
  summary: 'What is compared measures the same thing.',
  on: ['binaries'],
  *run({ nodes, inference }) {
    for (const { op, left, right, span } of nodes.binaries) {
      if (OPERATORS[op] !== 'comparison') continue;
      const a = measuredOf(inference.of(left));
      const b = measuredOf(inference.of(right));
      if (a === undefined || b === undefined || !measureDifferently(a, b)) continue;
      // A point in time and the length of a span: `promql/timestamp-is-no-duration`.
      const isConstant = constantOf(left) !== undefined || constantOf(right) !== undefined;
      if (isConstant && a.quantity.point !== b.quantity.point) continue;
      yield {
        message: `"${op}" compares ${quantityNoun(a.quantity)} with ${quantityNoun(b.quantity)}.`,
        help: 'Compare what is in one unit.',
        span,
      };
    }
  },
});
