import type { Pack } from '../pack/pack.ts';
import type { PodSource } from '../pack/source-namespaces.ts';
import { namespacesOf, podSourcesOf, scrapedSourcesOf } from '../pack/source-namespaces.ts';
import { jobOf } from '../pack/source.ts';
import type { JsonValue, KubernetesObject } from './kubernetes-object.ts';
import { metadataOf } from './kubernetes-object.ts';
import { podsOf, selectorDocument } from './object-selector.ts';

/**
 * Network policies that let Prometheus read the metrics port, where the settings ask for them.
 *
 * A policy that selects a pod closes the pod to whatever no policy admits, and a pack must never cut the traffic of the
 * product. So each admits, besides the scrape: everybody on the ports that serve users; on every port the pods of the
 * same namespace (replicas gossip on ports that nobody published, brokers answer, people debug) and all pods of the
 * sources of the pack, scraped or not (an operator asks what it manages, instances talk to each other). Probes of the kubelet are
 * admitted by Kubernetes itself. What is left out is the rest of the cluster on the metrics port and on ports that no
 * source declares.
 */
export function networkPolicies(pack: Pack): readonly KubernetesObject[] {
  const { networkPolicy } = pack.settings;
  if (networkPolicy === undefined) return [];
  return scrapedSourcesOf(pack).flatMap((source) =>
    namespacesOf(pack, source).map((namespace) => ({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: metadataOf(pack, { name: jobOf(pack.definition.name, source.spec), namespace }),
      body: {
        spec: {
          podSelector: selectorDocument(podsOf(source)),
          policyTypes: ['Ingress'],
          ingress: [
            ...fromMonitoring(source, networkPolicy.scrapedFrom),
            ...fromEverywhere(source),
            { from: [{ podSelector: {} }, ...podSourcesOf(pack).map(peerOf)] },
          ],
        },
      },
    })),
  );
}

/** Kubernetes puts the name of each namespace into a label of it. */
function namespacesNamed(names: readonly string[]): JsonValue {
  return { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: names }] };
}

function fromMonitoring({ settings }: PodSource, namespaces: readonly string[]): readonly JsonValue[] {
  if (namespaces.length === 0) return [];
  return [
    {
      from: [{ namespaceSelector: namespacesNamed(namespaces) }],
      ports: [{ port: settings.endpoint.port, protocol: 'TCP' }],
    },
  ];
}

/** A rule without ports would admit all of them. */
function fromEverywhere({ spec }: PodSource): readonly JsonValue[] {
  if (spec.servicePorts.length === 0) return [];
  return [{ ports: spec.servicePorts.map(({ port, protocol }) => ({ port, protocol })) }];
}

/** The pods of a source, also of an instance in a namespace that the settings do not name. */
function peerOf(source: PodSource): JsonValue {
  return {
    namespaceSelector: source.kind === 'service' ? namespacesNamed([source.settings.namespace]) : {},
    podSelector: selectorDocument(podsOf(source)),
  };
}
