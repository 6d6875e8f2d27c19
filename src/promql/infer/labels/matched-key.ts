import type { LabelSet } from '../../label-set.ts';
import { labelFact } from '../../label-set.ts';
import { everyLabel, isWithin, spares } from './make-labels.ts';
import type { Match } from './match.ts';
import { nameAfter } from './name-after.ts';

/**
 * Key of the result of a match. Between one and one, no two results have equal pairing labels; of many and one, each
 * result has an own series of its own.
 */
export function matchedKey(match: Match, result: Omit<LabelSet, 'key'>): ReadonlySet<string> | undefined {
  const { expr, own, pairing, fillsOwn } = match;
  const before = labelFact(own, '__name__');
  const lost = nameAfter(expr, before) === before ? [] : ['__name__'];
  if (expr.matching?.group === undefined) return oneToOneKey(match, lost) ?? everyLabel(result);
  const changed = [...lost, ...expr.matching.include.map(({ name }) => name)];
  if (own.key === undefined || !spares(own.key, changed)) return everyLabel(result);
  if (!fillsOwn) return own.key;
  return pairing.kind === 'on' ? new Set([...own.key, ...pairing.labels]) : everyLabel(result);
}

function oneToOneKey(match: Match, lost: readonly string[]): ReadonlySet<string> | undefined {
  const { own, partner, pairing, fillsOwn, fillsPartner } = match;
  const { kind, labels, variable } = pairing;
  if (variable !== undefined) return undefined;
  const candidates = [fillsOwn ? undefined : own.key, fillsOwn || fillsPartner ? undefined : partner.key];
  if (kind === 'ignoring') {
    const gone = [...labels, '__name__'];
    return candidates.find((key) => key !== undefined && spares(key, gone));
  }
  const pairs = new Set(labels);
  if (!spares(pairs, lost)) return undefined;
  return candidates.find((key) => key !== undefined && isWithin(key, pairs)) ?? pairs;
}
