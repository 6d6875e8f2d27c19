import { unreachable } from '../core/errors.ts';
import type { Span } from '../core/location.ts';

/** What every node has: its place in the parsed text, without the white space around it. */
interface NodeBase {
  readonly span: Span;
}

/**
 * A way to write a number that older dialects refuse: `1_000`; a duration without unit, as in `[300]`; a duration after
 * `@`; signs as in `offset +5m` or `offset --5m`.
 */
export type NumberSpelling = 'underscored' | 'unitless' | 'duration' | 'signs';

/** A number, signs included: `-1` is one number, as in Prometheus. */
export interface NumberLiteral extends NodeBase {
  readonly kind: 'number';
  /** May be NaN or infinite. Seconds when `duration` is true. */
  readonly value: number;
  /** Whether it is meant as a duration: written with a unit (`5m`), or the whole of a `[5m]` or an `offset 5m`. */
  readonly duration: boolean;
  /** Left out where every dialect reads it. */
  readonly spelling?: NumberSpelling;
}

/** A string with its escapes resolved. */
export interface StringLiteral extends NodeBase {
  readonly kind: 'string';
  readonly value: string;
}

/** A name of a label or a metric, without quotes and with its escapes resolved. */
export interface Name extends NodeBase {
  readonly name: string;
}

/** How a matcher compares; the regular expressions are RE2 and anchored at both ends. */
export type MatchOp = '=' | '!=' | '=~' | '!~';

/** One `label="value"` of a selector. The spans of quoted names and values include the quotes. */
export interface Matcher extends NodeBase {
  readonly label: string;
  readonly labelSpan: Span;
  readonly op: MatchOp;
  readonly value: string;
  readonly valueSpan: Span;
}

/** The fixed time after `@`: seconds since 1970, or the start or end of the evaluated window. */
export interface At extends NodeBase {
  readonly time: number | 'start' | 'end';
  readonly spelling?: NumberSpelling;
}

/** An amount of time in brackets or after `offset`. */
export interface Duration extends NodeBase {
  readonly expr: DurationExpr;
  /** In seconds; absent when only the evaluation knows, because of `step()` or `range()`. */
  readonly seconds?: number;
}

/** An instant selector, also the one inside a {@link RangeSelector}, which then bears the range's modifiers. */
export interface Selector extends NodeBase {
  readonly kind: 'selector';
  /** Written before the braces, or as a lone string inside them. A `__name__` matcher stays a matcher. */
  readonly metric?: Name;
  readonly matchers: readonly Matcher[];
  readonly offset?: Duration;
  readonly at?: At;
  readonly extension?: 'anchored' | 'smoothed';
}

/** `selector[range]`; modifiers after the bracket belong to `selector`, whose span ends before the bracket. */
export interface RangeSelector extends NodeBase {
  readonly kind: 'range';
  readonly selector: Selector;
  readonly range: Duration;
}

/** `expr[range:step]`; without `step` the global evaluation interval holds. */
export interface Subquery extends NodeBase {
  readonly kind: 'subquery';
  readonly expr: Expr;
  readonly range: Duration;
  readonly step?: Duration;
  readonly offset?: Duration;
  readonly at?: At;
}

/** `fn(args)`. Names of functions are case sensitive. */
export interface Call extends NodeBase {
  readonly kind: 'call';
  readonly fn: string;
  readonly fnSpan: Span;
  readonly args: readonly Expr[];
}

/** Every aggregation operator of Prometheus 3.14. */
export const AGGREGATE_OPS = [
  'avg',
  'bottomk',
  'count',
  'count_values',
  'group',
  'limit_ratio',
  'limitk',
  'max',
  'min',
  'quantile',
  'stddev',
  'stdvar',
  'sum',
  'topk',
] as const;

/** The name of an aggregation, in lower case however it was written. */
export type AggregateOp = (typeof AGGREGATE_OPS)[number];

/** The labels that an aggregation keeps (`by`) or drops (`without`). */
export interface Grouping extends NodeBase {
  readonly kind: 'by' | 'without';
  readonly labels: readonly Name[];
}

