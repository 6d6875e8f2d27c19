import { walk } from '../../promql/ast.ts';
import { defineExpressionCheck } from '../check.ts';
import { stripParens } from '../shared/strip-parens.ts';

export const ratioIsZeroInitialised = defineExpressionCheck({
  code: 'promql/ratio-is-zero-initialised',
  severity: 'warning',
  summary: 'A panel that shows a share has a value before the first event.',
  on: ['binaries'],
  uses: ['panel'],
  *run({ nodes, inference }) {
    for (const { op, left } of nodes.binaries) {
      if (op !== '/' || stripParens(left).kind === 'binary') continue;
      const { origin } = inference.of(left);
      if (origin?.series.zeroInitialised !== false || origin.series.kind !== 'counter') continue;
      // Only a choice among the values of a label can be empty while others are there.
      const chosen = [...walk(left)].find(
        (node) =>
          node.kind === 'selector' &&
          node.matchers.some(({ label }) => origin.series.labels.named.get(label)?.values !== undefined),
      );
      if (chosen === undefined) continue;
      yield {
        message: `"${origin.series.name}" appears with its first event, so that this panel is blank while all is well.`,
        help: 'Initialise the metric with 0, or write (… or vector(0)) where one series is left.',
        span: chosen.span,
      };
    }
  },
});
