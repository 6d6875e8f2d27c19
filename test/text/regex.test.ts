import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { InvariantError } from '../../src/core/errors.ts';
import { escapeRegex, matchesRegex, regexError } from '../../src/text/regex.ts';
import { encodableText } from './hostile-text.ts';
import { thrownBy } from './thrown-by.ts';

describe('regexError', () => {
  test.each([
    ['an open group', '(', 'missing closing ): `(`'],
    ['a group closed too often', 'a)(b', 'unexpected ): `a)(b`'],
    ['look-ahead', '(?=a)', 'invalid or unsupported Perl syntax: `(?=`'],
    ['a back-reference', String.raw`\1`, String.raw`invalid escape sequence: ${'`\\1`'}`],
    ['too many repetitions', 'a{1001}', 'invalid repeat count: `{1001}`'],
    ['an escape of JavaScript', String.raw`\u0041`, String.raw`invalid escape sequence: ${'`\\u`'}`],
    ['the end of text of Perl', String.raw`\Z`, String.raw`invalid escape sequence: ${'`\\Z`'}`],
    ['the empty class of JavaScript', '[^]', 'missing closing ]: `[^]`'],
    ['a quotation that swallows what 2.x appends', String.raw`\Qa`, 'missing closing ): `^(?s:\\Qa)$`'],
  ])('refuses %s', (_what, pattern, problem) => {
    expect(regexError(pattern)).toBe(problem);
  });
  test.each([
    ['a closed group', '()'],
    ['a flag', '(?i)x'],
    ['a named group', '(?P<n>x)'],
    ['the most repetitions', 'a{1000}'],
    ['a code point', String.raw`\x{41}`],
    ['the end of text', String.raw`a\z`],
    ['a closed quotation', String.raw`\Qa\E`],
    ['nothing', ''],
  ])('takes %s', (_what, pattern) => {
    expect(regexError(pattern)).toBeUndefined();
  });
  test('answers 100,000 open groups at once', { timeout: 2_000 }, () => {
    expect(regexError('('.repeat(100_000) + ')'.repeat(100_000))).toBe('expression nests too deeply');
  });
});

describe('matchesRegex', () => {
  test.each([
    ['a part at the start', 'a', 'ab'],
    ['a part at the end', 'b', 'ab'],
    ['a line of many', 'a', 'a\n'],
    ['the first of two alternatives', 'a|b', 'ab'],
    ['another case', 'A', 'a'],
  ])('does not match %s', (_what, pattern, text) => {
    expect(matchesRegex(pattern, text)).toBe(false);
  });
  test.each([
    ['the whole text', 'ab', 'ab'],
    ['a longer alternative', 'a|ab', 'ab'],
    ['a line break by a dot', 'a.b', 'a\nb'],
    ['one character of two code units by a dot', '.', '😀'],
    ['another case with the flag', '(?i)A', 'a'],
    ['nothing', '', ''],
  ])('matches %s', (_what, pattern, text) => {
    expect(matchesRegex(pattern, text)).toBe(true);
  });
  test('calls a pattern that was not checked a bug', () => {
    expect(thrownBy(() => matchesRegex('(', 'a'))).toEqual(
      new InvariantError('Broken promise: "(" is a regular expression (missing closing ): `(`).'),
    );
  });
  test('takes time in proportion to the text', { timeout: 2_000 }, () => {
    expect(matchesRegex('(a*)*b', 'a'.repeat(100_000))).toBe(false);
  });
});

describe('escapeRegex', () => {
  test.each([
    ['nothing that is plain', 'a-b/c:d_e', 'a-b/c:d_e'],
    ['every sign', String.raw`\.+*?()|[]{}^$`, String.raw`\\\.\+\*\?\(\)\|\[\]\{\}\^\$`],
  ])('escapes %s', (_what, text, pattern) => {
    expect(escapeRegex(text)).toBe(pattern);
  });
  test('gives a pattern that matches the text and no longer one, in RE2 and in JavaScript', () => {
    fc.assert(
      fc.property(encodableText, (literal) => {
        const pattern = escapeRegex(literal);
        expect(matchesRegex(pattern, literal)).toBe(true);
        expect(matchesRegex(pattern, `${literal}x`)).toBe(false);
        expect(new RegExp(`^${pattern}$`, 'u').exec(literal)?.[0]).toBe(literal);
      }),
      { numRuns: 10_000 },
    );
  });
});
