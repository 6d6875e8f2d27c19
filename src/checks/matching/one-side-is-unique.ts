import { defineExpressionCheck } from '../check.ts';
import { partnersOf } from '../shared/partners.ts';
import { vectorMatches } from '../shared/vector-matches.ts';

export const oneSideIsUnique = defineExpressionCheck({
  code: 'matching/one-side-is-unique',
  severity: 'error',
  summary: 'On one side at least, the labels in which partners agree tell all series apart.',
  on: ['binaries'],
  *run(context) {
    for (const match of vectorMatches(context)) {
      if (match.isSet) continue;
      const { node } = match;
      const [left, right] = [partnersOf('left', match), partnersOf('right', match)];
      if (left.many !== true || right.many !== true) continue;
      const group = node.matching?.group;
      const one = group === 'right' ? left : right;
      // One series a pod on the side of one is what another check speaks of.
      if (group !== undefined && one.isByPod) continue;
      yield {
        message: `Several series on both sides are partners of each other, which Prometheus refuses: on the left they differ in ${left.labels.join(', ')}, on the right in ${right.labels.join(', ')}.`,
        help: 'Aggregate one side to the labels in which partners agree, or match on more labels.',
        span: node.matching?.span ?? node.opSpan,
        ...(!(left.isSure && right.isSure) && { severity: 'warning' }),
      };
    }
  },
});
