import { describe, expect, test } from 'vitest';

import { defaultSettings, parseSettings } from '../../src/config/settings-file.ts';
import { settingsJsonSchema } from '../../src/config/settings-json-schema.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { pumpPack } from './fixture-pack.ts';

/** What the tests read of a node of the JSON Schema. */
interface SchemaNode {
  readonly type: string | readonly string[];
  readonly description: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** A node of the JSON Schema, and the keys that lead to it. */
interface Place {
  readonly path: readonly string[];
  readonly name: string;
  readonly node: SchemaNode;
  readonly isRequired: boolean;
}

/** Plain data of a settings file. */
interface Tree {
  readonly [key: string]: unknown;
}

// The fields are those that JSON Schema defines; the first test fails where the walk misses a setting.
const ROOT = JSON.parse(settingsJsonSchema(pumpPack)) as SchemaNode;
const PLACES = placesBelow(ROOT, []);
const LEAVES = PLACES.filter(({ node }) => node.properties === undefined);
const SECTIONS = PLACES.filter(({ node }) => node.properties !== undefined);

const TLS = { secret: 'a', serverName: 'b' };
const AUTHORIZATION = { secret: 'a', key: 'b' };

/** What must stand beside a setting so that it makes sense. */
const COMPANIONS: Readonly<Record<string, Tree>> = {
  'security.issuer.kind': { security: { mutualTls: true, issuer: { name: 'a' } } },
  'security.issuer.name': { security: { mutualTls: true } },
  'sources.wells.metricsServices': { sources: { wells: { monitor: 'services' } } },
  'security.scrapedFrom': { security: { networkPolicy: true } },
  ...companionsIn('sources.pump.tls', { sources: { pump: { tls: TLS } } }, Object.keys(TLS)),
  ...companionsIn('sources.wells.tls', { sources: { wells: { tls: TLS } } }, Object.keys(TLS)),
  ...companionsIn(
    'sources.pump.authorization',
    { sources: { pump: { authorization: AUTHORIZATION } } },
    Object.keys(AUTHORIZATION),
  ),
  ...companionsIn(
    'sources.wells.authorization',
    { sources: { wells: { authorization: AUTHORIZATION } } },
    Object.keys(AUTHORIZATION),
  ),
  ...companionsIn('sources.wells.serviceLabels', { sources: { wells: { monitor: 'services' } } }, [
    'shaft',
    'well',
  ]),
};

test('the walk meets every setting', () => {
  expect(LEAVES.map(({ name }) => name)).toEqual([
    'platform',
    'namespace',
    'objectLabels',
    'clusterLabel',
    'severities.critical',
    'severities.warning',
    'severities.info',
    'scrape.interval',
    'scrape.timeout',
    'scrape.sampleLimitFactor',
    'rules.interval',
    'links.runbooks',
    'links.grafana',
    'grafana.labels',
    'security.mutualTls',
    'security.issuer.kind',
    'security.issuer.name',
    'security.networkPolicy',
    'security.scrapedFrom',
    'security.discoveredBy.serviceAccount',
    'security.discoveredBy.namespace',
    'sources.pump.enabled',
    'sources.pump.namespace',
    'sources.pump.monitor',
    'sources.pump.labels',
    'sources.pump.port',
    'sources.pump.path',
    'sources.pump.scheme',
    'sources.pump.tls.secret',
    'sources.pump.tls.serverName',
    'sources.pump.authorization.secret',
    'sources.pump.authorization.key',
    'sources.pump.metricsService',
    'sources.rain.enabled',
    'sources.rain.ownerNamespaceLabel',
    'sources.rain.exporter',
    'sources.registry.enabled',
    'sources.registry.run',
    'sources.registry.image',
    'sources.valve.enabled',
    'sources.valve.ownerNamespaceLabel',
    'sources.wells.enabled',
    'sources.wells.namespaces',
    'sources.wells.monitor',
    'sources.wells.serviceLabels.shaft',
    'sources.wells.serviceLabels.well',
    'sources.wells.port',
    'sources.wells.path',
    'sources.wells.scheme',
    'sources.wells.tls.secret',
    'sources.wells.tls.serverName',
    'sources.wells.authorization.secret',
    'sources.wells.authorization.key',
    'sources.wells.metricsServices',
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
  test('says what it is, and what holds without it or what it may be', () => {
    expect(leaf.node.description).toMatch(/^[A-Z].+\.$/);
    expect([leaf.node.default, leaf.node.examples]).not.toEqual([undefined, undefined]);
    if (leaf.isRequired) expect(leaf.node.default).toBeUndefined();
  });

  test('refuses a value of another type', () => {
    const value = leaf.node.type === 'array' ? '{}' : '[]';
    expect(problemsOf(leaf, value)).toEqual([refusal(leaf, 'settings/wrong-type')]);
  });

  test('refuses to be empty', () => {
    expect(problemsOf(leaf, '')).toEqual([
      { ...refusal(leaf, 'settings/wrong-type'), column: leaf.path.length * 2 - 1 },
    ]);
  });

  test.each(outsideOf(leaf.node))('refuses the %s', (_what, value) => {
    expect(problemsOf(leaf, value)).toEqual([refusal(leaf, 'settings/out-of-range')]);
  });

  test('refuses a key beside it that differs in one letter', () => {
    const path = [...leaf.path.slice(0, -1), `${leaf.path.at(-1)}x`];
    const problems = parse(
      fileWith(path, '1', merge(companionsOf(leaf), treeOf(leaf.path, goodValue(leaf)))),
    );
    expect(problems.map(placeOf)).toEqual([
      { code: 'settings/unknown-key', path: path.join('.'), line: path.length, column: path.length * 2 - 1 },
    ]);
    expect(problems[0]?.help).toContain(`Did you mean "${leaf.path.at(-1)}"?`);
  });

  test('accepts its default, or an example', () => {
    expect(parse(fileOf(leaf, JSON.stringify(goodValue(leaf))))).toEqual([]);
  });
});

describe.each(LEAVES.filter(({ node }) => node.type === 'array'))('$name', (leaf) => {
  test.each([
    ['the same name twice', '[a, a]'],
    ['a name in capitals with a dash at its end', '[A-]'],
  ])('refuses %s', (_what, value) => {
    expect(problemsOf(leaf, value).map(({ code }) => code)).toEqual(['settings/bad-value']);
  });

  test('does not care about the order', () => {
    expect(settingsOf(fileOf(leaf, '[b, a]'))).toEqual(settingsOf(fileOf(leaf, '[a, b]')));
  });
});

/** Sections that mean something by being there. */
const TELLING = SECTIONS.filter(({ node }) => node.type === 'object');

test('sections that mean something by being there are few', () => {
  expect(TELLING.map(({ name }) => name)).toEqual([
    'security.issuer',
    'security.discoveredBy',
    'sources.pump.tls',
    'sources.pump.authorization',
    'sources.wells.serviceLabels',
    'sources.wells.tls',
    'sources.wells.authorization',
  ]);
});

describe.each(SECTIONS)('the section $name', (section) => {
  test('says what it is about', () => {
    expect(section.node.description).toMatch(/^[A-Z].+\.$/);
  });

  test.each(['[]', 'x', '1', 'true'])('refuses to be %s', (value) => {
    expect(problemsOf(section, value)).toEqual([refusal(section, 'settings/wrong-type')]);
  });
});

describe.each(TELLING)('the section $name', (section) => {
  test('refuses to be empty', () => {
    expect(problemsOf(section, '').map(({ code }) => code)).toEqual(['settings/wrong-type']);
  });
});

describe.each(SECTIONS.filter((section) => !TELLING.includes(section)))('the section $name', (section) => {
  test('counts as left out when it is empty', () => {
    expect(settingsOf(fileOf(section, ''))).toEqual(defaultSettings(pumpPack));
  });
});

function placesBelow(
  { properties = {}, required = [] }: SchemaNode,
  path: readonly string[],
): readonly Place[] {
  return Object.entries(properties).flatMap(([key, node]) => {
    const here = [...path, key];
    const place = { path: here, name: here.join('.'), node, isRequired: required.includes(key) };
    return [place, ...placesBelow(node, here)];
  });
}

/** Values just outside of what a node allows. */
function outsideOf(node: SchemaNode): readonly (readonly [string, string])[] {
  const { minimum, maximum, maxLength, minProperties = 0, maxProperties, minItems = 0, maxItems } = node;
  const labels = Array.from({ length: (maxProperties ?? 0) + 1 }, (_, index) => [`label${index}`, 'x']);
  const items = Array.from({ length: (maxItems ?? 0) + 1 }, (_, index) => `name${index}`);
  return [
    ...(minimum === undefined ? [] : [['number below', String(minimum - 1)] as const]),
    ...(maximum === undefined ? [] : [['number above', String(maximum + 1)] as const]),
    ...(maxLength === undefined ? [] : [['text that is longer', `"${'a'.repeat(maxLength + 1)}"`] as const]),
    ...(node.description.includes('duration') ? [['duration above', '10y'] as const] : []),
    ...(minProperties === 0 ? [] : [['empty map', '{}'] as const]),
    ...(maxProperties === undefined
      ? []
      : [['map that is larger', JSON.stringify(Object.fromEntries(labels))] as const]),
    ...(minItems === 0 ? [] : [['empty list', '[]'] as const]),
    ...(maxItems === undefined ? [] : [['list that is longer', JSON.stringify(items)] as const]),
  ];
}

function companionsIn(section: string, tree: Tree, keys: readonly string[]): Readonly<Record<string, Tree>> {
  return Object.fromEntries(keys.map((key) => [`${section}.${key}`, tree]));
}

function companionsOf({ name }: Place): Tree {
  return COMPANIONS[name] ?? {};
}

/** Its default, or its example. */
function goodValue({ node }: Place): unknown {
  return node.default ?? node.examples?.[0];
}

function treeOf([key = '', ...rest]: readonly string[], value: unknown): Tree {
  return { [key]: rest.length === 0 ? value : treeOf(rest, value) };
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function merge(a: Tree, b: Tree): Tree {
  const merged = Object.entries(b).map(([key, value]) => {
    const other = a[key];
    return [key, isTree(value) && isTree(other) ? merge(other, value) : value] as const;
  });
  return { ...a, ...Object.fromEntries(merged) };
}

/** A file that sets one key, a line for each step of the path, and then its companions. */
function fileOf(place: Place, value: string): string {
  return fileWith(place.path, value, companionsOf(place));
}

function fileWith([key = '', ...rest]: readonly string[], value: string, companions: Tree): string {
  const { [key]: inner, ...beside } = companions;
  const below = rest.length > 0 ? fileWith(rest, value, isTree(inner) ? inner : {}) : '';
  const lines = [
    rest.length === 0 ? `${key}: ${value}` : `${key}:`,
    ...below.split('\n').map((line) => (line === '' ? '' : `  ${line}`)),
    ...Object.entries(beside).map(([other, data]) => `${other}: ${JSON.stringify(data)}`),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** One problem at the value of a place, which stands first in its file. */
function refusal({ path, name }: Place, code: string) {
  const column = (path.length - 1) * 2 + (path.at(-1) ?? '').length + 3;
  return { code, path: name, line: path.length, column };
}

function problemsOf(place: Place, value: string) {
  return parse(fileOf(place, value)).map(placeOf);
}

function placeOf({ code, at: { path, line, column } }: Diagnostic) {
  return { code, path, line, column };
}

function settingsOf(file: string) {
  const parsed = parseSettings(file, 'settings.yaml', pumpPack);
  if ('problems' in parsed) expect.fail(JSON.stringify(parsed.problems));
  return parsed.settings;
}

function parse(file: string): readonly Diagnostic[] {
  const parsed = parseSettings(file, 'settings.yaml', pumpPack);
  return 'problems' in parsed ? parsed.problems : [];
}
