import { labelFact } from '../../promql/label-set.ts';
import type { QueryUse } from '../../pack/subject.ts';
import { legendLabels } from '../../templates/legend.ts';
import { defineQueryCheck } from '../check.ts';

export const bucketsArePutTogether = defineQueryCheck({
  code: 'labels/buckets-are-put-together',
  severity: 'warning',
  summary: 'Buckets of a histogram become a quantile, or one of them is chosen, before they are judged.',
  uses: ['alert', 'panel'],
  *run({ nodes, inference, query, expr }) {
    if (!isJudged(query.use)) return;
    const { presence, values } = labelFact(inference.root.labels, 'le');
    if (presence !== 'sure' || values?.length === 1) return;
    if (nodes.selectors.some(({ matchers }) => matchers.some(({ label }) => label === 'le'))) return;
    yield {
      message:
        'The result has a series for each bucket of a histogram, of which each counts the smaller ones too.',
      help: 'Ask for a quantile: histogram_quantile(0.9, …), for one bucket: {le="…"}, or for the count.',
      span: nodes.aggregates[0]?.grouping?.span ?? expr.span,
    };
  },
});

type JudgedUse = Extract<QueryUse, { readonly kind: 'alert' | 'panel' }>;

/** A heatmap and a table show buckets as what they are; a legend that shows the bound does too. */
function isJudged(use: JudgedUse): boolean {
  if (use.kind === 'alert') return true;
  const { panel, target } = use;
  if (panel.type === 'heatmap' || panel.type === 'histogram' || target.format !== 'time_series') return false;
  return !legendLabels(target.legend ?? '').some(({ name }) => name === 'le');
}
