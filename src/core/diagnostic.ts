import { compareText } from './order.ts';
import type { Location } from './location.ts';

/** How much a finding weighs, gravest first: an error stops generation, a warning wants an answer, an info may be ignored. */
export const FINDING_SEVERITIES = ['error', 'warning', 'info'] as const;

/** How much a finding weighs. */
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** Whether a severity weighs as much as another one, or more. */
export function isAtLeast(severity: FindingSeverity, floor: FindingSeverity): boolean {
  return FINDING_SEVERITIES.indexOf(severity) <= FINDING_SEVERITIES.indexOf(floor);
}

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
  /** Names of the profiles under which it was found, when there are others under which it was not. */
  readonly profiles?: readonly string[];
}

/** Findings in reading order: by file, place in it, path, place in the query, code. Returns a new list. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.at.file ?? '', b.at.file ?? '') ||
      (a.at.line ?? 0) - (b.at.line ?? 0) ||
      (a.at.column ?? 0) - (b.at.column ?? 0) ||
      compareText(a.at.path ?? '', b.at.path ?? '') ||
      (a.at.span?.from ?? 0) - (b.at.span?.from ?? 0) ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}
