import type { Expr } from './ast.ts';
import { calculate } from './calculate.ts';

/** The number that an expression of literals stands for, such as `7 * 86400`; `undefined` of anything else. */
export function constantOf(expr: Expr): number | undefined {
  switch (expr.kind) {
    case 'number':
      return expr.value;
    case 'paren':
      return constantOf(expr.expr);
    case 'unary': {
      const value = constantOf(expr.expr);
      return value === undefined || expr.op === '+' ? value : -value;
    }
    case 'binary': {
      const [left, right] = [constantOf(expr.left), constantOf(expr.right)];
      return left === undefined || right === undefined ? undefined : calculate(expr.op, left, right);
    }
    default:
      return undefined;
  }
}
