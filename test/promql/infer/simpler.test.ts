import { expect, test } from 'vitest';

import { print } from '../../../src/promql/print.ts';
import { parseSound } from './differential.ts';
import { simplerThan } from './simpler.ts';

test.each([
  ['an operand', 'x + y', ['x', 'y']],
  ['the argument of a function', 'abs(x)', ['x']],
  ['what is below an argument of another type', 'rate(abs(x)[5m:])', ['abs(x)', 'rate(x[5m:])']],
  ['a selector without a matcher', 'x{a="b",c="d"}', ['x{c="d"}', 'x{a="b"}']],
  ['a selector without its time', 'x offset 5m', ['x']],
  ['fewer labels', 'sum by (a) (x)', ['x', 'sum(x)', 'sum by () (x)']],
  ['no matching', 'x + on (a) y', ['x', 'y', 'x + y', 'x + on () y']],
])('a query is made simpler by %s', (_what, query, expected) => {
  expect(simplerThan(parseSound(query)).map(print)).toEqual(expected);
});

test('what is simple stays', () => {
  expect(simplerThan(parseSound('x'))).toEqual([]);
  expect(simplerThan(parseSound('{a="b"}'))).toEqual([]);
});
