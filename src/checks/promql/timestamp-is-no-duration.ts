import { OPERATORS } from '../../promql/functions.ts';
import { defineExpressionCheck } from '../check.ts';
import { constantOf } from '../../promql/constant-of.ts';

/** 2001-09-09 in seconds since 1970: nobody compares with an earlier date, but with a span of time. */
const EARLIEST_DATE = 1e9;

export const timestampIsNoDuration = defineExpressionCheck({
  code: 'promql/timestamp-is-no-duration',
  severity: 'error',
  summary: 'A point in time is compared with a point in time.',
  on: ['binaries'],
  *run({ nodes, inference, facts }) {
    for (const { op, left, right } of nodes.binaries) {
      if (OPERATORS[op] !== 'comparison') continue;
      const [point, number] =
        constantOf(right, facts.isVariable) === undefined ? [right, left] : [left, right];
      const { unit } = inference.of(point);
      const value = constantOf(number, facts.isVariable);
      if (unit.kind !== 'known' || !unit.quantity.point || value === undefined || value === 0) continue;
      if (Math.abs(value * unit.quantity.scale) >= EARLIEST_DATE) continue;
      yield {
        message: `The left of "${op} ${value}" is a point in time, in seconds since 1970, and no span of it.`,
        help: 'Subtract: time() - x is an age, x - time() what is left.',
        span: point.span,
      };
    }
  },
});
