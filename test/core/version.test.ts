import { describe, expect, test } from 'vitest';

import { compareVersions, isVersion } from '../../src/core/version.ts';

describe('isVersion', () => {
  test.each(['0.0.0', '1.4.0', '10.20.30'])('accepts %s', (text) => {
    expect(isVersion(text)).toBe(true);
  });

  test.each([
    '',
    '1',
    '1.4',
    '1.4.0.0',
    'v1.4.0',
    '1.4.x',
    '01.4.0',
    '1.4.0-rc.1',
    ' 1.4.0',
    `1.0.${'9'.repeat(10)}`,
  ])('refuses %j', (text) => {
    expect(isVersion(text)).toBe(false);
  });
});

test('versions are compared by their numbers, and what is none comes first', () => {
  const versions = ['1.10.0', 'soon', '1.9.9', '0.99.0', '1.9.10', '2.0.0'];
  expect(versions.toSorted(compareVersions)).toEqual([
    'soon',
    '0.99.0',
    '1.9.9',
    '1.9.10',
    '1.10.0',
    '2.0.0',
  ]);
  expect(compareVersions('1.4.0', '1.4.0')).toBe(0);
});
