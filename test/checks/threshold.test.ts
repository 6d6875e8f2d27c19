import { expect, test } from 'vitest';

import { isMilder, thresholdOf } from '../../src/checks/shared/threshold.ts';
import type { Threshold } from '../../src/checks/shared/threshold.ts';
import { print } from '../../src/promql/print.ts';
import { parsed } from './parsed.ts';

/** A threshold in words. */
function draw(text: string): string | undefined {
  const threshold = thresholdOf(parsed(text));
  return threshold && `${print(threshold.compared)} ${threshold.op} ${threshold.value}`;
}

test.each([
  ['depth > 5', 'depth > 5'],
  ['5 < depth', 'depth > 5'],
  ['10 >= depth', 'depth <= 10'],
  ['((depth) > 2 * 60)', 'depth > 120'],
  ['sum by (q) (depth) != -1', 'sum by (q) (depth) != -1'],
])('reads %s as %s', (text, expected) => {
  expect(draw(text)).toBe(expected);
});

test.each([
  ['a comparison of two series', 'depth > limit'],
  ['a comparison that gives 0 or 1', 'depth > bool 5'],
  ['arithmetic', 'depth - 5'],
  ['a part of the condition', 'depth > 5 and ready == 1'],
  ['a number compared with a number', 'vector(1) > bool 0'],
])('finds no threshold in %s', (_what, text) => {
  expect(draw(text)).toBeUndefined();
});

const at = (text: string): Threshold => {
  const threshold = thresholdOf(parsed(text));
  if (threshold === undefined) throw new TypeError(text);
  return threshold;
};

test.each([
  ['depth > 5', 'depth > 10', true],
  ['depth > 10', 'depth > 5', false],
  ['depth > 5', 'depth > 5', false],
  ['depth < 10', 'depth < 5', true],
  ['depth < 5', 'depth < 10', false],
  ['depth > 5', 'depth >= 10', false],
  ['depth == 5', 'depth == 10', false],
])('%s is reached before %s: %s', (first, second, expected) => {
  expect(isMilder(at(first), at(second))).toBe(expected);
});
