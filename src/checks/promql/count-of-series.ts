import { OPERATORS } from '../../promql/functions.ts';
import { defineQueryCheck } from '../check.ts';
import { constantOf } from '../../promql/constant-of.ts';
import { stripParens } from '../shared/strip-parens.ts';

export const countOfSeries = defineQueryCheck({
  code: 'promql/count-of-series',
  severity: 'warning',
  summary: 'A panel that says how many there are counts series and does not add their values.',
  on: ['aggregates'],
  uses: ['panel'],
  *run({ nodes, query, facts }) {
    if (!SAYS_COUNT.test(query.use.panel.title)) return;
    for (const { op, opSpan, expr } of nodes.aggregates) {
      const filter = stripParens(expr);
      if (op !== 'sum' || filter.kind !== 'binary' || filter.bool) continue;
      if (OPERATORS[filter.op] !== 'comparison') continue;
      const value = constantOf(filter.right, facts.isVariable) ?? constantOf(filter.left, facts.isVariable);
      // The sum of values that are all 1 is their count.
      if (value === undefined || (filter.op === '==' && value === 1)) continue;
      yield {
        message: 'A comparison keeps the values, so that this adds them instead of counting the series.',
        help: `Use count(x ${filter.op} ${value}), or sum(x ${filter.op} bool ${value}) to get 0 as well.`,
        span: opSpan,
      };
    }
  },
});

/** How titles ask for a count. */
const SAYS_COUNT = /\b(?:count|number) of\b|\bhow many\b/i;
