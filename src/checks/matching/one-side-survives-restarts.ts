import { defineExpressionCheck } from '../check.ts';
import { partnersOf } from '../shared/partners.ts';
import { vectorMatches } from '../shared/vector-matches.ts';

export const oneSideSurvivesRestarts = defineExpressionCheck({
  code: 'matching/one-side-survives-restarts',
  severity: 'warning',
  summary: 'The side of one has one series too while a pod is replaced and series of both pods are there.',
  on: ['matchings'],
  *run(context) {
    for (const match of vectorMatches(context)) {
      const group = match.node.matching?.group;
      if (match.isSet || group === undefined) continue;
      const side = group === 'left' ? 'right' : 'left';
      const one = partnersOf(side, match);
      if (one.many !== true || !one.isByPod) continue;
      const on = match.pairing.kind === 'on' ? match.pairing.labels.join(', ') : '…';
      yield {
        message: `Each pod has a series on the side of one (they differ in ${one.labels.join(', ')}): while a pod is replaced there are two, and Prometheus refuses the match.`,
        help: `Choose one: topk by (${on}) (1, …), or match on the pod too.`,
        span: match.node[side].span,
      };
    }
  },
});
