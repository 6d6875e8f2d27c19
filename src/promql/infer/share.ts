import type { Binary, Expr } from '../ast.ts';
import type { UnitFact } from '../quantity.ts';
import { isSameDimension } from '../quantity.ts';
import type { InferScope } from './scope.ts';
import { selectedSeries } from './selected-series.ts';
import { comesFrom } from './value-sources.ts';

/**
 * Whether the values of a node are parts of a whole, which a hundred times are percent: values between 0 and 1,
 * quotients of equal dimensions, and seconds spent a second.
 */
export function isShare(expr: Expr, scope: InferScope): boolean {
  return comesFrom(expr, scope, (source) => makesShare(source, scope));
}

function makesShare(expr: Expr, scope: InferScope): boolean {
  const { unit } = scope.of(expr);
  if (unit.kind === 'literal') return unit.value >= 0 && unit.value <= 1;
  switch (expr.kind) {
    case 'selector': {
      const series = selectedSeries(expr, scope);
      return series !== undefined && series.values.min >= 0 && series.values.max <= 1;
    }
    case 'aggregate':
      return expr.op === 'avg' && isShare(expr.expr, scope);
    case 'call':
      return expr.fn === 'avg_over_time'
        ? expr.args.every((argument) => isShare(argument, scope))
        : (expr.fn === 'rate' || expr.fn === 'irate') && isNumber(unit);
    case 'binary':
      return isRest(expr, scope) || isQuotient(expr, scope);
    default:
      return false;
  }
}

/** A rate that is a plain number was one of seconds. */
function isNumber(unit: UnitFact): boolean {
  return (
    unit.kind === 'known' && unit.quantity.dimension.seconds === 0 && unit.quantity.dimension.bytes === 0
  );
}

/** `1 - share`: what is left of the whole. */
function isRest({ op, left, right }: Binary, scope: InferScope): boolean {
  const whole = scope.of(left).unit;
  return op === '-' && whole.kind === 'literal' && whole.value === 1 && isShare(right, scope);
}

function isQuotient({ op, left, right }: Binary, scope: InferScope): boolean {
  const part = scope.of(left).unit;
  const whole = scope.of(right).unit;
  return (
    op === '/' &&
    part.kind === 'known' &&
    whole.kind === 'known' &&
    isSameDimension(part.quantity, whole.quantity)
  );
}
