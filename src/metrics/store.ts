import {
  defineCounter,
  defineGauge,
  defineHistogram,
  defineInfo,
  defineStateset,
  proposal,
} from '../catalog/metric.ts';
import { DISK_BUCKETS } from './buckets.ts';
import { store } from './components.ts';
import { clusterConfig, revision, version } from './labels.ts';

const direction = { help: 'As the replica sees it.', values: ['sent', 'received'] } as const;
const operation = { help: 'Kind of read.', values: ['scan', 'get', 'count', 'other'] } as const;

export const buildInfo = defineInfo({
  name: 'smbp_store_build_info',
  help: 'Build of the running store replica; always 1.',
  question: 'Do replicas of different versions run side by side?',
  emittedBy: [store],
  labels: { version, revision },
  bounds: [{ labels: ['version', 'revision'], max: { factor: 1, sizes: [] } }],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('A rollout replaces one pod after the other, so versions differ while it runs.'),
});

export const replicaInfo = defineInfo({
  name: 'smbp_store_replica_info',
  help: 'Place of the replica in the cluster; always 1.',
  question: 'Which partition does a pod serve?',
  emittedBy: [store],
  labels: {
    partition: { help: 'Number of the partition.', values: 'open' },
    store_replica: { help: 'Number of the replica within the partition.', values: 'open' },
    server_id: { help: 'Id of the server in the configuration of the cluster.', values: 'open' },
  },
  bounds: [{ labels: ['partition', 'store_replica', 'server_id'], max: { factor: 1, sizes: [] } }],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    '`serverId` and `replicaMap` are in the status of HydraCluster, legacy Helm charts of Ditto.',
  ),
});

export const state = defineStateset({
  name: 'smbp_store_state',
  help: 'State of the replica: 1 for the one that it is in.',
  question: 'Why is a pod up, yet serves nothing?',
  emittedBy: [store],
  labels: {
    state: {
      help: 'State of the replica.',
      values: ['starting', 'backfilling', 'catching_up', 'ready', 'draining', 'failed'],
    },
  },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'The status of HydraCluster has the state of each server, legacy Helm charts of Ditto; the values are ours.',
  ),
});

export const committedTransactionId = defineGauge({
  name: 'smbp_store_committed_transaction_id',
  unit: 'offset',
  help: 'Highest transaction that the replica has committed.',
  question: 'Which replica holds the stable timestamp down?',
  emittedBy: [store],
  acrossPods: 'min',
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Ditto docs, backend architecture: replicas tell one another the highest commit of each.'),
});

export const ustTransactionId = defineGauge({
  name: 'smbp_store_ust_transaction_id',
  unit: 'offset',
  help: 'Universally stable timestamp (UST) that the replica knows.',
  question: 'How fresh are consistent reads?',
  emittedBy: [store],
  acrossPods: 'min',
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Ditto docs, backend architecture: the UST is the lowest of the highest commits.'),
});

export const ustLastAdvance = defineGauge({
  name: 'smbp_store_ust_last_advance_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When the universally stable timestamp (UST) last rose.',
  question: 'Does it stand still, so that reads grow stale, nothing is collected and no transition ends?',
  emittedBy: [store],
  acrossPods: 'min',
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Ditto docs, failure handling: one replica that is down stops the UST of all.'),
});

export const gcTransactionId = defineGauge({
  name: 'smbp_store_gc_transaction_id',
  unit: 'offset',
  help: 'Transaction up to which the replica may remove old versions.',
  question: 'Do old versions pile up on the disk?',
  emittedBy: [store],
  acrossPods: 'min',
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Ditto docs, backend architecture: a timestamp of garbage collection trails the UST.'),
});

export const gcLastAdvance = defineGauge({
  name: 'smbp_store_gc_last_advance_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When the timestamp of garbage collection last rose.',
  question: 'Since when do old versions pile up on the disk?',
  emittedBy: [store],
  acrossPods: 'min',
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Ditto docs, backend architecture: a timestamp of garbage collection trails the UST.'),
});

export const gcRemovedVersions = defineCounter({
  name: 'smbp_store_gc_removed_versions_total',
  help: 'Old versions that the replica removed.',
  question: 'Does garbage collection keep up with writes?',
  emittedBy: [store],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Every write leaves a version that must be removed one day.'),
});

export const gossipLastReceived = defineGauge({
  name: 'smbp_store_gossip_last_received_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When the replica heard from the peer that has been silent the longest.',
  question: 'Is the network between replicas cut?',
  emittedBy: [store],
  acrossPods: 'min',
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'Ditto docs, backend architecture: replicas gossip in the background. One value a replica, not one a pair.',
  ),
});

export const gossipMessages = defineCounter({
  name: 'smbp_store_gossip_messages_total',
  help: 'Messages of gossip between replicas.',
  question: 'Is a replica cut off or overloaded?',
  emittedBy: [store],
  labels: { direction, result: { help: 'Whether the message arrived.', values: ['ok', 'error'] } },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Ditto docs, backend architecture: replicas gossip in the background.'),
});

