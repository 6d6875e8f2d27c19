import type { Span } from '../../../core/location.ts';
import type { Binary } from '../../ast.ts';
import type { LabelFact, LabelReason, LabelSet } from '../../label-set.ts';
import { labelFact } from '../../label-set.ts';
import type { InferScope } from '../scope.ts';
import { bothFacts } from './both-facts.ts';

/** Which labels must be equal for two series to be partners. */
export interface Pairing {
  /** Those of `labels`, or all others except the name of the metric. */
  readonly kind: 'on' | 'ignoring';
  readonly labels: readonly string[];
  /** A variable of Grafana that stands for more of `labels`. */
  readonly variable?: Span;
  readonly reason: LabelReason;
}

/** How an operator pairs series. */
export function pairingOf({ matching, opSpan }: Binary, scope: Pick<InferScope, 'isVariable'>): Pairing {
  const reason: LabelReason = { cause: 'matching', span: matching?.span ?? opSpan };
  if (matching === undefined) return { kind: 'ignoring', labels: [], reason };
  const variable = matching.labels.find(({ span }) => scope.isVariable(span));
  const labels = matching.labels.filter(({ span }) => !scope.isVariable(span)).map(({ name }) => name);
  return { kind: matching.kind, labels, reason, ...(variable !== undefined && { variable: variable.span }) };
}

/** What is known of the labels of those series that have a partner. Nothing is said of the key. */
export function pairedLabels(own: LabelSet, partner: LabelSet, pairing: Pairing): Omit<LabelSet, 'key'> {
  const { kind, labels, reason, variable } = pairing;
  if (kind === 'ignoring' && variable !== undefined) return own;
  const named = new Map(own.named);
  const pair = (name: string): void => {
    named.set(name, bothFacts(labelFact(own, name), labelFact(partner, name), reason));
  };
  if (kind === 'on') {
    for (const name of labels) pair(name);
    return { named, rest: own.rest };
  }
  const ignored = new Map<string, LabelFact>();
  for (const name of ['__name__', ...labels]) ignored.set(name, labelFact(own, name));
  for (const name of own.named.keys()) if (!ignored.has(name)) pair(name);
  for (const name of partner.named.keys()) if (!ignored.has(name)) pair(name);
  for (const [name, fact] of ignored) named.set(name, fact);
  return { named, rest: bothFacts(own.rest, partner.rest, reason) };
}
