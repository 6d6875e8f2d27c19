import type { SeriesFacts } from '../../promql/vocabulary.ts';
import { defineExpressionCheck } from '../check.ts';

export const aggregatesAsDeclared = defineExpressionCheck({
  code: 'promql/aggregates-as-declared',
  severity: 'warning',
  summary: 'Values are added only where their catalog says that a sum means something.',
  on: ['aggregates'],
  *run({ nodes, inference }) {
    for (const { op, opSpan, expr } of nodes.aggregates) {
      if (op !== 'sum') continue;
      const { origin } = inference.of(expr);
      if (origin === undefined || origin.form === 'increase' || origin.form === 'rate') continue;
      const { name, acrossPods } = origin.series;
      if (acrossPods === undefined || acrossPods === 'sum' || !isQuantity(origin.series)) continue;
      yield {
        message: `The sum of "${name}" means nothing: its catalog says that values of several pods become one by ${acrossPods === 'none' ? 'nothing at all' : acrossPods}.`,
        help: acrossPods === 'none' ? 'Show the series one by one, or count them.' : `Use ${acrossPods}().`,
        span: opSpan,
      };
    }
  },
});

/** Flags, states and infos are 0 or 1: their sum is a count of those that are set. */
function isQuantity({ part, values }: SeriesFacts): boolean {
  return part === 'value' && !(values.whole && values.min >= 0 && values.max <= 1);
}
