import { selectedName } from '../../promql/selected-name.ts';
import { defineExpressionCheck } from '../check.ts';

export const noDeprecatedMetric = defineExpressionCheck({
  code: 'promql/no-deprecated-metric',
  severity: 'warning',
  summary: 'A query reads no metric that goes away.',
  on: ['selectors'],
  *run({ nodes, subject }) {
    for (const selector of nodes.selectors) {
      const selected = selectedName(selector);
      const replacement = subject.vocabulary.series(selected?.name ?? '')?.replacement;
      if (selected === undefined || replacement === undefined) continue;
      yield {
        message: `The metric of "${selected.name}" is deprecated.`,
        help: `Read "${replacement}".`,
        span: selected.span,
      };
    }
  },
});
