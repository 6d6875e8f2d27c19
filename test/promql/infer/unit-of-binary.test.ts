import { describe, expect, test } from 'vitest';

import { drawUnit } from './draw-unit.ts';
import { inferExample } from './infer-example.ts';

function unitOf(query: string): string {
  return drawUnit(inferExample(query).unit);
}

describe('sums and differences', () => {
  test.each([
    ['lag_seconds + lag_seconds', 's'],
    ['lag_seconds - 60', 's'],
    ['60 - lag_seconds', 's'],
    ['lag_seconds + 1m', 's'],
    ['1 + depth', 'number'],
    ['1 - used_ratio', 'number'],
    ['100 - used_ratio * 100', '%'],
    ['lag_seconds + store_bytes', 'unknown'],
    ['lag_seconds + lag_ms', 'unknown'],
    ['lag_seconds + mixed', 'unknown'],
    ['4242 + mixed', 'unknown'],
    ['rate(rx_bytes_total[5m]) + rate(rx_bytes_total[1h])', 'B/s'],
  ])('%s is in %s', (query, unit) => {
    expect(unitOf(query)).toBe(unit);
  });
});

describe('points in time', () => {
  test.each([
    ['exp_ts_seconds - time()', 's'],
    ['time() - timestamp(depth)', 's'],
    ['exp_ts_ms - exp_ts_ms', 'ms'],
    ['exp_ts_ms - time()', 'unknown'],
    ['exp_ts_ms / 1000 - time()', 's'],
    ['exp_ts_seconds + lag_seconds', '@s'],
    ['lag_seconds + exp_ts_seconds', '@s'],
    ['time() - lag_seconds', '@s'],
    ['time() - 1d', '@s'],
    ['time() - 86400', '@s'],
    ['86400 + time()', '@s'],
    ['exp_ts_seconds - 1700000000', 'unknown'],
    ['exp_ts_seconds - 4242', 'unknown'],
    ['1700000000 - exp_ts_seconds', 'unknown'],
    ['lag_seconds - exp_ts_seconds', 'unknown'],
    ['exp_ts_seconds + exp_ts_seconds', 'unknown'],
    ['exp_ts_seconds - lag_ms', 'unknown'],
    ['exp_ts_seconds - store_bytes', 'unknown'],
    ['time() % 86400', 's'],
    ['exp_ts_seconds * 1000', '@ms'],
    ['exp_ts_seconds * 60', 'unknown'],
    ['exp_ts_seconds / 86400', 'unknown'],
    ['exp_ts_seconds * -1', 'unknown'],
    ['exp_ts_seconds * 2', 'unknown'],
    ['exp_ts_seconds * depth', 'unknown'],
    ['depth * exp_ts_seconds', 'unknown'],
    ['exp_ts_seconds / exp_ts_seconds', 'unknown'],
    ['1 / exp_ts_seconds', 'unknown'],
    ['exp_ts_seconds ^ 2', 'unknown'],
    ['exp_ts_seconds * on (pod) group_left (version) build_info', '@s'],
    ['max by (pod) (build_info) * on (pod) exp_ts_seconds', '@s'],
    ['exp_ts_seconds * on (pod) group(depth)', '@s'],
    ['exp_ts_seconds * on (pod) absent(depth)', '@s'],
    ['exp_ts_seconds * on (pod) fill_right (2) build_info', 'unknown'],
    ['exp_ts_seconds * on (pod) sum(build_info)', 'unknown'],
    ['exp_ts_seconds * on (pod) (build_info * 2)', 'unknown'],
    ['exp_ts_seconds * on (pod) phase', 'unknown'],
  ])('%s is in %s', (query, unit) => {
    expect(unitOf(query)).toBe(unit);
  });
});

describe('products and quotients', () => {
  test.each([
    ['depth * lag_seconds', 's'],
    ['rate(rx_bytes_total[5m]) * lag_seconds', 'B'],
    ['rate(rx_bytes_total[5m]) * 5m', 'B'],
    ['store_bytes * lag_ms', '0.001 B*s'],
    ['store_bytes / lag_seconds', 'B/s'],
    ['store_bytes / store_bytes', 'number'],
    ['lag_ms / lag_seconds', '0.001 1'],
    ['store_bytes / rate(rx_bytes_total[5m])', 's'],
    ['rate(dur_seconds_sum[5m]) / rate(dur_seconds_count[5m])', 's'],
    ['increase(rq_total[1h]) / 1h', '1/s'],
    ['1 / rate(rq_total[5m])', 's'],
    ['1 / lag_seconds', '1/s'],
    ['86400 / lag_seconds', 'unknown'],
    ['lag_seconds / 0', 'unknown'],
    ['depth * mixed', 'unknown'],
    ['depth / mixed', 'unknown'],
    ['mixed / depth', 'unknown'],
    ['mixed * 1000', 'unknown'],
    ['lag_seconds * on (pod) group_left (version) build_info', 's'],
    ['lag_seconds / on (pod) group_left (version) build_info', 's'],
    ['mixed * 0', 'literal 0'],
    ['lag_seconds ^ 2', 's^2'],
    ['lag_ms ^ -1', '1000 1/s'],
    ['lag_seconds ^ 0', 'number'],
    ['lag_seconds ^ Inf', 'unknown'],
    ['2 ^ depth', 'unknown'],
    ['depth ^ depth', 'unknown'],
    ['lag_seconds % 60', 's'],
    ['lag_seconds % lag_seconds', 's'],
    ['lag_seconds % lag_ms', 'unknown'],
    ['60 % lag_seconds', 'unknown'],
    ['depth atan2 depth', 'number'],
    ['depth atan2 1', 'number'],
    ['lag_seconds atan2 lag_seconds', 'number'],
    ['lag_seconds atan2 1', 'unknown'],
    ['lag_seconds atan2 store_bytes', 'unknown'],
  ])('%s is in %s', (query, unit) => {
    expect(unitOf(query)).toBe(unit);
  });
});

describe('comparisons', () => {
  test.each([
    ['lag_seconds > 60', 's'],
    ['60 < lag_seconds', 's'],
    ['exp_ts_seconds > 0', '@s'],
    ['lag_seconds > store_bytes', 's'],
    ['mixed > lag_seconds', 'unknown'],
    ['lag_seconds > bool 60', 'number'],
    ['mixed > bool mixed', 'number'],
    ['nh_seconds </ 5', 'number'],
  ])('%s is in %s', (query, unit) => {
    expect(unitOf(query)).toBe(unit);
  });
});

describe('sets', () => {
  test.each([
    ['lag_seconds and store_bytes', 's'],
    ['lag_seconds unless mixed', 's'],
    ['lag_seconds or lag_seconds', 's'],
    ['lag_seconds or lag_ms', 'unknown'],
    ['lag_seconds or exp_ts_seconds', 'unknown'],
    ['lag_seconds or mixed', 'unknown'],
    ['lag_seconds or vector(0)', 's'],
    ['vector(0) or lag_seconds', 's'],
    ['lag_seconds or depth * 0', 's'],
    ['lag_seconds or vector(4242)', 'unknown'],
    ['vector(0) or vector(0)', 'literal 0'],
    ['vector(0) or vector(1)', 'unknown'],
    ['sum(rate(rq_total[5m]) or vector(0))', '1/s'],
  ])('%s is in %s', (query, unit) => {
    expect(unitOf(query)).toBe(unit);
  });
});
