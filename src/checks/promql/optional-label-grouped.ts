import { selectedName } from '../../promql/selected-name.ts';
import { walk } from '../../promql/ast.ts';
import type { SeriesFacts } from '../../promql/vocabulary.ts';
import { defineExpressionCheck } from '../check.ts';

export const optionalLabelGrouped = defineExpressionCheck({
  code: 'promql/optional-label-grouped',
  severity: 'info',
  onRequest: true,
  summary: 'A label that is not on all series is asked for where it groups.',
  on: ['aggregates'],
  *run({ nodes, inference, subject }) {
    for (const { grouping, expr } of nodes.aggregates) {
      if (grouping?.kind !== 'by') continue;
      for (const { name, span } of grouping.labels) {
        if (inference.of(expr).labels.named.get(name)?.presence !== 'maybe') continue;
        const isOptional = [...walk(expr)].some(
          (node) =>
            node.kind === 'selector' &&
            isOptionalIn(subject.vocabulary.series(selectedName(node)?.name ?? ''), name),
        );
        if (!isOptional) continue;
        yield {
          message: `Some series have no label "${name}": they become one group without it.`,
          help: `Select ${name}!="" where they do not belong.`,
          span,
        };
      }
    }
  },
});

/** Whether the catalog says that some series lack a label. Of a foreign metric that may be so of any. */
function isOptionalIn(series: SeriesFacts | undefined, label: string): boolean {
  if (series?.labels.rest.presence !== 'absent') return false;
  const fact = series.labels.named.get(label);
  return fact?.presence === 'maybe' && fact.reason.cause === 'metric';
}
