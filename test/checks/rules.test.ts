import { describe, expect, test } from 'vitest';

import type { Check } from '../../src/checks/check.ts';
import { CHECKS } from '../../src/checks/registry.ts';
import { judge } from './judge-example.ts';

/** Messages of one check on the rules of a group, written as YAML in flow style. */
function messages(code: string, rules: readonly string[]): readonly string[] {
  const checks: readonly Check[] = CHECKS.filter((check) => check.code === code);
  expect(checks).toHaveLength(1);
  const text = `groups:\n  - name: example\n    rules:\n${rules.map((rule) => `      - {${rule}}\n`).join('')}`;
  return judge({ language: 'yaml', verdict: 'bad', use: 'alert', house: false, text }, checks).map(
    ({ message }) => message,
  );
}

describe('rules/rising-severities', () => {
  const code = 'rules/rising-severities';
  const warning = 'alert: Long, expr: depth > 10, for: 5m, labels: {severity: warning}';

  test('says both thresholds', () => {
    const critical = 'alert: VeryLong, expr: depth > 5, for: 5m, labels: {severity: critical}';
    expect(messages(code, [warning, critical])).toEqual([
      'The alert "VeryLong" (critical) fires at > 5, before "Long" (warning) at > 10.',
    ]);
  });

  test.each([
    ['thresholds that rise', 'alert: VeryLong, expr: depth > 50, for: 5m, labels: {severity: critical}'],
    [
      'a graver one that waits longer',
      'alert: Lasting, expr: depth > 5, for: 6h, labels: {severity: critical}',
    ],
    ['another value', 'alert: VeryLong, expr: "depth{q=\'a\'} > 5", for: 5m, labels: {severity: critical}'],
    ['the other direction', 'alert: Short, expr: depth < 5, for: 5m, labels: {severity: critical}'],
    ['a severity of no known rank', 'alert: VeryLong, expr: depth > 5, for: 5m, labels: {severity: page}'],
    ['equal severities', 'alert: VeryLong, expr: depth > 5, for: 5m, labels: {severity: warning}'],
  ])('accepts %s', (_what, other) => {
    expect(messages(code, [warning, other])).toEqual([]);
  });
});

describe('rules/no-shadowed-alert', () => {
  const code = 'rules/no-shadowed-alert';
  const early = 'alert: Long, expr: depth > 5, for: 5m, labels: {severity: warning, team: a}';

  test('names the one that fires first', () => {
    const late = 'alert: VeryLong, expr: depth > 10, for: 5m, labels: {severity: warning, team: a}';
    expect(messages(code, [early, late])).toEqual([
      'Whenever the alert "VeryLong" fires, "Long" has fired for the same value: it says nothing new.',
    ]);
  });

  test.each([
    [
      'one that fires faster',
      'alert: VeryLong, expr: depth > 10, for: 1m, labels: {severity: warning, team: a}',
    ],
    ['one for others', 'alert: VeryLong, expr: depth > 10, for: 5m, labels: {severity: warning, team: b}'],
    ['another comparison', 'alert: Exact, expr: depth == 10, for: 5m, labels: {severity: warning, team: a}'],
  ])('accepts %s', (_what, late) => {
    expect(messages(code, [early, late])).toEqual([]);
  });
});

describe('rules/alert-has-condition', () => {
  const code = 'rules/alert-has-condition';

  test.each([
    'rate(rq_total[5m])',
    'sum(ready == bool 0)',
    'depth or absent(depth)',
    'nobody_knows',
    'depth{q="a"}',
    'depth:without:condition',
  ])('marks %s', (expr) => {
    const record = 'record: "depth:without:condition", expr: sum(depth)';
    expect(messages(code, [record, `alert: A, expr: '${expr}'`])).toHaveLength(1);
  });

  test.each([
    'rate(rq_total[5m]) > 1',
    'count(ready == 0)',
    '(depth > 5) or absent(depth)',
    'depth and on (pod) (ready == 0)',
    'depth unless on (pod) build_info',
    'nobody_knows{state="broken"}',
    'ALERTS',
    'vector(1)',
    'rules:of:others',
    'depth:with:condition',
    'max_over_time((depth > 5)[1h:1m])',
  ])('accepts %s', (expr) => {
    const record = 'record: "depth:with:condition", expr: sum(depth) > 5';
    expect(messages(code, [record, `alert: A, expr: '${expr}'`])).toEqual([]);
  });
});

