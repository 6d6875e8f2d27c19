import { describe, expect, test } from 'vitest';

import type { GaugeMetric } from '../../src/catalog/metric.ts';
import { defineAlert } from '../../src/pack/alert.ts';
import { definePack } from '../../src/pack/definition.ts';
import { prose } from '../../src/pack/prose.ts';
import { promql } from '../../src/pack/query-template.ts';
import type { RecordingRuleSpec } from '../../src/pack/recording-rule.ts';
import { defineRecordingRule } from '../../src/pack/recording-rule.ts';
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
    expect(pack.vocabulary.series('probe_queue_depth')?.labels.has('region')).toBe(true);
    expect(resolveWith(probePack).vocabulary.series('probe_queue_depth')?.labels.has('region')).toBe(false);
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
