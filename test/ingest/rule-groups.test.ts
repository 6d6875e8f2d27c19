import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { ingestText } from './subject-of.ts';

const FILE = `groups:
  - name: api
    interval: 30s
    limit: 10
    query_offset: 1m
    labels: { team: core, tier: "1" }
    rules:
      - record: job:errors:rate5m
        expr: sum by (job) (rate(errors_total[5m]))
        labels: { tier: 2 }
      - alert: ApiFailing
        expr: |
          job:errors:rate5m
            > 0
        for: 1h30m
        keep_firing_for: 5m
        labels:
          severity: critical
        annotations:
          summary: "{{ $labels.job }} fails."
`;

describe('a rule file', () => {
  test('gives its groups and rules', () => {
    const { subject, problems } = ingestText(FILE);
    expect(problems).toEqual([]);
    expect(subject.groups).toMatchObject([
      {
        name: 'api',
        intervalSeconds: 30,
        site: { file: 'rules.yaml', path: 'groups/api', line: 2, column: 5 },
        rules: [
          {
            kind: 'record',
            name: 'job:errors:rate5m',
            labels: { team: 'core', tier: '2' },
            site: { file: 'rules.yaml', path: 'groups/api/job:errors:rate5m', line: 8, column: 9 },
          },
          {
            kind: 'alert',
            name: 'ApiFailing',
            forSeconds: 5400,
            keepFiringForSeconds: 300,
            labels: { team: 'core', tier: '1', severity: 'critical' },
            annotations: { summary: '{{ $labels.job }} fails.' },
            expr: {
              reader: 'rule',
              text: 'job:errors:rate5m\n  > 0\n',
              site: { path: 'groups/api/ApiFailing/expr', line: 13, column: 11 },
            },
          },
        ],
      },
    ]);
  });

  test('places what its queries and templates hold', () => {
    const [, alert] = ingestText(FILE).subject.groups[0]?.rules ?? [];
    // The comparison, and the label.
    expect(alert?.expr.place?.('job:errors:rate5m\n  '.length)).toEqual({ line: 14, column: 13 });
    expect(
      alert?.kind === 'alert' && alert.placeIn?.('annotations', 'summary', '{{ $labels.'.length),
    ).toEqual({
      line: 20,
      column: 32,
    });
  });
});

/** Line, column and sentence of each problem. */
function problemsOf(text: string): readonly string[] {
  return ingestText(text).problems.map(
    ({ code, message, at }) => `${at.line}:${at.column} ${code} ${message}`,
  );
}

function group(rule: string): string {
  return `groups:\n- name: a\n  rules:\n  - ${rule}\n`;
}

