import { placeInTemplate } from '../shared/alert-template.ts';
import { defineSubjectCheck } from '../check.ts';
import { isAbsence, shownLabels } from '../shared/shown-labels.ts';

export const absentLabelIsMatched = defineSubjectCheck({
  code: 'labels/absent-label-is-matched',
  severity: 'warning',
  summary: 'A label that is shown of absent() is one that its selector demands with "=".',
  *run(subject) {
    for (const { name, span, guarded, template, isNowhere, lacking } of shownLabels(subject)) {
      if (!isNowhere || guarded || !lacking.every(isAbsence)) continue;
      yield {
        message: `The alert "${template.alert.name}" shows the label "${name}" of absent(), which knows only what its selector demands with "=".`,
        help: `Match it: ${name}="…", or do not show it.`,
        at: placeInTemplate(template, span),
      };
    }
  },
});
