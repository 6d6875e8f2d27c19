import type { Binary, Expr } from '../../promql/ast.ts';
import type { Inference } from '../../promql/infer/infer.ts';
import { stripParens } from './strip-parens.ts';

/** The division of the sum of a histogram's or summary's observations by their number, if `expr` is one. */
export function averageOfObservations(expr: Expr, inference: Inference): Binary | undefined {
  const division = stripParens(expr);
  if (division.kind !== 'binary' || division.op !== '/') return undefined;
  const [sum, count] = [
    inference.of(division.left).origin?.series,
    inference.of(division.right).origin?.series,
  ];
  const isAverage = sum?.part === 'sum' && count?.part === 'count' && sum.metric === count.metric;
  return isAverage ? division : undefined;
}
