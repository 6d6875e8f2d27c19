import * as fc from 'fast-check';

import { UNSAFE_CHARACTERS } from '../../src/text/unsafe-characters.ts';

/** Pieces that mean something in one of the languages a text is written into. */
const PIECES = {
  quotes: ['"', "'", '`', '``', '\\', '\\|', '\\n', '\\u'],
  space: ['\n', '\t', '\r', ' ', '  ', '\u00a0'],
  templates: ['{', '{{', '}}', '{{-', '$', '${', '$name', '[[', ']]'],
  yaml: [
    ': ',
    ' #',
    '- ',
    '---',
    '...',
    '%',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '|-',
    '?',
    '=',
    '~',
    '<<',
    '@',
    ',',
  ],
  words: ['yes', 'null', '0x', '1e', '.', '1', '_', 'a', 'É', '😀', '\ufffd'],
  markdown: ['+', '*', '**', '[', ']', '![', '](', 'javascript:', 'https://', 'www.', '&lt;', '&#36;', '<b>'],
  code: ['(', ')', '*/', '/*', '//', '</script', '<!--'],
  control: ['\u0000', '\u001b', '\u007f', '\u0085'],
  hidden: ['\u2028', '\u2029', '\u202e', '\u2066', '\ufeff', '\uffff', '\ud800'],
} as const;

const piece = fc.oneof(
  fc.constantFrom(...Object.values(PIECES).flat()),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

/** Any text, rich in what other languages take for syntax; also halves of surrogate pairs and control characters. */
export const hostileText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

/** Hostile text that has a UTF-8 form. */
export const encodableText = hostileText.map((text) => text.replace(/\p{Cs}/gu, ''));

/** Hostile text without the characters that no document may hold. */
export const writableText = hostileText.map((text) => text.replace(UNSAFE_CHARACTERS, ''));
