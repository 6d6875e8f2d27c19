/** A source of choices that a seed repeats. */
export interface Random {
  /** A whole number from 0 to below `below`. */
  int(below: number): number;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** One of a list that is not empty, by weight. */
  weighted<T>(list: readonly (readonly [weight: number, item: T])[]): T;
  /** `count` of a list, each once and in its order; all of a shorter one. */
  sample<T>(list: readonly T[], count: number): readonly T[];
}

/** Starts a sequence (mulberry32: enough to vary tests, and the same on every machine). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  const pick = <T>(list: readonly T[]): T => {
    const [first] = list.slice(int(list.length));
    if (first === undefined) throw new Error('There is nothing to choose from.');
    return first;
  };
  return {
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted: (list) => {
      let rest = next() * list.reduce((sum, [weight]) => sum + weight, 0);
      const found = list.find(([weight]) => (rest -= weight) < 0);
      return (found ?? pick(list))[1];
    },
    sample: (list, count) => {
      const chosen = new Set<number>();
      while (chosen.size < Math.min(count, list.length)) chosen.add(int(list.length));
      return list.filter((_item, index) => chosen.has(index));
    },
  };
}
