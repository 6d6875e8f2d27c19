import type { Binary } from '../../promql/ast.ts';
import type { Inference } from '../../promql/infer/infer.ts';
import { defineExpressionCheck } from '../check.ts';
import { stripParens } from '../shared/strip-parens.ts';

export const conditionDependsOnSeries = defineExpressionCheck({
  code: 'promql/condition-depends-on-series',
  severity: 'warning',
  summary: 'A condition can be met and can fail, and each side of "or" can matter.',
  *run({ expr, nodes, inference }) {
    for (const node of nodes.binaries) {
      const { comparison } = inference.of(node);
      if (node.op === 'or') {
        const { emptiness, labels } = inference.of(node.left);
        // A left side that is one series without labels hides every series without labels on the right.
        const right = inference.of(node.right).labels;
        if (emptiness.empty === 'never' && labels.key?.size === 0 && right.key?.size === 0) {
          yield {
            message: 'The left side of "or" always has a series, so that the right side is never used.',
            help: 'Leave the right side out, or change the sides.',
            span: node.right.span,
          };
        }
        continue;
      }
      const origins = [inference.of(node.left).origin, inference.of(node.right).origin];
      // What cannot be true of a metric, and what is compared with an info metric, is judged by checks of their own.
      const isNeverTrue = comparison === 'never-true' && origins.every((origin) => origin === undefined);
      const isAlwaysTrue =
        comparison === 'always-true' &&
        // `x >= bool 0` makes a 1 with the labels of x.
        !node.bool &&
        origins.every((origin) => origin?.series.part !== 'info');
      if (!isAlwaysTrue && !isNeverTrue) continue;
      yield {
        message: `"${node.op}" is ${isNeverTrue ? 'never' : 'always'} true here, whatever is scraped.`,
        help: 'Compare something that changes, or leave the comparison out.',
        span: node.span,
        // A rule that is nothing else than this says the same for ever.
        severity: stripParens(expr) === node && isConstant(node, inference) ? 'error' : 'warning',
      };
    }
  },
});

/** Whether a comparison that is always or never true has always, or never, a series. */
function isConstant(node: Binary, inference: Inference): boolean {
  return inference.of(node).emptiness.empty !== 'maybe';
}
