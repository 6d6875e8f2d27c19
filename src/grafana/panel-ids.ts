import { hash32 } from '../core/hash.ts';
import { sortedBy } from '../core/order.ts';

/** Largest id that Grafana can store: 31 bits. */
const LARGEST_ID = 2 ** 31 - 1;

/**
 * Gives each key an id of its own, from 1 to 2^31-1, in the order of the keys. Links to a panel hold its id, so it
 * follows from the key alone, wherever the panel stands and whichever others there are. Only where two keys meet in
 * one id does the later in the alphabet take another; of equal keys, the later one.
 */
export function panelIds(keys: readonly string[]): readonly number[] {
  const ids = keys.map(() => 0);
  const taken = new Set<number>();
  for (const [index, key] of sortedBy(keys.entries(), ([, text]) => text)) {
    let id = idOf(key);
    for (let attempt = 1; taken.has(id); attempt++) id = idOf(`${key}\n${attempt}`);
    ids[index] = id;
    taken.add(id);
  }
  return ids;
}

/** Brings a hash into the range of ids. */
function idOf(text: string): number {
  return (hash32(text) % LARGEST_ID) + 1;
}
