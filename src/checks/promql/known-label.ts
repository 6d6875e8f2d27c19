import { didYouMean } from '../../core/suggest.ts';
import { walk } from '../../promql/ast.ts';
import { selectedName } from '../../promql/selected-name.ts';
import { defineQueryCheck } from '../check.ts';

export const knownLabel = defineQueryCheck({
  code: 'promql/known-label',
  severity: 'error',
  summary: 'A selector matches on labels that its series has.',
  *run({ facts, vocabulary }) {
    if (facts.expr === undefined) return;
    for (const expr of walk(facts.expr)) {
      if (expr.kind !== 'selector') continue;
      const series = vocabulary.series(selectedName(expr)?.name ?? '');
      if (series === undefined || series.labelSet === 'open') continue;
      for (const { label, labelSpan } of expr.matchers) {
        if (label === '__name__' || series.labels.has(label) || facts.isVariable(labelSpan)) continue;
        const labels = [...series.labels.keys()].sort().join(', ');
        yield {
          message: `The series "${series.name}" has no label "${label}".`,
          help: didYouMean(label, series.labels.keys(), `Its labels are ${labels}.`),
          span: labelSpan,
        };
      }
    }
  },
});
