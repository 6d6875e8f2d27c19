import { defineExpressionCheck } from '../check.ts';

export const noMatchAll = defineExpressionCheck({
  code: 'matchers/no-match-all',
  severity: 'info',
  summary: 'A matcher leaves something out.',
  on: ['selectors'],
  *run({ nodes }) {
    for (const { matchers } of nodes.selectors) {
      for (const { label, op, value, span } of matchers) {
        if (op !== '=~' || value !== '.*') continue;
        yield {
          message: `The matcher on "${label}" matches every series, with the label and without.`,
          help: 'Leave it out, or write ".+" where the label must be there.',
          span,
        };
      }
    }
  },
});
