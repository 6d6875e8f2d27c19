import type { ValueInterval } from '../value-interval.ts';

/**
 * By how much a long computation may miss its exact result, as a share of it: a mean of a million values by the method
 * of Prometheus 2.42 misses by 10^-10.
 */
const INACCURACY = 1e-9;

/** Values that were computed with rounding on the way. They keep their sign, and zero stays zero. */
export function widen(values: ValueInterval): ValueInterval {
  const { min, minOpen, max, maxOpen } = values;
  return {
    ...values,
    min: min * (min > 0 ? 1 - INACCURACY : 1 + INACCURACY),
    minOpen: minOpen && min === 0,
    max: max * (max > 0 ? 1 + INACCURACY : 1 - INACCURACY),
    maxOpen: maxOpen && max === 0,
    whole: false,
  };
}
