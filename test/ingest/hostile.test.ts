import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { toYaml } from '../../src/text/yaml.ts';
import { ingestText } from './subject-of.ts';

/** Queries and problems of a file that do not say where they are. */
function lostIn(text: string, name: string): readonly unknown[] {
  const { subject, problems } = ingestText(text, name);
  const lines = text.split('\n').length;
  const isIn = ({ line = 0, column = 0 }): boolean => line > 0 && line <= lines && column > 0;
  return [
    ...subject.queries.filter(({ place, text: query }) =>
      [0, Math.floor(query.length / 2), query.length].some((offset) => !isIn(place?.(offset) ?? {})),
    ),
    ...problems.filter(
      ({ message, help, at }) => !message.endsWith('.') || help === '' || at.file !== name || !isIn(at),
    ),
  ];
}

const KEYS = [
  'groups',
  'name',
  'rules',
  'alert',
  'record',
  'expr',
  'for',
  'labels',
  'annotations',
  'interval',
  'limit',
  'apiVersion',
  'kind',
  'spec',
  'items',
  'data',
  'a.json',
  'json',
  'dashboard',
  'panels',
  'targets',
  'templating',
  'list',
  'query',
  'type',
  'datasource',
  'fieldConfig',
  'overrides',
  'defaults',
  'matcher',
  'options',
  'properties',
  'transformations',
  'title',
  '__proto__',
  'constructor',
];
const TEXTS = [
  'up',
  'sum(rate(x[5m]))',
  '5m',
  'PrometheusRule',
  'ConfigMap',
  'List',
  'Dashboard',
  'v1',
  'query',
  'datasource',
  'label_values(up, job)',
  '{{ query "up" }}',
  '{"panels": []}',
  'a\n  b\n\nc',
  'row',
  '/(/',
  'byRegexp',
  'unit',
  '',
];
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 8 },
    fc.constantFrom(...TEXTS),
    fc.constantFrom(null, true, 0, 1.5),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('tree')), { maxLength: 5 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

test('never throws and loses no place, whatever keys and values are put together', () => {
  fc.assert(
    fc.property(tree, (value) => {
      const text = JSON.stringify(value);
      expect(lostIn(text, 'a.json')).toEqual([]);
      // The tree holds nothing that YAML cannot hold.
      expect(lostIn(toYaml(JSON.parse(text)), 'a.yaml')).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
}, 60_000);

const FILES = [
  readFileSync(join(import.meta.dirname, 'fixtures', 'dashboard.json'), 'utf8'),
  readFileSync(join(import.meta.dirname, 'fixtures', 'rules.yaml'), 'utf8'),
];

test('never throws and loses no place, wherever a file is damaged', () => {
  const damage = fc.tuple(fc.constantFrom(...FILES), fc.nat(), fc.nat(30), fc.string({ maxLength: 5 }));
  fc.assert(
    fc.property(damage, ([file, at, length, put]) => {
      const from = at % file.length;
      expect(lostIn(file.slice(0, from) + put + file.slice(from + length), 'a.yaml')).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test.each([
  ['a long line', `groups: [{name: a, rules: [{alert: A, expr: "${'a'.repeat(1_000_000)}"}]}]\n`],
  [
    'a long block',
    `groups:\n- name: a\n  rules:\n  - alert: A\n    expr: |\n${'      a +\n'.repeat(90_000)}`,
  ],
  ['many documents', '--- {}\n'.repeat(60_000)],
  ['many groups', `groups:\n${'- name: a\n'.repeat(15_000)}`],
  [
    'a long template',
    `groups: [{name: a, rules: [{alert: A, expr: a, annotations: {a: '${'{{ $value }}'.repeat(50_000)}'}}]}]\n`,
  ],
])(
  'answers %s in less than five seconds',
  (_what, text) => {
    const start = performance.now();
    expect(lostIn(text, 'a.yaml')).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5_000);
  },
  30_000,
);

test('a chart of Helm is told from broken YAML', () => {
  const helpOf = (text: string) => ingestText(text).problems.map(({ help }) => help);
  expect(helpOf('{{- if .Values.rules }}\ngroups: []\n{{- end }}\n')).toEqual([
    'Judge what "helm template" prints: a chart is no YAML yet.',
  ]);
  expect(helpOf('groups: [\n')).toEqual([
    'Correct the line; put a text with special characters between double quotes.',
  ]);
});
