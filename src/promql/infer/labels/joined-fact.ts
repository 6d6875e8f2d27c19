import type { LabelFact, LabelReason } from '../../label-set.ts';
import { labelFact } from '../../label-set.ts';
import { eitherFact } from './either-fact.ts';
import type { Match } from './match.ts';

/** What is known of a label that `group_left` or `group_right` copies; where the partner lacks it, it is removed. */
export function joinedFact(name: string, match: Match, reason: LabelReason): LabelFact {
  const { expr, own, partner, pairing, fillsPartner } = match;
  const copied: LabelFact = { ...labelFact(partner, name), reason };
  // Whether `bool` removes a copied name depends on the version of Prometheus.
  if (name === '__name__' && expr.bool) return { presence: 'maybe', reason };
  if (!fillsPartner) return copied;
  // What stands in for a partner has the labels that pair, with the own values.
  const isPairing = pairing.kind === 'ignoring' && name !== '__name__' && !pairing.labels.includes(name);
  const stand: LabelFact = isPairing ? labelFact(own, name) : { presence: 'absent', reason };
  return eitherFact(copied, stand, { left: reason, right: reason });
}
