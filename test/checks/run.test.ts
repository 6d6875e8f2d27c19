import { describe, expect, test } from 'vitest';

import { CHECKS } from '../../src/checks/registry.ts';
import { judge } from './judge-example.ts';

/** Places of the findings of one check on the rules of a group, written as YAML in flow style. */
function places(code: string, rules: readonly string[]): readonly (string | undefined)[] {
  const checks = CHECKS.filter((check) => check.code === code);
  expect(checks).toHaveLength(1);
  const text = `groups:\n  - name: example\n    rules:\n${rules.map((rule) => `      - {${rule}}\n`).join('')}`;
  return judge({ language: 'yaml', verdict: 'bad', use: 'alert', house: false, text }, checks).map(
    ({ at }) => `${at.line}:${at.column}`,
  );
}

describe('an expression that stands in several rules', () => {
  test('is reported at each of them', () => {
    const rules = ['alert: A, expr: "up{job=~\'a\'} == 0"', 'alert: Another, expr: "up{job=~\'a\'} == 0"'];
    expect(places('matchers/regex-needs-pattern', rules)).toMatchInlineSnapshot(`
      [
        "4:30",
        "5:36",
      ]
    `);
  });

  test('is judged for each kind of its use', () => {
    const rules = ['record: "a:b:c", expr: rq_total', 'alert: A, expr: rq_total'];
    expect(places('promql/counter-needs-rate', rules)).toMatchInlineSnapshot(`
      [
        "5:26",
      ]
    `);
    expect(places('promql/counter-needs-rate', rules.toReversed())).toMatchInlineSnapshot(`
      [
        "4:26",
      ]
    `);
  });
});
