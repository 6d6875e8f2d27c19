import type { Call, Expr } from '../../promql/ast.ts';
import type { NodesByKind } from '../nodes-by-kind.ts';

/** A call that reads the buckets of a histogram, and the argument that holds them. */
export interface QuantiledBuckets {
  readonly call: Call;
  readonly buckets: Expr;
}

/** Every `histogram_quantile` and `histogram_fraction` of a query. */
export function* quantiledBuckets({ calls }: NodesByKind): Iterable<QuantiledBuckets> {
  for (const call of calls) {
    const buckets = call.args[BUCKETS.get(call.fn) ?? call.args.length];
    if (buckets !== undefined) yield { call, buckets };
  }
}

/** Which argument holds the buckets (Prometheus 3.14, promql/functions.go). */
const BUCKETS: ReadonlyMap<string, number> = new Map([
  ['histogram_quantile', 1],
  ['histogram_fraction', 2],
  ['histogram_quantiles', 0],
]);
