import type { Span } from '../core/location.ts';
import type { Expr } from './ast.ts';
import { calculate } from './calculate.ts';

/**
 * The number that an expression of literals stands for, such as `7 * 86400`; `undefined` of anything else.
 *
 * @param isVariable - Says of a span whether a variable of Grafana supplies the number there, so that nobody knows it.
 */
export function constantOf(expr: Expr, isVariable?: (span: Span) => boolean): number | undefined {
  switch (expr.kind) {
    case 'number':
      return isVariable?.(expr.span) === true ? undefined : expr.value;
    case 'paren':
      return constantOf(expr.expr, isVariable);
    case 'unary': {
      const value = constantOf(expr.expr, isVariable);
      return value === undefined || expr.op === '+' ? value : -value;
    }
    case 'binary': {
      const [left, right] = [constantOf(expr.left, isVariable), constantOf(expr.right, isVariable)];
      return left === undefined || right === undefined ? undefined : calculate(expr.op, left, right);
    }
    default:
      return undefined;
  }
}
