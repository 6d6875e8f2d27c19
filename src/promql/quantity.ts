/** Base units that analysis tells apart; everything else counts as a plain number. */
export interface Dimension {
  readonly seconds: number;
  readonly bytes: number;
}

/** What a number measures: the product of base units to these powers, times `scale`. */
export interface Quantity {
  readonly dimension: Dimension;
  /** How many base units one of the unit is: 0.001 for milliseconds, 0.01 for percent, 1 for seconds. */
  readonly scale: number;
  /** Whether it is a point in time and no span of it: seconds since 1970. */
  readonly point: boolean;
}

/** A plain number: a count, a ratio, a flag. */
export const NUMBER: Quantity = { dimension: { seconds: 0, bytes: 0 }, scale: 1, point: false };
/** A plain number in hundredths. */
export const PERCENT: Quantity = { ...NUMBER, scale: 0.01 };
/** A span of time in seconds. */
export const SECONDS: Quantity = { dimension: { seconds: 1, bytes: 0 }, scale: 1, point: false };
/** Seconds since 1970. */
export const TIMESTAMP: Quantity = { ...SECONDS, point: true };
/** An amount of data in bytes. */
export const BYTES: Quantity = { dimension: { seconds: 0, bytes: 1 }, scale: 1, point: false };
/** Events a second. */
export const PER_SECOND: Quantity = { dimension: { seconds: -1, bytes: 0 }, scale: 1, point: false };

/** The unit of a value. */
export type UnitFact =
  | { readonly kind: 'known'; readonly quantity: Quantity }
  /** A literal without unit: it takes that of whatever it is compared with or added to. */
  | { readonly kind: 'literal'; readonly value: number }
  | { readonly kind: 'unknown' };

/** Whether two quantities measure the same thing, in whatever scale: only such can be added or compared. */
export function isSameDimension(a: Quantity, b: Quantity): boolean {
  return (
    a.dimension.seconds === b.dimension.seconds &&
    a.dimension.bytes === b.dimension.bytes &&
    a.point === b.point
  );
}

/** Whether two quantities measure the same thing in the same scale. */
export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return a === b || (isSameDimension(a, b) && isSameScale(a.scale, b.scale));
}

/** Whether two scales differ by rounding only. */
export function isSameScale(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(b);
}

/** Product of two quantities that are no points in time. */
export function product(a: Quantity, b: Quantity): Quantity {
  if (a === NUMBER) return b;
  if (b === NUMBER) return a;
  return {
    dimension: {
      seconds: a.dimension.seconds + b.dimension.seconds,
      bytes: a.dimension.bytes + b.dimension.bytes,
    },
    scale: a.scale * b.scale,
    point: false,
  };
}

/** A quantity that is no point in time, to the power of `exponent`. */
export function power({ dimension, scale }: Quantity, exponent: number): Quantity {
  return {
    // Adding 0 makes 0 of the -0 that a negative exponent leaves.
    dimension: { seconds: dimension.seconds * exponent + 0, bytes: dimension.bytes * exponent + 0 },
    scale: scale ** exponent,
    point: false,
  };
}

/** Quotient of two quantities that are no points in time. */
export function quotient(a: Quantity, b: Quantity): Quantity {
  return isSameQuantity(a, b) ? NUMBER : product(a, power(b, -1));
}

/** The distance between two points in time; any other quantity as it is. */
export function asSpan(quantity: Quantity): Quantity {
  return quantity.point ? { ...quantity, point: false } : quantity;
}
