import { invariant } from '../../core/errors.ts';
import type { Span } from '../../core/location.ts';
import { AGGREGATE_OPS, BINARY_OPS } from '../ast.ts';
import type {
  AggregateOp,
  At,
  Binary,
  BinaryOp,
  Duration,
  Expr,
  Fill,
  Grouping,
  Matching,
  Name,
  NumberLiteral,
} from '../ast.ts';
import { AGGREGATIONS, OPERATORS } from '../functions.ts';
import { joinBinary, onLastOperand } from './binding.ts';
import { buildOffset, buildPositiveDuration, extendOffset } from './build-duration.ts';
import { buildName, buildSelector } from './build-selector.ts';
import { applyPostfix } from './postfix.ts';
import type { Postfix } from './postfix.ts';
import { keywordAt, numberAt, signAt, spanOf, withSign } from './source.ts';
import type { Source } from './source.ts';
import { childAt, findChild } from './syntax-tree.ts';
import type { SyntaxNode } from './syntax-tree.ts';

const BINARIES: ReadonlyMap<string, BinaryOp> = new Map(BINARY_OPS.flat().map((op) => [op, op]));
const AGGREGATES: ReadonlyMap<string, AggregateOp> = new Map(AGGREGATE_OPS.map((op) => [op, op]));
const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '^']);
/** Offsets that Prometheus takes for the start of a longer calculation when an operator follows. */
const OPEN_OFFSET = /^(?:\(|[-+]\s*[-+])/;

/** Builds an expression from the grammar's tree, with every postfix and sign bound as Prometheus 3.14 binds it. */
export function buildExpression(node: SyntaxNode, source: Source): Expr {
  const span = spanOf(node);
  switch (node.name) {
    case 'NumberDurationLiteral':
      return buildNumber(node, source);
    case 'StringLiteral':
      return { kind: 'string', value: buildName(node, source).name, span };
    case 'VectorSelector':
      return buildSelector(node, source);
    case 'ParenExpr':
      return { kind: 'paren', expr: buildExpression(childAt(node, 0), source), span };
    case 'FunctionCall':
      return buildCall(node, source);
    case 'AggregateExpr':
      return buildAggregate(node, source);
    case 'UnaryExpr':
      return buildUnary(node, source);
    case 'BinaryExpr':
      return buildBinary(node, source);
    default:
      return buildPostfix(node, source);
  }
}

function buildNumber(node: SyntaxNode, source: Source): NumberLiteral {
  const sign = signAt(source, node);
  const number = numberAt(source, node);
  return sign === undefined ? number : withSign(sign, number, node);
}

function buildUnary(node: SyntaxNode, source: Source): Expr {
  const op = signAt(source, node);
  invariant(op !== undefined, 'a sign stands first');
  const expr = buildExpression(childAt(node, 1), source);
  return expr.kind === 'number' ? withSign(op, expr, node) : { kind: 'unary', op, expr, span: spanOf(node) };
}

function buildCall(node: SyntaxNode, source: Source): Expr {
  const identifier = childAt(node, 0);
  return {
    kind: 'call',
    fn: source.text.slice(identifier.from, identifier.to),
    fnSpan: spanOf(identifier),
    args: childAt(node, 1).children.map((arg) => buildExpression(arg, source)),
    span: spanOf(node),
  };
}

function buildAggregate(node: SyntaxNode, source: Source): Expr {
  const operator = childAt(node, 0);
  const op = AGGREGATES.get(keywordAt(source, operator));
  const body = findChild(node, 'FunctionCallBody');
  invariant(op !== undefined && body !== undefined, 'an aggregation has an operator and parentheses');
  const opSpan = spanOf(operator);
  const args = body.children.map((arg) => buildExpression(arg, source));
  const wanted = AGGREGATIONS[op].param === undefined ? 1 : 2;
  const expr = args[wanted - 1];
  const param = wanted === 2 ? args[0] : undefined;
  if (expr === undefined || args.length !== wanted) {
    source.errors.push({
      message: `${op}() takes ${wanted} ${wanted === 1 ? 'argument' : 'arguments'}, not ${args.length}.`,
      help: wanted === 1 ? 'Give it one vector.' : 'Give it its parameter and one vector.',
      span: spanOf(body),
    });
    // Only for the sake of a value: a tree is never handed out together with errors.
    return { kind: 'call', fn: op, fnSpan: opSpan, args, span: spanOf(node) };
  }
  const modifier = findChild(node, 'AggregateModifier');
  return {
    kind: 'aggregate',
    op,
    opSpan,
    ...(modifier && { grouping: buildGrouping(modifier, source) }),
    ...(param && { param }),
    expr,
    span: spanOf(node),
  };
}

function buildGrouping(modifier: SyntaxNode, source: Source): Grouping {
  const kind = childAt(modifier, 0).name === 'By' ? 'by' : 'without';
  return { kind, labels: buildLabels(childAt(modifier, 1), source), span: spanOf(modifier) };
}

function buildLabels(node: SyntaxNode, source: Source): readonly Name[] {
  const labels = node.children.map((label) => buildName(label, source));
  for (const { name, span } of labels) {
    if (name !== '') continue;
    source.errors.push({
      message: 'A label has an empty name.',
      help: 'Name the label, or remove it.',
      span,
    });
  }
  return labels;
}

function buildBinary(node: SyntaxNode, source: Source): Expr {
  const operator = childAt(node, 1);
  const op = BINARIES.get(keywordAt(source, operator));
  invariant(op !== undefined, 'a binary expression has an operator');
  const left = buildLeft(childAt(node, 0), { op, source });
  const right = buildExpression(childAt(node, node.children.length - 1), source);
  const extended = ARITHMETIC.has(op) ? extendOpenOffset(left, { operator, right, source }) : undefined;
  if (extended !== undefined) return extended;
  const span = { from: left.span.from, to: right.span.to };
  const plain: Binary = { kind: 'binary', op, opSpan: spanOf(operator), left, right, bool: false, span };
  return joinBinary(node.children.length === 3 ? plain : withModifiers(plain, { node, source }));
}

function withModifiers(binary: Binary, { node, source }: { node: SyntaxNode; source: Source }): Binary {
  const bool = findChild(node, 'BoolModifier');
  const matching = findChild(node, 'MatchingModifierClause');
  const fill = findChild(node, 'FillModifier');
  if (bool !== undefined && OPERATORS[binary.op] !== 'comparison') {
    source.errors.push({
      message: `"bool" cannot follow "${binary.op}".`,
      help: 'Remove it: only comparisons take it.',
      span: spanOf(bool),
    });
  }
  return {
    ...binary,
    bool: bool !== undefined,
    ...(matching && { matching: buildMatching(matching, source) }),
    ...(fill && { fill: buildFill(fill, source) }),
  };
}

/** Takes the sign off a number before `^`, which binds tighter than signs. */
function buildLeft(node: SyntaxNode, { op, source }: { op: BinaryOp; source: Source }): Expr {
  const sign = signAt(source, node);
  if (op !== '^' || sign === undefined || node.name !== 'NumberDurationLiteral')
    return buildExpression(node, source);
  return { kind: 'unary', op: sign, expr: numberAt(source, node), span: spanOf(node) };
}

interface Extension {
  readonly operator: SyntaxNode;
  readonly right: Expr;
  readonly source: Source;
}

/**
 * Lets the offset at the end of `left` go on where Prometheus 3.16 does, and the grammar does not: it reads
 * `x offset (5m) + 2` as `x offset ((5m) + 2)`.
 *
 * @returns `undefined` where no such offset stands at the end.
 */
function extendOpenOffset(left: Expr, { operator, right, source }: Extension): Expr | undefined {
  const offset = offsetAtEnd(left, source);
  if (offset === undefined) return undefined;
  const extended = extendOffset(offset, { operator, right, source });
  if (extended === undefined) {
    source.errors.push({
      message: `"${keywordAt(source, operator)}" becomes a part of the offset before it.`,
      help: 'Put the selector with its offset in parentheses.',
      span: spanOf(operator),
    });
    return left;
  }
  return onLastOperand(left, (operand) => {
    const span = { from: operand.span.from, to: extended.span.to };
    if (operand.kind === 'range') {
      return { ...operand, selector: { ...operand.selector, offset: extended }, span };
    }
    return operand.kind === 'selector' || operand.kind === 'subquery'
      ? { ...operand, offset: extended, span }
      : operand;
  });
}

function offsetAtEnd(left: Expr, { text }: Source): Duration | undefined {
  let operand = left;
  while (operand.kind === 'binary' || operand.kind === 'unary') {
    operand = operand.kind === 'binary' ? operand.right : operand.expr;
  }
  const bearer = operand.kind === 'range' ? operand.selector : operand;
  const offset = bearer.kind === 'selector' || bearer.kind === 'subquery' ? bearer.offset : undefined;
  if (offset === undefined || offset.span.to !== left.span.to) return undefined;
  return OPEN_OFFSET.test(text.slice(offset.span.from, offset.span.to)) ? offset : undefined;
}

function buildMatching(node: SyntaxNode, source: Source): Matching {
  const [labels, include] = node.children.filter(({ name }) => name === 'GroupingLabels');
  invariant(labels !== undefined, 'a matching has labels');
  const group = findChild(node, 'GroupLeft') ? 'left' : findChild(node, 'GroupRight') ? 'right' : undefined;
  return {
    kind: childAt(node, 0).name === 'On' ? 'on' : 'ignoring',
    labels: buildLabels(labels, source),
    ...(group && { group }),
    include: include === undefined ? [] : buildLabels(include, source),
    span: spanOf(node),
  };
}

function buildFill(node: SyntaxNode, source: Source): Fill {
  const valueOf = (name: string): number | undefined => {
    const clause = findChild(node, name);
    return clause === undefined ? undefined : buildNumber(childAt(clause, 1), source).value;
  };
  const both = valueOf('FillClause');
  const left = valueOf('FillLeftClause') ?? both;
  const right = valueOf('FillRightClause') ?? both;
  return { ...(left !== undefined && { left }), ...(right !== undefined && { right }), span: spanOf(node) };
}

function buildPostfix(node: SyntaxNode, source: Source): Expr {
  const operand = buildExpression(childAt(node, 0), source);
  const postfix = readPostfix(node, source);
  return onLastOperand(operand, (last) => {
    const modified = applyPostfix(last, postfix);
    if ('kind' in modified) return modified;
    source.errors.push(modified);
    return last;
  });
}

function readPostfix(node: SyntaxNode, source: Source): Postfix {
  const first = childAt(node, 1);
  switch (node.name) {
    case 'AnchoredExpr':
    case 'SmoothedExpr':
      return {
        kind: 'extension',
        extension: node.name === 'AnchoredExpr' ? 'anchored' : 'smoothed',
        span: spanOf(first),
      };
    case 'StepInvariantExpr': {
      const span = { from: first.from, to: node.to };
      return { kind: 'at', at: buildAt(childAt(node, 2), { span, source }), span };
    }
    case 'OffsetExpr':
      return {
        kind: 'offset',
        offset: buildOffset(childAt(node, 2), source),
        span: { from: first.from, to: node.to },
      };
    default:
      return readBrackets(node, source);
  }
}

function readBrackets(node: SyntaxNode, source: Source): Postfix {
  const [, rangeNode, stepNode] = node.children;
  invariant(rangeNode !== undefined, 'brackets hold a range');
  const span = { from: source.text.lastIndexOf('[', rangeNode.from), to: node.to };
  const range = buildPositiveDuration(rangeNode, source);
  if (node.name === 'MatrixSelector') return { kind: 'range', range, span };
  invariant(node.name === 'SubqueryExpr', `${node.name} is an expression`);
  const step = stepNode && buildPositiveDuration(stepNode, source);
  return { kind: 'subquery', range, ...(step && { step }), span };
}

function buildAt(node: SyntaxNode, { span, source }: { span: Span; source: Source }): At {
  if (node.name === 'AtModifierPreprocessors') {
    return { time: childAt(node, 0).name === 'AtStart' ? 'start' : 'end', span };
  }
  const number = buildNumber(node, source);
  const time = number.value;
  const spelling = number.duration ? 'duration' : number.spelling;
  // Prometheus compares seconds with the range of 64 bits (parse.go, `setTimestamp`).
  if (!(Math.abs(time) < 2 ** 63)) {
    source.errors.push({
      message: `The time "${source.text.slice(node.from, node.to)}" is out of bounds.`,
      help: 'Write seconds since 1970, start() or end().',
      span: spanOf(node),
    });
  }
  return { time, ...(spelling && { spelling }), span };
}
