import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';

import { seriesOf } from '../../src/catalog/series.ts';
import { ruleDocument } from '../../src/manifests/rule-document.ts';
import type { Panel } from '../../src/pack/dashboard.ts';
import { smbp } from '../../src/smbp.ts';
import { bigPeerSource } from '../../src/sources/big-peer.ts';
import { expositionOf } from '../support/exposition.ts';
import { resolveWith } from '../support/probe-settings.ts';
import type { RunningPrometheus } from '../support/prometheus.ts';
import { startPrometheus, waitFor } from '../support/prometheus.ts';
import { freePort, testWith, tool } from '../support/tools.ts';

const defaults = resolveWith(smbp);

/** As the default settings, but quick: no test waits for a minute. */
const pack = resolveWith(smbp, {
  scrapeIntervalSeconds: 1,
  scrapeTimeoutSeconds: 1,
  evaluationIntervalSeconds: 1,
  alerts: Object.fromEntries(
    defaults.alerts.map(({ name, severity, params }) => [
      name,
      {
        enabled: true,
        severity,
        forSeconds: 1,
        params: Object.fromEntries(params.map((param) => [param.name, param.value])),
      },
    ]),
  ),
});

const dashboard = pack.dashboards.find(({ uid }) => uid === 'smbp-big-peer');
const panels: readonly Panel[] = dashboard?.rows.flatMap((row) => row.panels) ?? [];

/** Labels that the scrape of Big Peer pods adds, besides `instance` and `job`. */
const TARGET_LABELS = ['namespace', 'pod', 'container', 'endpoint', 'big_peer', 'workload'];

/** Gauges whose values hang together: the log begins before what is stable, and that is before what is committed. */
const GAUGES = {
  smbp_txnlog_oldest_transaction_id: 1000,
  smbp_store_gc_transaction_id: 4000,
  smbp_store_ust_transaction_id: 5000,
  smbp_subscription_ust_transaction_id: 5000,
  smbp_api_ust_transaction_id: 5000,
  smbp_store_committed_transaction_id: 6000,
  smbp_auth_key_expiration_timestamp_seconds: 4_000_000_000,
};

/** A query of a dashboard as Grafana sends it when nothing is narrowed down. */
function asGrafanaSends(text: string): string {
  return text.replaceAll('$__rate_interval', '10s').replaceAll(/\$\w+/g, '.*');
}

/** A server that exposes each component of a Big Peer under its name. */
function startBigPeer(port: number): Server {
  const startedAt = Date.now();
  const server = createServer(({ url }, response) => {
    const component = bigPeerSource.components.find(({ name }) => url === `/${name}`);
    response.setHeader('Content-Type', 'text/plain; version=0.0.4');
    if (component === undefined) return response.writeHead(404).end();
    const text = expositionOf(component, pack.catalog.metrics, {
      uptimeSeconds: (Date.now() - startedAt) / 1000,
      nowSeconds: Date.now() / 1000,
      state: component.name === 'store' ? 'ready' : 'running',
      gauges: GAUGES,
    });
    return response.end(text);
  });
  return server.listen(port, '127.0.0.1');
}

function configOf(port: number): string {
  return stringify({
    global: { evaluation_interval: '1s', scrape_interval: '1s', scrape_timeout: '1s' },
    rule_files: ['rules.yaml'],
    scrape_configs: bigPeerSource.components.map(({ name }) => ({
      job_name: name,
      metrics_path: `/${name}`,
      static_configs: [
        {
          targets: [`127.0.0.1:${port}`],
          labels: {
            namespace: 'ditto',
            pod: `${name}-0`,
            container: name,
            endpoint: 'metrics',
            big_peer: 'blue',
            workload: name,
          },
        },
      ],
    })),
  });
}

/** The oldest supported Prometheus and the newest. */
const SERVERS = ['prometheus', 'prometheus-3'] as const;

