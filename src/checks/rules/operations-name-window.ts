import { formatDuration, parseDuration } from '../../core/duration.ts';
import { defineQueryCheck } from '../check.ts';

export const operationsNameWindow = defineQueryCheck({
  code: 'rules/operations-name-window',
  severity: 'warning',
  summary: 'A window in the name of a recording rule is one that its expression looks over.',
  on: ['ranges', 'subqueries'],
  uses: ['record'],
  *run({ expr, nodes, query: { use } }) {
    const window = windowIn(use.rule.name);
    if (window === undefined) return;
    const ranges = [...nodes.ranges, ...nodes.subqueries].map(({ range }) => range.seconds);
    // A rule that reads other records may have its window from them.
    if (ranges.length === 0 || ranges.includes(undefined) || ranges.includes(window)) return;
    const looks = [...new Set(ranges)].map((seconds) => formatDuration(seconds ?? 0)).join(', ');
    yield {
      message: `The name "${use.rule.name}" says ${formatDuration(window)}, and the expression looks over ${looks}.`,
      help: 'Rename the rule, or change the range.',
      span: expr.span,
    };
  },
});

/** Seconds of the window that the last part of a name ends with, e.g. `rate5m`. */
function windowIn(name: string): number | undefined {
  const text = /[a-z_]((?:\d+(?:ms|[smhdwy]))+)$/.exec(name.split(':').at(-1) ?? '')?.[1];
  return text === undefined ? undefined : parseDuration(text);
}
