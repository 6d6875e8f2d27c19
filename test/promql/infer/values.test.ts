import { describe, expect, test } from 'vitest';

import { ANY_VALUE } from '../../../src/promql/value-interval.ts';
import { drawInterval } from './draw-interval.ts';
import { tankFacts } from './tank-facts.ts';

function valuesOf(query: string): string {
  return drawInterval(tankFacts(query).values);
}

describe('leaves', () => {
  test.each([
    ['NaN', '{} nan'],
    ['-Inf', '{-Inf} whole'],
    ['-1', '{-1} whole'],
    ['0.5', '{0.5}'],
    ['5m', '{300} whole'],
    ['nobody_knows', '[-Inf, Inf] nan'],
    ['{job="a"}', '[-Inf, Inf] nan'],
    ['{__name__="ready"}', '[0, 1] whole'],
    ['ready offset 5m', '[0, 1] whole'],
    ['ready[5m]', '[0, 1] whole'],
    ['(ready)[5m:1m]', '[0, 1] whole'],
    ['ready smoothed', '[0, Inf] nan'],
    ['drift_seconds smoothed', '[-Inf, Inf] nan'],
    ['ready anchored', '[0, 1] whole'],
  ])('gives %s as %s', (query, interval) => {
    expect(valuesOf(query)).toBe(interval);
  });
});

describe('signs, sums and products', () => {
  test.each([
    ['vector(NaN) + 1', '{} nan'],
    ['ready + 1', '[1, 2] whole'],
    ['ready - ready', '[-1, 1] whole'],
    ['share + 0.5', '[0.5, 1.5]'],
    // Infinity less infinity.
    ['level - level', '[-Inf, Inf] nan'],
    ['level + level', '[0, Inf]'],
    // Counts are finite, but sums of them need not be.
    ['depth - depth', '[-Inf, Inf] whole'],
    ['-ready', '[-1, -0] whole'],
    ['-drift_seconds', '[-3, 2]'],
    // What was 0 may be -0 now.
    ['-(-ready)', '[-0, 1] whole'],
    ['drift_seconds * drift_seconds', '[-6, 9]'],
    ['depth * 2', '[0, Inf] whole'],
    ['0 * depth', '{0} whole'],
    // Infinity times 0.
    ['0 * level', '{0} nan'],
    ['2 * level', '[0, Inf]'],
    // A number that rounding may move onto the end.
    ['(share > 0.1) + 1', '[1.1, 2]'],
  ])('computes %s as %s', (query, interval) => {
    expect(valuesOf(query)).toBe(interval);
  });
});

describe('quotients and remainders', () => {
  test.each([
    ['7 % 0', '{} nan'],
    ['1 / 0', '{Inf}'],
    ['-1 / 0', '{-Inf}'],
    ['1 / ready', '[1, Inf]'],
    // Divided by 0 or by -0.
    ['1 / -ready', '[-Inf, Inf]'],
    ['1 / -(-ready)', '[-Inf, Inf]'],
    ['level / level', '[0, Inf] nan'],
    ['1 / drift_seconds', '[-Inf, Inf]'],
    ['ready / ready', '[0, Inf] nan'],
    ['ready / (ready > 0)', '[0, 1]'],
    ['depth / (depth > 0)', '[0, Inf]'],
    ['ready / (depth < 0)', '{}'],
    ['1 / (drift_seconds < 0)', '[-Inf, -0.5]'],
    ['drift_seconds / -2', '[-1.5, 1]'],
    ['drift_seconds / 4', '[-0.5, 0.75]'],
    ['store_bytes / 1024', '[0, Inf] nan'],
    ['-7 % 5', '{-2} whole'],
    ['depth % 5', '[0, 5] whole'],
    ['drift_seconds % 2', '[-2, 2]'],
    // The remainder of infinity.
    ['level % 5', '[0, 5] nan'],
    ['ready atan2 ready', '[-3.141592653589793, 3.141592653589793]'],
  ])('computes %s as %s', (query, interval) => {
    expect(valuesOf(query)).toBe(interval);
  });
});

