import { describe, expect, test } from 'vitest';

import type { GaugeMetric } from '../../src/catalog/metric.ts';
import { proposal } from '../../src/catalog/metric.ts';
import { defaultSettings } from '../../src/config/settings-file.ts';
import { invariant } from '../../src/core/errors.ts';
import { defineAlert } from '../../src/pack/alert.ts';
import { definePack } from '../../src/pack/definition.ts';
import { prose } from '../../src/pack/prose.ts';
import { promql, targetsOf } from '../../src/pack/query-template.ts';
import type { RecordingRuleSpec } from '../../src/pack/recording-rule.ts';
import { defineRecordingRule } from '../../src/pack/recording-rule.ts';
import { defineFleetSource } from '../../src/pack/source.ts';
import { probe, probeMetrics, probePack } from '../support/probe-pack.ts';
import { resolveWith } from '../support/probe-settings.ts';

describe('settings', () => {
  test('the cluster label joins the identity of every rule, variable and selector', () => {
    const pack = resolveWith(probePack, { clusterLabel: 'region' });
    expect(pack.alerts[0]?.expr.text).toBe(
      'sum by (region, namespace) (increase(probe_checks_total{result="error"}[5m])) > 5',
    );
    expect(pack.dashboards[0]?.variables.map(({ name, selector }) => [name, selector.text])).toEqual([
      ['region', 'probe_build_info'],
      ['namespace', 'probe_build_info{region=~"$region"}'],
      ['result', 'probe_checks_total{region=~"$region", namespace=~"$namespace"}'],
    ]);
    expect(pack.vocabulary.series('probe_queue_depth')?.labels.named.has('region')).toBe(true);
    expect(resolveWith(probePack).vocabulary.series('probe_queue_depth')?.labels.named.has('region')).toBe(
      false,
    );
  });

  test('an alert takes severity, for and thresholds, and its text says the threshold in force', () => {
    const [alert] = resolveWith(probePack, {
      alerts: {
        ProbeFailing: { enabled: true, severity: 'critical', forSeconds: 60, params: { threshold: 7 } },
      },
    }).alerts;
    expect(alert).toMatchObject({
      severity: 'critical',
      forSeconds: 60,
      labels: { component: 'probe', severity: 'critical' },
      annotations: { description: '{{ $value | humanize }} checks failed, more than 7.' },
    });
    expect(alert?.expr.text).toMatch(/> 7$/);
  });

  test('an alert that is switched off is gone, its group with it', () => {
    const off = { enabled: false, severity: 'warning', forSeconds: 300, params: { threshold: 5 } } as const;
    const pack = resolveWith(probePack, { alerts: { ProbeFailing: off } });
    expect(pack.alerts).toEqual([]);
    expect(pack.ruleGroups.flatMap((group) => group.rules.map(({ name }) => name))).toEqual([
      'namespace:probe_checks:rate5m',
    ]);
  });

  test('links appear where their base is set', () => {
    const pack = resolveWith(probePack, {
      runbookBaseUrl: 'https://runbooks.example/probe',
      grafanaBaseUrl: 'https://grafana.example',
    });
    expect(pack.alerts[0]?.annotations).toMatchObject({
      runbook_url: 'https://runbooks.example/probe/ProbeFailing',
      dashboard_url: 'https://grafana.example/d/probe?var-namespace={{ $labels.namespace }}',
    });
    expect(Object.keys(resolveWith(probePack).alerts[0]?.annotations ?? {})).toEqual([
      'description',
      'summary',
    ]);
  });
});

describe('a rule about the targets of a source', () => {
  const source = defineFleetSource({
    name: 'pods',
    title: 'Pods',
    help: 'Pods of the tests.',
    enabled: true,
    components: [probe],
    catalogs: [],
    instance: { podLabel: 'instance', targetLabel: 'instance_name' },
    workload: { targetLabel: 'workload', serviceLabel: 'component' },
    endpoint: { port: 'metrics', path: '/metrics', scheme: 'http' },
    servicePorts: [],
    ground: proposal('A test.'),
  });
  const answering = defineRecordingRule({
    name: 'namespace:answering:count',
    component: probe,
    help: 'Targets that answer.',
    unit: 'none',
    expr: promql`count(${probeMetrics.depth}{${targetsOf(source)}})`,
  });
  const definition = definePack({
    ...probePack,
    rules: [{ answering }],
    sources: [...probePack.sources, source],
  });

  test('is there while the source is on', () => {
    const pack = resolveWith(definition);
    expect(pack.records.map(({ expr }) => expr.text)).toEqual(['count(probe_queue_depth{job="probe-pods"})']);
    expect(pack.omissions).toEqual([]);
  });

  test('is left out when the source is off, with the setting that says so', () => {
    const { sources } = defaultSettings(definition);
    const { pods } = sources;
    invariant(pods !== undefined, 'the definition has the source');
    const pack = resolveWith(definition, { sources: { ...sources, pods: { ...pods, enabled: false } } });
    expect(pack.records).toEqual([]);
    expect(pack.omissions).toEqual([
      {
        kind: 'recording-rule',
        name: 'namespace:answering:count',
        lacks: [{ what: 'sources.pods.enabled', reason: 'source-off', sources: ['pods'] }],
      },
    ]);
  });
});

