import type { Aggregate, Grouping } from '../../ast.ts';
import { AGGREGATIONS } from '../../functions.ts';
import type { LabelFact, LabelReason, LabelSet } from '../../label-set.ts';
import { labelFact } from '../../label-set.ts';
import type { InferScope } from '../scope.ts';
import { textOf } from './argument-texts.ts';
import { isWithin, makeLabels } from './make-labels.ts';
import { maybeWithout, unknownLabels, without } from './lose-labels.ts';

/** Labels of the groups of an aggregation, or of the series that it picks. */
export function aggregateLabels(expr: Aggregate, scope: InferScope): LabelSet {
  if (scope.isVariable(expr.opSpan)) return unknownLabels(expr.opSpan);
  const inner = scope.of(expr.expr).labels;
  if (AGGREGATIONS[expr.op].picks === true) return pickedLabels(expr, inner, scope);
  if (expr.op === 'count_values') return countedLabels(expr, inner, scope);
  return groupLabels(expr, inner, scope);
}

function groupLabels({ grouping, opSpan }: Aggregate, inner: LabelSet, scope: InferScope): LabelSet {
  const reason: LabelReason = { cause: 'aggregation', span: grouping?.span ?? opSpan };
  if (grouping === undefined) return kept([], inner, reason);
  const names = grouping.labels.map(({ name }) => name);
  const variable = grouping.labels.find(({ span }) => scope.isVariable(span));
  if (variable !== undefined) {
    const unknown: LabelReason = { cause: 'unknown', span: variable.span };
    return grouping.kind === 'by'
      ? maybeWithout(inner, unknown)
      : maybeWithout(without(inner, ['__name__'], reason), unknown);
  }
  return grouping.kind === 'by' ? kept(names, inner, reason) : without(inner, ['__name__', ...names], reason);
}

/** What `by` leaves. Each group is told by its labels, and by fewer where fewer tell each series of it. */
function kept(names: readonly string[], inner: LabelSet, reason: LabelReason): LabelSet {
  const named = new Map<string, LabelFact>();
  for (const name of names) named.set(name, labelFact(inner, name));
  const all = new Set(names);
  const key = inner.key !== undefined && isWithin(inner.key, all) ? inner.key : all;
  return makeLabels(named, { presence: 'absent', reason }, key);
}

/** Of at most one series a group, the labels of the group tell it. */
function pickedLabels(expr: Aggregate, inner: LabelSet, scope: InferScope): LabelSet {
  const { op, grouping, param } = expr;
  const isOneEach =
    op !== 'limit_ratio' && param?.kind === 'number' && param.value < 2 && !scope.isVariable(param.span);
  if (!isOneEach || grouping?.kind === 'without') return inner;
  const labels = grouping?.labels ?? [];
  if (labels.some(({ span }) => scope.isVariable(span))) return inner;
  const key = new Set(labels.map(({ name }) => name));
  if (inner.key !== undefined && isWithin(inner.key, key)) return inner;
  return makeLabels(inner.named, inner.rest, key);
}

/** The value becomes a label before the groups are made, over one of the same name. */
function countedLabels(expr: Aggregate, inner: LabelSet, scope: InferScope): LabelSet {
  const { grouping, param } = expr;
  const label = textOf(param, scope);
  if (param === undefined || label === undefined) return unknownLabels(expr.opSpan);
  const named = new Map(inner.named);
  named.set(label, { presence: 'sure', reason: { cause: 'aggregation', span: param.span } });
  // The value is part of each group, so that what told the series apart no longer matters.
  const counted: LabelSet = { named, rest: inner.rest };
  return groupLabels({ ...expr, grouping: withLabel(grouping, label, expr) }, counted, scope);
}

function withLabel(grouping: Grouping | undefined, name: string, { opSpan }: Aggregate): Grouping {
  if (grouping?.kind === 'without') return grouping;
  const span = grouping?.span ?? opSpan;
  return { kind: 'by', span, labels: [...(grouping?.labels ?? []), { name, span: opSpan }] };
}
