import { describe, expect, test } from 'vitest';

import { drawUnit } from './draw-unit.ts';
import { inferExample } from './infer-example.ts';

function unitOf(query: string): string {
  return drawUnit(inferExample(query).unit);
}

describe('a literal that converts', () => {
  test.each([
    ['lag_seconds * 1000', 'ms'],
    ['1000 * lag_seconds', 'ms'],
    ['lag_seconds / 60', 'min'],
    ['lag_seconds / 60 / 60', 'h'],
    ['lag_seconds / (24 * 60 * 60)', 'd'],
    ['lag_seconds / 604800', 'w'],
    ['lag_seconds / 60 * 60', 's'],
    ['lag_ms / 1000', 's'],
    ['lag_ms / 1e3 / 60', 'min'],
    ['store_bytes * 8', 'bit'],
    ['store_bytes / 1024 ^ 3', 'GiB'],
    ['store_bytes / 1024 / 1024', 'MiB'],
    ['store_bytes / 1e3', 'kB'],
    ['rate(rx_bytes_total[5m]) * 8', 'bit/s'],
    ['rate(rx_bytes_total[5m]) * 8 / 1e6', 'Mbit/s'],
    ['rate(rx_bytes_total[5m]) / 1024 ^ 2', 'MiB/s'],
    ['histogram_quantile(0.9, rate(dur_seconds_bucket[5m])) * 1000', 'ms'],
    ['rate(busy_ms_total[5m]) / 1000', 'number'],
    ['rate(dur_seconds_sum[5m]) * 1e3 / rate(dur_seconds_count[5m])', 'ms'],
    ['sum(1e3 * rate(dur_seconds_sum[5m])) / sum(rate(dur_seconds_count[5m]))', 'ms'],
  ])('%s is in %s', (query, unit) => {
    expect(unitOf(query)).toBe(unit);
  });
});

describe('a share times 100 is percent', () => {
  test.each([
    ['used_ratio * 100', '%'],
    ['100 * used_ratio', '%'],
    ['avg(used_ratio) * 100', '%'],
    ['avg_over_time(ready[1h]) * 100', '%'],
    ['(1 - avg(used_ratio)) * 100', '%'],
    ['max(used_ratio or vector(0)) * 100', '%'],
    ['max(used_ratio or vector(2)) * 100', 'unknown'],
    ['max(used_ratio or depth) * 100', 'unknown'],
    ['(used_ratio > 0.5) * 100', '%'],
    ['rate(busy_seconds_total[5m]) * 100', '%'],
    ['store_bytes / store_bytes * 100', '%'],
    ['sum(rate(rq_total[5m])) / sum(rate(rq_total[5m])) * 100', '%'],
    ['100 * store_bytes / store_bytes', '%'],
    ['(store_bytes * 100) / store_bytes', '%'],
    ['used_ratio * 100 / 100', 'number'],
    ['sum(rate(rq_total[5m]) * 100) / sum(rate(rq_total[5m]))', '%'],
    ['store_bytes / lag_seconds * 100', 'unknown'],
    ['count(depth * 100) / depth', 'number'],
    ['4096 * depth / depth', 'unknown'],
    ['100 * exp_ts_seconds / exp_ts_seconds', 'unknown'],
    ['depth * 100 / exp_ts_seconds', 'unknown'],
    ['100 * store_bytes / lag_seconds', 'unknown'],
    ['sum(used_ratio) * 100', 'unknown'],
    ['depth * 100', 'unknown'],
    ['(2 - used_ratio) * 100', 'unknown'],
    ['rate(rq_total[5m]) * 100', 'unknown'],
    ['used_ratio * 1000', 'unknown'],
  ])('%s is in %s', (query, unit) => {
    expect(unitOf(query)).toBe(unit);
  });
});

describe('a literal that makes an amount larger or smaller', () => {
  test.each([
    ['lag_seconds * 5', 's'],
    ['0.9 * store_bytes', 'B'],
    ['store_bytes / 2', 'B'],
    ['rate(rx_bytes_total[5m]) * -1', 'B/s'],
    ['depth * -1', 'number'],
    ['depth * 1', 'number'],
  ])('%s is in %s', (query, unit) => {
    expect(unitOf(query)).toBe(unit);
  });
});

describe('a literal that may have a unit', () => {
  test.each([
    ['an amount in a window', 'rate(rq_total[5m]) * 300'],
    ['an amount in a minute', 'rate(rx_bytes_total[5m]) * 60'],
    ['an amount in some seconds', 'rate(rx_bytes_total[10s]) * 10'],
    ['bytes a page', 'depth * 4096'],
    ['seconds an item', 'depth * 5'],
    ['a second of an increase', 'increase(rq_total[1h]) / 3600'],
    ['a second of an increase of data', 'increase(rx_bytes_total[10s]) / 10'],
    ['a share of a window', 'increase(busy_seconds_total[1h]) / 3600'],
    ['a share of a short window', 'increase(busy_seconds_total[10s]) / 10'],
    ['a share of a window of milliseconds', 'increase(busy_ms_total[1h]) / 3600000'],
    ['a share of a window that the evaluation knows', 'increase(busy_seconds_total[range()]) / 3600'],
    ['a share of a window in parentheses', 'increase((busy_seconds_total[1h])) / 3600'],
    ['a share of the window of a record', 'q:busy_seconds:increase1h / 3600'],
    ['an average of samples', 'sum_over_time(lag_seconds[1h:1m]) / 60'],
    ['pages', 'store_bytes / 4096'],
    ['a price', 'store_bytes * 0.02'],
    ['a number of Grafana', 'lag_seconds * 4242'],
    ['nothing sensible', 'lag_seconds * Inf'],
  ])('leaves %s unknown: %s', (_what, query) => {
    expect(unitOf(query)).toBe('unknown');
  });
  test.each([
    ['the window has another length', 'increase(busy_seconds_total[1h]) / 60', 'min'],
    ['the answer does not grow with the window', 'max_over_time(lag_seconds[1h]) / 3600', 'h'],
    ['the series is no record', 'busy_seconds_total / 3600', 'h'],
  ])('is a conversion where %s: %s', (_what, query, unit) => {
    expect(unitOf(query)).toBe(unit);
  });
});
