import { defineCounter, defineGauge, defineHistogram, defineInfo, proposal } from '../catalog/metric.ts';
import { DELIVERY_BUCKETS } from './buckets.ts';
import { subscription } from './components.ts';
import { app, revision, version } from './labels.ts';
import { apps } from './sizes.ts';

const transport = { help: 'Transport of the connection.', values: ['websocket', 'tcp'] } as const;
const direction = { help: 'As the server sees it.', values: ['received', 'sent'] } as const;

export const buildInfo = defineInfo({
  name: 'smbp_subscription_build_info',
  help: 'Build of the running subscription server; always 1.',
  question: 'Do subscription servers of different versions run side by side?',
  emittedBy: [subscription],
  labels: { version, revision },
  bounds: [{ labels: ['version', 'revision'], max: { factor: 1, sizes: [] } }],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('A rollout replaces one pod after the other, so versions differ while it runs.'),
});

export const connections = defineGauge({
  name: 'smbp_subscription_connections',
  unit: 'none',
  help: 'Open connections.',
  question: 'How many devices are connected; is the load even?',
  emittedBy: [subscription],
  acrossPods: 'sum',
  labels: {
    transport,
    peer: { help: 'Who is at the other end.', values: ['small_peer', 'big_peer'] },
  },
  // Big Peers connect by TCP only.
  bounds: [{ labels: ['transport', 'peer'], max: { factor: 3, sizes: [] } }],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'Legacy Helm charts of Ditto: WebSocket on 8080, Big Peers on 4040. The EKS example spreads devices by consistent hashing.',
  ),
});

export const connectionsOpened = defineCounter({
  name: 'smbp_subscription_connections_opened_total',
  help: 'Attempts to open a connection, by result.',
  question: 'Does the fleet reconnect at once; why do attempts fail?',
  emittedBy: [subscription],
  labels: {
    transport,
    result: {
      help: 'How the attempt ended.',
      values: ['accepted', 'auth_failed', 'tls_failed', 'handshake_failed', 'rejected_overload'],
    },
  },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('A device that cannot connect is invisible in every other metric of the server.'),
});

export const connectionsClosed = defineCounter({
  name: 'smbp_subscription_connections_closed_total',
  help: 'Connections that ended, by reason.',
  question: 'Do we drop devices, or do they leave?',
  emittedBy: [subscription],
  labels: {
    reason: {
      help: 'Why the connection ended.',
      values: ['client', 'idle', 'shutdown', 'protocol_error', 'watchdog', 'overload', 'network'],
    },
  },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Big Peer 1.63.1 has a watchdog that ends stalled connections.'),
});

export const virtualConnectionTeardowns = defineCounter({
  name: 'smbp_subscription_virtual_connection_teardowns_total',
  help: 'Virtual connections that were torn down, by reason.',
  question: 'Do stalled peers exhaust the server?',
  emittedBy: [subscription],
  labels: { reason: { help: 'Why it was torn down.', values: ['no_channel', 'timeout', 'error'] } },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Big Peer 1.63.1: a watchdog tears down virtual connections that stall.'),
});

export const channelOpenRetries = defineCounter({
  name: 'smbp_subscription_channel_open_retries_total',
  help: 'Further attempts to open a channel on a connection.',
  question: 'Do links to devices flap?',
  emittedBy: [subscription],
  tier: 3,
  stability: 'experimental',
  since: '0.1.0',
  ground: proposal('Big Peer 1.63.1 tries again when a channel does not open.'),
});

export const appConnections = defineGauge({
  name: 'smbp_subscription_app_connections',
  unit: 'none',
  help: 'Open connections of an app.',
  question: 'Which app has lost its devices?',
  emittedBy: [subscription],
  acrossPods: 'sum',
  labels: { app },
  bounds: [{ labels: ['app'], max: { factor: 1, sizes: [apps] } }],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Apps are tenants: one that is cut off vanishes in the sum over all.'),
});

