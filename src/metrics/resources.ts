import { defineCounter, defineGauge, defineInfo, fact, proposal } from '../catalog/metric.ts';
import { operator } from './components.ts';
import { RESOURCE_KINDS } from './kinds.ts';
import { clusterConfig } from './labels.ts';
import { apiKeys, bigPeers, conditions, customResources, partitions } from './sizes.ts';

/** The scrape adds a label `namespace`, that of the operator; this is another one. */
const resourceNamespace = { help: 'Namespace of the custom resource.', values: 'open' } as const;

/** Labels of what is said of each custom resource. */
const resource = {
  kind: { help: 'Kind of the custom resource.', values: RESOURCE_KINDS },
  resource_namespace: resourceNamespace,
  name: { help: 'Name of the custom resource.', values: 'open' },
  big_peer: {
    help: 'Big Peer that the resource belongs to; empty when it names none.',
    values: 'open',
    optional: true,
  },
} as const;
const EACH_RESOURCE = {
  labels: ['kind', 'resource_namespace', 'name', 'big_peer'],
  max: { factor: 1, sizes: [customResources] },
} as const;

/** Labels of what is said of each Big Peer. */
const bigPeer = {
  resource_namespace: resourceNamespace,
  big_peer: { help: 'Name of the BigPeer.', values: 'open' },
} as const;
const EACH_BIG_PEER = {
  labels: ['resource_namespace', 'big_peer'],
  max: { factor: 1, sizes: [bigPeers] },
} as const;

/** Of the facts of an info metric: for each thing that it is about, new ones replace the former. */
const ONE_AT_A_TIME = { factor: 1, sizes: [] } as const;

const workload = {
  help: 'Which pods of the Big Peer.',
  values: ['api', 'auth', 'cdc', 'store', 'subscription'],
} as const;
/** The workloads that keep data. */
const storageWorkload = {
  help: 'Which pods of the Big Peer.',
  values: ['api', 'store', 'subscription'],
} as const;

export const resources = defineGauge({
  name: 'smbp_operator_resources',
  unit: 'none',
  help: 'Custom resources that the operator sees.',
  question: 'What is there to look after; did a custom resource vanish?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: { kind: resource.kind, resource_namespace: resourceNamespace },
  bounds: [{ labels: ['resource_namespace'], max: { factor: 1, sizes: [bigPeers] } }],
  tier: 2,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('As strimzi_resources of the Strimzi operator.'),
});

export const resourceInfo = defineInfo({
  name: 'smbp_operator_resource_info',
  help: 'Identity of each custom resource; always 1.',
  question: 'To which Big Peer does a resource belong, and in which version?',
  emittedBy: [operator],
  labels: {
    ...resource,
    version: {
      help: 'Version that the spec asks for; empty where the kind has none.',
      values: 'open',
      optional: true,
    },
  },
  bounds: [EACH_RESOURCE, { labels: ['version'], max: ONE_AT_A_TIME }],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: fact(
    'Kubernetes identifies a resource by kind, namespace and name. Operator release notes, 0.14.7: data bridges name their Big Peer in the label ditto.live/big-peer.',
  ),
});

export const resourceCondition = defineGauge({
  name: 'smbp_operator_resource_condition',
  unit: 'boolean',
  help: 'Status conditions of each custom resource: 1 for the status that the condition has.',
  question: 'Is the resource ready or degraded, and which part of it is not?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: {
    ...resource,
    condition: {
      help: 'Type of the condition, such as Ready, Degraded, KafkaReady or TransactionLogReady.',
      values: 'open',
    },
    status: { help: 'Status of the condition.', values: ['True', 'False', 'Unknown'] },
  },
  bounds: [
    {
      labels: ['kind', 'resource_namespace', 'name', 'big_peer', 'condition'],
      max: { factor: 1, sizes: [conditions] },
    },
  ],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: fact(
    'Operator release notes, 0.17.0: every custom resource has conditions. The list of their types is not public in full.',
  ),
});

export const resourceConditionLastTransition = defineGauge({
  name: 'smbp_operator_resource_condition_last_transition_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When the condition last changed its status.',
  question: 'For how long has it been so, also across restarts of the operator?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: {
    ...resource,
    condition: { help: 'Type of the condition, such as Ready or Degraded.', values: 'open' },
  },
  bounds: [
    {
      labels: ['kind', 'resource_namespace', 'name', 'big_peer', 'condition'],
      max: { factor: 1, sizes: [conditions] },
    },
  ],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: fact('Operator Management API 1.0.0: the conditions of a data bridge carry lastTransitionTime.'),
});

