import { invariant } from '../../src/core/errors.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { parseSettings } from '../../src/config/settings-file.ts';
import { pumpPack } from './fixture-pack.ts';

/** Draws what is wrong with a settings file of the pump pack as people see it; empty when nothing is. */
export function drawProblems(yaml: string): string {
  const parsed = parseSettings(yaml, 'settings.yaml', pumpPack);
  return 'problems' in parsed ? parsed.problems.map(draw).join('\n') : '';
}

function draw({ code, message, help, at }: Diagnostic): string {
  const { line, column, text, span } = at;
  invariant(text !== undefined && span !== undefined, 'a problem shows its line');
  const caret = ' '.repeat(span.from) + '^'.repeat(span.to - span.from);
  return [`${code} at ${line}:${column}`, `  ${text}`, `  ${caret}`, message, help].join('\n');
}
