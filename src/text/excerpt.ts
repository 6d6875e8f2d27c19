import type { Span } from '../core/location.ts';
import { showable } from './showable.ts';

/** How much of a long line is shown before and after what is pointed at, in UTF-16 code units. */
const CONTEXT = 80;

/** A place in a file, counted from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** A line and what is pointed at in it. */
export interface Excerpt {
  readonly text: string;
  readonly span: Span;
}

/** The line of a YAML file that holds a place, and what stands there as its span. */
export function excerptAt(file: string, { line, column }: Position): Excerpt {
  const whole = lineAt(file, line);
  const from = column - 1;
  const start = Math.max(0, from - CONTEXT);
  const shown = showable(whole.slice(start, from + CONTEXT).trimEnd());
  const inside = Math.min(from - start, shown.length);
  return { text: shown, span: { from: inside, to: inside + tokenLength(shown.slice(inside)) } };
}

function lineAt(text: string, line: number): string {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let skipped = 1; skipped < line; skipped++) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

/** Length of the YAML token that a text begins with: a quoted string, or what stands before a separator. */
function tokenLength(text: string): number {
  const token =
    /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,:[\]{}#](?:[^\s,:[\]{}]|:(?!\s|$)| (?![\s#]))*)/.exec(text);
  return Math.max(1, token?.[0].trimEnd().length ?? 1);
}
