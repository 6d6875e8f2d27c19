import { formatDuration } from '../../core/duration.ts';
import { alertsOf } from '../shared/alerts-of.ts';
import { defineSubjectCheck } from '../check.ts';
import { evaluationInterval } from '../shared/evaluation-interval.ts';
import { fieldOf } from '../shared/field-of.ts';

export const forFitsEvaluation = defineSubjectCheck({
  code: 'windows/for-fits-evaluation',
  severity: 'warning',
  summary: 'An alert that waits does so for at least one evaluation.',
  *run(subject) {
    for (const { alert, group } of alertsOf(subject)) {
      const { name, forSeconds, site } = alert;
      const interval = evaluationInterval(group, subject);
      if (forSeconds === 0) {
        yield {
          message: `The alert "${name}" says that it waits 0 seconds, which it does anyway.`,
          help: 'Leave out `for`.',
          at: fieldOf(site, 'for'),
          severity: 'info',
        };
      } else if (forSeconds !== undefined && forSeconds < interval) {
        yield {
          message: `The alert "${name}" waits ${formatDuration(forSeconds)}, less than the ${formatDuration(interval)} between two evaluations.`,
          help: `It fires at the second evaluation whatever is written: write ${formatDuration(interval)}, or evaluate more often.`,
          at: fieldOf(site, 'for'),
        };
      }
    }
  },
});