describe('the dashboard of an alert', () => {
  const sink = { ...probe, name: 'sink' };
  const [sinkFailing] = Object.values(probePack.rules[1] ?? {}).map((spec) => ({ ...spec, component: sink }));
  const linkWith = (alertsOf: readonly (typeof probe)[]): string | undefined =>
    resolveWith(
      {
        ...probePack,
        rules: [sinkFailing === undefined ? {} : { sinkFailing }],
        dashboards: probePack.dashboards.map((dashboard) => ({ ...dashboard, alertsOf })),
      },
      { grafanaBaseUrl: 'https://grafana.example' },
    ).alerts[0]?.annotations['dashboard_url'];

  test('may be about another component', () => {
    expect(linkWith([sink])).toBe('https://grafana.example/d/probe?var-namespace={{ $labels.namespace }}');
  });

  test('is none when no dashboard is about its component', () => {
    expect(linkWith([])).toBeUndefined();
  });
});

describe('descriptions of panels', () => {
  test('are the question of the first own metric, unless the panel has its own', () => {
    const panels = resolveWith(probePack).dashboards[0]?.rows.flatMap((row) => row.panels) ?? [];
    expect(panels.map(({ title, description }) => [title, description])).toEqual([
      ['Queue', 'Is it well?'],
      ['Errors', 'Is it well?'],
      ['Duration', 'How long a check takes.'],
    ]);
  });
});

describe('rule groups', () => {
  const rule = (name: string, reads: GaugeMetric | RecordingRuleSpec): RecordingRuleSpec =>
    defineRecordingRule({
      name: `namespace:${name}:max`,
      component: probe,
      help: 'Help.',
      unit: 'none',
      expr: promql`max(${reads})`,
    });

  test('a record stands before the records and alerts that read it, whatever their names', () => {
    const z = rule('z', probeMetrics.depth);
    const a = rule('a', z);
    const alert = defineAlert({
      name: 'ProbeFull',
      component: probe,
      severity: 'info',
      forSeconds: 0,
      params: {},
      expr: promql`${a} > 1`,
      summary: prose`Full.`,
      description: prose`Full.`,
    });
    const pack = resolveWith(definePack({ ...probePack, rules: [{ alert, a, z }] }));
    expect(pack.ruleGroups.flatMap(({ rules }) => rules.map(({ name }) => name))).toEqual([
      'namespace:z:max',
      'namespace:a:max',
      'ProbeFull',
    ]);
  });

  test('hold at most 20 rules', () => {
    const many = Array.from(
      { length: 41 },
      (_, index) => [`r${index}`, rule(`r${index}`, probeMetrics.depth)] as const,
    );
    const pack = resolveWith(definePack({ ...probePack, rules: [Object.fromEntries(many)] }));
    expect(pack.ruleGroups.map(({ name, rules }) => [name, rules.length])).toEqual([
      ['probe-probe-1', 20],
      ['probe-probe-2', 20],
      ['probe-probe-3', 1],
    ]);
  });
});

test('every query is listed with its place', () => {
  expect(resolveWith(probePack).queries.map(({ site }) => site.path)).toEqual([
    'alerts/ProbeFailing/expr',
    'dashboards/probe/$namespace',
    'dashboards/probe/$result',
    'dashboards/probe/Duration/A',
    'dashboards/probe/Errors/A',
    'dashboards/probe/Queue/A',
    'records/namespace:probe_checks:rate5m/expr',
  ]);
});

test('each distinct text is analysed once', () => {
  const pack = resolveWith(probePack);
  const [query] = pack.queries;
  if (query === undefined) throw new Error('the probe pack has queries');
  expect(pack.factsOf(query)).toBe(pack.factsOf({ ...query }));
});
