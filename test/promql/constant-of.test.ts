import { expect, test } from 'vitest';

import { constantOf } from '../../src/promql/constant-of.ts';
import { parsed } from '../checks/parsed.ts';

test.each([
  ['7 * 86400', 604_800],
  ['10 * 1024^3', 10_737_418_240],
  ['-(2 + 3) / 2', -2.5],
  ['5m', 300],
])('computes %s', (text, expected) => {
  expect(constantOf(parsed(text))).toBe(expected);
});

test.each(['7 * depth', 'vector(1)', '1 > bool 0'])('leaves %s alone', (text) => {
  expect(constantOf(parsed(text))).toBeUndefined();
});
