import { placeInTemplate, templatesOf } from '../shared/alert-template.ts';
import { defineSubjectCheck } from '../check.ts';

export const noValueInLabels = defineSubjectCheck({
  code: 'rules/no-value-in-labels',
  severity: 'error',
  summary: 'A label of an alert does not show the value.',
  *run(subject) {
    for (const one of templatesOf(subject)) {
      const [shown] = one.section === 'labels' ? one.template.values : [];
      if (shown === undefined) continue;
      yield {
        message: `The label "${one.name}" of the alert "${one.alert.name}" shows the value, so that each new value is a new alert.`,
        help: 'Show the value in an annotation.',
        at: placeInTemplate(one, shown.span),
      };
    }
  },
});
