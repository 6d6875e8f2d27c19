import type { Diagnostic, FindingSeverity } from '../../core/diagnostic.ts';
import { FINDING_SEVERITIES } from '../../core/diagnostic.ts';
import type { PackError } from '../../core/errors.ts';
import type { Location } from '../../core/location.ts';
import { showable } from '../../text/showable.ts';
import type { Colors } from '../terminal.ts';
import { count } from './count.ts';
import { excerptOf } from './excerpt.ts';

/** Draws a finding: what, where with a caret, what to do. No final line end. */
export function renderDiagnostic(diagnostic: Diagnostic, colors: Colors): string {
  const { severity, code, message, help, at, profiles } = diagnostic;
  return [
    `${paint(severity, colors)(severity)} ${colors.dim(code)} ${colors.bold(showable(message))}`,
    ...placeLines(at, colors),
    ...(profiles === undefined ? [] : [`  ${colors.dim('on')} ${profiles.join(', ')}`]),
    `  ${colors.cyan('help')} ${showable(help)}`,
  ].join('\n');
}

/** Draws an error that stopped the run, in the same form. */
export function renderError({ code, message, help, at }: PackError, colors: Colors): string {
  return renderDiagnostic({ severity: 'error', code, message, help, at }, colors);
}

/** Counts findings: `2 errors, 1 warning`. */
export function renderCount(diagnostics: readonly Diagnostic[]): string {
  const counts = FINDING_SEVERITIES.flatMap((severity) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return found === 0 ? [] : [count(found, severity)];
  });
  return counts.join(', ');
}

/** The colour of a severity. */
export function paint(severity: FindingSeverity, colors: Colors): (text: string) => string {
  switch (severity) {
    case 'error':
      return colors.red;
    case 'warning':
      return colors.yellow;
    case 'info':
      return colors.blue;
  }
}

function placeLines(at: Location, colors: Colors): readonly string[] {
  const excerpt = excerptOf(at);
  const line = at.line ?? excerpt?.line;
  const column = at.column ?? excerpt?.column;
  const path = at.path === '' ? undefined : at.path;
  const position = [at.file ?? path, line, column].filter((part) => part !== undefined);
  const inFile = at.file === undefined || path === undefined ? '' : ` (${path})`;
  const place =
    position.length === 0 ? [] : [`  ${colors.dim('at')} ${showable(position.join(':') + inFile)}`];
  const drawn = excerpt?.lines.flatMap(({ source, indent, width }) => [
    `    ${source}`,
    `    ${indent}${colors.red('^'.repeat(width))}`,
  ]);
  return [...place, ...(drawn ?? []), ...(excerpt?.isCut === true ? [`    ${colors.dim('…')}`] : [])];
}
