import { unreachable } from '../../core/errors.ts';
import type { Aggregate, Binary, Expr, Selector } from '../ast.ts';
import { AGGREGATIONS } from '../functions.ts';
import type { ValueInterval } from '../value-interval.ts';
import { ANY_VALUE, NON_NEGATIVE, between, hull, point, wholeBetween } from '../value-interval.ts';
import { compareIntervals, isComparison, passComparison } from './comparison.ts';
import type { Comparison } from './facts.ts';
import { computeInterval, isArithmetic, negate } from './interval-arithmetic.ts';
import { summarise } from './interval-statistics.ts';
import { operandsOf } from './operands.ts';
import { isPartOfWhole } from './part-of-whole.ts';
import type { InferScope } from './scope.ts';
import { selectedSeries } from './selected-series.ts';
import { valuesOfCall } from './values-of-call.ts';

/** Where the values of a node lie. */
export function inferValues(expr: Expr, scope: InferScope): ValueInterval {
  switch (expr.kind) {
    case 'number':
      // The number that stands in for a variable of Grafana is any number.
      return scope.isVariable(expr.span) ? ANY_VALUE : point(expr.value);
    case 'string':
      return ANY_VALUE;
    case 'selector':
      return valuesOfSelector(expr, scope);
    case 'range':
      return scope.of(expr.selector).values;
    case 'subquery':
    case 'paren':
      return scope.of(expr.expr).values;
    case 'unary':
      return expr.op === '-' ? negate(scope.of(expr.expr).values) : scope.of(expr.expr).values;
    case 'call':
      return valuesOfCall(expr, scope);
    case 'aggregate':
      return valuesOfAggregate(expr, scope);
    case 'binary':
      return valuesOfBinary(expr, scope);
    default:
      return unreachable(expr, 'expression');
  }
}

function valuesOfSelector(selector: Selector, scope: InferScope): ValueInterval {
  const values = selectedSeries(selector, scope)?.values ?? ANY_VALUE;
  if (selector.extension !== 'smoothed') return values;
  // Values between two samples, the earlier of which counts as 0 where a counter was reset.
  return values.min >= 0 ? NON_NEGATIVE : ANY_VALUE;
}

function valuesOfAggregate({ op, param, expr }: Aggregate, scope: InferScope): ValueInterval {
  const rank = param === undefined ? ANY_VALUE : scope.of(param).values;
  return summarise(AGGREGATIONS[op].values, scope.of(expr).values, rank);
}

/** What `bool` makes of a comparison. */
const FLAGS: Readonly<Record<Comparison, ValueInterval>> = {
  'never-true': point(0),
  'always-true': point(1),
  open: wholeBetween(0, 1),
};

/** Nothing of nothing is NaN. */
const SHARE: ValueInterval = { ...between(0, 1), nan: true };

function valuesOfBinary(expr: Binary, scope: InferScope): ValueInterval {
  const { op, left, right, bool } = expr;
  const [a, b] = operandsOf(expr, scope);
  if (isPartOfWhole(expr, scope)) return SHARE;
  if (isArithmetic(op)) return computeInterval(op, a, b);
  if (isComparison(op)) {
    if (bool) return FLAGS[compareIntervals(op, a, b)];
    return passComparison(op, a, b, scope.of(left).type === 'scalar' ? 'right' : 'left');
  }
  switch (op) {
    case 'and':
    case 'unless':
      return scope.of(left).values;
    case 'or':
      return hull(scope.of(left).values, scope.of(right).values);
    case '</':
    case '>/':
      // Of histograms, which alone these operators take, nothing is said.
      return ANY_VALUE;
    default:
      return unreachable(op, 'operator');
  }
}
