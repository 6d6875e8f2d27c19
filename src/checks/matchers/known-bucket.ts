import { selectedName } from '../../promql/selected-name.ts';
import { defineExpressionCheck } from '../check.ts';

export const knownBucket = defineExpressionCheck({
  code: 'matchers/known-bucket',
  severity: 'error',
  summary: 'A matcher on "le" asks for a bucket that the histogram has.',
  on: ['selectors'],
  *run({ nodes, subject }) {
    for (const selector of nodes.selectors) {
      const series = subject.vocabulary.series(selectedName(selector)?.name ?? '');
      if (series?.part !== 'bucket' || series.buckets === undefined) continue;
      const bounds = new Set([...series.buckets, Infinity]);
      for (const { label, op, value, valueSpan } of selector.matchers) {
        const bound = label === 'le' && op === '=' ? boundOf(value) : undefined;
        if (bound === undefined || bounds.has(bound)) continue;
        yield {
          message: `The histogram "${series.metric}" has no bucket up to ${value}.`,
          help: `Its buckets end at ${series.buckets.join(', ')} and +Inf.`,
          span: valueSpan,
        };
      }
    }
  },
});

/** Prometheus writes bounds in several ways: `5`, `5.0`, `5e+00`. */
function boundOf(value: string): number | undefined {
  if (value === '+Inf') return Infinity;
  // A variable of a dashboard, or an empty value, is no number.
  return /^[\d.eE+-]+$/.test(value) ? Number(value) : undefined;
}
