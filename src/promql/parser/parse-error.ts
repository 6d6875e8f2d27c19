import type { Span } from '../../core/location.ts';

/** One reason why Prometheus would refuse a query. */
export interface ParseError {
  /** What is wrong, in one sentence that names the token. */
  readonly message: string;
  /** What to do about it, as an imperative. */
  readonly help: string;
  /** Where, in the parsed text. Empty at the very end when the query stops too early. */
  readonly span: Span;
}
