import { formatDuration } from '../core/duration.ts';
import { sortedBy } from '../core/order.ts';
import type { Pack } from '../pack/pack.ts';
import type { EndpointSettings } from '../pack/settings.ts';
import type { JsonValue, KubernetesObject } from './kubernetes-object.ts';
import { metadataOf } from './kubernetes-object.ts';
import { selectorDocument } from './object-selector.ts';
import { droppingRelabelings } from './relabeling.ts';
import { ruleDocument } from './rule-document.ts';
import type { Scrape } from './scrape.ts';

const API_VERSION = 'monitoring.googleapis.com/v1';

/** Labels of a target besides those that the collector always sets; of `up` too. */
const METADATA_LABELS = ['container', 'pod'] as const;

/**
 * Tells the collectors of Google's managed Prometheus what to scrape: a PodMonitoring in each namespace of the pods, or
 * one for the whole cluster. They know pods only, and name the job after the object.
 *
 * Source: GoogleCloudPlatform/prometheus-engine, pkg/operator/apis/monitoring/v1/pod_types.go, commit 2ffde4ec7.
 */
export function podMonitorings(pack: Pack, scrape: Scrape): readonly KubernetesObject[] {
  if (scrape.namespaces.length > 0) {
    return scrape.namespaces.map((namespace) => ({
      apiVersion: API_VERSION,
      kind: 'PodMonitoring',
      metadata: metadataOf(pack, { name: scrape.job, namespace }),
      body: { spec: specOf(pack, scrape, METADATA_LABELS) },
    }));
  }
  // An object of the cluster has no namespace in which its Secrets would be looked for.
  const secretsIn = { namespace: pack.settings.namespace };
  return [
    {
      apiVersion: API_VERSION,
      kind: 'ClusterPodMonitoring',
      metadata: metadataOf(pack, { name: scrape.job }),
      body: { spec: specOf(pack, scrape, [...METADATA_LABELS, 'namespace'], secretsIn) },
    },
  ];
}

/** The rules about one component. Rules of one namespace would not see those of another. */
export function clusterRules(pack: Pack, component: string): KubernetesObject {
  return {
    apiVersion: API_VERSION,
    kind: 'ClusterRules',
    metadata: metadataOf(pack, { name: `${pack.definition.name}-${component}` }),
    body: {
      spec: { groups: ruleDocument(pack.ruleGroups.filter((group) => group.component === component)) },
    },
  };
}

function specOf(
  { settings }: Pack,
  scrape: Scrape,
  metadata: readonly string[],
  secretsIn: { readonly namespace?: string } = {},
): JsonValue {
  const { endpoint, sampleLimit } = scrape;
  const fromPod = labelsOf(scrape).flatMap(([to, value]) =>
    value.from === 'label' ? [{ from: value.key, to }] : [],
  );
  const relabelings = metricRelabelings(scrape);
  return {
    selector: selectorDocument(scrape.selector),
    endpoints: [
      {
        port: endpoint.port,
        path: endpoint.path,
        scheme: endpoint.scheme,
        interval: formatDuration(settings.scrapeIntervalSeconds),
        timeout: formatDuration(settings.scrapeTimeoutSeconds),
        ...trustOf(endpoint, secretsIn),
        ...(relabelings.length === 0 ? {} : { metricRelabeling: relabelings }),
      },
    ],
    targetLabels: { metadata, ...(fromPod.length === 0 ? {} : { fromPod }) },
    ...(sampleLimit === undefined ? {} : { limits: { samples: sampleLimit } }),
    filterRunning: true,
  };
}

/** Labels that no field of the target holds are set on every sample instead; `up` and its siblings go without them. */
function metricRelabelings(scrape: Scrape): readonly JsonValue[] {
  const labels = labelsOf(scrape).flatMap(([targetLabel, value]): readonly JsonValue[] => {
    switch (value.from) {
      case 'label':
        return [];
      case 'container':
        return [{ sourceLabels: ['container'], targetLabel }];
      case 'text':
        return [{ targetLabel, replacement: value.text }];
    }
  });
  const drops = scrape.dropped.length === 0 ? [] : droppingRelabelings(scrape.dropped);
  return [...labels, ...drops.map((relabeling) => ({ ...relabeling }))];
}

function labelsOf({ labels }: Scrape) {
  return sortedBy(Object.entries(labels), ([name]) => name);
}

function trustOf(
  { tls, authorization }: EndpointSettings,
  secretsIn: { readonly namespace?: string },
): Readonly<Record<string, JsonValue>> {
  const keyOf = (name: string, key: string): JsonValue => ({ secret: { name, key, ...secretsIn } });
  return {
    ...(tls === undefined
      ? {}
      : {
          tls: {
            serverName: tls.serverName,
            ca: keyOf(tls.secret, 'ca.crt'),
            cert: keyOf(tls.secret, 'tls.crt'),
            key: keyOf(tls.secret, 'tls.key'),
          },
        }),
    ...(authorization === undefined
      ? {}
      : {
          authorization: { type: 'Bearer', credentials: keyOf(authorization.secret, authorization.key) },
        }),
  };
}
