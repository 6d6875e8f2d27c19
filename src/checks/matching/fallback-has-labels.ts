import { defineExpressionCheck } from '../check.ts';
import { isFallback, orReachingResult } from '../shared/or-reaching-result.ts';

export const fallbackHasLabels = defineExpressionCheck({
  code: 'matching/fallback-has-labels',
  severity: 'warning',
  summary: 'A value that stands in with "or" has the labels of what it stands in for.',
  on: ['binaries'],
  *run(context) {
    for (const { node, right, labels } of orReachingResult(context)) {
      if (!isFallback(right)) continue;
      yield {
        message: `The right side has none of the labels ${labels.join(', ')}: it is not instead of the left side but always beside it.`,
        help: 'Aggregate the left side to one series first, or write "or on ()" if one series is enough.',
        span: node.right.span,
      };
    }
  },
});
