import { escapeRegex } from '../../text/regex.ts';
import { defineExpressionCheck } from '../check.ts';
import { holdsVariable } from '../shared/holds-variable.ts';

export const regexNeedsPattern = defineExpressionCheck({
  code: 'matchers/regex-needs-pattern',
  severity: 'info',
  summary: 'A regular expression matches more than one text.',
  on: ['selectors'],
  *run(context) {
    for (const { matchers } of context.nodes.selectors) {
      for (const { label, op, value, span, valueSpan } of matchers) {
        if (op !== '=~' && op !== '!~') continue;
        if (escapeRegex(value) !== value || holdsVariable(context, valueSpan)) continue;
        yield {
          message: `The matcher on "${label}" is a regular expression that matches "${value}" only.`,
          help: `Write ${op === '=~' ? '=' : '!='}, which is faster and says what is meant.`,
          span,
        };
      }
    }
  },
});
