import { describe, expect, test } from 'vitest';

import { tankFacts } from './tank-facts.ts';

describe('the number of series', () => {
  test.each([
    ['1', 1],
    ['depth', 30],
    ['rq_total', 60],
    ['rq_total{result="ok"}', 30],
    ['rq_total{result=~"ok|err"}', 60],
    ['rq_total{path="/"}', 60],
    ['dur_seconds_bucket{le="5",result="ok"}', 3],
    ['dur_seconds_bucket{le=~"5(\\\\.0)?",result="ok"}', 3],
    ['dur_seconds_bucket{le!~"5|5.0"}', 18],
    ['sum by (le) (dur_seconds_bucket)', 4],
    ['valve_open{mode="on"}', 3],
    // Also those without a mode.
    ['valve_open{mode!="on"}', 6],
    ['sum by (mode) (valve_open)', 3],
    ['rate(rq_total[5m])', 60],
    ['sum(rq_total)', 1],
    ['sum by (result) (rq_total)', 2],
    ['sum by (result) (rq_total{result="ok"})', 1],
    ['sum by (path) (rq_total)', 60],
    ['sum without (path) (rq_total)', 60],
    ['count_values("v", depth)', 30],
    ['topk(3, depth)', 3],
    ['topk by (result) (3, rq_total)', 6],
    ['topk by (queue) (3, depth)', 30],
    ['topk(scalar(depth), depth)', 30],
    ['topk(3, depth)[5m:1m]', 18],
    ['depth[5m:1m]', 30],
    ['depth * 2', 30],
    ['2 * depth', 30],
    ['depth and rq_total', 30],
    ['depth unless rq_total', 30],
    ['depth or rq_total', 90],
    ['depth / rq_total', 30],
    ['depth + fill(0) rq_total', 90],
    ['depth * on(pod) group_left() ready', 30],
    ['ready * on(pod) group_right() depth', 30],
    ['absent(anything)', 1],
    ['vector(1)', 1],
    ['histogram_quantile(0.9, sum by (le, result) (rate(dur_seconds_bucket[5m])))', 2],
    ['histogram_quantiles(depth, "q", 0.5, 0.9)', 60],
  ])('of %s is at most %d', (query, series) => {
    expect(tankFacts(query).cost.series).toBe(series);
  });

  test.each([['anything'], ['nobody_knows'], ['{job="a"}'], ['depth or anything']])(
    'of %s is not known',
    (query) => {
      expect(tankFacts(query).cost.series).toBeUndefined();
    },
  );
});

describe('the number of samples', () => {
  test.each([
    ['1', 0],
    ['depth', 30],
    ['depth offset 1h', 30],
    ['sum(depth)', 30],
    ['rate(rq_total[5m])', 660],
    ['rate(rq_total{result="ok"}[5m])', 330],
    ['depth / on(pod) group_left() ready', 33],
    ['depth or ready', 33],
    ['topk(scalar(ready), depth)', 33],
    // Six steps of eleven samples of 60 series.
    ['max_over_time(rate(rq_total[5m])[5m:1m])', 3_960],
    // A step of the evaluation.
    ['max_over_time(depth[5m:])', 180],
    ['max_over_time(vector(1)[5m:1m])', 6],
  ])('of %s is at most %d', (query, samples) => {
    expect(tankFacts(query).cost.samples).toBe(samples);
  });

  test.each([
    ['anything'],
    ['depth + anything'],
    ['rate(rq_total[range()])'],
    ['rate(rq_total[5m] smoothed)'],
  ])('of %s is not known', (query) => {
    expect(tankFacts(query).cost.samples).toBeUndefined();
  });
});
