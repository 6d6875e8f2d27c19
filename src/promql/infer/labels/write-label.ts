import type { LabelFact, LabelSet } from '../../label-set.ts';
import { everyLabel, makeLabels, spares } from './make-labels.ts';

/** The labels after one was written over what it was. */
export function writeLabel({ named, rest, key }: LabelSet, name: string, fact: LabelFact): LabelSet {
  const written = new Map(named);
  written.set(name, fact);
  const stays = key !== undefined && spares(key, [name]);
  return makeLabels(written, rest, stays ? key : everyLabel({ named: written, rest }));
}
