import { describe, expect, test } from 'vitest';

import { completeBounds, defineSize, describeExtent } from '../../src/catalog/bounds.ts';
import { referenceSeries, resolveCatalog } from '../../src/catalog/catalog.ts';
import type { ExternalCatalog } from '../../src/catalog/external.ts';
import { defineExternalMetric } from '../../src/catalog/external.ts';
import { defineCounter, defineGauge } from '../../src/catalog/metric.ts';
import { seriesOf } from '../../src/catalog/series.ts';
import { probeFacts, probeMetrics } from '../support/probe-pack.ts';

const bigPeers = defineSize({ name: 'bigPeers', help: 'Big Peers.', reference: 2 });

describe('defaults of a metric', () => {
  test('a counter with closed labels starts at 0 for every combination', () => {
    expect(probeMetrics.checks).toMatchObject({
      zeroInitialised: true,
      domain: 'non-negative',
      acrossPods: 'sum',
    });
  });

  test('a counter with an open label does not', () => {
    const labels = { route: { help: 'Route.', values: 'open' } } as const;
    const requests = defineCounter({ ...probeFacts, name: 'probe_requests_total', labels });
    expect(requests.zeroInitialised).toBe(false);
  });

  test('a timestamp is a time since 1970 and starts with no series', () => {
    const start = defineGauge({
      ...probeFacts,
      name: 'probe_start_timestamp_seconds',
      unit: 'timestamp_seconds',
      acrossPods: 'max',
    });
    expect(start).toMatchObject({ zeroInitialised: false, domain: 'unix-time' });
  });
});

describe('bounds', () => {
  test('a closed label that no bound covers gets one of its own', () => {
    const labels = {
      name: { help: 'Name.', values: 'open' },
      state: { help: 'State.', values: ['a', 'b', 'c'] },
    } as const;
    expect(completeBounds(labels, [{ labels: ['name'], max: { factor: 1, sizes: [bigPeers] } }])).toEqual([
      { labels: ['name'], max: { factor: 1, sizes: [bigPeers] } },
      { labels: ['state'], max: { factor: 3, sizes: [] } },
    ]);
  });

  test.each([
    [{ factor: 3, sizes: [] }, '3'],
    [{ factor: 1, sizes: [bigPeers] }, 'bigPeers'],
    [{ factor: 3, sizes: [bigPeers, bigPeers] }, '3 × bigPeers × bigPeers'],
  ])('an extent is written as a product', (extent, text) => {
    expect(describeExtent(extent)).toBe(text);
  });

  test('series are pods times combinations, and buckets, +Inf, sum and count for a histogram', () => {
    expect(referenceSeries(probeMetrics.checks)).toBe(2 * 2);
    expect(referenceSeries(probeMetrics.duration)).toBe(2 * 2 * (2 + 3));
    expect(referenceSeries(probeMetrics.depth)).toBe(2);
  });
});

describe('series', () => {
  test('a histogram exposes buckets with their bounds, sum and count', () => {
    expect(seriesOf(probeMetrics.duration).map(({ name, kind, units }) => [name, kind, units])).toEqual([
      ['probe_duration_seconds_bucket', 'counter', ['none']],
      ['probe_duration_seconds_sum', 'counter', ['seconds']],
      ['probe_duration_seconds_count', 'counter', ['none']],
    ]);
    expect(seriesOf(probeMetrics.duration)[0]?.labels['le']?.values).toEqual(['0.1', '1', '+Inf']);
  });

  test('of variants that disagree on the kind only what both say is left', () => {
    const timer = defineExternalMetric({
      name: 'broker_time_ms',
      kinds: ['gauge', 'summary'],
      units: ['milliseconds'],
      help: 'Time.',
      labels: {},
      variants: ['a', 'b'],
      optional: false,
      absentOn: [],
      sources: ['test'],
    });
    expect(seriesOf(timer).map(({ name, kind }) => [name, kind])).toEqual([
      ['broker_time_ms', 'gauge'],
      ['broker_time_ms_sum', 'counter'],
      ['broker_time_ms_count', 'counter'],
    ]);
    const ambiguous = defineExternalMetric({ ...timer, kinds: ['gauge', 'counter'] });
    expect(seriesOf(ambiguous).map(({ name, kind }) => [name, kind])).toEqual([
      ['broker_time_ms', 'unknown'],
    ]);
  });
});

describe('a name that two foreign catalogs have', () => {
  const facts = { help: 'Files.', variants: [], optional: false, absentOn: [], sources: ['test'] } as const;
  const id = { help: 'Id.', values: 'open' } as const;
  const catalogOf = (name: string, metric: Parameters<typeof defineExternalMetric>[0]): ExternalCatalog => ({
    name,
    metrics: { [metric.name]: defineExternalMetric(metric) },
    patterns: [],
  });
  const one = catalogOf('a', {
    ...facts,
    name: 'files',
    kinds: ['gauge'],
    units: ['none'],
    labels: { id, node: id, state: { help: 'State.', values: ['open'] } },
  });
  const other = catalogOf('b', {
    ...facts,
    name: 'files',
    kinds: ['gauge'],
    units: ['bytes'],
    labels: { id, state: { help: 'State.', values: ['closed', 'open'] } },
  });

  test('is one series with what both say', () => {
    const { series } = resolveCatalog([], [other, one]);
    expect(series.get('files')).toMatchObject({ name: 'files', kind: 'gauge', units: ['none', 'bytes'] });
    expect(series.get('files')?.labels).toEqual({
      id,
      node: { ...id, optional: true },
      state: { help: 'State.', values: ['open', 'closed'] },
    });
    expect([...series.keys()]).toEqual(['files']);
  });

  test('has no kind where they disagree', () => {
    const counter = catalogOf('c', {
      ...facts,
      name: 'files',
      kinds: ['counter'],
      units: ['none'],
      labels: {},
    });
    expect(resolveCatalog([], [one, counter]).series.get('files')?.kind).toBe('unknown');
  });

  test('belongs to an own metric of that name', () => {
    const own = defineGauge({ ...probeFacts, name: 'files', unit: 'none', acrossPods: 'sum' });
    expect(resolveCatalog([own], [one]).series.get('files')?.metric).toBe(own);
  });

  test('is found by the parts of a distribution, and not by its base name', () => {
    const timer = catalogOf('d', {
      ...facts,
      name: 'age',
      kinds: ['histogram'],
      units: ['seconds'],
      labels: {},
    });
    const { series } = resolveCatalog([], [timer]);
    expect([...series.keys()]).toEqual(['age_bucket', 'age_sum', 'age_count']);
    expect(['age_bucket', 'age_sum', 'age_count'].map((name) => series.get(name)?.kind)).toEqual([
      'counter',
      'counter',
      'counter',
    ]);
    expect(['age', 'age_total', 'toString', '_sum'].map((name) => series.get(name))).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });
});

test('the order in which metrics are given does not matter', () => {
  const metrics = Object.values(probeMetrics);
  const one = resolveCatalog(metrics, []);
  const other = resolveCatalog(metrics.toReversed(), []);
  expect(other.metrics).toEqual(one.metrics);
  expect([...other.series.keys()]).toEqual([...one.series.keys()]);
});
