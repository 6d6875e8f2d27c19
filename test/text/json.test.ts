import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toJson } from '../../src/text/json.ts';
import { parseYaml } from '../../src/text/yaml.ts';

describe('toJson', () => {
  test('keeps the order of keys, and ends with a line break', () => {
    expect(toJson({ b: 1, a: ['x'] })).toBe('{\n  "b": 1,\n  "a": [\n    "x"\n  ]\n}\n');
  });

  test('escapes what readers take differently or do not show', () => {
    expect(toJson({ text: '\u202E\u0085\uFEFF\u2028' })).toBe(
      '{\n  "text": "\\u202e\\u0085\\ufeff\\u2028"\n}\n',
    );
  });

  test('says the same to a reader of JSON and to one of YAML, whatever the texts are', () => {
    const texts = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.record({ text: texts, list: fc.array(texts) })), (value) => {
        const json = toJson({ value });
        expect(JSON.parse(json)).toEqual({ value });
        expect(parseYaml(json, 'x.json').value).toEqual({ value });
      }),
    );
  });
});
