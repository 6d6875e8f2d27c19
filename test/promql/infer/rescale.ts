import { unreachable } from '../../../src/core/errors.ts';
import type { At, Binary, Call, Duration, Expr, NumberLiteral, Selector } from '../../../src/promql/ast.ts';
import { walk } from '../../../src/promql/ast.ts';
import { OPERATORS } from '../../../src/promql/functions.ts';
import type { Quantity, UnitFact } from '../../../src/promql/quantity.ts';

/** How a query changes on its way to another world. */
export interface Rescaling {
  /** By what durations and points in time of the query are multiplied. */
  readonly seconds: number;
  /** What the analysis says of a node in the base world. */
  unitOf(expr: Expr): UnitFact;
  /** By what the value of a node is multiplied; `undefined` where its unit is not known. */
  factorOf(expr: Expr): number | undefined;
}

/** Their result does not change when their argument is multiplied by a positive number. */
const BLIND: ReadonlySet<string> = new Set([
  'sgn',
  'absent',
  'absent_over_time',
  'changes',
  'resets',
  'count_over_time',
  'present_over_time',
]);
/** A multiple of the argument gives the same multiple, or its square or root. */
const HOMOGENEOUS: ReadonlySet<string> = new Set([
  'abs',
  'avg_over_time',
  'delta',
  'deriv',
  'idelta',
  'increase',
  'irate',
  'label_join',
  'label_replace',
  'last_over_time',
  'max_over_time',
  'min_over_time',
  'pi',
  'rate',
  'scalar',
  'sort',
  'sort_desc',
  'sqrt',
  'stddev_over_time',
  'stdvar_over_time',
  'sum_over_time',
  'time',
  'timestamp',
  'vector',
]);
/** Only a plain number makes sense: their curve or their steps are not those of a multiple. */
const OF_NUMBERS: ReadonlySet<string> = new Set([
  'acos',
  'acosh',
  'asin',
  'asinh',
  'atan',
  'atanh',
  'ceil',
  'cos',
  'cosh',
  'deg',
  'exp',
  'floor',
  'ln',
  'log10',
  'log2',
  'rad',
  'round',
  'sin',
  'sinh',
  'tan',
  'tanh',
]);

/**
 * The same question in another world; `undefined` where there is no such thing.
 *
 * Left out are: what reads several metrics at once; sums, comparisons and alternatives of different or unknown units;
 * curves and steps of anything but a number (`exp`, `ceil`); the calendar; numbers that become text (`count_values`)
 * and texts that hold numbers (matchers and rewrites of `le`, and the order and the pairing of different buckets).
 */
export function rescale(expr: Expr, how: Rescaling): Expr | undefined {
  switch (expr.kind) {
    case 'number':
    case 'string':
      return expr;
    case 'selector':
      return expr.metric === undefined || expr.matchers.some(({ label }) => label === 'le')
        ? undefined
        : rescaleTime(expr, how);
    case 'range': {
      const selector = rescale(expr.selector, how);
      return selector?.kind === 'selector'
        ? { ...expr, selector, range: longer(expr.range, how) }
        : undefined;
    }
    case 'subquery': {
      const inner = rescale(expr.expr, how);
      if (inner === undefined) return undefined;
      const { step } = expr;
      return {
        ...rescaleTime(expr, how),
        expr: inner,
        range: longer(expr.range, how),
        ...(step !== undefined && { step: longer(step, how) }),
      };
    }
    case 'call':
      return rescaleCall(expr, how);
    case 'aggregate': {
      const inner = rescale(expr.expr, how);
      if (inner === undefined || expr.op === 'count_values') return undefined;
      if (expr.param !== undefined && expr.param.kind !== 'number') return undefined;
      const picks = expr.op === 'topk' || expr.op === 'bottomk';
      return picks && bucketsOf(expr).length > 0 ? undefined : { ...expr, expr: inner };
    }
    case 'binary':
      return rescaleBinary(expr, how);
    case 'unary':
    case 'paren': {
      const inner = rescale(expr.expr, how);
      return inner === undefined ? undefined : { ...expr, expr: inner };
    }
    default:
      return unreachable(expr, 'expression');
  }
}

function rescaleTime<Node extends Expr & Pick<Selector, 'offset' | 'at'>>(node: Node, how: Rescaling): Node {
  const { offset, at } = node;
  return {
    ...node,
    ...(offset !== undefined && { offset: longer(offset, how) }),
    ...(at !== undefined && { at: later(at, how) }),
  };
}

function longer(duration: Duration, { seconds }: Rescaling): Duration {
  const { expr } = duration;
  return expr.kind === 'number' ? { ...duration, expr: times(expr, seconds) } : duration;
}

