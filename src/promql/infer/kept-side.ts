import type { Binary, Expr } from '../ast.ts';
import type { InferScope } from './scope.ts';

/** The operand whose values a comparison that filters lets through: the left one, unless only the right has series. */
export function keptSide({ left, right }: Binary, scope: InferScope): Expr {
  return scope.of(left).type === 'scalar' ? right : left;
}
