import type { Cluster, Container, Pod, Service } from './cluster.ts';

/** Labels of a target before relabelling. */
export type DiscoveredLabels = Readonly<Record<string, string>>;

/** Where a scrape looks for targets. */
export interface Discovery {
  readonly role: 'pod' | 'endpoints';
  /** Absent for all. */
  readonly namespaces?: readonly string[];
}

/**
 * The targets that Prometheus discovers, as far as relabelling reads them.
 *
 * Source: prometheus 3.16, discovery/kubernetes/pod.go and endpoints.go; kubernetes 1.36, which pods are endpoints:
 * pkg/controller/endpoint/endpoints_controller.go.
 */
export function discover(cluster: Cluster, { role, namespaces }: Discovery): readonly DiscoveredLabels[] {
  const isIn = ({ namespace }: Pod | Service): boolean => namespaces?.includes(namespace) ?? true;
  return role === 'pod'
    ? cluster.pods.filter(isIn).flatMap(podTargets)
    : cluster.services.filter(isIn).flatMap((service) => endpointTargets(cluster, service));
}

/** A target a port; of a container without ports, one. */
function podTargets(pod: Pod): readonly DiscoveredLabels[] {
  const { ip } = pod;
  if (ip === undefined) return [];
  return pod.containers.flatMap((container) =>
    container.ports.length === 0
      ? [{ ...podLabels(pod), __address__: ip, ...containerLabels(container) }]
      : container.ports.map((port) => ({
          ...podLabels(pod),
          __address__: `${ip}:${port.number}`,
          ...containerLabels(container),
          ...portLabels(port),
        })),
  );
}

/**
 * A target an address and port of the Service. Ports of its pods that it does not publish are targets too, without a
 * name of an endpoint.
 */
function endpointTargets({ pods }: Cluster, service: Service): readonly DiscoveredLabels[] {
  const { namespace, name, selector } = service;
  const group = {
    __meta_kubernetes_namespace: namespace,
    __meta_kubernetes_endpoints_name: name,
    __meta_kubernetes_service_name: name,
    ...metaLabels('service', service.labels),
  };
  const selected = pods.filter(
    (pod) =>
      pod.namespace === namespace &&
      ['Pending', 'Running'].includes(pod.phase) &&
      Object.entries(selector).every(([key, value]) => pod.labels[key] === value),
  );
  return selected.flatMap((pod) => {
    const { ip } = pod;
    if (ip === undefined) return [];
    const all = pod.containers.flatMap((container) => container.ports.map((port) => ({ container, port })));
    const targets = all.map(({ container, port }) => ({
      port,
      labels: {
        ...group,
        ...podLabels(pod),
        __address__: `${ip}:${port.number}`,
        ...containerLabels(container),
        ...portLabels(port),
      },
    }));
    const published = service.ports.flatMap(({ name: endpoint, targetPort }) => {
      const found = targets.find(({ port }) => port.name === targetPort || port.number === targetPort);
      const address = {
        __meta_kubernetes_endpoint_port_name: endpoint,
        __meta_kubernetes_endpoint_address_target_kind: 'Pod',
        __meta_kubernetes_endpoint_address_target_name: pod.name,
      };
      return found === undefined ? [] : [{ port: found.port, labels: { ...found.labels, ...address } }];
    });
    const others = targets.filter(({ port }) => !published.some((one) => one.port === port));
    return [...published, ...others].map(({ labels }) => labels);
  });
}

function podLabels({ namespace, name, ip = '', phase, labels }: Pod): DiscoveredLabels {
  return {
    __meta_kubernetes_namespace: namespace,
    __meta_kubernetes_pod_name: name,
    __meta_kubernetes_pod_ip: ip,
    __meta_kubernetes_pod_phase: phase,
    ...metaLabels('pod', labels),
  };
}

function containerLabels({ name, isInit = false }: Container): DiscoveredLabels {
  return {
    __meta_kubernetes_pod_container_name: name,
    __meta_kubernetes_pod_container_init: String(isInit),
  };
}

function portLabels({ name = '', number }: Container['ports'][number]): DiscoveredLabels {
  return {
    __meta_kubernetes_pod_container_port_name: name,
    __meta_kubernetes_pod_container_port_number: String(number),
  };
}

function metaLabels(what: 'pod' | 'service', labels: Readonly<Record<string, string>>): DiscoveredLabels {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([key, value]) => {
      const name = key.replaceAll(/[^a-zA-Z0-9_]/g, '_');
      return [
        [`__meta_kubernetes_${what}_label_${name}`, value],
        [`__meta_kubernetes_${what}_labelpresent_${name}`, 'true'],
      ];
    }),
  );
}
