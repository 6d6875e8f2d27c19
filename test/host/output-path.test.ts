import { describe, expect, test } from 'vitest';

import { assertSafePaths } from '../../src/host/output-path.ts';
import { outcomeOf } from './scratch.ts';

const refusalOf = (...paths: readonly string[]): string =>
  outcomeOf(() => assertSafePaths(paths.map((path) => ({ path })))).replace(
    /(?<=\.) (?:Rename|Give) .*$/,
    '',
  );

describe('one path', () => {
  test.each([
    ['', 'it has an empty segment or is absolute'],
    ['/etc/passwd', 'it has an empty segment or is absolute'],
    ['a//b', 'it has an empty segment or is absolute'],
    ['a/', 'it has an empty segment or is absolute'],
    ['../x', 'it has the segment ".."'],
    ['a/../../x', 'it has the segment ".."'],
    ['./x', 'it has the segment "."'],
    ['a./x', 'the segment "a." ends with a dot'],
    ['CON', 'Windows keeps the name "CON" for a device'],
    ['a/nul.yaml', 'Windows keeps the name "nul.yaml" for a device'],
    ['lpt1', 'Windows keeps the name "lpt1" for a device'],
    ['a'.repeat(101), 'a segment has more than 100 characters'],
    ['manifest.json', 'that name is kept for the record of hashes'],
    ['Manifest.JSON', 'that name is kept for the record of hashes'],
  ])('refuses %j', (path, why) => {
    expect(refusalOf(path)).toBe(`OUTPUT_REFUSED: Cannot write the path ${JSON.stringify(path)}: ${why}.`);
  });

  test.each(['a\\b', 'a\0b', 'C:', '.hidden', '-rf', '_x', 'a b', 'ä', 'a\nb', '~', 'a*'])(
    'refuses the characters of %j',
    (path) => {
      expect(refusalOf(path)).toBe(
        `OUTPUT_REFUSED: Cannot write the path ${JSON.stringify(path)}: the segment ${JSON.stringify(path)} has other characters than letters, digits, ".", "_" and "-", or begins with one of these three.`,
      );
    },
  );

  test.each([
    'x',
    'a/b/c',
    'etc/passwd',
    'a..b',
    'console',
    'nul1.yaml',
    'lpt',
    'a.b-c_d',
    '0',
    'a'.repeat(100),
    'a/manifest.json',
  ])('accepts %j', (path) => {
    expect(refusalOf(path)).toBe('done');
  });

  test('says what to do', () => {
    expect(outcomeOf(() => assertSafePaths([{ path: '../x' }]))).toBe(
      'OUTPUT_REFUSED: Cannot write the path "../x": it has the segment "..". Rename the file in the generator that makes it.',
    );
  });
});

describe('two paths', () => {
  test.each([
    ['a/b', 'a/b', 'two files have it'],
    ['a/b', 'a/B', 'it differs from "a/b" only in case'],
    ['a/b', 'A/c', 'it differs from "a/b" only in case'],
    ['a', 'a/b', '"a" is also a file'],
    ['a/b', 'a', 'it is also a folder, that of "a/b"'],
    ['a', 'A/b', 'it differs from "a" only in case'],
  ])('refuses %j before %j', (first, second, why) => {
    expect(refusalOf(first, second)).toBe(
      `OUTPUT_REFUSED: Cannot write the path ${JSON.stringify(second)}: ${why}.`,
    );
  });

  test.each([
    ['a/b', 'a/c'],
    ['a/b', 'c/B'],
    ['a', 'ab/c'],
  ])('accepts %j beside %j', (first, second) => {
    expect(refusalOf(first, second)).toBe('done');
  });
});