export const resourceGeneration = defineGauge({
  name: 'smbp_operator_resource_generation',
  unit: 'version',
  help: 'Generation of the spec of the custom resource.',
  question: 'Has the operator acted on the newest spec? Compare it with the observed generation.',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: resource,
  bounds: [EACH_RESOURCE],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: fact('Kubernetes counts changes of the spec in metadata.generation.'),
});

export const resourceObservedGeneration = defineGauge({
  name: 'smbp_operator_resource_observed_generation',
  unit: 'version',
  help: 'Generation that the operator has acted on; 0 before the first.',
  question: 'Does a change of the spec not get through?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: resource,
  bounds: [EACH_RESOURCE],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: fact(
    'Operator release notes, 0.17.0: observedGeneration; 0.14.7 mended changes that did not get through to bridges.',
  ),
});

export const resourceDeletion = defineGauge({
  name: 'smbp_operator_resource_deletion_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When the deletion of the custom resource was asked for; no series while it lives.',
  question: 'Does a deletion hang?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: resource,
  bounds: [EACH_RESOURCE],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: fact('Kubernetes sets metadata.deletionTimestamp and waits for the finalizers of the operator.'),
});

export const resourceOrphaned = defineGauge({
  name: 'smbp_operator_resource_orphaned',
  unit: 'boolean',
  help: 'Whether the custom resource names no Big Peer, or one that is not there: 1 if so.',
  question: 'Which resources does the operator leave alone?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: resource,
  bounds: [EACH_RESOURCE],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Operator release notes, 0.14.7: a data bridge must carry the label ditto.live/big-peer.'),
});

export const bigpeerVersionInfo = defineInfo({
  name: 'smbp_operator_bigpeer_version_info',
  help: 'Version that a Big Peer should run and the one that it runs; always 1.',
  question: 'Is an upgrade stuck half way?',
  emittedBy: [operator],
  labels: {
    ...bigPeer,
    desired_version: { help: 'Version in the spec.', values: 'open' },
    running_version: { help: 'Lowest version among its pods.', values: 'open' },
  },
  bounds: [EACH_BIG_PEER, { labels: ['desired_version', 'running_version'], max: ONE_AT_A_TIME }],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('`version` is a required field of BigPeer.'),
});

export const bigpeerVersionSupported = defineGauge({
  name: 'smbp_operator_bigpeer_version_supported',
  unit: 'boolean',
  help: 'Whether the operator supports the version in the spec: 0 if it does not.',
  question: 'Did an upgrade of the operator leave a Big Peer behind?',
  emittedBy: [operator],
  acrossPods: 'min',
  labels: bigPeer,
  bounds: [EACH_BIG_PEER],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Operator release notes, 0.14.6: support for old versions of Big Peer ended.'),
});

export const storePartitions = defineGauge({
  name: 'smbp_operator_store_partitions',
  unit: 'none',
  help: 'Partitions of the store, by state.',
  question: 'Is every range of keys served?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: {
    ...bigPeer,
    state: { help: 'Which partitions are counted.', values: ['desired', 'ready', 'routing'] },
  },
  bounds: [EACH_BIG_PEER],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('readyPartitions and routingPartitions of HydraCluster, legacy Helm charts of Ditto.'),
});

export const storeReplicas = defineGauge({
  name: 'smbp_operator_store_replicas',
  unit: 'none',
  help: 'Replicas of each partition of the store, by state.',
  question: 'Which partition has fewer replicas than it should?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: {
    ...bigPeer,
    partition: { help: 'Number of the partition.', values: 'open' },
    state: { help: 'Which replicas are counted.', values: ['desired', 'ready', 'updated', 'routing'] },
  },
  bounds: [EACH_BIG_PEER, { labels: ['partition'], max: { factor: 1, sizes: [partitions] } }],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'routingReplicas, readyReplicas and replicasNotReady of the store, legacy Helm charts and preview operator of Ditto.',
  ),
});

export const storeMinimumReplicationFactor = defineGauge({
  name: 'smbp_operator_store_minimum_replication_factor',
  unit: 'none',
  help: 'Replicas below which a partition is at risk, as configured.',
  question: 'How near is a partition to the line?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: bigPeer,
  bounds: [EACH_BIG_PEER],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('`store.mrf` of BigPeer, in the TAK demo of MongoDB (tak-situational-demo).'),
});

