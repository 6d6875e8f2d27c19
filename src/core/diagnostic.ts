import { compareText } from './order.ts';
import type { Location } from './location.ts';

/** How much a finding weighs: an error stops generation, a warning wants an answer, an info may be ignored. */
export type FindingSeverity = 'error' | 'warning' | 'info';

/** One finding about a pack or a foreign file, as data. Words and colours are added in `cli/render` only. */
export interface Diagnostic {
  /** Permanent identifier `family/what-must-hold`; its page is `docs/checks/<code>.md`. */
  readonly code: string;
  readonly severity: FindingSeverity;
  /** What is wrong, in one sentence that names the objects involved. */
  readonly message: string;
  /** What to do about it, as an imperative. */
  readonly help: string;
  readonly at: Location;
}

/** Findings in reading order: by file, path, position, code. Returns a new list. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.at.file ?? '', b.at.file ?? '') ||
      compareText(a.at.path ?? '', b.at.path ?? '') ||
      (a.at.span?.from ?? 0) - (b.at.span?.from ?? 0) ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}
