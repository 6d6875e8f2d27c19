import type { LabelFact } from '../../promql/label-set.ts';
import { labelFact } from '../../promql/label-set.ts';
import { defineExpressionCheck } from '../check.ts';
import { vectorMatches } from '../shared/vector-matches.ts';
import { whyAbsent } from '../shared/why-absent.ts';

export const onLabelExists = defineExpressionCheck({
  code: 'matching/on-label-exists',
  severity: 'error',
  summary: 'Both sides have the labels that "on" names.',
  on: ['matchings'],
  *run(context) {
    for (const { node, left, right, pairing } of vectorMatches(context)) {
      if (pairing.kind !== 'on') continue;
      for (const { name, span } of node.matching?.labels ?? []) {
        const [a, b] = [labelFact(left.labels, name), labelFact(right.labels, name)];
        const lacking = a.presence === 'absent' ? a : b;
        if (name === '__name__' || lacking.presence !== 'absent' || lacking.reason.cause === 'matcher')
          continue;
        const isNowhere = a.presence === b.presence;
        const side = lacking === a ? 'left' : 'right';
        yield {
          message: `${isNowhere ? 'No side has' : `The ${side} side has not`} the label "${name}": ${whyAbsent(lacking.reason, context)}.`,
          help: isNowhere
            ? 'Leave it out.'
            : `Keep it on the ${side}, or match on labels that both sides have.`,
          span,
          // Without the label on the other side too, series are partners all the same.
          ...(!isAlwaysThere(lacking === a ? b : a, node.op) && { severity: 'warning' }),
        };
      }
    }
  },
});

/** Whether no series of the other side can have a partner, so that the operator yields nothing. */
function isAlwaysThere({ presence }: LabelFact, op: string): boolean {
  return presence === 'sure' && op !== 'or' && op !== 'unless';
}
