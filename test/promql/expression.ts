import * as fc from 'fast-check';

import { AGGREGATE_OPS, BINARY_OPS } from '../../src/promql/ast.ts';
import type {
  At,
  Binary,
  BinaryOp,
  Duration,
  DurationExpr,
  Expr,
  Fill,
  Grouping,
  Matcher,
  Matching,
  Name,
  NumberLiteral,
  Selector,
  Unary,
} from '../../src/promql/ast.ts';
import { AGGREGATIONS, OPERATORS } from '../../src/promql/functions.ts';
import { encodableText } from '../text/hostile-text.ts';

/** Every position of a generated tree; nothing may depend on it. */
const span = { from: 0, to: 0 };

const metricName = fc.constantFrom(
  'x',
  'up',
  'a:b',
  'sum',
  'by',
  'offset',
  'and',
  'fill',
  'on',
  'Inf',
  'é',
  'a b',
);
const labelText = fc.constantFrom('a', 'le', 'on', 'offset', 'without', 'a.b', 'é', '"', ' ');
const label: fc.Arbitrary<Name> = labelText.map((name) => ({ name, span }));
const labels = fc.array(label, { maxLength: 3 });

const magnitude = fc.oneof(
  fc.nat(),
  fc.double({ min: 0, noNaN: true }),
  fc.constantFrom(0.5, 1e21, 1e-7, Infinity),
);
const number = fc.oneof(
  fc
    .tuple(magnitude, fc.boolean())
    .map(([value, isNegative]) => makeNumber(isNegative ? -value : value, false)),
  fc
    .integer({ min: -(10 ** 12), max: 10 ** 12 })
    .map((milliseconds) => makeNumber(milliseconds / 1_000, true)),
);

function makeNumber(value: number, duration: boolean): NumberLiteral {
  return { kind: 'number', value, duration, span };
}

const positiveLiteral = fc
  .integer({ min: 1, max: 10 ** 12 })
  .map((milliseconds) => makeNumber(milliseconds / 1_000, true));
const durationOperand: fc.Arbitrary<DurationExpr> = fc.oneof(
  positiveLiteral,
  fc.integer({ min: 1, max: 100 }).map((value) => makeNumber(value, false)),
  fc.constantFrom('step', 'range').map((fn): DurationExpr => ({ kind: 'call', fn, args: [], span })),
  fc
    .tuple(fc.constantFrom('min_of', 'max_of'), positiveLiteral, positiveLiteral)
    .map(([fn, ...args]): DurationExpr => ({ kind: 'call', fn, args, span })),
  positiveLiteral.map((expr): DurationExpr => ({ kind: 'paren', expr, span })),
);
const durationSum = fc
  .tuple(fc.constantFrom('+', '-', '*', '/', '%', '^'), positiveLiteral, durationOperand)
  .map(([op, left, right]): DurationExpr => ({ kind: 'binary', op, left, right, span }));
const range = fc
  .oneof(
    positiveLiteral,
    durationOperand.filter(({ kind }) => kind === 'call'),
    durationSum,
  )
  .map(makeDuration);
const subqueryRange = fc.oneof(positiveLiteral, durationSum).map(makeDuration);
const offset = fc
  .oneof(
    fc
      .integer({ min: -(10 ** 9), max: 10 ** 9 })
      .map((milliseconds) => makeNumber(milliseconds / 1_000, true)),
    fc.constant<DurationExpr>({ kind: 'call', fn: 'step', args: [], span }),
    durationSum.map((expr): DurationExpr => ({
      kind: 'unary',
      op: '-',
      expr: { kind: 'paren', expr, span },
      span,
    })),
  )
  .map(makeDuration);

function makeDuration(expr: DurationExpr): Duration {
  return { expr, span };
}

const at: fc.Arbitrary<At> = fc
  .oneof(
    fc.constantFrom<At['time'][]>('start', 'end'),
    fc.integer(),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  )
  .map((time) => ({ time, span }));
const time = fc.record({ offset, at }, { requiredKeys: [] });

const matcher: fc.Arbitrary<Matcher> = fc
  .tuple(
    labelText,
    fc.oneof(
      fc.tuple(fc.constantFrom<Matcher['op'][]>('=', '!='), encodableText),
      fc.tuple(
        fc.constantFrom<Matcher['op'][]>('=~', '!~'),
        fc.constantFrom('', '.*', 'a|b', String.raw`\d+"`, '(?i)é'),
      ),
    ),
  )
  .map(([name, [op, value]]) => ({ label: name, labelSpan: span, op, value, valueSpan: span, span }));
