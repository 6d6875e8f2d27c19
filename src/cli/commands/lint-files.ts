import type { Catalog } from '../../catalog/catalog.ts';
import { lintSubject } from '../../checks/run.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { sortDiagnostics } from '../../core/diagnostic.ts';
import { today } from '../../host/today.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { ExitCode } from '../exit-code.ts';
import type { LintOptions } from '../lint-options.ts';
import { refuseOptions, selectChecks } from '../lint-options.ts';
import { fileProfiles, USUAL_INTERVAL_SECONDS } from '../lint-profile.ts';
import { mergeProfiles } from '../merge-profiles.ts';
import type { InputFile } from '../read-inputs.ts';
import { readInputs } from '../read-inputs.ts';
import { count } from '../render/count.ts';
import { reportLint } from '../report-lint.ts';
import type { Terminal } from '../terminal.ts';

/** What files are judged by. */
export interface LintFilesRequest {
  /** Files, folders, patterns, or `-`. At least one. */
  readonly inputs: readonly string[];
  readonly options: LintOptions;
  readonly catalog: Catalog | undefined;
  readonly version: string;
}

/** Judges rules and dashboards of anybody. */
export async function lintFiles(
  { inputs, options, catalog, version }: LintFilesRequest,
  terminal: Terminal,
): Promise<ExitCode> {
  refuseOptions(options, ['settings'], 'Settings are of the pack. Leave the option out, or name no files.');
  const checks = selectChecks(options);
  const profiles = fileProfiles(options.profile);
  const files = await readInputs(inputs);
  const run = { checks, today: today() };
  let queries = 0;
  const results = profiles.map(({ name, platform, dialects }) => {
    const { subject, problems } = ingest(files, {
      ...(catalog && { catalog }),
      platform,
      dialects,
      scrapeIntervalSeconds: options.scrapeInterval ?? USUAL_INTERVAL_SECONDS,
      evaluationIntervalSeconds: options.evaluationInterval ?? USUAL_INTERVAL_SECONDS,
      ...(options.retention !== undefined && { retentionSeconds: options.retention }),
    });
    queries = subject.queries.length;
    const { findings, hidden } = lintSubject(subject, run);
    const told = withoutStrangers(problems, files);
    return { profile: name, findings: sortDiagnostics([...told, ...findings]), hidden };
  });
  const judged = `${count(queries, 'query', 'queries')} of ${count(files.length, 'file')}`;
  return reportLint({ ...mergeProfiles(results), checks, judged, version }, options, terminal);
}

/** A folder may hold files of any kind, as long as it holds one that can be judged. */
function withoutStrangers(
  problems: readonly Diagnostic[],
  files: readonly InputFile[],
): readonly Diagnostic[] {
  const strangers = problems.filter(({ code }) => code === 'file/nothing-to-judge');
  if (strangers.length === files.length) return problems;
  const found = new Set(files.filter(({ isNamed }) => !isNamed).map(({ name }) => name));
  return problems.filter((problem) => !strangers.includes(problem) || !found.has(problem.at.file ?? ''));
}
