import { expect, test } from 'vitest';

import { settingReferences } from '../../src/config/setting-references.ts';
import { settingsJsonSchema } from '../../src/config/settings-json-schema.ts';
import { definePack } from '../../src/pack/definition.ts';
import { smbp } from '../../src/smbp.ts';
import { pumpPack } from './fixture-pack.ts';

/** Paths of the leaves of the JSON Schema of a pack; what alerts have in common stands as one alert. */
function pathsInSchema(schema: string): readonly string[] {
  const walk = (node: { properties?: Record<string, object> }, path: readonly string[]): readonly string[] =>
    node.properties === undefined
      ? [path.join('.')]
      : Object.entries(node.properties).flatMap(([key, child]) => walk(child, [...path, key]));
  const paths = walk(JSON.parse(schema), []);
  const common = /^alerts\.[^.]+\.(?=(?:enabled|severity|for)$)/;
  return [
    ...new Set(
      paths
        .map((path) => path.replace(common, 'alerts.<alert>.'))
        .filter((path) => !/^alerts\.[^<]/.test(path)),
    ),
  ];
}

test.each([
  ['a small pack', pumpPack],
  ['the SMBP pack', smbp],
])('every setting of %s is there, with a sentence and what may be written', (_what, pack) => {
  const settings = settingReferences(pack).flatMap((section) => section.settings);
  expect(settings.map(({ path }) => path).toSorted()).toEqual(
    pathsInSchema(settingsJsonSchema(pack)).toSorted(),
  );
  for (const { path, description, allowed } of settings) {
    expect([path, /^[A-Z].+\.$/.test(description), /^Write .+\.$/.test(allowed)]).toEqual([path, true, true]);
  }
});

test('a default is written as a settings file writes it', () => {
  const settings = settingReferences(pumpPack).flatMap((section) => section.settings);
  const defaults = new Map(settings.map((setting) => [setting.path, setting.default]));
  expect({
    text: defaults.get('platform'),
    flag: defaults.get('security.mutualTls'),
    duration: defaults.get('scrape.interval'),
    map: defaults.get('sources.wells.serviceLabels.well'),
    'empty map': defaults.get('objectLabels'),
    'empty list': defaults.get('sources.wells.namespaces'),
    none: defaults.get('clusterLabel'),
    'that of each alert': defaults.get('alerts.<alert>.for'),
    'that of every alert': defaults.get('alerts.<alert>.enabled'),
  }).toEqual({
    text: 'kube-prometheus-stack',
    flag: 'false',
    duration: '30s',
    map: '{part: "well"}',
    'empty map': '{}',
    'empty list': '[]',
    none: undefined,
    'that of each alert': undefined,
    'that of every alert': 'true',
  });
});

test('a pack without alerts has no settings of alerts', () => {
  const paths = settingReferences(definePack({ ...pumpPack, rules: [] })).map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('alerts'))).toEqual([]);
  expect(paths).toContain('sources.pump.tls');
});
