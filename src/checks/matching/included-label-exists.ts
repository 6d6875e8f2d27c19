import { didYouMean } from '../../core/suggest.ts';
import { labelFact, labelNames } from '../../promql/label-set.ts';
import { defineExpressionCheck } from '../check.ts';
import { vectorMatches } from '../shared/vector-matches.ts';
import { whyAbsent } from '../shared/why-absent.ts';

export const includedLabelExists = defineExpressionCheck({
  code: 'matching/included-label-exists',
  severity: 'error',
  summary: 'What group_left and group_right copy is on the side that they copy from.',
  on: ['matchings'],
  *run(context) {
    for (const { node, left, right } of vectorMatches(context)) {
      const { labels } = node.matching?.group === 'right' ? left : right;
      for (const { name, span } of node.matching?.include ?? []) {
        const { presence, reason } = labelFact(labels, name);
        if (presence !== 'absent' || context.facts.isVariable(span)) continue;
        yield {
          message: `There is no label "${name}" to copy: ${whyAbsent(reason, context)}.`,
          help: didYouMean(name, labelNames(labels), 'Keep it on that side, or do not copy it.'),
          span,
        };
      }
    }
  },
});
