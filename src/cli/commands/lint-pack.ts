import { lintSubject } from '../../checks/run.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { today } from '../../host/today.ts';
import type { PackDefinition } from '../../pack/definition.ts';
import type { Pack } from '../../pack/pack.ts';
import { resolveOn, resolvePack } from '../../pack/resolve.ts';
import { subjectOf } from '../../pack/subject-of-pack.ts';
import type { ExitCode } from '../exit-code.ts';
import { EXIT } from '../exit-code.ts';
import type { LintOptions } from '../lint-options.ts';
import { refuseOptions, selectChecks } from '../lint-options.ts';
import { packProfiles } from '../lint-profile.ts';
import { mergeProfiles } from '../merge-profiles.ts';
import { parseSettingsSource } from '../parse-settings-source.ts';
import { count } from '../render/count.ts';
import { reportLint } from '../report-lint.ts';
import { readSettingsSource } from '../settings-source.ts';
import type { Terminal } from '../terminal.ts';

/** Judges the pack with its settings, on one platform or on all. */
export function lintPack(definition: PackDefinition, options: LintOptions, terminal: Terminal): ExitCode {
  refuseOptions(options, ['catalog'], 'The pack has its own catalog. Name files, or leave the option out.');
  refuseOptions(options, ['scrapeInterval', 'evaluationInterval'], 'Set intervals in the settings file.');
  const checks = selectChecks(options);
  const report = (findings: readonly Diagnostic[], hidden: readonly Diagnostic[], judged: string): ExitCode =>
    reportLint({ findings, hidden, checks, judged, version: definition.version }, options, terminal);

  const source = readSettingsSource(options.settings);
  const parsed = parseSettingsSource(definition, source);
  if ('problems' in parsed) {
    report(parsed.problems, [], source?.file ?? 'settings');
    return EXIT.wrongUse;
  }
  const pack = resolvePack(definition, parsed.settings);
  const run = { checks, today: today() };
  const results = packProfiles(options.profile, parsed.settings.platform).map((profile) => ({
    profile,
    ...lintSubject(subjectIn(resolveOn(profile, pack), options), run),
  }));
  const { findings, hidden } = mergeProfiles(results);
  return report(findings, hidden, `${count(pack.queries.length, 'query', 'queries')} of ${definition.title}`);
}

function subjectIn(pack: Pack, { retention }: LintOptions): ReturnType<typeof subjectOf> {
  return { ...subjectOf(pack), ...(retention !== undefined && { retentionSeconds: retention }) };
}
