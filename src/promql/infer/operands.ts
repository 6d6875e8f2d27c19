import type { Binary } from '../ast.ts';
import type { ValueInterval } from '../value-interval.ts';
import { hull, point } from '../value-interval.ts';
import type { InferScope } from './scope.ts';

/** Where the values of both operands lie, with those that `fill` puts in for a missing partner. */
export function operandsOf(
  { left, right, fill }: Binary,
  scope: InferScope,
): readonly [left: ValueInterval, right: ValueInterval] {
  return [filled(scope.of(left).values, fill?.left), filled(scope.of(right).values, fill?.right)];
}

function filled(values: ValueInterval, fill: number | undefined): ValueInterval {
  return fill === undefined ? values : hull(values, point(fill));
}
