import { formatDuration } from '../../core/duration.ts';
import type { Duration, Expr } from '../../promql/ast.ts';
import { children } from '../../promql/ast.ts';
import type { ExpressionContext } from '../check.ts';
import { defineExpressionCheck } from '../check.ts';
import { holdsVariable } from '../shared/holds-variable.ts';

export const withinRetention = defineExpressionCheck({
  code: 'windows/within-retention',
  severity: 'warning',
  summary: 'A query looks no further back than samples are kept.',
  *run(context) {
    const { retentionSeconds } = context.subject;
    if (retentionSeconds === undefined) return;
    for (const { expr, seconds } of looksBack(context.expr, 0, context)) {
      if (seconds <= retentionSeconds) continue;
      yield {
        message: `The query looks ${formatDuration(seconds)} back, and samples are kept for ${formatDuration(retentionSeconds)}.`,
        help: 'Look back less far, keep samples for longer, or record the value.',
        span: expr.span,
      };
    }
  },
});

interface LookBack {
  readonly expr: Expr;
  readonly seconds: number;
}

/** How far back each selector reads, ranges and offsets of the subqueries around it included. */
function* looksBack(expr: Expr, outer: number, context: ExpressionContext): Iterable<LookBack> {
  switch (expr.kind) {
    case 'selector':
      yield { expr, seconds: outer + known(expr.offset, context) };
      return;
    case 'range': {
      const { range, selector } = expr;
      yield { expr, seconds: outer + known(range, context) + known(selector.offset, context) };
      return;
    }
    case 'subquery': {
      const back = known(expr.range, context) + known(expr.offset, context);
      yield* looksBack(expr.expr, outer + back, context);
      return;
    }
    default:
      for (const child of children(expr)) yield* looksBack(child, outer, context);
  }
}

function known(duration: Duration | undefined, context: ExpressionContext): number {
  if (duration?.seconds === undefined || holdsVariable(context, duration.span)) return 0;
  return duration.seconds;
}
