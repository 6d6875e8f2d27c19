import type { Call, RangeSelector } from '../../promql/ast.ts';
import type { ExpressionContext } from '../check.ts';
import { holdsVariable } from './holds-variable.ts';
import type { SampleInterval } from './sample-interval.ts';
import { sampleInterval } from './sample-interval.ts';

/** A range from which a function needs two samples, and how many intervals of its series it is long. */
export interface ReadRange {
  readonly call: Call;
  readonly range: RangeSelector;
  readonly seconds: number;
  readonly interval: SampleInterval;
  readonly intervals: number;
}

/** Ranges from which a function needs two samples, as far as their length is written down. */
export function* rangesOfTwo(context: ExpressionContext): Iterable<ReadRange> {
  for (const call of context.nodes.calls) {
    if (!NEED_TWO.has(call.fn)) continue;
    for (const range of call.args) {
      if (range.kind !== 'range' || holdsVariable(context, range.range.span)) continue;
      const { seconds } = range.range;
      if (seconds === undefined) continue;
      const interval = sampleInterval(range.selector, context.subject);
      yield { call, range, seconds, interval, intervals: seconds / interval.seconds };
    }
  }
}

/** Functions that answer nothing when the range holds one sample (Prometheus 3.14, promql/functions.go). */
const NEED_TWO: ReadonlySet<string> = new Set([
  'delta',
  'deriv',
  'double_exponential_smoothing',
  'holt_winters',
  'idelta',
  'increase',
  'irate',
  'predict_linear',
  'rate',
]);
