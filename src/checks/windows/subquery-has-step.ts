import { defineExpressionCheck } from '../check.ts';

export const subqueryHasStep = defineExpressionCheck({
  code: 'windows/subquery-has-step',
  severity: 'info',
  summary: 'A subquery of a rule says its step.',
  on: ['subqueries'],
  *run({ nodes, query }) {
    if (query.reader !== 'rule') return;
    for (const { step, span } of nodes.subqueries) {
      if (step !== undefined) continue;
      yield {
        message: 'The step of the subquery is the evaluation interval of whichever server runs it.',
        help: 'Write the step behind the colon, e.g. [30m:1m].',
        span,
      };
    }
  },
});
