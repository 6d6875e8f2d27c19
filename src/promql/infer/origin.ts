import { unreachable } from '../../core/errors.ts';
import type { Aggregate, Binary, BinaryOp, Call, Expr, Selector } from '../ast.ts';
import { children } from '../ast.ts';
import { AGGREGATIONS, FUNCTIONS, OPERATORS } from '../functions.ts';
import type { Origin } from './facts.ts';
import { isFlag } from './flag.ts';
import { keptSide } from './kept-side.ts';
import type { InferScope } from './scope.ts';
import { selectedSeries } from './selected-series.ts';
import { seriesArgument } from './series-argument.ts';

const NO_AGGREGATIONS: Origin['aggregations'] = [];

/**
 * Which metric the value of a node comes from, and what was done to it. Numbers, scalars without a metric and flags
 * that only keep or clear a value do not count as another metric. What a recording rule writes comes from the rule.
 */
export function inferOrigin(expr: Expr, scope: InferScope): Origin | undefined {
  switch (expr.kind) {
    case 'number':
    case 'string':
      return undefined;
    case 'selector':
      return originOfSelector(expr, scope);
    case 'range':
      return scope.of(expr.selector).origin;
    case 'subquery':
    case 'paren':
    case 'unary':
      return scope.of(expr.expr).origin;
    case 'call':
      return originOfCall(expr, scope);
    case 'aggregate':
      return originOfAggregate(expr, scope);
    case 'binary':
      return originOfBinary(expr, scope);
    default:
      return unreachable(expr, 'expression');
  }
}

function originOfSelector(expr: Selector, scope: InferScope): Origin | undefined {
  const series = selectedSeries(expr, scope);
  return series && { series, form: 'raw', aggregations: NO_AGGREGATIONS };
}

function originOfCall(call: Call, scope: InferScope): Origin | undefined {
  const spec = FUNCTIONS.get(call.fn);
  if (spec === undefined) return undefined;
  const [first, second] = call.args;
  if (spec.unit === 'common' && first && second) return originOfBoth(first, second, scope);
  const argument = seriesArgument(call, spec);
  const origin = argument && scope.of(argument).origin;
  return spec.counter === 'raw' ? origin : inForm(origin, spec.counter ?? 'other');
}

function originOfAggregate({ op, expr }: Aggregate, scope: InferScope): Origin | undefined {
  const origin = scope.of(expr).origin;
  if (origin === undefined) return undefined;
  const { unit } = AGGREGATIONS[op];
  const isOfValues = unit === 'same' || unit === 'total';
  return {
    series: origin.series,
    form: isOfValues ? origin.form : 'other',
    aggregations: [...origin.aggregations, op],
  };
}

function originOfBinary(expr: Binary, scope: InferScope): Origin | undefined {
  const { op, left, right, bool } = expr;
  switch (OPERATORS[op]) {
    case 'set':
      return op === 'or' ? originOfBoth(left, right, scope) : scope.of(left).origin;
    case 'comparison':
      return bool
        ? inForm(originOfBoth(left, right, scope), 'other')
        : scope.of(keptSide(expr, scope)).origin;
    case 'trim':
      return scope.of(left).origin;
    case 'arithmetic':
      return originOfArithmetic(expr, scope);
  }
}

/** Of values of which some come from one operand and some from another, or from both. */
function originOfBoth(left: Expr, right: Expr, scope: InferScope): Origin | undefined {
  if (hasNoSeries(right, scope)) return scope.of(left).origin;
  if (hasNoSeries(left, scope)) return scope.of(right).origin;
  return common(scope.of(left).origin, scope.of(right).origin);
}

function common(a: Origin | undefined, b: Origin | undefined): Origin | undefined {
  if (a === undefined || b === undefined || a.series.name !== b.series.name) return undefined;
  const isAlike =
    a.aggregations.length === b.aggregations.length &&
    a.aggregations.every((op, index) => op === b.aggregations[index]);
  if (!isAlike) return undefined;
  return a.form === b.form ? a : inForm(a, 'other');
}

function originOfArithmetic({ op, left, right }: Binary, scope: InferScope): Origin | undefined {
  const a = scope.of(left).origin;
  const b = scope.of(right).origin;
  if (hasNoSeries(right, scope)) return keepsForm(op, 'right') ? a : inForm(a, 'other');
  if (hasNoSeries(left, scope)) return keepsForm(op, 'left') ? b : inForm(b, 'other');
  if (op === '*' && isFlag(right, scope)) return a;
  if (op === '*' && isFlag(left, scope)) return b;
  const both = common(a, b);
  return op === '+' ? both : inForm(both, 'other');
}

/** Whether an operator with a constant on one side leaves a counter a counter, a rate a rate. */
function keepsForm(op: BinaryOp, constant: 'left' | 'right'): boolean {
  return op === '+' || op === '-' || op === '*' || (op === '/' && constant === 'right');
}

/** Whether a value comes from no metric: a literal, `time()`, `vector(0)`, also multiplied to zero. */
function hasNoSeries(expr: Expr, scope: InferScope): boolean {
  const { unit, origin } = scope.of(expr);
  return unit.kind === 'literal' || (origin === undefined && isConstant(expr));
}

/** Whether a value is computed without reading any series. */
function isConstant(expr: Expr): boolean {
  return expr.kind !== 'selector' && children(expr).every(isConstant);
}

function inForm(origin: Origin | undefined, form: Origin['form']): Origin | undefined {
  return origin === undefined || origin.form === form ? origin : { ...origin, form };
}
