import { unreachable } from '../../core/errors.ts';
import type { Expr } from '../ast.ts';
import type { ValueType } from '../functions.ts';
import { FUNCTIONS } from '../functions.ts';
import type { Facts } from './facts.ts';

/** Type of the value of a sound expression. */
export function typeOf(expr: Expr, scope: { of(expr: Expr): Pick<Facts, 'type'> }): ValueType {
  switch (expr.kind) {
    case 'number':
      return 'scalar';
    case 'string':
      return 'string';
    case 'selector':
    case 'aggregate':
      return 'vector';
    case 'range':
    case 'subquery':
      return 'matrix';
    case 'call':
      return FUNCTIONS.get(expr.fn)?.returns ?? 'vector';
    case 'binary':
      return scope.of(expr.left).type === 'scalar' && scope.of(expr.right).type === 'scalar'
        ? 'scalar'
        : 'vector';
    case 'unary':
    case 'paren':
      return scope.of(expr.expr).type;
    default:
      return unreachable(expr, 'expression');
  }
}
