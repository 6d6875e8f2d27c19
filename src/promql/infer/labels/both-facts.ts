import type { LabelFact, LabelReason } from '../../label-set.ts';
import { makeFact, valuesOf } from './label-facts.ts';

/**
 * What is known of a label of a series that has a partner with the same value of it. No value is left when the two
 * cannot agree: then there is no such series.
 */
export function bothFacts(own: LabelFact, partner: LabelFact, because: LabelReason): LabelFact {
  const values = intersection(valuesOf(own), valuesOf(partner));
  const presence = presenceOf(own, partner, values);
  if (presence === 'absent') return own.presence === 'absent' ? own : { presence, reason: because };
  if (presence === own.presence && values === own.values) return own;
  return makeFact(presence, values, presence === own.presence ? own.reason : because);
}

function presenceOf(
  own: LabelFact,
  partner: LabelFact,
  values: readonly string[] | undefined,
): LabelFact['presence'] {
  if (own.presence === 'sure' || partner.presence === 'sure') return 'sure';
  return values?.length === 0 ? 'absent' : 'maybe';
}

function intersection(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] | undefined {
  if (a === undefined || a === b) return b;
  if (b === undefined) return a;
  const common = a.filter((value) => b.includes(value));
  return common.length === a.length ? a : common;
}
