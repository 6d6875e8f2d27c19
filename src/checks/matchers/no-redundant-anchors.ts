import { defineExpressionCheck } from '../check.ts';
import { holdsVariable } from '../shared/holds-variable.ts';

export const noRedundantAnchors = defineExpressionCheck({
  code: 'matchers/no-redundant-anchors',
  severity: 'info',
  summary: 'A regular expression of a matcher has no anchors: it matches whole values anyway.',
  on: ['selectors'],
  *run(context) {
    for (const { matchers } of context.nodes.selectors) {
      for (const { label, op, value, valueSpan } of matchers) {
        if (op !== '=~' && op !== '!~') continue;
        if (!ANCHORED.test(value) || holdsVariable(context, valueSpan)) continue;
        yield {
          message: `The regular expression on "${label}" is anchored, as every one is.`,
          help: 'Leave out "^" and "$".',
          span: valueSpan,
        };
      }
    }
  },
});

/** At the ends, outside of an alternative, and not escaped. */
const ANCHORED = /^\^[^|]*$|^[^|]*[^\\|]\$$|^\^.*[^\\]\$$/;
