import type { Quantity, UnitFact } from './quantity.ts';
import { BYTES, NUMBER, PER_SECOND, PERCENT, SECONDS, TIMESTAMP } from './quantity.ts';

/** Quantities that have names of their own. The first that fits is taken. */
const NAMES: readonly (readonly [Quantity, string])[] = [
  [NUMBER, 'number'],
  [PERCENT, 'percent'],
  [{ ...NUMBER, scale: 1e-3 }, 'thousandths'],
  [PER_SECOND, 'per second'],
  [{ ...PER_SECOND, scale: 1 / 60 }, 'per minute'],
  [TIMESTAMP, 'seconds since 1970'],
  [{ ...TIMESTAMP, scale: 1e-3 }, 'milliseconds since 1970'],
  [SECONDS, 'seconds'],
  [{ ...SECONDS, scale: 1e-3 }, 'milliseconds'],
  [{ ...SECONDS, scale: 1e-6 }, 'microseconds'],
  [{ ...SECONDS, scale: 1e-9 }, 'nanoseconds'],
  [{ ...SECONDS, scale: 60 }, 'minutes'],
  [{ ...SECONDS, scale: 3_600 }, 'hours'],
  [{ ...SECONDS, scale: 86_400 }, 'days'],
  [BYTES, 'bytes'],
  [{ ...BYTES, scale: 1 / 8 }, 'bits'],
  [{ ...BYTES, scale: 1e3 }, 'kB'],
  [{ ...BYTES, scale: 1e6 }, 'MB'],
  [{ ...BYTES, scale: 1e9 }, 'GB'],
  [{ ...BYTES, scale: 1_024 }, 'KiB'],
  [{ ...BYTES, scale: 1_024 ** 2 }, 'MiB'],
  [{ ...BYTES, scale: 1_024 ** 3 }, 'GiB'],
];

/** A quantity in words: `seconds`, `bytes per second`, `seconds²`. */
export function quantityWords(quantity: Quantity): string {
  const name = nameOf(quantity);
  if (name !== undefined) return name;
  const { dimension, scale, point } = quantity;
  const times = nameOf({ dimension: { ...dimension, seconds: dimension.seconds + 1 }, scale, point });
  if (dimension.seconds < 0 && times !== undefined && !times.startsWith('per ')) {
    return `${times} per second`;
  }
  const powers = [powerWords('bytes', dimension.bytes), powerWords('seconds', dimension.seconds)];
  const factor = scale === 1 ? [] : [String(scale)];
  return [...factor, ...powers.filter((words) => words !== '')].join(' ');
}

/** A quantity in words that can be what is shown, added or compared: `seconds`, `a plain number`. */
export function quantityNoun(quantity: Quantity): string {
  const words = quantityWords(quantity);
  if (words === 'number') return 'a plain number';
  return words.startsWith('per ') ? `a number ${words}` : words;
}

/** A unit in words; `undefined` when nothing is known of it, or when it is that of whatever it meets. */
export function unitWords(unit: UnitFact): string | undefined {
  return unit.kind === 'known' ? quantityWords(unit.quantity) : undefined;
}

function nameOf({ dimension, scale, point }: Quantity): string | undefined {
  return NAMES.find(
    ([{ dimension: known, ...rest }]) =>
      known.seconds === dimension.seconds &&
      known.bytes === dimension.bytes &&
      Math.abs(rest.scale - scale) <= 1e-9 * scale &&
      rest.point === point,
  )?.[1];
}

const EXPONENTS: Readonly<Record<string, string>> = { '2': '²', '3': '³', '-1': '⁻¹', '-2': '⁻²' };

function powerWords(base: string, exponent: number): string {
  if (exponent === 0) return '';
  return exponent === 1 ? base : `${base}${EXPONENTS[String(exponent)] ?? `^${exponent}`}`;
}
