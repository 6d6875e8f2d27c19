import { describe, expect, test } from 'vitest';

import { queryBuilder } from '../../src/grafana/query-builder.ts';
import { literalPanelQuery } from './literal-dashboard.ts';

const query = literalPanelQuery('up{job="$job"}', '{{pod}}');

test('a graph asks for a range', () => {
  expect(queryBuilder(query, 0, { kind: 'timeseries', scrapeIntervalSeconds: 30 }).build()).toMatchObject({
    range: true,
    instant: false,
  });
});

test('a stat asks for now, because the last value of a range may be hours old', () => {
  expect(queryBuilder(query, 0, { kind: 'stat', scrapeIntervalSeconds: 30 }).build()).toMatchObject({
    range: false,
    instant: true,
  });
});

test('a table asks for now, in the format of a table', () => {
  expect(queryBuilder(query, 0, { kind: 'table', scrapeIntervalSeconds: 30 }).build()).toMatchObject({
    range: false,
    instant: true,
    format: 'table',
  });
});

describe('the minimum interval is the scrape interval in one unit, because Grafana reads no second one', () => {
  test.each([
    [30, '30s'],
    [60, '60s'],
    [90, '90s'],
    [0.5, '500ms'],
    [1.5, '1500ms'],
  ])('%d s is written %s', (scrapeIntervalSeconds, interval) => {
    expect(queryBuilder(query, 0, { kind: 'timeseries', scrapeIntervalSeconds }).build().interval).toBe(
      interval,
    );
  });
});

test('variables and macros in the query stay what they are', () => {
  expect(queryBuilder(query, 0, { kind: 'stat', scrapeIntervalSeconds: 30 }).build().expr).toBe(
    'up{job="$job"}',
  );
});

test('labels in the legend stay, and Grafana expands nothing else', () => {
  const hostile = literalPanelQuery('up', '{{pod}} costs $job and [[job]]');
  expect(queryBuilder(hostile, 0, { kind: 'stat', scrapeIntervalSeconds: 30 }).build().legendFormat).toBe(
    '{{pod}} costs $\u2060job and [\u2060[job]]',
  );
});
