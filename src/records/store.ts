import { store } from '../metrics/components.ts';
import {
  committedTransactionId,
  rocksdbWriteStall,
  state,
  ustLastAdvance,
  ustTransactionId,
} from '../metrics/store.ts';
import { identity, promql } from '../pack/query-template.ts';
import { defineRecordingRule } from '../pack/recording-rule.ts';

/** A replica that is being filled is far behind by nature, and no read waits for it. */
export const fillingReplica = defineRecordingRule({
  name: 'namespace_big_peer_pod:smbp_store_state:filling',
  component: store,
  help: '1 for every store replica that is starting or backfilling; no series for the others.',
  unit: 'boolean',
  expr: promql`max by (${identity()}, pod) (${state}{state=~"starting|backfilling"}) == 1`,
});

export const newestCommittedTransaction = defineRecordingRule({
  name: 'namespace_big_peer:smbp_store_committed_transaction_id:max',
  component: store,
  help: 'Newest transaction that any store replica has committed.',
  unit: 'offset',
  expr: promql`max by (${identity()}) (${committedTransactionId})`,
});

export const replicaTransactionsBehind = defineRecordingRule({
  name: 'namespace_big_peer_pod:smbp_store_transactions_behind:max',
  component: store,
  help: 'Transactions by which a store replica is behind the one that is furthest, without replicas that are being filled.',
  unit: 'none',
  expr: promql`
${newestCommittedTransaction}
- on (${identity()}) group_right ()
(min by (${identity()}, pod) (${committedTransactionId}) unless on (${identity()}, pod) ${fillingReplica})`,
});

/** 0 on an idle system, where the timestamp stands still because there is nothing to make stable. */
export const readStaleness = defineRecordingRule({
  name: 'namespace_big_peer:smbp_store_read_staleness_seconds:max',
  component: store,
  help: 'Time since the stable timestamp last rose while a transaction waits to become stable, else 0; without replicas that are being filled.',
  unit: 'seconds',
  expr: promql`
(time() - min by (${identity()}) ((${ustLastAdvance} > 0) unless on (${identity()}, pod) ${fillingReplica}))
* on (${identity()})
(
  ${newestCommittedTransaction}
  > bool on (${identity()})
  min by (${identity()}) (${ustTransactionId} unless on (${identity()}, pod) ${fillingReplica})
)`,
});

export const writeStallShare = defineRecordingRule({
  name: 'namespace_big_peer_pod:smbp_store_rocksdb_write_stall_seconds:rate10m',
  component: store,
  help: 'Share of the last 10 minutes for which RocksDB held back the writes of a store replica.',
  unit: 'ratio',
  expr: promql`sum by (${identity()}, pod) (rate(${rocksdbWriteStall}[10m]))`,
});
