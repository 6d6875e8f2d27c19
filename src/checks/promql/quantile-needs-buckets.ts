import type { SeriesPart } from '../../promql/vocabulary.ts';
import { defineExpressionCheck } from '../check.ts';
import { quantiledBuckets } from '../shared/quantiled-buckets.ts';

export const quantileNeedsBuckets = defineExpressionCheck({
  code: 'promql/quantile-needs-buckets',
  severity: 'error',
  summary: 'histogram_quantile() and histogram_fraction() read the buckets of a histogram.',
  on: ['calls'],
  *run({ nodes, inference }) {
    for (const { call, buckets } of quantiledBuckets(nodes)) {
      const { origin } = inference.of(buckets);
      if (origin === undefined || !NO_BUCKETS.has(origin.series.part)) continue;
      yield {
        message: `${call.fn}() reads "${origin.series.name}", which has no buckets.`,
        help: HELP.get(origin.series.part) ?? 'Read a histogram: its series end with "_bucket".',
        span: buckets.span,
      };
    }
  },
});

/** Parts that hold no buckets. What a recording rule writes may. */
const NO_BUCKETS: ReadonlySet<SeriesPart> = new Set(['value', 'sum', 'count', 'quantile', 'info', 'state']);

const HELP: ReadonlyMap<SeriesPart, string> = new Map([
  ['sum', 'Read the series that ends with "_bucket".'],
  ['count', 'Read the series that ends with "_bucket".'],
  ['quantile', 'A summary has its quantiles as series: select one with quantile="…".'],
]);
