/** @typedef {import('../../out/instrumentation/typescript/index.js').OperatorInstrumentation} OperatorInstrumentation */

/**
 * A custom resource, as far as metrics tell of it.
 *
 * @typedef {object} Resource
 * @property {'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge'} kind
 * @property {string} namespace
 * @property {string} name
 * @property {string} bigPeer Empty when it names none.
 */

/**
 * Labels that say of which Big Peer something is said.
 *
 * @typedef {{ resource_namespace: string, big_peer: string }} Owner
 */

const VERSION = '1.65.1';
const DAY_SECONDS = 86_400;
const GIBIBYTE = 2 ** 30;
const REPLICAS = 2;
const PARTITIONS = ['0', '1', '2'];

const BIG_PEERS = /** @type {const} */ ([
  { namespace: 'ditto', name: 'blue' },
  { namespace: 'field', name: 'green' },
]);
const WORKLOADS = /** @type {const} */ (['api', 'auth', 'cdc', 'store', 'subscription']);
const STORAGE_WORKLOADS = /** @type {const} */ (['api', 'store', 'subscription']);
const DEPENDENCIES = /** @type {const} */ ([
  'certificate',
  'ingress',
  'issuer',
  'kafka',
  'kafka_topic',
  'kafka_user',
]);
const CERTIFICATES = /** @type {const} */ (['ca', 'in_band', 'jwt', 'kafka_user', 'kafka_cluster_ca']);

/** @type {readonly Resource[]} */
const RESOURCES = [
  ...BIG_PEERS.map(({ namespace, name }) => ({
    kind: /** @type {const} */ ('BigPeer'),
    namespace,
    name,
    bigPeer: name,
  })),
  { kind: 'BigPeerApp', namespace: 'ditto', name: 'inventory', bigPeer: 'blue' },
  { kind: 'BigPeerApiKey', namespace: 'ditto', name: 'warehouse', bigPeer: 'blue' },
  { kind: 'BigPeerDataBridge', namespace: 'ditto', name: 'orders', bigPeer: 'blue' },
];

/**
 * Says how the custom resources are at one moment. All are well, but one API key whose deletion hangs.
 *
 * @param {OperatorInstrumentation} metrics
 * @param {number} nowSeconds Seconds since 1970.
 */
export function showResources(metrics, nowSeconds) {
  for (const resource of RESOURCES) showResource(metrics, resource, nowSeconds);
  for (const { namespace, name } of BIG_PEERS) {
    const owner = { resource_namespace: namespace, big_peer: name };
    showVersion(metrics, owner);
    showStore(metrics, owner, nowSeconds);
    showWorkloads(metrics, owner, nowSeconds);
    showDependencies(metrics, owner, nowSeconds);
  }
  comeAndGo(metrics, nowSeconds);
}

/**
 * A resource that is made and deleted again: with it go its series.
 *
 * @param {OperatorInstrumentation} metrics
 * @param {number} nowSeconds
 */
function comeAndGo(metrics, nowSeconds) {
  showResource(
    metrics,
    { kind: 'BigPeerApp', namespace: 'ditto', name: 'trial', bigPeer: 'blue' },
    nowSeconds,
  );
  metrics.release({ resource_namespace: 'ditto', name: 'trial' });
}

/**
 * @param {OperatorInstrumentation} metrics
 * @param {Resource} resource
 * @param {number} nowSeconds
 */
function showResource(metrics, { kind, namespace, name, bigPeer }, nowSeconds) {
  const labels = { kind, resource_namespace: namespace, name, big_peer: bigPeer };
  metrics.operatorResources.set({ kind, resource_namespace: namespace }, 1);
  metrics.operatorResourceInfo.set({ ...labels, version: kind === 'BigPeer' ? VERSION : '' });
  metrics.operatorResourceGeneration.set(labels, 3);
  metrics.operatorResourceObservedGeneration.set(labels, 3);
  metrics.operatorResourceOrphaned.set(labels, bigPeer === '' ? 1 : 0);
  for (const status of /** @type {const} */ (['True', 'False', 'Unknown'])) {
    const isNow = status === 'True';
    metrics.operatorResourceCondition.set({ ...labels, condition: 'Ready', status }, isNow ? 1 : 0);
  }
  metrics.operatorResourceConditionLastTransitionTimestampSeconds.set(
    { ...labels, condition: 'Ready' },
    nowSeconds - DAY_SECONDS,
  );
  if (kind !== 'BigPeerApiKey') return;
  metrics.operatorResourceDeletionTimestampSeconds.set(labels, nowSeconds - 30);
  metrics.operatorApiKeyExpirationTimestampSeconds.set(
    { resource_namespace: namespace, big_peer: bigPeer, app: 'inventory', name },
    nowSeconds + 90 * DAY_SECONDS,
  );
}

