import { OPERATORS } from '../../promql/functions.ts';
import { defineExpressionCheck } from '../check.ts';
import { constantOf } from '../../promql/constant-of.ts';

export const infoIsNoQuantity = defineExpressionCheck({
  code: 'promql/info-is-no-quantity',
  severity: 'warning',
  summary: 'An info metric is always 1; what it says stands in its labels.',
  on: ['binaries'],
  *run({ nodes, inference }) {
    for (const { op, opSpan, left, right } of nodes.binaries) {
      const [info, number] = constantOf(right) === undefined ? [right, left] : [left, right];
      const { origin } = inference.of(info);
      const value = constantOf(number);
      if (origin?.series.part !== 'info' || origin.form !== 'raw' || origin.aggregations.length > 0) continue;
      if (value === undefined || !isQuantity(OPERATORS[op], value)) continue;
      yield {
        message: `"${origin.series.name}" is always 1: "${op} ${value}" says nothing about it.`,
        help: 'Match on its labels, or join them: x * on (…) group_left (…) info.',
        span: opSpan,
      };
    }
  },
});

/** Presence may be asked for by comparing with 0 or 1, and a factor of 1 is used in joins. */
function isQuantity(kind: (typeof OPERATORS)[keyof typeof OPERATORS], value: number): boolean {
  return kind === 'comparison' ? value !== 0 && value !== 1 : kind === 'arithmetic';
}
