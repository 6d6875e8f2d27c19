import type { Cluster, Container, Pod, Service } from './cluster.ts';

const METRICS = { name: 'metrics', number: 9090 };
const HTTP = { name: 'http', number: 8080 };

function container(name: string, ...ports: Container['ports']): Container {
  return { name, ports };
}

/** The operator, in a namespace of its own. */
const operatorPod: Pod = {
  namespace: 'ditto',
  name: 'ditto-operator-0',
  ip: '127.1.0.1',
  phase: 'Running',
  labels: { 'app.kubernetes.io/name': 'ditto-operator' },
  containers: [container('operator', HTTP, METRICS)],
};

/** A pod of a Big Peer, with a proxy beside it and what ran before it. */
function bigPeerPod(
  [namespace, bigPeer, component]: readonly [string, string, string],
  pod: Pick<Pod, 'name' | 'ip'> & { readonly servicePort?: Container['ports'][number] },
): Pod {
  const { servicePort = HTTP, ...rest } = pod;
  return {
    ...rest,
    namespace,
    phase: 'Running',
    labels: { 'ditto.live/big-peer': bigPeer, 'app.kubernetes.io/component': component },
    containers: [
      { name: 'wait-for-store', isInit: true, ports: [] },
      container(component, servicePort, METRICS),
      container('istio-proxy', { name: 'http-envoy-prom', number: 15_090 }),
      container('log-shipper'),
    ],
  };
}

const WS = { name: 'ws', number: 7070 };

/** Two Big Peers in two namespaces of which the settings know, and one in a third. */
const bigPeerPods: readonly Pod[] = [
  bigPeerPod(['edge-a', 'blue', 'store'], { name: 'ditto-blue-store-0-0', ip: '127.1.1.1' }),
  bigPeerPod(['edge-a', 'blue', 'store'], { name: 'ditto-blue-store-1-0', ip: '127.1.1.2' }),
  bigPeerPod(['edge-a', 'blue', 'subscription'], {
    name: 'ditto-blue-subscription-0',
    ip: '127.1.1.3',
    servicePort: WS,
  }),
  bigPeerPod(['edge-a', 'blue', 'api'], { name: 'ditto-blue-api-5f7', ip: '127.1.1.4' }),
  bigPeerPod(['edge-a', 'blue', 'auth'], {
    name: 'ditto-blue-auth-server-9c2',
    ip: '127.1.1.5',
    servicePort: WS,
  }),
  bigPeerPod(['edge-a', 'blue', 'cdc'], { name: 'ditto-blue-cdc-orders-0', ip: '127.1.1.6' }),
  bigPeerPod(['edge-a', 'blue', 'replication'], {
    name: 'ditto-blue-replication-cars-7d4',
    ip: '127.1.1.7',
    servicePort: { name: 'bp', number: 4040 },
  }),
  bigPeerPod(['edge-b', 'red', 'store'], { name: 'ditto-red-store-0-0', ip: '127.1.2.1' }),
  bigPeerPod(['edge-b', 'red', 'subscription'], {
    name: 'ditto-red-subscription-0',
    ip: '127.1.2.2',
    servicePort: WS,
  }),
  bigPeerPod(['edge-b', 'red', 'api'], { name: 'ditto-red-api-6b1', ip: '127.1.2.3' }),
  bigPeerPod(['edge-c', 'green', 'store'], { name: 'ditto-green-store-0-0', ip: '127.1.3.1' }),
];

const statePod: Pod = {
  namespace: 'ditto',
  name: 'smbp-custom-resource-state-8f3',
  ip: '127.1.0.2',
  phase: 'Running',
  labels: { 'app.kubernetes.io/name': 'smbp-custom-resource-state' },
  containers: [
    container(
      'kube-state-metrics',
      { name: 'http-metrics', number: 8080 },
      { name: 'telemetry', number: 8081 },
    ),
  ],
};

/** What nothing of the pack may read, each near to what is read. */
const foreignPods: readonly Pod[] = [
  // A name that begins with that of the operator.
  {
    namespace: 'ditto',
    name: 'ditto-operator-portal-0',
    ip: '127.2.0.1',
    phase: 'Running',
    labels: { 'app.kubernetes.io/name': 'ditto-operator-portal' },
    containers: [container('portal', HTTP, METRICS)],
  },
  // Another operator, in a namespace that the settings do not name.
  { ...operatorPod, namespace: 'staging', ip: '127.2.0.2' },
  // Pods of Strimzi, which hands labels of its Kafka down.
  {
    namespace: 'edge-a',
    name: 'ditto-blue-kafka-0',
    ip: '127.2.0.3',
    phase: 'Running',
    labels: {
      'ditto.live/big-peer': 'blue',
      'strimzi.io/cluster': 'ditto-blue',
      'app.kubernetes.io/name': 'kafka',
    },
    containers: [container('kafka', { name: 'tcp-prometheus', number: 9404 }, METRICS)],
  },
  {
    namespace: 'edge-a',
    name: 'ditto-blue-entity-operator-1a2',
    ip: '127.2.0.4',
    phase: 'Running',
    labels: { 'ditto.live/big-peer': 'blue', 'strimzi.io/cluster': 'ditto-blue' },
    containers: [
      container('topic-operator', { name: 'healthcheck', number: 8080 }),
      container('user-operator', { name: 'healthcheck', number: 8081 }),
    ],
  },
  // Pods of a Big Peer that have ended, and one that no node runs yet.
  {
    ...bigPeerPod(['edge-a', 'blue', 'store'], { name: 'ditto-blue-migrate-x1', ip: '127.2.0.5' }),
    phase: 'Succeeded',
  },
  {
    ...bigPeerPod(['edge-b', 'red', 'store'], { name: 'ditto-red-migrate-x2', ip: '127.2.0.6' }),
    phase: 'Failed',
  },
  { ...bigPeerPod(['edge-b', 'red', 'api'], { name: 'ditto-red-api-6b2' }), phase: 'Pending' },
  // A label that only looks like it.
  {
    namespace: 'edge-a',
    name: 'eclipse-ditto-gateway-0',
    ip: '127.2.0.7',
    phase: 'Running',
    labels: {
      'app.kubernetes.io/name': 'ditto',
      'app.kubernetes.io/component': 'api',
      'ditto.live/big-peer-of': 'blue',
    },
    containers: [container('gateway', HTTP, METRICS)],
  },
  {
    namespace: 'monitoring',
    name: 'kube-state-metrics-0',
    ip: '127.2.0.8',
    phase: 'Running',
    labels: { 'app.kubernetes.io/name': 'kube-state-metrics' },
    containers: [container('kube-state-metrics', HTTP, METRICS)],
  },
];

