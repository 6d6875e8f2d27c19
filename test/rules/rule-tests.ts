import { expect, test } from 'vitest';

import type { AlertSpec } from '../../src/pack/alert.ts';
import type { RecordingRuleSpec } from '../../src/pack/recording-rule.ts';
import type { ToolName } from '../support/tools.ts';
import { requireTool, testWith } from '../support/tools.ts';
import type { AlertExpectation, FiringAlert, InputSeries, RuleTest } from './run-rule-tests.ts';
import { ALL_RULES, runRuleTests } from './run-rule-tests.ts';

const PROMTOOLS = ['promtool', 'promtool-3'] as const satisfies readonly ToolName[];

/** Labels of a series or an alert. */
export type Labels = Readonly<Record<string, string>>;

/** What a firing alert says: its own labels and, where its texts show it, its value. */
export type Firing = Labels & { readonly $value?: string };

/** One series with a sample a minute, in the notation of promtool. */
export function series(name: string, labels: Labels, values: string): InputSeries {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}=${JSON.stringify(text)}`);
  return { series: `${name}{${pairs.join(', ')}}`, values };
}

/** A series of the operator, which runs in a namespace of its own. */
export function fromOperator(name: string, labels: Labels, values: string, pod = 'operator-0'): InputSeries {
  return series(name, { namespace: 'operators', pod, ...labels }, values);
}

/** A Big Peer that the operator sees; rules about foreign series hold in its namespace only. */
export function bigPeer(namespace: string, name: string, values: string, pod?: string): InputSeries {
  const labels = { kind: 'BigPeer', resource_namespace: namespace, name, big_peer: name };
  return fromOperator('smbp_operator_resource_info', labels, values, pod);
}

/** An app in a namespace without a Big Peer, which makes that namespace nobody's. */
export function appWithoutBigPeer(namespace: string, values: string): InputSeries {
  const labels = { kind: 'BigPeerApp', resource_namespace: namespace, name: 'app', big_peer: 'eu' };
  return fromOperator('smbp_operator_resource_info', labels, values);
}

/** A test whose samples are a minute apart. */
export function ruleTest(
  name: string,
  input_series: readonly InputSeries[],
  ...alert_rule_test: readonly AlertExpectation[]
): RuleTest {
  return { name, interval: '1m', input_series, alert_rule_test };
}

/** Expectations of one alert. In its texts `<name>` stands for a label, `<value>` for the value. */
export function expectationsOf(
  alertname: string,
  { summary, description, ...own }: Labels & { readonly summary: string; readonly description: string },
): (eval_time: string, ...firing: readonly Firing[]) => AlertExpectation {
  const alert = ({ $value, ...labels }: Firing): FiringAlert => {
    const shown = { ...labels, ...($value === undefined ? {} : { value: $value }) };
    return {
      exp_labels: { ...own, ...labels },
      exp_annotations: { summary: fill(summary, shown), description: fill(description, shown) },
    };
  };
  return (eval_time, ...firing) => ({ alertname, eval_time, exp_alerts: firing.map(alert) });
}

/** A label that an alert shows but does not have would print nothing, so it is an error here. */
function fill(text: string, labels: Labels): string {
  return text.replaceAll(/<(\w+)>/g, (_, name: string) => {
    const value = labels[name];
    if (value === undefined) throw new Error(`the alert has no "${name}" to show`);
    return value;
  });
}

/** Plays tests in one run of each promtool. */
export function playRuleTests(tests: readonly RuleTest[], rules = ALL_RULES): void {
  for (const promtool of PROMTOOLS) {
    testWith([promtool], `every rule does what its tests say, by ${promtool}`, () => {
      const { status, stdout, stderr } = runRuleTests(requireTool(promtool), rules, tests);
      expect(status, stdout + stderr).toBe(0);
    });
  }
}

/** Each alert of a subsystem must be seen firing, and seen silent. */
export function coverAlerts(
  rules: Readonly<Record<string, AlertSpec | RecordingRuleSpec>>,
  tests: readonly RuleTest[],
): void {
  const expectations = tests.flatMap(({ alert_rule_test }) => alert_rule_test);
  const alerts = Object.values(rules).filter(({ kind }) => kind === 'alert');
  test.each(alerts.map(({ name }) => name))('%s is seen firing and silent', (name) => {
    const counts = expectations
      .filter(({ alertname }) => alertname === name)
      .map(({ exp_alerts }) => exp_alerts.length > 0);
    expect(new Set(counts)).toEqual(new Set([true, false]));
  });
}
