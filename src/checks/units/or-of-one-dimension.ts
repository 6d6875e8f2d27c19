import type { Binary, Expr } from '../../promql/ast.ts';
import { OPERATORS } from '../../promql/functions.ts';
import { quantityNoun } from '../../promql/quantity-words.ts';
import { defineExpressionCheck } from '../check.ts';
import { measuredOf, measureDifferently } from '../shared/measured.ts';
import { stripParens } from '../shared/strip-parens.ts';

export const orOfOneDimension = defineExpressionCheck({
  code: 'units/or-of-one-dimension',
  severity: 'warning',
  summary: 'Both sides of "or" measure the same thing.',
  on: ['binaries'],
  *run({ nodes, expr, inference, query: { use } }) {
    // Conditions of an alert are joined whatever they measure.
    const conditions = use.kind === 'alert' ? new Set(conditionsOf(expr)) : new Set<Expr>();
    for (const binary of nodes.binaries) {
      const { op, left, right, span } = binary;
      if (op !== 'or' || conditions.has(binary) || isPresence(left) || isPresence(right)) continue;
      const a = measuredOf(inference.of(left));
      const b = measuredOf(inference.of(right));
      if (a === undefined || b === undefined || !measureDifferently(a, b)) continue;
      yield {
        message: `"or" gives ${quantityNoun(a.quantity)} for some series and ${quantityNoun(b.quantity)} for others.`,
        help: 'Use two queries, or make both sides measure the same thing.',
        span,
      };
    }
  },
});

function conditionsOf(root: Expr): readonly Binary[] {
  const expr = stripParens(root);
  if (expr.kind !== 'binary' || OPERATORS[expr.op] !== 'set') return [];
  return [expr, ...conditionsOf(expr.left), ...conditionsOf(expr.right)];
}

/** A value of 1 that only says that something is there or missing. */
function isPresence(root: Expr): boolean {
  const expr = stripParens(root);
  if (expr.kind === 'aggregate') return expr.op === 'group';
  return expr.kind === 'call' && PRESENCE.has(expr.fn);
}

const PRESENCE: ReadonlySet<string> = new Set(['absent', 'absent_over_time', 'present_over_time']);
