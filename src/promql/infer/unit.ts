import { unreachable } from '../../core/errors.ts';
import type { Aggregate, Call, Expr, NumberLiteral, Selector } from '../ast.ts';
import type { UnitEffect } from '../functions.ts';
import { AGGREGATIONS, FUNCTIONS } from '../functions.ts';
import type { Quantity, UnitFact } from '../quantity.ts';
import { asSpan, NUMBER, power, product, quotient, SECONDS, TIMESTAMP } from '../quantity.ts';
import { knownUnit, UNKNOWN_UNIT } from './known-unit.ts';
import type { InferScope } from './scope.ts';
import { selectedSeries } from './selected-series.ts';
import { seriesArgument } from './series-argument.ts';
import { commonUnit, unitOfBinary } from './unit-of-binary.ts';

/**
 * In which unit the value of a node is. What the unit of a series means is not doubted; where the query leaves a doubt,
 * the answer is unknown.
 */
export function inferUnit(expr: Expr, scope: InferScope): UnitFact {
  switch (expr.kind) {
    case 'number':
      return unitOfNumber(expr, scope);
    case 'string':
      return UNKNOWN_UNIT;
    case 'selector':
      return unitOfSelector(expr, scope);
    case 'range':
      return scope.of(expr.selector).unit;
    case 'subquery':
    case 'paren':
      return scope.of(expr.expr).unit;
    case 'unary':
      return expr.op === '+' ? scope.of(expr.expr).unit : negative(scope.of(expr.expr).unit);
    case 'aggregate':
      return unitOfAggregate(expr, scope);
    case 'call':
      return unitOfCall(expr, scope);
    case 'binary':
      return unitOfBinary(expr, scope);
    default:
      return unreachable(expr, 'expression');
  }
}

/** A duration says that it is one. A number that Grafana fills in may have any unit. */
function unitOfNumber({ value, duration, span }: NumberLiteral, scope: InferScope): UnitFact {
  if (duration) return knownUnit(SECONDS);
  return scope.isVariable(span) ? UNKNOWN_UNIT : { kind: 'literal', value };
}

function unitOfSelector(expr: Selector, scope: InferScope): UnitFact {
  return selectedSeries(expr, scope)?.unit ?? UNKNOWN_UNIT;
}

function negative(unit: UnitFact): UnitFact {
  if (unit.kind === 'literal') return { kind: 'literal', value: -unit.value };
  return unit.kind === 'known' && unit.quantity.point ? UNKNOWN_UNIT : unit;
}

function unitOfAggregate({ op, expr }: Aggregate, scope: InferScope): UnitFact {
  return effectOn(scope.of(expr).unit, AGGREGATIONS[op].unit);
}

function unitOfCall(call: Call, scope: InferScope): UnitFact {
  const spec = FUNCTIONS.get(call.fn);
  if (spec === undefined) return UNKNOWN_UNIT;
  const argument = seriesArgument(call, spec);
  const facts = argument && scope.of(argument);
  const unit = facts?.unit ?? UNKNOWN_UNIT;
  const observed = facts?.origin?.series.observed ?? UNKNOWN_UNIT;
  switch (spec.unit) {
    case 'common':
      return call.args.map((each) => scope.of(each).unit).reduce(commonUnit);
    case 'observed':
      return observed;
    case 'observed-squared':
      return effectOn(observed, 'squared');
    case 'observed-sum':
      return observed.kind === 'known' && unit.kind === 'known'
        ? knownUnit(product(observed.quantity, unit.quantity))
        : UNKNOWN_UNIT;
    default:
      return effectOn(unit, spec.unit);
  }
}

function effectOn(unit: UnitFact, effect: UnitEffect): UnitFact {
  switch (effect) {
    case 'same':
      return unit;
    case 'number':
      return knownUnit(NUMBER);
    case 'timestamp':
      return knownUnit(TIMESTAMP);
    case 'seconds':
      return knownUnit(SECONDS);
    default:
      return unit.kind === 'known' ? effectOnQuantity(unit.quantity, effect) : UNKNOWN_UNIT;
  }
}

function effectOnQuantity(
  quantity: Quantity,
  effect: Exclude<UnitEffect, 'same' | 'number' | 'timestamp' | 'seconds'>,
): UnitFact {
  switch (effect) {
    case 'span':
      return knownUnit(asSpan(quantity));
    case 'total':
      return quantity.point ? UNKNOWN_UNIT : knownUnit(quantity);
    case 'per-second':
      return knownUnit(quotient(asSpan(quantity), SECONDS));
    case 'times-seconds':
      return knownUnit(product(asSpan(quantity), SECONDS));
    case 'squared':
      return knownUnit(power(asSpan(quantity), 2));
    case 'root':
      return quantity.point ? UNKNOWN_UNIT : knownUnit(power(quantity, 0.5));
    case 'pure':
      return isPlain(quantity) ? knownUnit(NUMBER) : UNKNOWN_UNIT;
    default:
      return unreachable(effect, 'effect on a unit');
  }
}

function isPlain({ dimension, scale }: Quantity): boolean {
  return dimension.seconds === 0 && dimension.bytes === 0 && scale === 1;
}
