import { selectedName } from '../../promql/selected-name.ts';
import { defineQueryCheck } from '../check.ts';

export const zeroIsShown = defineQueryCheck({
  code: 'dashboard/zero-is-shown',
  severity: 'warning',
  summary: 'A panel of one number that counts failures shows something when there were none.',
  on: ['selectors'],
  uses: ['panel'],
  *run({ nodes, query: { use }, subject }) {
    if (!ONE_NUMBER.has(use.panel.type) || use.panel.noValue !== undefined) return;
    // A fallback shows something, and ratios have a check of their own.
    if (nodes.binaries.some(({ op }) => op === 'or' || op === '/')) return;
    for (const selector of nodes.selectors) {
      const series = subject.vocabulary.series(selectedName(selector)?.name ?? '');
      if (series?.kind !== 'counter' || series.zeroInitialised !== false) continue;
      if (!selector.matchers.some(({ op, value }) => op !== '!=' && op !== '!~' && FAILURE.test(value)))
        continue;
      yield {
        message: `The panel "${use.panel.title}" says "No data" until "${series.name}" counts its first failure.`,
        help: 'Set the text for no value to 0, expose the series from the start, or write `or vector(0)`.',
        span: selector.span,
      };
    }
  },
});

const ONE_NUMBER: ReadonlySet<string> = new Set(['bargauge', 'gauge', 'singlestat', 'stat']);
const FAILURE = /err|fail|5\.\.|reject|timeout|denied/i;
