import { definePackCheck } from '../check.ts';

export const helpIsASentence = definePackCheck({
  code: 'catalog/help-is-a-sentence',
  severity: 'warning',
  summary:
    'The help of a metric and of a label is a sentence on one line, and the question of a metric is a question.',
  *run({ catalog }) {
    for (const { name, help, question, labels } of catalog.metrics) {
      const path = `metrics/${name}`;
      if (!SENTENCE.test(help)) {
        yield { message: `The help of "${name}" is no sentence.`, help: HOW, at: { path: `${path}/help` } };
      }
      if (!QUESTION.test(question)) {
        yield {
          message: `The question of "${name}" is none.`,
          help: 'Ask what somebody wants to know who looks at the metric, on one line, with a question mark.',
          at: { path: `${path}/question` },
        };
      }
      for (const [label, one] of Object.entries(labels)) {
        if (SENTENCE.test(one.help)) continue;
        yield {
          message: `The help of the label "${label}" of "${name}" is no sentence.`,
          help: HOW,
          at: { path: `${path}/labels/${label}` },
        };
      }
    }
  },
});

const HOW = 'Begin with a capital letter, end with a full stop, and stay on one line.';

/** Code and numbers may stand first. */
const SENTENCE = /^[\p{Lu}\p{N}`"].*\.$/u;
/** What to compare it with may follow. */
const QUESTION = /^[\p{Lu}\p{N}`"].*\?.*$/u;
