import type { Binary } from '../../promql/ast.ts';
import { walk } from '../../promql/ast.ts';
import type { Inference } from '../../promql/infer/infer.ts';
import { defineExpressionCheck } from '../check.ts';
import { constantOf } from '../../promql/constant-of.ts';

export const comparisonCanBeTrue = defineExpressionCheck({
  code: 'promql/comparison-can-be-true',
  severity: 'error',
  summary: 'A comparison is possible with the values that its metric can have.',
  on: ['binaries'],
  *run({ nodes, inference }) {
    for (const comparison of nodes.binaries) {
      if (inference.of(comparison).comparison !== 'never-true') continue;
      const reason = reasonOf(comparison, inference);
      if (reason === undefined) continue;
      yield { ...reason, span: { from: comparison.opSpan.from, to: comparison.right.span.to } };
    }
  },
});

/** Why the comparison is never true, when it is because of a metric: a condition of numbers is another check's. */
function reasonOf(
  { left, right }: Binary,
  inference: Inference,
): { readonly message: string; readonly help: string } | undefined {
  const compared = constantOf(right) === undefined ? right : left;
  const { origin, values } = inference.of(compared);
  // What an info metric is compared with is judged by a check of its own.
  if (origin === undefined || origin.series.part === 'info') return undefined;
  const { name, buckets } = origin.series;
  const last = buckets?.at(-1);
  const isQuantile = [...walk(compared)].some(
    (node) => node.kind === 'call' && node.fn === 'histogram_quantile',
  );
  if (isQuantile && last !== undefined) {
    return {
      message: `No quantile of "${origin.series.metric}" is above its last finite bucket, ${last}: this is never true.`,
      help: `Compare with less than ${last}, or give the histogram a larger bucket.`,
    };
  }
  return {
    message: `The value of "${name}" lies between ${values.min} and ${values.max} here: this is never true.`,
    help:
      values.max === 1
        ? 'Compare with a share of 1, not with a percentage.'
        : 'Compare with a value that it can have.',
  };
}
