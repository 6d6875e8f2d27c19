import { describe, expect, test } from 'vitest';

import type { Quantity } from '../../src/promql/quantity.ts';
import { BYTES, NUMBER, PER_SECOND, SECONDS, TIMESTAMP } from '../../src/promql/quantity.ts';
import { quantityNoun, quantityWords, unitWords } from '../../src/promql/quantity-words.ts';
import type { ValueInterval } from '../../src/promql/value-interval.ts';
import { ANY_VALUE } from '../../src/promql/value-interval.ts';
import { valueWords } from '../../src/promql/value-words.ts';

describe('a quantity', () => {
  test.each<[string, Quantity]>([
    ['number', NUMBER],
    ['percent', { ...NUMBER, scale: 0.01 }],
    ['seconds', SECONDS],
    ['milliseconds', { ...SECONDS, scale: 1e-3 }],
    ['seconds since 1970', TIMESTAMP],
    ['MiB', { ...BYTES, scale: 1_048_576 }],
    ['per minute', { ...PER_SECOND, scale: 1 / 60 }],
    ['per second', { ...NUMBER, dimension: { seconds: -1, bytes: 0 } }],
    ['bytes per second', { ...BYTES, dimension: { seconds: -1, bytes: 1 } }],
    ['bits per second', { dimension: { seconds: -1, bytes: 1 }, scale: 0.125, point: false }],
    ['seconds²', { ...SECONDS, dimension: { seconds: 2, bytes: 0 } }],
    ['bytes seconds', { ...BYTES, dimension: { seconds: 1, bytes: 1 } }],
    ['seconds⁻²', { ...SECONDS, dimension: { seconds: -2, bytes: 0 } }],
    ['1000', { ...NUMBER, scale: 1_000 }],
    ['0.001 bytes²', { ...BYTES, dimension: { seconds: 0, bytes: 2 }, scale: 1e-3 }],
    ['bytes^0.5', { ...BYTES, dimension: { seconds: 0, bytes: 0.5 } }],
  ])('is "%s"', (words, quantity) => {
    expect(quantityWords(quantity)).toBe(words);
  });

  test.each<[string, Quantity]>([
    ['a plain number', NUMBER],
    ['a number per second', PER_SECOND],
    ['seconds', SECONDS],
  ])('is "%s" in a sentence', (words, quantity) => {
    expect(quantityNoun(quantity)).toBe(words);
  });

  test('is left out when it is not known, or that of whatever it meets', () => {
    expect(unitWords({ kind: 'known', quantity: SECONDS })).toBe('seconds');
    expect(unitWords({ kind: 'unknown' })).toBeUndefined();
    expect(unitWords({ kind: 'literal', value: 5 })).toBeUndefined();
  });
});

describe('an interval', () => {
  const ratio: ValueInterval = { min: 0, minOpen: false, max: 1, maxOpen: false, nan: false, whole: false };

  test.each<[string | undefined, ValueInterval]>([
    [undefined, ANY_VALUE],
    ['0 to 1', ratio],
    ['0 to 1, or NaN', { ...ratio, nan: true }],
    ['whole numbers 0 to 1', { ...ratio, whole: true }],
    ['above 0, up to 1', { ...ratio, minOpen: true }],
    ['from 0, below 1', { ...ratio, maxOpen: true }],
    ['from 0', { ...ratio, max: Infinity }],
    ['above 0', { ...ratio, max: Infinity, minOpen: true }],
    ['up to 1', { ...ratio, min: -Infinity }],
    ['below 1', { ...ratio, min: -Infinity, maxOpen: true }],
    ['always 1', { ...ratio, min: 1 }],
    ['1 or NaN', { ...ratio, min: 1, nan: true }],
    ['whole numbers', { ...ANY_VALUE, whole: true }],
    ['none', { ...ratio, min: Infinity, max: -Infinity }],
    ['only NaN', { ...ratio, min: Infinity, max: -Infinity, nan: true }],
  ])('is "%s"', (words, values) => {
    expect(valueWords(values)).toBe(words);
  });
});
