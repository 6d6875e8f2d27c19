import type { LabelSet } from '../label-set.ts';
import type { ValueInterval } from '../value-interval.ts';
import { ANY_VALUE, NOT_A_NUMBER, between } from '../value-interval.ts';
import type { Facts } from './facts.ts';
import { withRank } from './interval-statistics.ts';

/** Where `histogram_quantile` of these buckets lies. Without observations it is NaN. */
export function quantileOfBuckets(
  rank: ValueInterval,
  buckets: Pick<Facts, 'labels' | 'values'>,
): ValueInterval {
  const { labels, values } = buckets;
  const bounds = boundsOf(labels);
  // Numbers of observations that are negative give anything.
  const inside = bounds === undefined || !(values.min >= 0) ? ANY_VALUE : betweenBounds(bounds);
  return withRank(rank, inside);
}

/**
 * Where `histogram_fraction` of these buckets lies: a share of the observations, that is negative where buckets are
 * missing or do not rise.
 */
export function fractionOfBuckets({ values }: Pick<Facts, 'values'>): ValueInterval {
  return values.min >= 0 ? { ...between(-1, 1), nan: true } : ANY_VALUE;
}

/**
 * Upper bounds of the buckets that may be there. `undefined` when nobody knows them, or when some series have none:
 * those may be native histograms.
 */
function boundsOf({ named }: LabelSet): readonly number[] | undefined {
  const le = named.get('le');
  if (le?.presence !== 'sure') return undefined;
  const bounds = le.values?.map((text) => (/^\+?Inf$/.test(text) ? Infinity : Number(text)));
  return bounds?.some((bound) => Number.isNaN(bound)) === true ? undefined : bounds;
}

/**
 * A quantile is interpolated in the bucket that holds it, the first of which begins at 0 unless it ends below, and is
 * the bound before when that is the last one. Any of the bounds may be missing, so that any two can be neighbours.
 */
function betweenBounds(bounds: readonly number[]): ValueInterval {
  const finite = bounds.filter((bound) => bound < Infinity);
  if (finite.length === 0) return NOT_A_NUMBER;
  const last = Math.max(...finite);
  // The end of the last bucket as it is computed from its beginning: rounding can carry it past `last`.
  const ends = finite.map((start) => start + (last - start));
  return { ...between(Math.min(0, ...finite), Math.max(last, ...ends)), nan: true };
}
