import type { Expr } from '../ast.ts';
import { AGGREGATIONS, FUNCTIONS, OPERATORS } from '../functions.ts';
import { keptSide } from './kept-side.ts';
import type { InferScope } from './scope.ts';
import { seriesArgument } from './series-argument.ts';

/**
 * The nodes of which every value of a node is one, unchanged; `undefined` when the node makes values of its own. An
 * average is one, also of equal values.
 */
function valueSources(expr: Expr, scope: InferScope): readonly Expr[] | undefined {
  switch (expr.kind) {
    case 'paren':
    case 'subquery':
      return [expr.expr];
    case 'range':
      return [expr.selector];
    case 'unary':
      return expr.op === '+' ? [expr.expr] : undefined;
    case 'aggregate':
      return AGGREGATIONS[expr.op].values === 'same' && expr.op !== 'avg' ? [expr.expr] : undefined;
    case 'call': {
      const spec = FUNCTIONS.get(expr.fn);
      if (spec?.values !== 'same' || expr.fn === 'avg_over_time') return undefined;
      const argument = seriesArgument(expr, spec);
      return argument && [argument];
    }
    case 'binary':
      if (expr.op === 'or') return [expr.left, expr.right];
      if (expr.op === 'and' || expr.op === 'unless') return [expr.left];
      return OPERATORS[expr.op] === 'comparison' && !expr.bool ? [keptSide(expr, scope)] : undefined;
    default:
      return undefined;
  }
}

/** Whether every value of a node is one of a node that `holds`, unchanged. */
export function comesFrom(expr: Expr, scope: InferScope, holds: (source: Expr) => boolean): boolean {
  const sources = valueSources(expr, scope);
  return sources === undefined ? holds(expr) : sources.every((source) => comesFrom(source, scope, holds));
}
