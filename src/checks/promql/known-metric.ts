import { didYouMean } from '../../core/suggest.ts';
import { walk } from '../../promql/ast.ts';
import { selectedName } from '../../promql/selected-name.ts';
import { defineQueryCheck } from '../check.ts';

export const knownMetric = defineQueryCheck({
  code: 'promql/known-metric',
  severity: 'error',
  summary: 'A query reads series that the catalog, a recording rule or a foreign catalog knows.',
  *run({ facts, vocabulary }) {
    if (facts.expr === undefined) return;
    for (const expr of walk(facts.expr)) {
      const selected = expr.kind === 'selector' ? selectedName(expr) : undefined;
      if (selected === undefined || facts.isVariable(selected.span)) continue;
      if (vocabulary.series(selected.name) !== undefined) continue;
      yield {
        message: `No metric of the catalog exposes the series "${selected.name}".`,
        help: didYouMean(
          selected.name,
          vocabulary.names,
          'Define the metric in src/metrics, or read one that exists.',
        ),
        span: selected.span,
      };
    }
  },
});