describe.each(SERVERS)('a real %s that scrapes all components of a Big Peer', (server) => {
  let bigPeer: Server | undefined;
  let prometheus: RunningPrometheus | undefined;

  beforeAll(async () => {
    const binary = tool(server);
    if (binary === undefined) return;
    const port = await freePort();
    bigPeer = startBigPeer(port);
    prometheus = await startPrometheus({
      binary,
      config: configOf(port),
      files: { 'rules.yaml': stringify({ groups: ruleDocument(pack.ruleGroups) }) },
    });
    await waitFor('ten scrapes', async () => {
      const [count] = (await prometheus?.query('count_over_time(smbp_store_build_info[1m]) >= 10')) ?? [];
      return count;
    });
  }, 120_000);

  afterAll(async () => {
    await prometheus?.[Symbol.asyncDispose]();
    bigPeer?.close();
  });

  const running = (): RunningPrometheus => {
    if (prometheus === undefined) throw new Error('Prometheus was started before');
    return prometheus;
  };

  testWith([server], 'every metric has the labels of the catalog and of the target', async () => {
    const metrics = pack.catalog.metrics.filter(({ emittedBy }) =>
      emittedBy.some((component) => bigPeerSource.components.includes(component)),
    );
    expect(metrics.length).toBeGreaterThan(80);
    for (const { name, labels } of metrics.flatMap((metric) => seriesOf(metric))) {
      const [sample] = await running().query(name);
      const expected = [...Object.keys(labels), ...TARGET_LABELS, 'instance', 'job', '__name__'].sort();
      expect(Object.keys(sample?.metric ?? {}).sort(), name).toEqual(expected);
    }
  });

  testWith([server], 'no rule fails', async () => {
    const { groups } = (await running().api('rules')) as {
      groups: { rules: { name: string; health: string }[] }[];
    };
    const unwell = groups.flatMap((group) => group.rules).filter(({ health }) => health !== 'ok');
    expect(unwell).toEqual([]);
  });

  testWith([server], 'every panel shows data', async () => {
    expect(panels.length).toBeGreaterThan(60);
    for (const { title, queries } of panels) {
      for (const { expr } of queries) {
        const series = await waitFor(`data of "${title}": ${expr.text}`, async () => {
          const found = await running().queryRange(asGrafanaSends(expr.text), 5);
          return found.length > 0 ? found : undefined;
        });
        expect(JSON.stringify(series), `${title}: ${expr.text}`).not.toContain('NaN');
      }
    }
  });

  testWith([server], 'every variable has its value', async () => {
    const values = await Promise.all(
      (dashboard?.variables ?? []).map(async ({ name, label, selector }) => {
        const params = new URLSearchParams({ 'match[]': asGrafanaSends(selector.text) });
        return [name, await running().api(`label/${label}/values?${params.toString()}`)];
      }),
    );
    expect(values).toEqual([
      ['namespace', ['ditto']],
      ['big_peer', ['blue']],
    ]);
  });
});

/** Alerts of components whose alerts lead to the dashboard. */
const alerts = defaults.alerts.filter(({ component }) => bigPeerSource.components.includes(component));

test('every panel and row that an alert sends people to is there', () => {
  const titles = new Set([
    ...panels.map(({ title }) => title),
    ...(dashboard?.rows ?? []).map(({ title }) => title),
  ]);
  const named = alerts.flatMap(({ description }) =>
    [...description.matchAll(/"([^"]+)"/g)].map(([, title]) => title),
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((title) => title === undefined || !titles.has(title))).toEqual([]);
});

test('panels turn where the alerts that read the same record begin', () => {
  const thresholdsOf = (title: string): Panel['thresholds'] | undefined =>
    panels.find((panel) => panel.title === title)?.thresholds;
  const limitOf = (alert: string, param: string): number | undefined =>
    defaults.alerts.find(({ name }) => name === alert)?.params.find(({ name }) => name === param)?.value;
  const PANELS = [
    ['Reads are stale by', 'SmbpUstStalled', 'age'],
    ['Delivery to devices', 'SmbpFanoutSlow', 'delay'],
    ['Delay of delivery to devices, 99th percentile', 'SmbpFanoutSlow', 'delay'],
    ['Transactions behind the newest replica', 'SmbpStoreReplicaHoldsBackUst', 'transactions'],
    ['Share of time with writes stalled', 'SmbpRocksdbWriteStalls', 'share'],
    ['Since garbage collection advanced', 'SmbpGarbageCollectionStalled', 'age'],
    ['Silence of the quietest peer', 'SmbpStoreGossipSilent', 'age'],
    ['Delay of readers of the log', 'SmbpTransactionLogReaderLagging', 'delay'],
    ['Transactions behind the store', 'SmbpSubscriptionStaleUst', 'transactions'],
    ['Delay of capture', 'SmbpCdcBehind', 'delay'],
    ['Since the last heartbeat', 'SmbpCdcHeartbeatMissing', 'age'],
    ['Since MongoDB was heard', 'SmbpMongoConnectorSilent', 'age'],
    ['Since the last update was received', 'SmbpReplicationStale', 'age'],
  ] as const;
  for (const [title, alert, param] of PANELS) {
    const { severity } = alerts.find(({ name }) => name === alert) ?? {};
    expect(thresholdsOf(title), title).toEqual({ [severity ?? '']: limitOf(alert, param) });
  }
  const burn = 14.4 * (1 - (limitOf('SmbpWriteErrorBudgetBurn', 'objective') ?? 0));
  expect(thresholdsOf('Writes refused')?.critical).toBeCloseTo(burn, 12);
  expect(thresholdsOf('API requests failed')?.critical).toBeCloseTo(burn, 12);
  expect(thresholdsOf('Share of the log that the slowest replica has not read')?.critical).toBe(
    1 - (limitOf('SmbpTransactionLogRetentionHeadroomLow', 'headroom') ?? 0),
  );
});
