import type { Binary, Matching } from '../../ast.ts';
import type { LabelFact, LabelReason, LabelSet } from '../../label-set.ts';
import { labelFact } from '../../label-set.ts';
import type { InferScope } from '../scope.ts';
import { eitherLabels } from './either-labels.ts';
import { joinedFact } from './joined-fact.ts';
import { absentFact } from './label-facts.ts';
import { loseMetadata, maybeWithout, unknownLabels } from './lose-labels.ts';
import { makeLabels } from './make-labels.ts';
import type { Match } from './match.ts';
import { matchOf } from './match.ts';
import { matchedKey } from './matched-key.ts';
import { nameAfter } from './name-after.ts';
import type { Pairing } from './pairing.ts';
import { pairedLabels } from './pairing.ts';

/**
 * Labels after arithmetic and comparisons between vectors.
 *
 * Source: Prometheus 3.14, promql/engine.go, `VectorBinop` and `resultMetric`.
 */
export function matchedLabels(expr: Binary, scope: InferScope): LabelSet {
  const match = matchOf(expr, scope);
  const { matching } = expr;
  const copied = matching?.include.find(({ span }) => scope.isVariable(span));
  if (copied !== undefined) return unknownLabels(copied.span);
  const { variable } = match.pairing;
  if (variable !== undefined && (match.fillsOwn || match.fillsPartner)) return unknownLabels(variable);
  const own = ownRows(match);
  const { named, rest } = match.fillsOwn ? withFilledRows(own, match) : own;
  return makeLabels(named, rest, matchedKey(match, { named, rest }));
}

type Rows = Omit<LabelSet, 'key'>;

/** Series made of an own one and its partner, or what stands in for the partner. */
function ownRows(match: Match): Rows {
  const { expr, own, partner, pairing, fillsPartner } = match;
  const { named, rest } = fillsPartner ? own : pairedLabels(own, partner, pairing);
  const left = new Map(named);
  const before = named.get('__name__') ?? rest;
  const after = nameAfter(expr, before);
  if (after !== before) {
    left.set('__name__', after);
    loseMetadata(left);
  }
  if (expr.matching?.group === undefined) return onlyPaired({ named: left, rest }, pairing);
  for (const { name, span } of expr.matching.include) {
    left.set(name, joinedFact(name, match, { cause: 'join', span }));
  }
  return { named: left, rest };
}

/** Between one and one, what does not pair goes. */
function onlyPaired({ named, rest }: Rows, pairing: Pairing): Rows {
  const { kind, labels, reason, variable } = pairing;
  if (variable !== undefined) return maybeWithout({ named, rest }, { cause: 'unknown', span: variable });
  const absent: LabelFact = { presence: 'absent', reason };
  if (kind === 'on') {
    return { named: new Map(labels.map((name) => [name, named.get(name) ?? rest])), rest: absent };
  }
  if (labels.length === 0) return { named, rest };
  return { named: new Map([...named, ...labels.map((name) => [name, absent] as const)]), rest };
}

/** Adds the series for which a value stands in on the own side: they have what pairs of the partner. */
function withFilledRows(own: Rows, { expr, partner, pairing }: Match): Rows {
  const { rest, named } = onlyPaired(partner, pairing);
  const filled = new Map(named);
  const isNamePairing = pairing.kind === 'on' && pairing.labels.includes('__name__');
  const before = isNamePairing ? labelFact(partner, '__name__') : absentFact('matching', pairing.reason.span);
  filled.set('__name__', nameAfter(expr, before));
  loseMetadata(filled);
  for (const { name } of includeOf(expr.matching)) filled.set(name, labelFact(partner, name));
  const reason: LabelReason = { cause: 'matching', span: pairing.reason.span };
  return eitherLabels(own, { named: filled, rest }, { left: reason, right: reason });
}

function includeOf(matching: Matching | undefined): Matching['include'] {
  return matching?.include ?? [];
}
