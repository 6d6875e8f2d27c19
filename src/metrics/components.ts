import { defineComponent } from '../catalog/component.ts';
import {
  apiServers,
  authServers,
  bigPeers,
  kafkaBridges,
  mongoBridges,
  partitions,
  replications,
  storeReplicas,
  subscriptionServers,
  webhookBridges,
} from './sizes.ts';

/** The scrape of a Big Peer's pods adds both. */
const OF_BIG_PEER = ['namespace', 'big_peer'] as const;

/** Subsystems that expose nothing of ours: their rules read what others say of them. */
const NO_PODS = { factor: 0, sizes: [] } as const;

/** Runs once: a second replica needs leader election, which the operator does not have yet. */
export const operator = defineComponent({
  name: 'operator',
  title: 'SMBP operator',
  pods: { factor: 1, sizes: [] },
  identity: ['namespace'],
});

export const auth = defineComponent({
  name: 'auth',
  title: 'Auth server',
  pods: { factor: 1, sizes: [authServers] },
  identity: OF_BIG_PEER,
});

export const subscription = defineComponent({
  name: 'subscription',
  title: 'Subscription server',
  pods: { factor: 1, sizes: [subscriptionServers] },
  identity: OF_BIG_PEER,
});

export const store = defineComponent({
  name: 'store',
  title: 'Store replica',
  pods: { factor: 1, sizes: [bigPeers, partitions, storeReplicas] },
  identity: OF_BIG_PEER,
});

export const api = defineComponent({
  name: 'api',
  title: 'HTTP API server',
  pods: { factor: 1, sizes: [apiServers] },
  identity: OF_BIG_PEER,
});

/** One pod a data bridge to Kafka: it captures the changes of one app and produces them. */
export const cdc = defineComponent({
  name: 'cdc',
  title: 'Data bridge to Kafka',
  pods: { factor: 1, sizes: [kafkaBridges] },
  identity: OF_BIG_PEER,
});

export const webhook = defineComponent({
  name: 'webhook',
  title: 'Data bridge to webhooks',
  pods: { factor: 1, sizes: [webhookBridges] },
  identity: OF_BIG_PEER,
});

export const mongoConnector = defineComponent({
  name: 'mongo-connector',
  title: 'MongoDB connector',
  pods: { factor: 1, sizes: [mongoBridges] },
  identity: OF_BIG_PEER,
});

/** One pod a BigPeerReplication, which has a Service of its own. */
export const replication = defineComponent({
  name: 'replication',
  title: 'Replication between Big Peers',
  pods: { factor: 1, sizes: [replications] },
  identity: OF_BIG_PEER,
});

/** Optional: writes a probe document and reads it back. Off by default. */
export const canary = defineComponent({
  name: 'canary',
  title: 'Canary',
  pods: { factor: 1, sizes: [bigPeers] },
  identity: OF_BIG_PEER,
});

/** What the operator says of custom resources: alerts about them leave with the Big Peer that they belong to. */
export const resources = defineComponent({
  name: 'resources',
  title: 'Custom resources',
  pods: NO_PODS,
  identity: OF_BIG_PEER,
});

/** Keys and certificates in use, and what cert-manager says of those that it issues. */
export const certificates = defineComponent({
  name: 'certificates',
  title: 'Certificates and keys',
  pods: NO_PODS,
  identity: OF_BIG_PEER,
});

/**
 * The Kafka below each Big Peer and the operator that runs it. Their series name no Big Peer, so that only the
 * namespace identifies them.
 */
export const kafka = defineComponent({
  name: 'kafka',
  title: 'Kafka',
  pods: NO_PODS,
  identity: ['namespace'],
});

/** Pods and volumes. Series of Kubernetes name no Big Peer, so that only the namespace identifies them. */
export const kubernetes = defineComponent({
  name: 'kubernetes',
  title: 'Pods and volumes',
  pods: NO_PODS,
  identity: ['namespace'],
});

/** Whether the monitoring itself works: scrapes and rules. */
export const monitoring = defineComponent({
  name: 'monitoring',
  title: 'Monitoring',
  pods: NO_PODS,
  identity: OF_BIG_PEER,
});
