import type { AggregateOp, Expr } from '../ast.ts';
import type { ValueType } from '../functions.ts';
import type { LabelSet } from '../label-set.ts';
import type { UnitFact } from '../quantity.ts';
import type { ValueInterval } from '../value-interval.ts';
import type { SeriesFacts } from '../vocabulary.ts';

/** Whether a result has series. */
export interface Emptiness {
  /** `always`: there never is a series. `never`: there always is one. */
  readonly empty: 'always' | 'maybe' | 'never';
  /** The node that makes it so, when it is always empty. */
  readonly because?: Expr;
}

/** What comparing with these operands yields; only of comparisons without a matching that could fail. */
export type Comparison = 'never-true' | 'always-true' | 'open';

/** Which series a value comes from, as long as it comes from one metric only. */
export interface Origin {
  readonly series: SeriesFacts;
  /**
   * What was done to the value: `raw` as scraped (also summed, filtered or relabelled), `rate` per second, `increase`
   * over a window, `other` anything that forgets whether it was cumulative.
   */
  readonly form: 'raw' | 'rate' | 'increase' | 'other';
  /** Aggregations on the way, innermost first. */
  readonly aggregations: readonly AggregateOp[];
}

/** What a query costs at most, from the bounds of the catalog. */
export interface Cost {
  /** Series of the result; `undefined` when unknown. */
  readonly series: number | undefined;
  /** Samples that one evaluation reads; `undefined` when unknown. */
  readonly samples: number | undefined;
}

/** Everything known of one node of an expression. */
export interface Facts {
  readonly type: ValueType;
  readonly labels: LabelSet;
  readonly unit: UnitFact;
  readonly values: ValueInterval;
  readonly emptiness: Emptiness;
  /** Only of a comparison. */
  readonly comparison: Comparison | undefined;
  /** `undefined` when the value comes from several metrics, from none, or from an unknown one. */
  readonly origin: Origin | undefined;
  readonly cost: Cost;
}
