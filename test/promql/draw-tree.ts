import { unreachable } from '../../src/core/errors.ts';
import { children } from '../../src/promql/ast.ts';
import type { Duration, DurationExpr, Expr, Selector, Subquery } from '../../src/promql/ast.ts';
import { parse } from '../../src/promql/parse.ts';

/** How a query is bound: every operator, postfix and parenthesis in brackets of its own. */
export function drawTree(text: string): string {
  const { expr, errors } = parse(text);
  return expr === undefined ? errors.map(({ message }) => message).join(' ') : draw(expr);
}

function draw(expr: Expr): string {
  switch (expr.kind) {
    case 'number':
      return `${expr.value}${expr.duration ? 's' : ''}`;
    case 'string':
      return JSON.stringify(expr.value);
    case 'selector':
      return (expr.metric?.name ?? '{}') + drawTime(expr);
    case 'range':
      return `(range ${draw(expr.selector)} ${drawDuration(expr.range)})`;
    case 'subquery': {
      const step = expr.step === undefined ? '' : ` ${drawDuration(expr.step)}`;
      return `(subquery ${draw(expr.expr)} ${drawDuration(expr.range)}${step})${drawTime(expr)}`;
    }
    case 'call':
      return `(${[expr.fn, ...expr.args.map(draw)].join(' ')})`;
    case 'aggregate':
      return `(${[expr.op, ...children(expr).map(draw)].join(' ')})`;
    case 'binary':
      return `(${expr.op} ${draw(expr.left)} ${draw(expr.right)})`;
    case 'unary':
      return `(${expr.op} ${draw(expr.expr)})`;
    case 'paren':
      return `(paren ${draw(expr.expr)})`;
    default:
      return unreachable(expr, 'expression');
  }
}

function drawTime({ at, offset }: Pick<Selector | Subquery, 'at' | 'offset'>): string {
  return (at === undefined ? '' : `@${at.time}`) + (offset === undefined ? '' : `~${drawDuration(offset)}`);
}

function drawDuration({ expr }: Duration): string {
  return drawDurationExpr(expr);
}

function drawDurationExpr(expr: DurationExpr): string {
  switch (expr.kind) {
    case 'number':
      return String(expr.value);
    case 'unary':
      return `(${expr.op} ${drawDurationExpr(expr.expr)})`;
    case 'binary':
      return `(${expr.op} ${drawDurationExpr(expr.left)} ${drawDurationExpr(expr.right)})`;
    case 'call':
      return `(${[expr.fn, ...expr.args.map(drawDurationExpr)].join(' ')})`;
    case 'paren':
      return `(paren ${drawDurationExpr(expr.expr)})`;
    default:
      return unreachable(expr, 'duration');
  }
}
