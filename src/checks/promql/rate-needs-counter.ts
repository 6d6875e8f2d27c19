import { FUNCTIONS } from '../../promql/functions.ts';
import { defineExpressionCheck } from '../check.ts';

export const rateNeedsCounter = defineExpressionCheck({
  code: 'promql/rate-needs-counter',
  severity: 'error',
  summary: 'rate(), irate() and increase() read a series that only goes up.',
  on: ['calls'],
  *run({ nodes, inference }) {
    for (const call of nodes.calls) {
      const [argument] = call.args;
      const { counter } = FUNCTIONS.get(call.fn) ?? {};
      if (argument === undefined || (counter !== 'rate' && counter !== 'increase')) continue;
      const origin = inference.of(argument).origin;
      if (origin?.form !== 'raw' || origin.series.kind !== 'gauge' || origin.series.part === 'histogram')
        continue;
      yield {
        message: `${call.fn}() takes "${origin.series.name}" for a counter, but it is a gauge: each fall counts as a restart.`,
        help: 'Use deriv() or delta() for a gauge, or read a counter.',
        span: argument.span,
      };
    }
  },
});