describe('shares', () => {
  test.each([
    ['sum(rate(rq_total{result="err"}[5m])) / sum(rate(rq_total[5m]))', '[0, 1] nan'],
    ['1 - sum(rate(rq_total{result="ok"}[5m])) / sum(rate(rq_total[5m]))', '[0, 1] nan'],
    ['sum by (q) (ready{q=~"a|b", pod="x"}) / (sum by (q) (ready{pod="x"}))', '[0, 1] nan'],
    ['count(drift_seconds{q="a"}) / count(drift_seconds)', '[0, 1] nan'],
    // Nothing counts as 0 of it.
    ['(sum(ready{q="a"}) or 0 * sum(ready)) / sum(ready)', '[0, 1] nan'],
    ['(sum(ready{q="a"}) or vector(2)) / sum(ready)', '[0, Inf] nan'],
    // A matcher of the whole alone, other values of a label, other metrics, windows, groups and matching.
    ['sum(ready{q="a"}) / sum(ready{pod="x"})', '[0, Inf] nan'],
    ['sum(ready{q="a"}) / sum(ready{q="b"})', '[0, Inf] nan'],
    ['sum(ready{q="a"}) / sum(depth)', '[0, Inf] nan'],
    ['sum(rate(rq_total{q="a"}[10m])) / sum(rate(rq_total[5m]))', '[0, Inf] nan'],
    ['sum(ready{q="a"} offset 1h) / sum(ready)', '[0, Inf] nan'],
    ['sum by (q) (ready{q="a"}) / sum by (pod) (ready)', '[0, Inf] nan'],
    ['sum by (q) (ready{q="a"}) / on (pod) sum by (q) (ready)', '[0, Inf] nan'],
    // What is added may be negative.
    ['sum(drift_seconds{q="a"}) / sum(drift_seconds)', '[-Inf, Inf] nan'],
    ['avg(ready{q="a"}) / avg(ready)', '[0, Inf] nan'],
  ])('computes %s as %s', (query, interval) => {
    expect(valuesOf(query)).toBe(interval);
  });
});

describe('powers', () => {
  test.each([
    ['NaN ^ 0', '[-Inf, Inf] nan'],
    ['1 ^ anything', '[0, Inf] nan'],
    ['(0 - 2) ^ 0.5', '[-Inf, Inf] nan'],
    ['10 ^ 400', '[0, Inf] whole'],
    ['10 * 1024 ^ 3', '{10737418240} whole'],
    ['-2 ^ 2', '{-4} whole'],
    // Processors round it differently.
    ['2 ^ -1', '[0.4999999995, 0.5000000005]'],
    ['ready ^ 0.5', '[0, Inf]'],
    ['drift_seconds ^ 2', '[0, Inf]'],
    ['drift_seconds ^ 3', '[-Inf, Inf] nan'],
  ])('computes %s as %s', (query, interval) => {
    expect(valuesOf(query)).toBe(interval);
  });
});

describe('comparisons', () => {
  test.each([
    ['depth > NaN', '{}'],
    ['depth != NaN', '[0, Inf) whole'],
    ['anything != 1', '[-Inf, Inf] nan'],
    ['anything > 5', '(5, Inf]'],
    ['5 < anything', '(5, Inf]'],
    ['anything >= 5', '[5, Inf]'],
    ['anything < 5', '[-Inf, 5)'],
    ['5 >= anything', '[-Inf, 5]'],
    ['anything == 5', '{5} whole'],
    ['used_ratio > 0.5', '(0.5, 1]'],
    ['used_ratio > 1', '{}'],
    ['used_ratio >= 1', '{1}'],
    // Whole numbers have neighbours.
    ['depth > 5', '[6, Inf) whole'],
    ['depth > 5.5', '[6, Inf) whole'],
    ['ready > 0', '{1} whole'],
    ['ready != 0', '{1} whole'],
    ['ready == 0.5', '{}'],
    ['share != 0', '(0, 1]'],
    ['share != 0.5', '[0, 1]'],
    // -0 is not less than 0.
    ['anything >= 0', '[-0, Inf]'],
    ['anything > 0', '(0, Inf]'],
    ['anything > -1 == 0', '{-0} whole'],
    ['ceil(anything) > -1', '[-0, Inf] whole'],
    // The left side is kept, within what the right side may be.
    ['anything > on(pod) drift_seconds', '(-2, Inf]'],
    ['drift_seconds > on(pod) group_right() anything', '[-2, 3]'],
    ['drift_seconds == on(pod) ready', '[-0, 1] whole'],
    ['depth > bool 5', '[0, 1] whole'],
    ['depth >= bool 0', '{1} whole'],
    ['depth < bool 0', '{0} whole'],
    // NaN is at least nothing.
    ['store_bytes >= bool 0', '[0, 1] whole'],
    ['1 == bool 1', '{1} whole'],
    ['NaN == bool NaN', '{0} whole'],
    ['ready > fill_left(7) depth', '[1, 7] whole'],
  ])('lets %s through as %s', (query, interval) => {
    expect(valuesOf(query)).toBe(interval);
  });
});

describe('set operators', () => {
  test.each([
    ['ready and anything', '[0, 1] whole'],
    ['ready unless anything', '[0, 1] whole'],
    ['ready or vector(-3)', '[-3, 1] whole'],
    ['ready or share', '[0, 1]'],
    ['(ready > 5) or vector(0)', '{0} whole'],
    ['native_seconds >/ 5', '[-Inf, Inf] nan'],
  ])('gives %s as %s', (query, interval) => {
    expect(valuesOf(query)).toBe(interval);
  });
});