const narrow: Matcher = { label: 'a', labelSpan: span, op: '=', value: 'b', valueSpan: span, span };
const name = metricName.map((text): Name => ({ name: text, span }));

const bareSelector: fc.Arbitrary<Selector> = fc
  .tuple(
    fc.option(name, { nil: undefined }),
    fc.array(matcher, { maxLength: 3 }),
    fc.constantFrom(undefined, 'anchored', 'smoothed'),
    time,
  )
  .map(([metric, matchers, extension, modifiers]) => ({
    kind: 'selector',
    ...(metric !== undefined && { metric }),
    matchers: metric === undefined ? [...matchers, narrow] : matchers,
    ...(extension !== undefined && { extension }),
    ...modifiers,
    span,
  }));
const string = encodableText.map((value): Expr => ({ kind: 'string', value, span }));
const rangeSelector = fc
  .tuple(bareSelector, range)
  .map(([selector, length]): Expr => ({ kind: 'range', selector, range: length, span }));
/** What info() takes as its second argument. */
const infoLabels = fc
  .array(matcher, { maxLength: 2 })
  .map((matchers): Expr => ({ kind: 'selector', matchers: [...matchers, narrow], span }));

const matching: fc.Arbitrary<Matching> = fc
  .tuple(fc.constantFrom('on', 'ignoring'), labels, fc.constantFrom(undefined, 'left', 'right'), labels)
  .map(([kind, pair, group, include]) => ({
    kind,
    labels: pair,
    ...(group !== undefined && { group }),
    include: group === undefined ? [] : include,
    span,
  }));
const fill: fc.Arbitrary<Fill> = fc
  .record({ left: fc.integer(), right: fc.integer() }, { requiredKeys: [] })
  .filter(({ left, right }) => left !== undefined || right !== undefined)
  .map((values) => ({ ...values, span }));
const grouping: fc.Arbitrary<Grouping> = fc
  .tuple(fc.constantFrom('by', 'without'), labels)
  .map(([kind, names]) => ({ kind, labels: names, span }));

const OPS = fc.constantFrom(...BINARY_OPS.flat());
const sign = fc.constantFrom<Unary['op'][]>('+', '-');

type Typed = Record<'scalar' | 'vector' | 'matrix', Expr>;

const typed = fc.letrec<Typed>((tie) => {
  const scalar = tie('scalar');
  const vector = tie('vector');
  const matrix = tie('matrix');
  return {
    scalar: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      number,
      scalar.map(paren),
      fc.tuple(sign, scalar).map(([op, inner]) => makeUnary(op, inner)),
      fc.constantFrom('time', 'pi', 'start', 'end', 'step', 'range').map((fn) => makeCall(fn, [])),
      fc
        .tuple(fc.constantFrom('min_of', 'max_of'), scalar, scalar)
        .map(([fn, ...args]) => makeCall(fn, args)),
      vector.map((inner) => makeCall('scalar', [inner])),
      fc.tuple(OPS, scalar, scalar).map(([op, left, right]) => {
        const usable = OPERATORS[op] === 'set' ? '+' : op;
        return makeBinary({ op: usable, left, right, bool: OPERATORS[usable] === 'comparison' });
      }),
    ),
    vector: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      bareSelector,
      vector.map(paren),
      fc.tuple(sign, vector).map(([op, inner]) => makeUnary(op, inner)),
      fc
        .tuple(fc.constantFrom('abs', 'sort', 'absent', 'hour'), vector)
        .map(([fn, arg]) => makeCall(fn, [arg])),
      fc
        .tuple(fc.constantFrom('rate', 'count_over_time', 'holt_winters', 'integral'), matrix, scalar, scalar)
        .map(([fn, arg, one, two]) => makeCall(fn, [arg, ...extraOf(fn, [one, two])])),
      fc.tuple(vector, scalar, scalar).map((args) => makeCall('clamp', args)),
      fc.tuple(scalar, vector).map((args) => makeCall('histogram_quantile', args)),
      scalar.map((arg) => makeCall('vector', [arg])),
      fc.tuple(vector, string, string, string, string).map((args) => makeCall('label_replace', args)),
      fc
        .tuple(vector, fc.array(string, { minLength: 2, maxLength: 4 }))
        .map(([first, rest]) => makeCall('label_join', [first, ...rest])),
      fc.tuple(vector, infoLabels).map((args) => makeCall('info', args)),
      fc
        .tuple(
          fc.constantFrom(...AGGREGATE_OPS),
          fc.option(grouping, { nil: undefined }),
          scalar,
          string,
          vector,
        )
        .map(([op, kept, amount, text, inner]): Expr => {
          const wanted = AGGREGATIONS[op].param;
          return {
            kind: 'aggregate',
            op,
            opSpan: span,
            ...(kept !== undefined && { grouping: kept }),
            ...(wanted !== undefined && { param: wanted === 'string' ? text : amount }),
            expr: inner,
            span,
          };
        }),
      fc.tuple(OPS, vector, scalar, fc.boolean()).map(([op, left, right, bool]) => {
        const usable = OPERATORS[op] === 'set' ? '>' : op;
        return makeBinary({ op: usable, left, right, bool: bool && OPERATORS[usable] === 'comparison' });
      }),
      fc
        .record(
          { op: OPS, left: vector, right: vector, bool: fc.boolean(), matching, fill },
          { requiredKeys: ['op', 'left', 'right', 'bool'] },
        )
        .map(joinVectors),
    ),
    matrix: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      rangeSelector,
      fc
        .tuple(vector.map(closed), subqueryRange, fc.option(range, { nil: undefined }), time)
        .map(([inner, length, step, modifiers]): Expr => ({
          kind: 'subquery',
          expr: inner,
          range: length,
          ...(step !== undefined && { step }),
          ...modifiers,
          span,
        })),
    ),
  };
});

