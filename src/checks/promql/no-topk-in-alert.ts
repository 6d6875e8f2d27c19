import { AGGREGATIONS } from '../../promql/functions.ts';
import { defineExpressionCheck } from '../check.ts';

export const noTopkInAlert = defineExpressionCheck({
  code: 'promql/no-topk-in-alert',
  severity: 'warning',
  summary: 'An alert does not stand on a choice of series that changes with every evaluation.',
  on: ['aggregates'],
  uses: ['alert'],
  *run({ nodes, inference }) {
    for (const { op, opSpan, expr } of nodes.aggregates) {
      if (AGGREGATIONS[op].picks !== true || inference.of(expr).labels.key?.size === 0) continue;
      yield {
        message: `${op}() may pick another series at each evaluation, so that the alert starts to wait again.`,
        help: 'Compare all series with the threshold.',
        span: opSpan,
      };
    }
  },
});
