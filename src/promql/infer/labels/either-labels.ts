import type { LabelFact, LabelSet } from '../../label-set.ts';
import { labelFact } from '../../label-set.ts';
import type { LackReasons } from './either-fact.ts';
import { eitherFact } from './either-fact.ts';

/** What is known of the labels of series that come from one of two results. Nothing is said of the key. */
export function eitherLabels(left: LabelSet, right: LabelSet, lacking: LackReasons): Omit<LabelSet, 'key'> {
  if (left === right) return left;
  const named = new Map<string, LabelFact>();
  for (const [name, fact] of left.named) {
    named.set(name, eitherFact(fact, labelFact(right, name), lacking));
  }
  for (const [name, fact] of right.named) {
    if (!left.named.has(name)) named.set(name, eitherFact(left.rest, fact, lacking));
  }
  return { named, rest: eitherFact(left.rest, right.rest, lacking) };
}
