import type { Span } from '../../../src/core/location.ts';
import type { Facts } from '../../../src/promql/infer/facts.ts';
import { infer } from '../../../src/promql/infer/infer.ts';
import { parse } from '../../../src/promql/parse.ts';
import { drawErrors } from '../draw-errors.ts';
import { TANK } from './tank-vocabulary.ts';

/** What is known of a query over the series of the tank, evaluated every minute; `variable` is what one stands in for. */
export function tankFacts(query: string, variable?: string): Facts {
  const { expr } = parse(query);
  if (expr === undefined) throw new Error(drawErrors(query));
  const context = {
    vocabulary: TANK,
    isVariable: ({ from, to }: Span) => query.slice(from, to) === variable,
    evaluationIntervalSeconds: 60,
  };
  return infer(expr, context).root;
}
