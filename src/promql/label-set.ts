import type { Span } from '../core/location.ts';

/** Why a label is there, may be there, or cannot be there. */
export type LabelCause =
  /** The metric declares it, or does not. */
  | 'metric'
  /** The scrape adds it. */
  | 'target'
  /** A matcher of the selector demands it, or demands that it is empty. */
  | 'matcher'
  /** An aggregation keeps or removes it. */
  | 'aggregation'
  /** Vector matching keeps or removes it. */
  | 'matching'
  /** `group_left` or `group_right` copies it. */
  | 'join'
  /** A function removes or writes it: the name of the metric under `rate()`, `le` under `histogram_quantile()`. */
  | 'function'
  /** Only some operands of `or` have it. */
  | 'or'
  /** The value has no labels at all: `vector(1)`, `absent()` of anything but a selector. */
  | 'no-labels'
  /** A variable of Grafana stands where labels are named, or nobody knows the series, or what its scrape leaves of it. */
  | 'unknown';

/**
 * Why something is so, and the part of the parsed text that makes it so; an empty one where a label is sure because the
 * vocabulary says so.
 */
export interface LabelReason {
  readonly cause: LabelCause;
  readonly span: Span;
}

/** What is known of one label in the series of a result. An empty value is no label. */
export interface LabelFact {
  /** `sure`: every series has it. `absent`: none has. */
  readonly presence: 'sure' | 'maybe' | 'absent';
  /** Every value that it can have where it is there, sorted; left out when only the run time knows. */
  readonly values?: readonly string[];
  readonly reason: LabelReason;
}

/** What is known of the labels of each series of a result. The name of the metric is the label `__name__`. */
export interface LabelSet {
  readonly named: ReadonlyMap<string, LabelFact>;
  /** What holds for every label that `named` does not list: `absent` in a closed set, `maybe` in an open one. */
  readonly rest: LabelFact;
  /**
   * Labels that tell the series of one instant apart: no two have equal values of all of them. Empty when there is at
   * most one series; left out when nothing is known. More labels do it too.
   */
  readonly key?: ReadonlySet<string>;
}

/** What is known of one label. */
export function labelFact({ named, rest }: LabelSet, name: string): LabelFact {
  return named.get(name) ?? rest;
}

/** Names of the labels that may be there, without that of the metric, sorted. */
export function labelNames({ named }: LabelSet): readonly string[] {
  return [...named]
    .flatMap(([name, { presence }]) => (name === '__name__' || presence === 'absent' ? [] : [name]))
    .sort();
}
