import { describe, expect, test } from 'vitest';

import { errorsWithinTotal } from '../../src/checks/slo/errors-within-total.ts';
import { minimumTraffic } from '../../src/checks/slo/minimum-traffic.ts';
import { successWithinTotal } from '../../src/checks/slo/success-within-total.ts';
import type { Example } from './judge-example.ts';
import { judge } from './judge-example.ts';

const alert = (text: string): Example => ({
  language: 'promql',
  verdict: 'good',
  use: 'alert',
  house: false,
  text,
});

describe('a quotient of two selections', () => {
  test.each([
    [
      'is an error where labels are independent',
      'sum(rate(rq_total{result="err"}[5m])) / sum(rate(rq_total{ctl="a"}[5m]))',
      ['error'],
    ],
    [
      'is a warning where one label may imply the other',
      'sum(rate(other_total{pod="a-1"}[5m])) / sum(rate(other_total{namespace="a"}[5m]))',
      ['warning'],
    ],
    [
      'is a warning where one of several may',
      'sum(rate(rq_total{result="err",pod="a-1"}[5m])) / sum(rate(rq_total{ctl="a"}[5m]))',
      ['warning'],
    ],
    [
      'is a warning where the scrape adds the label',
      'sum(rate(rq_total{result="err"}[5m])) / sum(rate(rq_total{namespace="a"}[5m]))',
      ['warning'],
    ],
    [
      'of buckets and count is one of a metric',
      'sum(rate(dur_seconds_bucket{le="0.5"}[5m])) / sum(rate(dur_seconds_count{ctl="a"}[5m]))',
      ['error'],
    ],
    [
      'has a default besides',
      '(sum(rate(rq_total{result="err"}[5m])) or vector(0)) / sum(rate(rq_total{ctl="a"}[5m]))',
      ['error'],
    ],
    ['compares two parts', 'sum(rate(rq_total{ctl="a"}[5m])) / sum(rate(rq_total{ctl="b"}[5m]))', []],
    ['compares all with a part', 'sum(rate(rq_total[5m])) / sum(rate(rq_total{ctl="b"}[5m]))', []],
    [
      'demands only that the label is there',
      'sum(rate(rq_total{result="err"}[5m])) / sum(rate(rq_total{ctl!=""}[5m]))',
      [],
    ],
    ['names every value', 'sum(rate(rq_total{ctl="a"}[5m])) / sum(rate(rq_total{result=~"ok|err"}[5m]))', []],
    [
      'names a label that does not exist',
      'sum(rate(rq_total{result="err"}[5m])) / sum(rate(rq_total{controller="a"}[5m]))',
      [],
    ],
    [
      'keeps the label',
      'sum by (ctl) (rate(rq_total{result="err"}[5m])) / sum by (ctl) (rate(rq_total{ctl="a"}[5m]))',
      [],
    ],
    ['reads two metrics', 'sum(rate(jobs_total{result="err"}[5m])) / sum(rate(rq_total{ctl="a"}[5m]))', []],
    [
      'groups differently',
      'sum by (pod) (rate(rq_total{result="err"}[5m])) / on () group_left () sum(rate(rq_total{ctl="a"}[5m]))',
      [],
    ],
  ])('%s', (_what, query, severities) => {
    expect(judge(alert(query), [errorsWithinTotal]).map(({ severity }) => severity)).toEqual(severities);
  });
});

describe('the rest of the successes', () => {
  test.each([
    ['may be negative', '1 - sum(rate(jobs_total{result="ok"}[5m])) / sum(rate(rq_total[5m]))', 1],
    ['is of one metric', '1 - sum(rate(rq_total{result="ok"}[5m])) / sum(rate(rq_total[5m]))', 0],
    ['is of one histogram', '1 - sum(rate(d_bucket{le="1"}[5m])) / sum(rate(d_count[5m]))', 0],
    ['is of gauges', '1 - sum(store_bytes) / sum(lag_seconds)', 0],
    ['adds its own total', '1 - rate(a_total[5m]) / (rate(a_total[5m]) + rate(b_total[5m]))', 0],
  ])('%s', (_what, query, count) => {
    expect(judge(alert(query), [successWithinTotal])).toHaveLength(count);
  });
});

describe('an alert on a share', () => {
  const share = 'sum(rate(rq_total{result="err"}[5m])) / sum(rate(rq_total[5m]))';

  test.each([
    ['fires on one event', `${share} > 0.1`, 1],
    ['waits for too few errors', `${share} < 0.1`, 0],
    ['asks for traffic', `${share} > 0.1 and sum(rate(rq_total[5m])) > 1`, 0],
    ['is of gauges', 'sum(store_bytes) / sum(depth) > 0.1', 0],
    ['counts little as more', 'rate(a_total[5m]) / clamp_min(rate(b_total[5m]), 1) > 0.1', 0],
  ])('%s', (_what, query, count) => {
    expect(judge(alert(query), [minimumTraffic])).toHaveLength(count);
  });
});
