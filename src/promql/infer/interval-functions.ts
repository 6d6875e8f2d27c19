import type { ValueInterval } from '../value-interval.ts';
import { ANY_VALUE, NOT_A_NUMBER, between, hasNumbers, pointOf } from '../value-interval.ts';
import { negate } from './interval-arithmetic.ts';
import { widen } from './widen.ts';

/** `abs` of values. */
export function absolute(values: ValueInterval): ValueInterval {
  if (!hasNumbers(values)) return values;
  const { min, max } = values;
  if (min >= 0) return { ...values, min: Math.abs(min) };
  const mirrored = negate(values);
  if (max <= 0) return { ...mirrored, min: Math.abs(mirrored.min) };
  const { max: size, maxOpen } = mirrored.max > max ? mirrored : values;
  return {
    ...values,
    min: 0,
    minOpen: false,
    max: size,
    maxOpen: maxOpen && (mirrored.max !== max || mirrored.maxOpen),
  };
}

/** Values rounded up. */
export function ceil(values: ValueInterval): ValueInterval {
  return toWhole(values, Math.ceil);
}

/** Values rounded down. */
export function floor(values: ValueInterval): ValueInterval {
  return toWhole(values, Math.floor);
}

function toWhole(values: ValueInterval, rounded: (value: number) => number): ValueInterval {
  if (!hasNumbers(values)) return values;
  return {
    min: rounded(values.min),
    minOpen: false,
    max: rounded(values.max),
    maxOpen: false,
    nan: values.nan,
    whole: true,
  };
}

/** Values rounded to the nearest multiple, computed as Prometheus does it: through the inverse of the multiple. */
export function round(values: ValueInterval, multiple: ValueInterval): ValueInterval {
  const step = pointOf(multiple);
  if (step === 1) return toWhole(values, (value) => Math.floor(value + 0.5));
  if (step === undefined || !(step > 0 && step < Infinity && 1 / step < Infinity)) return ANY_VALUE;
  if (!hasNumbers(values)) return values;
  const inverse = 1 / step;
  const nearest = (value: number): number => Math.floor(value * inverse + 0.5) / inverse;
  // Processors that multiply and add in one go round a value between two multiples the other way.
  const min = nearest(values.min) - step;
  const isNegative = values.min < 0;
  return {
    ...widen(between(isNegative ? min : Math.max(min, 0), nearest(values.max) + step)),
    nan: values.nan,
  };
}

/** The greater of two values. */
export function maximum(a: ValueInterval, b: ValueInterval): ValueInterval {
  if (!hasNumbers(a) || !hasNumbers(b)) return ANY_VALUE;
  const min = Math.max(a.min, b.min);
  const max = Math.max(a.max, b.max);
  return {
    min,
    minOpen: (a.min === min && a.minOpen) || (b.min === min && b.minOpen),
    max,
    maxOpen: (a.max !== max || a.maxOpen) && (b.max !== max || b.maxOpen),
    nan: a.nan || b.nan,
    whole: a.whole && b.whole,
  };
}

/** The lesser of two values. */
export function minimum(a: ValueInterval, b: ValueInterval): ValueInterval {
  if (!hasNumbers(a) || !hasNumbers(b)) return ANY_VALUE;
  const min = Math.min(a.min, b.min);
  const max = Math.min(a.max, b.max);
  return {
    min,
    minOpen: (a.min !== min || a.minOpen) && (b.min !== min || b.minOpen),
    max,
    maxOpen: (a.max === max && a.maxOpen) || (b.max === max && b.maxOpen),
    nan: a.nan || b.nan,
    whole: a.whole && b.whole,
  };
}

/** The square root of values. */
export function root(values: ValueInterval): ValueInterval {
  const { min, max } = values;
  if (!hasNumbers(values)) return values;
  if (max < 0) return NOT_A_NUMBER;
  return {
    ...between(min < 0 ? -0 : Math.sqrt(min), Math.sqrt(max)),
    nan: values.nan || min < 0,
  };
}

/** -1, 0 or 1, as values are below, equal to or above 0. */
export function sign(values: ValueInterval): ValueInterval {
  if (!hasNumbers(values)) return values;
  const { min, minOpen, max, maxOpen, nan } = values;
  return {
    min: min === 0 && minOpen ? 1 : Math.sign(min),
    minOpen: false,
    max: max === 0 && maxOpen ? -1 : Math.sign(max),
    maxOpen: false,
    nan,
    whole: true,
  };
}
