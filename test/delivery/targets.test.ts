import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';

import type { KubernetesObject } from '../../src/manifests/kubernetes-object.ts';
import { metricsServices } from '../../src/manifests/metrics-services.ts';
import { monitors } from '../../src/manifests/monitor.ts';
import { scrapesOf } from '../../src/manifests/scrape.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { renderPack } from '../../src/targets/render-pack.ts';
import type { Cluster, Service } from '../support/cluster/cluster.ts';
import type { DiscoveredLabels } from '../support/cluster/discover.ts';
import { discover } from '../support/cluster/discover.ts';
import type { MetricsPort } from '../support/cluster/ditto-cluster.ts';
import { bareCluster, contractCluster, METRICS_PORTS } from '../support/cluster/ditto-cluster.ts';
import type { ScrapeConfig } from '../support/cluster/monitor-to-scrape.ts';
import { discoveryOf, scrapeOfMonitor } from '../support/cluster/monitor-to-scrape.ts';
import { relabel } from '../support/cluster/relabel.ts';
import type { RunningPrometheus } from '../support/prometheus.ts';
import { startPrometheus, waitFor } from '../support/prometheus.ts';
import { smbpWith } from '../support/smbp-settings.ts';
import { testWith, tool } from '../support/tools.ts';

/** Settings, the cluster that they meet, and the targets that must come of both. */
interface Case {
  readonly name: string;
  readonly settings: string;
  readonly cluster: Cluster;
  readonly targets: readonly DiscoveredLabels[];
}

const TWO_NAMESPACES = ['edge-a', 'edge-b'];

const CASES: readonly Case[] = [
  {
    name: 'the default settings',
    settings: '{}',
    cluster: contractCluster,
    targets: [...operatorTargets('ditto-operator'), ...bigPeerTargets()],
  },
  {
    name: 'pods of the operator, Big Peers in named namespaces',
    settings: 'sources: { operator: { monitor: pod }, bigPeer: { namespaces: [edge-a, edge-b] } }',
    cluster: contractCluster,
    targets: [...operatorTargets(), ...bigPeerTargets(TWO_NAMESPACES)],
  },
  {
    name: 'a platform whose monitors see their own namespace only',
    settings: 'platform: openshift-user-workload\nsources: { bigPeer: { namespaces: [edge-a, edge-b] } }',
    cluster: contractCluster,
    targets: [...operatorTargets('ditto-operator'), ...bigPeerTargets(TWO_NAMESPACES)],
  },
  {
    name: 'Services of the components',
    settings: 'sources: { bigPeer: { monitor: services } }',
    cluster: contractCluster,
    targets: [...operatorTargets('ditto-operator'), ...bigPeerTargets(undefined, contractService)],
  },
  {
    name: 'Services of the components, in their own namespace only',
    settings:
      'platform: openshift-user-workload\nsources: { bigPeer: { monitor: services, namespaces: [edge-a, edge-b] } }',
    cluster: contractCluster,
    targets: [...operatorTargets('ditto-operator'), ...bigPeerTargets(TWO_NAMESPACES, contractService)],
  },
  {
    name: 'Services that the pack brings',
    settings: `sources:
  operator: { metricsService: true }
  bigPeer: { monitor: services, namespaces: [edge-a, edge-b], metricsServices: [blue, red] }`,
    cluster: bareCluster,
    targets: [
      ...operatorTargets('smbp-operator-metrics'),
      ...bigPeerTargets(TWO_NAMESPACES, ({ bigPeer, container }) => `smbp-${bigPeer}-${container}-metrics`),
    ],
  },
  {
    name: 'a Service of the pack beside one of the operator',
    settings: 'sources: { operator: { metricsService: true } }',
    cluster: contractCluster,
    targets: [...operatorTargets('smbp-operator-metrics'), ...bigPeerTargets()],
  },
  {
    name: 'an own kube-state-metrics, no Big Peers',
    settings: 'sources: { customResourceState: { enabled: true }, bigPeer: { enabled: false } }',
    cluster: contractCluster,
    targets: [
      ...operatorTargets('ditto-operator'),
      {
        namespace: 'ditto',
        service: 'smbp-custom-resource-state',
        pod: 'smbp-custom-resource-state-8f3',
        container: 'kube-state-metrics',
        endpoint: 'http-metrics',
        instance: '127.1.0.2:8080',
        job: 'smbp-custom-resource-state',
      },
    ],
  },
];

function operatorTargets(service?: string): readonly DiscoveredLabels[] {
  const ports = METRICS_PORTS.filter(({ bigPeer }) => bigPeer === undefined);
  return ports.map(({ namespace, pod, container, instance }) => ({
    namespace,
    pod,
    container,
    instance,
    endpoint: 'metrics',
    job: 'smbp-operator',
    ...(service === undefined ? {} : { service }),
  }));
}