export const storeTransitionInProgress = defineGauge({
  name: 'smbp_operator_store_transition_in_progress',
  unit: 'boolean',
  help: 'Whether the store goes from one configuration of the cluster to the next: 1 while it does.',
  question: 'Does the store scale or upgrade now, so that dips are expected?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: bigPeer,
  bounds: [EACH_BIG_PEER],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Operator release notes, 0.17.0: the condition ClusterConfigTransitionSucceeded.'),
});

export const storeTransitionStart = defineGauge({
  name: 'smbp_operator_store_transition_start_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When the running transition started; no series while none runs.',
  question: 'Is there a transition that cannot end?',
  emittedBy: [operator],
  acrossPods: 'min',
  labels: bigPeer,
  bounds: [EACH_BIG_PEER],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Ditto docs, failure handling: one replica that is down keeps a transition from ending.'),
});

export const storeTransitions = defineCounter({
  name: 'smbp_operator_store_transitions_total',
  help: 'Transitions of the store that ended, by result.',
  question: 'How often does the store scale, and how well?',
  emittedBy: [operator],
  labels: {
    ...bigPeer,
    result: { help: 'How the transition ended.', values: ['succeeded', 'failed', 'aborted'] },
  },
  bounds: [EACH_BIG_PEER],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Ditto blog on the scaling of Big Peer, 2024.'),
});

export const storeClusterConfigEpoch = defineGauge({
  name: 'smbp_operator_store_cluster_config_epoch',
  unit: 'version',
  help: 'Epoch of the configuration of the cluster, as the operator knows it.',
  question: 'Do operator and store agree?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: { ...bigPeer, config: clusterConfig },
  bounds: [EACH_BIG_PEER],
  tier: 3,
  stability: 'experimental',
  since: '0.1.0',
  ground: proposal('Ditto blog on the scaling of Big Peer, 2024: configurations are numbered by epochs.'),
});

export const subscriptionReplicas = defineGauge({
  name: 'smbp_operator_subscription_replicas',
  unit: 'none',
  help: 'Subscription servers, by state.',
  question: 'Is there capacity left for devices?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: {
    ...bigPeer,
    state: { help: 'Which servers are counted.', values: ['desired', 'ready', 'updated'] },
  },
  bounds: [EACH_BIG_PEER],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Operator release notes, 0.17.0: the condition SubserversReady.'),
});

export const rollingUpdateInProgress = defineGauge({
  name: 'smbp_operator_rolling_update_in_progress',
  unit: 'boolean',
  help: 'Whether pods are being replaced: 1 while they are.',
  question: 'Does a rollout explain the dip?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: { ...bigPeer, workload },
  bounds: [EACH_BIG_PEER],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Operator release notes, 0.17.0: the condition RollingUpdateSucceeded.'),
});

export const rollingUpdateStart = defineGauge({
  name: 'smbp_operator_rolling_update_start_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When the running rollout started; no series while none runs.',
  question: 'Does a rollout hang?',
  emittedBy: [operator],
  acrossPods: 'min',
  labels: { ...bigPeer, workload },
  bounds: [EACH_BIG_PEER],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Operator release notes, 0.17.0: the condition RollingUpdateSucceeded.'),
});

export const rollingUpdates = defineCounter({
  name: 'smbp_operator_rolling_updates_total',
  help: 'Rollouts that ended, by result.',
  question: 'How many changes fail?',
  emittedBy: [operator],
  labels: {
    ...bigPeer,
    workload,
    result: { help: 'How the rollout ended.', values: ['succeeded', 'failed', 'superseded'] },
  },
  bounds: [EACH_BIG_PEER],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal(
    'The share of changes that fail is one of the four measures of software delivery by DORA.',
  ),
});

export const statefulsetRebuilds = defineCounter({
  name: 'smbp_operator_statefulset_rebuilds_total',
  help: 'StatefulSets that were deleted and made again around their pods and volumes, by result.',
  question: 'Did the riskiest thing that the operator does go wrong?',
  emittedBy: [operator],
  labels: {
    ...bigPeer,
    workload: storageWorkload,
    result: { help: 'How the rebuild ended.', values: ['succeeded', 'failed'] },
  },
  bounds: [EACH_BIG_PEER],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'Operator release notes, 0.14: when storage changes, the StatefulSet is rebuilt and pod and volume are kept.',
  ),
});

