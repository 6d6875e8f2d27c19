const SIMPLE: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

/** A run of plain characters, an escape, or a backslash that begins none. */
const PART = /[^\\]+|\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{3})|([abfnrtv\\'"]))|\\/g;

/** The value of a literal of Go between double quotes, back quotes or single quotes; `undefined` for a bad escape. */
export function goString(literal: string): string | undefined {
  const body = literal.slice(1, -1);
  if (literal.startsWith('`')) return body.replaceAll('\r', '');
  const quote = literal.charAt(0);
  const parts = Array.from(body.matchAll(PART), ([whole, hex, short, long, octal, simple]) => {
    if (!whole.startsWith('\\')) return whole;
    if (simple !== undefined) return simple === otherQuote(quote) ? undefined : SIMPLE[simple];
    return readPoint({ hex, short, long, octal });
  });
  return parts.includes(undefined) ? undefined : parts.join('');
}

function otherQuote(quote: string): string {
  return quote === '"' ? "'" : '"';
}

function readPoint(digits: {
  readonly hex?: string | undefined;
  readonly short?: string | undefined;
  readonly long?: string | undefined;
  readonly octal?: string | undefined;
}): string | undefined {
  const { hex, short, long, octal } = digits;
  const hexadecimal = hex ?? short ?? long;
  if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16));
  if (octal === undefined) return undefined;
  const byte = Number.parseInt(octal, 8);
  return byte > 255 ? undefined : character(byte);
}

/** Halves of surrogate pairs are no characters of Go. */
function character(point: number): string | undefined {
  const isNone = point > 0x10_ff_ff || (point >= 0xd8_00 && point <= 0xdf_ff);
  return isNone ? undefined : String.fromCodePoint(point);
}
