import type { Binary, Expr } from '../ast.ts';
import type { UnitEffect } from '../functions.ts';
import { calculate } from '../calculate.ts';
import { AGGREGATIONS, OPERATORS } from '../functions.ts';
import type { Quantity, UnitFact } from '../quantity.ts';
import { asSpan, isSameQuantity, NUMBER, PERCENT, power, product, quotient } from '../quantity.ts';
import { isOne } from './flag.ts';
import { keptSide } from './kept-side.ts';
import { knownUnit, UNKNOWN_UNIT } from './known-unit.ts';
import type { InferScope } from './scope.ts';
import { unitOfFactor } from './unit-of-factor.ts';

/** A literal from here on, in seconds, may be a point in time: three years, or a day in 1973. */
const LONGEST_LITERAL_SPAN_SECONDS = 1e8;

/** Unit of a binary operation. */
export function unitOfBinary(expr: Binary, scope: InferScope): UnitFact {
  const left = scope.of(expr.left).unit;
  switch (OPERATORS[expr.op]) {
    case 'set':
      return expr.op === 'or' ? commonUnit(left, scope.of(expr.right).unit) : left;
    case 'comparison':
      return expr.bool ? knownUnit(NUMBER) : scope.of(keptSide(expr, scope)).unit;
    case 'trim':
      return left;
    case 'arithmetic':
      return unitOfArithmetic(expr, scope);
  }
}

/** Unit of values of which some are in one unit and some in another. A literal is in any. */
export function commonUnit(a: UnitFact, b: UnitFact): UnitFact {
  if (a.kind === 'literal') return b.kind !== 'literal' || Object.is(a.value, b.value) ? b : UNKNOWN_UNIT;
  if (b.kind === 'literal') return a;
  if (a.kind === 'unknown' || b.kind === 'unknown') return UNKNOWN_UNIT;
  return isSameQuantity(a.quantity, b.quantity) ? a : UNKNOWN_UNIT;
}

function unitOfArithmetic(expr: Binary, scope: InferScope): UnitFact {
  const left = scope.of(expr.left).unit;
  const right = scope.of(expr.right).unit;
  if (left.kind === 'literal' && right.kind === 'literal') {
    return { kind: 'literal', value: calculate(expr.op, left.value, right.value) ?? NaN };
  }
  switch (expr.op) {
    case '*':
      return unitOfProduct(expr, scope);
    case '/':
      return unitOfQuotient(expr, scope);
    case '^':
      return left.kind === 'known' &&
        !left.quantity.point &&
        right.kind === 'literal' &&
        Number.isFinite(right.value)
        ? knownUnit(power(left.quantity, right.value))
        : UNKNOWN_UNIT;
    default:
  }
  if (left.kind === 'unknown' || right.kind === 'unknown') return UNKNOWN_UNIT;
  switch (expr.op) {
    case '+':
      return unitOfSum(left, right);
    case '-':
      return unitOfDifference(left, right);
    case '%':
      return unitOfRemainder(left, right);
    case 'atan2':
      return unitOfAngle(left, right);
    default:
      return UNKNOWN_UNIT;
  }
}

/** A unit about which something is known. */
type Given = Exclude<UnitFact, { readonly kind: 'unknown' }>;

function unitOfSum(left: Given, right: Given): UnitFact {
  if (left.kind === 'literal') return plusLiteral(right, left);
  if (right.kind === 'literal') return plusLiteral(left, right);
  const a = left.quantity;
  const b = right.quantity;
  if (a.point && b.point) return UNKNOWN_UNIT;
  if (!isSameQuantity(asSpan(a), asSpan(b))) return UNKNOWN_UNIT;
  return a.point ? left : right;
}

function unitOfDifference(left: Given, right: Given): UnitFact {
  if (right.kind === 'literal') return plusLiteral(left, right);
  if (left.kind === 'literal') return right.quantity.point ? UNKNOWN_UNIT : right;
  const a = left.quantity;
  const b = right.quantity;
  if (!isSameQuantity(asSpan(a), asSpan(b)) || (b.point && !a.point)) return UNKNOWN_UNIT;
  return b.point ? knownUnit(asSpan(a)) : left;
}

function plusLiteral(unit: Given, literal: Given): UnitFact {
  if (unit.kind === 'literal' || literal.kind !== 'literal' || !unit.quantity.point) return unit;
  return Math.abs(literal.value) * unit.quantity.scale < LONGEST_LITERAL_SPAN_SECONDS ? unit : UNKNOWN_UNIT;
}

