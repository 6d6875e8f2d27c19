import { proposal } from '../catalog/metric.ts';
import {
  api,
  auth,
  canary,
  cdc,
  mongoConnector,
  replication,
  store,
  subscription,
  webhook,
} from '../metrics/components.ts';
import { defineFleetSource } from '../pack/source.ts';

export const bigPeerSource = defineFleetSource({
  name: 'bigPeer',
  title: 'Big Peer',
  help: 'The pods of every Big Peer, which the operator makes.',
  enabled: true,
  components: [api, auth, canary, cdc, mongoConnector, replication, store, subscription, webhook],
  catalogs: [{ catalog: 'process' }],
  instance: { podLabel: 'ditto.live/big-peer', targetLabel: 'big_peer' },
  // Strimzi 0.49, Labels.java: the labels of a Kafka, which the operator makes, become those of its pods.
  foreignPodLabels: ['strimzi.io/cluster'],
  workload: { targetLabel: 'workload', serviceLabel: 'app.kubernetes.io/component' },
  endpoint: { port: 'metrics', path: '/metrics', scheme: 'http' },
  servicePorts: [
    { port: 8080, protocol: 'TCP', use: 'HTTP API, and WebSockets of small peers' },
    { port: 7070, protocol: 'TCP', use: 'auth server and subscription servers' },
    { port: 4040, protocol: 'TCP', use: 'Big Peer to Big Peer' },
    { port: 10080, protocol: 'TCP', use: 'HTTP API of subscription servers' },
  ],
  ground: proposal(
    'The label of the pods is public; no port or path for metrics is. The contract asks for a port named `metrics`.',
  ),
});
