import { formatDuration } from '../core/duration.ts';
import { sortedBy } from '../core/order.ts';
import type { Alert } from '../pack/alert.ts';
import type { RuleGroup } from '../pack/pack.ts';
import type { RecordingRule } from '../pack/recording-rule.ts';
import type { JsonValue } from './kubernetes-object.ts';

/** Rule groups in the form that both a rule file and a PrometheusRule hold under `groups`. */
export function ruleDocument(groups: readonly RuleGroup[]): readonly JsonValue[] {
  return groups.map((group) => ({
    name: group.name,
    interval: formatDuration(group.intervalSeconds),
    rules: group.rules.map((rule) => (rule.kind === 'alert' ? alertDocument(rule) : recordDocument(rule))),
  }));
}

function recordDocument(rule: RecordingRule): JsonValue {
  return { record: rule.name, expr: rule.expr.text };
}

function alertDocument(alert: Alert): JsonValue {
  return {
    alert: alert.name,
    expr: alert.expr.text,
    // Prometheus' default, which a rule need not say.
    ...(alert.forSeconds === 0 ? {} : { for: formatDuration(alert.forSeconds) }),
    labels: byName(alert.labels),
    annotations: byName(alert.annotations),
  };
}

function byName(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(sortedBy(Object.entries(values), ([name]) => name));
}
