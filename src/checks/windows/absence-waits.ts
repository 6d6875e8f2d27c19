import { formatDuration } from '../../core/duration.ts';
import type { Expr } from '../../promql/ast.ts';
import { children } from '../../promql/ast.ts';
import { defineQueryCheck } from '../check.ts';

export const absenceWaits = defineQueryCheck({
  code: 'windows/absence-waits',
  severity: 'warning',
  summary: 'An alert on absent() waits for two scrapes, so that a single failed one does not fire it.',
  on: ['calls'],
  uses: ['alert'],
  *run({ expr, nodes, query: { use }, subject }) {
    if (!nodes.calls.some(({ fn }) => fn === 'absent')) return;
    const waits = use.rule.forSeconds ?? 0;
    const least = 2 * subject.scrapeIntervalSeconds;
    if (waits >= least) return;
    for (const { span } of absences(expr)) {
      yield {
        message: `absent() is true as soon as one scrape fails, and the alert waits ${waits === 0 ? 'for nothing' : formatDuration(waits)}.`,
        help: `Write \`for: ${formatDuration(Math.max(least, 300))}\`, or absent_over_time() with a range.`,
        span,
      };
    }
  },
});

/** Calls of absent() that can make the alert fire; on the right of `unless` one can only hold it back. */
function* absences(expr: Expr): Iterable<Expr> {
  if (expr.kind === 'call' && expr.fn === 'absent') {
    yield expr;
    return;
  }
  const below = expr.kind === 'binary' && expr.op === 'unless' ? [expr.left] : children(expr);
  for (const child of below) yield* absences(child);
}
