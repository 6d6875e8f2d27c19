import type { Expr } from '../../promql/ast.ts';
import { children, walk } from '../../promql/ast.ts';
import type { LabelSet } from '../../promql/label-set.ts';
import { labelFact } from '../../promql/label-set.ts';
import type { SeriesFacts, Vocabulary } from '../../promql/vocabulary.ts';
import { defineExpressionCheck } from '../check.ts';

export const namesStayApart = defineExpressionCheck({
  code: 'labels/names-stay-apart',
  severity: 'error',
  summary: 'Series that differ only in the name of the metric are not asked to lose it.',
  on: ['selectors'],
  *run({ expr, inference, subject }) {
    for (const node of walk(expr)) {
      if (labelFact(inference.of(node).labels, '__name__').presence !== 'absent') continue;
      for (const operand of operandsOf(node)) {
        const names = namesIn(inference.of(operand).labels);
        const equal = equalSeries(names, subject.vocabulary);
        if (equal === undefined) continue;
        yield {
          message: `"${equal[0]}" and "${equal[1]}" have the same labels, so that without their names two series are one: Prometheus refuses the query.`,
          help: 'Ask for each metric by itself, and aggregate before they are put together.',
          span: operand.span,
        };
      }
    }
  },
});

/** Operands whose series become those of the result one by one. */
function operandsOf(node: Expr): readonly Expr[] {
  const isOneByOne =
    node.kind === 'call' ||
    node.kind === 'unary' ||
    (node.kind === 'binary' && node.matching === undefined && node.op !== 'or');
  return isOneByOne ? children(node) : [];
}

/** Names of metrics that tell the series apart. */
function namesIn({ key, named }: LabelSet): readonly string[] {
  return key?.has('__name__') === true ? (named.get('__name__')?.values ?? []) : [];
}

/** Two metrics of the names whose series surely are equal but for the name. */
function equalSeries(
  names: readonly string[],
  vocabulary: Vocabulary,
): readonly [string, string] | undefined {
  if (names.length < 2) return undefined;
  const known = names.flatMap((name) => vocabulary.series(name) ?? []);
  for (const [index, one] of known.entries()) {
    const other = known.slice(index + 1).find((candidate) => areAlike(one, candidate));
    if (other !== undefined) return [one.name, other.name];
  }
  return undefined;
}

/** Whether one target exposes both, with labels that cannot differ. */
function areAlike(one: SeriesFacts, other: SeriesFacts): boolean {
  const isShared = haveCommon(one.spread?.components, other.spread?.components);
  if (!isShared || one.labels.rest.presence !== 'absent' || other.labels.rest.presence !== 'absent')
    return false;
  const names = new Set([...one.labels.named.keys(), ...other.labels.named.keys()]);
  names.delete('__name__');
  return [...names].every((name) => {
    const [a, b] = [labelFact(one.labels, name), labelFact(other.labels, name)];
    if (a.reason.cause === 'target' && b.reason.cause === 'target') return true;
    // Both metrics of one histogram have the same values, of which only the run time knows.
    if (a.presence !== b.presence) return false;
    if (one.metric === other.metric) return true;
    return haveCommon(a.values, b.values);
  });
}

function haveCommon(some: readonly string[] = [], others: readonly string[] = []): boolean {
  return some.some((text) => others.includes(text));
}
