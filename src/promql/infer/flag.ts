import type { Expr } from '../ast.ts';
import type { SeriesFacts } from '../vocabulary.ts';
import type { InferScope } from './scope.ts';
import { selectedSeries } from './selected-series.ts';
import { comesFrom } from './value-sources.ts';

/** Functions that say of each series that it is there. */
const ONES: ReadonlySet<string> = new Set(['absent', 'absent_over_time', 'present_over_time']);

/** Whether every value of a node is 1, so that multiplying by it only joins labels. */
export function isOne(expr: Expr, scope: InferScope): boolean {
  return comesFrom(expr, scope, (source) => isConstantOne(source, scope));
}

/** Whether every value of a node is 0 or 1, so that multiplying by it keeps or clears a value. */
export function isFlag(expr: Expr, scope: InferScope): boolean {
  return comesFrom(
    expr,
    scope,
    (source) =>
      isConstantOne(source, scope) ||
      (source.kind === 'binary' && source.bool) ||
      (source.kind === 'selector' && isZeroOrOne(selectedSeries(source, scope))),
  );
}

function isConstantOne(expr: Expr, scope: InferScope): boolean {
  switch (expr.kind) {
    case 'selector':
      return selectedSeries(expr, scope)?.part === 'info';
    case 'aggregate':
      return expr.op === 'group';
    case 'call':
      return ONES.has(expr.fn);
    default:
      return false;
  }
}

function isZeroOrOne(series: SeriesFacts | undefined): boolean {
  if (series === undefined) return false;
  const { min, max, whole } = series.values;
  return series.part === 'state' || (whole && min >= 0 && max <= 1);
}
