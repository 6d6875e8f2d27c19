/** Label values by label name. */
export type LabelValues = Readonly<Record<string, string>>;

/** How the values of a metric behave; `timestamp` is a gauge in seconds since 1970, `duration` a histogram in seconds. */
export type MetricKind = 'counter' | 'gauge' | 'timestamp' | 'histogram' | 'duration' | 'info' | 'stateset';

/** The most combinations that some labels take: `factor` times the product of sizes. */
export interface BoundTable {
  readonly labels: readonly string[];
  readonly factor: number;
  /** Names of sizes of the deployment. */
  readonly sizes: readonly string[];
}

/** One metric of the catalog, as the runtime needs it. */
export interface MetricTable {
  readonly name: string;
  readonly help: string;
  readonly kind: MetricKind;
  /** How the client joins the values of several processes of one pod. */
  readonly aggregator: 'sum' | 'max' | 'min' | 'first';
  readonly zeroInitialised: boolean;
  /**
   * Every value of a label, `open` where any but the empty one may come, `optional` where that may come, too. Without
   * the label `state` of a stateset.
   */
  readonly labels: Readonly<Record<string, readonly string[] | 'open' | 'optional'>>;
  /** Labels of an info metric that are replaced together; the others say what the facts are about. */
  readonly facts?: readonly string[];
  /** Values of the label `state`. */
  readonly states?: readonly string[];
  /** Upper bounds of a histogram, rising, without `+Inf`. */
  readonly buckets?: readonly number[];
  /** Bounds that the values of the labels alone do not keep. */
  readonly bounds: readonly BoundTable[];
}

/** A whole catalog, as the runtime needs it. */
export interface PackTable {
  /**
   * For each component, JSON of a {@link MetricTable} for each property of its instrumentation. A process needs those of
   * one component: making objects of all would be felt at its start.
   */
  readonly components: Readonly<Record<string, string>>;
  /** Sizes of the reference deployment. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Name of the counter of dropped writes, which has one label: the name of the metric. */
  readonly dropped?: string;
}