export const transactionsApplied = defineCounter({
  name: 'smbp_store_transactions_applied_total',
  help: 'Transactions that the replica applied.',
  question: 'How many writes does each replica take?',
  emittedBy: [store],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Tells a replica that is idle from one that is stuck.'),
});

export const applyDuration = defineHistogram({
  name: 'smbp_store_apply_duration_seconds',
  unit: 'seconds',
  help: 'Time to apply and commit a batch of transactions.',
  question: 'Are disk or locks in the way of writes?',
  emittedBy: [store],
  buckets: DISK_BUCKETS,
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Big Peer 1.27.0 mended contention for a lock of the store.'),
});

export const missingIntervals = defineGauge({
  name: 'smbp_store_missing_intervals',
  unit: 'none',
  help: 'Ranges of transactions that the replica has missed.',
  question: 'Does a replica have gaps that must be filled?',
  emittedBy: [store],
  acrossPods: 'sum',
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Ditto docs, backend architecture: replicas keep a map of intervals and so detect gaps.'),
});

export const backfillRemainingTransactions = defineGauge({
  name: 'smbp_store_backfill_remaining_transactions',
  unit: 'none',
  help: 'Transactions that the replica has still to fetch from others.',
  question: 'When will a new replica be ready?',
  emittedBy: [store],
  acrossPods: 'sum',
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Ditto blog on the scaling of Big Peer, 2024: new replicas are filled from old ones.'),
});

export const backfillBytes = defineCounter({
  name: 'smbp_store_backfill_bytes_total',
  unit: 'bytes',
  help: 'Bytes of backfill between replicas.',
  question: 'How much load does a transition bring?',
  emittedBy: [store],
  labels: { direction },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Ditto blog on the scaling of Big Peer, 2024: new replicas are filled from old ones.'),
});

export const clusterConfigEpoch = defineGauge({
  name: 'smbp_store_cluster_config_epoch',
  unit: 'version',
  help: 'Epoch of the configuration of the cluster that the replica knows.',
  question: 'Does a replica still follow an old configuration?',
  emittedBy: [store],
  acrossPods: 'min',
  labels: { config: clusterConfig },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Ditto blog on the scaling of Big Peer, 2024: configurations are numbered by epochs.'),
});

export const readRequests = defineCounter({
  name: 'smbp_store_read_requests_total',
  help: 'Reads that the replica answered, by result.',
  question: 'Which share of reads fails; do reads reach the wrong replica?',
  emittedBy: [store],
  labels: {
    operation,
    result: {
      help: 'How the read ended; `not_owner` is a read for another partition.',
      values: ['ok', 'error', 'timeout', 'not_owner'],
    },
  },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Routing follows the configuration of the cluster, which changes in a transition.'),
});

export const readDuration = defineHistogram({
  name: 'smbp_store_read_duration_seconds',
  unit: 'seconds',
  help: 'Time to answer a read.',
  question: 'Is one partition slow?',
  emittedBy: [store],
  buckets: DISK_BUCKETS,
  labels: { operation },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('A query over all partitions is as slow as the slowest of them.'),
});

export const rocksdbBytes = defineGauge({
  name: 'smbp_store_rocksdb_bytes',
  unit: 'bytes',
  help: 'Sizes that RocksDB reports.',
  question: 'How much of the volume is live data, how much is waste?',
  emittedBy: [store],
  acrossPods: 'sum',
  labels: {
    kind: {
      help: 'What is measured.',
      values: ['live_sst', 'total_sst', 'wal', 'memtable', 'block_cache', 'estimated_live_data'],
    },
  },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Ditto docs, backend architecture: replicas keep their data in RocksDB.'),
});

export const rocksdbPendingCompactionBytes = defineGauge({
  name: 'smbp_store_rocksdb_pending_compaction_bytes',
  unit: 'bytes',
  help: 'Bytes that RocksDB has still to compact.',
  question: 'Will writes stall soon?',
  emittedBy: [store],
  acrossPods: 'sum',
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'RocksDB slows writes down when this passes its soft limit, and stops them at the hard one.',
  ),
});

export const rocksdbWriteStall = defineCounter({
  name: 'smbp_store_rocksdb_write_stall_seconds_total',
  unit: 'seconds',
  help: 'Time for which RocksDB held writes back, by cause.',
  question: 'Is the disk too slow for the load?',
  emittedBy: [store],
  labels: {
    cause: { help: 'What RocksDB waited for.', values: ['l0', 'memtable', 'pending_compaction'] },
  },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('The three causes of a write stall in RocksDB; Big Peer 1.60.1 tuned its defaults.'),
});

export const rocksdbBackgroundErrors = defineCounter({
  name: 'smbp_store_rocksdb_background_errors_total',
  help: 'Errors of the background work of RocksDB.',
  question: 'Is the disk full or the data damaged, so that the replica only reads?',
  emittedBy: [store],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('After a background error RocksDB refuses writes.'),
});
