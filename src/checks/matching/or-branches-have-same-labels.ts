import { walk } from '../../promql/ast.ts';
import { defineExpressionCheck } from '../check.ts';
import { isFallback, orReachingResult } from '../shared/or-reaching-result.ts';
import { isAbsence } from '../shared/shown-labels.ts';

export const orBranchesHaveSameLabels = defineExpressionCheck({
  code: 'matching/or-branches-have-same-labels',
  severity: 'warning',
  summary: 'Both sides of "or" have the same labels.',
  on: ['binaries'],
  *run(context) {
    for (const { node, right, labels } of orReachingResult(context)) {
      // What is absent cannot have the labels of what is there.
      const isOfAbsence = [...walk(node.left), ...walk(node.right)].some(isAbsence);
      if (isFallback(right) || isOfAbsence) continue;
      yield {
        message: `Only one side of "or" has ${labels.length === 1 ? 'the label' : 'the labels'} ${labels.join(', ')}, so that series of both sides are mixed, also where they mean the same thing.`,
        help: 'Aggregate both sides to the same labels, or say with "on (…)" in which they agree.',
        span: node.opSpan,
      };
    }
  },
});
