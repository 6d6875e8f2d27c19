import { invariant, unreachable } from '../../core/errors.ts';
import type { Duration, DurationBinary, DurationCall, DurationExpr, Expr, NumberLiteral } from '../ast.ts';
import { LONGEST_DURATION } from './number-literal.ts';
import { keywordAt, numberAt, signAt, spanOf, withSign } from './source.ts';
import type { Source } from './source.ts';
import { childAt } from './syntax-tree.ts';
import type { SyntaxNode } from './syntax-tree.ts';
import { FUNCTIONS } from '../functions.ts';

const CALLS: ReadonlyMap<string, DurationCall['fn']> = new Map([
  ['DurationStep', 'step'],
  ['DurationRange', 'range'],
  ['DurationMinOf', 'min_of'],
  ['DurationMaxOf', 'max_of'],
]);
const OPERATORS: ReadonlyMap<string, DurationBinary['op']> = new Map([
  ['Add', '+'],
  ['Sub', '-'],
  ['Mul', '*'],
  ['Div', '/'],
  ['Mod', '%'],
  ['Pow', '^'],
]);

/** Signs before a duration other than one minus. */
const MORE_THAN_MINUS = /^(?:\+|-\s*[-+])/;

/** Builds what stands after `offset`, from a `OffsetDurationExpr` of the grammar. */
export function buildOffset(node: SyntaxNode, source: Source): Duration {
  const expr = buildExpr(node, source);
  const span = spanOf(node);
  if (expr.kind === 'number') return { expr: asDuration(expr, source), seconds: expr.value, span };
  const seconds = evaluate(expr);
  return { expr, ...(seconds !== undefined && { seconds }), span };
}

function asDuration(number: NumberLiteral, { text }: Source): NumberLiteral {
  if (MORE_THAN_MINUS.test(text.slice(number.span.from, number.span.to))) {
    return { ...number, duration: true, spelling: 'signs' };
  }
  return number.duration ? number : { ...number, duration: true, spelling: 'unitless' };
}

/** Builds a range or a step, from a `DurationExpr` of the grammar. Refuses what cannot be longer than nothing. */
export function buildPositiveDuration(node: SyntaxNode, source: Source): Duration {
  const duration = buildOffset(node, source);
  const literal = literalSeconds(duration.expr);
  if (holdsNaN(duration.expr)) {
    source.errors.push({
      message: 'Brackets take no NaN.',
      help: 'Write a duration such as 5m.',
      span: duration.span,
    });
  } else if (literal !== undefined && literal <= 0) {
    source.errors.push({
      message: `The duration "${source.text.slice(node.from, node.to)}" is not greater than zero.`,
      help: 'Write a positive duration such as 5m.',
      span: duration.span,
    });
  }
  return duration;
}

interface Extension {
  readonly operator: SyntaxNode;
  readonly right: Expr;
  readonly source: Source;
}

/**
 * An offset that goes on with an operator and what stands behind it.
 *
 * @returns `undefined` when that is no duration, when the operator binds tighter than the signs before the offset, or
 *   when these are a part of its number by now: no text would give that tree again.
 */
export function extendOffset(offset: Duration, { operator, right, source }: Extension): Duration | undefined {
  const op = OPERATORS.get(operator.name);
  const duration = toDuration(right);
  const isSigned = signAt(source, offset.span) !== undefined;
  if (op === undefined || duration === undefined) return undefined;
  if (isSigned && (op === '^' || offset.expr.kind === 'number')) return undefined;
  refuseZeroDivision(operator, { op, right: duration, source });
  const span = { from: offset.span.from, to: right.span.to };
  const expr: DurationExpr = { kind: 'binary', op, left: offset.expr, right: duration, span };
  const seconds = evaluate(expr);
  return { expr, ...(seconds !== undefined && { seconds }), span };
}

/** An expression as the duration that Prometheus would have read in its place. */
function toDuration(expr: Expr): DurationExpr | undefined {
  const { span } = expr;
  switch (expr.kind) {
    case 'number':
      return expr;
    case 'paren':
    case 'unary': {
      const inner = toDuration(expr.expr);
      return inner && { ...expr, expr: inner };
    }
    case 'binary': {
      const [left, right] = [toDuration(expr.left), toDuration(expr.right)];
      const op = [...OPERATORS.values()].find((one) => one === expr.op);
      return op && left && right && { kind: 'binary', op, left, right, span };
    }
    case 'call': {
      const fn = [...CALLS.values()].find((one) => one === expr.fn);
      const args = expr.args.map(toDuration).filter((arg) => arg !== undefined);
      // The grammar of expressions lets pass any number of arguments.
      const isWhole = args.length === expr.args.length && args.length === FUNCTIONS.get(expr.fn)?.args.length;
      return fn && isWhole ? { kind: 'call', fn, args, span } : undefined;
    }
    default:
      return undefined;
  }
}

