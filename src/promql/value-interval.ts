/**
 * Where the values of a result lie. Samples that are histograms are not spoken of.
 *
 * Where no number can occur, `min` is infinite and `max` is minus infinite, both open; NaN may still occur.
 */
export interface ValueInterval {
  /** Least value; `-Infinity` when nothing is known. A `min` of 0 is not negative: -0 can occur below a `min` of -0. */
  readonly min: number;
  /** Whether `min` itself cannot occur. */
  readonly minOpen: boolean;
  /** Greatest value; `Infinity` when nothing is known. */
  readonly max: number;
  readonly maxOpen: boolean;
  /** Whether a value may be NaN. */
  readonly nan: boolean;
  /** Whether every value is a whole number (or NaN, or infinite). */
  readonly whole: boolean;
}

/** Nothing is known. */
export const ANY_VALUE: ValueInterval = {
  min: -Infinity,
  minOpen: false,
  max: Infinity,
  maxOpen: false,
  nan: true,
  whole: false,
};

/** There is no value. */
export const NO_VALUE: ValueInterval = {
  min: Infinity,
  minOpen: true,
  max: -Infinity,
  maxOpen: true,
  nan: false,
  whole: true,
};

/** The only value is NaN. */
export const NOT_A_NUMBER: ValueInterval = { ...NO_VALUE, nan: true };

/** From 0, and NaN. */
export const NON_NEGATIVE: ValueInterval = { ...ANY_VALUE, min: 0 };

/** Any number that is neither infinite nor NaN. */
export const FINITE: ValueInterval = { ...ANY_VALUE, minOpen: true, maxOpen: true, nan: false };

/** How often something happened: 0, 1, 2, … */
export const COUNT: ValueInterval = { ...FINITE, min: 0, minOpen: false, whole: true };

/** How many things there are of which there is one at least. */
export const POSITIVE_COUNT: ValueInterval = { ...COUNT, min: 1 };

/** The numbers between two ends, which belong to them. */
export function between(min: number, max: number): ValueInterval {
  return { min, minOpen: false, max, maxOpen: false, nan: false, whole: false };
}

/** The whole numbers between two whole numbers, which belong to them. */
export function wholeBetween(min: number, max: number): ValueInterval {
  return { min, minOpen: false, max, maxOpen: false, nan: false, whole: true };
}

/** One value. */
export function point(value: number): ValueInterval {
  if (Number.isNaN(value)) return NOT_A_NUMBER;
  return {
    min: value,
    minOpen: false,
    max: value,
    maxOpen: false,
    nan: false,
    whole: !Number.isFinite(value) || Number.isInteger(value),
  };
}

/** The only value there can be; `undefined` when there are several, or none, or NaN. */
export function pointOf({ min, max, nan }: ValueInterval): number | undefined {
  return min === max && !nan ? min : undefined;
}

/** Whether any number can occur. */
export function hasNumbers({ min, max }: ValueInterval): boolean {
  return min <= max;
}

/** Whether nothing can occur, not even NaN. */
export function isNothing(values: ValueInterval): boolean {
  return !values.nan && !hasNumbers(values);
}

/** Whether this number can occur. */
export function contains({ min, minOpen, max, maxOpen }: ValueInterval, value: number): boolean {
  return (minOpen ? value > min : value >= min) && (maxOpen ? value < max : value <= max);
}

/** Whether plus or minus infinity can occur. */
export function hasInfinity(values: ValueInterval): boolean {
  return contains(values, Infinity) || contains(values, -Infinity);
}

/** Values that are in one of two intervals. What lies between them is taken for possible too. */
export function hull(a: ValueInterval, b: ValueInterval): ValueInterval {
  if (a === b) return a;
  const min = Math.min(a.min, b.min);
  const max = Math.max(a.max, b.max);
  return {
    min,
    minOpen: (a.min !== min || a.minOpen) && (b.min !== min || b.minOpen),
    max,
    maxOpen: (a.max !== max || a.maxOpen) && (b.max !== max || b.maxOpen),
    nan: a.nan || b.nan,
    whole: a.whole && b.whole,
  };
}

/** Values that are in both intervals. */
export function intersect(a: ValueInterval, b: ValueInterval): ValueInterval {
  const min = Math.max(a.min, b.min);
  const max = Math.min(a.max, b.max);
  return tighten({
    min,
    minOpen: (a.min === min && a.minOpen) || (b.min === min && b.minOpen),
    max,
    maxOpen: (a.max === max && a.maxOpen) || (b.max === max && b.maxOpen),
    nan: a.nan && b.nan,
    whole: a.whole || b.whole,
  });
}

/** Above this, every number that a float holds is whole. */
const LARGEST_FRACTION = 2 ** 52;

/** Moves the ends of whole values to the first and the last of them, and finds out when no number is left. */
function tighten(values: ValueInterval): ValueInterval {
  const { nan, whole } = values;
  const inner = whole ? betweenWholes(values) : values;
  const { min, minOpen, max, maxOpen } = inner;
  if (min < max || (min === max && !minOpen && !maxOpen)) return inner;
  return nan ? NOT_A_NUMBER : NO_VALUE;
}

function betweenWholes(values: ValueInterval): ValueInterval {
  const { min, minOpen, max, maxOpen } = values;
  // After -1 comes -0, which a `min` of 0 would leave out.
  const first = minOpen && Number.isInteger(min) ? min + 1 || -0 : Math.ceil(min);
  const last = maxOpen && Number.isInteger(max) ? max - 1 : Math.floor(max);
  return {
    ...values,
    ...(Math.abs(min) < LARGEST_FRACTION && { min: first, minOpen: false }),
    ...(Math.abs(max) < LARGEST_FRACTION && { max: last, maxOpen: false }),
  };
}
