import type { Span } from '../core/location.ts';

/** A label of the alert that a template shows: `$labels.pod`, `.Labels.pod`, `{{ with $labels.pod }}`. */
export interface ShownLabel {
  readonly name: string;
  readonly span: Span;
  /** Whether the template takes another way when the label is empty: inside `with` or `if` of the same label. */
  readonly guarded: boolean;
}

/** The value of the alert that a template shows. */
export interface ShownValue {
  readonly span: Span;
  /** Functions that it goes through, in order, e.g. `humanizeDuration`; empty when it is printed as it is. */
  readonly functions: readonly string[];
}

/** A query that a template runs. */
export interface TemplateQuery {
  readonly text: string;
  /** The text without its quotes, inside the template. */
  readonly span: Span;
  /** Labels that the template reads of the samples of the query: `.Labels.x` in `range`, `label "x"`. */
  readonly labels: readonly { readonly name: string; readonly span: Span }[];
}

/** What is wrong with a template. */
export interface TemplateError {
  readonly message: string;
  readonly help: string;
  readonly span: Span;
}

/** What a template of Prometheus shows, or why it is none. Spans index the text of the template. */
export interface GoTemplate {
  readonly errors: readonly TemplateError[];
  readonly labels: readonly ShownLabel[];
  readonly values: readonly ShownValue[];
  readonly queries: readonly TemplateQuery[];
  /** Text outside of `{{ }}`, in order. */
  readonly literals: readonly { readonly text: string; readonly span: Span }[];
}
