import { defineExpressionCheck } from '../check.ts';
import { partnersOf } from '../shared/partners.ts';
import { vectorMatches } from '../shared/vector-matches.ts';

export const manySideIsNamed = defineExpressionCheck({
  code: 'matching/many-side-is-named',
  severity: 'error',
  summary: 'Where several series have the same partner, group_left or group_right says on which side.',
  on: ['binaries'],
  *run(context) {
    for (const match of vectorMatches(context)) {
      const { node, isSet } = match;
      if (isSet) continue;
      const [left, right] = [partnersOf('left', match), partnersOf('right', match)];
      const group = node.matching?.group;
      const [wrong, other, side] =
        left.many === true && right.many === false && group !== 'left'
          ? ([left, right, 'left'] as const)
          : right.many === true && left.many === false && group !== 'right'
            ? ([right, left, 'right'] as const)
            : [];
      if (wrong?.many !== true || other === undefined) continue;
      // Of the side of one that several pods make many another check speaks.
      if (group !== undefined && wrong.isByPod) continue;
      yield {
        message: `Several series on the ${side} have the same partner, which Prometheus refuses: they differ in ${wrong.labels.join(', ')}.`,
        help:
          group === undefined
            ? `Add group_${side}, or aggregate the ${side} side to the labels in which partners agree.`
            : `Write group_${side} instead of group_${group}.`,
        span: node.matching?.span ?? node.opSpan,
        ...(!wrong.isSure && { severity: 'warning' }),
      };
    }
  },
});
