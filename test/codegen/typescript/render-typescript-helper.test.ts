import { Registry } from 'prom-client';
import { describe, expect, test } from 'vitest';

import { defineComponent } from '../../../src/catalog/component.ts';
import type { Metric } from '../../../src/catalog/metric.ts';
import { defineCounter } from '../../../src/catalog/metric.ts';
import { renderTypescriptHelper } from '../../../src/codegen/typescript/render-typescript-helper.ts';
import type { PackDefinition } from '../../../src/pack/definition.ts';
import { probe, probeFacts, probeMetrics, probePack } from '../../support/probe-pack.ts';
import { resolveWith } from '../../support/probe-settings.ts';
import { parseExposition } from './exposition.ts';
import { importPackage } from './generated-package.ts';
import { hostileMetrics, hostilePack } from './hostile-metrics-pack.ts';

function packOf(...metrics: readonly Metric[]): PackDefinition {
  return {
    ...probePack,
    metrics: [Object.fromEntries(metrics.map((metric) => [metric.name, metric]))],
    rules: [],
    dashboards: [],
  };
}

/** Text of one generated file. */
function render(path: string, ...metrics: readonly Metric[]): string {
  const files = renderTypescriptHelper(resolveWith(packOf(...metrics)));
  return files.find((file) => file.path === path)?.content ?? '';
}

test('writes an interface a component, which says what the catalog says', () => {
  expect(render('index.d.ts', probeMetrics.checks, probeMetrics.duration)).toMatchInlineSnapshot(`
    "/** Instrumentation of Probe 1.0.0. Generated; do not edit. */

    import type { Counter, CounterSeries, DurationHistogram, DurationSeries, Gauge, GaugeSeries, Histogram, HistogramSeries, Info, Instrumentation, InstrumentationOptions, SingleGauge, SingleTimestamp, Stateset, StatesetSeries, Timestamp, TimestampSeries } from './runtime.js';

    export { InstrumentationError } from './runtime.js';
    export type { Counter, CounterSeries, DurationHistogram, DurationSeries, Gauge, GaugeSeries, Histogram, HistogramSeries, Info, Instrumentation, InstrumentationOptions, SingleGauge, SingleTimestamp, Stateset, StatesetSeries, Timestamp, TimestampSeries };

    /** How large the deployment is: what the bounds of the metrics depend on. */
    export interface Sizes {
    }

    /** Metrics of Probe. */
    export interface ProbeInstrumentation extends Instrumentation<never> {
      /**
       * \`probe_checks_total\` (counter): Help.
       *
       * Is it well?
       *
       * Unit: none, a count of things.
       * Bounds: result: 2.
       * Every series is exposed as 0 from the start.
       * Stability: alpha, since 1.0.0.
       */
      readonly checksTotal: Counter<{
        /** How it ended. */
        readonly result: 'ok' | 'error';
      }>;
      /**
       * \`probe_duration_seconds\` (histogram): Help.
       *
       * Is it well?
       *
       * Unit: seconds, a duration in seconds.
       * Bounds: result: 2.
       * Every series is exposed as 0 from the start.
       * Stability: alpha, since 1.0.0.
       */
      readonly durationSeconds: DurationHistogram<{
        /** How it ended. */
        readonly result: 'ok' | 'error';
      }>;
    }

    /** The instrumentation of each component. */
    export interface Instrumentations {
      readonly probe: ProbeInstrumentation;
    }

    /**
     * Makes the metrics of one component, registers them, and returns one handle a metric.
     *
     * @throws {@link InstrumentationError} For an unknown component or size, without a registry, or when the registry has a
     *   metric of the same name; nothing is registered then.
     */
    export declare function createInstrumentation<Component extends keyof Instrumentations>(
      options: InstrumentationOptions<Component, Sizes>,
    ): Instrumentations[Component];
    "
  `);
});

