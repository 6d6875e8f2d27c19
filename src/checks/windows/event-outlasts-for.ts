import { formatDuration } from '../../core/duration.ts';
import type { Call, Expr } from '../../promql/ast.ts';
import { defineQueryCheck } from '../check.ts';
import { stripParens } from '../shared/strip-parens.ts';
import type { Threshold } from '../shared/threshold.ts';
import { thresholdOf } from '../shared/threshold.ts';

export const eventOutlastsFor = defineQueryCheck({
  code: 'windows/event-outlasts-for',
  severity: 'warning',
  summary: 'An alert on any event waits for less time than the event stays in its range.',
  on: ['ranges'],
  uses: ['alert'],
  *run({ expr, query: { use } }) {
    const waits = use.rule.forSeconds ?? 0;
    const threshold = waits === 0 ? undefined : thresholdOf(expr);
    if (threshold === undefined || !isAnyEvent(threshold)) return;
    const counting = countingCall(threshold.compared);
    const [range] = counting?.args ?? [];
    if (counting === undefined || range?.kind !== 'range') return;
    const { seconds } = range.range;
    if (seconds === undefined || waits < seconds) return;
    yield {
      message: `One event is seen for ${formatDuration(seconds)}, and the alert waits ${formatDuration(waits)}: it never fires for one.`,
      help: `Wait for less than ${formatDuration(seconds)}, look over a longer range, or compare with the number of events that matters.`,
      span: range.range.span,
    };
  },
});

/** Whether the least possible number of events is enough. */
function isAnyEvent({ op, value }: Threshold): boolean {
  return (op === '>' && value === 0) || (op === '!=' && value === 0);
}

/** The function that counts events, through aggregations that keep what is above 0. */
function countingCall(expr: Expr): Call | undefined {
  const inner = stripParens(expr);
  if (inner.kind === 'aggregate' && KEEPS_ANY.has(inner.op)) return countingCall(inner.expr);
  return inner.kind === 'call' && COUNTS.has(inner.fn) ? inner : undefined;
}

const KEEPS_ANY: ReadonlySet<string> = new Set(['max', 'sum']);
const COUNTS: ReadonlySet<string> = new Set(['changes', 'increase', 'resets']);
