import { alertsByValue } from '../shared/alerts-on-one-value.ts';
import { defineSubjectCheck } from '../check.ts';
import { printed } from '../shared/printed.ts';

export const thresholdOfAlert = defineSubjectCheck({
  code: 'dashboard/threshold-of-alert',
  severity: 'warning',
  summary: 'A panel that shows the value of an alert changes its colour where the alert fires.',
  *run(subject) {
    for (const query of subject.queries) {
      if (query.use.kind !== 'panel' || query.use.panel.thresholds.length === 0) continue;
      const { panel } = query.use;
      const { expr } = subject.factsOf(query);
      const alerts = (expr && alertsByValue(subject).get(printed(expr))) ?? [];
      const [first] = alerts;
      if (first === undefined) continue;
      if (alerts.some(({ threshold }) => panel.thresholds.includes(threshold.value))) continue;
      yield {
        message: `The panel "${panel.title}" changes its colour at ${panel.thresholds.join(' and ')}, and the alert "${first.alert.name}" on its value fires at ${first.threshold.value}.`,
        help: 'Use one number for both.',
        at: panel.site,
      };
    }
  },
});
