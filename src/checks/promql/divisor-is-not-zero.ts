import type { AggregateOp } from '../../promql/ast.ts';
import { averageOfObservations } from '../shared/average-of-observations.ts';
import { defineExpressionCheck } from '../check.ts';
import { stripParens } from '../shared/strip-parens.ts';

export const divisorIsNotZero = defineExpressionCheck({
  code: 'promql/divisor-is-not-zero',
  severity: 'warning',
  summary: 'What is added up or averaged was not divided by something that may be 0.',
  on: ['aggregates'],
  *run({ nodes, inference }) {
    for (const { op, expr } of nodes.aggregates) {
      if (!SPREADS_NAN.has(op)) continue;
      const division = stripParens(expr);
      if (division.kind !== 'binary' || division.op !== '/') continue;
      // The average of averages is wrong for a reason of its own.
      if (op === 'avg' && averageOfObservations(division, inference) !== undefined) continue;
      const { min, minOpen, max } = inference.of(division.right).values;
      // Of a divisor that could be anything, nothing is known.
      if (min === -Infinity || min > 0 || (min === 0 && minOpen) || max < 0) continue;
      yield {
        message: `The divisor may be 0, and one NaN or infinity makes the ${op}() of all a NaN or an infinity.`,
        help: 'Leave zeros out: x / (y > 0).',
        span: division.right.span,
      };
    }
  },
});

/** Aggregations that one NaN spoils. */
const SPREADS_NAN: ReadonlySet<AggregateOp> = new Set(['avg', 'stddev', 'stdvar', 'sum']);
