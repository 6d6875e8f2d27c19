import { didYouMean } from '../../core/suggest.ts';
import { labelNames } from '../../promql/label-set.ts';
import { selectedName } from '../../promql/selected-name.ts';
import { defineExpressionCheck } from '../check.ts';

export const knownLabel = defineExpressionCheck({
  code: 'promql/known-label',
  severity: 'error',
  summary: 'A selector matches on labels that its series has.',
  on: ['selectors'],
  *run({ nodes, facts, subject: { vocabulary } }) {
    for (const expr of nodes.selectors) {
      const series = vocabulary.series(selectedName(expr)?.name ?? '');
      if (series?.labels.rest.presence !== 'absent') continue;
      for (const { label, labelSpan } of expr.matchers) {
        if (series.labels.named.has(label) || facts.isVariable(labelSpan)) continue;
        const labels = labelNames(series.labels);
        yield {
          message: `The series "${series.name}" has no label "${label}".`,
          help: didYouMean(label, labels, `Its labels are ${labels.join(', ')}.`),
          span: labelSpan,
        };
      }
    }
  },
});
