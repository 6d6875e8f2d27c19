import { unreachable } from '../../core/errors.ts';
import type { Span } from '../../core/location.ts';
import type { At, Duration, Expr, RangeSelector, Selector, Subquery } from '../ast.ts';
import type { ParseError } from './parse-error.ts';

/** What may stand behind an operand, with the span of the postfix alone. */
export type Postfix =
  | { readonly kind: 'offset'; readonly span: Span; readonly offset: Duration }
  | { readonly kind: 'at'; readonly span: Span; readonly at: At }
  | { readonly kind: 'extension'; readonly span: Span; readonly extension: 'anchored' | 'smoothed' }
  | { readonly kind: 'range'; readonly span: Span; readonly range: Duration }
  | { readonly kind: 'subquery'; readonly span: Span; readonly range: Duration; readonly step?: Duration };

/**
 * Puts a postfix on its operand, or says why Prometheus 3.14 refuses it there (promql/parser/parse.go: `addOffset`,
 * `setTimestamp`, `setAnchored`; generated_parser.y: `matrix_selector`).
 */
export function applyPostfix(operand: Expr, postfix: Postfix): Expr | ParseError {
  switch (postfix.kind) {
    case 'offset':
      return applyOffset(operand, postfix);
    case 'at':
      return applyAt(operand, postfix);
    case 'extension':
      return applyExtension(operand, postfix);
    case 'range':
      return applyRange(operand, postfix);
    case 'subquery':
      return applySubquery(operand, postfix);
    default:
      return unreachable(postfix, 'postfix');
  }
}

type PostfixOf<Kind extends Postfix['kind']> = Extract<Postfix, { readonly kind: Kind }>;

function applyOffset(operand: Expr, { offset, span }: PostfixOf<'offset'>): Expr | ParseError {
  if (!takesTime(operand)) return misplaced('offset', operand, span);
  if (hasOffset(bearer(operand))) return repeated('offset', span);
  return withTime(operand, { offset }, span);
}

function applyAt(operand: Expr, { at, span }: PostfixOf<'at'>): Expr | ParseError {
  if (!takesTime(operand)) return misplaced('@', operand, span);
  if (bearer(operand).at !== undefined) return repeated('@', span);
  return withTime(operand, { at }, span);
}

function applyExtension(operand: Expr, { extension, span }: PostfixOf<'extension'>): Expr | ParseError {
  if (operand.kind !== 'selector' && operand.kind !== 'range') {
    return {
      message: `"${extension}" cannot follow ${describe(operand)}.`,
      help: 'Put it directly behind a selector.',
      span,
    };
  }
  const earlier = bearer(operand);
  if (earlier.kind === 'selector' && earlier.extension !== undefined && earlier.extension !== extension) {
    return { message: '"anchored" and "smoothed" exclude each other.', help: 'Keep one of them.', span };
  }
  const whole = upTo(operand, span);
  if (operand.kind === 'selector') return { ...operand, extension, span: whole };
  return { ...operand, selector: { ...operand.selector, extension }, span: whole };
}

function applyRange(operand: Expr, { range, span }: PostfixOf<'range'>): Expr | ParseError {
  if (operand.kind !== 'selector') {
    return {
      message: `A range cannot follow ${describe(operand)}.`,
      help: 'Put it directly behind a selector, or write a subquery such as [5m:].',
      span,
    };
  }
  if (hasOffset(operand)) return tooLate('offset', span);
  if (operand.at !== undefined) return tooLate('@', span);
  return { kind: 'range', selector: operand, range, span: upTo(operand, span) };
}

function applySubquery(operand: Expr, { range, step, span }: PostfixOf<'subquery'>): Expr | ParseError {
  // Left to the types it would be refused too, but by then the sign of a number stands on the wrong side.
  if (operand.kind === 'number' || operand.kind === 'string') {
    return {
      message: `A subquery cannot follow ${describe(operand)}.`,
      help: 'Write it behind an expression that gives an instant vector.',
      span,
    };
  }
  return { kind: 'subquery', expr: operand, range, ...(step && { step }), span: upTo(operand, span) };
}

function takesTime(expr: Expr): expr is Selector | RangeSelector | Subquery {
  return expr.kind === 'selector' || expr.kind === 'range' || expr.kind === 'subquery';
}

/** The node that holds the modifiers of `expr`. */
function bearer(expr: Selector | RangeSelector | Subquery): Selector | Subquery {
  return expr.kind === 'range' ? expr.selector : expr;
}

function withTime(
  expr: Selector | RangeSelector | Subquery,
  time: Pick<Selector, 'offset' | 'at'>,
  postfix: Span,
): Expr {
  const span = upTo(expr, postfix);
  return expr.kind === 'range'
    ? { ...expr, selector: { ...expr.selector, ...time }, span }
    : { ...expr, ...time, span };
}

/** Whether there is an offset already; one of literally zero counts as none. */
function hasOffset({ offset }: Selector | Subquery): boolean {
  return offset !== undefined && !(offset.expr.kind === 'number' && offset.expr.value === 0);
}

function upTo(expr: Expr, postfix: Span): Span {
  return { from: expr.span.from, to: postfix.to };
}

function misplaced(modifier: string, operand: Expr, span: Span): ParseError {
  return {
    message: `"${modifier}" cannot follow ${describe(operand)}.`,
    help: 'Put it directly behind a selector, its range, or a subquery.',
    span,
  };
}

function repeated(modifier: string, span: Span): ParseError {
  return { message: `"${modifier}" is given twice.`, help: `Keep one "${modifier}".`, span };
}

function tooLate(modifier: string, span: Span): ParseError {
  return {
    message: `The range must come before "${modifier}".`,
    help: `Move "${modifier}" behind the closing bracket.`,
    span,
  };
}

function describe(expr: Expr): string {
  switch (expr.kind) {
    case 'number':
      return 'a number';
    case 'string':
      return 'a string';
    case 'selector':
      return 'a selector';
    case 'range':
      return 'a range';
    case 'subquery':
      return 'a subquery';
    case 'call':
      return `the call of ${expr.fn}()`;
    case 'aggregate':
      return `the aggregation ${expr.op}()`;
    case 'paren':
      return 'parentheses';
    case 'binary':
    case 'unary':
      return 'an operator';
    default:
      return unreachable(expr, 'expression');
  }
}
