import * as fc from 'fast-check';

import { AGGREGATE_OPS, BINARY_OPS } from '../../src/promql/ast.ts';
import type {
  AggregateOp,
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
} from '../../src/promql/ast.ts';
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
const leaf: fc.Arbitrary<Expr> = fc.oneof(
  number,
  encodableText.map((value): Expr => ({ kind: 'string', value, span })),
  bareSelector,
  fc
    .tuple(bareSelector, range)
    .map(([selector, length]): Expr => ({ kind: 'range', selector, range: length, span })),
);

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

const WITH_PARAMETER: ReadonlySet<AggregateOp> = new Set([
  'bottomk',
  'count_values',
  'limit_ratio',
  'limitk',
  'quantile',
  'topk',
]);
const functionName = fc.constantFrom('rate', 'time', 'label_replace', 'min_of', 'start', 'step', 'info');
const OPERATORS: readonly BinaryOp[] = BINARY_OPS.flat();

/** Any tree that some text gives: parentheses stand wherever the tree would else be another. */
export const expression: fc.Arbitrary<Expr> = fc.letrec<{ expr: Expr }>((tie) => {
  const expr = tie('expr');
  const operand = expr.map(closed);
  return {
    expr: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      expr.map((inner): Expr => ({ kind: 'paren', expr: inner, span })),
      fc
        .tuple(fc.constantFrom('+', '-'), expr)
        .map(([op, inner]): Expr => ({ kind: 'unary', op, expr: underSign(inner), span })),
      fc
        .tuple(functionName, fc.array(expr, { maxLength: 3 }))
        .map(([fn, args]): Expr => ({ kind: 'call', fn, fnSpan: span, args, span })),
      fc
        .tuple(fc.constantFrom(...AGGREGATE_OPS), fc.option(grouping, { nil: undefined }), expr, expr)
        .map(([op, kept, param, inner]): Expr => ({
          kind: 'aggregate',
          op,
          opSpan: span,
          ...(kept !== undefined && { grouping: kept }),
          ...(WITH_PARAMETER.has(op) && { param }),
          expr: inner,
          span,
        })),
      fc
        .tuple(operand, subqueryRange, fc.option(range, { nil: undefined }), time)
        .map(([inner, length, step, modifiers]): Expr => ({
          kind: 'subquery',
          expr: inner,
          range: length,
          ...(step !== undefined && { step }),
          ...modifiers,
          span,
        })),
      fc
        .record(
          { op: fc.constantFrom(...OPERATORS), left: expr, right: expr, bool: fc.boolean(), matching, fill },
          { requiredKeys: ['op', 'left', 'right', 'bool'] },
        )
        .map((parts): Expr => makeBinary(parts)),
    ),
  };
}).expr;

function makeBinary(parts: Omit<Binary, 'kind' | 'span' | 'opSpan'>): Binary {
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
