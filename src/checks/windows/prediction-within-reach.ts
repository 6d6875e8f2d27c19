import { formatDuration } from '../../core/duration.ts';
import { defineExpressionCheck } from '../check.ts';
import { constantOf } from '../../promql/constant-of.ts';
import { holdsVariable } from '../shared/holds-variable.ts';

/** How many times its own range a straight line may be drawn on: four days from six hours are 16 in widely used rules. */
const REACH = 24;

export const predictionWithinReach = defineExpressionCheck({
  code: 'windows/prediction-within-reach',
  severity: 'warning',
  summary: `A prediction reaches at most ${REACH} times as far as the range that it stands on.`,
  on: ['calls'],
  *run(context) {
    for (const { fn, args } of context.nodes.calls) {
      const [range, horizon] = args;
      if (fn !== 'predict_linear' || horizon === undefined) continue;
      if (range?.kind !== 'range' && range?.kind !== 'subquery') continue;
      const ahead = constantOf(horizon);
      const { seconds } = range.range;
      if (ahead === undefined || seconds === undefined || holdsVariable(context, range.range.span)) continue;
      if (ahead <= REACH * seconds) continue;
      yield {
        message: `predict_linear() draws a line from ${formatDuration(seconds)} on to ${formatDuration(ahead)}: any bend moves the end.`,
        help: `Look over at least ${formatDuration(Math.ceil(ahead / REACH))}.`,
        span: range.range.span,
      };
    }
  },
});
