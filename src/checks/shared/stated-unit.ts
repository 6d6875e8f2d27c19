import type { Quantity } from '../../promql/quantity.ts';
import { BYTES, PERCENT, quotient, SECONDS } from '../../promql/quantity.ts';

/** A unit that a text names behind a number. */
export interface StatedUnit {
  /** As it is written, with the space before it. */
  readonly words: string;
  /** What it may mean: GB is also written for GiB. */
  readonly meanings: readonly Quantity[];
}

/** The unit that a text begins with; `undefined` where there is none, or one that is not understood. */
export function statedUnit(text: string): StatedUnit | undefined {
  const [written = '', word = ''] = /^[ -]?(%|[a-z]+)/i.exec(text) ?? [];
  const meanings = MEANINGS.get(word) ?? (word.length > 2 ? MEANINGS.get(word.toLowerCase()) : undefined);
  if (meanings === undefined) return undefined;
  const rest = text.slice(written.length);
  const rate = /^(?:\/s(?:ec|econd)?\b| (?:per|a) second\b)/.exec(rest)?.[0];
  if (rate !== undefined) {
    return {
      words: `${written}${rate}`,
      meanings: meanings.map((quantity) => quotient(quantity, SECONDS)),
    };
  }
  return /^\s*(?:\/|per\b|an?\b|each\b|every\b)/.test(rest) ? undefined : { words: written, meanings };
}

const PREFIXES = ['k', 'M', 'G', 'T', 'P'];

const MEANINGS: ReadonlyMap<string, readonly Quantity[]> = new Map([
  ['%', [PERCENT]],
  ['percent', [PERCENT]],
  ...time(1e-3, 'ms', 'millisecond', 'milliseconds'),
  ...time(1, 's', 'sec', 'secs', 'second', 'seconds'),
  ...time(60, 'min', 'mins', 'minute', 'minutes'),
  ...time(3_600, 'h', 'hour', 'hours'),
  ...time(86_400, 'day', 'days'),
  ...time(604_800, 'week', 'weeks'),
  ...data('byte', 1),
  ...data('bytes', 1),
  ...PREFIXES.flatMap((prefix, index) => [
    ...data(`${prefix}B`, 1_000 ** (index + 1), 1_024 ** (index + 1)),
    ...data(`${prefix.toUpperCase()}iB`, 1_024 ** (index + 1)),
  ]),
  ...data('KB', 1_000, 1_024),
]);

function time(
  scale: number,
  ...words: readonly string[]
): readonly (readonly [string, readonly Quantity[]])[] {
  return words.map((word) => [word, [{ ...SECONDS, scale }]]);
}

function data(
  word: string,
  ...scales: readonly number[]
): readonly (readonly [string, readonly Quantity[]])[] {
  return [[word, scales.map((scale) => ({ ...BYTES, scale }))]];
}