/**
 * @param {OperatorInstrumentation} metrics
 * @param {Owner} owner
 */
function showVersion(metrics, owner) {
  metrics.operatorBigpeerVersionInfo.set({ ...owner, desired_version: VERSION, running_version: VERSION });
  metrics.operatorBigpeerVersionSupported.set(owner, 1);
  metrics.operatorAttachmentBackendInfo.set({ ...owner, backend: 's3' });
  metrics.operatorKafkaExternalListenerInfo.set({ ...owner, type: 'ingress' });
  for (const type of /** @type {const} */ (['kafka', 'mongo_connector'])) {
    metrics.operatorBridges.set({ ...owner, type, ready: 'true' }, type === 'kafka' ? 1 : 0);
    metrics.operatorBridges.set({ ...owner, type, ready: 'false' }, 0);
  }
}

/**
 * The store of each Big Peer goes from one configuration to the next.
 *
 * @param {OperatorInstrumentation} metrics
 * @param {Owner} owner
 * @param {number} nowSeconds
 */
function showStore(metrics, owner, nowSeconds) {
  for (const state of /** @type {const} */ (['desired', 'ready', 'routing'])) {
    metrics.operatorStorePartitions.set({ ...owner, state }, PARTITIONS.length);
  }
  for (const partition of PARTITIONS) {
    for (const state of /** @type {const} */ (['desired', 'ready', 'updated', 'routing'])) {
      metrics.operatorStoreReplicas.set({ ...owner, partition, state }, REPLICAS);
    }
  }
  metrics.operatorStoreMinimumReplicationFactor.set(owner, 1);
  metrics.operatorStoreTransitionInProgress.set(owner, 1);
  metrics.operatorStoreTransitionStartTimestampSeconds.set(owner, nowSeconds - 60);
  metrics.operatorStoreTransitionsTotal.inc({ ...owner, result: 'succeeded' });
  metrics.operatorStoreClusterConfigEpoch.set({ ...owner, config: 'current' }, 7);
  metrics.operatorStoreClusterConfigEpoch.set({ ...owner, config: 'next' }, 8);
}

/**
 * @param {OperatorInstrumentation} metrics
 * @param {Owner} owner
 * @param {number} nowSeconds
 */
function showWorkloads(metrics, owner, nowSeconds) {
  for (const state of /** @type {const} */ (['desired', 'ready', 'updated'])) {
    metrics.operatorSubscriptionReplicas.set({ ...owner, state }, REPLICAS);
  }
  for (const workload of WORKLOADS) {
    metrics.operatorRollingUpdateInProgress.set({ ...owner, workload }, workload === 'store' ? 1 : 0);
    metrics.operatorRollingUpdatesTotal.inc({ ...owner, workload, result: 'succeeded' });
  }
  metrics.operatorRollingUpdateStartTimestampSeconds.set({ ...owner, workload: 'store' }, nowSeconds - 60);
  for (const workload of STORAGE_WORKLOADS) {
    metrics.operatorStorageRequestedBytes.set({ ...owner, workload }, 10 * GIBIBYTE);
    metrics.operatorStatefulsetRebuildsTotal.inc({ ...owner, workload, result: 'succeeded' });
  }
}

/**
 * @param {OperatorInstrumentation} metrics
 * @param {Owner} owner
 * @param {number} nowSeconds
 */
function showDependencies(metrics, owner, nowSeconds) {
  for (const dependency of DEPENDENCIES) metrics.operatorDependencyReady.set({ ...owner, dependency }, 1);
  for (const certificate of CERTIFICATES) {
    metrics.operatorCertificateExpirationTimestampSeconds.set(
      { ...owner, certificate },
      nowSeconds + 90 * DAY_SECONDS,
    );
  }
}
