import type { Span } from '../../../core/location.ts';
import type { LabelFact, LabelReason, LabelSet } from '../../label-set.ts';
import { labelFact } from '../../label-set.ts';
import { makeFact, unknownFact } from './label-facts.ts';
import { everyLabel, makeLabels, spares } from './make-labels.ts';

/** Nothing is known. */
export function unknownLabels(span: Span): LabelSet {
  return { named: new Map(), rest: unknownFact(span) };
}

/** A value without any label: at most one series. */
export function noLabels(span: Span): LabelSet {
  return {
    named: new Map(),
    rest: { presence: 'absent', reason: { cause: 'no-labels', span } },
    key: NO_KEY,
  };
}

const NO_KEY: ReadonlySet<string> = new Set();

/**
 * The labels that Prometheus takes for properties of the metric. With the name go `__type__` and `__unit__` since
 * Prometheus 3.5; older ones keep them.
 */
const METADATA = ['__type__', '__unit__'] as const;

/**
 * The labels of a result whose name of the metric is removed. The feature `promql-delayed-name-removal`, off by
 * default, removes it at the end of the query only; that is not looked at.
 */
export function withoutName(labels: LabelSet, reason: LabelReason): LabelSet {
  const isLost = ['__name__', ...METADATA].every((name) => labelFact(labels, name).presence === 'absent');
  if (isLost) return labels;
  return without(labels, ['__name__'], reason);
}

/** The labels that are left when some are removed; series that thereby become equal are made one, or are refused. */
export function without(labels: LabelSet, names: readonly string[], reason: LabelReason): LabelSet {
  const named = new Map(labels.named);
  const absent: LabelFact = { presence: 'absent', reason };
  for (const name of names) {
    named.set(name, absent);
    if (name === '__name__') loseMetadata(named);
  }
  const { key, rest } = labels;
  return makeLabels(named, rest, key !== undefined && spares(key, names) ? key : everyLabel({ named, rest }));
}

/** What is sure of the properties of the metric is so no longer when the name is removed. */
export function loseMetadata(named: Map<string, LabelFact>): void {
  for (const name of METADATA) {
    const fact = named.get(name);
    if (fact?.presence === 'sure') named.set(name, { ...fact, presence: 'maybe' });
  }
}

/** The labels of which any may have been removed, because a variable says which. */
export function maybeWithout(labels: LabelSet, reason: LabelReason): LabelSet {
  const named = new Map<string, LabelFact>();
  for (const [name, fact] of labels.named) {
    named.set(name, fact.presence === 'sure' ? makeFact('maybe', fact.values, reason) : fact);
  }
  return { named, rest: labels.rest };
}
