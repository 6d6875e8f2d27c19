/** One label of a metric, as its emitter writes it. Labels that the scrape adds are not declared. */
export interface Label {
  /** One sentence: what the value says. */
  readonly help: string;
  /** Every value that can occur, or `open` when they are known at run time only; then the metric needs a bound. */
  readonly values: readonly string[] | 'open';
  /** Set when the label is empty on some series, so that grouping by it may mix them. */
  readonly optional?: true;
}

/** Labels by name. */
export type Labels = Readonly<Record<string, Label>>;
