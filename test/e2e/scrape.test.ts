import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { stringify } from 'yaml';

import type { Metric } from '../../src/catalog/metric.ts';
import { seriesOf } from '../../src/catalog/series.ts';
import { monitors } from '../../src/manifests/monitor.ts';
import { ruleDocument } from '../../src/manifests/rule-document.ts';
import { scrapesOf } from '../../src/manifests/scrape.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { smbp } from '../../src/smbp.ts';
import { scrapeOfMonitor } from '../support/cluster/monitor-to-scrape.ts';
import { resolveWith } from '../support/probe-settings.ts';
import type { RunningPrometheus } from '../support/prometheus.ts';
import { startPrometheus, waitFor } from '../support/prometheus.ts';
import type { RunningProcess } from '../support/tools.ts';
import { freePort, startProcess, testWith, tool } from '../support/tools.ts';

const OPERATOR = join(import.meta.dirname, '..', '..', 'examples', 'operator-ts', 'main.mjs');

/** As the default settings, but quick: no test waits for a minute. */
const pack = resolveWith(smbp, {
  scrapeIntervalSeconds: 1,
  scrapeTimeoutSeconds: 1,
  evaluationIntervalSeconds: 1,
  alerts: Object.fromEntries(
    resolveWith(smbp).alerts.map(({ name, severity, params }) => [
      name,
      {
        enabled: true,
        severity,
        forSeconds: 4,
        params: Object.fromEntries(params.map((param) => [param.name, param.value])),
      },
    ]),
  ),
});

/** What the example operator must bring to life. */
const TROUBLE: ReadonlySet<string> = new Set([
  'SmbpOperatorReconcileErrorsHigh',
  'SmbpOperatorReconcileStuck',
  'SmbpOperatorWatchFailing',
]);
const alerts = pack.alerts.filter(({ name }) => TROUBLE.has(name));
const dashboards = pack.dashboards.filter(({ component }) => component.name === 'operator');
const metrics = pack.catalog.metrics.filter(({ emittedBy }) =>
  emittedBy.some(({ name }) => name === 'operator'),
);

/** Labels of a series that may be missing, because an empty value is none. */
function optionalLabels({ labels }: Metric): readonly string[] {
  return Object.keys(labels).filter((name) => labels[name]?.optional === true);
}

/** Labels of the target once the prometheus-operator and the monitor have set theirs. */
const targetLabels = {
  namespace: 'ditto',
  service: 'ditto-operator',
  pod: 'ditto-operator-0',
  container: 'operator',
  endpoint: 'metrics',
};

/** What Prometheus would discover of the example, if it were behind the Service of the operator. */
const discovered = {
  __meta_kubernetes_namespace: 'ditto',
  __meta_kubernetes_service_name: 'ditto-operator',
  __meta_kubernetes_service_label_app_kubernetes_io_name: 'ditto-operator',
  __meta_kubernetes_service_labelpresent_app_kubernetes_io_name: 'true',
  __meta_kubernetes_endpoint_port_name: 'metrics',
  __meta_kubernetes_pod_name: 'ditto-operator-0',
  __meta_kubernetes_pod_phase: 'Running',
  __meta_kubernetes_pod_container_name: 'operator',
};

/** What the prometheus-operator would make of the generated monitor, with the example as its only target. */
function configOf(generated: Pack, port: number): string {
  const scrape = scrapesOf(generated).find(({ name }) => name === 'smbp-operator');
  const [monitor] = scrape === undefined ? [] : monitors(generated, scrape);
  if (monitor === undefined) throw new Error('the pack scrapes the operator');
  const { kubernetes_sd_configs: _, ...config } = scrapeOfMonitor(monitor);
  return stringify({
    global: { evaluation_interval: '1s' },
    rule_files: ['rules.yaml'],
    scrape_configs: [{ ...config, static_configs: [{ targets: [`127.0.0.1:${port}`], labels: discovered }] }],
  });
}

/** A query of a dashboard as Grafana sends it when nothing is narrowed down. */
function asGrafanaSends(text: string): string {
  return text.replaceAll('$__rate_interval', '10s').replaceAll(/\$\w+/g, '.*');
}

/** The oldest supported Prometheus and the newest. */
const SERVERS = ['prometheus', 'prometheus-3'] as const;

