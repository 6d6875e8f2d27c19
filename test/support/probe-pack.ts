import { defineComponent } from '../../src/catalog/component.ts';
import {
  defineCounter,
  defineGauge,
  defineHistogram,
  defineInfo,
  proposal,
} from '../../src/catalog/metric.ts';
import { defineAlert } from '../../src/pack/alert.ts';
import { defineDashboard } from '../../src/pack/dashboard.ts';
import type { PackDefinition } from '../../src/pack/definition.ts';
import { definePack } from '../../src/pack/definition.ts';
import { param } from '../../src/pack/param.ts';
import { label, prose, value } from '../../src/pack/prose.ts';
import { bucketOf, identity, promql, selection } from '../../src/pack/query-template.ts';
import { defineRecordingRule } from '../../src/pack/recording-rule.ts';
import { defineServiceSource } from '../../src/pack/source.ts';

/** The component of the probe pack. */
export const probe = defineComponent({
  name: 'probe',
  title: 'Probe',
  pods: { factor: 2, sizes: [] },
  identity: ['namespace'],
});

/** What every metric of the probe pack says. */
export const probeFacts = {
  help: 'Help.',
  question: 'Is it well?',
  emittedBy: [probe],
  tier: 1,
  stability: 'alpha',
  since: '1.0.0',
  ground: proposal('A test.'),
} as const;

const result = { help: 'How it ended.', values: ['ok', 'error'] } as const;

/** Metrics of the probe pack, one of each kind that exposes differently. */
export const probeMetrics = {
  buildInfo: defineInfo({
    ...probeFacts,
    name: 'probe_build_info',
    labels: { version: { help: 'Version.', values: 'open' } },
    bounds: [{ labels: ['version'], max: { factor: 1, sizes: [] } }],
  }),
  checks: defineCounter({ ...probeFacts, name: 'probe_checks_total', labels: { result } }),
  duration: defineHistogram({
    ...probeFacts,
    name: 'probe_duration_seconds',
    unit: 'seconds',
    buckets: [0.1, 1],
    labels: { result },
  }),
  depth: defineGauge({ ...probeFacts, name: 'probe_queue_depth', unit: 'none', acrossPods: 'sum' }),
};

const { buildInfo, checks, depth, duration } = probeMetrics;

/** Rules of the probe pack. */
export const probeRules = {
  errorRate: defineRecordingRule({
    name: 'namespace:probe_checks:rate5m',
    component: probe,
    help: 'Failed checks a second.',
    unit: 'per_second',
    expr: promql`sum by (${identity()}) (rate(${checks}{result="error"}[5m]))`,
  }),
};

/** Alerts of the probe pack. */
export const probeAlerts = {
  failing: defineAlert({
    name: 'ProbeFailing',
    component: probe,
    severity: 'warning',
    forSeconds: 300,
    params: {
      threshold: { unit: 'none', default: 5, min: 1, max: 100, advice: 'Raise it on busy systems.' },
    },
    expr: promql`sum by (${identity()}) (increase(${checks}{result="error"}[5m])) > ${param('threshold')}`,
    summary: prose`Checks fail in ${label('namespace')}.`,
    description: prose`${value('humanize')} checks failed, more than ${param('threshold')}.`,
  }),
};

/** A dashboard with every kind of panel. */
export const probeDashboard = defineDashboard({
  uid: 'probe',
  title: 'Probe',
  description: 'Is the probe well?',
  component: probe,
  tags: ['probe'],
  instances: buildInfo,
  variables: [{ name: 'result', title: 'Result', label: 'result', of: checks }],
  rows: [
    {
      title: 'All',
      panels: [
        {
          kind: 'stat',
          title: 'Queue',
          unit: 'none',
          width: 12,
          height: 4,
          queries: [{ expr: promql`sum(${depth}{${selection()}})`, legend: prose`queue` }],
        },
        {
          kind: 'timeseries',
          title: 'Errors',
          unit: 'per_second',
          width: 12,
          height: 4,
          queries: [
            {
              expr: promql`sum by (pod) (rate(${checks}{${selection()}, result="error"}[$__rate_interval]))`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Duration',
          description: 'How long a check takes.',
          unit: 'seconds',
          width: 24,
          height: 8,
          queries: [
            {
              expr: promql`histogram_quantile(0.9, sum by (le) (rate(${bucketOf(duration)}{${selection()}}[$__rate_interval])))`,
              legend: prose`p90`,
            },
          ],
        },
      ],
    },
  ],
});

/** A whole small pack, so that tests of the engine need no SMBP. */
export const probePack: PackDefinition = definePack({
  name: 'probe',
  title: 'Probe',
  version: '1.0.0',
  metricPrefix: 'probe_',
  alertPrefix: 'Probe',
  metrics: [probeMetrics],
  external: [],
  rules: [probeRules, probeAlerts],
  dashboards: [probeDashboard],
  namespace: 'probes',
  sources: [
    defineServiceSource({
      name: 'probe',
      title: 'Probe',
      help: 'The probe of the tests.',
      enabled: true,
      component: probe,
      catalogs: [],
      serviceLabels: { app: 'probe' },
      podLabels: { app: 'probe' },
      endpoint: { port: 'metrics', path: '/metrics', scheme: 'http' },
      servicePorts: [],
      ground: proposal('A test.'),
    }),
  ],
});
