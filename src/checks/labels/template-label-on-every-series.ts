import { placeInTemplate } from '../shared/alert-template.ts';
import { defineSubjectCheck } from '../check.ts';
import { shownLabels } from '../shared/shown-labels.ts';

export const templateLabelOnEverySeries = defineSubjectCheck({
  code: 'labels/template-label-on-every-series',
  severity: 'warning',
  summary: 'A label that only some operands of "or" have is shown where it is there.',
  *run(subject) {
    for (const { name, span, guarded, template, facts, fact, isNowhere, lacking } of shownLabels(subject)) {
      if (isNowhere || guarded) continue;
      const [operand] = lacking;
      const place = operand?.span ?? (fact.reason.cause === 'or' ? fact.reason.span : undefined);
      if (fact.presence !== 'maybe' || place === undefined) continue;
      const { from, to } = facts.toSource(place);
      const { alert } = template;
      yield {
        message: `The alert "${alert.name}" shows the label "${name}", which series of "${alert.expr.text.slice(from, to)}" do not have.`,
        help: `Guard it: {{ with $labels.${name} }}…{{ end }}.`,
        at: placeInTemplate(template, span),
      };
    }
  },
});
