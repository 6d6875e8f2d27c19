import type { Expr } from '../../promql/ast.ts';
import { walk } from '../../promql/ast.ts';
import { AGGREGATIONS, OPERATORS } from '../../promql/functions.ts';
import type { Facts } from '../../promql/infer/facts.ts';
import type { LabelSet } from '../../promql/label-set.ts';
import { labelFact, labelNames } from '../../promql/label-set.ts';
import { defineQueryCheck } from '../check.ts';

export const recordSavesReading = defineQueryCheck({
  code: 'cost/record-saves-reading',
  severity: 'warning',
  summary: 'A recording rule writes fewer samples than it reads.',
  uses: ['record'],
  *run({ query, expr, inference: { root } }) {
    if ([...walk(expr)].some(mayDropOrRename)) return;
    const { name } = query.use.rule;
    const source = sourceOf(root);
    if (source === undefined) return;
    yield {
      message: `"${name}" has a series for each of "${source}", so that reading it saves nothing.`,
      help: `Read "${source}" where this is read, or aggregate what nobody asks for away.`,
      span: expr.span,
    };
  },
});

/** Name of the one metric that a result has as many samples as read of. */
function sourceOf({ origin, labels, cost: { samples, series } }: Facts): string | undefined {
  if (origin === undefined || samples === undefined || series === undefined || samples > series) return;
  return keepsLabels(labels, origin.series.labels) ? origin.series.name : undefined;
}

function keepsLabels(kept: LabelSet, all: LabelSet): boolean {
  const isKept = (name: string): boolean => labelFact(kept, name).presence !== 'absent';
  return labelNames(all).every(isKept) && (all.rest.presence === 'absent' || kept.rest.presence !== 'absent');
}

/** Whether the result may have other series than what is read: fewer, or the same with labels that others need. */
function mayDropOrRename(node: Expr): boolean {
  switch (node.kind) {
    case 'binary':
      return OPERATORS[node.op] === 'set' || (OPERATORS[node.op] !== 'arithmetic' && !node.bool);
    case 'aggregate':
      return AGGREGATIONS[node.op].picks === true;
    case 'call':
      return node.fn === 'label_replace' || node.fn === 'label_join';
    default:
      return false;
  }
}
