import type { Facts } from '../../promql/infer/facts.ts';
import type { Quantity } from '../../promql/quantity.ts';
import { isSameDimension } from '../../promql/quantity.ts';

/** What a value measures, as far as that is certain. */
export interface Measured {
  readonly quantity: Quantity;
  /**
   * Whether the number may be one a second all the same: a gauge, such as a limit, for which a catalog has no unit with
   * "per second" in it. What a counter counts is never that.
   */
  readonly mayBePerSecond: boolean;
}

/** What a value measures; `undefined` when nobody knows, and of zeros, which fit anything. */
export function measuredOf({ unit, values, origin }: Facts): Measured | undefined {
  if (unit.kind !== 'known' || (values.min === 0 && values.max === 0)) return undefined;
  return { quantity: unit.quantity, mayBePerSecond: origin?.series.kind !== 'counter' };
}

/** Whether two values certainly measure different things. */
export function measureDifferently(a: Measured, b: Measured): boolean {
  if (isSameDimension(a.quantity, b.quantity)) return false;
  return !(isPerSecondOf(b, a) || isPerSecondOf(a, b));
}

function isPerSecondOf(
  { quantity: rate }: Measured,
  { quantity: amount, mayBePerSecond }: Measured,
): boolean {
  return (
    mayBePerSecond &&
    amount.dimension.seconds === 0 &&
    rate.dimension.seconds === -1 &&
    rate.dimension.bytes === amount.dimension.bytes
  );
}
