import { describe, expect, test } from 'vitest';

import { tankFacts } from './tank-facts.ts';

/** Whether a query has series, and what makes it empty. */
function emptinessOf(query: string): string {
  const { empty, because } = tankFacts(query).emptiness;
  return because === undefined ? empty : `${empty}: ${query.slice(because.span.from, because.span.to)}`;
}

describe('a result without series', () => {
  test.each([
    // Comparisons that never hold.
    ['ready > 1', 'ready > 1'],
    ['sum(ready > 1) + 5', 'ready > 1'],
    ['ready > 1 or depth < 0', 'ready > 1'],
    ['depth and ready > 1', 'ready > 1'],
    ['depth / on(pod) (ready > 1)', 'ready > 1'],
    ['(ready > 1)[5m:1m]', 'ready > 1'],
    ['max_over_time((ready > 1)[5m:1m])', 'ready > 1'],
    ['(ready > 1) unless depth', 'ready > 1'],
    ['(ready > 0) < 1', '(ready > 0) < 1'],
    ['(ready > 1) + fill(0) (depth < 0)', 'ready > 1'],
    // Selectors that select nothing.
    ['rq_total{result="error"}', 'rq_total{result="error"}'],
    ['rate(rq_total{result=~"5.."}[5m])', 'rq_total{result=~"5.."}'],
    ['rq_total{result!~"ok|err"}', 'rq_total{result!~"ok|err"}'],
    ['depth{queue="a",queue="b"}', 'depth{queue="a",queue="b"}'],
    ['depth{queue=""}', 'depth{queue=""}'],
    ['depth{nothing="a"}', 'depth{nothing="a"}'],
    // Sides that never pair.
    ['rq_total{result="ok"} and rq_total{result="err"}', 'rq_total{result="ok"} and rq_total{result="err"}'],
    [
      'sum by (path, result) (rq_total) / sum by (path) (rq_total)',
      'sum by (path, result) (rq_total) / sum by (path) (rq_total)',
    ],
    ['depth * on(queue) ready', 'depth * on(queue) ready'],
    // Other ways.
    ['clamp(anything, 5, 1)', 'clamp(anything, 5, 1)'],
    ['topk(0, anything)', 'topk(0, anything)'],
    ['absent(vector(1))', 'absent(vector(1))'],
  ])('is that of %s', (query, because) => {
    expect(emptinessOf(query)).toBe(`always: ${because}`);
  });
});

describe('a result with series', () => {
  test.each([
    ['1'],
    ['vector(1)'],
    ['-(vector(1))'],
    ['time()'],
    ['hour()'],
    ['scalar(ready)'],
    ['ready > bool 1 or vector(0)'],
    ['sum(ready) or vector(0)'],
    ['sum(ready or vector(0))'],
    ['abs(sum(ready) or vector(0))'],
    ['vector(1) > 0'],
    ['vector(0) > bool 0'],
    ['vector(1) + vector(2)'],
    ['vector(1) and vector(2)'],
    ['vector(1) unless (ready > 1)'],
    ['topk(1, vector(1))'],
    ['absent(ready > 1)'],
    ['absent_over_time(rq_total{result="error"}[5m])'],
    ['clamp_min(vector(1), 5)'],
  ])('is that of %s', (query) => {
    expect(emptinessOf(query)).toBe('never');
  });
});

describe('a result that may have series', () => {
  test.each([
    ['ready'],
    ['nobody_knows'],
    ['ready > 0'],
    ['ready >= 0'],
    ['ready > bool 1'],
    ['count(ready)'],
    ['absent(ready)'],
    ['used_ratio != 2'],
    ['rq_total{result="err"}'],
    ['rq_total{result!="ok"}'],
    ['depth{queue=~"a.*",queue!="ab"}'],
    ['depth{nothing=""}'],
    ['rq_total{result="ok"} and ignoring(result) rq_total{result="err"}'],
    ['rq_total{result="ok"} unless rq_total{result="err"}'],
    ['rq_total{result="ok"} or rq_total{result="err"}'],
    ['sum by (path, result) (rq_total) / on(path) group_left() sum by (path) (rq_total)'],
    ['depth * on(pod) group_left() ready'],
    ['(ready > 1) + fill(0) depth'],
    ['vector(1) unless ready'],
    ['vector(1) * on() group_left() ready'],
    // The first of them has a label where `ready` is there.
    ['topk(1, ready or vector(0)) + vector(1)'],
    ['vector(1)[5s:1h]'],
    ['topk(scalar(depth), vector(1))'],
    ['clamp(vector(1), scalar(depth), 5)'],
    ['histogram_quantile(0.9, vector(1))'],
    ['native_seconds == native_seconds'],
    // A histogram takes the place of the number, and abs() drops it.
    ['abs(sum(native_seconds) or vector(0))'],
    ['abs(sum(nobody_knows) or vector(0))'],
  ])('is that of %s', (query) => {
    expect(emptinessOf(query)).toBe('maybe');
  });
});
