import { describe, expect, test } from 'vitest';

import { tankFacts } from './tank-facts.ts';

describe('a comparison', () => {
  test.each([
    ['ready > 1'],
    ['ready == 2'],
    ['ready == 0.5'],
    ['ready < 0'],
    ['1 < ready'],
    // NaN is neither more nor less.
    ['used_ratio > 90'],
    ['used_ratio > 1'],
    ['vector(0) > 0'],
    ['1 == bool 2'],
    ['NaN == bool NaN'],
    ['vector(NaN) > 0'],
    ['ready > on(pod) (depth > 3)'],
    ['depth < bool 0'],
    ['0 != bool 0'],
    ['rate(rq_total[5m]) < 0'],
    ['sum(rate(rq_total[5m])) < 0'],
    ['count(anything) < 1'],
    ['histogram_quantile(0.99, sum by (le) (rate(dur_seconds_bucket[5m]))) > 5'],
    ['absent(anything) == 0'],
    ['depth == -1'],
  ])('never holds: %s', (query) => {
    expect(tankFacts(query).comparison).toBe('never-true');
  });

  test.each([
    ['ready >= 0'],
    ['ready < 2'],
    ['ready != 2'],
    ['2 > bool ready'],
    ['1 == bool 1'],
    ['vector(1) > 0'],
    ['NaN != bool NaN'],
    // Also of NaN, which is not equal to anything.
    ['used_ratio != 2'],
    ['count(anything) >= 1'],
    ['rate(rq_total[5m]) >= 0'],
    ['(depth > 3) > bool on(pod) ready'],
  ])('always holds: %s', (query) => {
    expect(tankFacts(query).comparison).toBe('always-true');
  });

  test.each([
    ['ready > 0'],
    ['ready == 1'],
    ['used_ratio > 0.9'],
    ['used_ratio >= 0'],
    ['used_ratio < 2'],
    ['store_bytes >= 0'],
    ['anything > 5'],
    ['nobody_knows == 2'],
    ['sum(depth or vector(0)) > 0'],
    ['avg(share) > 1'],
    ['quantile(0.9, share) > 1'],
    ['histogram_quantile(0.99, sum by (le) (rate(dur_seconds_bucket[5m]))) > 2'],
    ['histogram_quantile(scalar(share) + 1, sum by (le) (rate(dur_seconds_bucket[5m]))) > 5'],
    ['ready > fill_left(7) depth'],
    ['native_seconds == native_seconds'],
    // The inner comparison is at fault.
    ['(ready > 1) > 3'],
  ])('may hold and may not: %s', (query) => {
    expect(tankFacts(query).comparison).toBe('open');
  });

  test.each([['ready'], ['ready + 1'], ['ready and depth']])('is not: %s', (query) => {
    expect(tankFacts(query).comparison).toBeUndefined();
  });
});
