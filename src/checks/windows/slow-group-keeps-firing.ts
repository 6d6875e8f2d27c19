import { formatDuration } from '../../core/duration.ts';
import { defineSubjectCheck } from '../check.ts';
import { evaluationInterval } from '../shared/evaluation-interval.ts';

/** How long an instant query finds a sample, and so ALERTS a state: the lookback of Prometheus, in seconds. */
const LOOKBACK = 300;

export const slowGroupKeepsFiring = defineSubjectCheck({
  code: 'windows/slow-group-keeps-firing',
  severity: 'warning',
  summary: 'Alerts are evaluated at least every five minutes, or keep firing in between.',
  *run(subject) {
    for (const group of subject.groups) {
      const interval = evaluationInterval(group, subject);
      if (interval <= LOOKBACK) continue;
      for (const rule of group.rules) {
        if (rule.kind !== 'alert' || rule.keepFiringForSeconds !== undefined) continue;
        yield {
          message: `The alert "${rule.name}" is evaluated every ${formatDuration(interval)}, after which its state of before is gone.`,
          help: 'Evaluate the group at least every 5m, or set `keep_firing_for`.',
          at: rule.site,
        };
      }
    }
  },
});
