import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { ingestText } from './subject-of.ts';

const TEXT = readFileSync(join(import.meta.dirname, 'fixtures', 'dashboard.json'), 'utf8');
const { subject, problems } = ingestText(TEXT, 'shop.json');
const [dashboard] = subject.dashboards;

function panel(title: string) {
  return dashboard?.panels.find((one) => one.title === title);
}

test('a dashboard is read whole', () => {
  expect(problems).toEqual([]);
  expect(dashboard).toMatchObject({
    uid: 'shop-api',
    title: 'Shop API',
    site: { file: 'shop.json', path: 'dashboards/shop-api' },
  });
  expect(dashboard?.model).toEqual(JSON.parse(TEXT));
  expect(dashboard?.panels.map(({ title }) => title)).toEqual(['Traffic', 'Pods', 'Doubled']);
});

test('its variables say what fills them', () => {
  expect(
    dashboard?.variables.map(({ name, kind, selector, label, multi }) => [
      name,
      kind,
      selector?.text,
      label,
      multi,
    ]),
  ).toEqual([
    ['source', 'datasource', undefined, undefined, false],
    ['logs', 'datasource', undefined, undefined, false],
    ['namespace', 'query', 'up{job="api"}', 'namespace', true],
    ['pod', 'query', 'kube_pod_info{namespace=~"$namespace"}', 'pod', true],
    ['label', 'query', undefined, 'zone', false],
    ['top', 'query', 'topk(3, sum by (pod) (requests_total))', undefined, false],
    ['metric', 'query', undefined, undefined, false],
    ['stream', 'query', undefined, undefined, false],
    ['step', 'interval', undefined, undefined, false],
    ['filters', 'adhoc', undefined, undefined, false],
    ['group', 'other', undefined, undefined, false],
  ]);
});

test('its targets have the unit and the axis in which they are shown', () => {
  expect(
    panel('Traffic')?.targets.map(({ refId, legend, unit, axis, instant }) => [
      refId,
      legend,
      unit?.id,
      axis,
      instant,
    ]),
  ).toEqual([
    ['A', 'requests', 'reqps', '', false],
    ['B', 'size', 'decbytes', 'unit decbytes right', false],
    ['C', 'latency', 's', 'unit s', false],
    // One of its series may have a name that an override holds for.
    ['D', '{{pod}}', undefined, 'unknown D', false],
    ['E', undefined, undefined, 'calculation E', false],
  ]);
  expect(panel('Pods')?.targets.map(({ format, unit, instant }) => [format, unit?.id, instant])).toEqual([
    ['table', 'bytes', true],
    ['table', 'short', false],
  ]);
  expect(panel('Doubled')?.targets[0]?.unit).toBeUndefined();
});

test('its panels have what checks compare with the queries', () => {
  expect(panel('Traffic')).toMatchObject({
    type: 'timeseries',
    description: 'Requests and their size.',
    thresholds: [80],
    noValue: 'no requests',
    labelReferences: [
      { label: 'pod', where: 'a data link' },
      { label: 'pod', where: 'the title of a data link' },
    ],
  });
  expect(panel('Pods')?.labelReferences).toEqual([
    { label: 'pod', where: 'joinByField' },
    { label: 'node', where: 'renameByName' },
  ]);
});

test('its queries are those that Prometheus answers, each in its place', () => {
  const lines = TEXT.split('\n');
  expect(subject.queries.map(({ text, use }) => `${use.kind}: ${text}`)).toEqual([
    'variable: up{job="api"}',
    'variable: kube_pod_info{namespace=~"$namespace"}',
    'variable: topk(3, sum by (pod) (requests_total))',
    'panel: sum(rate(requests_total{namespace=~"$namespace"}[$__rate_interval]))',
    'panel: sum(request_bytes)',
    'panel: latency_seconds',
    'panel: sum by (pod) (x)',
    'panel: x',
    'panel: sum by (pod, node) (memory_bytes)',
    'panel: sum by (pod) (restarts)',
    'panel: up',
    'annotation: changes(process_start_time_seconds[5m]) > 0',
  ]);
  for (const { text, site, place } of subject.queries) {
    for (const [index, character] of Array.from(text).entries()) {
      const at = place?.(index);
      const written = lines[(at?.line ?? 0) - 1]?.slice((at?.column ?? 0) - 1);
      expect(written?.replace(/^\\/, '').charAt(0)).toBe(character);
    }
    expect(site).toMatchObject({ file: 'shop.json', text, ...place?.(0) });
  }
});