describe('rules/alert-has-condition, of a record of an info metric', () => {
  const record = 'record: "version:build_info:max", expr: max by (version) (build_info)';

  test.each([
    ['version:build_info:max', 1],
    ['version:build_info:max{version="1.0.0"}', 0],
  ])('finds in %s: %s', (expr, count) => {
    expect(messages('rules/alert-has-condition', [record, `alert: A, expr: '${expr}'`])).toHaveLength(count);
  });
});

describe('rules/producers-first', () => {
  const code = 'rules/producers-first';
  const reader = 'alert: A, expr: "sum(ctl:rq:rate5m{tier=\'web\'}) < 1"';

  test('marks a rule of the name and the labels that are read', () => {
    const writer = 'record: "ctl:rq:rate5m", expr: "sum by (ctl) (rate(rq_total[5m]))", labels: {tier: web}';
    expect(messages(code, [reader, writer])).toHaveLength(1);
    expect(messages(code, [writer, reader])).toEqual([]);
  });

  test('accepts a rule that writes the name with other labels', () => {
    const writer = 'record: "ctl:rq:rate5m", expr: "sum by (ctl) (rate(rq_total[5m]))", labels: {tier: db}';
    expect(messages(code, [reader, writer])).toEqual([]);
  });
});

describe('windows/event-outlasts-for', () => {
  const code = 'windows/event-outlasts-for';

  test.each([
    ['increase(rq_total[5m]) > 0', '5m'],
    ['0 < sum by (ctl) (increase(rq_total[5m]))', '10m'],
    ['changes(ready[10m]) != 0', '15m'],
  ])('marks %s for %s', (expr, wait) => {
    expect(messages(code, [`alert: A, expr: '${expr}', for: ${wait}`])).toHaveLength(1);
  });

  test.each([
    ['increase(rq_total[5m]) > 0', '4m'],
    ['increase(rq_total[5m]) > 10', '10m'],
    ['min(increase(rq_total[5m])) > 0', '10m'],
    ['rate(rq_total[5m]) > 0', '10m'],
    ['increase(rq_total[5m]) == 0', '10m'],
  ])('accepts %s for %s', (expr, wait) => {
    expect(messages(code, [`alert: A, expr: '${expr}', for: ${wait}`])).toEqual([]);
  });
});

describe('rules/level-names-labels', () => {
  const code = 'rules/level-names-labels';

  test.each([
    ['ctl:rq:rate5m', 'sum by (pod) (rate(rq_total[5m]))', ''],
    ['namespace_ctl:rq:rate5m', 'sum by (namespace) (rate(rq_total[5m]))', ''],
    ['ctl:rq:rate5m', 'sum by (pod) (rate(rq_total[5m]))', ', labels: {tier: web}'],
  ])('marks %s of %s%s', (name, expr, rest) => {
    expect(messages(code, [`record: "${name}", expr: '${expr}'${rest}`])).toHaveLength(1);
  });

  test.each([
    ['ctl:rq:rate5m', 'sum by (pod, ctl) (rate(rq_total[5m]))', ''],
    ['ctl:rq:rate5m', 'sum by (pod) (rate(rq_total[5m]))', ', labels: {ctl: all}'],
    ['fleet:rq:rate5m', 'sum(rate(rq_total[5m]))', ''],
    ['namespace_fleet:rq:rate5m', 'sum(rate(rq_total[5m]))', ''],
    ['ctl:others:rate5m', 'sum by (ctl) (rate(nobody_knows[5m]))', ''],
  ])('accepts %s of %s%s', (name, expr, rest) => {
    expect(messages(code, [`record: "${name}", expr: '${expr}'${rest}`])).toEqual([]);
  });
});

describe('windows/range-holds-two-scrapes', () => {
  test.each([
    ['rate(rq_total[30s]) > 1', 'error'],
    ['rate(nobody_knows[30s]) > 1', 'warning'],
  ])('gives %s the severity %s', (text, severity) => {
    const checks = CHECKS.filter(({ code }) => code === 'windows/range-holds-two-scrapes');
    const findings = judge({ language: 'promql', verdict: 'bad', use: 'alert', house: false, text }, checks);
    expect(findings.map((finding) => finding.severity)).toEqual([severity]);
  });
});
