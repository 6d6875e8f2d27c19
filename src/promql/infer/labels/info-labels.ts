import type { Call } from '../../ast.ts';
import type { LabelFact, LabelReason, LabelSet } from '../../label-set.ts';
import { labelFact } from '../../label-set.ts';
import type { InferScope } from '../scope.ts';
import { everyLabel, makeLabels } from './make-labels.ts';

/**
 * Labels that `info()` leaves and adds. What a series has stays as it is; what it lacks may be added: the labels that the
 * second argument speaks of, or any.
 *
 * Source: Prometheus 3.14, promql/info.go, `combineWithInfoVector`.
 */
export function infoLabels(call: Call, base: LabelSet, scope: InferScope): LabelSet {
  const reason: LabelReason = { cause: 'join', span: call.fnSpan };
  const wanted = wantedLabels(call, scope);
  const named = new Map(base.named);
  if (wanted === undefined) {
    for (const [name, fact] of base.named) if (name !== '__name__') named.set(name, mayBeAdded(fact, reason));
  } else {
    for (const name of wanted) named.set(name, mayBeAdded(labelFact(base, name), reason));
  }
  if (!named.has('__name__')) named.set('__name__', base.rest);
  const rest = wanted === undefined ? mayBeAdded(base.rest, reason) : base.rest;
  return makeLabels(named, rest, staysKey(base, wanted) ? base.key : everyLabel({ named, rest }));
}

/** Labels that may be added; `undefined` for any. */
function wantedLabels({ args }: Call, scope: InferScope): readonly string[] | undefined {
  const [, selector] = args;
  if (selector?.kind !== 'selector') return undefined;
  if (selector.matchers.some(({ labelSpan }) => scope.isVariable(labelSpan))) return undefined;
  const labels = selector.matchers.map(({ label }) => label).filter((label) => label !== '__name__');
  return labels.length === 0 ? undefined : labels;
}

function mayBeAdded(fact: LabelFact, reason: LabelReason): LabelFact {
  if (fact.presence === 'sure') return fact;
  return { presence: 'maybe', reason: fact.presence === 'maybe' ? fact.reason : reason };
}

/** Added to a series that lacked it, a label of the key may make it equal to another one. */
function staysKey(base: LabelSet, wanted: readonly string[] | undefined): boolean {
  for (const name of base.key ?? []) {
    const isFixed = labelFact(base, name).presence === 'sure' || wanted?.includes(name) === false;
    if (!isFixed) return false;
  }
  return base.key !== undefined;
}
