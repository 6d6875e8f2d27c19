import * as fc from 'fast-check';
import { Registry } from 'prom-client';
import { describe, expect, test } from 'vitest';

import { startOperator } from '../../examples/operator-ts/operator.mjs';
import { createInstrumentation } from '../../out/instrumentation/typescript/index.js';
import { referenceSeries } from '../../src/catalog/catalog.ts';
import type { Metric } from '../../src/catalog/metric.ts';
import { seriesOf } from '../../src/catalog/series.ts';
import { smbp } from '../../src/smbp.ts';
import type { ExposedFamily } from '../codegen/typescript/exposition.ts';
import { parseExposition } from '../codegen/typescript/exposition.ts';
import { resolveWith } from '../support/probe-settings.ts';
import { requireTool, runTool, testWith } from '../support/tools.ts';
import { hostileText } from '../text/hostile-text.ts';

const NOW_SECONDS = 1_700_000_000;

/** What the catalog says the operator emits, sorted by name. */
const metrics = resolveWith(smbp).catalog.metrics.filter(({ emittedBy }) =>
  emittedBy.some(({ name }) => name === 'operator'),
);

/** What the example exposes after a moment of each kind. */
async function expose(): Promise<string> {
  const registry = new Registry();
  const operator = createInstrumentation({ registry, component: 'operator' });
  const step = startOperator(operator);
  for (const isFailing of [false, true, false]) step({ nowSeconds: NOW_SECONDS, isFailing });
  expect([...operator.drops]).toEqual([]);
  return registry.metrics();
}

/** Kind of a metric as the exposition says it. */
function typeOf({ kind }: Metric): string {
  return kind === 'counter' || kind === 'histogram' ? kind : 'gauge';
}

/** Values of the label `le` of a histogram. */
function bucketsOf({ samples }: ExposedFamily): readonly string[] {
  return [...new Set(samples.flatMap(({ labels }) => labels['le'] ?? []))];
}

describe('what the example operator exposes', () => {
  test('is every metric of the operator and no other', async () => {
    expect([...parseExposition(await expose()).keys()]).toEqual(metrics.map(({ name }) => name));
  });

  test('equals the catalog: help, kinds, labels, values, buckets', async () => {
    const families = parseExposition(await expose());
    for (const metric of metrics) {
      const family = families.get(metric.name);
      if (family === undefined) throw new Error(`${metric.name} is missing`);
      expect([family.help, family.type], metric.name).toEqual([metric.help, typeOf(metric)]);
      const series = new Map(seriesOf(metric).map(({ name, labels }) => [name, labels]));
      expect(new Set(family.samples.map(({ name }) => name)), metric.name).toEqual(new Set(series.keys()));
      for (const { name, labels } of family.samples) {
        const known = series.get(name) ?? {};
        expect(Object.keys(labels).sort(), name).toEqual(Object.keys(known).sort());
        for (const [label, { values, optional }] of Object.entries(known)) {
          if (values === 'open') expect(labels[label] !== '' || optional === true, name).toBe(true);
          else expect(optional === true ? [...values, ''] : values, name).toContain(labels[label]);
        }
      }
      if (metric.kind === 'histogram') {
        expect(bucketsOf(family), metric.name).toEqual([...metric.buckets.map(String), '+Inf']);
      }
    }
  });

  test('is there from the start where the catalog says so, and no timestamp is', async () => {
    const registry = new Registry();
    createInstrumentation({ registry, component: 'operator' });
    const families = parseExposition(await registry.metrics());
    for (const metric of metrics.filter(({ kind }) => kind !== 'stateset')) {
      const combinations = Object.values(metric.labels).reduce(
        (product, { values }) => product * (values === 'open' ? 0 : values.length),
        1,
      );
      const perCombination = metric.kind === 'histogram' ? metric.buckets.length + 3 : 1;
      const samples = families.get(metric.name)?.samples ?? [];
      for (const { value } of samples) expect(value, metric.name).toBe(0);
      if (metric.name === smbp.instrumentation?.dropped.name) continue;
      expect(samples.length, metric.name).toBe(metric.zeroInitialised ? combinations * perCombination : 0);
      if (metric.unit === 'timestamp_seconds') expect(samples, metric.name).toEqual([]);
    }
  });

  testWith(['promtool'], 'is clean for promtool', async () => {
    const { status, stderr } = runTool(requireTool('promtool'), ['check', 'metrics'], {
      input: await expose(),
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

/** The methods by which a metric is written to, for a program that ignores the types. */
interface Handle {
  inc?(labels: object): void;
  observe?(labels: object, value: number): void;
  set?(labels: object, value: number): void;
}

function write(handle: Handle | undefined, labels: object): void {
  if (handle?.inc !== undefined) handle.inc(labels);
  else if (handle?.observe === undefined) handle?.set?.(labels, 1);
  else handle.observe(labels, 1);
}

test('one million random label values stay within the budget of each metric', async () => {
  const registry = new Registry();
  const operator = createInstrumentation({ registry, component: 'operator' });
  // Every property that the loop below asks for is a handle.
  const handles = operator as unknown as Readonly<Record<string, Handle>>;
  const texts = fc.sample(hostileText, { numRuns: 2_000, seed: 1 });
  const labelled = metrics.filter(
    ({ kind, labels }) => kind !== 'stateset' && Object.keys(labels).length > 0,
  );
  const labelsOf = ({ labels }: Metric, round: number): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(labels).map(([name, { values }], index) => {
        // A program without types now and then gives a closed label a value that it does not have.
        const known =
          values === 'open' || round % 5 === 0 ? undefined : values[(round + index) % values.length];
        return [name, known ?? `${texts[(round + index) % texts.length] ?? ''}${round}`];
      }),
    );
  const openLabels = labelled.flatMap(({ labels }) =>
    Object.values(labels).filter(({ values }) => values === 'open'),
  );
  for (let round = 0; round * openLabels.length < 1_000_000; round++) {
    for (const metric of labelled) write(handles[propertyOf(metric)], labelsOf(metric, round));
  }
  const families = parseExposition(await registry.metrics());
  for (const metric of labelled) {
    const { samples } = families.get(metric.name) ?? { samples: [] };
    expect(samples.length, metric.name).toBeGreaterThan(0);
    expect(samples.length, metric.name).toBeLessThanOrEqual(referenceSeries(metric));
    expect(operator.drops.get(metric.name) ?? (metric.kind === 'info' ? 1 : 0), metric.name).toBeGreaterThan(
      0,
    );
  }
}, 120_000);

/** `smbp_operator_leader` becomes `operatorLeader`. */
function propertyOf({ name }: Metric): string {
  return name
    .slice(smbp.metricPrefix.length)
    .replaceAll(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());
}
