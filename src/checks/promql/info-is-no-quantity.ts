import type { BinaryOp } from '../../promql/ast.ts';
import { OPERATORS } from '../../promql/functions.ts';
import { defineExpressionCheck } from '../check.ts';
import { constantOf } from '../../promql/constant-of.ts';

export const infoIsNoQuantity = defineExpressionCheck({
  code: 'promql/info-is-no-quantity',
  severity: 'warning',
  summary: 'An info metric is always 1; what it says stands in its labels.',
  on: ['binaries'],
  *run({ nodes, inference, facts }) {
    for (const { op, opSpan, left, right } of nodes.binaries) {
      const [info, number] =
        constantOf(right, facts.isVariable) === undefined ? [right, left] : [left, right];
      const { origin } = inference.of(info);
      const value = constantOf(number, facts.isVariable);
      if (origin?.series.part !== 'info' || origin.form !== 'raw' || origin.aggregations.length > 0) continue;
      if (value === undefined || !isQuantity(op, value)) continue;
      yield {
        message: `"${origin.series.name}" is always 1: "${op} ${value}" says nothing about it.`,
        help: 'Match on its labels, or join them: x * on (…) group_left (…) info.',
        span: opSpan,
      };
    }
  },
});

/** Presence may be asked for: `x == 1`, `x > 0`. A factor of 1 is used in joins. */
const ASKS_FOR_PRESENCE: ReadonlySet<string> = new Set(['== 1', '>= 1', '> 0', '>= 0', '!= 0']);

function isQuantity(op: BinaryOp, value: number): boolean {
  switch (OPERATORS[op]) {
    case 'comparison':
      return !ASKS_FOR_PRESENCE.has(`${op} ${value}`);
    case 'arithmetic':
      return value !== 1;
    case 'set':
    case 'trim':
      return false;
  }
}
