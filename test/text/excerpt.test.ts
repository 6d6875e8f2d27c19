import { expect, test } from 'vitest';

import { excerptAt } from '../../src/text/excerpt.ts';

test.each([
  ['a key', 'a: 1\nscrap: 2\n', { line: 2, column: 1 }, 'scrap: 2', 'scrap'],
  ['a quoted value', 'a: "x y" # why', { line: 1, column: 4 }, 'a: "x y" # why', '"x y"'],
  ['a value in a flow mapping', '{a: b, c: d}', { line: 1, column: 5 }, '{a: b, c: d}', 'b'],
  ['the end of a line', 'a:\nb: 1', { line: 1, column: 3 }, 'a:', ''],
  ['a file from Windows', '\uFEFFa: 1\r\nb: 2\r\n', { line: 1, column: 1 }, 'a: 1', 'a'],
])('points at %s', (_what, file, position, line, pointedAt) => {
  const { text, span } = excerptAt(file, position);
  expect([text, text.slice(span.from, span.to)]).toEqual([line, pointedAt]);
});

test('shows 80 characters before and after in a long line', () => {
  const { text, span } = excerptAt(`${'x '.repeat(500)}here ${'y '.repeat(500)}`, { line: 1, column: 1_001 });
  expect(text.length).toBeLessThanOrEqual(160);
  expect(text.slice(span.from)).toMatch(/^here y/);
});

test('shows nothing that a terminal obeys, and keeps the place', () => {
  const { text, span } = excerptAt('\u001B[2J: x', { line: 1, column: 7 });
  expect(text).toBe('\uFFFD[2J: x');
  expect(text.slice(span.from, span.to)).toBe('x');
});
