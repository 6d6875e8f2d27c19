import { expect, test } from 'vitest';

import { suggest } from '../../src/core/suggest.ts';

test.each([
  ['a missing letter', 'contoller', 'controller'],
  ['swapped letters', 'tpye', 'type'],
  ['another case', 'Namespace', 'namespace'],
])('finds %s', (_why, word, expected) => {
  expect(suggest(word, ['controller', 'namespace', 'type'])).toBe(expected);
});

test.each([
  ['a different word', 'banana'],
  ['a word that is there already', 'type'],
])('says nothing for %s', (_why, word) => {
  expect(suggest(word, ['controller', 'type'])).toBeUndefined();
});

test('takes the first of equally near candidates', () => {
  expect(suggest('cat', ['bat', 'rat'])).toBe('bat');
});
