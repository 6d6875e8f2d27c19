import { parseDuration } from '../../core/duration.ts';

/** A number as it stands in a query, without sign. */
export interface NumberValue {
  /** Seconds when `duration` is true. */
  readonly value: number;
  /** Whether it has units, as `1h30m`. */
  readonly duration: boolean;
}

/** Prometheus holds durations as nanoseconds in 64 bits; this is where they end, in seconds. */
export const LONGEST_DURATION = 2 ** 63 / 1e9;

const DIGITS = String.raw`\d+(?:_\d+)*`;
const DECIMAL = new RegExp(`^(?:${DIGITS}\\.?(?:${DIGITS})?|\\.${DIGITS})(?:[eE][+-]?${DIGITS})?$`);
const HEXADECIMAL = /^0[xX](?:_?[\da-fA-F]+)+$/;
const OCTAL = /^0(?:_?[0-7]+)+$/;

/**
 * Reads a number or a duration without sign, the way Prometheus 3.14 does: `1e3`, `5.`, `1_000`, `0x1F`, `1h30m`;
 * a leading zero makes it octal (promql/parser/lex.go, `scanNumber`, and parse.go, `number`).
 *
 * @returns `undefined` when it is neither, or too large to hold.
 */
export function readNumber(text: string): NumberValue | undefined {
  const value = plainNumber(text);
  if (value !== undefined) return Number.isFinite(value) ? { value, duration: false } : undefined;
  const seconds = parseDuration(text);
  return seconds === undefined || seconds >= LONGEST_DURATION
    ? undefined
    : { value: seconds, duration: true };
}

function plainNumber(text: string): number | undefined {
  const digits = text.replaceAll('_', '');
  if (OCTAL.test(text)) return Number.parseInt(digits, 8);
  if (HEXADECIMAL.test(text)) return Number(digits);
  return DECIMAL.test(text) ? Number(digits) : undefined;
}
