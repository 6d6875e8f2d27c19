import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readJsonSource } from '../../src/text/json-source.ts';
import type { SourceNode } from '../../src/text/source-node.ts';
import { plainValue } from '../../src/text/source-node.ts';
import { readYamlSource } from '../../src/text/yaml-source.ts';
import { toYaml } from '../../src/text/yaml.ts';

function scalarOf(root: SourceNode | undefined) {
  const value = root?.kind === 'map' ? root.entries.get('a')?.value : undefined;
  if (value?.kind !== 'scalar') throw new Error('the key "a" has no scalar');
  return value;
}

describe('readYamlSource', () => {
  test.each([
    ['plain', 'a: up == 0 # why\n', 'up == 0'],
    ['plain over lines', 'a: up\n  ==\n\n  0\n', 'up ==\n0'],
    ['single quotes', "a: 'x{b=''c''}'\n", "x{b='c'}"],
    ['single quotes over lines', "a: 'up  \n    == 0'\n", 'up == 0'],
    ['double quotes over lines', 'a: "up\n   == 0"\n', 'up == 0'],
    ['double quotes with a line that goes on', 'a: "up\\\n   == 0"\n', 'up== 0'],
    ['a literal block', 'a: |\n  up\n    == 0\n', 'up\n  == 0\n'],
    ['a literal block without its end', 'a: |-\n  up\n  == 0\n\n', 'up\n== 0'],
    ['a literal block with its ends', 'a: |+\n  up\n\n\n', 'up\n\n\n'],
    ['a literal block that is indented', 'a: |2\n    up\n   x\n', '  up\n x\n'],
    ['a literal block with empty lines', 'a: |\n\n  up\n\n  x\n', '\nup\n\nx\n'],
    ['a literal block behind a comment', 'a: | # why\n  up\n', 'up\n'],
    ['a folded block', 'a: >\n  up\n  == 0\n', 'up == 0\n'],
    ['a folded block with paragraphs', 'a: >-\n  up\n\n  or\n  x\n', 'up\nor x'],
    ['a folded block with more indentation', 'a: >-\n  up\n    or\n  x\n', 'up\n  or\nx'],
    ['a literal block of Windows', 'a: |\r\n  up\r\n  x\r\n', 'up\nx\n'],
  ])('finds each character of %s', (_what, text, value) => {
    const { source, offsetOf } = scalarOf(readYamlSource(text).documents[0]);
    expect(source).toBe(value);
    const written = Array.from(value, (character, index) =>
      /\s/.test(character) ? character : text.charAt(offsetOf(index)),
    );
    expect(written.join('')).toBe(value);
  });

  test('finds each character of what toYaml writes', () => {
    const part = fc.constantFrom('up', ' ', '\n', '  ', "'", '"', '\\', 'é', ':', '#', '{', '\t', '😀');
    const values = fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(values, (value) => {
        const text = toYaml({ a: value });
        const { source, offsetOf } = scalarOf(readYamlSource(text).documents[0]);
        expect(source).toBe(value);
        for (let index = 0; index < value.length; index++) {
          const character = value.charAt(index);
          const written = text.slice(offsetOf(index));
          if (!/\s/.test(character))
            expect(written.startsWith(character) || written.startsWith(`\\${character}`)).toBe(true);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  test('finds characters behind escapes at their start', () => {
    const text = String.raw`a: "x{b=\"c\\d\u00e9\"}"`;
    const { source, offsetOf } = scalarOf(readYamlSource(text).documents[0]);
    expect(source).toBe(String.raw`x{b="c\dé"}`);
    expect(Array.from(source, (_, index) => text.slice(offsetOf(index)).slice(0, 2))).toEqual([
      'x{',
      '{b',
      'b=',
      '=\\',
      '\\"',
      'c\\',
      '\\\\',
      'd\\',
      '\\u',
      '\\"',
      '}"',
    ]);
  });

  test.each([
    ['a number', 'a: 1.50\n', 1.5, '1.50'],
    ['a flag', 'a: true\n', true, 'true'],
    ['nothing', 'a:\n', null, ''],
  ])('keeps how %s is written', (_what, text, value, source) => {
    expect(scalarOf(readYamlSource(text).documents[0])).toMatchObject({ value, source });
  });
});

const json = fc.jsonValue({ maxDepth: 4 });

describe('readJsonSource', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const read = readJsonSource(text);
        expect('node' in read && JSON.stringify(plainValue(read.node))).toBe(
          JSON.stringify(JSON.parse(text)),
        );
      }),
      { numRuns: 3_000 },
    );
  });

  test('refuses what JSON.parse refuses', () => {
    const damaged = fc.tuple(
      json,
      fc.nat(),
      fc.constantFrom('', '"', '\\', ',', '}', ']', '{', ':', '0', '-', 'e', '\n', '\u0000', 'nul'),
    );
    fc.assert(
      fc.property(damaged, ([value, at, sign]) => {
        const good = JSON.stringify(value);
        const text = good.slice(0, at % (good.length + 1)) + sign + good.slice((at % (good.length + 1)) + 1);
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect('node' in readJsonSource(text), text).toBe(isJson);
      }),
      { numRuns: 10_000 },
    );
  });

  test('finds each character of a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const text = `{"a": ${JSON.stringify(value)}}`;
        const read = readJsonSource(text);
        const scalar = scalarOf('node' in read ? read.node : undefined);
        for (let index = 0; index <= value.length; index++) {
          const before = JSON.stringify(value.slice(0, index)).slice(1, -1);
          // Half of a pair is escaped only where the pair is cut.
          if (/[\uD800-\uDFFF]/.test(value)) continue;
          expect(scalar.offsetOf(index)).toBe('{"a": "'.length + before.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['deep lists', '['.repeat(500_000)],
    ['deep maps', '{"a":'.repeat(100_000)],
    ['a long text', `["${'a\\n'.repeat(300_000)}"]`],
    ['a text without end', `["${'\\"'.repeat(400_000)}`],
    ['many numbers', `[${'1,'.repeat(400_000)}1]`],
    ['too much', `["${'a'.repeat(1_048_576)}"]`],
  ])('answers %s in less than two seconds', (_what, text) => {
    const start = performance.now();
    readJsonSource(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
