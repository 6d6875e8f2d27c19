import { expect, test } from 'vitest';

import { findingsOn } from './findings-on.ts';

const on = (expr: string, rule?: Readonly<Record<string, unknown>>): readonly string[] =>
  findingsOn(expr, /^labels\//, rule);

test.each([
  ['sum by (pod) (sum by (side) (single_labelled))', ['error labels/grouped-label-exists: pod']],
  // Some platforms add the label.
  ['sum by (cluster) (single_load)', ['warning labels/grouped-label-exists: cluster']],
  ['sum by (pod) (stranger)', []],
  ['sum by (pod) (sum by (zone) (stranger))', ['error labels/grouped-label-exists: pod']],
  ['sum by (side) (single_labelled{side=""})', []],
  ['sum by (__name__) (deriv(single_load[5m]))', []],
  ['count_values by (pod) ("value", single_load)', []],
  ['sum by (value) (count_values by (pod) ("value", single_load))', []],
  ['sum by (pod) (absent(single_load))', ['error labels/grouped-label-exists: pod']],
])('the labels that %s groups by: %j', (expr, findings) => {
  expect(on(`${expr} > 1`)).toEqual(findings);
});

test.each([
  [
    'max by (pod) (single_load) > 1',
    '{{ $labels.namespace }}',
    ['error labels/template-label-exists: $labels.namespace'],
  ],
  ['max by (pod) (single_load) > 1', '{{ .Labels.pod }}', []],
  ['max by (pod) (single_load) > 1', '{{ with $labels.namespace }}{{ . }}{{ end }}', []],
  [
    'max by (pod) (single_load) > 1',
    '{{ $labels.alertname }}',
    ['error labels/template-label-exists: $labels.alertname'],
  ],
  ['max by (pod) (single_load) > 1', '{{ $externalLabels.namespace }}', []],
  ['stranger > 1', '{{ $labels.namespace }}', []],
  [
    'max by (pod) (single_load) > 1 or sum(single_load) > 9',
    '{{ $labels.namespace }}',
    ['error labels/template-label-exists: $labels.namespace'],
  ],
  [
    'max by (pod) (single_load) > 1 or sum(single_load) > 9',
    '{{ $labels.pod }}',
    ['warning labels/template-label-on-every-series: $labels.pod'],
  ],
  [
    'max by (pod) (stranger) > 1 or sum(stranger) > 9',
    '{{ $labels.pod }}',
    ['warning labels/template-label-on-every-series: $labels.pod'],
  ],
  [
    'sum by (pod) (single_load or sum(single_load)) > 1',
    '{{ $labels.pod }}',
    ['warning labels/template-label-on-every-series: $labels.pod'],
  ],
  ['absent(stranger{job="a"})', '{{ $labels.job }}', []],
  ['absent(stranger{job="a"})', '{{ $labels.pod }}', ['warning labels/absent-label-is-matched: $labels.pod']],
  [
    'absent(stranger{job="a",job="b"})',
    '{{ $labels.job }}',
    ['warning labels/absent-label-is-matched: $labels.job'],
  ],
  [
    'absent(stranger) or sum by (job) (stranger) < 1',
    '{{ $labels.pod }}',
    ['error labels/template-label-exists: $labels.pod'],
  ],
])('an alert on %s that shows %s: %j', (expr, summary, findings) => {
  expect(
    on(expr, { annotations: { summary } }).filter(
      (finding) => finding.includes('labels/template') || finding.includes('absent-label'),
    ),
  ).toEqual(findings);
});

test.each([
  [
    'sum by (side) (single_labelled) > 1',
    { side: 'both' },
    ['error labels/static-label-keeps-series-apart: '],
  ],
  ['sum by (side) (single_labelled{side="left"}) > 1', { side: 'both' }, []],
  ['sum by (side) (single_labelled) > 1', { side: '{{ $labels.side }}' }, []],
  ['sum by (pod) (triple_load) > 1', { pod: 'any' }, ['warning labels/static-label-keeps-series-apart: ']],
  ['sum by (side) (stranger) > 1', { side: 'both' }, []],
])('an alert on %s with the labels %j: %j', (expr, labels, findings) => {
  expect(on(expr, { labels })).toEqual(findings);
});

test.each([
  ['label_replace(single_labelled, "x", "$1", "side", "(.)(.+)")', []],
  ['label_replace(single_labelled, "x", "${1}_a", "side", "(.)(.+)")', []],
  [
    'label_replace(single_labelled, "x", "$1_a", "side", "(.)(.+)")',
    ['warning labels/replaced-label-matches: "$1_a"'],
  ],
  ['label_replace(single_labelled, "x", "$all", "side", "(?P<all>.+)")', []],
  ['label_replace(single_labelled, "x", "$$2", "side", "(.+)")', []],
  ['label_replace(single_labelled, "x", "a", "side", "left|top")', []],
  [
    'label_replace(single_labelled, "x", "a", "side", "top")',
    ['warning labels/replaced-label-matches: "top"'],
  ],
  ['label_replace(single_labelled, "x", "a", "sid", ".*")', []],
  ['label_replace(single_labelled, "x", "a", "sid", ".+")', ['warning labels/replaced-label-matches: "sid"']],
  ['label_replace(stranger, "x", "$1", "side", "(.+)")', []],
])('%s: %j', (expr, findings) => {
  expect(on(`${expr} > 1`)).toEqual(findings);
});

test.each([
  ['deriv({__name__=~"single_load|single_other"}[5m])', 1],
  ['-{__name__=~"single_load|single_other"}', 1],
  ['{__name__=~"single_load|single_other"} * 2', 1],
  // Their pods are different ones.
  ['deriv({__name__=~"single_load|triple_load"}[5m])', 0],
  ['deriv({__name__=~"single_load|single_labelled"}[5m])', 0],
  ['deriv({__name__=~"single_load|stranger"}[5m])', 0],
  ['deriv({__name__=~"single_.*"}[5m])', 0],
  ['max_over_time({__name__=~"single_load|single_other"}[5m])', 1],
  ['last_over_time({__name__=~"single_load|single_other"}[5m])', 0],
])('%s makes series equal: %i', (expr, count) => {
  expect(on(`${expr} > 1`).filter((finding) => finding.includes('names-stay-apart'))).toHaveLength(count);
});

test.each([
  ['single_load > 1', '30m', 1],
  ['single_load > 1', '29m', 0],
  ['sum by (namespace) (single_load) > 1', '1h', 0],
  ['stranger > 1', '1h', 0],
  ['single_load{pod="a",instance="b"} > 1', '1h', 0],
])('an alert on %s for %s begins again with a new pod: %i', (expr, time, count) => {
  expect(on(expr, { for: time })).toHaveLength(count);
});
