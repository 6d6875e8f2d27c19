import { compareTree } from '../../host/compare-tree.ts';
import type { PackDefinition } from '../../pack/definition.ts';
import type { ExitCode } from '../exit-code.ts';
import { EXIT } from '../exit-code.ts';
import { prepare } from '../prepare.ts';
import { count } from '../render/count.ts';
import { renderDrift } from '../render/drift.ts';
import { reportFindings } from '../report-findings.ts';
import { readSettingsSource } from '../settings-source.ts';
import type { Terminal } from '../terminal.ts';

/** Options of `check`. */
export interface CheckOptions {
  readonly settings?: string;
  readonly out: string;
}

/** Makes the pack in memory and says how the files on disk differ from it. */
export function check(definition: PackDefinition, options: CheckOptions, terminal: Terminal): ExitCode {
  const source = readSettingsSource(options.settings);
  const prepared = prepare({ definition, source, folder: options.out });
  reportFindings(prepared.findings, terminal);
  if (prepared.kind === 'refused') return prepared.exitCode;
  const drifts = compareTree(prepared.tree);
  for (const drift of drifts) terminal.out(renderDrift(drift, terminal.colors));
  if (drifts.length === 0) {
    terminal.err(`${options.out}: up to date.`);
    return EXIT.clean;
  }
  terminal.err(
    `${options.out}: ${count(drifts.length, 'difference')}. Run "smbp-obs generate" and commit the result.`,
  );
  return EXIT.drift;
}
