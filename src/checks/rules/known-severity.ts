import { didYouMean } from '../../core/suggest.ts';
import { alertsOf } from '../shared/alerts-of.ts';
import { defineSubjectCheck } from '../check.ts';
import { fieldOf } from '../shared/field-of.ts';

export const knownSeverity = defineSubjectCheck({
  code: 'rules/known-severity',
  severity: 'error',
  summary: 'An alert has a severity that the house routes.',
  *run(subject) {
    const { severities } = subject.policy;
    if (severities === undefined) return;
    for (const { alert } of alertsOf(subject)) {
      const { severity } = alert.labels;
      if (severity !== undefined && severities.includes(severity)) continue;
      yield {
        message:
          severity === undefined
            ? `The alert "${alert.name}" has no severity.`
            : `The alert "${alert.name}" has the severity "${severity}", which nobody routes.`,
        help: didYouMean(severity ?? '', severities, `Write one of ${severities.join(', ')}.`),
        at: fieldOf(alert.site, 'labels/severity'),
      };
    }
  },
});
