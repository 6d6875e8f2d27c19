import { invariant, unreachable } from '../core/errors.ts';
import type { Duration, DurationBinary, DurationCall, DurationExpr } from './ast.ts';
import { LONGEST_DURATION } from './number-literal.ts';
import { keywordAt, numberAt, signAt, spanOf, withSign } from './source.ts';
import type { Source } from './source.ts';
import { childAt } from './syntax-tree.ts';
import type { SyntaxNode } from './syntax-tree.ts';

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

/** Builds what stands after `offset`, from a `OffsetDurationExpr` of the grammar. */
export function buildOffset(node: SyntaxNode, source: Source): Duration {
  const expr = buildExpr(node, source);
  const seconds = evaluate(expr);
  return {
    expr: expr.kind === 'number' ? { ...expr, duration: true } : expr,
    ...(seconds !== undefined && { seconds }),
    span: spanOf(node),
  };
}

/** Builds a range or a step, from a `DurationExpr` of the grammar. Refuses what cannot be longer than nothing. */
export function buildPositiveDuration(node: SyntaxNode, source: Source): Duration {
  const duration = buildOffset(node, source);
  const literal = literalSeconds(duration.expr);
  if (literal !== undefined && !(literal > 0)) {
    source.errors.push({
      message: `The duration "${source.text.slice(node.from, node.to)}" is not greater than zero.`,
      help: 'Write a positive duration such as 5m.',
      span: duration.span,
    });
  }
  return duration;
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
  if (!(number.value < LONGEST_DURATION)) {
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
