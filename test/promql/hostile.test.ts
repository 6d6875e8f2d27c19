import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { walk } from '../../src/promql/ast.ts';
import { featuresOf } from '../../src/promql/dialect-features.ts';
import { parse } from '../../src/promql/parse.ts';
import { print } from '../../src/promql/print.ts';

/** The longest text that is looked at. */
const LONGEST = 10_240;
/** Nobody waits longer for one query, also on a slow machine. */
const PATIENCE_MILLISECONDS = 1_000;

const PARTS = [
  '(',
  ')',
  '[',
  '{',
  '}',
  '"',
  "'",
  '`',
  '\\',
  ',',
  '-',
  '+ ',
  '^',
  '@',
  '#',
  '\n',
  ':',
  '\ud83d',
  '\udc00',
  '\0',
  '1',
  '1_',
  '5m',
  'x',
  'sum(',
  'rate(x[5m]',
  '[5m:',
  'x[(',
  'x[-',
  'x[min_of(',
  ' offset ',
  ' offset -(',
  ' and on(',
  ' or x',
  ' == bool ',
  '{a="',
  '{a=~"(',
  'by (',
  '__proto__',
  'constructor(',
] as const;

describe('a text of the greatest length', () => {
  test.each(PARTS)('of %j ends soon, without an exception', (part) => {
    expect(parseWatched(part.repeat(LONGEST / part.length))).toEqual(WELL);
  });
  test('of any few parts ends soon, without an exception', () => {
    const text = fc
      .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(''))
      .map((piece) => piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST));
    fc.assert(
      fc.property(text, (long) => {
        expect(parseWatched(long)).toEqual(WELL);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

describe('the deepest tree', () => {
  test.each([
    ['parentheses', `${'('.repeat(199)}x${')'.repeat(199)}`],
    ['calls', `${'abs('.repeat(199)}x${')'.repeat(199)}`],
    ['aggregations', `${'sum by (a) ('.repeat(199)}x${')'.repeat(199)}`],
    ['signs', `${'-'.repeat(199)}x`],
    ['a chain to the left', `x${' + x'.repeat(199)}`],
    ['a chain to the right', `x${' ^ x'.repeat(199)}`],
    ['subqueries', `${'rate('.repeat(66)}x${'[5m:])'.repeat(66)}`],
    ['a duration', `x[${'('.repeat(197)}1m${')'.repeat(197)}]`],
  ])('of %s is printed, walked and asked for its dialect', (_what, text) => {
    const { expr, errors } = parse(text);
    expect(errors).toEqual([]);
    if (expr === undefined) return;
    expect([...walk(expr)].length).toBeGreaterThan(0);
    expect(featuresOf(expr).length).toBeLessThan(300);
    expect(parse(print(expr)).errors).toEqual([]);
  });
});

const WELL = { isSoon: true, isOneOfBoth: true };

function parseWatched(text: string): typeof WELL {
  const start = performance.now();
  const { expr, errors } = parse(text);
  const isSoon = performance.now() - start < PATIENCE_MILLISECONDS;
  return { isSoon, isOneOfBoth: (expr === undefined) === errors.length > 0 };
}
