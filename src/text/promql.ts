import {
  escapeCharacter,
  LONE_SURROGATES,
  refuseCharacters,
  UNSAFE_CHARACTERS,
} from './unsafe-characters.ts';

/** What a literal says, or why it says nothing. `at` counts UTF-16 code units from the start of the literal. */
export type DecodedString = { readonly value: string } | { readonly problem: string; readonly at: number };

const BYTE = String.raw`\\[0-3][0-7]{2}|\\x[\da-fA-F]{2}`;
const PIECE = new RegExp(
  String.raw`([^\\\n'"]+|['"])|((?:${BYTE})+)|\\u([\da-fA-F]{4})|\\U([\da-fA-F]{8})|\\([abfnrtv\\'"])`,
  'y',
);
const BYTES = new RegExp(BYTE, 'g');
/** The lexer takes U+FFFD itself for a decoding error (Prometheus 3.14, promql/parser/lex.go). */
const NO_UTF8 = /\p{Cs}|\uFFFD/u;
const SIMPLE_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['a', '\u0007'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\\', '\\'],
]);

/** Whether every Prometheus, also 2.x, takes the text for the name of a metric. */
export function isMetricName(text: string): boolean {
  return /^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(text);
}

/** Whether every Prometheus, also 2.x, takes the text for the name of a label. */
export function isLabelName(text: string): boolean {
  return /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(text);
}

/**
 * A double-quoted literal of PromQL that means exactly `text`, on one line. Characters that do not show are escaped,
 * so that the literal can stand in any other document.
 *
 * @throws {@link PackError} `TEXT_UNSAFE` when the text has no UTF-8 form.
 */
export function quotePromql(text: string): string {
  refuseCharacters(text, LONE_SURROGATES);
  const escaped = text
    .replace(/["\\]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`)
    .replace(UNSAFE_CHARACTERS, escapeCharacter)
    .replaceAll('\uFFFD', String.raw`\ufffd`);
  return `"${escaped}"`;
}

/**
 * Decodes a literal in double quotes, single quotes or backquotes as Prometheus does: Go's escapes between quotes,
 * none between backquotes (Prometheus 3.14, promql/parser/lex.go and util/strutil/quote.go). Escaped bytes must be
 * UTF-8.
 */
export function decodePromqlString(literal: string): DecodedString {
  const quote = literal.charAt(0);
  if (!['"', "'", '`'].includes(quote)) return { problem: 'A string starts with ", \' or `.', at: 0 };
  if (literal.length < 2 || !literal.endsWith(quote)) return neverClosed(literal, quote);
  const unreadable = literal.search(NO_UTF8);
  if (unreadable >= 0) return { problem: 'The string is not UTF-8 here.', at: unreadable };
  return quote === '`' ? decodeRaw(literal) : decodeQuoted(literal, quote);
}

function decodeRaw(literal: string): DecodedString {
  const end = literal.indexOf('`', 1);
  return end === literal.length - 1 ? { value: literal.slice(1, -1) } : endsEarly(end);
}

function decodeQuoted(literal: string, quote: string): DecodedString {
  const end = literal.length - 1;
  let value = '';
  for (let at = 1; at < end; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(literal);
    if (piece === null) return noPiece(literal, at);
    // An escape took the closing quote with it.
    if (PIECE.lastIndex > end) return neverClosed(literal, quote);
    if (piece[0] === quote) return endsEarly(at);
    const text = decodePiece(piece, quote);
    if (text === undefined) return meaningless(piece, at);
    value += text;
  }
  return { value };
}

/** The text of a piece, or `undefined` when its escape means none. */
function decodePiece(
  [, plain, bytes, short, long, simple]: RegExpExecArray,
  quote: string,
): string | undefined {
  if (plain !== undefined) return plain;
  if (bytes !== undefined) return decodeBytes(bytes);
  if (simple !== undefined) return simple === quote ? quote : SIMPLE_ESCAPES.get(simple);
  const codePoint = Number.parseInt(short ?? long ?? '', 16);
  const isCharacter = codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
  return isCharacter ? String.fromCodePoint(codePoint) : undefined;
}

function decodeBytes(escapes: string): string | undefined {
  const bytes = (escapes.match(BYTES) ?? []).map((escape) =>
    escape.startsWith(String.raw`\x`)
      ? Number.parseInt(escape.slice(2), 16)
      : Number.parseInt(escape.slice(1), 8),
  );
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

function noPiece(literal: string, at: number): DecodedString {
  if (literal.charAt(at) === '\n') {
    return { problem: String.raw`A quoted string ends on its line: write \n, or use backquotes.`, at };
  }
  return unknownEscape(literal.slice(at, at + 2), at);
}

function meaningless([escape, , bytes, short, long]: RegExpExecArray, at: number): DecodedString {
  if (bytes !== undefined) return { problem: `The bytes ${escape} are not UTF-8.`, at };
  if (short !== undefined || long !== undefined) return { problem: `${escape} is no character.`, at };
  return unknownEscape(escape, at);
}

function unknownEscape(escape: string, at: number): DecodedString {
  return { problem: `${escape} is no escape that Prometheus knows: write \\\\ for a backslash.`, at };
}

function neverClosed(literal: string, quote: string): DecodedString {
  return { problem: `The string is never closed: add ${quote} where it ends.`, at: literal.length };
}

function endsEarly(at: number): DecodedString {
  return { problem: 'The string ends here, but more text follows.', at };
}
