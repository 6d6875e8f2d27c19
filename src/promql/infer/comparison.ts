import { unreachable } from '../../core/errors.ts';
import type { BinaryOp, Expr } from '../ast.ts';
import { OPERATORS } from '../functions.ts';
import type { ValueInterval } from '../value-interval.ts';
import { ANY_VALUE, hasNumbers, intersect, isNothing, pointOf } from '../value-interval.ts';
import type { Comparison } from './facts.ts';
import { operandsOf } from './operands.ts';
import type { InferScope } from './scope.ts';

/** An operator that compares. */
export type ComparisonOp = Extract<BinaryOp, '==' | '!=' | '<' | '<=' | '>' | '>='>;

/** Whether an operator compares. */
export function isComparison(op: BinaryOp): op is ComparisonOp {
  return OPERATORS[op] === 'comparison';
}

/** What a comparison yields, by the intervals of its operands; `undefined` of anything else. */
export function inferComparison(expr: Expr, scope: InferScope): Comparison | undefined {
  if (expr.kind !== 'binary' || !isComparison(expr.op)) return undefined;
  return compareIntervals(expr.op, ...operandsOf(expr, scope));
}

/** What comparing a value of `a` with one of `b` yields; open where there is none to compare. */
export function compareIntervals(op: ComparisonOp, a: ValueInterval, b: ValueInterval): Comparison {
  if (isNothing(a) || isNothing(b)) return 'open';
  switch (op) {
    case '<':
      return isLess(a, b);
    case '>':
      return isLess(b, a);
    case '<=':
      return isAtMost(a, b);
    case '>=':
      return isAtMost(b, a);
    case '==':
      return isEqual(a, b);
    case '!=':
      // NaN is not equal to anything, itself included.
      return OPPOSITE[isEqual(a, b)];
    default:
      return unreachable(op, 'comparison');
  }
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  'never-true': 'always-true',
  'always-true': 'never-true',
  open: 'open',
};

function isLess(a: ValueInterval, b: ValueInterval): Comparison {
  if (!hasNumbers(a) || !hasNumbers(b) || a.min >= b.max) return 'never-true';
  const isAlways = a.max < b.min || (a.max === b.min && (a.maxOpen || b.minOpen));
  return isAlways && !a.nan && !b.nan ? 'always-true' : 'open';
}

function isAtMost(a: ValueInterval, b: ValueInterval): Comparison {
  if (!hasNumbers(a) || !hasNumbers(b)) return 'never-true';
  if (a.min > b.max || (a.min === b.max && (a.minOpen || b.maxOpen))) return 'never-true';
  return a.max <= b.min && !a.nan && !b.nan ? 'always-true' : 'open';
}

function isEqual(a: ValueInterval, b: ValueInterval): Comparison {
  if (!hasNumbers(intersect(a, b))) return 'never-true';
  const only = pointOf(a);
  return only !== undefined && only === pointOf(b) ? 'always-true' : 'open';
}

/** Values of the kept side that a comparison between `a` and `b` lets through. */
export function passComparison(
  op: ComparisonOp,
  a: ValueInterval,
  b: ValueInterval,
  kept: 'left' | 'right',
): ValueInterval {
  return kept === 'left' ? pass(op, a, b) : pass(MIRRORED[op], b, a);
}

const MIRRORED: Readonly<Record<ComparisonOp, ComparisonOp>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

function pass(op: ComparisonOp, values: ValueInterval, limit: ValueInterval): ValueInterval {
  const { min, minOpen, max, maxOpen } = limit;
  // -0 and 0 are equal: where a limit of 0 is let through, so are both.
  const least = min === 0 ? -0 : min;
  switch (op) {
    case '<':
      return intersect(values, { ...NUMBERS, max, maxOpen: true });
    case '<=':
      return intersect(values, { ...NUMBERS, max, maxOpen });
    case '>':
      return intersect(values, { ...NUMBERS, min: min + 0, minOpen: true });
    case '>=':
      return intersect(values, { ...NUMBERS, min: least, minOpen });
    case '==':
      return intersect(values, { ...limit, min: least, nan: false });
    case '!=':
      return except(values, pointOf(limit));
    default:
      return unreachable(op, 'comparison');
  }
}

const NUMBERS: ValueInterval = { ...ANY_VALUE, nan: false };

/** The values without one of them. */
function except(values: ValueInterval, value: number | undefined): ValueInterval {
  const { min, max } = values;
  if (value === undefined || (value !== min && value !== max)) return values;
  return intersect(ANY_VALUE, {
    ...values,
    ...(value === min && { min: value + 0, minOpen: true }),
    ...(value === max && { maxOpen: true }),
  });
}
