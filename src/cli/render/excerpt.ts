import type { Location } from '../../core/location.ts';
import { showable } from '../../text/showable.ts';

/** Longest part of a line that is shown, in UTF-16 code units. */
const WIDTH = 120;
/** How much of a longer line is shown before what is pointed at. */
const BEFORE = 40;
/** Most lines that are shown. */
const LINES = 4;

/** One line with what is pointed at in it. */
export interface MarkedLine {
  readonly source: string;
  /** White space as wide as what stands before the mark. */
  readonly indent: string;
  /** At least 1. */
  readonly width: number;
}

/** The part of a text that is pointed at. */
export interface Excerpt {
  /** At least one. */
  readonly lines: readonly MarkedLine[];
  /** Whether more lines follow. */
  readonly isCut: boolean;
  /** Where the part begins in the text, counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** What a location points at, line by line; `undefined` when it points into no text. */
export function excerptOf({ text, span }: Location): Excerpt | undefined {
  if (text === undefined || span === undefined) return undefined;
  const lines: MarkedLine[] = [];
  const before = text.slice(0, span.from);
  const first = before.lastIndexOf('\n') + 1;
  let start = first;
  let isCut = false;
  for (;;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    const from = start === first ? span.from - start : line.search(/\S|$/);
    const to = Math.min(span.to, end) - start;
    // A line of which nothing is meant is not shown, but for the one where the part begins.
    if (to > from || start === first) lines.push(markedLine(line, from, Math.max(to, from + 1)));
    if (newline === -1 || span.to <= newline + 1) break;
    isCut = lines.length === LINES;
    if (isCut) break;
    start = newline + 1;
  }
  return { lines, isCut, line: before.split('\n').length, column: span.from - first + 1 };
}

/** Of a long line the part around the mark. */
function markedLine(line: string, from: number, to: number): MarkedLine {
  if (line.length <= WIDTH) return { source: showable(line), indent: ' '.repeat(from), width: to - from };
  const start = Math.max(0, Math.min(from - BEFORE, line.length - WIDTH));
  const end = start + WIDTH;
  const head = start > 0 ? '…' : '';
  const tail = end < line.length ? '…' : '';
  return {
    source: `${head}${showable(line.slice(start, end))}${tail}`,
    indent: ' '.repeat(from - start + head.length),
    width: Math.min(to, end) - from,
  };
}
