import { FUNCTIONS } from '../../promql/functions.ts';
import { defineExpressionCheck } from '../check.ts';

export const rateBeforeAggregation = defineExpressionCheck({
  code: 'promql/rate-before-aggregation',
  severity: 'error',
  summary: 'Counters are rated first and aggregated then.',
  on: ['calls'],
  *run({ nodes, inference }) {
    for (const call of nodes.calls) {
      const [argument] = call.args;
      const { counter } = FUNCTIONS.get(call.fn) ?? {};
      if (argument === undefined || (counter !== 'rate' && counter !== 'increase')) continue;
      const { origin } = inference.of(argument);
      if (origin?.form !== 'raw' || origin.series.kind !== 'counter') continue;
      const [aggregation] = origin.aggregations;
      if (aggregation === undefined && origin.series.aggregatesCounter !== true) continue;
      const what = aggregation === undefined ? `the record "${origin.series.name}"` : `${aggregation}()`;
      yield {
        message: `${call.fn}() sees ${what} of counters: the restart of one looks like a restart of all.`,
        help: `Aggregate what is rated: sum(${call.fn}(…)).`,
        span: argument.span,
      };
    }
  },
});
