import { store } from '../metrics/components.ts';
import {
  gcLastAdvance,
  gossipLastReceived,
  missingIntervals,
  rocksdbBackgroundErrors,
  state,
  transactionsApplied,
} from '../metrics/store.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { identity, promql } from '../pack/query-template.ts';
import {
  fillingReplica,
  readStaleness,
  replicaTransactionsBehind,
  writeStallShare,
} from '../records/store.ts';

export const ustStalled = defineAlert({
  name: 'SmbpUstStalled',
  component: store,
  severity: 'critical',
  forSeconds: 180,
  params: {
    age: {
      unit: 'seconds',
      default: 120,
      min: 10,
      max: 3_600,
      advice: 'Raise it where transactions may take long to become stable, for instance over slow disks.',
    },
  },
  expr: promql`${readStaleness} > ${param('age')}`,
  summary: prose`Reads of Big Peer ${label('big_peer')} in namespace ${label('namespace')} have been stale for ${value('humanizeDuration')}.`,
  description: prose`Big Peer ${label('big_peer')} takes writes, but its universally stable timestamp (UST) has not risen for more than ${param('age')}. Devices and API clients read ever older data, old versions pile up on the disks, and no scaling or upgrade of the store can end. One store replica that is down, slow or cut off stops the timestamp of all: the panel "Transactions behind the newest replica" of the Big Peer dashboard names one that is behind, and "Replicas by state" shows one that is missing.`,
});

export const garbageCollectionStalled = defineAlert({
  name: 'SmbpGarbageCollectionStalled',
  component: store,
  severity: 'warning',
  // The first write after a quiet night finds an old timestamp, and collection needs time to react to it.
  forSeconds: 3_600,
  params: {
    age: {
      unit: 'seconds',
      default: 21_600,
      min: 600,
      max: 604_800,
      advice: 'Raise it above the time for which old versions are kept on purpose.',
    },
  },
  expr: promql`
(
  time()
  - min by (${identity()}) ((${gcLastAdvance} > 0) unless on (${identity()}, pod) ${fillingReplica})
) > ${param('age')}
and on (${identity()})
sum by (${identity()}) (increase(${transactionsApplied}[${param('age')}s])) > 0`,
  summary: prose`Big Peer ${label('big_peer')} in namespace ${label('namespace')} has collected no garbage for ${value('humanizeDuration')}.`,
  description: prose`Writes go on, but the timestamp of garbage collection of Big Peer ${label('big_peer')} has not risen for more than ${param('age')}. Old versions of documents pile up on the volumes of the store until they are full, and reads slow down. Collection follows the stable timestamp: look at SmbpUstStalled first, then at the log of the store replica for which the panel "Since garbage collection advanced" of the Big Peer dashboard shows the longest time.`,
});

export const replicaHoldsBackUst = defineAlert({
  name: 'SmbpStoreReplicaHoldsBackUst',
  component: store,
  severity: 'warning',
  forSeconds: 600,
  params: {
    transactions: {
      unit: 'none',
      default: 10_000,
      min: 1,
      max: 100_000_000,
      advice: 'Set it to what the Big Peer writes in about five minutes.',
    },
  },
  expr: promql`${replicaTransactionsBehind} > ${param('transactions')}`,
  summary: prose`Store replica ${label('pod')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} is ${value('humanize')} transactions behind.`,
  description: prose`Store replica ${label('pod')} has committed far less than the furthest replica of Big Peer ${label('big_peer')}. The stable timestamp of the whole Big Peer waits for it, so all reads are stale by as much. Usual causes are a slow disk (panel "Share of time with writes stalled"), too little CPU, and a slow link to Kafka (panel "Delay of readers of the log"). Replicas that are starting or backfilling are left out.`,
});

