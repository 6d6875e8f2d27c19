import type { ThresholdAlert } from '../shared/alerts-on-one-value.ts';
import { alertsOnOneValue, waitsNoLonger } from '../shared/alerts-on-one-value.ts';
import { defineSubjectCheck } from '../check.ts';
import { labelsKey } from '../shared/labels-key.ts';
import { isMilder } from '../shared/threshold.ts';

export const noShadowedAlert = defineSubjectCheck({
  code: 'rules/no-shadowed-alert',
  severity: 'warning',
  summary: 'No alert fires only when another one with the same labels has fired before.',
  *run(subject) {
    for (const alerts of alertsOnOneValue(subject)) {
      for (const one of alerts) {
        const other = alerts.find((candidate) => shadows(candidate, one));
        if (other === undefined) continue;
        yield {
          message: `Whenever the alert "${one.alert.name}" fires, "${other.alert.name}" has fired for the same value: it says nothing new.`,
          help: 'Remove one of them, or give the graver one a graver severity.',
          at: one.alert.site,
        };
      }
    }
  },
});

function shadows(milder: ThresholdAlert, one: ThresholdAlert): boolean {
  return (
    isMilder(milder.threshold, one.threshold) &&
    waitsNoLonger(milder.alert, one.alert) &&
    labelsKey(milder.alert.labels) === labelsKey(one.alert.labels)
  );
}
