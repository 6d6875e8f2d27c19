/** Half-open range `[from, to)` of UTF-16 code units inside one text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a finding or an error points. Every field is optional because the things pointed at differ: an object of
 * the pack has a `path`, a foreign or settings file has `file`, `line` and `column`, a query has `text` and `span`.
 */
export interface Location {
  /** File as the user named it, e.g. `smbp-obs.yaml`. */
  readonly file?: string;
  /** Path of the object inside the pack or the file, e.g. `alerts/SmbpOperatorReconcileStuck/expr`. */
  readonly path?: string;
  /** The text that `span` indexes. */
  readonly text?: string;
  readonly span?: Span;
  /** Line in `file`, counted from 1. */
  readonly line?: number;
  /** Column in `file`, counted from 1. */
  readonly column?: number;
}
