import type { Policy } from '../../pack/subject.ts';
import type { ThresholdAlert } from '../shared/alerts-on-one-value.ts';
import { alertsOnOneValue, waitsNoLonger } from '../shared/alerts-on-one-value.ts';
import { defineSubjectCheck } from '../check.ts';
import { severityRank } from '../shared/severity-rank.ts';
import { isMilder } from '../shared/threshold.ts';

export const risingSeverities = defineSubjectCheck({
  code: 'rules/rising-severities',
  severity: 'error',
  summary: 'Of two alerts on one value the graver one has the threshold that is reached later.',
  *run(subject) {
    for (const alerts of alertsOnOneValue(subject)) {
      for (const grave of alerts) {
        const mild = alerts.find((candidate) => isInverted(grave, candidate, subject.policy));
        if (mild === undefined) continue;
        const [severity, other] = [grave, mild].map(({ alert }) => alert.labels['severity']);
        yield {
          message: `The alert "${grave.alert.name}" (${severity}) fires at ${at(grave)}, before "${mild.alert.name}" (${other}) at ${at(mild)}.`,
          help: 'Change the thresholds, or the severities.',
          at: grave.alert.site,
        };
      }
    }
  },
});

/** One that waits longer may be graver at a threshold that is reached earlier: the trouble lasts. */
function isInverted(grave: ThresholdAlert, mild: ThresholdAlert, policy: Policy): boolean {
  const [high, low] = [severityRank(grave.alert, policy), severityRank(mild.alert, policy)];
  return (
    high !== undefined &&
    low !== undefined &&
    high > low &&
    isMilder(grave.threshold, mild.threshold) &&
    waitsNoLonger(grave.alert, mild.alert)
  );
}

function at({ threshold }: ThresholdAlert): string {
  return `${threshold.op} ${threshold.value}`;
}