export const queries = defineGauge({
  name: 'smbp_subscription_queries',
  unit: 'none',
  help: 'Queries that devices are subscribed to.',
  question: 'How much fan-out does each write cause?',
  emittedBy: [subscription],
  acrossPods: 'sum',
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Big Peer 1.63.1 shows the subscriptions of a device in __small_peer_info.'),
});

export const syncUpdates = defineCounter({
  name: 'smbp_subscription_sync_updates_total',
  help: 'Updates that were replicated with peers.',
  question: 'Does sync flow both ways?',
  emittedBy: [subscription],
  labels: { direction },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Connections may stay open while nothing flows over them.'),
});

export const syncBytes = defineCounter({
  name: 'smbp_subscription_sync_bytes_total',
  unit: 'bytes',
  help: 'Bytes that were replicated with peers.',
  question: 'What does egress cost; is the network full?',
  emittedBy: [subscription],
  labels: { direction },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Traffic to devices leaves the cloud and is paid for.'),
});

export const sessionResets = defineCounter({
  name: 'smbp_subscription_session_resets_total',
  help: 'Sync sessions that began again from nothing, by reason.',
  question: 'Do devices download everything again?',
  emittedBy: [subscription],
  labels: {
    reason: { help: 'Why the session began again.', values: ['reconnect_lost_update', 'version', 'error'] },
  },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Big Peer 1.60.1 resets a session when an update was lost while a device reconnected.'),
});

export const fanoutDelay = defineHistogram({
  name: 'smbp_subscription_fanout_delay_seconds',
  unit: 'seconds',
  help: 'Time from a transaction being stable in the log to its being handed to connected peers.',
  question: 'Do devices see writes in time?',
  emittedBy: [subscription],
  buckets: DELIVERY_BUCKETS,
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('The delay that users of a device feel; the objective of delivery stands on it.'),
});

export const cacheRequests = defineCounter({
  name: 'smbp_subscription_cache_requests_total',
  help: 'Reads by whether the cache of the server answered them.',
  question: 'How much load reaches the store; is the cache cold after a rollout?',
  emittedBy: [subscription],
  labels: { result: { help: 'Whether the cache had it.', values: ['hit', 'miss'] } },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Ditto docs, backend architecture: subscription servers act as caches of the store.'),
});

export const cacheBytes = defineGauge({
  name: 'smbp_subscription_cache_bytes',
  unit: 'bytes',
  help: 'Memory that the cache of the server takes.',
  question: 'Will the server run out of memory?',
  emittedBy: [subscription],
  acrossPods: 'sum',
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Ditto docs, backend architecture: subscription servers act as caches of the store.'),
});

export const ustTransactionId = defineGauge({
  name: 'smbp_subscription_ust_transaction_id',
  unit: 'offset',
  help: 'Universally stable timestamp (UST) at which the server reads.',
  question: 'Does one server serve stale data?',
  emittedBy: [subscription],
  acrossPods: 'min',
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Big Peer 1.28.0: API and subscription servers poll the UST.'),
});

export const ustPolls = defineCounter({
  name: 'smbp_subscription_ust_polls_total',
  help: 'Polls for the universally stable timestamp (UST), by result.',
  question: 'Is the server cut off from the store?',
  emittedBy: [subscription],
  labels: { result: { help: 'How the poll ended.', values: ['success', 'error'] } },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Big Peer 1.28.0 made the poll survive failures of the store.'),
});

export const blobStoreBytes = defineGauge({
  name: 'smbp_subscription_blob_store_bytes',
  unit: 'bytes',
  help: 'Bytes of update files that the server keeps.',
  question: 'Does the volume of the server fill up?',
  emittedBy: [subscription],
  acrossPods: 'sum',
  labels: { tier: { help: 'Where they are kept.', values: ['memory', 'disk'] } },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal(
    'Big Peer 1.60.1 has a tiered store of blobs; the legacy Helm chart limits its volume to 1 GiB.',
  ),
});