export const replicaFailed = defineAlert({
  name: 'SmbpStoreReplicaFailed',
  component: store,
  severity: 'critical',
  forSeconds: 300,
  params: {},
  expr: promql`max by (${identity()}, pod) (${state}{state="failed"}) == 1`,
  summary: prose`Store replica ${label('pod')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} has failed.`,
  description: prose`Store replica ${label('pod')} says of itself that it has failed, though its pod runs. It serves nothing, and the stable timestamp of Big Peer ${label('big_peer')} waits for it: reads grow stale for every device. The log of the pod says why; where its data is damaged, remove the replica and let the operator add another.`,
});

export const intervalsMissing = defineAlert({
  name: 'SmbpStoreIntervalsMissing',
  component: store,
  severity: 'warning',
  forSeconds: 900,
  params: {
    intervals: {
      unit: 'none',
      default: 0,
      min: 0,
      max: 100_000,
      advice: 'Raise it only where gaps are known to be filled later.',
    },
  },
  expr: promql`
max by (${identity()}, pod) (${missingIntervals}) > ${param('intervals')}
unless on (${identity()}, pod)
${fillingReplica}`,
  summary: prose`Store replica ${label('pod')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} has missed ${value('humanize')} ranges of transactions.`,
  description: prose`Store replica ${label('pod')} has gaps in what it read of the transaction log and does not fill them. It cannot commit past a gap, so the stable timestamp of Big Peer ${label('big_peer')} will stop. Look whether the log still holds the transactions (SmbpTransactionLogOffsetLost) and whether the replica reaches its peers, from which it would fetch them (SmbpStoreGossipSilent).`,
});

export const gossipSilent = defineAlert({
  name: 'SmbpStoreGossipSilent',
  component: store,
  severity: 'warning',
  forSeconds: 300,
  params: {
    age: {
      unit: 'seconds',
      default: 120,
      min: 10,
      max: 3_600,
      advice: 'Raise it where store replicas are far from one another.',
    },
  },
  expr: promql`(time() - min by (${identity()}) (${gossipLastReceived} > 0)) > ${param('age')}`,
  summary: prose`A store replica of Big Peer ${label('big_peer')} in namespace ${label('namespace')} has not heard from a peer for ${value('humanizeDuration')}.`,
  description: prose`Store replicas of Big Peer ${label('big_peer')} tell one another what they have committed; for more than ${param('age')} one of them has not been heard. The stable timestamp cannot rise meanwhile, so reads grow stale. The panel "Silence of the quietest peer" of the Big Peer dashboard shows whether one replica hears nobody or all of them miss the same one. Look for a pod that is gone, then for a NetworkPolicy or a node without network.`,
});

export const writeStalls = defineAlert({
  name: 'SmbpRocksdbWriteStalls',
  component: store,
  severity: 'warning',
  forSeconds: 900,
  params: {
    share: {
      unit: 'ratio',
      default: 0.05,
      min: 0.001,
      max: 1,
      advice: 'Raise it where bulk imports may stall writes for a while.',
    },
  },
  expr: promql`${writeStallShare} > ${param('share')}`,
  summary: prose`RocksDB holds back writes of store replica ${label('pod')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} ${value('humanizePercentage')} of the time.`,
  description: prose`The disk of store replica ${label('pod')} does not keep up with the load, and RocksDB holds back writes for more than ${param('share')} of the time. The replica falls behind the log, and with it the stable timestamp of Big Peer ${label('big_peer')}. The panel "Bytes to compact" of the Big Peer dashboard shows whether the debt grows. Compare throughput and IOPS of the volume with its limits; a faster storage class or more partitions help.`,
});

export const backgroundError = defineAlert({
  name: 'SmbpRocksdbBackgroundError',
  component: store,
  severity: 'critical',
  forSeconds: 0,
  params: {},
  expr: promql`sum by (${identity()}, pod) (increase(${rocksdbBackgroundErrors}[1h])) > 0`,
  summary: prose`RocksDB of store replica ${label('pod')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} had a background error.`,
  description: prose`Compaction or flush of store replica ${label('pod')} failed within the last hour. RocksDB then refuses writes, so the replica only reads, and the stable timestamp of Big Peer ${label('big_peer')} stops. Look whether the volume of the pod is full; if it is not, the log of the pod tells damaged data from a failing disk.`,
});
