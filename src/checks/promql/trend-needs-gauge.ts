import { defineExpressionCheck } from '../check.ts';

export const trendNeedsGauge = defineExpressionCheck({
  code: 'promql/trend-needs-gauge',
  severity: 'error',
  summary: 'delta(), idelta(), deriv() and predict_linear() read a gauge.',
  on: ['calls'],
  *run({ nodes, inference }) {
    for (const call of nodes.calls) {
      const [argument] = call.args;
      const instead = INSTEAD.get(call.fn);
      if (argument === undefined || instead === undefined) continue;
      const origin = inference.of(argument).origin;
      if (origin?.form !== 'raw' || origin.series.kind !== 'counter') continue;
      yield {
        message: `${call.fn}() follows the value of "${origin.series.name}", a counter: each restart looks like a fall to 0.`,
        help: instead,
        span: argument.span,
      };
    }
  },
});

/** Functions that take a fall for a fall, and what does the same for a counter. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['delta', 'Use increase().'],
  ['idelta', 'Use increase(), or irate() in a panel.'],
  ['deriv', 'Use rate().'],
  ['predict_linear', 'Predict a gauge; of a counter, multiply its rate() by the time ahead.'],
]);
