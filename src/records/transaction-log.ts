import { store, subscription } from '../metrics/components.ts';
import {
  consumerLagRecords,
  lastConsumedRecord,
  oldestTransactionId,
  publishTotal,
} from '../metrics/transaction-log.ts';
import { identity, promql } from '../pack/query-template.ts';
import { defineRecordingRule } from '../pack/recording-rule.ts';
import { fillingReplica, newestCommittedTransaction, replicaTransactionsBehind } from './store.ts';

export const retainedTransactions = defineRecordingRule({
  name: 'namespace_big_peer:smbp_txnlog_retained_transactions:max',
  component: store,
  help: 'Transactions that the log still holds: from the oldest in the log to the newest that is committed.',
  unit: 'none',
  expr: promql`
${newestCommittedTransaction}
- on (${identity()})
max by (${identity()}) (${oldestTransactionId})`,
});

export const retentionHeadroom = defineRecordingRule({
  name: 'namespace_big_peer:smbp_txnlog_retention_headroom:ratio',
  component: store,
  help: 'Share of the log that lies before the slowest store replica: 1 when it has read everything, 0 when retention has reached it.',
  unit: 'ratio',
  expr: promql`
(${retainedTransactions} - on (${identity()}) max by (${identity()}) (${replicaTransactionsBehind}))
/ on (${identity()})
${retainedTransactions}`,
});

export const readerDelay = defineRecordingRule({
  name: 'namespace_big_peer_pod_client:smbp_txnlog_reader_delay_seconds:max',
  component: store,
  help: 'Age of the last record that a reader of the log has applied while there are records that it has not read, else 0; without store replicas that are being filled.',
  unit: 'seconds',
  expr: promql`
(
  (time() - min by (${identity()}, pod, client) (${lastConsumedRecord} > 0))
  * on (${identity()}, pod, client)
  (max by (${identity()}, pod, client) (${consumerLagRecords}) > bool 0)
)
unless on (${identity()}, pod) ${fillingReplica}`,
});

export const writeErrorRatio5m = defineRecordingRule({
  name: 'namespace_big_peer:smbp_txnlog_publish_errors:ratio_rate5m',
  component: subscription,
  help: 'Share of writes that the log did not take, over the last 5 minutes; no series without writes.',
  unit: 'ratio',
  expr: promql`
(
  sum by (${identity()}) (rate(${publishTotal}{result!="committed"}[5m]))
  or 0 * sum by (${identity()}) (rate(${publishTotal}[5m]))
)
/
(sum by (${identity()}) (rate(${publishTotal}[5m])) > 0)`,
});

export const writeErrorRatio1h = defineRecordingRule({
  name: 'namespace_big_peer:smbp_txnlog_publish_errors:ratio_rate1h',
  component: subscription,
  help: 'Share of writes that the log did not take, over the last hour; no series without writes.',
  unit: 'ratio',
  expr: promql`
(
  sum by (${identity()}) (rate(${publishTotal}{result!="committed"}[1h]))
  or 0 * sum by (${identity()}) (rate(${publishTotal}[1h]))
)
/
(sum by (${identity()}) (rate(${publishTotal}[1h])) > 0)`,
});