const toMetrics = { name: 'metrics', targetPort: 'metrics' };
const toHttp = { name: 'http', targetPort: 8080 };

/** A Service that selects what it is labelled with. */
function service(
  [namespace, name]: readonly [string, string],
  labels: Readonly<Record<string, string>>,
  ...ports: Service['ports']
): Service {
  return { namespace, name, labels, selector: labels, ports };
}

/** Services that are there whoever brings those for the metrics. */
const services: readonly Service[] = [
  service(
    ['ditto', 'ditto-operator-portal'],
    { 'app.kubernetes.io/name': 'ditto-operator-portal' },
    toHttp,
    toMetrics,
  ),
  service(['staging', 'ditto-operator'], { 'app.kubernetes.io/name': 'ditto-operator' }, toHttp, toMetrics),
  service(
    ['monitoring', 'kube-state-metrics'],
    { 'app.kubernetes.io/name': 'kube-state-metrics' },
    toHttp,
    toMetrics,
  ),
  service(
    ['ditto', 'smbp-custom-resource-state'],
    { 'app.kubernetes.io/name': 'smbp-custom-resource-state' },
    { name: 'http-metrics', targetPort: 'http-metrics' },
  ),
  // The Service for users of a component has the labels of the one for its metrics, but not its port.
  service(
    ['edge-a', 'ditto-blue-api'],
    { 'ditto.live/big-peer': 'blue', 'app.kubernetes.io/component': 'api' },
    toHttp,
  ),
  service(
    ['edge-a', 'eclipse-ditto'],
    { 'ditto.live/big-peer-of': 'blue', 'app.kubernetes.io/component': 'api' },
    toMetrics,
  ),
  service(['edge-a', 'ditto-blue-kafka-brokers'], { 'strimzi.io/cluster': 'ditto-blue' }, toMetrics),
];

/** One Service a component of each Big Peer, as the contract asks the operator for. */
const contractServices: readonly Service[] = [
  ...new Map(
    bigPeerPods.map(({ namespace, labels }) => {
      const name = `ditto-${Object.values(labels).join('-')}-metrics`;
      return [name, service([namespace, name], labels, toMetrics)];
    }),
  ).values(),
];

const operatorLabels = { 'app.kubernetes.io/name': 'ditto-operator' };
const allPods: readonly Pod[] = [operatorPod, ...bigPeerPods, statePod, ...foreignPods];

/** A cluster whose operator keeps the contract: it makes every Service for metrics. */
export const contractCluster: Cluster = {
  pods: allPods,
  services: [
    ...services,
    ...contractServices,
    service(['ditto', 'ditto-operator'], operatorLabels, toHttp, toMetrics),
  ],
};

/** A cluster whose operator makes no Service for metrics. */
export const bareCluster: Cluster = {
  pods: allPods,
  services: [...services, service(['ditto', 'ditto-operator'], operatorLabels, toHttp)],
};

/** A metrics port of the product: the label `instance`, and the others that do not depend on who scrapes. */
export interface MetricsPort {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  readonly instance: string;
  readonly bigPeer?: string;
}

/** Every metrics port of the product, written down once more so that the table above is no judge of itself. */
export const METRICS_PORTS: readonly MetricsPort[] = [
  { namespace: 'ditto', pod: 'ditto-operator-0', container: 'operator', instance: '127.1.0.1:9090' },
  ...(
    [
      ['edge-a', 'blue', 'ditto-blue-store-0-0', 'store', '127.1.1.1'],
      ['edge-a', 'blue', 'ditto-blue-store-1-0', 'store', '127.1.1.2'],
      ['edge-a', 'blue', 'ditto-blue-subscription-0', 'subscription', '127.1.1.3'],
      ['edge-a', 'blue', 'ditto-blue-api-5f7', 'api', '127.1.1.4'],
      ['edge-a', 'blue', 'ditto-blue-auth-server-9c2', 'auth', '127.1.1.5'],
      ['edge-a', 'blue', 'ditto-blue-cdc-orders-0', 'cdc', '127.1.1.6'],
      ['edge-a', 'blue', 'ditto-blue-replication-cars-7d4', 'replication', '127.1.1.7'],
      ['edge-b', 'red', 'ditto-red-store-0-0', 'store', '127.1.2.1'],
      ['edge-b', 'red', 'ditto-red-subscription-0', 'subscription', '127.1.2.2'],
      ['edge-b', 'red', 'ditto-red-api-6b1', 'api', '127.1.2.3'],
      ['edge-c', 'green', 'ditto-green-store-0-0', 'store', '127.1.3.1'],
    ] as const
  ).map(([namespace, bigPeer, pod, name, ip]) => ({
    namespace,
    bigPeer,
    pod,
    container: name,
    instance: `${ip}:9090`,
  })),
];