/** `op by (labels) (param, expr)`; `param` is there exactly for the operators that take one. */
export interface Aggregate extends NodeBase {
  readonly kind: 'aggregate';
  readonly op: AggregateOp;
  readonly opSpan: Span;
  readonly grouping?: Grouping;
  readonly param?: Expr;
  readonly expr: Expr;
}

/** Every binary operator of Prometheus 3.14, loosest first; a row binds equally. */
export const BINARY_OPS = [
  ['or'],
  ['and', 'unless'],
  ['==', '!=', '<', '<=', '>', '>=', '</', '>/'],
  ['+', '-'],
  ['*', '/', '%', 'atan2'],
  ['^'],
] as const;

/** A binary operator, in lower case however it was written. */
export type BinaryOp = (typeof BINARY_OPS)[number][number];

/** Which labels pair the series of both sides, and which side may hold many of a pair. */
export interface Matching extends NodeBase {
  readonly kind: 'on' | 'ignoring';
  readonly labels: readonly Name[];
  /** The side with many series a pair, from `group_left` or `group_right`. */
  readonly group?: 'left' | 'right';
  /** Labels that `group` copies from the other side. */
  readonly include: readonly Name[];
}

/** Values that stand in for a missing partner. */
export interface Fill extends NodeBase {
  readonly left?: number;
  readonly right?: number;
}

/** `left op right`. `fill` does not need `matching`. */
export interface Binary extends NodeBase {
  readonly kind: 'binary';
  readonly op: BinaryOp;
  readonly opSpan: Span;
  readonly left: Expr;
  readonly right: Expr;
  /** Whether a comparison yields 0 or 1 instead of filtering. */
  readonly bool: boolean;
  readonly matching?: Matching;
  readonly fill?: Fill;
}

/** A sign before anything but a number. */
export interface Unary extends NodeBase {
  readonly kind: 'unary';
  readonly op: '+' | '-';
  readonly expr: Expr;
}

/** An expression in parentheses, kept because it says what the author meant. */
export interface Paren extends NodeBase {
  readonly kind: 'paren';
  readonly expr: Expr;
}

/** A PromQL expression as Prometheus 3.14 reads it (promql/parser/ast.go). */
export type Expr =
  | NumberLiteral
  | StringLiteral
  | Selector
  | RangeSelector
  | Subquery
  | Call
  | Aggregate
  | Binary
  | Unary
  | Paren;

/** Arithmetic of durations, experimental in Prometheus 3.14. Plain numbers are seconds. */
export type DurationExpr = NumberLiteral | DurationUnary | DurationBinary | DurationCall | DurationParen;

/** A sign before anything but a number. */
export interface DurationUnary extends NodeBase {
  readonly kind: 'unary';
  readonly op: '+' | '-';
  readonly expr: DurationExpr;
}

/** Two durations and an operator. */
export interface DurationBinary extends NodeBase {
  readonly kind: 'binary';
  readonly op: '+' | '-' | '*' | '/' | '%' | '^';
  readonly left: DurationExpr;
  readonly right: DurationExpr;
}

/** `step()` and `range()` take no argument, `min_of` and `max_of` two. In lower case however it was written. */
export interface DurationCall extends NodeBase {
  readonly kind: 'call';
  readonly fn: 'step' | 'range' | 'min_of' | 'max_of';
  readonly args: readonly DurationExpr[];
}

/** A duration in parentheses. */
export interface DurationParen extends NodeBase {
  readonly kind: 'paren';
  readonly expr: DurationExpr;
}

/** Direct subexpressions in source order. Durations are not among them. */
export function children(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'number':
    case 'string':
    case 'selector':
      return [];
    case 'range':
      return [expr.selector];
    case 'call':
      return expr.args;
    case 'aggregate':
      return expr.param === undefined ? [expr.expr] : [expr.param, expr.expr];
    case 'binary':
      return [expr.left, expr.right];
    case 'subquery':
    case 'unary':
    case 'paren':
      return [expr.expr];
    default:
      return unreachable(expr, 'expression');
  }
}

/** `expr` and everything below it, parents before children, left before right. */
export function* walk(expr: Expr): Generator<Expr, void, undefined> {
  const rest: Expr[] = [expr];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    yield next;
    rest.push(...children(next).toReversed());
  }
}
