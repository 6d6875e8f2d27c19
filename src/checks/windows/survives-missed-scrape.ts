import type { Expr, Selector } from '../../promql/ast.ts';
import { selectedName } from '../../promql/selected-name.ts';
import { defineQueryCheck } from '../check.ts';
import { severityRank } from '../shared/severity-rank.ts';
import { stripParens } from '../shared/strip-parens.ts';
import { thresholdOf } from '../shared/threshold.ts';

/** The rank of `critical` where the house has no other names. */
const CRITICAL = 2;

export const survivesMissedScrape = defineQueryCheck({
  code: 'windows/survives-missed-scrape',
  severity: 'info',
  onRequest: true,
  summary: 'A critical alert that waits does not begin again when one scrape is missed.',
  on: ['selectors'],
  uses: ['alert'],
  *run({ expr, query: { use }, subject }) {
    if ((use.rule.forSeconds ?? 0) === 0) return;
    if ((severityRank(use.rule, subject.policy) ?? 0) < CRITICAL) return;
    const selector = readSelector(thresholdOf(expr)?.compared);
    const name = selector && selectedName(selector)?.name;
    if (selector === undefined || name === undefined) return;
    if (subject.vocabulary.series(name)?.kind !== 'gauge') return;
    yield {
      message: `The alert "${use.rule.name}" looks at single samples of "${name}": a failed scrape ends the wait.`,
      help: 'Look over a range, e.g. with max_over_time() or min_over_time().',
      span: selector.span,
    };
  },
});

/** The selector whose samples are compared as they are, through aggregations. */
function readSelector(expr: Expr | undefined): Selector | undefined {
  const inner = expr && stripParens(expr);
  switch (inner?.kind) {
    case 'selector':
      return inner;
    case 'aggregate':
      return readSelector(inner.expr);
    default:
      return undefined;
  }
}
