import type { LabelSet } from './label-set.ts';
import type { UnitFact } from './quantity.ts';
import type { ValueInterval } from './value-interval.ts';

/** What one exposed name is to its metric. */
export type SeriesPart =
  /** The value of a counter or a gauge. */
  | 'value'
  /** A cumulative bucket of a classic histogram, with the label `le`. */
  | 'bucket'
  /** Sum of the observations of a histogram or summary. */
  | 'sum'
  /** Number of the observations of a histogram or summary. */
  | 'count'
  /** A quantile of a summary, with the label `quantile`. */
  | 'quantile'
  /** A native histogram. */
  | 'histogram'
  /** A constant 1 whose labels are the value. */
  | 'info'
  /** 0 or 1 for each state. */
  | 'state'
  /** What a recording rule writes. */
  | 'record';

/** How values of the same thing from several pods become one; `none` when that makes no sense. */
export type AcrossPods = 'sum' | 'max' | 'min' | 'none';

/** How the series of an own metric multiply, whatever the size of the deployment. */
export interface Spread {
  /** Who exposes the metric: series of one component come from the same targets. */
  readonly components: readonly string[];
  /** The pods that there are at least. */
  readonly pods: number;
  /** The most series of one pod; left out where that depends on the size of the deployment. */
  readonly perPod?: number;
  /** Labels that may have several values on one pod, whatever the values of the others are. */
  readonly labels: readonly string[];
}

/** What is known of one series before a query touches it. Owned by the analysis, built by whoever has a catalog. */
export interface SeriesFacts {
  readonly name: string;
  /** Name of the metric that exposes it: without `_bucket`, `_sum`, `_count`. */
  readonly metric: string;
  readonly part: SeriesPart;
  /** `counter` when it only goes up but for restarts. */
  readonly kind: 'counter' | 'gauge' | 'unknown';
  readonly labels: LabelSet;
  readonly unit: UnitFact;
  readonly values: ValueInterval;
  readonly acrossPods?: AcrossPods;
  /** The most series there are, from the bounds of the catalog. */
  readonly bound?: number;
  /** Labels that each multiply `bound` by the number of their values, whatever the values of the others are. */
  readonly factors?: readonly string[];
  /** The most values of labels whose values only the run time knows, where the catalog bounds them. */
  readonly labelBounds?: ReadonlyMap<string, number>;
  /** Of an own metric, and of what is recorded of one. */
  readonly spread?: Spread;
  /** How often it is scraped, or evaluated, in seconds. */
  readonly intervalSeconds?: number;
  /** Of a classic histogram, on all its series: finite upper bounds, rising, in its unit. */
  readonly buckets?: readonly number[];
  /** Unit of the observations of a histogram or summary, on all its series: that of `le`. */
  readonly observed?: UnitFact;
  /** Whether a native histogram of the same metric is exposed too. */
  readonly native?: boolean;
  /** Set when every combination of labels is exposed as 0 from the start. */
  readonly zeroInitialised?: boolean;
  readonly stability?: 'stable' | 'beta' | 'alpha' | 'experimental';
  /** Name of the series to read instead. */
  readonly replacement?: string;
  /** The expression of a recording rule reads a counter raw: its rate makes no sense. */
  readonly aggregatesCounter?: boolean;
}

/** The series that queries may read. */
export interface Vocabulary {
  /** `undefined` for a name that nobody exposes. */
  series(name: string): SeriesFacts | undefined;
  /** Every known name, sorted. */
  readonly names: readonly string[];
  /** Whether a name that is not known does not exist; without a catalog nothing can be said of it. */
  readonly complete: boolean;
}
