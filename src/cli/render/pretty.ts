import type { Diagnostic, FindingSeverity } from '../../core/diagnostic.ts';
import type { PackError } from '../../core/errors.ts';
import type { Location } from '../../core/location.ts';
import { showable } from '../../text/showable.ts';
import type { Colors } from '../terminal.ts';
import { count } from './count.ts';

/** Draws a finding: what, where with a caret, what to do. No final line end. */
export function renderDiagnostic({ severity, code, message, help, at }: Diagnostic, colors: Colors): string {
  return [
    `${paint(severity, colors)(severity)} ${colors.dim(code)} ${colors.bold(showable(message))}`,
    ...placeLines(at, colors),
    `  ${colors.cyan('help')} ${showable(help)}`,
  ].join('\n');
}

/** Draws an error that stopped the run, in the same form. */
export function renderError({ code, message, help, at }: PackError, colors: Colors): string {
  return renderDiagnostic({ severity: 'error', code, message, help, at }, colors);
}

/** Counts findings: `2 errors, 1 warning`. */
export function renderCount(diagnostics: readonly Diagnostic[]): string {
  const severities: readonly FindingSeverity[] = ['error', 'warning', 'info'];
  const counts = severities.flatMap((severity) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return found === 0 ? [] : [count(found, severity)];
  });
  return counts.join(', ');
}

function paint(severity: FindingSeverity, colors: Colors): (text: string) => string {
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
  if (excerpt === undefined) return place;
  return [...place, `    ${excerpt.source}`, `    ${excerpt.indent}${colors.red('^'.repeat(excerpt.width))}`];
}

interface Excerpt {
  /** The line of the text in which the span begins. */
  readonly source: string;
  /** White space as wide as what stands before the span. */
  readonly indent: string;
  readonly width: number;
  readonly line: number;
  readonly column: number;
}

function excerptOf({ text, span }: Location): Excerpt | undefined {
  if (text === undefined || span === undefined) return undefined;
  const before = text.slice(0, span.from);
  const start = before.lastIndexOf('\n') + 1;
  const newline = text.indexOf('\n', span.from);
  const end = newline === -1 ? text.length : newline;
  const column = span.from - start;
  return {
    source: showable(text.slice(start, end)),
    indent: ' '.repeat(column),
    width: Math.max(1, Math.min(span.to, end) - span.from),
    line: before.split('\n').length,
    column: column + 1,
  };
}
