import { unreachable } from '../../core/errors.ts';
import type { Aggregate, Binary, Call, Expr } from '../ast.ts';
import { FUNCTIONS, OPERATORS } from '../functions.ts';
import type { LabelSet } from '../label-set.ts';
import type { ValueInterval } from '../value-interval.ts';
import { isNothing } from '../value-interval.ts';
import { compareIntervals, isComparison } from './comparison.ts';
import type { Emptiness, Facts } from './facts.ts';
import { mayHoldHistograms } from './may-hold-histograms.ts';
import type { InferScope } from './scope.ts';
import { seriesArgument } from './series-argument.ts';

/**
 * Whether the result of a node has series.
 *
 * @param own - What is known of the node itself.
 */
export function inferEmptiness(
  expr: Expr,
  own: Pick<Facts, 'type' | 'labels' | 'values'>,
  scope: InferScope,
): Emptiness {
  if (own.type === 'scalar' || own.type === 'string') return NEVER;
  const emptiness = emptinessOf(expr, scope);
  if (emptiness.empty === 'always' || !(isNothing(own.values) || isContradiction(own.labels)))
    return emptiness;
  return { empty: 'always', because: expr };
}

const NEVER: Emptiness = { empty: 'never' };
const MAYBE: Emptiness = { empty: 'maybe' };

/** Whether a label must be there and has no value left that it could have. */
function isContradiction({ named }: LabelSet): boolean {
  for (const { presence, values } of named.values()) {
    if (presence === 'sure' && values?.length === 0) return true;
  }
  return false;
}

/** What follows from the parts of a node. */
function emptinessOf(expr: Expr, scope: InferScope): Emptiness {
  switch (expr.kind) {
    case 'number':
    case 'string':
      return NEVER;
    case 'selector':
      return MAYBE;
    case 'range':
      return scope.of(expr.selector).emptiness;
    case 'subquery':
      // No step may fall into the range.
      return orMaybe(scope.of(expr.expr).emptiness);
    case 'unary':
    case 'paren':
      return scope.of(expr.expr).emptiness;
    case 'call':
      return emptinessOfCall(expr, scope);
    case 'aggregate':
      return emptinessOfAggregate(expr, scope);
    case 'binary':
      return emptinessOfBinary(expr, scope);
    default:
      return unreachable(expr, 'expression');
  }
}

function orMaybe(emptiness: Emptiness): Emptiness {
  return emptiness.empty === 'never' ? MAYBE : emptiness;
}

/** Of what is made from each sample of a vector that is no histogram. */
function ofFloats(vector: Expr, scope: InferScope): Emptiness {
  const { emptiness } = scope.of(vector);
  return emptiness.empty === 'never' && mayHoldHistograms(vector, scope) ? MAYBE : emptiness;
}

/** Functions that drop samples for more reasons than that they are histograms. */
const CHOOSY: ReadonlySet<string> = new Set([
  'clamp',
  'histogram_avg',
  'histogram_count',
  'histogram_fraction',
  'histogram_quantile',
  'histogram_quantiles',
  'histogram_stddev',
  'histogram_stdvar',
  'histogram_sum',
  'info',
  'start_timestamp',
]);

function emptinessOfCall(expr: Call, scope: InferScope): Emptiness {
  const spec = FUNCTIONS.get(expr.fn);
  const series = spec && seriesArgument(expr, spec);
  // The time of the evaluation stands in for the argument of `hour()`.
  if (series === undefined) return NEVER;
  const { emptiness, type } = scope.of(series);
  if (type === 'scalar') return NEVER;
  if (spec?.labels === 'absent') {
    if (emptiness.empty === 'never') return { empty: 'always', because: expr };
    return emptiness.empty === 'always' ? NEVER : MAYBE;
  }
  return CHOOSY.has(expr.fn) ? orMaybe(emptiness) : ofFloats(series, scope);
}

function emptinessOfAggregate(expr: Aggregate, scope: InferScope): Emptiness {
  const emptiness = ofFloats(expr.expr, scope);
  if (emptiness.empty === 'always' || expr.param === undefined) return emptiness;
  const { values } = scope.of(expr.param);
  switch (expr.op) {
    case 'topk':
    case 'bottomk':
    case 'limitk':
      if (values.max < 1) return { empty: 'always', because: expr };
      return values.min >= 1 && !values.nan ? emptiness : MAYBE;
    case 'limit_ratio':
      return MAYBE;
    default:
      return emptiness;
  }
}

function emptinessOfBinary(expr: Binary, scope: InferScope): Emptiness {
  const [left, right] = [scope.of(expr.left), scope.of(expr.right)];
  switch (expr.op) {
    case 'or':
      if (left.emptiness.empty === 'never' || right.emptiness.empty === 'never') return NEVER;
      return bothEmpty(left.emptiness, right.emptiness);
    case 'unless':
      return right.emptiness.empty === 'always' ? left.emptiness : orMaybe(left.emptiness);
    default:
      return emptinessOfPairs(expr, left, right, scope);
  }
}

function bothEmpty(left: Emptiness, right: Emptiness): Emptiness {
  return left.empty === 'always' && right.empty === 'always' ? left : MAYBE;
}

/** Of an operator that needs a value of both operands. */
function emptinessOfPairs(expr: Binary, left: Facts, right: Facts, scope: InferScope): Emptiness {
  if (expr.fill !== undefined) return bothEmpty(left.emptiness, right.emptiness);
  if (left.emptiness.empty === 'always') return left.emptiness;
  if (right.emptiness.empty === 'always') return right.emptiness;
  const isThere = left.emptiness.empty === 'never' && right.emptiness.empty === 'never';
  if (!isThere || !alwaysPairs(left, right) || !passesAll(expr, left.values, right.values)) return MAYBE;
  return mayHoldHistograms(expr, scope) ? MAYBE : NEVER;
}

/** Whether every series has a partner: one side is a scalar, or none has labels. */
function alwaysPairs(left: Facts, right: Facts): boolean {
  if (left.type === 'scalar' || right.type === 'scalar') return true;
  return hasNoLabels(left.labels) && hasNoLabels(right.labels);
}

function hasNoLabels({ named, rest }: LabelSet): boolean {
  return rest.presence === 'absent' && [...named.values()].every(({ presence }) => presence === 'absent');
}

/** Whether an operator has a result for all values. */
function passesAll({ op, bool }: Binary, left: ValueInterval, right: ValueInterval): boolean {
  if (!isComparison(op)) return OPERATORS[op] !== 'trim';
  return bool || compareIntervals(op, left, right) === 'always-true';
}
