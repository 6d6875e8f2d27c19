import type { ExpressionContext } from '../check.ts';
import type { Expr } from '../../promql/ast.ts';
import { walk } from '../../promql/ast.ts';
import { selectedName } from '../../promql/selected-name.ts';
import { defineExpressionCheck } from '../check.ts';
import { quantiledBuckets } from '../shared/quantiled-buckets.ts';

export const quantileNeedsLe = defineExpressionCheck({
  code: 'promql/quantile-needs-le',
  severity: 'error',
  summary: 'The buckets that histogram_quantile() and histogram_fraction() read have the label "le".',
  on: ['calls'],
  *run(context) {
    const { nodes, inference } = context;
    for (const { call, buckets } of quantiledBuckets(nodes)) {
      const { labels } = inference.of(buckets);
      const le = labels.named.get('le') ?? labels.rest;
      if (le.presence !== 'absent' || !readsBuckets(buckets, context)) continue;
      yield {
        message: `${call.fn}() gets buckets without the label "le" that says which they are: it answers nothing.`,
        help:
          le.reason.cause === 'aggregation'
            ? 'Keep it: sum by (le, …) (rate(…)).'
            : 'Read the series that end with "_bucket", with their label "le".',
        span: le.reason.cause === 'aggregation' ? le.reason.span : buckets.span,
      };
    }
  },
});

/** Whether all of it are buckets of classic histograms; a native one has none and needs no label. */
function readsBuckets(expr: Expr, { inference }: ExpressionContext): boolean {
  const selectors = [...walk(expr)].filter((node) => node.kind === 'selector');
  return (
    selectors.length > 0 &&
    selectors.every((selector) => {
      const part = inference.of(selector).origin?.series.part;
      // Of a series that nobody knows, the name says it: Prometheus reserves the ending.
      return (
        part === 'bucket' || (part === undefined && selectedName(selector)?.name.endsWith('_bucket') === true)
      );
    })
  );
}