function buildExpr(node: SyntaxNode, source: Source): DurationExpr {
  const span = spanOf(node);
  const [first, second, third] = node.children;
  invariant(first !== undefined, `${node.name} is not empty`);
  const fn = CALLS.get(first.name);
  if (fn !== undefined) {
    return { kind: 'call', fn, args: node.children.slice(1).map((arg) => buildExpr(arg, source)), span };
  }
  if (first.name === 'NumberDurationLiteralInDurationContext') return buildNumber(first, source);
  if (first.name === 'UnaryOp') return buildUnary(node, source);
  if (second === undefined || third === undefined)
    return { kind: 'paren', expr: buildExpr(first, source), span };
  const op = OPERATORS.get(second.name);
  invariant(op !== undefined, `${second.name} is an operator of durations`);
  const right = buildExpr(third, source);
  refuseZeroDivision(second, { op, right, source });
  return { kind: 'binary', op, left: buildExpr(first, source), right, span };
}

function buildNumber(node: SyntaxNode, source: Source): DurationExpr {
  const number = numberAt(source, node);
  if (number.value > LONGEST_DURATION) {
    source.errors.push({
      message: `The duration "${source.text.slice(node.from, node.to)}" is longer than Prometheus can hold.`,
      help: 'Write less than 292 years.',
      span: number.span,
    });
  }
  return number;
}

function buildUnary(node: SyntaxNode, source: Source): DurationExpr {
  const op = signAt(source, node);
  invariant(op !== undefined, 'a sign stands first');
  const expr = buildExpr(childAt(node, 1), source);
  return expr.kind === 'number' ? withSign(op, expr, node) : { kind: 'unary', op, expr, span: spanOf(node) };
}

interface Division {
  readonly op: DurationBinary['op'];
  readonly right: DurationExpr;
  readonly source: Source;
}

function refuseZeroDivision(operator: SyntaxNode, { op, right, source }: Division): void {
  if ((op !== '/' && op !== '%') || literalSeconds(right) !== 0) return;
  source.errors.push({
    message: `"${keywordAt(source, operator)}" divides by zero.`,
    help: 'Divide by something else.',
    span: spanOf(operator),
  });
}

/** The value of a number that has nothing but signs and parentheses around it. */
function literalSeconds(expr: DurationExpr): number | undefined {
  if (expr.kind === 'number') return expr.value;
  if (expr.kind === 'paren') return literalSeconds(expr.expr);
  if (expr.kind !== 'unary') return undefined;
  const value = literalSeconds(expr.expr);
  return value === undefined || expr.op === '+' ? value : 0 - value;
}

/** An offset may be NaN, what stands in brackets may not (Prometheus 3.16, promql/parser/lex.go, `lexDurationExpr`). */
function holdsNaN(expr: DurationExpr): boolean {
  switch (expr.kind) {
    case 'number':
      return Number.isNaN(expr.value);
    case 'unary':
    case 'paren':
      return holdsNaN(expr.expr);
    case 'binary':
      return holdsNaN(expr.left) || holdsNaN(expr.right);
    case 'call':
      return expr.args.some(holdsNaN);
    default:
      return unreachable(expr, 'duration');
  }
}

function evaluate(expr: DurationExpr): number | undefined {
  switch (expr.kind) {
    case 'number':
      return expr.value;
    case 'paren':
      return evaluate(expr.expr);
    case 'unary': {
      const value = evaluate(expr.expr);
      return value === undefined || expr.op === '+' ? value : 0 - value;
    }
    case 'binary':
      return evaluateBinary(expr);
    case 'call':
      return evaluateCall(expr);
    default:
      return unreachable(expr, 'duration');
  }
}

function evaluateBinary({ op, left, right }: DurationBinary): number | undefined {
  const a = evaluate(left);
  const b = evaluate(right);
  if (a === undefined || b === undefined) return undefined;
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    case '^':
      return a ** b;
    default:
      return unreachable(op, 'operator of durations');
  }
}

function evaluateCall({ fn, args }: DurationCall): number | undefined {
  if (fn === 'step' || fn === 'range') return undefined;
  const values = args.map(evaluate);
  if (!values.every((value) => value !== undefined)) return undefined;
  return fn === 'min_of' ? Math.min(...values) : Math.max(...values);
}
