import type { Expr } from '../ast.ts';
import { walk } from '../ast.ts';
import { AGGREGATIONS } from '../functions.ts';

/** Whether the values decide which series there are, so that each step may have others. */
export function dependsOnValues(expr: Expr): boolean {
  for (const node of walk(expr)) {
    if (node.kind !== 'aggregate') continue;
    if (node.op === 'count_values' || AGGREGATIONS[node.op].picks === true) return true;
  }
  return false;
}
