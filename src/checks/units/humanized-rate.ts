import { defineSubjectCheck } from '../check.ts';
import { placeInTemplate } from '../shared/alert-template.ts';
import { printedValues } from '../shared/printed-values.ts';

export const humanizedRate = defineSubjectCheck({
  code: 'units/humanized-rate',
  severity: 'info',
  summary: 'An annotation prints a rate with few digits.',
  *run(subject) {
    for (const { alert, template, value, inference } of printedValues(subject)) {
      if (value.functions.length > 0 || inference.root.origin?.form !== 'rate') continue;
      yield {
        message: `The annotation "${template.name}" of the alert "${alert.name}" prints a rate with all its digits.`,
        help: 'Write {{ $value | humanize }}, or humanizePercentage or humanizeDuration where it fits.',
        at: placeInTemplate(template, value.span),
      };
    }
  },
});
