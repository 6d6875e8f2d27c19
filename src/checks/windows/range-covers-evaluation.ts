import { formatDuration } from '../../core/duration.ts';
import { defineQueryCheck } from '../check.ts';
import { evaluationInterval } from '../shared/evaluation-interval.ts';

export const rangeCoversEvaluation = defineQueryCheck({
  code: 'windows/range-covers-evaluation',
  severity: 'warning',
  summary: 'A rule that counts over a range looks back at least to its last evaluation.',
  on: ['ranges'],
  uses: ['alert', 'record'],
  *run({ nodes, query: { use }, subject }) {
    const interval = evaluationInterval(use.group, subject);
    for (const { fn, args } of nodes.calls) {
      const range = args.find((arg) => arg.kind === 'range');
      if (!COUNTS.has(fn) || range?.range.seconds === undefined || range.range.seconds >= interval) continue;
      yield {
        message: `${fn}() sees ${formatDuration(range.range.seconds)} of the ${formatDuration(interval)} between two evaluations.`,
        help: `Write at least [${formatDuration(interval)}], or evaluate more often.`,
        span: range.range.span,
      };
    }
  },
});

/** Functions whose result misses what happens between two ranges. */
const COUNTS: ReadonlySet<string> = new Set([
  'changes',
  'count_over_time',
  'increase',
  'resets',
  'sum_over_time',
]);
