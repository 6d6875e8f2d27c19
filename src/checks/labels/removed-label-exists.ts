import { didYouMean } from '../../core/suggest.ts';
import type { Name } from '../../promql/ast.ts';
import type { LabelSet } from '../../promql/label-set.ts';
import { labelFact, labelNames } from '../../promql/label-set.ts';
import type { ExpressionContext, QueryFinding } from '../check.ts';
import { defineExpressionCheck } from '../check.ts';
import { vectorMatches } from '../shared/vector-matches.ts';

export const removedLabelExists = defineExpressionCheck({
  code: 'labels/removed-label-exists',
  severity: 'warning',
  summary: 'What "without" and "ignoring" leave out are labels that are there.',
  on: ['aggregates', 'binaries'],
  *run(context) {
    for (const { grouping, expr } of context.nodes.aggregates) {
      if (grouping?.kind !== 'without') continue;
      yield* judge(grouping.labels, [context.inference.of(expr).labels], context);
    }
    for (const { node, left, right } of vectorMatches(context)) {
      if (node.matching?.kind !== 'ignoring') continue;
      yield* judge(node.matching.labels, [left.labels, right.labels], context);
    }
  },
});

function* judge(
  labels: readonly Name[],
  operands: readonly LabelSet[],
  { facts }: ExpressionContext,
): Iterable<QueryFinding> {
  for (const { name, span } of labels) {
    const found = operands.map((operand) => labelFact(operand, name));
    // What a matcher says is not there, its author knows of.
    if (found.some(({ presence, reason }) => presence !== 'absent' || reason.cause === 'matcher')) continue;
    if (name === '__name__' || facts.isVariable(span)) continue;
    yield {
      message: `There is no label "${name}" to leave out.`,
      help: didYouMean(name, operands.flatMap(labelNames), 'Leave it away.'),
      span,
    };
  }
}
