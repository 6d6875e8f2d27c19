import { describe, expect, test } from 'vitest';

import { AGGREGATE_OPS } from '../../../src/promql/ast.ts';
import { FUNCTIONS } from '../../../src/promql/functions.ts';
import { drawUnit } from './draw-unit.ts';
import { inferExample } from './infer-example.ts';

function unitOf(query: string): string {
  return drawUnit(inferExample(query).unit);
}

describe('series', () => {
  test.each([
    ['lag_seconds', 's'],
    ['exp_ts_seconds', '@s'],
    ['exp_ts_ms', '@ms'],
    ['rq_total', 'number'],
    ['dur_seconds_bucket', 'number'],
    ['dur_seconds_sum', 's'],
    ['dur_seconds_count', 'number'],
    ['lat_seconds{quantile="0.99"}', 's'],
    ['build_info', 'number'],
    ['{__name__="store_bytes"}', 'B'],
    ['{__name__=~"store_bytes"}', 'unknown'],
    ['mixed', 'unknown'],
    ['nobody_knows', 'unknown'],
    ['lag_seconds offset 1d @ 0', 's'],
    ['(lag_seconds)', 's'],
    ['+lag_seconds', 's'],
    ['-lag_seconds', 's'],
    ['+exp_ts_seconds', '@s'],
    ['-exp_ts_seconds', 'unknown'],
  ])('%s is in %s', (query, unit) => {
    expect(unitOf(query)).toBe(unit);
  });
});

describe('literals', () => {
  test.each([
    ['300', 'literal 300'],
    ['5m', 's'],
    ['4242', 'unknown'],
    ['60 * 60', 'literal 3600'],
    ['10 * 1024 ^ 2', 'literal 10485760'],
    ['(7 - 1) / 2 + 1', 'literal 4'],
    ['7 % 4', 'literal 3'],
    ['0 atan2 1', 'literal 0'],
    ['-(2)', 'literal -2'],
    ['vector(5)', 'literal 5'],
    ['2 * 1h', 's'],
    ['60 * 1h', 's'],
    ['1h / 1m', 'number'],
    ['1 < bool 2', 'number'],
  ])('%s is %s', (query, unit) => {
    expect(unitOf(query)).toBe(unit);
  });
});