function bigPeerTargets(
  namespaces?: readonly string[],
  serviceOf?: (port: MetricsPort) => string,
): readonly DiscoveredLabels[] {
  return METRICS_PORTS.flatMap((port) => {
    const { bigPeer, ...labels } = port;
    if (bigPeer === undefined || namespaces?.includes(port.namespace) === false) return [];
    const service = serviceOf === undefined ? {} : { service: serviceOf(port) };
    const own = { big_peer: bigPeer, workload: port.container };
    return [{ ...labels, ...own, endpoint: 'metrics', job: 'smbp-big-peer', ...service }];
  });
}

function contractService({ bigPeer = '', container }: MetricsPort): string {
  return `ditto-${bigPeer}-${container}-metrics`;
}

/** A case with the pack that its settings make, and with the Services of the pack in the cluster. */
function prepared({ settings, cluster, ...rest }: Case) {
  const pack = smbpWith(settings);
  const services = [...cluster.services, ...metricsServices(pack).map(asService)];
  return { ...rest, pack, cluster: { ...cluster, services } };
}

function asService({ metadata, body }: KubernetesObject): Service {
  // The shape is the one that metricsServices() has just made.
  const { selector, ports } = body['spec'] as unknown as Pick<Service, 'selector' | 'ports'>;
  return { namespace: '', ...metadata, selector, ports };
}

/** The scrapes that come of a pack, by who makes them. */
const WAYS: Readonly<Record<string, (pack: Pack) => readonly ScrapeConfig[]>> = {
  'the prometheus-operator, of the monitors': (pack) =>
    scrapesOf(pack)
      .flatMap((scrape) => monitors(pack, scrape))
      .map((monitor) => scrapeOfMonitor(monitor, pack.platform)),
  'a Prometheus, of the scrape configuration': (pack) => {
    const file = renderPack(pack).find(({ path }) => path === 'prometheus/scrape-configs.yaml');
    return parse(file?.content ?? '').scrape_configs;
  },
};

function sorted(targets: readonly DiscoveredLabels[]): readonly DiscoveredLabels[] {
  return targets.toSorted((a, b) =>
    JSON.stringify([a['instance'], a]) < JSON.stringify([b['instance'], b]) ? -1 : 1,
  );
}

describe.each(Object.entries(WAYS))(
  '%s, reads every metrics port once and nothing else',
  (_way, configsOf) => {
    test.each(CASES)('with $name', (one) => {
      const { pack, cluster, targets } = prepared(one);
      const found = configsOf(pack).flatMap((config) =>
        discover(cluster, discoveryOf(config)).map((labels) => relabel(labels, config.relabel_configs)),
      );
      expect(sorted(found.filter((labels) => labels !== undefined))).toEqual(sorted(targets));
    });
  },
);

/** What a Prometheus is given in the place of discovery: every target that it would discover. */
function staticConfig(scope: string, config: ScrapeConfig, cluster: Cluster): unknown {
  const { kubernetes_sd_configs: _, ...rest } = config;
  return {
    ...rest,
    job_name: `${scope}/${config.job_name}`,
    // Which targets there are is asked, not what they say.
    scrape_interval: '1h',
    static_configs: discover(cluster, discoveryOf(config)).map(({ __address__, ...labels }) => ({
      targets: [__address__],
      labels,
    })),
  };
}

interface ActiveTarget {
  readonly labels: DiscoveredLabels;
  readonly scrapePool: string;
}

/** The oldest supported Prometheus and the newest. */
describe.each(['prometheus', 'prometheus-3'] as const)('a real %s relabels in the same way', (server) => {
  const scopes = Object.entries(WAYS).flatMap(([way, configsOf], number) =>
    CASES.map((one, index) => ({ way, configsOf, scope: `${number}-${index}`, ...prepared(one) })),
  );
  const scrapes = scopes.flatMap(({ scope, pack, cluster, configsOf }) =>
    configsOf(pack).map((config) => staticConfig(scope, config, cluster)),
  );
  let prometheus: RunningPrometheus | undefined;
  let active: readonly ActiveTarget[] = [];

  beforeAll(async () => {
    const binary = tool(server);
    if (binary === undefined) return;
    prometheus = await startPrometheus({ binary, config: stringify({ scrape_configs: scrapes }) });
    const all = scopes.flatMap(({ targets }) => targets).length;
    active = await waitFor('the targets', async () => {
      const found = activeTargets(await prometheus?.api('targets?state=active'));
      return found.length >= all ? found : undefined;
    });
  }, 120_000);

  afterAll(async () => {
    await prometheus?.[Symbol.asyncDispose]();
  });

  for (const { way, name, scope, targets } of scopes) {
    testWith([server], `${way}, with ${name}`, () => {
      const found = active.filter(({ scrapePool }) => scrapePool.startsWith(`${scope}/`));
      expect(sorted(found.map(({ labels }) => labels))).toEqual(sorted(targets));
    });
  }
});

function activeTargets(data: unknown): readonly ActiveTarget[] {
  // The shape is documented: https://prometheus.io/docs/prometheus/latest/querying/api/#targets
  return (data as { activeTargets: readonly ActiveTarget[] }).activeTargets;
}
