import { expect, test } from 'vitest';

import { findingsOn } from './findings-on.ts';

const on = (expr: string): readonly string[] => findingsOn(expr, /^matching\//);

test.each([
  // Several by a label of the metric, and by one that only several pods make several.
  ['single_labelled * on (namespace) single_labelled', ['error matching/one-side-is-unique: on (namespace)']],
  ['single_labelled * on (namespace) triple_load', ['error matching/one-side-is-unique: on (namespace)']],
  ['single_labelled * on (namespace) single_load', ['warning matching/one-side-is-unique: on (namespace)']],
  ['triple_load * on (namespace) triple_load', ['error matching/one-side-is-unique: on (namespace)']],
  ['triple_load * on (namespace, pod) triple_load', []],
  ['triple_load * on (instance) triple_load', []],
  // A chosen value is one, whatever the label could be.
  ['single_labelled{side="left"} * on (pod) single_load', []],
  ['single_labelled{side!="left"} * on (pod) single_load', []],
  ['single_labelled * on (pod) single_load', ['error matching/many-side-is-named: on (pod)']],
  ['single_load * on (pod) single_labelled', ['error matching/many-side-is-named: on (pod)']],
  ['single_labelled * on (pod) group_left () single_load', []],
  ['single_load * on (pod) group_right () single_labelled', []],
  [
    'single_load * on (pod) group_left () single_labelled',
    ['error matching/many-side-is-named: on (pod) group_left ()'],
  ],
  [
    'single_labelled * on (side) group_left () single_labelled',
    ['warning matching/one-side-survives-restarts: single_labelled'],
  ],
])('a match of %s with several series on a side: %j', (expr, findings) => {
  expect(on(`${expr} > 1`)).toEqual(findings);
});

test.each([
  // Labels that share a bound may depend on each other.
  'single_pair * on (pod, app) single_pair',
  // A label that is made of another may say all that the other says.
  'label_replace(single_load, "copy", "left", "", "") * on (pod, copy) label_replace(single_labelled, "copy", "$1", "side", "(.+)")',
  // A condition on the value or on a label may leave one series.
  '(single_labelled > 5) * on (pod) single_load',
  'single_labelled{side=~"l.*"} * on (pod) single_load',
  'triple_load{pod="a"} * on (namespace) single_load',
  'stranger * on (namespace) other_stranger',
  'stranger * on (namespace) single_load',
  'stranger / sum(stranger)',
  'sum by (a, b) (stranger) / sum by (a) (stranger)',
  'stranger unless sum(stranger)',
  'sum by (a) (stranger) or vector(0)',
  'sum by (a) (stranger) or sum by (b) (stranger)',
])('a match of %s, of which too little is known, is not judged', (expr) => {
  expect(on(expr)).toEqual([]);
});

test.each([
  ['single_load / sum(single_load)', ['error matching/sides-have-same-labels: /']],
  [
    'single_load > 1 unless sum by (pod) (single_load) > 2',
    ['warning matching/sides-have-same-labels: unless'],
  ],
  ['single_load > 1 unless on (pod) sum by (pod) (single_load) > 2', []],
  ['single_load / ignoring (pod) single_load', []],
  [
    'single_labelled{side="left"} unless single_labelled{side="right"}',
    ['warning matching/values-can-be-equal: unless'],
  ],
  ['single_labelled{side=~"left|right"} unless single_labelled{side="right"}', []],
  ['single_labelled{side="left"} or single_labelled{side="right"}', []],
  ['sum(single_load) / on (pod) single_load', ['error matching/on-label-exists: pod']],
  ['sum(single_load) unless on (pod) single_load', ['warning matching/on-label-exists: pod']],
  ['sum(single_load) / on (pod) sum(single_load)', ['warning matching/on-label-exists: pod']],
  ['sum(single_load) / on (pod) stranger', ['warning matching/on-label-exists: pod']],
  ['sum(single_load) / on () sum(single_load)', []],
])('partners of %s: %j', (expr, findings) => {
  expect(on(`(${expr})`)).toEqual(findings);
});

test.each([
  [
    'sum by (pod) (single_load * on (pod) group_left (version) single_build_info)',
    ['warning matching/included-label-is-used: version'],
  ],
  [
    'sum by (pod) (label_replace(single_load * on (pod) group_left (version) single_build_info, "pod", "$1", "version", "(.+)"))',
    [],
  ],
  ['sum without (pod) (single_load * on (pod) group_left (version) single_build_info)', []],
  [
    'sum without (pod, version) (single_load * on (pod) group_left (version) single_build_info)',
    ['warning matching/included-label-is-used: version'],
  ],
  [
    'sum((single_load * on (pod) group_left (version) single_build_info) * on (version) group_left () count by (version) (single_build_info))',
    [],
  ],
  [
    'single_load * on (pod) group_left (versoin) single_build_info',
    ['error matching/included-label-exists: versoin'],
  ],
])('the copied label of %s: %j', (expr, findings) => {
  expect(on(`${expr} > 1`)).toEqual(findings);
});

test.each([
  ['sum(single_load) > 1 and sum(single_load) < 5 or sum(single_load) > 9', 1],
  ['sum(single_load) > 9 or sum(single_load) > 1 unless sum(single_load) < 5', 1],
  ['(sum(single_load) > 1 and sum(single_load) < 5) or sum(single_load) > 9', 0],
  ['sum(single_load) > 1 and sum(single_load) < 5 and sum(single_load) > 3', 0],
  ['-sum(single_load) ^ 2 < -1', 1],
  ['-1 ^ 2 * sum(single_load) > 2', 1],
  ['(-sum(single_load)) ^ 2 > 1', 0],
])('%s has %i places without parentheses that mislead', (expr, count) => {
  expect(on(expr)).toHaveLength(count);
});

test('what is recorded of a metric has several series where the metric has', () => {
  const records = {
    'namespace_side:single_labelled:sum': 'sum by (namespace, side) (single_labelled)',
    'namespace_app:single_pair:sum': 'sum by (namespace, app) (single_pair)',
  };
  const onRecords = (expr: string): readonly string[] => findingsOn(expr, /^matching\//, {}, records);
  expect(
    onRecords('namespace_side:single_labelled:sum / on (namespace) sum by (namespace) (single_load) > 1'),
  ).toEqual(['error matching/many-side-is-named: on (namespace)']);
  expect(
    onRecords('namespace_app:single_pair:sum / on (namespace) sum by (namespace) (single_load) > 1'),
  ).toEqual([]);
});

test('a fallback below an aggregation is no series of its own', () => {
  expect(on('sum(sum by (pod) (single_load) or vector(0)) > 1')).toEqual([]);
  expect(on('(sum by (pod) (single_load) or vector(0)) > 1')).toEqual([
    'warning matching/fallback-has-labels: vector(0)',
  ]);
});