/** Any sound tree: parentheses stand wherever the tree would else be another. */
export const expression: fc.Arbitrary<Expr> = fc.oneof(
  { weight: 6, arbitrary: typed.vector },
  { weight: 2, arbitrary: typed.scalar },
  { weight: 1, arbitrary: typed.matrix },
  { weight: 1, arbitrary: string },
);

function extraOf(fn: string, scalars: readonly Expr[]): readonly Expr[] {
  return scalars.slice(0, fn === 'holt_winters' ? 2 : fn === 'integral' ? 1 : 0);
}

function makeCall(fn: string, args: readonly Expr[]): Expr {
  return { kind: 'call', fn, fnSpan: span, args, span };
}

function makeUnary(op: Unary['op'], expr: Expr): Expr {
  return { kind: 'unary', op, expr: underSign(expr), span };
}

type Parts = Omit<Binary, 'kind' | 'span' | 'opSpan'>;

/** Leaves out the modifiers that the operator does not take. */
function joinVectors({ op, left, right, bool, matching: pairing, fill: missing }: Parts): Expr {
  const isSet = OPERATORS[op] === 'set';
  const kept =
    pairing && (isSet ? { kind: pairing.kind, labels: pairing.labels, include: [], span } : apart(pairing));
  return makeBinary({
    op,
    left,
    right,
    bool: bool && OPERATORS[op] === 'comparison',
    ...(kept !== undefined && { matching: kept }),
    ...(missing !== undefined && !isSet && { fill: missing }),
  });
}

/** No label is both paired and copied. */
function apart(pairing: Matching): Matching {
  const paired = new Set(pairing.labels.map((one) => one.name));
  return { ...pairing, include: pairing.include.filter((one) => !paired.has(one.name)) };
}

function makeBinary(parts: Parts): Binary {
  const { op, left, right } = parts;
  return {
    kind: 'binary',
    ...parts,
    left:
      isLoose(left, op) || (op === '^' && (left.kind === 'unary' || isSigned(left) || bindsLike(left, op)))
        ? paren(left)
        : left,
    right: isLoose(right, op) || (op !== '^' && bindsLike(right, op)) ? paren(right) : right,
    opSpan: span,
    span,
  };
}

/** Puts parentheses around what a postfix would else bind into. */
function closed(expr: Expr): Expr {
  const isOpen =
    expr.kind === 'binary' || expr.kind === 'unary' || expr.kind === 'number' || expr.kind === 'string';
  return isOpen ? paren(expr) : expr;
}

/** Puts parentheses around what a sign would else take a part of. */
function underSign(expr: Expr): Expr {
  return expr.kind === 'number' || (expr.kind === 'binary' && expr.op !== '^') ? paren(expr) : expr;
}

function paren(expr: Expr): Expr {
  return { kind: 'paren', expr, span };
}

function isSigned(expr: Expr): boolean {
  return expr.kind === 'number' && (expr.value < 0 || Object.is(expr.value, -0));
}

function isLoose(expr: Expr, op: BinaryOp): boolean {
  return expr.kind === 'binary' && level(expr.op) < level(op);
}

function bindsLike(expr: Expr, op: BinaryOp): boolean {
  return expr.kind === 'binary' && level(expr.op) === level(op);
}

function level(op: BinaryOp): number {
  return BINARY_OPS.findIndex((row) => row.some((one) => one === op));
}
