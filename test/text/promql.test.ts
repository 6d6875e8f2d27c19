import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { decodePromqlString, isLabelName, isMetricName, quotePromql } from '../../src/text/promql.ts';
import { encodableText } from './hostile-text.ts';
import { thrownBy } from './thrown-by.ts';

describe('isMetricName', () => {
  test.each(['', '1up', 'a-b', 'a.b', 'a b', 'é', 'up\n'])('refuses %j', (text) => {
    expect(isMetricName(text)).toBe(false);
  });
  test.each(['up', '_up', ':up', 'job:up:rate5m', 'A1'])('takes %j', (text) => {
    expect(isMetricName(text)).toBe(true);
  });
});

describe('isLabelName', () => {
  test.each(['', '1a', 'a:b', 'a-b', 'a\n'])('refuses %j', (text) => {
    expect(isLabelName(text)).toBe(false);
  });
  test.each(['a', '_a', '__name__', 'A1'])('takes %j', (text) => {
    expect(isLabelName(text)).toBe(true);
  });
});

describe('quotePromql', () => {
  test('refuses half of a surrogate pair', () => {
    expect(thrownBy(() => quotePromql('a\ud83d'))).toMatchObject({
      code: 'TEXT_UNSAFE',
      message: 'The text holds U+D83D, which cannot be written safely.',
      help: 'Remove U+D83D from the text.',
    });
  });
  test.each([
    ['the whole pair', '😀', '"😀"'],
    ['nothing', '', '""'],
    ['quotes', `"'\``, String.raw`"\"'${'`'}"`],
    ['a backslash', String.raw`\d+`, String.raw`"\\d+"`],
    ['white space', '\n\t\r ', String.raw`"\n\t\u000d "`],
    ['control characters', '\u0000\u001b\u007f\u0085', String.raw`"\u0000\u001b\u007f\u0085"`],
    ['a change of direction', '\u202eabc', String.raw`"\u202eabc"`],
    ['the replacement character, which the lexer refuses', '\ufffd', String.raw`"\ufffd"`],
    ['a template, left to the template escaper', '{{ $x }}', '"{{ $x }}"'],
  ])('writes %s', (_what, text, literal) => {
    expect(quotePromql(text)).toBe(literal);
  });
  test('is undone by decodePromqlString for any text that has a UTF-8 form', () => {
    fc.assert(
      fc.property(encodableText, (value) => {
        expect(decodePromqlString(quotePromql(value))).toEqual({ value });
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('decodePromqlString', () => {
  test.each([
    ['no quote', 'abc', 'A string starts with ", \' or `.', 0],
    ['nothing', '', 'A string starts with ", \' or `.', 0],
    ['an open string', '"abc', 'The string is never closed: add " where it ends.', 4],
    ['a single quote character', "'", "The string is never closed: add ' where it ends.", 1],
    [
      'a closing quote that is escaped',
      String.raw`"abc\"`,
      'The string is never closed: add " where it ends.',
      6,
    ],
    ['text after the end', '"a" b"', 'The string ends here, but more text follows.', 2],
    ['text after the end of a raw string', '`a` b`', 'The string ends here, but more text follows.', 2],
    ['a line break', '"a\nb"', String.raw`A quoted string ends on its line: write \n, or use backquotes.`, 2],
    [
      'the usual mistake',
      String.raw`"\d+"`,
      String.raw`\d is no escape that Prometheus knows: write \\ for a backslash.`,
      1,
    ],
    [
      'an escape of JSON',
      String.raw`"a\/"`,
      String.raw`\/ is no escape that Prometheus knows: write \\ for a backslash.`,
      2,
    ],
    [
      'the other quote escaped',
      String.raw`"\'"`,
      String.raw`\' is no escape that Prometheus knows: write \\ for a backslash.`,
      1,
    ],
    [
      'a byte above 255',
      String.raw`"\400"`,
      String.raw`\4 is no escape that Prometheus knows: write \\ for a backslash.`,
      1,
    ],
    [
      'two octal digits',
      String.raw`"\01"`,
      String.raw`\0 is no escape that Prometheus knows: write \\ for a backslash.`,
      1,
    ],
    [
      'one hexadecimal digit',
      String.raw`"\x4"`,
      String.raw`\x is no escape that Prometheus knows: write \\ for a backslash.`,
      1,
    ],
    [
      'three hexadecimal digits',
      String.raw`"\u004"`,
      String.raw`\u is no escape that Prometheus knows: write \\ for a backslash.`,
      1,
    ],
    ['half of a surrogate pair', String.raw`"\ud83d\ude00"`, String.raw`\ud83d is no character.`, 1],
    ['a number above all characters', String.raw`"\U00110000"`, String.raw`\U00110000 is no character.`, 1],
    ['bytes that are no UTF-8', String.raw`"é\xe2\x82"`, String.raw`The bytes \xe2\x82 are not UTF-8.`, 2],
    ['a replacement character', '"a\ufffd"', 'The string is not UTF-8 here.', 2],
  ])('refuses %s', (_what, literal, problem, at) => {
    expect(decodePromqlString(literal)).toEqual({ problem, at });
  });

  test.each([
    ['double quotes', '"abc"', 'abc'],
    ['single quotes', "'abc'", 'abc'],
    ['backquotes', '`a\nb`', 'a\nb'],
    ['no escapes between backquotes', '`\\d+"`', '\\d+"'],
    ['the other quotes', `"'\`"`, "'`"],
    ['its own quote', String.raw`'\''`, "'"],
    ['an escaped backslash before the end', String.raw`"abc\\"`, 'abc\\'],
    ['simple escapes', String.raw`"\a\b\f\n\r\t\v\\\""`, '\u0007\b\f\n\r\t\v\\"'],
    ['octal', String.raw`"\101\060"`, 'A0'],
    ['the largest byte below 128', String.raw`"\177"`, '\u007f'],
    ['hexadecimal', String.raw`"\x41\x4a"`, 'AJ'],
    ['code points', String.raw`"\u00e9\U0001F600"`, 'é😀'],
    ['bytes of one character, octal and hexadecimal', String.raw`"\342\x82\xac"`, '€'],
    ['a byte order mark in bytes', String.raw`"\xef\xbb\xbfa"`, '\ufeffa'],
  ])('reads %s', (_what, literal, value) => {
    expect(decodePromqlString(literal)).toEqual({ value });
  });
});
