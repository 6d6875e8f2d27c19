import { defineSubjectCheck } from '../check.ts';
import { fieldOf } from '../shared/field-of.ts';

export const noEmptyLabel = defineSubjectCheck({
  code: 'rules/no-empty-label',
  severity: 'info',
  summary: 'A label that a rule sets has a value.',
  *run(subject) {
    for (const rule of subject.groups.flatMap(({ rules }) => rules)) {
      for (const [label, value] of Object.entries(rule.labels)) {
        if (value !== '') continue;
        yield {
          message: `The rule "${rule.name}" sets the label "${label}" to nothing, which removes it.`,
          help: 'Give it a value, or leave it out; where it is meant to be removed, aggregate it away.',
          at: fieldOf(rule.site, `labels/${label}`),
        };
      }
    }
  },
});
