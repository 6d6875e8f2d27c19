import { defineSubjectCheck } from '../check.ts';
import { fieldOf } from '../shared/field-of.ts';

export const noReservedLabel = defineSubjectCheck({
  code: 'rules/no-reserved-label',
  severity: 'warning',
  summary: 'A rule sets no label that Prometheus or its operator sets.',
  *run(subject) {
    for (const rule of subject.groups.flatMap(({ rules }) => rules)) {
      for (const label of Object.keys(rule.labels)) {
        const owner = RESERVED.get(label);
        if (owner === undefined) continue;
        yield {
          message: `The rule "${rule.name}" sets the label "${label}", which ${owner}.`,
          help: 'Give the label another name.',
          at: fieldOf(rule.site, `labels/${label}`),
        };
      }
    }
  },
});

/**
 * Labels with an owner. Source: Prometheus 3.14, rules/alerting.go; external labels of the prometheus-operator,
 * pkg/prometheus/promcfg.go, which tell its servers apart.
 */
const RESERVED: ReadonlyMap<string, string> = new Map([
  ['alertname', 'is the name of the alert'],
  ['alertstate', 'says on the series ALERTS whether the alert fires'],
  ['prometheus', 'tells the servers of the prometheus-operator apart'],
  ['prometheus_replica', 'tells the replicas of a server apart'],
]);
