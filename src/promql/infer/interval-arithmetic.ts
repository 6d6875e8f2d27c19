import { unreachable } from '../../core/errors.ts';
import type { BinaryOp } from '../ast.ts';
import { OPERATORS } from '../functions.ts';
import type { ValueInterval } from '../value-interval.ts';
import {
  ANY_VALUE,
  NO_VALUE,
  NON_NEGATIVE,
  NOT_A_NUMBER,
  between,
  contains,
  hasInfinity,
  hasNumbers,
  isNothing,
  point,
  pointOf,
} from '../value-interval.ts';
import { widen } from './widen.ts';

/** An operator that computes. */
export type ArithmeticOp = Extract<BinaryOp, '+' | '-' | '*' | '/' | '%' | '^' | 'atan2'>;

/** Whether an operator computes. */
export function isArithmetic(op: BinaryOp): op is ArithmeticOp {
  return OPERATORS[op] === 'arithmetic';
}

/**
 * Where the results of an operator lie.
 *
 * The ends are computed as Prometheus computes the values, with floats that are rounded to the nearest. Rounding keeps
 * the order of two numbers, so that the results lie between the computed ends; but it may move a value onto an end, so
 * that an end that could not occur can occur now.
 */
export function computeInterval(op: ArithmeticOp, a: ValueInterval, b: ValueInterval): ValueInterval {
  if (!hasNumbers(a) || !hasNumbers(b)) return withoutNumbers(op, a, b);
  switch (op) {
    case '+':
      return add(a, b);
    case '-':
      return add(a, negate(b));
    case '*':
      return multiply(a, b);
    case '/':
      return divide(a, b);
    case '%':
      return modulo(a, b);
    case '^':
      return power(a, b);
    case 'atan2':
      return { ...between(-Math.PI, Math.PI), nan: a.nan || b.nan };
    default:
      return unreachable(op, 'operator');
  }
}

/** The values with their signs changed. */
export function negate(values: ValueInterval): ValueInterval {
  const { min, minOpen, max, maxOpen } = values;
  const zero = maxOpen ? 0 : -0;
  return { ...values, min: max === 0 ? zero : -max, minOpen: maxOpen, max: -min, maxOpen: minOpen };
}

/** NaN makes NaN, but `1 ^ NaN` and `NaN ^ 0` are 1. */
function withoutNumbers(op: ArithmeticOp, a: ValueInterval, b: ValueInterval): ValueInterval {
  if (isNothing(a) || isNothing(b)) return NO_VALUE;
  return op === '^' ? ANY_VALUE : NOT_A_NUMBER;
}

function add(a: ValueInterval, b: ValueInterval): ValueInterval {
  const nan =
    a.nan ||
    b.nan ||
    (contains(a, Infinity) && contains(b, -Infinity)) ||
    (contains(a, -Infinity) && contains(b, Infinity));
  return {
    min: orElse(a.min + b.min, -Infinity),
    minOpen: false,
    max: orElse(a.max + b.max, Infinity),
    maxOpen: false,
    nan,
    whole: a.whole && b.whole,
  };
}

function multiply(a: ValueInterval, b: ValueInterval): ValueInterval {
  const nan = a.nan || b.nan || (contains(a, 0) && hasInfinity(b)) || (hasInfinity(a) && contains(b, 0));
  return {
    ...corners(a, b, (x, y) => orElse(x * y, Math.sign(x) * Math.sign(y))),
    nan,
    whole: a.whole && b.whole,
  };
}

function divide(a: ValueInterval, b: ValueInterval): ValueInterval {
  if (isNegative(b)) return divide(negate(a), negate(b));
  const nan = a.nan || b.nan || (contains(a, 0) && contains(b, 0)) || (hasInfinity(a) && hasInfinity(b));
  // By a zero of unknown sign.
  if (!isPositive(b)) return { ...ANY_VALUE, nan };
  return { ...corners(a, b, (x, y) => orElse(x / y, Math.sign(x) / Infinity)), nan };
}

/** Whether no value has the sign of a negative number: not -0 either. */
function isPositive({ min }: ValueInterval): boolean {
  return min > 0 || Object.is(min, 0);
}

function isNegative({ max, maxOpen }: ValueInterval): boolean {
  return max < 0 || (max === 0 && maxOpen);
}

/**
 * The least and the greatest of what an operator gives for the ends; it rises or falls all the way with each operand.
 * Where two ends give NaN, `compute` gives the zero that numbers between the ends give or come close to.
 */
function corners(
  a: ValueInterval,
  b: ValueInterval,
  compute: (x: number, y: number) => number,
): ValueInterval {
  const low = compute(a.min, b.min);
  const lowHigh = compute(a.min, b.max);
  const highLow = compute(a.max, b.min);
  const high = compute(a.max, b.max);
  return between(Math.min(low, lowHigh, highLow, high), Math.max(low, lowHigh, highLow, high));
}

/** The remainder has the sign of the dividend, and is less than both in size. */
function modulo(a: ValueInterval, b: ValueInterval): ValueInterval {
  const nan = a.nan || b.nan || hasInfinity(a) || contains(b, 0);
  const [x, y] = [pointOf(a), pointOf(b)];
  if (x !== undefined && y !== undefined) return { ...point(x % y), nan };
  const size = Math.max(Math.abs(b.min), Math.abs(b.max));
  return {
    min: isPositive(a) ? 0 : Math.max(Math.min(a.min, -0), -size),
    minOpen: false,
    max: Math.min(Math.max(a.max, 0), size),
    maxOpen: false,
    nan,
    whole: a.whole && b.whole,
  };
}

/** Powers that are computed alike everywhere: those of whole numbers, as long as a float holds them. */
const LARGEST_EXACT = 2 ** 53;
/** Powers outside of these may have become 0 or infinite on the way. */
const [LEAST_POWER, GREATEST_POWER] = [1e-300, 1e300];

function power(a: ValueInterval, b: ValueInterval): ValueInterval {
  const whole = a.whole && b.whole && b.min >= 0;
  const [base, exponent] = [pointOf(a), pointOf(b)];
  if (base !== undefined && exponent !== undefined) {
    const result = base ** exponent;
    if (whole && Math.abs(result) <= LARGEST_EXACT) return point(result);
    if (Math.abs(result) > LEAST_POWER && Math.abs(result) < GREATEST_POWER) return widen(point(result));
  }
  const isEven = exponent !== undefined && exponent % 2 === 0;
  if (!isEven && !isPositive(a)) return { ...ANY_VALUE, whole };
  return { ...NON_NEGATIVE, nan: a.nan || b.nan, whole };
}

function orElse(value: number, otherwise: number): number {
  return Number.isNaN(value) ? otherwise : value;
}
