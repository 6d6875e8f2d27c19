import type { Aggregate } from '../../promql/ast.ts';
import { labelFact, labelNames } from '../../promql/label-set.ts';
import { didYouMean } from '../../core/suggest.ts';
import { defineExpressionCheck } from '../check.ts';
import { stripParens } from '../shared/strip-parens.ts';
import { whyAbsent } from '../shared/why-absent.ts';

export const groupedLabelExists = defineExpressionCheck({
  code: 'labels/grouped-label-exists',
  severity: 'error',
  summary: 'An aggregation groups by labels that its operand has.',
  on: ['aggregates'],
  *run(context) {
    const { nodes, inference, facts } = context;
    for (const node of nodes.aggregates) {
      if (node.grouping?.kind !== 'by') continue;
      const { labels } = inference.of(node.expr);
      for (const { name, span } of node.grouping.labels) {
        const { presence, reason } = labelFact(labels, name);
        if (presence !== 'absent' || facts.isVariable(span) || isExpected(name, node)) continue;
        // Who matches on its absence knows that it is not there; of series that are no buckets another check speaks.
        if (reason.cause === 'matcher' || (name === 'le' && reason.cause === 'metric')) continue;
        yield {
          message: `There is no label "${name}" to group by: ${whyAbsent(reason, context)}.`,
          help: didYouMean(name, labelNames(labels), 'Keep it further in, or leave it out here.'),
          span,
          // A label that only other platforms add does no harm.
          ...(reason.cause === 'metric' && { severity: 'warning' }),
        };
      }
    }
  },
});

/** `count_values` makes a label itself; a feature of Prometheus keeps the name of the metric for longer. */
function isExpected(name: string, { op, param }: Aggregate): boolean {
  if (name === '__name__') return true;
  const made = op === 'count_values' && param !== undefined ? stripParens(param) : undefined;
  return made?.kind === 'string' && made.value === name;
}