test('writes a module of tables', () => {
  expect(render('index.js', probeMetrics.buildInfo, probeMetrics.duration)).toMatchInlineSnapshot(`
    "// Generated; do not edit.
    import { instrument } from './runtime.js';

    export { InstrumentationError } from './runtime.js';

    const PACK = {
      components: {
        probe: \`{
    "buildInfo": {"name":"probe_build_info","help":"Help.","kind":"info","aggregator":"first","zeroInitialised":false,"labels":{"version":"open"},"facts":["version"],"bounds":[]},
    "durationSeconds": {"name":"probe_duration_seconds","help":"Help.","kind":"duration","aggregator":"sum","zeroInitialised":true,"labels":{"result":["ok","error"]},"buckets":[0.1,1],"bounds":[]}
    }\`,
      },
      sizes: {  },
    };

    export function createInstrumentation(options) {
      return instrument(PACK, options);
    }
    "
  `);
});

test('writes a package that needs one of both clients, or none', () => {
  expect(JSON.parse(render('package.json', probeMetrics.depth))).toMatchObject({
    name: 'probe-instrumentation',
    version: '1.0.0',
    type: 'module',
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
    peerDependenciesMeta: { '@prometheus-io/client': { optional: true }, 'prom-client': { optional: true } },
  });
});

test('says that a metric is deprecated', () => {
  const deprecated = { since: '1.0.0', removedIn: '2.0.0', replacement: probeMetrics.checks };
  const old = defineCounter({ ...probeFacts, name: 'probe_old_total', deprecated });
  expect(render('index.d.ts', old)).toContain(
    '   * @deprecated Since 1.0.0; goes in 2.0.0. Use `probe_checks_total`.\n',
  );
});

describe('names of properties', () => {
  const gauge = (name: string): Metric => ({ ...probeMetrics.depth, name });

  test.each([
    ['probe_queue_depth', 'queueDepth'],
    ['probe_release', 'release_'],
    ['probe_drops', 'drops_'],
    ['probe_delete', 'delete_'],
    ['probe_2xx', '_2xx'],
    ['other_queue_depth', 'otherQueueDepth'],
  ])('%s becomes %s', (name, property) => {
    expect(render('index.d.ts', gauge(name))).toContain(`  readonly ${property}: SingleGauge;\n`);
    expect(render('index.js', gauge(name))).toContain(`"${property}": {"name":"${name}"`);
  });

  test('two that would be one are refused', () => {
    expect(() => render('index.js', gauge('probe_a_b'), gauge('probe_a__b'))).toThrow(
      'probe_a__b and probe_a_b would both become the property "aB".',
    );
  });

  test('two that differ in a letter are not', () => {
    expect(render('index.js', gauge('probe_a_b'), gauge('probe_a_c'))).toContain('"aC": {');
  });

  test('two components that would be one are refused', () => {
    const [one, two] = ['a-b', 'a_b'].map((name) => defineComponent({ ...probe, name }));
    const metric = { ...probeMetrics.depth, emittedBy: [one ?? probe, two ?? probe] };
    expect(() => render('index.d.ts', metric)).toThrow(
      'The components a-b and a_b would both become ABInstrumentation.',
    );
  });

  test('two components that differ in a letter are not', () => {
    const [one, two] = ['a-b', 'a-c'].map((name) => defineComponent({ ...probe, name }));
    const metric = { ...probeMetrics.depth, emittedBy: [one ?? probe, two ?? probe] };
    expect(render('index.d.ts', metric)).toContain("  readonly 'a-c': ACInstrumentation;\n");
  });
});

test('hostile content is exposed as what it says', async () => {
  const module = await importPackage(hostilePack);
  const registry = new Registry();
  // What the generated types say of it.
  const create = module['createInstrumentation'] as (options: object) => unknown;
  create({ registry, component: 'probe' });
  const families = parseExposition(await registry.metrics());
  for (const { name, help, labels } of hostileMetrics) {
    const [values] = Object.values(labels).map((label) => label.values);
    const exposed = families.get(name)?.samples.flatMap((sample) => Object.values(sample.labels));
    expect(exposed, name).toEqual(values);
    expect(registry.getMetricsAsArray().find((metric) => metric.name === name)?.help).toBe(help);
  }
});
