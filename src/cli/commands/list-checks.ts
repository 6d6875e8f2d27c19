import type { Check } from '../../checks/check.ts';
import { CHECKS } from '../../checks/registry.ts';
import { SUPPRESSION_RULES } from '../../checks/suppress.ts';
import { sortedBy } from '../../core/order.ts';
import type { ExitCode } from '../exit-code.ts';
import { EXIT } from '../exit-code.ts';
import { paint } from '../render/pretty.ts';
import type { Terminal } from '../terminal.ts';

/** Prints every check on a line: its code, its severity, and what must hold. */
export function listChecks(terminal: Terminal): ExitCode {
  const { colors } = terminal;
  const checks = sortedBy<Pick<Check, 'code' | 'severity' | 'summary' | 'onRequest'>>(
    [...CHECKS, ...SUPPRESSION_RULES],
    ({ code }) => code,
  );
  const width = Math.max(...checks.map(({ code }) => code.length));
  for (const { code, severity, summary, onRequest } of checks) {
    const asked = onRequest === true ? colors.dim(' (on request)') : '';
    const weight = paint(severity, colors)(severity.padEnd(7));
    terminal.out(`${code.padEnd(width)}  ${weight}  ${summary}${asked}`);
  }
  return EXIT.clean;
}
