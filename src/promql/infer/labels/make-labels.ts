import type { LabelFact, LabelSet } from '../../label-set.ts';
import { labelFact } from '../../label-set.ts';
import { isConstant } from './label-facts.ts';

/** A label set whose key is left without the labels that are the same on every series. */
export function makeLabels(
  named: ReadonlyMap<string, LabelFact>,
  rest: LabelFact,
  key: ReadonlySet<string> | undefined,
): LabelSet {
  if (key === undefined) return { named, rest };
  const labels = { named, rest };
  for (const name of key) {
    if (isConstant(labelFact(labels, name))) return { named, rest, key: withoutConstants(key, labels) };
  }
  return { named, rest, key };
}

function withoutConstants(key: ReadonlySet<string>, labels: LabelSet): ReadonlySet<string> {
  return new Set([...key].filter((name) => !isConstant(labelFact(labels, name))));
}

/**
 * The key of a result of which only its labels are known: Prometheus refuses a result with two series of equal labels,
 * so that all of them are a key where the set is closed.
 */
export function everyLabel({ named, rest }: LabelSet): ReadonlySet<string> | undefined {
  if (rest.presence !== 'absent') return undefined;
  const key = new Set<string>();
  for (const [name, fact] of named) if (!isConstant(fact)) key.add(name);
  return key;
}

/** A result that may have series which do not exist at the same time: what told apart those of one instant need not do. */
export function acrossTime(labels: LabelSet): LabelSet {
  const key = everyLabel(labels);
  if (key?.size === labels.key?.size) return labels;
  return makeLabels(labels.named, labels.rest, key);
}

/** Whether none of the labels is part of the key. */
export function spares(key: ReadonlySet<string>, labels: Iterable<string>): boolean {
  for (const label of labels) if (key.has(label)) return false;
  return true;
}

/** Whether every label of `part` is one of `whole`. */
export function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const label of part) if (!whole.has(label)) return false;
  return true;
}
