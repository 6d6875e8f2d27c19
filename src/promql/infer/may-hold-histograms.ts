import type { Expr } from '../ast.ts';
import { walk } from '../ast.ts';
import type { InferScope } from './scope.ts';
import { selectedSeries } from './selected-series.ts';

/** Whether samples of a result may be native histograms, which most functions and operators drop without a word. */
export function mayHoldHistograms(expr: Expr, scope: InferScope): boolean {
  for (const node of walk(expr)) {
    if (node.kind !== 'selector') continue;
    const series = selectedSeries(node, scope);
    if (series === undefined || series.part === 'histogram' || series.part === 'record') return true;
  }
  return false;
}