export const storageRequested = defineGauge({
  name: 'smbp_operator_storage_requested_bytes',
  unit: 'bytes',
  help: 'Size of the volumes that the spec asks for.',
  question: 'Was an expansion not applied? Compare it with the capacity of the volume.',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: { ...bigPeer, workload: storageWorkload },
  bounds: [EACH_BIG_PEER],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('`storage.size` of the workloads of BigPeer.'),
});

export const dependencyReady = defineGauge({
  name: 'smbp_operator_dependency_ready',
  unit: 'boolean',
  help: 'Whether a dependency of the Big Peer can be used: 1 if so.',
  question: 'What does the Big Peer wait for?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: {
    ...bigPeer,
    dependency: {
      help: 'What the Big Peer needs.',
      values: [
        'attachment_secret',
        'bridge_secret',
        'certificate',
        'ingress',
        'issuer',
        'kafka',
        'kafka_topic',
        'kafka_user',
      ],
    },
  },
  bounds: [EACH_BIG_PEER],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'Operator release notes, 0.17.0: KafkaReady and TransactionLogReady. In the EKS example of Ditto a Kafka without its Ingress stops all.',
  ),
});

export const certificateExpiration = defineGauge({
  name: 'smbp_operator_certificate_expiration_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When a certificate or key in use expires.',
  question: 'Which credential will stop a Big Peer, and when?',
  emittedBy: [operator],
  acrossPods: 'min',
  labels: {
    ...bigPeer,
    certificate: {
      help: 'Use of the certificate or key.',
      values: ['ca', 'in_band', 'jwt', 'kafka_user', 'kafka_cluster_ca'],
    },
  },
  bounds: [EACH_BIG_PEER],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'Keys may come from Secrets that cert-manager does not know, and the quickstart switches its metrics off.',
  ),
});

export const apiKeyExpiration = defineGauge({
  name: 'smbp_operator_api_key_expiration_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When an API key expires.',
  question: 'Which integration will stop, and when?',
  emittedBy: [operator],
  acrossPods: 'min',
  labels: {
    ...bigPeer,
    app: { help: 'Id of the app that the key is for.', values: 'open' },
    name: { help: 'Name of the BigPeerApiKey.', values: 'open' },
  },
  bounds: [
    {
      labels: ['resource_namespace', 'big_peer', 'app', 'name'],
      max: { factor: 1, sizes: [apiKeys] },
    },
  ],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: fact('Operator Management API 1.0.0: an API key has expiresAt.'),
});

export const attachmentBackendInfo = defineInfo({
  name: 'smbp_operator_attachment_backend_info',
  help: 'Backend in which a Big Peer keeps attachments; always 1.',
  question: 'Are attachments kept in memory, so that a restart loses them?',
  emittedBy: [operator],
  labels: {
    ...bigPeer,
    backend: { help: 'Kind of the backend.', values: ['in_memory', 's3', 'azure', 's3_compatible'] },
  },
  bounds: [EACH_BIG_PEER, { labels: ['backend'], max: ONE_AT_A_TIME }],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Operator docs, attachments: the backends, with memory as the default.'),
});

export const kafkaExternalListenerInfo = defineInfo({
  name: 'smbp_operator_kafka_external_listener_info',
  help: 'How Kafka can be reached from outside the cluster; always 1.',
  question: 'Does Kafka wait for an Ingress that nobody serves?',
  emittedBy: [operator],
  labels: {
    ...bigPeer,
    type: { help: 'Kind of the listener.', values: ['none', 'ingress'] },
  },
  bounds: [EACH_BIG_PEER, { labels: ['type'], max: ONE_AT_A_TIME }],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal(
    'EKS example of Ditto: the external listener is on by default and needs an Ingress controller.',
  ),
});

export const bridges = defineGauge({
  name: 'smbp_operator_bridges',
  unit: 'none',
  help: 'Data bridges of a Big Peer.',
  question: 'Which bridges are there, and are they ready?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: {
    ...bigPeer,
    type: { help: 'Where the bridge leads.', values: ['kafka', 'mongo_connector'] },
    ready: { help: 'Whether the bridge is ready.', values: ['true', 'false'] },
  },
  bounds: [EACH_BIG_PEER],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Operator Management API 1.0.0: both types of bridge.'),
});
