import { describe, expect, test } from 'vitest';

import { inferExample } from './infer-example.ts';

/** The origin of a query as text: `raw lag_seconds sum max` for aggregations from the inside out. */
function originOf(query: string): string {
  const { origin } = inferExample(query);
  if (origin === undefined) return 'none';
  return [origin.form, origin.series.name, ...origin.aggregations].join(' ');
}

describe('the origin', () => {
  test.each([
    ['rq_total', 'raw rq_total'],
    ['{__name__="rq_total"}', 'raw rq_total'],
    ['{__name__=~"rq_total"}', 'none'],
    ['nobody_knows', 'none'],
    ['q:rq_total:sum', 'raw q:rq_total:sum'],
    ['1', 'none'],
    ['vector(1)', 'none'],
    ['time()', 'none'],
    ['-(rq_total)', 'raw rq_total'],
    ['max_over_time(rq_total[5m:1m])', 'raw rq_total'],
  ])('of %s is %s', (query, origin) => {
    expect(originOf(query)).toBe(origin);
  });
});

describe('functions', () => {
  test.each([
    ['rate(rq_total[5m])', 'rate rq_total'],
    ['irate(rq_total[5m])', 'rate rq_total'],
    ['increase(rq_total[5m])', 'increase rq_total'],
    ['delta(depth[5m])', 'other depth'],
    ['last_over_time(rq_total[5m])', 'raw rq_total'],
    ['avg_over_time(rate(rq_total[5m])[1h:])', 'rate rq_total'],
    ['label_replace(rq_total, "a", "$1", "b", "(.*)")', 'raw rq_total'],
    ['scalar(rq_total)', 'raw rq_total'],
    ['vector(scalar(rq_total))', 'raw rq_total'],
    ['clamp_max(rq_total, 1)', 'other rq_total'],
    ['count_over_time(rq_total[5m])', 'other rq_total'],
    ['absent(rq_total)', 'other rq_total'],
    ['timestamp(rq_total)', 'other rq_total'],
    ['resets(rq_total[1h])', 'other rq_total'],
    ['sqrt(rate(rq_total[5m]))', 'other rq_total'],
    ['histogram_quantile(0.9, sum by (le) (rate(dur_seconds_bucket[5m])))', 'other dur_seconds_bucket sum'],
    ['quantile_over_time(0.9, lag_seconds[5m])', 'raw lag_seconds'],
    ['max_of(scalar(depth), 1)', 'raw depth'],
    ['max_of(scalar(depth), scalar(lag_seconds))', 'none'],
  ])('%s is %s', (query, origin) => {
    expect(originOf(query)).toBe(origin);
  });
});

describe('aggregations', () => {
  test.each([
    ['sum(rate(rq_total[5m]))', 'rate rq_total sum'],
    ['max(sum by (pod) (rq_total))', 'raw rq_total sum max'],
    ['rate(sum(rq_total)[5m:])', 'rate rq_total sum'],
    ['topk(3, rq_total)', 'raw rq_total topk'],
    ['quantile(0.9, lag_seconds)', 'raw lag_seconds quantile'],
    ['count(rq_total)', 'other rq_total count'],
    ['group(rq_total)', 'other rq_total group'],
    ['stddev(lag_seconds)', 'other lag_seconds stddev'],
    ['sum(nobody_knows)', 'none'],
  ])('%s is %s', (query, origin) => {
    expect(originOf(query)).toBe(origin);
  });
});

describe('operators', () => {
  test.each([
    ['rq_total * 60', 'raw rq_total'],
    ['rq_total + 1', 'raw rq_total'],
    ['rate(rq_total[5m]) / 60', 'rate rq_total'],
    ['60 / rate(rq_total[5m])', 'other rq_total'],
    ['rq_total % 2', 'other rq_total'],
    ['rq_total ^ 2', 'other rq_total'],
    ['2 ^ depth', 'other depth'],
    ['time() - exp_ts_seconds', 'raw exp_ts_seconds'],
    ['exp_ts_seconds - on () vector(time())', 'raw exp_ts_seconds'],
    ['depth * scalar(lag_seconds)', 'none'],
    ['depth / lag_seconds', 'none'],
    ['depth / nobody_knows', 'none'],
    ['depth + lag_seconds', 'none'],
    ['rq_total{a="b"} + rq_total', 'raw rq_total'],
    ['rq_total{a="b"} / rq_total', 'other rq_total'],
    ['rq_total - rq_total offset 1h', 'other rq_total'],
    ['rate(rq_total[5m]) + rq_total', 'other rq_total'],
    ['sum(depth) + max(depth)', 'none'],
    ['sum(depth) + sum(depth)', 'raw depth sum'],
    ['depth * on (pod) group_left (version) build_info', 'raw depth'],
    ['max by (pod) (build_info) * on (pod) depth', 'raw depth'],
    ['lag_seconds * on (pod) phase', 'raw lag_seconds'],
    ['lag_seconds * (ready == 1)', 'raw lag_seconds'],
    ['lag_seconds * (depth > bool 1)', 'raw lag_seconds'],
    ['lag_seconds * avg(ready)', 'none'],
    ['lag_seconds * (ready * 2)', 'none'],
    ['lag_seconds / ready', 'none'],
    ['depth > lag_seconds', 'raw depth'],
    ['5 < depth', 'raw depth'],
    ['depth > bool 5', 'other depth'],
    ['depth > bool lag_seconds', 'none'],
    ['depth and lag_seconds', 'raw depth'],
    ['depth unless lag_seconds', 'raw depth'],
    ['depth or depth', 'raw depth'],
    ['depth or lag_seconds', 'none'],
    ['depth or vector(0)', 'raw depth'],
    ['vector(0) or depth', 'raw depth'],
    ['depth or lag_seconds * 0', 'raw depth'],
    ['depth or nobody_knows', 'none'],
    ['nh_seconds </ 5', 'raw nh_seconds'],
  ])('%s is %s', (query, origin) => {
    expect(originOf(query)).toBe(origin);
  });
});
