import { alertsOf } from '../shared/alerts-of.ts';
import { defineSubjectCheck } from '../check.ts';
import { fieldOf } from '../shared/field-of.ts';

export const summaryIsASentence = defineSubjectCheck({
  code: 'templates/summary-is-a-sentence',
  severity: 'warning',
  summary: 'An alert has the annotations of the house, each a sentence.',
  *run(subject) {
    for (const { alert } of alertsOf(subject)) {
      for (const annotation of subject.policy.annotations ?? []) {
        const text = alert.annotations[annotation];
        if (text !== undefined && SENTENCE.test(text)) continue;
        yield {
          message:
            text === undefined
              ? `The alert "${alert.name}" has no annotation "${annotation}".`
              : `The annotation "${annotation}" of the alert "${alert.name}" is no sentence.`,
          help: 'Say what is wrong with what, and end with a full stop.',
          at: fieldOf(alert.site, `annotations/${annotation}`),
        };
      }
    }
  },
});

/** Names that are written small, templates and code may stand first. */
const SENTENCE = /^\S+\s.*[.?!]\s*$/s;
