import type { UnitFact } from '../../../src/promql/quantity.ts';
import type { SeriesFacts } from '../../../src/promql/vocabulary.ts';

/** How a data set is written down. Factors are powers of two: floats multiply by them exactly. */
export interface World {
  /** By what time is multiplied: timestamps, windows, offsets and the look-back. */
  readonly seconds: number;
  /** By what values of a unit are multiplied; 1 where nothing is known of it. */
  factor(unit: UnitFact): number;
}

/** The data as they are. */
export const BASE_WORLD: World = { seconds: 1, factor: () => 1 };

/**
 * Where a second is written as 4 and a byte as 1024, and nobody knows it: what a query answers must be multiplied by
 * 4 and by 1024 to the powers of its dimension. Time runs in the same unit, because a rate is per second, and because
 * points in time can be measured then, too.
 */
export const OTHER_BASE_UNITS: World = {
  seconds: 4,
  factor: (unit) => {
    if (unit.kind !== 'known') return 1;
    const { seconds, bytes } = unit.quantity.dimension;
    return 4 ** seconds * 1_024 ** bytes;
  },
};

/**
 * Where spans of time are exposed 1024 times as fine, and amounts of data 4096 times as coarse, and the vocabulary
 * says so: an answer times its scale must stay the same. Points in time stay, as does the clock.
 */
export const OTHER_SCALES: World = {
  seconds: 1,
  factor: (unit) => {
    if (unit.kind !== 'known' || unit.quantity.point) return 1;
    const { seconds, bytes } = unit.quantity.dimension;
    return 1_024 ** seconds * (1 / 4_096) ** bytes;
  },
};

/** What the vocabulary of {@link OTHER_SCALES} says of a series. */
export function inOtherScales(facts: SeriesFacts): SeriesFacts {
  const { unit, observed, buckets } = facts;
  return {
    ...facts,
    unit: rescaled(unit),
    ...(observed !== undefined && { observed: rescaled(observed) }),
    ...(observed !== undefined &&
      buckets !== undefined && { buckets: buckets.map((bound) => bound * OTHER_SCALES.factor(observed)) }),
  };
}

function rescaled(unit: UnitFact): UnitFact {
  if (unit.kind !== 'known') return unit;
  const scale = unit.quantity.scale / OTHER_SCALES.factor(unit);
  return { kind: 'known', quantity: { ...unit.quantity, scale } };
}
