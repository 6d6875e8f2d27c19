import { defineExpressionCheck } from '../check.ts';
import { hasNoLabels, pairedLabels, vectorMatches } from '../shared/vector-matches.ts';
import { whyAbsent } from '../shared/why-absent.ts';

export const sidesHaveSameLabels = defineExpressionCheck({
  code: 'matching/sides-have-same-labels',
  severity: 'error',
  summary: 'Where no "on" says which labels partners agree in, both sides have the same labels.',
  on: ['binaries'],
  *run(context) {
    for (const match of vectorMatches(context)) {
      const { node, left, right, pairing, isSet } = match;
      if (pairing.kind === 'on' || node.op === 'or') continue;
      // Of a set operator with a side without labels another check speaks.
      if (isSet && (hasNoLabels(left.labels) || hasNoLabels(right.labels))) continue;
      const first = [...pairedLabels(match)].find(
        (label) =>
          (label.left.presence === 'sure' && label.right.presence === 'absent') ||
          (label.left.presence === 'absent' && label.right.presence === 'sure'),
      );
      if (first === undefined) continue;
      const isLeft = first.left.presence === 'absent';
      const side = isLeft ? 'left' : 'right';
      const lacking = isLeft ? first.left : first.right;
      const isKept = node.op === 'unless';
      yield {
        message: `No two series are partners${isKept ? ', so that "unless" removes none' : ''}: the ${side} side has no label "${first.name}", because ${whyAbsent(lacking.reason, context)}.`,
        help: `Say which labels partners agree in: "on (…)"; with group_${isLeft ? 'right' : 'left'} where one side has several.`,
        span: node.matching?.span ?? node.opSpan,
        ...(isKept && { severity: 'warning' }),
      };
    }
  },
});