/** A query for every function that has an effect of its own, and what its answer is in. */
const FUNCTION_UNITS: readonly (readonly [query: string, unit: string])[] = [
  ['abs(exp_ts_seconds)', '@s'],
  ['absent(lag_seconds)', 'number'],
  ['absent_over_time(lag_seconds[5m])', 'number'],
  ['acos(depth)', 'number'],
  ['acosh(depth)', 'number'],
  ['asin(depth)', 'number'],
  ['asinh(depth)', 'number'],
  ['atan(depth)', 'number'],
  ['atanh(depth)', 'number'],
  ['avg_over_time(exp_ts_seconds[5m])', '@s'],
  ['ceil(lag_seconds)', 's'],
  ['changes(lag_seconds[5m])', 'number'],
  ['clamp(lag_seconds, 0, 1)', 's'],
  ['clamp_max(lag_seconds, 1)', 's'],
  ['clamp_min(lag_seconds, 1)', 's'],
  ['cos(depth)', 'number'],
  ['cosh(depth)', 'number'],
  ['count_over_time(lag_seconds[5m])', 'number'],
  ['day_of_month(exp_ts_seconds)', 'number'],
  ['day_of_week()', 'number'],
  ['day_of_year()', 'number'],
  ['days_in_month()', 'number'],
  ['deg(depth)', 'number'],
  ['deg(lag_seconds)', 'unknown'],
  ['delta(store_bytes[5m])', 'B'],
  ['delta(exp_ts_seconds[5m])', 's'],
  ['deriv(store_bytes[5m])', 'B/s'],
  ['integral(store_bytes[5m])', 'B*s'],
  ['deriv(exp_ts_seconds[5m])', 'number'],
  ['double_exponential_smoothing(lag_seconds[5m], 0.5, 0.5)', 's'],
  ['end()', '@s'],
  ['exp(depth)', 'number'],
  ['first_over_time(lag_seconds[5m])', 's'],
  ['floor(lag_seconds)', 's'],
  ['histogram_avg(rate(nh_seconds[5m]))', 's'],
  ['histogram_count(nh_seconds)', 'number'],
  ['histogram_count(rate(nh_seconds[5m]))', '1/s'],
  ['histogram_fraction(0, 1, rate(nh_seconds[5m]))', 'number'],
  ['histogram_quantile(0.9, sum by (le) (rate(dur_seconds_bucket[5m])))', 's'],
  ['histogram_quantile(0.9, sum(rate(nh_seconds[5m])))', 's'],
  ['histogram_quantile(0.9, rate(rq_total[5m]))', 'unknown'],
  ['histogram_quantile(0.9, dur_seconds_bucket + nobody_knows)', 'unknown'],
  ['histogram_quantiles(rate(nh_seconds[5m]), "q", 0.5, 0.9)', 's'],
  ['histogram_stddev(nh_seconds)', 's'],
  ['histogram_stdvar(nh_seconds)', 's^2'],
  ['histogram_sum(nh_seconds)', 's'],
  ['histogram_sum(rate(nh_seconds[5m]))', 'number'],
  ['hour(exp_ts_seconds)', 'number'],
  ['idelta(store_bytes[5m])', 'B'],
  ['increase(rx_bytes_total[5m])', 'B'],
  ['info(lag_seconds)', 's'],
  ['irate(rx_bytes_total[5m])', 'B/s'],
  ['label_join(lag_seconds, "a", "", "b")', 's'],
  ['label_replace(lag_seconds, "a", "$1", "b", "(.*)")', 's'],
  ['last_over_time(lag_seconds[5m])', 's'],
  ['ln(depth)', 'number'],
  ['ln(lag_seconds)', 'unknown'],
  ['ln(used_ratio * 100)', 'unknown'],
  ['log10(depth)', 'number'],
  ['log2(depth)', 'number'],
  ['mad_over_time(exp_ts_seconds[5m])', 's'],
  ['max_of(1m, 90)', 's'],
  ['max_of(1m, time())', 'unknown'],
  ['max_over_time(exp_ts_seconds[5m])', '@s'],
  ['min_of(1, 2)', 'unknown'],
  ['min_of(2, 2)', 'literal 2'],
  ['min_over_time(lag_seconds[5m:])', 's'],
  ['minute()', 'number'],
  ['month()', 'number'],
  ['pi()', 'number'],
  ['predict_linear(store_bytes[5m], 60)', 'B'],
  ['present_over_time(lag_seconds[5m])', 'number'],
  ['quantile_over_time(0.9, lag_seconds[5m])', 's'],
  ['rad(depth)', 'number'],
  ['range()', 's'],
  ['rate(rq_total[5m])', '1/s'],
  ['rate(busy_seconds_total[5m])', 'number'],
  ['rate(busy_ms_total[5m])', '0.001 1'],
  ['rate(exp_ts_seconds[5m])', 'number'],
  ['rate(mixed[5m])', 'unknown'],
  ['resets(rx_bytes_total[5m])', 'number'],
  ['round(lag_seconds, 0.1)', 's'],
  ['scalar(lag_seconds)', 's'],
  ['sgn(lag_seconds)', 'number'],
  ['sin(depth)', 'number'],
  ['sinh(depth)', 'number'],
  ['sort(lag_seconds)', 's'],
  ['sort_by_label(lag_seconds, "a")', 's'],
  ['sort_by_label_desc(lag_seconds, "a")', 's'],
  ['sort_desc(lag_seconds)', 's'],
  ['sqrt(store_bytes)', 'B^0.5'],
  ['sqrt(stdvar_over_time(lag_ms[5m]))', 'ms'],
  ['sqrt(exp_ts_seconds)', 'unknown'],
  ['start()', '@s'],
  ['start_timestamp(rq_total)', '@s'],
  ['stddev_over_time(exp_ts_seconds[5m])', 's'],
  ['stdvar_over_time(exp_ts_seconds[5m])', 's^2'],
  ['step()', 's'],
  ['sum_over_time(lag_seconds[5m])', 's'],
  ['sum_over_time(exp_ts_seconds[5m])', 'unknown'],
  ['tan(depth)', 'number'],
  ['tanh(depth)', 'number'],
  ['time()', '@s'],
  ['timestamp(rq_total)', '@s'],
  ['ts_of_first_over_time(depth[5m])', '@s'],
  ['ts_of_last_over_time(depth[5m])', '@s'],
  ['ts_of_max_over_time(depth[5m])', '@s'],
  ['ts_of_min_over_time(depth[5m])', '@s'],
  ['vector(time())', '@s'],
  ['year()', 'number'],
];

describe('functions', () => {
  test.each(FUNCTION_UNITS)('%s is in %s', (query, unit) => {
    expect(unitOf(query)).toBe(unit);
  });
  test('are all among the examples', () => {
    const used = new Set(FUNCTION_UNITS.map(([query]) => query.slice(0, query.indexOf('('))));
    // The name that double_exponential_smoothing had in Prometheus 2; the grammar is that of Prometheus 3.
    expect([...FUNCTIONS.keys()].filter((name) => !used.has(name))).toEqual(['holt_winters']);
  });
});

const AGGREGATION_UNITS: readonly (readonly [query: string, unit: string])[] = [
  ['avg(exp_ts_seconds)', '@s'],
  ['bottomk(3, lag_seconds)', 's'],
  ['count(lag_seconds)', 'number'],
  ['count_values("v", lag_seconds)', 'number'],
  ['group(lag_seconds)', 'number'],
  ['limit_ratio(0.5, lag_seconds)', 's'],
  ['limitk(3, lag_seconds)', 's'],
  ['max(exp_ts_seconds)', '@s'],
  ['min(exp_ts_seconds)', '@s'],
  ['quantile(0.9, exp_ts_seconds)', '@s'],
  ['stddev(exp_ts_seconds)', 's'],
  ['stdvar(lag_ms)', '0.000001 s^2'],
  ['sum(lag_seconds)', 's'],
  ['sum(exp_ts_seconds)', 'unknown'],
  ['sum(mixed)', 'unknown'],
  ['topk(3, lag_seconds)', 's'],
];

describe('aggregations', () => {
  test.each(AGGREGATION_UNITS)('%s is in %s', (query, unit) => {
    expect(unitOf(query)).toBe(unit);
  });
  test('are all among the examples', () => {
    const used = new Set(AGGREGATION_UNITS.map(([query]) => query.slice(0, query.indexOf('('))));
    expect(AGGREGATE_OPS.filter((op) => !used.has(op))).toEqual([]);
  });
});
