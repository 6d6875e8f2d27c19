/** What is known of one label before a query touches it. */
export interface LabelFacts {
  /** Every value that can occur; `undefined` when only the run time knows. */
  readonly values?: readonly string[];
  /** Who writes the label: the metric itself, or the scrape. */
  readonly from: 'metric' | 'target';
}

/** What is known of one series before a query touches it. */
export interface SeriesFacts {
  readonly name: string;
  readonly kind: 'counter' | 'gauge' | 'unknown';
  /** Labels by name. */
  readonly labels: ReadonlyMap<string, LabelFacts>;
  /** `open` when there may be labels besides `labels`, so that nothing can be said of a name that is not there. */
  readonly labelSet: 'closed' | 'open';
}

/** The series that queries may read. Owned by the analysis, built by whoever has a catalog. */
export interface Vocabulary {
  /** `undefined` for a name that nobody exposes. */
  series(name: string): SeriesFacts | undefined;
  /** Every known name, sorted. */
  readonly names: readonly string[];
}
