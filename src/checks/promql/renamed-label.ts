import { selectedName } from '../../promql/selected-name.ts';
import { defineExpressionCheck } from '../check.ts';

export const renamedLabel = defineExpressionCheck({
  code: 'promql/renamed-label',
  severity: 'error',
  summary: 'A label that the scrape renames is read under its new name.',
  on: ['selectors'],
  *run({ nodes, subject }) {
    for (const selector of nodes.selectors) {
      const series = subject.vocabulary.series(selectedName(selector)?.name ?? '');
      for (const { label, labelSpan } of selector.matchers) {
        const exported = `exported_${label}`;
        if (series?.labels.named.has(exported) !== true) continue;
        if (series.labels.named.get(label)?.reason.cause !== 'target') continue;
        // Whoever names both knows which is which.
        if (selector.matchers.some((other) => other.label === exported)) continue;
        yield {
          message: `"${label}" of "${series.name}" says what the scrape says of the target; what the metric says is called "${exported}".`,
          help: `Match on "${exported}", or on both.`,
          span: labelSpan,
        };
      }
    }
  },
});
