import { unreachable } from '../../src/core/errors.ts';
import type { Expr } from '../../src/promql/ast.ts';

/** The same tree with every operand in parentheses, so that nothing depends on how tight an operator binds. */
export function parenthesize(expr: Expr): Expr {
  switch (expr.kind) {
    case 'number':
    case 'string':
    case 'selector':
    case 'range':
      return expr;
    case 'subquery':
      return { ...expr, expr: closed(expr.expr) };
    case 'call':
      return { ...expr, args: expr.args.map(parenthesize) };
    case 'aggregate':
      return {
        ...expr,
        ...(expr.param && { param: parenthesize(expr.param) }),
        expr: parenthesize(expr.expr),
      };
    case 'binary':
      return { ...expr, left: closed(expr.left), right: closed(expr.right) };
    case 'unary':
      return { ...expr, expr: closed(expr.expr) };
    case 'paren':
      return { ...expr, expr: parenthesize(expr.expr) };
    default:
      return unreachable(expr, 'expression');
  }
}

function closed(expr: Expr): Expr {
  const { span } = expr;
  return { kind: 'paren', expr: parenthesize(expr), span };
}
