import { describe, expect, test } from 'vitest';

import { referenceSeries, resolveCatalog } from '../../src/catalog/catalog.ts';
import type { HistogramMetric, Metric } from '../../src/catalog/metric.ts';
import * as components from '../../src/metrics/components.ts';
import { EVENT_REASONS, EVENT_TYPES } from '../../src/metrics/event-reasons.ts';
import {
  process_cpu_seconds_total,
  process_resident_memory_bytes,
  process_start_time_seconds,
} from '../../src/metrics/external/process.generated.ts';
import * as apiMetrics from '../../src/metrics/api.ts';
import * as operatorMetrics from '../../src/metrics/operator.ts';
import * as resourceMetrics from '../../src/metrics/resources.ts';
import * as subscriptionMetrics from '../../src/metrics/subscription.ts';
import { PLATFORM_NAMES } from '../../src/pack/platform.ts';
import { targetLabelsOf } from '../../src/pack/target-labels.ts';
import { smbp } from '../../src/smbp.ts';
import { resolveWith } from '../support/probe-settings.ts';
import { SERIES_BUDGET } from './series-budget.ts';

const catalog = resolveCatalog(
  smbp.metrics.flatMap((module) => Object.values(module)),
  smbp.external,
);
const { metrics } = catalog;

describe('the contract', () => {
  test('has 142 metrics, each with the series that the budget allows it', () => {
    const series = Object.fromEntries(metrics.map((metric) => [metric.name, referenceSeries(metric)]));
    expect(series).toEqual(SERIES_BUDGET);
    expect(metrics).toHaveLength(142);
  });

  test('needs at most 7038 series in the reference deployment, 4320 of them by default alerts', () => {
    const sum = (some: readonly Metric[]): number =>
      some.reduce((total, metric) => total + referenceSeries(metric), 0);
    expect(sum(metrics)).toBe(7038);
    expect(sum(metrics.filter(({ tier }) => tier === 1))).toBe(4320);
  });

  test('leaves what every process exposes to the client libraries', () => {
    const handles = [process_cpu_seconds_total, process_resident_memory_bytes, process_start_time_seconds];
    for (const handle of handles) expect(catalog.series.get(handle.name)?.metric).toBe(handle);
  });

  test.each(metrics)('$name is as stable as what stands on it needs', ({ tier, stability }) => {
    const promised = { 1: ['beta'], 2: ['alpha', 'beta'], 3: ['experimental'] };
    expect(promised[tier]).toContain(stability);
  });
});

describe('labels', () => {
  test.each(PLATFORM_NAMES)('are none that a scrape on %s adds', (platform) => {
    const pack = resolveWith(smbp, { platform });
    const clashes = metrics.flatMap((metric) => {
      const added = new Set(targetLabelsOf(metric, pack));
      return Object.keys(metric.labels).flatMap((label) =>
        added.has(label) ? [`${metric.name} ${label}`] : [],
      );
    });
    expect(clashes).toEqual([]);
  });

  test('called app, of a Big Peer, say what happens beyond the bound', () => {
    const withApp = metrics.flatMap(({ labels, emittedBy }) =>
      emittedBy[0] === components.operator ? [] : (labels['app'] ?? []),
    );
    expect(withApp.map(({ help }) => help)).toEqual(
      withApp.map(() => expect.stringContaining('into `other`') as unknown),
    );
    expect(withApp).toHaveLength(5);
  });

  test.each(metrics.filter(({ labels }) => 'client' in labels))(
    'called client, of $name, tell its emitters apart',
    (metric) => {
      const names = metric.emittedBy.map((component) => component.name);
      expect(names).toEqual(expect.arrayContaining(closedValues(metric, 'client')));
    },
  );

  test.each(metrics.filter(({ labels }) => 'workload' in labels))(
    'called workload, of $name, are names of components',
    (metric) => {
      const names = Object.values(components).map((component) => component.name);
      expect(names).toEqual(expect.arrayContaining(closedValues(metric, 'workload')));
    },
  );

  test('called metric have room for every metric of the operator', () => {
    const ofOperator = metrics.filter(({ emittedBy }) => emittedBy.includes(components.operator));
    expect(ofOperator).toHaveLength(52);
    expect(referenceSeries(operatorMetrics.instrumentationDropped)).toBeGreaterThanOrEqual(52);
  });
});

describe('timestamps', () => {
  const timestamps = metrics.filter(({ unit }) => unit === 'timestamp_seconds');

  test('are 19', () => {
    expect(timestamps).toHaveLength(19);
  });

  test.each(timestamps)('such as $name have no series before the first event', (metric) => {
    expect(metric).toMatchObject({ kind: 'gauge', zeroInitialised: false, domain: 'unix-time' });
  });
});

describe('histograms', () => {
  const histograms = metrics.filter((metric): metric is HistogramMetric => metric.kind === 'histogram');

  test.each(histograms)('such as $name have ten rising buckets', ({ buckets }) => {
    expect(buckets).toHaveLength(10);
    expect(buckets.toSorted((a, b) => a - b)).toEqual(buckets);
    expect(new Set(buckets).size).toBe(10);
  });

  test.each([
    ['delivery to devices', subscriptionMetrics.fanoutDelay, 2],
    ['slow delivery', subscriptionMetrics.fanoutDelay, 5],
    ['latency of the HTTP API', apiMetrics.requestDuration, 0.5],
    ['reconciliation', operatorMetrics.reconcileDuration, 15],
  ])('have the threshold of %s as a bucket', (_objective, { buckets }, seconds) => {
    expect(buckets).toContain(seconds);
  });

  test('of transactions end at the limit of the log', () => {
    expect(metricNamed('smbp_txnlog_publish_bytes')).toMatchObject({
      buckets: expect.arrayContaining([104_857_600]) as unknown,
    });
  });
});

describe('events', () => {
  const { type, reason } = operatorMetrics.eventsPublished.labels;

  test('are 51, and the labels of their counter are the same', () => {
    expect(EVENT_REASONS).toHaveLength(51);
    expect(reason.values).toEqual(EVENT_REASONS);
    expect(new Set<string>(type.values)).toEqual(new Set(Object.values(EVENT_TYPES)));
    expect(referenceSeries(operatorMetrics.eventsPublished)).toBe(EVENT_REASONS.length);
  });

  test.each(EVENT_REASONS)('such as %s have a reason that Kubernetes takes', (name) => {
    expect(name).toMatch(/^[A-Z][a-zA-Z]{1,127}$/);
  });

  test('are sorted by their reason', () => {
    expect(EVENT_REASONS.toSorted()).toEqual(EVENT_REASONS);
  });
});

test('what the operator says of custom resources takes one series for two operator pods', () => {
  const aggregations = Object.values<Metric>(resourceMetrics)
    .filter(({ kind }) => kind === 'gauge')
    .map(({ acrossPods }) => acrossPods);
  expect(new Set(aggregations)).toEqual(new Set(['max', 'min']));
});

function metricNamed(name: string): Metric | undefined {
  return metrics.find((metric) => metric.name === name);
}

function closedValues({ labels }: Metric, label: string): string[] {
  const values = labels[label]?.values;
  if (values === undefined || values === 'open') throw new Error(`the label ${label} is closed`);
  return [...values];
}
