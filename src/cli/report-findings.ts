import type { Diagnostic } from '../core/diagnostic.ts';
import { renderCount, renderDiagnostic } from './render/pretty.ts';
import type { Terminal } from './terminal.ts';

/** Writes findings for people, with their count; nothing when there are none. */
export function reportFindings(findings: readonly Diagnostic[], terminal: Terminal): void {
  if (findings.length === 0) return;
  for (const finding of findings) terminal.out(`${renderDiagnostic(finding, terminal.colors)}\n`);
  terminal.err(renderCount(findings));
}
