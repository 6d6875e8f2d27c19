import type { Check } from '../checks/check.ts';
import type { Suppressed } from '../checks/suppress.ts';
import { SUPPRESSION_RULES } from '../checks/suppress.ts';
import type { FindingSeverity } from '../core/diagnostic.ts';
import { isAtLeast } from '../core/diagnostic.ts';
import { checkPage } from './check-pages.ts';
import type { ExitCode } from './exit-code.ts';
import { EXIT } from './exit-code.ts';
import type { LintFormat, LintOptions } from './lint-options.ts';
import { renderGithub } from './render/github.ts';
import { renderJson } from './render/json.ts';
import { renderJunit } from './render/junit.ts';
import { renderCount, renderDiagnostic } from './render/pretty.ts';
import type { Report } from './render/report.ts';
import { renderSarif } from './render/sarif.ts';
import type { Terminal } from './terminal.ts';

/** What a run of `lint` has to say. */
export interface LintResult extends Suppressed {
  /** Checks that ran. */
  readonly checks: readonly Check[];
  /** What was judged, for a sentence: `120 queries of 3 files`. */
  readonly judged: string;
  /** Version of the pack, which is that of the command. */
  readonly version: string;
}

/** Prints findings in the form that is asked for, and counts them. Says whether they fail the run. */
export function reportLint(
  { findings, hidden, checks, judged, version }: LintResult,
  { format, failOn }: Pick<LintOptions, 'format' | 'failOn'>,
  terminal: Terminal,
): ExitCode {
  const floor: FindingSeverity | undefined = failOn === 'never' ? undefined : failOn;
  const report: Report = {
    findings,
    hidden: hidden.length,
    checks: [...checks, ...SUPPRESSION_RULES],
    ...(floor && { failOn: floor }),
    tool: { name: 'smbp-obs', version },
    pageOf: checkPage,
  };
  const text = render(format, report, terminal);
  if (text !== '') terminal.out(text.trimEnd());
  const counts = findings.length === 0 ? 'no findings' : renderCount(findings);
  terminal.err(`${judged}: ${counts}${hidden.length === 0 ? '' : `, ${hidden.length} suppressed`}.`);
  if (format === 'pretty' && findings.length > 0) {
    terminal.err('Run "smbp-obs explain <code>" for what a finding means.');
  }
  const fails = floor !== undefined && findings.some(({ severity }) => isAtLeast(severity, floor));
  return fails ? EXIT.findings : EXIT.clean;
}

function render(format: LintFormat, report: Report, { colors }: Terminal): string {
  switch (format) {
    case 'pretty':
      return report.findings.map((finding) => renderDiagnostic(finding, colors)).join('\n\n');
    case 'json':
      return renderJson(report);
    case 'sarif':
      return renderSarif(report);
    case 'junit':
      return renderJunit(report);
    case 'github':
      return renderGithub(report);
  }
}