describe.each(SERVERS)('a real %s, the generated monitor and rules, an operator in trouble', (server) => {
  let operator: RunningProcess | undefined;
  let prometheus: RunningPrometheus | undefined;

  beforeAll(async () => {
    const binary = tool(server);
    if (binary === undefined) return;
    const port = await freePort();
    operator = startProcess(process.execPath, [OPERATOR, '--port', String(port), '--failing']);
    prometheus = await startPrometheus({
      binary,
      config: configOf(pack, port),
      files: { 'rules.yaml': stringify({ groups: ruleDocument(pack.ruleGroups) }) },
    });
    await waitFor('ten scrapes', async () => {
      const [count] = (await prometheus?.query('count_over_time(smbp_operator_build_info[1m]) >= 10')) ?? [];
      return count;
    });
  }, 120_000);

  afterAll(async () => {
    await prometheus?.[Symbol.asyncDispose]();
    await operator?.stop();
  });

  const running = (): RunningPrometheus => {
    if (prometheus === undefined) throw new Error('Prometheus was started before');
    return prometheus;
  };

  testWith(
    [server],
    'every metric of the catalog is there, with the labels of the catalog and of the target',
    async () => {
      for (const metric of metrics) {
        const optional = optionalLabels(metric);
        for (const { name, labels } of seriesOf(metric)) {
          const samples = await running().query(name);
          expect(samples, name).not.toEqual([]);
          const own = Object.keys(labels).filter((label) => !optional.includes(label));
          const expected = [...own, ...Object.keys(targetLabels), 'instance', 'job', '__name__'].sort();
          for (const sample of samples) {
            const found = Object.keys(sample.metric).filter((label) => !optional.includes(label));
            expect(found.sort(), name).toEqual(expected);
          }
        }
      }
    },
  );

  testWith([server], 'every alert goes to pending and then fires, and its text is complete', async () => {
    const names = alerts.map(({ name }) => name);
    const firing = await waitFor('all alerts to fire', async () => {
      const active = alertsIn(await running().api('alerts')).filter(({ state }) => state === 'firing');
      const found = new Set(active.map(({ labels }) => labels['alertname']));
      return names.every((name) => found.has(name)) ? active : undefined;
    });
    for (const name of names) {
      const pending = `ALERTS{alertname="${name}", alertstate="pending"}`;
      expect((await running().queryRange(pending, 120)).length, name).toBeGreaterThan(0);
    }
    for (const { labels, annotations } of firing.filter((one) =>
      TROUBLE.has(one.labels['alertname'] ?? ''),
    )) {
      expect(labels).toMatchObject({ namespace: 'ditto', component: 'operator', severity: 'warning' });
      // A label that the result lacks prints as nothing: two blanks in a row, or one before a full stop.
      for (const text of Object.values(annotations))
        expect(text).not.toMatch(/<no value>|\{\{|\s\s|\s\.|^\s/);
    }
  });

  testWith([server], 'no rule fails', async () => {
    const { groups } = (await running().api('rules')) as {
      groups: { rules: { name: string; health: string }[] }[];
    };
    const rules = groups.flatMap((group) => group.rules);
    expect(rules.map(({ name, health }) => [name, health])).toEqual(
      pack.ruleGroups.flatMap((group) => group.rules.map(({ name }) => [name, 'ok'])),
    );
  });

  testWith([server], 'every panel of every dashboard shows data', async () => {
    for (const dashboard of dashboards) {
      for (const { title, queries } of dashboard.rows.flatMap((row) => row.panels)) {
        for (const { expr } of queries) {
          const series = await running().queryRange(asGrafanaSends(expr.text), 10);
          expect(series.length, `${title}: ${expr.text}`).toBeGreaterThan(0);
        }
      }
    }
  });

  testWith([server], 'every variable of every dashboard has values', async () => {
    for (const { variables } of dashboards) {
      for (const { name, label, selector } of variables) {
        const params = new URLSearchParams({ 'match[]': asGrafanaSends(selector.text) });
        const values = await running().api(`label/${label}/values?${params.toString()}`);
        expect(values, name).not.toEqual([]);
      }
    }
  });
});

interface FiringAlert {
  readonly state: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

function alertsIn(data: unknown): readonly FiringAlert[] {
  // The shape is documented: https://prometheus.io/docs/prometheus/latest/querying/api/#alerts
  return (data as { alerts: FiringAlert[] }).alerts;
}
