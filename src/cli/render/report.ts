import type { Check } from '../../checks/check.ts';
import type { Diagnostic, FindingSeverity } from '../../core/diagnostic.ts';

/** What a run of the checks has found, for programs. */
export interface Report {
  /** In reading order. */
  readonly findings: readonly Diagnostic[];
  /** How many more suppressions hide. */
  readonly hidden: number;
  /** Checks that ran, by code. */
  readonly checks: readonly Pick<Check, 'code' | 'severity' | 'summary'>[];
  /** The mildest finding that fails the run; left out when none does. */
  readonly failOn?: FindingSeverity;
  readonly tool: { readonly name: string; readonly version: string };
  /** The Markdown page of a code; `undefined` for one that has none. */
  readonly pageOf: (code: string) => string | undefined;
}
