import type { Expr } from '../../promql/ast.ts';

/** What stands inside of the parentheses around an expression, or the expression itself. */
export function stripParens(expr: Expr): Expr {
  return expr.kind === 'paren' ? stripParens(expr.expr) : expr;
}
