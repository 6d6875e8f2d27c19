import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';

import { InvariantError } from '../../src/core/errors.ts';
import { parseYaml, toYaml } from '../../src/text/yaml.ts';
import type { YamlValue } from '../../src/text/yaml.ts';
import { readWithPyYaml } from '../support/pyyaml.ts';
import { writableText } from './hostile-text.ts';
import { thrownBy } from './thrown-by.ts';

describe('toYaml', () => {
  test.each([
    ['a value', { spec: { groups: [{ name: 'a\u202eb' }] } }, 'spec/groups/0/name', 'U+202E'],
    ['a key', { spec: { 'a\u0000': 1 } }, String.raw`spec/a\u0000`, 'U+0000'],
  ])('refuses a character that does not show in %s', (_what, value, path, name) => {
    expect(thrownBy(() => toYaml(value))).toMatchObject({
      code: 'TEXT_UNSAFE',
      message: `The text at ${path} holds ${name}, which cannot be written safely.`,
      help: `Remove ${name} from the text.`,
      at: { path },
    });
  });
  test('calls a number that is none a bug', () => {
    expect(thrownBy(() => toYaml({ a: [Number.NaN] }))).toEqual(
      new InvariantError('Broken promise: a/0 is a finite number.'),
    );
  });

  test('writes a document for people', () => {
    const document = {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'PrometheusRule',
      metadata: {
        name: 'smbp',
        labels: { 'app.kubernetes.io/part-of': 'smbp-observability' },
        annotations: {},
      },
      spec: {
        groups: [
          {
            name: 'smbp.operator',
            rules: [
              { record: 'big_peer:errors:rate5m', expr: 'sum by (a) (rate(errors_total{b="c"}[5m]))' },
              {
                alert: 'Failing',
                expr: 'sum(a)\n  > 0\n',
                for: '15m',
                annotations: { summary: 'It fails: now.' },
              },
            ],
          },
        ],
        limits: [],
        paused: false,
        limit: 10,
        ratio: 0.05,
      },
    };
    expect(toYaml(document)).toBe(`apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata:
  name: smbp
  labels:
    app.kubernetes.io/part-of: smbp-observability
  annotations: {}
spec:
  groups:
    - name: smbp.operator
      rules:
        - record: big_peer:errors:rate5m
          expr: 'sum by (a) (rate(errors_total{b="c"}[5m]))'
        - alert: Failing
          expr: |
            sum(a)
              > 0
          for: "15m"
          annotations:
            summary: "It fails: now."
  limits: []
  paused: false
  limit: 10
  ratio: 0.05
`);
  });

  test.each([
    ['a word of YAML 1.1', 'yes', '"yes"'],
    ['a word of YAML 1.1 in capitals', 'ON', '"ON"'],
    ['the letter that is a word', 'n', '"n"'],
    ['a number', '10', '"10"'],
    ['an exponent', '1e3', '"1e3"'],
    ['a number with a line below', '1_000', '"1_000"'],
    ['a time of day', '12:30', '"12:30"'],
    ['a date', '2026-11-22', '"2026-11-22"'],
    ['nothing', '', '""'],
    ['a comment', 'a #b', '"a #b"'],
    ['a key', 'a: b', '"a: b"'],
    ['a colon at the end', 'a:', '"a:"'],
    ['a merge', '<<', '"<<"'],
    ['a tab', 'a\tb', String.raw`"a\tb"`],
    ['a quote', "it's", `"it's"`],
    ['both quotes', `it's "a"`, String.raw`"it's \"a\""`],
    ['double quotes', 'a{b="c"}', `'a{b="c"}'`],
    ['a backslash', String.raw`\d`, String.raw`'\d'`],
    ['a word', 'yesterday', 'yesterday'],
    ['a path', '/metrics', '/metrics'],
    ['a hidden label', '__address__', '__address__'],
    ['two lines', 'a\nb', '|-\n  a\n  b'],
    ['a line break at the end', 'a\nb\n', '|\n  a\n  b'],
    ['two line breaks at the end', 'a\n\n', String.raw`"a\n\n"`],
    ['a space at the start of lines', ' a\nb', String.raw`" a\nb"`],
    ['a space at the end of a line', 'a \nb', String.raw`"a \nb"`],
    ['a tab in lines', 'a\n\tb', String.raw`"a\n\tb"`],
    ['a marker of documents in lines', 'a\n---\nb', '|-\n  a\n  ---\n  b'],
    ['a long line', 'word '.repeat(40), `"${'word '.repeat(40)}"`],
  ])('writes %s', (_what, text, yaml) => {
    expect(toYaml({ a: text })).toBe(`a: ${yaml}\n`);
  });

  test.each([
    ['a word of YAML 1.1', 'on', '"on": 1\n'],
    ['white space', 'a b', '"a b": 1\n'],
    ['a line break', 'a\nb', '"a\\nb": 1\n'],
    ['the prototype', '__proto__', '__proto__: 1\n'],
  ])('writes a key that is %s', (_what, key, yaml) => {
    expect(toYaml(Object.fromEntries([[key, 1]]))).toBe(yaml);
  });

  test.each([
    ['a large number', 1e21, '1.0e+21\n'],
    ['a small number', 1e-7, '1.0e-7\n'],
    ['a negative fraction with an exponent', -1.5e-9, '-1.5e-9\n'],
    ['a number just above', 0.000001, '0.000001\n'],
    ['null', null, 'null\n'],
    ['an empty list', [], '[]\n'],
    ['lists in lists', [['a'], []], '- - a\n- []\n'],
  ])('writes %s', (_what, value, yaml) => {
    expect(toYaml(value)).toBe(yaml);
  });

  test('writes a list twice that is used twice', () => {
    const shared = ['a'];
    expect(toYaml({ one: shared, two: shared })).toBe('one:\n  - a\ntwo:\n  - a\n');
  });

  test('is read back by YAML 1.2 and 1.1 readers of the library', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const yaml = toYaml(value);
        for (const version of ['1.2', '1.1'] as const) {
          const document = parseDocument(yaml, { version });
          expect([...document.errors, ...document.warnings]).toEqual([]);
          expect(document.toJS()).toEqual(value);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('is read back by PyYAML, which reads YAML 1.1', { timeout: 60_000 }, (context) => {
    const seed = 20_261_122;
    const values = fc.sample(fc.oneof(writableText, anyValue), { seed, numRuns: 10_000 });
    expect(readWithPyYaml(context, toYaml(values)), `seed ${seed}`).toEqual(values);
  });
});

describe('parseYaml', () => {
  test.each([
    ['a billion laughs', 'a: &a [x, x]\nb: &b [*a, *a]\n', 1, 4, 'Anchors (&name) are not read.'],
    ['an alias', 'a: 1\nb: *a\n', 2, 4, 'Aliases (*name) are not read.'],
    ['a tag', 'a: !!python/object:os.system x\n', 1, 4, 'Tags (!name) are not read.'],
    ['a directive', '%YAML 1.1\n---\na: yes\n', 1, 1, 'Directives (%NAME) are not read.'],
    ['two documents', 'a: 1\n---\nb: 2\n', 2, 1, 'A second document starts here.'],
    ['a key twice', 'a: 1\nb: 2\n"a": 3\n', 3, 1, 'The key "a" is given twice.'],
    ['a key twice below', 'x:\n  - {a: 1, a: 2}\n', 2, 12, 'The key "a" is given twice.'],
    ['a key that is a number and a text', '1: a\n"1": b\n', 2, 1, 'The key "1" is given twice.'],
    ['__proto__ twice', '__proto__: 1\n__proto__: 2\n', 2, 1, 'The key "__proto__" is given twice.'],
    ['a list as key', '[a]: 1\n', 1, 1, 'This is not valid YAML: a key is a list or a map.'],
    ['a NUL byte', 'a: 1\nb: "\u0000"\n', 2, 5, 'The file holds U+0000 here.'],
    ['a change of direction', 'a: \u202eb\n', 1, 4, 'The file holds U+202E here.'],
    ['an open quote', 'a: "b\n', 2, 1, 'This is not valid YAML: Missing closing "quote.'],
    [
      'an open list',
      'a: [b\n',
      2,
      1,
      'This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    [
      'a tab as indentation',
      'a:\n\tb: 1\n',
      2,
      1,
      'This is not valid YAML: Tabs are not allowed as indentation.',
    ],
    [
      'two colons',
      'a: b: c\n',
      1,
      4,
      'This is not valid YAML: Nested mappings are not allowed in compact mappings.',
    ],
  ])('refuses %s', (_what, text, line, column, message) => {
    expect(thrownBy(() => parseYaml(text, 'smbp-obs.yaml'))).toMatchObject({
      code: 'SETTINGS_INVALID',
      message,
      at: { file: 'smbp-obs.yaml', line, column },
    });
  });

  test('says what to do', () => {
    expect(thrownBy(() => parseYaml('a: *b', 'a.yaml'))).toMatchObject({
      help: 'Write the value out, or quote it if it is a text.',
    });
  });

  describe('answers within two seconds of the processor', () => {
    test.each([
      [
        '100,000 lists in lists',
        '['.repeat(100_000) + ']'.repeat(100_000),
        'The file nests deeper than 64 levels.',
      ],
      ['100,000 maps in maps', '{a: '.repeat(100_000), 'The file nests deeper than 64 levels.'],
      ['100,000 items in items', '- '.repeat(100_000), 'The file nests deeper than 64 levels.'],
      ['100,000 keys of keys', '? '.repeat(100_000), 'The file nests deeper than 64 levels.'],
      ['40,000 keys', lines(40_000, (index) => `k${index}: v`), 'The file has more than 20000 keys.'],
      ['half a million items', `[${'a,'.repeat(500_000)}]`, 'The file has more than 200000 words and signs.'],
      ['half a million comments', '#\n'.repeat(500_000), 'The file has more than 200000 words and signs.'],
      ['a million line breaks', '\n'.repeat(1_000_000), 'The file has more than 200000 words and signs.'],
      [
        '200,000 closing brackets',
        `[]${']'.repeat(190_000)}`,
        'This is not valid YAML: Unexpected flow-seq-end token in YAML stream: "]".',
      ],
      [
        '1 MiB of unknown escapes',
        `"${String.raw`\q`.repeat(524_287)}"`,
        String.raw`This is not valid YAML: Invalid escape sequence \q.`,
      ],
      ['190,000 commas', `[${','.repeat(190_000)}`, 'This is not valid YAML: Unexpected , in flow sequence.'],
      ['10 MB', 'a: b\n'.repeat(2_000_000), 'The file is larger than 1048576 bytes (1 MiB).'],
      [
        '1 MiB of characters of three bytes',
        '€'.repeat(400_000),
        'The file is larger than 1048576 bytes (1 MiB).',
      ],
    ])('%s', (_what, text, message) => {
      const start = process.cpuUsage();
      expect(thrownBy(() => parseYaml(text, 'a.yaml'))).toMatchObject({ code: 'SETTINGS_INVALID', message });
      expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
    });
    test.each([
      ['64 levels', `${'['.repeat(64)}1${']'.repeat(64)}`],
      ['20,000 keys', lines(20_000, (index) => `k${index}: v`)],
      ['1 MiB', `a: ${'b '.repeat(524_286)}`],
      ['a text of 300,000 lines', `a: |\n${'  b\n'.repeat(262_000)}`],
    ])('%s, which it takes', (_what, text) => {
      const start = process.cpuUsage();
      expect(parseYaml(text, 'a.yaml').value).not.toBeNull();
      expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
    });
  });

  test.each([
    ['nothing', '', null],
    ['a comment', '# a\n', null],
    [
      'scalars of YAML 1.2',
      'a: yes\nb: true\nc: 0o10\nd: 1e3\ne: ~\nf:\n',
      { a: 'yes', b: true, c: 8, d: 1000, e: null, f: null },
    ],
    [
      'lists and maps in both styles',
      'a: [1, {b: c}]\nd:\n  - e: 1\n',
      { a: [1, { b: 'c' }], d: [{ e: 1 }] },
    ],
    ['a marked document', '---\na: 1\n...\n', { a: 1 }],
    ['a byte order mark', '\ufeffa: 1\n', { a: 1 }],
    ['ends of lines from Windows', 'a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['the same key in two maps', 'x: {a: 1}\ny: {a: 1}\n', { x: { a: 1 }, y: { a: 1 } }],
    [
      'signs of the language inside quotes',
      `a: "*b"\nc: '&d'\n"!e": |\n  %f\n`,
      { a: '*b', c: '&d', '!e': '%f\n' },
    ],
    ['keys that are numbers or words', '1: a\ntrue: b\nnull: c\n', { 1: 'a', true: 'b', null: 'c' }],
    ['a merge key as any other', '<<: {a: 1}\n', { '<<': { a: 1 } }],
  ])('reads %s', (_what, text, value) => {
    expect(parseYaml(text, 'a.yaml').value).toEqual(value);
  });

  test('keeps keys that name parts of objects as keys', () => {
    const { value } = parseYaml('__proto__: {x: 1}\nconstructor: {prototype: {x: 1}}\n', 'a.yaml');
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(JSON.stringify(value)).toBe('{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}');
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  test('reads what toYaml writes', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(parseYaml(toYaml(value), 'a.yaml').value).toEqual(value);
      }),
      { numRuns: 10_000 },
    );
  });

  test.each([
    ['a value', ['sources', 'kubelet'], 'value', 3, 12],
    ['its key', ['sources', 'kubelet'], 'key', 3, 3],
    ['a map', ['sources'], 'value', 3, 3],
    ['an item', ['names', 1], 'value', 6, 5],
    ['the item itself as its key', ['names', 1], 'key', 6, 5],
    ['a key below an item', ['names', 1, 'b'], 'key', 6, 5],
    ['a value that is left out', ['empty'], 'value', 7, 7],
    ['the root', [], 'value', 2, 1],
    ['the last place that exists, for a missing key', ['sources', 'operator', 'x'], 'key', 2, 1],
    ['the last place that exists, for a missing item', ['names', 9], 'value', 5, 3],
  ] as const)('locates %s', (_what, path, part, line, column) => {
    const file = parseYaml(
      '# settings\nsources:\n  kubelet: on\nnames:\n  - a\n  - b: 1\nempty:\n',
      'a.yaml',
    );
    expect(file.locate(path, part)).toEqual({ line, column });
  });

  test('locates values unless asked for keys, and the start of an empty file', () => {
    expect(parseYaml('a: 1', 'a.yaml').locate(['a'])).toEqual({ line: 1, column: 4 });
    expect(parseYaml('', 'a.yaml').locate(['a'])).toEqual({ line: 1, column: 1 });
  });
});

const scalar = fc.oneof(
  { weight: 4, arbitrary: writableText },
  fc.constantFrom(
    'yes',
    'No',
    'ON',
    'off',
    'y',
    'n',
    'null',
    '~',
    '.inf',
    '0o7',
    '0b1',
    '1:20',
    '2001-01-01',
    '=',
  ),
  fc.integer(),
  // YAML 1.1 has no negative zero.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
);

const { anyValue } = fc.letrec<{ anyValue: YamlValue }>((tie) => ({
  anyValue: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalar,
    fc.array(tie('anyValue'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(writableText, fc.constantFrom('on', 'y', '<<', '1', '')), tie('anyValue'), {
      maxKeys: 3,
    }),
  ),
}));

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
}
