import { defineExpressionCheck } from '../check.ts';
import { constantOf } from '../../promql/constant-of.ts';

export const noEqualityOnFractions = defineExpressionCheck({
  code: 'promql/no-equality-on-fractions',
  severity: 'warning',
  summary: 'What is extrapolated or averaged is not compared for equality.',
  on: ['binaries'],
  *run({ nodes, inference, facts }) {
    for (const { op, opSpan, left, right } of nodes.binaries) {
      if (op !== '==' && op !== '!=') continue;
      const [compared, number] =
        constantOf(right, facts.isVariable) === undefined ? [right, left] : [left, right];
      const value = constantOf(number, facts.isVariable);
      // Nothing happened is exactly 0.
      if (value === undefined || value === 0 || !Number.isFinite(value)) continue;
      const { origin, values } = inference.of(compared);
      if (values.whole || (origin?.form !== 'rate' && origin?.form !== 'increase')) continue;
      yield {
        message: `The left of "${op} ${value}" is extrapolated to the ends of its range: one event seldom counts as exactly 1.`,
        help: 'Compare with >= or <=.',
        span: opSpan,
      };
    }
  },
});