describe('aggregations', () => {
  test.each([
    ['sum(ready > 5)', '{}'],
    ['sum(drift_seconds)', '[-Inf, Inf]'],
    ['sum(anything)', '[-Inf, Inf] nan'],
    ['sum(ready)', '[0, Inf] whole'],
    ['sum(share > 0.5)', '(0.5, Inf]'],
    ['sum(drift_seconds < 0)', '[-Inf, 0)'],
    // Of floats, the mean may be a little more than the greatest.
    ['avg(share)', '[0, 1.000000001]'],
    ['avg(share > 0.5)', '[0.4999999995, 1.000000001]'],
    ['avg(share > 0)', '(0, 1.000000001]'],
    ['avg(ready)', '[0, 1]'],
    ['avg(ready > 0)', '{1} whole'],
    ['avg(anything)', '[-Inf, Inf] nan'],
    ['avg(vector(Inf))', '{Inf}'],
    ['min by (pod) (drift_seconds)', '[-2, 3]'],
    ['max(used_ratio)', '[0, 1] nan'],
    ['topk(3, drift_seconds)', '[-2, 3]'],
    ['limitk(3, drift_seconds)', '[-2, 3]'],
    ['quantile(0.9, share)', '[0, 1.000000001]'],
    ['quantile(-1, share)', '{-Inf} whole'],
    ['quantile(1.5, share)', '{Inf} whole'],
    ['quantile(NaN, share)', '{} nan'],
    ['quantile(scalar(drift_seconds), share)', '[-Inf, Inf] nan'],
    // Infinity times 0.
    ['quantile(0.9, level)', '[0, Inf] nan'],
    ['stddev(share)', '[0, Inf] nan'],
    ['count(anything)', '[1, Inf) whole'],
    ['count_values("v", anything)', '[1, Inf) whole'],
    ['group(anything)', '{1} whole'],
  ])('gives %s as %s', (query, interval) => {
    expect(valuesOf(query)).toBe(interval);
  });
});

describe('functions of a sample', () => {
  test.each([
    ['abs(drift_seconds)', '[0, 3]'],
    ['abs(drift_seconds < 0)', '(0, 2]'],
    ['abs(-ready)', '[0, 1] whole'],
    ['ceil(share)', '[0, 1] whole'],
    ['floor(drift_seconds / 2)', '[-1, 1] whole'],
    ['round(drift_seconds / 2)', '[-1, 2] whole'],
    ['round(share, 0.5)', '[0, 1.5000000015000001]'],
    ['round(share, 0)', '[-Inf, Inf] nan'],
    ['round(share, Inf)', '[-Inf, Inf] nan'],
    ['round(share, scalar(share))', '[-Inf, Inf] nan'],
    ['clamp(anything, 5, 1)', '{}'],
    ['clamp(anything, 1, 5)', '[1, 5] nan'],
    ['clamp(drift_seconds, 0, 1)', '[0, 1]'],
    ['clamp_min(depth, 1)', '[1, Inf) whole'],
    ['clamp_max(share > 0, 5)', '(0, 1]'],
    ['clamp_max(anything, scalar(anything))', '[-Inf, Inf] nan'],
    ['clamp_max(vector(NaN), -Inf)', '[-Inf, Inf] nan'],
    ['sgn(drift_seconds)', '[-1, 1] whole'],
    ['sgn(share > 0)', '{1} whole'],
    ['sgn(share)', '[0, 1] whole'],
    ['sqrt(drift_seconds < -1)', '{} nan'],
    ['sqrt(drift_seconds)', '[-0, 1.7320508075688772] nan'],
    ['sqrt(share)', '[0, 1]'],
    ['exp(drift_seconds)', '[0, Inf] nan'],
    ['ln(share)', '[-Inf, Inf] nan'],
    ['sin(anything)', '[-1, 1] nan'],
    ['hour()', '[0, 23] whole'],
    ['month(anything)', '[1, 12] whole'],
    ['timestamp(ready)', '(-Inf, Inf)'],
    ['absent(anything)', '{1} whole'],
    ['vector(NaN)', '{} nan'],
    ['vector(3)', '{3} whole'],
    ['pi()', '{3.141592653589793}'],
    ['scalar(ready)', '[0, 1] whole nan'],
    ['scalar(vector(3))', '{3} whole'],
    ['label_replace(ready, "a", "b", "c", "d")', '[0, 1] whole'],
    ['max_of(1, scalar(ready))', '{1} whole nan'],
    ['min_of(5, 3)', '{3} whole'],
  ])('gives %s as %s', (query, interval) => {
    expect(valuesOf(query)).toBe(interval);
  });
});

