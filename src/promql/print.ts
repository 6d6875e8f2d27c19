import { formatDuration } from '../core/duration.ts';
import { unreachable } from '../core/errors.ts';
import { isLabelName, isMetricName, quotePromql } from '../text/promql.ts';
import type {
  Aggregate,
  Binary,
  Duration,
  DurationExpr,
  Expr,
  Name,
  NumberLiteral,
  Selector,
} from './ast.ts';

/** Words that are no names without quotes (Prometheus 3.14, generated_parser.y, `metric_identifier` and `maybe_label`). */
const NO_METRICS = new Set(['atan2', 'bool', 'group_left', 'group_right', 'ignoring', 'inf', 'nan', 'on']);
const NO_LABELS = new Set(['inf', 'nan', 'without']);

/**
 * Writes an expression the way Prometheus does: one line, single spaces, `sum by (a, b) (x)`. Parentheses are those
 * of the tree; the order of matchers and labels stays.
 */
export function print(expr: Expr): string {
  switch (expr.kind) {
    case 'number':
      return printNumber(expr);
    case 'string':
      return quotePromql(expr.value);
    case 'selector':
      return printBareSelector(expr) + withOffset(printAt(expr) + printExtension(expr), expr);
    case 'range': {
      const { selector, range } = expr;
      const modifiers = withOffset(printExtension(selector) + printAt(selector), selector);
      return `${printBareSelector(selector)}[${printDuration(range)}]${modifiers}`;
    }
    case 'subquery': {
      const step = expr.step === undefined ? '' : printDuration(expr.step);
      return `${print(expr.expr)}[${printDuration(expr.range)}:${step}]${withOffset(printAt(expr), expr)}`;
    }
    case 'call':
      return `${expr.fn}(${expr.args.map(print).join(', ')})`;
    case 'aggregate':
      return printAggregate(expr);
    case 'binary':
      return `${print(expr.left)} ${printOperator(expr)} ${print(expr.right)}`;
    case 'unary':
      return expr.op + print(expr.expr);
    case 'paren':
      return `(${print(expr.expr)})`;
    default:
      return unreachable(expr, 'expression');
  }
}

function printNumber({ value, duration }: NumberLiteral): string {
  const isWhole = Math.round(value * 1_000) / 1_000 === value;
  if (!duration || !isWhole) return printPlain(value);
  return (value < 0 || Object.is(value, -0) ? '-' : '') + formatDuration(Math.abs(value));
}

function printPlain(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? '-Inf' : 'Inf';
  return Object.is(value, -0) ? '-0' : String(value);
}

function printBareSelector({ metric, matchers }: Selector): string {
  const items = matchers.map(({ label, op, value }) => printLabel(label) + op + quotePromql(value));
  if (metric === undefined) return `{${items.join(',')}}`;
  const isPlain = isMetricName(metric.name) && !NO_METRICS.has(metric.name.toLowerCase());
  const isNamedAgain = matchers.some(({ label }) => label === '__name__');
  if (!isPlain || isNamedAgain) return `{${[quotePromql(metric.name), ...items].join(',')}}`;
  return items.length === 0 ? metric.name : `${metric.name}{${items.join(',')}}`;
}

function printAt({ at }: Pick<Selector, 'at'>): string {
  if (at === undefined) return '';
  return typeof at.time === 'number' ? ` @ ${printPlain(at.time)}` : ` @ ${at.time}()`;
}

function printExtension({ extension }: Selector): string {
  return extension === undefined ? '' : ` ${extension}`;
}

/** An offset stands last, but one that begins with parentheses first: an operator behind it would become a part of it. */
function withOffset(others: string, { offset }: Pick<Selector, 'offset'>): string {
  if (offset === undefined) return others;
  const written = ` offset ${printDuration(offset)}`;
  const { kind } = offset.expr;
  return kind === 'paren' || kind === 'binary' ? written + others : others + written;
}

function printDuration({ expr }: Duration): string {
  return printDurationExpr(expr);
}

function printDurationExpr(expr: DurationExpr): string {
  switch (expr.kind) {
    case 'number':
      return printNumber(expr);
    case 'unary':
      return expr.op + printDurationExpr(expr.expr);
    case 'binary':
      return `${printDurationExpr(expr.left)} ${expr.op} ${printDurationExpr(expr.right)}`;
    case 'call':
      return `${expr.fn}(${expr.args.map(printDurationExpr).join(', ')})`;
    case 'paren':
      return `(${printDurationExpr(expr.expr)})`;
    default:
      return unreachable(expr, 'duration');
  }
}

function printAggregate({ op, grouping, param, expr }: Aggregate): string {
  const by = grouping === undefined ? '' : ` ${grouping.kind} ${printLabels(grouping.labels)} `;
  const args = param === undefined ? [expr] : [param, expr];
  return `${op}${by}(${args.map(print).join(', ')})`;
}

function printOperator({ op, bool, matching, fill }: Binary): string {
  const words: string[] = [op];
  if (bool) words.push('bool');
  if (matching !== undefined) words.push(matching.kind, printLabels(matching.labels));
  if (matching?.group !== undefined) words.push(`group_${matching.group}`, printLabels(matching.include));
  if (fill?.left !== undefined && Object.is(fill.left, fill.right)) {
    words.push(`fill (${printPlain(fill.left)})`);
  } else {
    if (fill?.left !== undefined) words.push(`fill_left (${printPlain(fill.left)})`);
    if (fill?.right !== undefined) words.push(`fill_right (${printPlain(fill.right)})`);
  }
  return words.join(' ');
}

function printLabels(labels: readonly Name[]): string {
  return `(${labels.map(({ name }) => printListed(name)).join(', ')})`;
}

function printLabel(name: string): string {
  return isLabelName(name) ? name : quotePromql(name);
}

function printListed(name: string): string {
  return NO_LABELS.has(name.toLowerCase()) ? quotePromql(name) : printLabel(name);
}
