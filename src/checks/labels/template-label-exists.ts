import { labelFact, labelNames } from '../../promql/label-set.ts';
import { placeInTemplate } from '../shared/alert-template.ts';
import { defineSubjectCheck } from '../check.ts';
import { isAbsence, shownLabels } from '../shared/shown-labels.ts';
import { whyAbsent } from '../shared/why-absent.ts';

export const templateLabelExists = defineSubjectCheck({
  code: 'labels/template-label-exists',
  severity: 'error',
  summary: 'A template of an alert shows labels that the result of the alert has.',
  *run(subject) {
    for (const { name, span, guarded, template, facts, inference, fact, isNowhere, lacking } of shownLabels(
      subject,
    )) {
      if (!isNowhere || guarded || lacking.every(isAbsence)) continue;
      const { alert } = template;
      // What absent() lacks says nothing of what the other operands had.
      const operand = lacking.find((branch) => !isAbsence(branch));
      const { reason } = operand === undefined ? fact : labelFact(inference.of(operand).labels, name);
      const why = whyAbsent(reason, { query: alert.expr, facts });
      const isAdded = Object.hasOwn(alert.labels, name) || name === 'alertname';
      const left = labelNames(inference.root.labels);
      yield {
        message: isAdded
          ? `The alert "${alert.name}" shows the label "${name}", which is added only after its templates are filled.`
          : `The alert "${alert.name}" shows the label "${name}", which its result never has: ${why}.`,
        help: isAdded
          ? 'Write the value as text.'
          : left.length === 0
            ? 'Keep the label in the query, or do not show it: the result has no labels.'
            : `Keep the label in the query, or show one that is there: ${left.join(', ')}.`,
        at: placeInTemplate(template, span),
      };
    }
  },
});