/** What is left of a point in time is a span: `time() % 86400` are the seconds since midnight. */
function unitOfRemainder(left: Given, right: Given): UnitFact {
  if (left.kind === 'literal') return UNKNOWN_UNIT;
  const quantity = asSpan(left.quantity);
  return right.kind === 'literal' || isSameQuantity(quantity, right.quantity)
    ? knownUnit(quantity)
    : UNKNOWN_UNIT;
}

/** An angle needs two lengths of one scale. */
function unitOfAngle(left: Given, right: Given): UnitFact {
  const a = left.kind === 'literal' ? NUMBER : left.quantity;
  const b = right.kind === 'literal' ? NUMBER : right.quantity;
  return isSameQuantity(a, b) && !a.point ? knownUnit(NUMBER) : UNKNOWN_UNIT;
}

function unitOfProduct({ left, right, fill }: Binary, scope: InferScope): UnitFact {
  const a = scope.of(left).unit;
  const b = scope.of(right).unit;
  if (a.kind === 'literal') return timesLiteral(right, a.value, scope);
  if (b.kind === 'literal') return timesLiteral(left, b.value, scope);
  if (fill === undefined && isOne(right, scope)) return a;
  if (fill === undefined && isOne(left, scope)) return b;
  return ofSpans(a, b, product);
}

function timesLiteral(expr: Expr, value: number, scope: InferScope): UnitFact {
  // `up * 0` makes zeros for whatever is missing.
  if (value === 0) return { kind: 'literal', value: 0 };
  const { unit } = scope.of(expr);
  return unit.kind === 'known' ? unitOfFactor({ quantity: unit.quantity, expr }, value, scope) : unit;
}

function unitOfQuotient({ left, right }: Binary, scope: InferScope): UnitFact {
  const dividend = scope.of(left).unit;
  const divisor = scope.of(right).unit;
  if (divisor.kind === 'literal') {
    return dividend.kind === 'known' && divisor.value !== 0
      ? unitOfFactor({ quantity: dividend.quantity, expr: left }, 1 / divisor.value, scope)
      : UNKNOWN_UNIT;
  }
  if (divisor.kind === 'unknown') return UNKNOWN_UNIT;
  if (dividend.kind === 'literal') {
    // Any other literal may have a unit: 86400 seconds a day.
    return dividend.value === 1 && !divisor.quantity.point
      ? knownUnit(power(divisor.quantity, -1))
      : UNKNOWN_UNIT;
  }
  if (isOne(right, scope)) return dividend;
  if (dividend.kind === 'unknown') return unitOfScaledQuotient(left, divisor.quantity, scope);
  return ofSpans(dividend, divisor, quotient);
}

/** `1e3 * sum / count` is read as `(1e3 * sum) / count`, but it is the quotient that the literal converts. */
function unitOfScaledQuotient(dividend: Expr, divisor: Quantity, scope: InferScope): UnitFact {
  if (divisor.point) return UNKNOWN_UNIT;
  if (dividend.kind === 'paren') return unitOfScaledQuotient(dividend.expr, divisor, scope);
  if (dividend.kind === 'aggregate' && keepsSpans(AGGREGATIONS[dividend.op].unit)) {
    return unitOfScaledQuotient(dividend.expr, divisor, scope);
  }
  if (dividend.kind !== 'binary' || dividend.op !== '*') return UNKNOWN_UNIT;
  const left = scope.of(dividend.left).unit;
  const right = scope.of(dividend.right).unit;
  const [literal, part] = left.kind === 'literal' ? [left, right] : [right, left];
  if (literal.kind !== 'literal' || part.kind !== 'known' || part.quantity.point) return UNKNOWN_UNIT;
  if (literal.value === 100 && isSameQuantity(part.quantity, divisor)) return knownUnit(PERCENT);
  return unitOfFactor({ quantity: quotient(part.quantity, divisor), expr: dividend }, literal.value, scope);
}

function keepsSpans(effect: UnitEffect): boolean {
  return effect === 'same' || effect === 'total';
}

function ofSpans(a: UnitFact, b: UnitFact, combine: (a: Quantity, b: Quantity) => Quantity): UnitFact {
  if (a.kind !== 'known' || b.kind !== 'known' || a.quantity.point || b.quantity.point) return UNKNOWN_UNIT;
  return knownUnit(combine(a.quantity, b.quantity));
}
