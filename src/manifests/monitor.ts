import { formatDuration } from '../core/duration.ts';
import type { Pack } from '../pack/pack.ts';
import type { EndpointSettings } from '../pack/settings.ts';
import type { JsonValue, KubernetesObject } from './kubernetes-object.ts';
import { metadataOf } from './kubernetes-object.ts';
import { selectorDocument } from './object-selector.ts';
import { droppingRelabelings, targetRelabelings } from './relabeling.ts';
import type { Scrape } from './scrape.ts';

/**
 * Tells the prometheus-operator what to scrape: a ServiceMonitor or a PodMonitor in each namespace that the scrape is
 * monitored from. Pods that have ended need no filter: the operator leaves them out itself, as it does containers
 * without a port of that name (0.76, promcfg.go).
 *
 * Only fields of prometheus-operator 0.76 are used.
 */
export function monitors(pack: Pack, scrape: Scrape): readonly KubernetesObject[] {
  const isService = scrape.selects === 'service';
  return scrape.monitoredFrom.map((namespace) => ({
    // Azure has the same kinds in a group of its own, beside which the other may be there too.
    apiVersion:
      pack.platform.delivery === 'azure' ? 'azmonitoring.coreos.com/v1' : 'monitoring.coreos.com/v1',
    kind: isService ? 'ServiceMonitor' : 'PodMonitor',
    metadata: metadataOf(pack, { name: scrape.name, namespace }),
    body: {
      spec: {
        selector: selectorDocument(scrape.selector),
        ...namespaceSelector(scrape),
        ...(scrape.sampleLimit === undefined ? {} : { sampleLimit: scrape.sampleLimit }),
        [isService ? 'endpoints' : 'podMetricsEndpoints']: [endpointDocument(pack, scrape)],
      },
    },
  }));
}

/** A monitor without one selects in its own namespace, and on some platforms it may not say more. */
function namespaceSelector({ namespaces, monitoredFrom }: Scrape): Readonly<Record<string, JsonValue>> {
  if (namespaces.length === 0) return { namespaceSelector: { any: true } };
  const reachesOut = namespaces.some((namespace) => !monitoredFrom.includes(namespace));
  return reachesOut ? { namespaceSelector: { matchNames: namespaces } } : {};
}

function endpointDocument({ settings }: Pack, scrape: Scrape): JsonValue {
  const { endpoint, dropped } = scrape;
  return {
    port: endpoint.port,
    path: endpoint.path,
    scheme: endpoint.scheme,
    interval: formatDuration(settings.scrapeIntervalSeconds),
    scrapeTimeout: formatDuration(settings.scrapeTimeoutSeconds),
    ...trustOf(endpoint),
    relabelings: targetRelabelings(scrape).map((relabeling) => ({ ...relabeling })),
    ...(dropped.length === 0
      ? {}
      : { metricRelabelings: droppingRelabelings(dropped).map((relabeling) => ({ ...relabeling })) }),
  };
}

function trustOf({ tls, authorization }: EndpointSettings): Readonly<Record<string, JsonValue>> {
  return {
    ...(tls === undefined
      ? {}
      : {
          tlsConfig: {
            ca: { secret: { name: tls.secret, key: 'ca.crt' } },
            cert: { secret: { name: tls.secret, key: 'tls.crt' } },
            keySecret: { name: tls.secret, key: 'tls.key' },
            serverName: tls.serverName,
          },
        }),
    ...(authorization === undefined
      ? {}
      : {
          authorization: {
            type: 'Bearer',
            credentials: { name: authorization.secret, key: authorization.key },
          },
        }),
  };
}
