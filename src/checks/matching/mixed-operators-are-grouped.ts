import type { Expr } from '../../promql/ast.ts';
import { walk } from '../../promql/ast.ts';
import { defineExpressionCheck } from '../check.ts';

export const mixedOperatorsAreGrouped = defineExpressionCheck({
  code: 'matching/mixed-operators-are-grouped',
  severity: 'info',
  summary: 'Parentheses say what belongs together where "and" meets "or", or a sign meets a power.',
  on: ['binaries'],
  *run({ expr }) {
    for (const node of walk(expr)) {
      if (node.kind === 'unary' && node.expr.kind === 'binary' && node.expr.op === '^') {
        yield {
          message: `The sign is of the whole power, not of what is raised: ${node.op}(a ^ b).`,
          help: 'Write the parentheses.',
          span: node.span,
        };
      }
      for (const operand of intersectionsIn(node)) {
        yield {
          message: 'This is put together before "or" is, whatever stands first.',
          help: 'Write parentheses around it.',
          span: operand.span,
        };
      }
    }
  },
});

/** Operands of an `or` that are `and` or `unless` without parentheses. */
function intersectionsIn(node: Expr): readonly Expr[] {
  if (node.kind !== 'binary' || node.op !== 'or') return [];
  return [node.left, node.right].filter(
    (operand) => operand.kind === 'binary' && (operand.op === 'and' || operand.op === 'unless'),
  );
}
