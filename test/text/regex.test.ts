import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { InvariantError } from '../../src/core/errors.ts';
import {
  escapeRegex,
  expandRegex,
  hasLiteralText,
  literalsOf,
  matchesEmpty,
  matchesEveryText,
  matchesRegex,
  missingGroups,
  regexError,
} from '../../src/text/regex.ts';
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
    ['a plain pattern with many repetitions', '.*a.*b.*c.*', 'xaybzc'],
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

describe('literalsOf', () => {
  test.each([
    ['one text', 'ab', ['ab']],
    ['several', 'b|a|b', ['b', 'a']],
    ['several in a group', '(a|b)', ['a', 'b']],
    ['several in a group without a number', '(?:a|b)', ['a', 'b']],
    ['nothing among them', 'a|', ['a', '']],
    ['signs without a meaning', String.raw`10\.0\.0\.1:80|a/b-c`, ['10.0.0.1:80', 'a/b-c']],
  ])('lists %s', (_what, pattern, literals) => {
    expect(literalsOf(pattern)).toEqual(literals);
  });
  test.each(['a.', 'a*', '[ab]', '(a|b)c', '(?i:a)', '^a', String.raw`\d`, String.raw`a\|b`, '((a|b))'])(
    'does not list %s',
    (pattern) => {
      expect(literalsOf(pattern)).toBeUndefined();
    },
  );
  test('lists what matches, and nothing else', () => {
    const pattern = fc
      .stringMatching(/^[ab(|)\\.?:+-]{0,8}$/)
      .filter((text) => regexError(text) === undefined);
    const text = fc.stringMatching(/^[ab.:+-]{0,4}$/);
    fc.assert(
      fc.property(pattern, text, (one, candidate) => {
        const matches = matchesRegex(one, candidate);
        expect(literalsOf(one)?.includes(candidate) ?? matches).toBe(matches);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('matchesEmpty and matchesEveryText', () => {
  test('agree with the pattern', () => {
    const pattern = fc
      .stringMatching(/^[ab(|).*+?^$[\]{0,]{0,7}$/)
      .filter((text) => regexError(text) === undefined);
    fc.assert(
      fc.property(pattern, fc.stringMatching(/^[ab\n]{1,3}$/), (one, text) => {
        expect(matchesEmpty(one)).toBe(matchesRegex(one, ''));
        if (matchesEveryText(one)) expect(matchesRegex(one, text)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
  test.each(['.*', '.+', '(.*)', '(.+)', '^.*$'])('%s takes every text', (pattern) => {
    expect(matchesEveryText(pattern)).toBe(true);
  });
  test.each(['.', '.?', 'a.*', '.*|a'])('%s need not', (pattern) => {
    expect(matchesEveryText(pattern)).toBe(false);
  });
});

describe('expandRegex', () => {
  test.each([
    ['a group', '(a)(b)', '$2', 'ab', 'b'],
    ['the whole', 'a(b)', '$0', 'ab', 'ab'],
    ['a group in braces beside text', '(a)b', 'x${1}y', 'ab', 'xay'],
    ['a group with a name', '(?P<first>a)b', '$first', 'ab', 'a'],
    ['the longest name', '(a)b', '$1y', 'ab', ''],
    ['a group that is not there', '(a)b', '$2', 'ab', ''],
    ['a name that is not there', '(a)b', '$toString', 'ab', ''],
    ['a group that took no part', '(a)|(b)', '$2', 'a', ''],
    ['a number with a zero before it, which is a name', '(a)b', '$01', 'ab', ''],
    ['two dollars', 'a', '$$1', 'a', '$1'],
    ['a dollar alone', 'a', 'x$', 'a', 'x$'],
    ['braces that do not close', 'a', '${1', 'a', '${1'],
  ])('fills in %s', (_what, pattern, replacement, text, expanded) => {
    expect(expandRegex(pattern, replacement, text)).toBe(expanded);
  });
  test('does nothing where a part of the text matches', () => {
    expect(expandRegex('(a)', '$1', 'ab')).toBeUndefined();
  });
});

describe('hasLiteralText', () => {
  test.each(['x', '$1-', 'x${1}', '$$', '$ '])('finds it in %s', (replacement) => {
    expect(hasLiteralText(replacement)).toBe(true);
  });
  test.each(['', '$1', '${1}$name', '$1x'])('finds none in "%s"', (replacement) => {
    expect(hasLiteralText(replacement)).toBe(false);
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

describe('missingGroups', () => {
  test.each([
    ['a number above that of the groups', '(a)(b)', '$2-$3', ['3']],
    ['a name that no group has', '(?P<head>a)', '${head}${tail}', ['tail']],
    ['a number with a letter behind it, which is a name', '(a)', '$1_total', ['1_total']],
    ['a number with a zero before it, which is a name', '(a)', '$01', ['01']],
    ['nothing where all are there', '(a)(?:b)(?P<tail>c)', '$0 ${1}x $2 $tail', []],
    ['nothing of an escaped sign', 'a', '$$1 costs', []],
    ['a name that every object has', '(?P<a>a)', '$constructor', ['constructor']],
  ])('finds %s', (_what, pattern, replacement, missing) => {
    expect(missingGroups(pattern, replacement)).toEqual(missing);
  });
});
