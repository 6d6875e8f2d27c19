import { formatDuration } from '../core/duration.ts';
import type { Pack } from '../pack/pack.ts';
import type { Scrape } from '../pack/scrape.ts';
import type { KubernetesObject } from './kubernetes-object.ts';
import { metadataOf } from './kubernetes-object.ts';

/**
 * Tells the prometheus-operator to scrape the Service of a component. It lives in the namespace of the Service, since
 * some platforms (OpenShift user workload) let a monitor select nothing else.
 *
 * Only fields of prometheus-operator 0.76 are used.
 */
export function serviceMonitor(pack: Pack, scrape: Scrape): KubernetesObject {
  const { endpoint } = scrape;
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: metadataOf(pack, {
      name: `${pack.definition.name}-${scrape.source}`,
      namespace: endpoint.namespace,
    }),
    body: {
      spec: {
        selector: { matchLabels: { ...endpoint.labels } },
        endpoints: [
          {
            port: endpoint.port,
            path: endpoint.path,
            scheme: endpoint.scheme,
            interval: formatDuration(scrape.intervalSeconds),
            scrapeTimeout: formatDuration(scrape.timeoutSeconds),
          },
        ],
      },
    },
  };
}
