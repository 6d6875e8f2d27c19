import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { stringify } from 'yaml';

import { seriesOf } from '../../src/catalog/series.ts';
import { documentOf } from '../../src/manifests/kubernetes-object.ts';
import { ruleDocument } from '../../src/manifests/rule-document.ts';
import { serviceMonitor } from '../../src/manifests/service-monitor.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { smbp } from '../../src/smbp.ts';
import { resolveWith } from '../support/probe-settings.ts';
import type { RunningPrometheus } from '../support/prometheus.ts';
import { startPrometheus, waitFor } from '../support/prometheus.ts';
import type { RunningProcess } from '../support/tools.ts';
import { freePort, startProcess, testWith, tool } from '../support/tools.ts';

const EXPORTER = join(import.meta.dirname, '..', '..', 'examples', 'exporter', 'main.mjs');

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

/** Labels that the prometheus-operator adds to targets of a ServiceMonitor. */
const targetLabels = {
  namespace: 'ditto',
  service: 'ditto-operator',
  pod: 'ditto-operator-0',
  container: 'operator',
  endpoint: 'metrics',
};

/** What the prometheus-operator would make of the generated monitor, with the exporter as its only target. */
function configOf(generated: Pack, port: number): string {
  const [scrape] = generated.scrapes;
  if (scrape === undefined) throw new Error('the pack scrapes something');
  const monitor = documentOf(serviceMonitor(generated, scrape));
  // The shape is the one that serviceMonitor() has just made.
  const { spec } = monitor as {
    spec: { endpoints: { path: string; scheme: string; interval: string; scrapeTimeout: string }[] };
  };
  const [endpoint] = spec.endpoints;
  return stringify({
    global: { evaluation_interval: '1s' },
    rule_files: ['rules.yaml'],
    scrape_configs: [
      {
        job_name: targetLabels.service,
        metrics_path: endpoint?.path,
        scheme: endpoint?.scheme,
        scrape_interval: endpoint?.interval,
        scrape_timeout: endpoint?.scrapeTimeout,
        static_configs: [{ targets: [`127.0.0.1:${port}`], labels: targetLabels }],
      },
    ],
  });
}

/** A query of a dashboard as Grafana sends it when nothing is narrowed down. */
function asGrafanaSends(text: string): string {
  return text.replaceAll('$__rate_interval', '10s').replaceAll(/\$\w+/g, '.*');
}

/** The oldest supported Prometheus and the newest. */
const SERVERS = ['prometheus', 'prometheus-3'] as const;

describe.each(SERVERS)('a real %s, the generated monitor and rules, an operator in trouble', (server) => {
  let exporter: RunningProcess | undefined;
  let prometheus: RunningPrometheus | undefined;

  beforeAll(async () => {
    const binary = tool(server);
    if (binary === undefined) return;
    const port = await freePort();
    exporter = startProcess(process.execPath, [EXPORTER, '--port', String(port), '--failing']);
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
    await exporter?.stop();
  });

  const running = (): RunningPrometheus => {
    if (prometheus === undefined) throw new Error('Prometheus was started before');
    return prometheus;
  };

  testWith(
    [server],
    'every metric of the catalog is there, with the labels of the catalog and of the target',
    async () => {
      for (const metric of pack.catalog.metrics) {
        for (const { name, labels } of seriesOf(metric)) {
          const samples = await running().query(name);
          expect(samples, name).not.toEqual([]);
          const expected = [
            ...Object.keys(labels),
            ...Object.keys(targetLabels),
            'instance',
            'job',
            '__name__',
          ].sort();
          for (const sample of samples) expect(Object.keys(sample.metric).sort(), name).toEqual(expected);
        }
      }
    },
  );

  testWith([server], 'every alert goes to pending and then fires, and its text is complete', async () => {
    const names = pack.alerts.map(({ name }) => name);
    const firing = await waitFor('all alerts to fire', async () => {
      const alerts = alertsIn(await running().api('alerts')).filter(({ state }) => state === 'firing');
      const found = new Set(alerts.map(({ labels }) => labels['alertname']));
      return names.every((name) => found.has(name)) ? alerts : undefined;
    });
    for (const name of names) {
      const pending = `ALERTS{alertname="${name}", alertstate="pending"}`;
      expect((await running().queryRange(pending, 120)).length, name).toBeGreaterThan(0);
    }
    for (const { labels, annotations } of firing) {
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
    for (const dashboard of pack.dashboards) {
      for (const { title, queries } of dashboard.rows.flatMap((row) => row.panels)) {
        for (const { expr } of queries) {
          const series = await running().queryRange(asGrafanaSends(expr.text), 10);
          expect(series.length, `${title}: ${expr.text}`).toBeGreaterThan(0);
        }
      }
    }
  });

  testWith([server], 'every variable of every dashboard has values', async () => {
    for (const { variables } of pack.dashboards) {
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
