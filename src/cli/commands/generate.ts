import { compareTree } from '../../host/compare-tree.ts';
import { rememberRun } from '../../host/last-run.ts';
import { writeTree } from '../../host/write-tree.ts';
import type { ExitCode } from '../exit-code.ts';
import { EXIT } from '../exit-code.ts';
import type { GenerateRequest } from '../generate-request.ts';
import { prepare } from '../prepare.ts';
import { count } from '../render/count.ts';
import { renderDrift } from '../render/drift.ts';
import { reportFindings } from '../report-findings.ts';
import type { Terminal } from '../terminal.ts';

/** Makes the pack and writes it. Files on disk change only when everything before went well. */
export function generate(
  { definition, options, source, run }: GenerateRequest,
  terminal: Terminal,
): ExitCode {
  const prepared = prepare({ definition, source, folder: options.out });
  reportFindings(prepared.findings, terminal);
  if (prepared.kind === 'refused') return prepared.exitCode;
  const { tree, findings } = prepared;
  if (options.dryRun) {
    const drifts = compareTree(tree);
    for (const drift of drifts) terminal.out(renderDrift(drift, terminal.colors));
    terminal.err(`${options.out}: ${count(drifts.length, 'difference')}; nothing was written.`);
    return EXIT.clean;
  }
  const { written, removed, unchanged } = writeTree({ ...tree, force: options.force });
  for (const path of removed) terminal.out(`removed ${path}`);
  for (const path of written) terminal.out(`written ${path}`);
  terminal.err(
    `${options.out}: ${written.length} written, ${removed.length} removed, ${unchanged} unchanged.`,
  );
  // Findings are to be seen again in the next run.
  if (run !== undefined && findings.length === 0) rememberRun(run);
  return EXIT.clean;
}
