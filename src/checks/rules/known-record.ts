import { didYouMean } from '../../core/suggest.ts';
import { selectedName } from '../../promql/selected-name.ts';
import { defineExpressionCheck } from '../check.ts';

export const knownRecord = defineExpressionCheck({
  code: 'rules/known-record',
  severity: 'error',
  summary: 'A name with colons is written by a recording rule that is there.',
  on: ['selectors'],
  *run({ nodes, facts, subject: { vocabulary } }) {
    // The rules of others may be anywhere.
    if (!vocabulary.complete) return;
    for (const selector of nodes.selectors) {
      const selected = selectedName(selector);
      if (selected === undefined || !selected.name.includes(':') || facts.isVariable(selected.span)) continue;
      if (vocabulary.series(selected.name) !== undefined) continue;
      yield {
        message: `No recording rule writes "${selected.name}".`,
        help: didYouMean(
          selected.name,
          vocabulary.names.filter((name) => name.includes(':')),
          'Add the rule, or compute the value here.',
        ),
        span: selected.span,
      };
    }
  },
});
