import { describe, expect, test } from 'vitest';

import { parseSettings } from '../../src/config/settings-file.ts';
import { settingsJsonSchema } from '../../src/config/settings-json-schema.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { pumpPack } from './fixture-pack.ts';

/** What the tests read of a node of the JSON Schema. */
interface SchemaNode {
  readonly type: string;
  readonly description: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

interface Leaf {
  readonly path: readonly string[];
  readonly name: string;
  readonly node: SchemaNode;
}

// The fields are those that JSON Schema defines; the first test fails where the walk misses a setting.
const ROOT = JSON.parse(settingsJsonSchema(pumpPack)) as SchemaNode;
const LEAVES = leavesOf(ROOT, []);

/** Its default depends on the interval. */
const WITHOUT_DEFAULT = new Map([['scrape.timeout', '10s']]);

test('the walk meets every setting', () => {
  expect(LEAVES.map(({ name }) => name)).toEqual([
    'objectLabels',
    'clusterLabel',
    'scrape.interval',
    'scrape.timeout',
    'rules.interval',
    'links.runbooks',
    'links.grafana',
    'grafana.labels',
    'sources.pump.namespace',
    'sources.pump.labels',
    'sources.pump.port',
    'sources.pump.path',
    'sources.pump.scheme',
    'alerts.PumpStalled.enabled',
    'alerts.PumpStalled.severity',
    'alerts.PumpStalled.for',
    'alerts.PumpStalled.buffer',
    'alerts.PumpStalled.share',
    'alerts.PumpStalled.strokes',
    'alerts.PumpStalled.window',
  ]);
});

describe.each(LEAVES)('$name', (leaf) => {
  test('says what it is, and what holds without it', () => {
    expect(leaf.node.description).toMatch(/^[A-Z].+\.$/);
    expect([leaf.node.default, leaf.node.examples, WITHOUT_DEFAULT.get(leaf.name)]).not.toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('refuses a value of another type', () => {
    expect(problemsOf(leaf.path, '[]')).toEqual([refusal(leaf, 'settings/wrong-type')]);
  });

  test('refuses to be empty', () => {
    expect(problemsOf(leaf.path, '')).toEqual([
      { ...refusal(leaf, 'settings/wrong-type'), column: leaf.path.length * 2 - 1 },
    ]);
  });

  test.each(outsideOf(leaf.node))('refuses the %s', (_what, value) => {
    expect(problemsOf(leaf.path, value)).toEqual([refusal(leaf, 'settings/out-of-range')]);
  });

  test('refuses a key beside it that differs in one letter', () => {
    const path = [...leaf.path.slice(0, -1), `${leaf.path.at(-1)}x`];
    const problems = parse(path, '1');
    expect(problems.map(placeOf)).toEqual([
      { code: 'settings/unknown-key', path: path.join('.'), line: path.length, column: path.length * 2 - 1 },
    ]);
    expect(problems[0]?.help).toContain(`Did you mean "${leaf.path.at(-1)}"?`);
  });

  test('accepts its default, or an example', () => {
    const { default: fallback = leaf.node.examples?.[0] ?? WITHOUT_DEFAULT.get(leaf.name) } = leaf.node;
    expect(parse(leaf.path, JSON.stringify(fallback))).toEqual([]);
  });
});

function leavesOf(node: SchemaNode, path: readonly string[]): readonly Leaf[] {
  if (node.properties === undefined) return [{ path, name: path.join('.'), node }];
  return Object.entries(node.properties).flatMap(([key, child]) => leavesOf(child, [...path, key]));
}

/** Values just outside of what a node allows. */
function outsideOf(node: SchemaNode): readonly (readonly [string, string])[] {
  const { minimum, maximum, maxLength, minProperties = 0, maxProperties } = node;
  const labels = Array.from({ length: (maxProperties ?? 0) + 1 }, (_, index) => [`label${index}`, 'x']);
  return [
    ...(minimum === undefined ? [] : [['number below', String(minimum - 1)] as const]),
    ...(maximum === undefined ? [] : [['number above', String(maximum + 1)] as const]),
    ...(maxLength === undefined ? [] : [['text that is longer', `"${'a'.repeat(maxLength + 1)}"`] as const]),
    ...(node.description.includes('duration') ? [['duration above', '10y'] as const] : []),
    ...(minProperties === 0 ? [] : [['empty map', '{}'] as const]),
    ...(maxProperties === undefined
      ? []
      : [['map that is larger', JSON.stringify(Object.fromEntries(labels))] as const]),
  ];
}

/** One problem at the value of a leaf, which stands alone in its file. */
function refusal({ path, name }: Leaf, code: string) {
  const column = (path.length - 1) * 2 + (path.at(-1) ?? '').length + 3;
  return { code, path: name, line: path.length, column };
}

function problemsOf(path: readonly string[], value: string) {
  return parse(path, value).map(placeOf);
}

function placeOf({ code, at: { path, line, column } }: Diagnostic) {
  return { code, path, line, column };
}

/** What is wrong with a file that sets one key, a line for each step of the path. */
function parse(path: readonly string[], value: string): readonly Diagnostic[] {
  const lines = path.map((key, depth) => `${'  '.repeat(depth)}${key}:`);
  const parsed = parseSettings(`${lines.join('\n')} ${value}`, 'settings.yaml', pumpPack);
  return 'problems' in parsed ? parsed.problems : [];
}
