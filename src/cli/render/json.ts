import type { Diagnostic, FindingSeverity } from '../../core/diagnostic.ts';
import { FINDING_SEVERITIES } from '../../core/diagnostic.ts';
import type { Location } from '../../core/location.ts';
import { toJson } from '../../text/json.ts';
import type { Report } from './report.ts';

/** Changes when a reader of the old shape would misread the new one; new fields may come at any time. */
export const LINT_FORMAT = 1;

/** What `lint --format json` prints. */
export interface LintDocument {
  readonly formatVersion: typeof LINT_FORMAT;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: FindingSeverity;
    readonly message: string;
    readonly help: string;
    /** As it is known; positions count from 1, `span` counts UTF-16 code units of `text` from 0. */
    readonly location: Location;
    readonly profiles?: readonly string[];
  }[];
  readonly summary: Readonly<Record<FindingSeverity | 'suppressed', number>>;
}

/** Findings as one JSON document. */
export function renderJson({ findings, hidden }: Report): string {
  const [error, warning, info] = FINDING_SEVERITIES.map(
    (severity) => findings.filter((finding) => finding.severity === severity).length,
  );
  const document = {
    formatVersion: LINT_FORMAT,
    findings: findings.map(entryOf),
    summary: { error: error ?? 0, warning: warning ?? 0, info: info ?? 0, suppressed: hidden },
  } satisfies LintDocument;
  return toJson(document);
}

function entryOf({
  code,
  severity,
  message,
  help,
  at,
  profiles,
}: Diagnostic): LintDocument['findings'][number] {
  return { code, severity, message, help, location: at, ...(profiles && { profiles }) };
}
