import { selectedName } from '../../promql/selected-name.ts';
import { defineExpressionCheck } from '../check.ts';

export const selectorNamesMetric = defineExpressionCheck({
  code: 'promql/selector-names-metric',
  severity: 'warning',
  summary: 'A selector says which metric it reads.',
  on: ['selectors'],
  // A variable may be filled from whatever bears a label.
  uses: ['alert', 'annotation', 'panel', 'record', 'template'],
  *run({ nodes, expr }) {
    // info() names labels in its second argument.
    const ofInfo = new Set(nodes.calls.flatMap(({ fn, args }) => (fn === 'info' ? args.slice(1) : [])));
    for (const selector of nodes.selectors) {
      const hasPattern = selector.matchers.some(({ label }) => label === '__name__');
      if (selectedName(selector) !== undefined || hasPattern || ofInfo.has(selector)) continue;
      yield {
        message: 'The selector reads every metric that has these labels.',
        help: 'Write the name of the metric before the braces.',
        span: selector === expr ? expr.span : selector.span,
      };
    }
  },
});