test.each([
  [
    'an interval without a unit',
    'groups:\n- name: a\n  interval: 30\n  rules: []\n',
    'groups:\n- name: a\n  interval: 30s\n  rules: []\n',
    '3:3 file/wrong-shape The value of "interval" is no duration of Prometheus.',
  ],
  [
    'a group without a name',
    'groups:\n- rules: []\n',
    'groups:\n- name: a\n  rules: []\n',
    '2:3 file/wrong-shape A group has no name.',
  ],
  [
    'two groups of one name',
    'groups:\n- name: a\n- name: a\n',
    'groups:\n- name: a\n- name: b\n',
    '3:3 file/wrong-shape The file has two groups with the name "a".',
  ],
  [
    'groups that are no list',
    'groups:\n  name: a\n',
    'groups:\n- name: a\n',
    '1:1 file/wrong-shape The groups are no list.',
  ],
  [
    'a group that is a text',
    'groups:\n- a\n',
    'groups:\n- name: a\n',
    '2:3 file/wrong-shape A group is no map.',
  ],
  [
    'a limit that is a text',
    'groups:\n- name: a\n  limit: ten\n',
    'groups:\n- name: a\n  limit: 10\n',
    '3:3 file/wrong-shape The limit of a group is no whole number.',
  ],
  [
    'a rule without a name',
    group('expr: up'),
    group('{alert: A, expr: up}'),
    '4:5 file/wrong-shape A rule is neither an alert nor a record.',
  ],
  [
    'a rule with two names',
    group('{alert: A, record: b, expr: up}'),
    group('{alert: A, expr: up}'),
    '4:5 file/wrong-shape The rule "A" is both an alert and a record.',
  ],
  [
    'a rule without an expression',
    group('alert: A'),
    group('{alert: A, expr: up}'),
    '4:5 file/wrong-shape The rule "A" has no expression.',
  ],
  [
    'an expression that is a list',
    group('{alert: A, expr: [up]}'),
    group('{alert: A, expr: up}'),
    '4:16 file/wrong-shape The expression of the rule "A" is no text.',
  ],
  [
    'an unknown key',
    group('{alert: A, expr: up, anotations: {}}'),
    group('{alert: A, expr: up, annotations: {}}'),
    '4:26 file/wrong-shape A rule has the key "anotations", which Prometheus does not know.',
  ],
  [
    'a record that waits',
    group('{record: a, expr: up, for: 5m}'),
    group('{record: a, expr: up, for: 0s}'),
    '4:27 file/wrong-shape The record "a" has "for", which only alerts have.',
  ],
  [
    'a record with braces',
    group('{record: "a{b}", expr: up}'),
    group('{record: "a:b", expr: up}'),
    '4:5 file/wrong-shape The record "a{b}" has braces in its name.',
  ],
  [
    'labels that are a list',
    group('{alert: A, expr: up, labels: [a]}'),
    group('{alert: A, expr: up, labels: {a: b}}'),
    '4:26 file/wrong-shape The labels are no map.',
  ],
  [
    'an annotation that is a map',
    group('{alert: A, expr: up, annotations: {a: {}}}'),
    group('{alert: A, expr: up, annotations: {a: 1}}'),
    '4:40 file/wrong-shape The value of "a" is no text.',
  ],
  [
    'a key twice',
    'groups: []\ngroups: []\n',
    'groups: []\n',
    '2:1 file/not-yaml The key "groups" is given twice.',
  ],
  ['an anchor', 'groups: &a []\n', 'groups: []\n', '1:9 file/not-yaml Anchors (&name) are not read.'],
  [
    'another document',
    'a: 1\n',
    'groups: []\n',
    '1:1 file/nothing-to-judge The file "rules.yaml" holds neither rules nor a dashboard.',
  ],
  [
    'an empty file',
    '',
    'groups: []\n',
    '1:1 file/nothing-to-judge The file "rules.yaml" holds neither rules nor a dashboard.',
  ],
])('refuses %s', (_what, bad, good, problem) => {
  expect(problemsOf(bad)).toEqual([problem]);
  expect(problemsOf(good)).toEqual([]);
});

test('a query that a template runs is a query of the file', () => {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', 'rules.yaml'), 'utf8');
  const { subject, problems } = ingestText(text);
  expect(problems).toEqual([]);
  const query = subject.queries.find(({ use }) => use.kind === 'template');
  expect(query).toMatchObject({
    text: 'topk(3, sum by (pod) (shop_requests_total))',
    site: { path: 'groups/shop.alerts/ShopErrorsHigh/annotations/description', line: 29, column: 30 },
  });
  expect(query?.place?.('topk(3, '.length)).toEqual({ line: 29, column: 38 });
});

test('what the rules record is known to the others, but not all of its labels', () => {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', 'rules.yaml'), 'utf8');
  const { vocabulary } = ingestText(text).subject;
  expect(vocabulary.complete).toBe(false);
  const recorded = vocabulary.series('job:shop_requests:rate5m');
  expect(recorded?.part).toBe('record');
  // Rules that are not among the files may record it too.
  expect(recorded?.labels.rest.presence).toBe('maybe');
  expect(vocabulary.series('up')?.labels.rest.presence).toBe('maybe');
  expect(vocabulary.series('nobody_knows')).toBeUndefined();
});
