import { Scalar } from 'yaml';

/** A line of a scalar as it is written, and where each of its characters stands in the file. */
interface Line {
  readonly text: string;
  readonly offsets: readonly number[];
  /** Where it ends in the file. */
  readonly to: number;
}

/** One character of a quoted text, and how long it is written. */
interface Unit {
  readonly text: string;
  readonly length: number;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\u001B',
  N: '\u0085',
  _: '\u00A0',
  L: '\u2028',
  P: '\u2029',
};

/**
 * Where the characters of a text stand in the YAML that it was read from, one offset for each code unit; `undefined`
 * when what the library read cannot be found again in what is written.
 *
 * YAML folds lines, strips indentation and resolves escapes. The lines as they are written are laid along the value:
 * what is between two of them in the value is what became of the line breaks.
 */
export function offsetsOfScalar(file: string, scalar: Scalar, value: string): readonly number[] | undefined {
  const [from, to] = scalar.range ?? [0, 0];
  const lines = linesOf(file.slice(from, to), from, { type: scalar.type, value });
  const offsets: number[] = [];
  let breakAt = from;
  for (const line of lines) {
    if (line.text !== '') {
      const gap = gapBefore(line.text, value, offsets.length);
      for (let index = 0; index < gap; index++) offsets.push(breakAt);
      if (!value.startsWith(line.text, offsets.length)) return undefined;
      for (const offset of line.offsets) offsets.push(offset);
      // What became of line breaks is at the end of the line before them.
      breakAt = line.to;
    }
  }
  if (/[^\n]/.test(value.slice(offsets.length))) return undefined;
  while (offsets.length < value.length) offsets.push(breakAt);
  return offsets;
}

/** How many characters of the value come before the next line: one space, or line breaks. */
function gapBefore(line: string, value: string, at: number): number {
  let breaks = 0;
  while (value.charAt(at + breaks) === '\n' && !(breaks > 0 && line.startsWith('\n'))) breaks += 1;
  if (breaks > 0 || value.startsWith(line, at)) return line.startsWith('\n') ? 0 : breaks;
  return value.charAt(at) === ' ' ? 1 : 0;
}

function linesOf(
  source: string,
  from: number,
  { type, value }: { readonly type: Scalar['type']; readonly value: string },
): readonly Line[] {
  switch (type) {
    case Scalar.BLOCK_LITERAL:
    case Scalar.BLOCK_FOLDED: {
      const [, ...content] = rawLines(source, from);
      const strip = indentation(content, value);
      return content.map((line) => plainLine(line.text.slice(strip), line.from + strip));
    }
    case Scalar.QUOTE_DOUBLE:
      return trimmedLines(source.slice(1, -1), from + 1).map((line) => decode(line, doubleQuoted));
    case Scalar.QUOTE_SINGLE:
      return trimmedLines(source.slice(1, -1), from + 1).map((line) => decode(line, singleQuoted));
    default:
      return trimmedLines(source, from).map(({ text, from: start }) => plainLine(text, start));
  }
}

interface RawLine {
  readonly text: string;
  readonly from: number;
}

function rawLines(source: string, from: number): readonly RawLine[] {
  let at = from;
  return source.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { text: line.replace(/\r$/, ''), from: start };
  });
}

/** Lines without the white space at which they were broken. */
function trimmedLines(source: string, from: number): readonly RawLine[] {
  const lines = rawLines(source, from);
  return lines.map(({ text, from: start }, index) => {
    const end = index === lines.length - 1 ? text : text.replace(/[ \t]+$/, '');
    const stripped = index === 0 ? end : end.replace(/^[ \t]+/, '');
    return { text: stripped, from: start + end.length - stripped.length };
  });
}

/** How far the lines of a block are indented: what its first line has more than the value. */
function indentation(lines: readonly RawLine[], value: string): number {
  const first = lines.find(({ text }) => text.trim() !== '')?.text ?? '';
  return leadingSpaces(first) - leadingSpaces(value.replace(/^[ \n]*\n/, ''));
}

function leadingSpaces(text: string): number {
  return text.length - text.replace(/^ +/, '').length;
}

function plainLine(text: string, from: number): Line {
  return {
    text,
    offsets: Array.from({ length: text.length }, (_, index) => from + index),
    to: from + text.length,
  };
}

function decode({ text, from }: RawLine, unitAt: (text: string, at: number) => Unit): Line {
  let decoded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length;) {
    const unit = unitAt(text, at);
    decoded += unit.text;
    for (let index = 0; index < unit.text.length; index++) offsets.push(from + at);
    at += unit.length;
  }
  return { text: decoded, offsets, to: from + text.length };
}

function singleQuoted(text: string, at: number): Unit {
  return text.startsWith("''", at) ? { text: "'", length: 2 } : { text: text.charAt(at), length: 1 };
}

function doubleQuoted(text: string, at: number): Unit {
  if (text.charAt(at) !== '\\') return { text: text.charAt(at), length: 1 };
  const code = /^(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8}))/.exec(text.slice(at + 1, at + 10));
  if (code !== null) {
    const point = Number.parseInt(code[0].slice(1), 16);
    return { text: point > 0x10_ff_ff ? '' : String.fromCodePoint(point), length: 1 + code[0].length };
  }
  const escaped = text.charAt(at + 1);
  // A backslash at the end of a line takes the line break away.
  return { text: ESCAPES[escaped] ?? escaped, length: 1 + escaped.length };
}