describe('functions of a range', () => {
  test.each([
    ['rate(rq_total[5m])', '[0, Inf]'],
    ['increase(rq_total[5m])', '[0, Inf]'],
    ['irate(busy_seconds_total[5m])', '[0, Inf]'],
    // Infinity less infinity.
    ['rate(level[5m])', '[0, Inf] nan'],
    // NaN hides a reset: 5 NaN 3 falls by 2.
    ['rate(store_bytes[5m])', '[-Inf, Inf] nan'],
    ['rate(drift_seconds[5m])', '[-Inf, Inf] nan'],
    ['delta(ready[5m])', '[-Inf, Inf] nan'],
    ['idelta(ready[5m])', '[-1, 1] whole'],
    ['deriv(ready[5m])', '[-Inf, Inf] nan'],
    ['changes(anything[5m])', '[0, Inf) whole'],
    ['resets(rq_total[5m])', '[0, Inf) whole'],
    ['count_over_time(anything[5m])', '[1, Inf) whole'],
    ['present_over_time(anything[5m])', '{1} whole'],
    ['absent_over_time(anything[5m])', '{1} whole'],
    ['last_over_time(ready[5m])', '[0, 1] whole'],
    ['max_over_time(used_ratio[5m])', '[0, 1] nan'],
    ['avg_over_time(share[5m])', '[0, 1.000000001]'],
    ['avg_over_time(ready[5m])', '[0, 1]'],
    ['sum_over_time(ready[5m])', '[0, Inf] whole'],
    ['quantile_over_time(0.5, share[5m])', '[0, 1.000000001]'],
    ['quantile_over_time(2, share[5m])', '{Inf} whole'],
    ['stddev_over_time(share[5m])', '[0, Inf] nan'],
    ['predict_linear(share[5m], 60)', '[-Inf, Inf] nan'],
  ])('gives %s as %s', (query, interval) => {
    expect(valuesOf(query)).toBe(interval);
  });
});

describe('functions of buckets', () => {
  test.each([
    ['histogram_quantile(0.9, rate(dur_seconds_bucket[5m]))', '[0, 5] nan'],
    ['histogram_quantile(0.9, sum by (le) (rate(dur_seconds_bucket[5m])))', '[0, 5] nan'],
    ['histogram_quantile(0.9, dur_seconds_bucket{le!~"5|5.0"})', '[0, 0.5] nan'],
    ['histogram_quantile(0.9, dur_seconds_bucket{le="+Inf"})', '{} nan'],
    ['histogram_quantile(1.1, dur_seconds_bucket)', '{Inf} whole'],
    ['histogram_quantile(-0.1, dur_seconds_bucket)', '{-Inf} whole'],
    ['histogram_quantile(0.9, frost_bucket)', '[-5, -1] nan'],
    // 0.3 + (0.9 - 0.3) is more than 0.9.
    ['histogram_quantile(0.9, odd_bucket)', '[0, 0.9000000000000001] nan'],
    // Numbers of observations are not negative; differences of them may be.
    ['histogram_quantile(0.9, -dur_seconds_bucket)', '[-Inf, Inf] nan'],
    ['histogram_quantile(0.9, deriv(dur_seconds_bucket[5m]))', '[-Inf, Inf] nan'],
    // Nobody knows these bounds.
    ['histogram_quantile(0.9, ready)', '[-Inf, Inf] nan'],
    ['histogram_quantile(0.9, nobody_knows)', '[-Inf, Inf] nan'],
    [
      'histogram_quantile(0.9, label_replace(dur_seconds_bucket, "le", "$1", "path", "(.*)"))',
      '[-Inf, Inf] nan',
    ],
    ['histogram_quantile(0.9, dur_seconds_bucket or native_seconds)', '[-Inf, Inf] nan'],
    ['histogram_quantile(0.9, dur_seconds_bucket or ready)', '[-Inf, Inf] nan'],
    ['histogram_quantiles(dur_seconds_bucket, "q", 0.5, 1.1)', '[0, Inf] nan'],
    ['histogram_fraction(0, 1, rate(dur_seconds_bucket[5m]))', '[-1, 1] nan'],
    ['histogram_fraction(0, 1, -dur_seconds_bucket)', '[-Inf, Inf] nan'],
    ['histogram_count(native_seconds)', '[-Inf, Inf] nan'],
  ])('gives %s as %s', (query, interval) => {
    expect(valuesOf(query)).toBe(interval);
  });
});

test('a number that a variable stands in for is any number', () => {
  expect(drawInterval(tankFacts('vector(1)', '1').values)).toBe(drawInterval(ANY_VALUE));
  expect(tankFacts('vector(1) == 2', '1').comparison).toBe('open');
  expect(tankFacts('vector(1) == 2').comparison).toBe('never-true');
});
