import { describe, expect, test } from 'vitest';

import {
  escapeCharacter,
  nameCharacter,
  refuseCharacters,
  UNSAFE_CHARACTERS,
} from '../../src/text/unsafe-characters.ts';
import { thrownBy } from './thrown-by.ts';

describe('refuseCharacters', () => {
  test.each([
    ['the last control character before tab', '\u0008', 'U+0008'],
    ['a carriage return', '\r', 'U+000D'],
    ['the last control character before space', '\u001f', 'U+001F'],
    ['delete', '\u007f', 'U+007F'],
    ['next line', '\u0085', 'U+0085'],
    ['the last C1 control', '\u009f', 'U+009F'],
    ['a line separator', '\u2028', 'U+2028'],
    ['a paragraph separator', '\u2029', 'U+2029'],
    ['an override of the direction', '\u202e', 'U+202E'],
    ['an isolate of the direction', '\u2069', 'U+2069'],
    ['a byte order mark', '\ufeff', 'U+FEFF'],
    ['a noncharacter', '\ufffe', 'U+FFFE'],
    ['a high surrogate alone', '\ud83d', 'U+D83D'],
    ['a low surrogate alone', '\ude00', 'U+DE00'],
  ])('refuses %s', (_what, character, name) => {
    expect(thrownBy(() => refuseCharacters(`a${character}b`, UNSAFE_CHARACTERS))).toMatchObject({
      code: 'TEXT_UNSAFE',
      message: `The text holds ${name}, which cannot be written safely.`,
      help: `Remove ${name} from the text.`,
      at: {},
    });
  });

  test.each([
    ['tab', '\t'],
    ['newline', '\n'],
    ['space', ' '],
    ['tilde', '~'],
    ['no-break space', '\u00a0'],
    ['word joiner', '\u2060'],
    ['the neighbour of the overrides', '\u202f'],
    ['the neighbour of the isolates', '\u2065'],
    ['the replacement character', '\ufffd'],
    ['a whole surrogate pair', '😀'],
  ])('takes %s', (_what, character) => {
    expect(() => refuseCharacters(`a${character}b`, UNSAFE_CHARACTERS)).not.toThrow();
  });

  test('names the path and says what to do', () => {
    const error = thrownBy(() =>
      refuseCharacters('\u202e', UNSAFE_CHARACTERS, ['spec', 'groups', 0, 'name']),
    );
    expect(error).toMatchObject({
      code: 'TEXT_UNSAFE',
      message: 'The text at spec/groups/0/name holds U+202E, which cannot be written safely.',
      help: 'Remove U+202E from the text.',
      at: { path: 'spec/groups/0/name' },
    });
  });
});

test('nameCharacter reads a surrogate pair as one character', () => {
  expect(nameCharacter('a😀', 1)).toBe('U+1F600');
});

test('escapeCharacter writes four digits', () => {
  expect(escapeCharacter('\u0007')).toBe(String.raw`\u0007`);
});