function later(at: At, { seconds }: Rescaling): At {
  return typeof at.time === 'number' ? { ...at, time: at.time * seconds } : at;
}

function times(literal: NumberLiteral, factor: number): NumberLiteral {
  return { ...literal, value: literal.value * factor };
}

function rescaleCall(expr: Call, how: Rescaling): Expr | undefined {
  const { fn } = expr;
  const args = expr.args.map((arg) => rescale(arg, how));
  const rescaled = args.every((arg) => arg !== undefined) ? { ...expr, args } : undefined;
  const [first, second] = expr.args;
  if (expr.args.some((arg) => arg.kind === 'string' && arg.value === 'le')) return undefined;
  if (HOMOGENEOUS.has(fn) || BLIND.has(fn)) return rescaled;
  if (OF_NUMBERS.has(fn)) return first !== undefined && isNumber(first, how) ? rescaled : undefined;
  if (fn === 'quantile_over_time' || fn === 'histogram_quantile')
    return first?.kind === 'number' ? rescaled : undefined;
  if (fn === 'predict_linear') {
    return rescaled !== undefined && second?.kind === 'number'
      ? { ...rescaled, args: [...rescaled.args.slice(0, 1), times(second, how.seconds)] }
      : undefined;
  }
  if (fn.startsWith('clamp')) {
    const factor = first === undefined ? undefined : how.factorOf(first);
    if (factor === undefined || rescaled === undefined) return undefined;
    const limits = rescaled.args
      .slice(1)
      .map((limit) => (limit.kind === 'number' ? times(limit, factor) : undefined));
    return limits.every((limit) => limit !== undefined)
      ? { ...rescaled, args: [...rescaled.args.slice(0, 1), ...limits] }
      : undefined;
  }
  return undefined;
}

function rescaleBinary(expr: Binary, how: Rescaling): Expr | undefined {
  const left = rescale(expr.left, how);
  const right = rescale(expr.right, how);
  if (left === undefined || right === undefined || pairsDifferentBuckets(expr)) return undefined;
  const [leftUnit, rightUnit] = [how.unitOf(expr.left), how.unitOf(expr.right)];
  if (expr.op === '*' || expr.op === '/' || expr.op === 'and' || expr.op === 'unless')
    return { ...expr, left, right };
  if (expr.op === '^') {
    const isPower = expr.right.kind === 'number' || (isNumber(expr.left, how) && isNumber(expr.right, how));
    return isPower ? { ...expr, left, right } : undefined;
  }
  if (leftUnit.kind === 'known' && rightUnit.kind === 'known') {
    const isAlike =
      isSame(leftUnit.quantity, rightUnit.quantity) && how.factorOf(expr.left) === how.factorOf(expr.right);
    return isAlike ? { ...expr, left, right } : undefined;
  }
  if (OPERATORS[expr.op] === 'set') return undefined;
  if (leftUnit.kind === 'literal' && rightUnit.kind === 'literal') return { ...expr, left, right };
  // A number takes the unit of what it is added to or compared with.
  const [factor, number] =
    leftUnit.kind === 'known' ? [how.factorOf(expr.left), right] : [how.factorOf(expr.right), left];
  const literal = number.kind === 'paren' ? number.expr : number;
  if (factor === undefined || literal.kind !== 'number') return undefined;
  const scaled = { kind: 'paren', expr: times(literal, factor), span: literal.span } as const;
  return leftUnit.kind === 'known' ? { ...expr, left, right: scaled } : { ...expr, left: scaled, right };
}

/** Whether a value is a plain number, in both worlds the same. */
function isNumber(expr: Expr, how: Rescaling): boolean {
  const unit = how.unitOf(expr);
  if (unit.kind !== 'known') return unit.kind === 'literal';
  const { dimension, scale } = unit.quantity;
  return dimension.seconds === 0 && dimension.bytes === 0 && scale === 1 && how.factorOf(expr) === 1;
}

function isSame(a: Quantity, b: Quantity): boolean {
  return (
    a.dimension.seconds === b.dimension.seconds &&
    a.dimension.bytes === b.dimension.bytes &&
    a.scale === b.scale
  );
}

/** Bounds of seconds and of bytes are other texts in another world, even where they are the same here. */
function pairsDifferentBuckets({ left, right }: Binary): boolean {
  const [ofLeft, ofRight] = [bucketsOf(left), bucketsOf(right)];
  return ofLeft.some((name) => ofRight.some((other) => other !== name));
}

function bucketsOf(expr: Expr): readonly string[] {
  return Array.from(walk(expr)).flatMap((node) =>
    node.kind === 'selector' && node.metric?.name.endsWith('_bucket') === true ? [node.metric.name] : [],
  );
}
