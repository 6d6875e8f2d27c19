import { describe, expect, test } from 'vitest';

import { panelsWithinBudget } from '../../src/checks/cost/panels-within-budget.ts';
import { recordSavesReading } from '../../src/checks/cost/record-saves-reading.ts';
import type { Example } from './judge-example.ts';
import { judge } from './judge-example.ts';

const record = (text: string): Example => ({
  language: 'promql',
  verdict: 'good',
  use: 'record',
  house: false,
  text,
});

/** A dashboard whose panels each read 30 series of `depth`, 61 samples of each, at 121 steps. */
function dashboardOf(panels: number): Example {
  const model = {
    uid: 'example',
    title: 'Example',
    schemaVersion: 39,
    panels: Array.from({ length: panels }, (_, index) => ({
      id: index + 1,
      type: 'timeseries',
      title: `Panel ${index + 1}`,
      targets: [{ refId: 'A', expr: 'sum(max_over_time(depth[30m]))' }],
    })),
  };
  return { ...record(JSON.stringify(model)), language: 'json' };
}

describe('the panels of a dashboard', () => {
  test('are within the budget together', () => {
    expect(judge(dashboardOf(22), [panelsWithinBudget])).toEqual([]);
  });

  test('are above it with one more', () => {
    expect(judge(dashboardOf(23), [panelsWithinBudget]).map(({ message }) => message)).toEqual([
      'The dashboard "Example" reads up to 5092890 samples for an hour; the budget is 5000000.',
    ]);
  });
});

describe('a recording rule', () => {
  test.each([
    ['copies a metric', 'depth'],
    ['copies the series that it selects', 'depth{q="a"}'],
    [
      'aggregates nothing away',
      'max by (namespace, pod, job, instance, q, container, endpoint, service) (depth)',
    ],
    ['computes a flag from each sample', 'depth > bool 5'],
  ])('saves nothing when it %s', (_what, query) => {
    expect(judge(record(query), [recordSavesReading]).map(({ code }) => code)).toEqual([
      'cost/record-saves-reading',
    ]);
  });

  test.each([
    ['leaves a label out', 'max by (namespace, pod, job, instance) (depth)'],
    ['picks series', 'topk(3, depth)'],
    ['keeps what is above a threshold', 'depth > 5'],
    ['reads a range', 'max_over_time(depth[1h])'],
    ['puts two metrics together', 'lag_seconds / used_ratio'],
    ['writes a label', 'label_replace(depth, "queue", "$1", "q", "(.*)")'],
    ['reads what no catalog bounds', 'up'],
  ])('is left alone when it %s', (_what, query) => {
    expect(judge(record(query), [recordSavesReading])).toEqual([]);
  });
});
