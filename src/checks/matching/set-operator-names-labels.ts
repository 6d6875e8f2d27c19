import type { LabelSet } from '../../promql/label-set.ts';
import { defineExpressionCheck } from '../check.ts';
import { hasNoLabels, vectorMatches } from '../shared/vector-matches.ts';

export const setOperatorNamesLabels = defineExpressionCheck({
  code: 'matching/set-operator-names-labels',
  severity: 'warning',
  summary: 'Where one side of "and" or "unless" has no labels, "on ()" says that it speaks of all series.',
  on: ['binaries'],
  *run(context) {
    for (const { node, left, right, pairing } of vectorMatches(context)) {
      if ((node.op !== 'and' && node.op !== 'unless') || pairing.kind === 'on') continue;
      const isLeft = hasNoLabels(left.labels);
      if (isLeft === hasNoLabels(right.labels)) continue;
      if (!hasSureLabel(isLeft ? right.labels : left.labels, pairing.labels)) continue;
      yield {
        message: `The ${isLeft ? 'left' : 'right'} side of "${node.op}" has no labels, so that no series of the other is its partner: ${node.op === 'and' ? 'nothing is left' : 'nothing is removed'}.`,
        help: `Write "${node.op} on () (…)".`,
        span: node.opSpan,
      };
    }
  },
});

function hasSureLabel({ named }: LabelSet, ignored: readonly string[]): boolean {
  return [...named].some(
    ([name, { presence }]) => presence === 'sure' && name !== '__name__' && !ignored.includes(name),
  );
}
