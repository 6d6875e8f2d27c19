import { didYouMean } from '../../core/suggest.ts';
import { selectedName } from '../../promql/selected-name.ts';
import type { Vocabulary } from '../../promql/vocabulary.ts';
import { defineExpressionCheck } from '../check.ts';

export const knownMetric = defineExpressionCheck({
  code: 'promql/known-metric',
  severity: 'error',
  summary: 'A query reads series that the catalog, a recording rule or a foreign catalog knows.',
  on: ['selectors'],
  *run({ nodes, facts, subject: { vocabulary } }) {
    if (!vocabulary.complete) return;
    for (const selector of nodes.selectors) {
      const selected = selectedName(selector);
      if (selected === undefined || facts.isVariable(selected.span)) continue;
      // Names with colons are those of recording rules, which a check of their own knows.
      if (selected.name.includes(':')) continue;
      if (vocabulary.series(selected.name) !== undefined) continue;
      yield {
        message: `No metric of the catalog exposes the series "${selected.name}".`,
        help:
          helpBySuffix(selected.name, vocabulary) ??
          didYouMean(
            selected.name,
            vocabulary.names,
            'Define the metric in src/metrics, or read one that exists.',
          ),
        span: selected.span,
      };
    }
  },
});

/** What to read instead of a name that has the ending of another kind of metric. */
function helpBySuffix(name: string, vocabulary: Vocabulary): string | undefined {
  const ofHistogram = vocabulary.series(`${name}_count`);
  if (ofHistogram?.metric === name) {
    const parts = ofHistogram.buckets === undefined ? ['_sum', '_count'] : ['_bucket', '_sum', '_count'];
    return `Read one of its series: ${parts.map((part) => `"${name}${part}"`).join(', ')}.`;
  }
  const base = name.replace(/_(?:bucket|sum|count|total)$/, '');
  const plain = base === name ? undefined : vocabulary.series(base);
  return plain === undefined ? undefined : `"${base}" is a ${plain.kind} and has one series of that name.`;
}
