import { describe, expect, test } from 'vitest';

import { defineExternalCatalog, externalMetric } from '../../src/catalog/external-catalog.ts';

const UP = '{"kinds":["gauge"],"units":["boolean"],"help":"Up.","sources":["a.go"]}';

const pump = defineExternalCatalog({
  name: 'pump',
  patterns: [],
  metrics: {
    up: UP,
    strokes:
      '{"kinds":["counter"],"units":["none"],"help":"Strokes.","labels":{"id":{},"side":{"help":"Side.","values":["left"],"optional":true}},"variants":["v"],"optional":true,"absentOn":["x"],"sources":["b.go"]}',
    broken: '{',
  },
});

describe('defineExternalCatalog', () => {
  test('fills in what a row leaves out', () => {
    expect(pump.metrics.up).toEqual({
      origin: 'external',
      name: 'up',
      kinds: ['gauge'],
      units: ['boolean'],
      help: 'Up.',
      labels: {},
      variants: [],
      optional: false,
      absentOn: [],
      sources: ['a.go'],
    });
  });

  test('keeps what a row says', () => {
    expect(pump.metrics.strokes).toMatchObject({
      labels: {
        id: { help: 'The component does not describe it.', values: 'open' },
        side: { help: 'Side.', values: ['left'], optional: true },
      },
      variants: ['v'],
      optional: true,
      absentOn: ['x'],
    });
  });

  test('reads a row only when its metric is asked for', () => {
    expect(Object.keys(pump.metrics)).toEqual(['up', 'strokes', 'broken']);
    expect(() => pump.metrics.broken).toThrow(SyntaxError);
  });

  test('gives the same metric each time, also as a handle', () => {
    expect(pump.metrics.up).toBe(pump.metrics.up);
    expect(externalMetric(pump, 'up')).toBe(pump.metrics.up);
  });

  test('keeps a metric called __proto__', () => {
    const { metrics } = defineExternalCatalog({ name: 'odd', patterns: [], metrics: { ['__proto__']: UP } });
    expect(Object.entries(metrics).map(([key, { name }]) => [key, name])).toEqual([
      ['__proto__', '__proto__'],
    ]);
  });
});
