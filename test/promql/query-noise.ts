import * as fc from 'fast-check';

/** Pieces of queries, so that random text is often nearly and sometimes wholly PromQL. */
const PIECES = {
  words: [
    'x',
    'up',
    'a:b',
    'sum',
    'rate',
    'topk',
    'by',
    'offset',
    'info',
    'min_of',
    'step',
    'start',
    'fill',
    'Inf',
  ],
  matchers: ['{a="b"}', '{"q"}', '{a=~".+",}', '{}', '{a=~"("}'],
  literals: ['"s"', "'s'", '`s`', '"\\', '"\\d"', '1', '5.', '0x1f', '5m', '1h30m', '$x', '[[x]]'],
  symbols: [
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    '@',
    '+',
    '-',
    '*',
    '/',
    '%',
    '^',
    '==',
    '</',
    '>',
    '=',
    '!~',
  ],
  postfixes: ['[5m]', '[5m:]', '[2 * step()]', ' offset 5m', ' offset -1h', ' @ 5', ' @ end()', ' smoothed'],
  operators: [' and ', ' or ', ' atan2 ', ' bool ', ' on (a) ', ' ignoring (a, b) group_left ', ' fill(0) '],
  expressions: ['sum by (a) (x)', 'rate(x[5m])', 'abs(', 'x + y', '-x'],
  strange: ['# c\n', '\n', '\r', '\u00a0', '\ud83d', '😀', '__proto__', 'constructor'],
} as const;

/** Text that is anything, or a row of pieces of PromQL. */
export const queryNoise: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 60 }) },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom(...Object.values(PIECES).flat()), { maxLength: 12 })
      .map((pieces) => pieces.join('')),
  },
);
