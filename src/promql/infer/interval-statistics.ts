import type { SummaryEffect } from '../functions.ts';
import type { ValueInterval } from '../value-interval.ts';
import {
  NO_VALUE,
  between,
  contains,
  hasInfinity,
  hasNumbers,
  hull,
  intersect,
  isNothing,
  point,
} from '../value-interval.ts';
import { widen } from './widen.ts';

/** Where one value lies that is made of one or more of these. `rank` is that of a quantile. */
export function summarise(effect: SummaryEffect, values: ValueInterval, rank: ValueInterval): ValueInterval {
  switch (effect) {
    case 'same':
      return values;
    case 'sum':
      return sumOf(values);
    case 'mean':
      return meanOf(values);
    case 'quantile':
      return quantileOf(rank, values);
    default:
      return effect;
  }
}

/** Where the sum of one or more of these values lies. */
function sumOf(values: ValueInterval): ValueInterval {
  if (!hasNumbers(values)) return values;
  const { min, minOpen, max, maxOpen, nan, whole } = values;
  return {
    // Of one value at least, to which no other is opposed.
    ...(min >= 0 ? { min, minOpen } : { min: -Infinity, minOpen: false }),
    ...(max <= 0 ? { max, maxOpen } : { max: Infinity, maxOpen: false }),
    nan: nan || cancelsOut(values),
    whole,
  };
}

/** Whether a sum may be infinite, by a value or because floats end, when an infinity of the other sign comes. */
function cancelsOut(values: ValueInterval): boolean {
  const { min, max } = values;
  return (
    (max === Infinity && contains(values, -Infinity)) || (min === -Infinity && contains(values, Infinity))
  );
}

/** Sums of a million whole numbers below this are exact, and so is what their mean is compared with. */
const LARGEST_EXACT_MEAN = 2 ** 32;

/** Where the mean of one or more of these values lies. */
function meanOf(values: ValueInterval): ValueInterval {
  if (!hasNumbers(values)) return values;
  const { min, max, whole } = values;
  const nan = values.nan || cancelsOut(values);
  const isExact = whole && Math.max(Math.abs(min), Math.abs(max)) <= LARGEST_EXACT_MEAN;
  return isExact ? { ...between(min, max), nan, whole: min === max } : { ...widen(values), nan };
}

/**
 * Where a quantile of one or more of these values lies. It is interpolated between two of them, so that rounding may
 * carry it a little past the ends, and an infinite one times 0 makes NaN.
 */
function quantileOf(rank: ValueInterval, values: ValueInterval): ValueInterval {
  if (isNothing(values)) return values;
  const { min, max, nan } = widen(values);
  const inside = hasNumbers(values) ? { ...between(min, max), nan: nan || hasInfinity(values) } : values;
  return withRank(rank, inside);
}

const RANKS = between(0, 1);

/** A quantile, given what it is when its rank is between 0 and 1. Below, it is minus infinity, above, infinity. */
export function withRank(rank: ValueInterval, inside: ValueInterval): ValueInterval {
  const parts = [
    hasNumbers(intersect(rank, RANKS)) ? inside : NO_VALUE,
    rank.min < 0 ? point(-Infinity) : NO_VALUE,
    rank.max > 1 ? point(Infinity) : NO_VALUE,
  ];
  const all = parts.reduce(hull);
  return rank.nan ? { ...all, nan: true } : all;
}
