import { asSpan } from '../../promql/quantity.ts';
import { quantityNoun } from '../../promql/quantity-words.ts';
import { defineExpressionCheck } from '../check.ts';
import type { Measured } from '../shared/measured.ts';
import { measuredOf, measureDifferently } from '../shared/measured.ts';

export const termsOfOneDimension = defineExpressionCheck({
  code: 'units/terms-of-one-dimension',
  severity: 'error',
  summary: 'What is added or subtracted measures the same thing.',
  on: ['binaries'],
  *run({ nodes, inference }) {
    for (const { op, left, right, span } of nodes.binaries) {
      if (op !== '+' && op !== '-') continue;
      const a = measuredOf(inference.of(left));
      const b = measuredOf(inference.of(right));
      if (a === undefined || b === undefined || !measureDifferently(spanOf(a), spanOf(b))) continue;
      const [first, second] = [quantityNoun(a.quantity), quantityNoun(b.quantity)];
      yield {
        message: op === '+' ? `"+" adds ${second} to ${first}.` : `"-" subtracts ${second} from ${first}.`,
        help: 'Add and subtract what is in one unit.',
        span,
      };
    }
  },
});

/** Points in time and spans may be mixed: a sum of several terms has a meaning where its parts have none. */
function spanOf(measured: Measured): Measured {
  return { ...measured, quantity: asSpan(measured.quantity) };
}
