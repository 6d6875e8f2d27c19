import { defineExpressionCheck } from '../check.ts';
import { hasVariable } from '../shared/holds-variable.ts';

export const noFixedTarget = defineExpressionCheck({
  code: 'dashboard/no-fixed-target',
  severity: 'warning',
  summary: 'A panel shows no cluster, pod or instance that is written down.',
  on: ['selectors'],
  uses: ['annotation', 'panel', 'variable'],
  *run({ nodes }) {
    for (const { matchers } of nodes.selectors) {
      for (const { label, op, value, span } of matchers) {
        if (op !== '=' || value === '' || !TARGETS.has(label) || hasVariable(value)) continue;
        yield {
          message: `The query shows the ${label} "${value}" only, which others do not have.`,
          help: `Match on a variable: ${label}=~"$${label}".`,
          span,
        };
      }
    }
  },
});

/** Labels whose values are made by whoever installs or starts something. */
const TARGETS: ReadonlySet<string> = new Set(['cluster', 'instance', 'pod']);