const MODEL =
  '{"title": "A", "schemaVersion": 1, "panels": [{"title": "P", "targets": [{"expr": "up{a=\\"b\\"}"}]}]}';

describe.each([
  ['bare', MODEL, 1],
  ['as the API answers', `{"meta": {"slug": "a"}, "dashboard": ${MODEL}}`, 1],
  [
    'in quotes in a ConfigMap',
    `apiVersion: v1\nkind: ConfigMap\ndata:\n  a.json: ${JSON.stringify(MODEL)}\n  b.txt: "{"\n`,
    4,
  ],
  ['in a block of a ConfigMap', `apiVersion: v1\nkind: ConfigMap\ndata:\n  a.json: |-\n    ${MODEL}\n`, 5],
  [
    'in a List',
    `{"apiVersion": "v1", "kind": "List", "items": [{"apiVersion": "v1", "kind": "ConfigMap", "data": {"a.json": ${JSON.stringify(MODEL)}}}]}`,
    1,
  ],
  [
    'in an object of Grafana',
    `{"apiVersion": "dashboard.grafana.app/v1beta1", "kind": "Dashboard", "spec": ${MODEL}}`,
    1,
  ],
  [
    'in an object of the grafana-operator',
    `apiVersion: grafana.integreatly.org/v1beta1\nkind: GrafanaDashboard\nspec:\n  json: >\n    ${MODEL}\n`,
    5,
  ],
])('a dashboard %s', (_what, text, line) => {
  test('is read, and its query is found in the file', () => {
    const read = ingestText(text, 'a.yaml');
    expect(read.problems).toEqual([]);
    const [query] = read.subject.queries;
    expect(query?.text).toBe('up{a="b"}');
    const at = query?.place?.(3);
    expect(at?.line).toBe(line);
    const written = text.split('\n')[line - 1]?.slice((at?.column ?? 0) - 1);
    expect(written?.startsWith('a=')).toBe(true);
  });
});

test.each([
  [
    'a dashboard that breaks off',
    'dash.json',
    '{"panels": [',
    '1:13 file/not-yaml This is not valid JSON: a value is missing.',
  ],
  [
    'a key without quotes',
    'dash.json',
    '{panels: []}',
    '1:2 file/not-yaml This is not valid JSON: a key in double quotes is missing.',
  ],
  [
    'a broken dashboard in a ConfigMap',
    'a.yaml',
    'apiVersion: v1\nkind: ConfigMap\ndata:\n  a.json: |\n    {"panels": [}\n',
    '5:17 file/not-yaml This is not valid JSON: a value is missing.',
  ],
  [
    'a dashboard in the schema v2',
    'a.json',
    '{"apiVersion": "dashboard.grafana.app/v2beta1", "kind": "Dashboard", "spec": {"elements": {}}}',
    '1:1 file/nothing-to-judge The file "a.json" holds neither rules nor a dashboard.',
  ],
])('reports %s', (_what, name, text, problem) => {
  expect(
    ingestText(text, name).problems.map(
      ({ code, message, at }) => `${at.line}:${at.column} ${code} ${message}`,
    ),
  ).toEqual([problem]);
});

test('rules in a ConfigMap and several objects in one file are read', () => {
  const text = `apiVersion: v1
kind: ConfigMap
data:
  a.rules: |
    groups:
      - name: a
        rules:
          - { record: "a:b", expr: up }
---
apiVersion: v1
kind: Service
---
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
spec:
  groups:
    - name: b
      rules:
        - { alert: B, expr: "up == 0", labels: { tier: 1 } }
`;
  const read = ingestText(text);
  expect(read.subject.queries.map((query) => [query.text, query.place?.(0)])).toEqual([
    ['up', { line: 8, column: 36 }],
    ['up == 0', { line: 19, column: 30 }],
  ]);
  // The API of Kubernetes takes only texts.
  expect(read.problems.map(({ message, help }) => [message, help])).toEqual([
    ['The value of "tier" is a number and no text.', 'Quote it: "1".'],
  ]);
});
