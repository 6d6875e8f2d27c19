import type { Expr } from '../../promql/ast.ts';
import { walk } from '../../promql/ast.ts';
import { FUNCTIONS } from '../../promql/functions.ts';
import { selectedName } from '../../promql/selected-name.ts';
import { defineExpressionCheck } from '../check.ts';
import { constantOf } from '../../promql/constant-of.ts';
import { isPartOf } from '../shared/quotients-of-one-metric.ts';
import { stripParens } from '../shared/strip-parens.ts';

export const successWithinTotal = defineExpressionCheck({
  code: 'slo/success-within-total',
  severity: 'warning',
  onRequest: true,
  summary: 'A share of errors that is computed as the rest of the successes does not become negative.',
  on: ['binaries'],
  *run({ nodes }) {
    for (const { op, left, right, opSpan } of nodes.binaries) {
      const quotient = stripParens(right);
      if (op !== '-' || constantOf(left) !== 1 || quotient.kind !== 'binary' || quotient.op !== '/') continue;
      const [success, total] = [onlyCounter(quotient.left), onlyCounter(quotient.right)];
      if (success === undefined || total === undefined || isPartOf(success, total)) continue;
      yield {
        message: `"${success}" and "${total}" count at different moments: their quotient may be above 1, and the rest negative.`,
        help: 'Count successes and total with one metric and a label, or write clamp_min(1 - …, 0).',
        span: opSpan,
      };
    }
  },
});

/** Name of the one counter that an expression reads as a rate or an increase. */
function onlyCounter(expr: Expr): string | undefined {
  const nodes = [...walk(expr)];
  const isRated = nodes.some((node) => {
    const effect = node.kind === 'call' ? FUNCTIONS.get(node.fn)?.counter : undefined;
    return effect === 'rate' || effect === 'increase';
  });
  const [selector, ...others] = nodes.filter((node) => node.kind === 'selector');
  if (!isRated || selector === undefined || others.length > 0) return undefined;
  return selectedName(selector)?.name;
}
