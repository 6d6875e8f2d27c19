import { store, subscription } from '../metrics/components.ts';
import { consumerErrors, consumerLagRecords, publishTotal } from '../metrics/transaction-log.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { identity, promql } from '../pack/query-template.ts';
import {
  readerDelay,
  retainedTransactions,
  retentionHeadroom,
  writeErrorRatio1h,
  writeErrorRatio5m,
} from '../records/transaction-log.ts';

export const offsetLost = defineAlert({
  name: 'SmbpTransactionLogOffsetLost',
  component: store,
  severity: 'critical',
  forSeconds: 0,
  params: {},
  // The first error of a reader begins its series, and a series that begins has no increase.
  expr: promql`
sum by (${identity()}, pod, client) (increase(${consumerErrors}{reason="offset_out_of_range"}[1h])) > 0
or
(
  sum by (${identity()}, pod, client) (${consumerErrors}{reason="offset_out_of_range"}) > 0
  unless
  sum by (${identity()}, pod, client) (${consumerErrors}{reason="offset_out_of_range"} offset 1h)
)`,
  summary: prose`Retention of the transaction log has passed the reader ${label('pod')} (${label('client')}) of Big Peer ${label('big_peer')} in namespace ${label('namespace')}.`,
  description: prose`Within the last hour the reader ${label('pod')} asked for records that Kafka had already deleted, so it has lost transactions. A store replica must fetch them from its peers, a data bridge has skipped changes for good, and a subscription server must load its state again. Look whether the pod was down for longer than the retention of the log, and raise the retention before you restart anything.`,
});

export const retentionHeadroomLow = defineAlert({
  name: 'SmbpTransactionLogRetentionHeadroomLow',
  component: store,
  severity: 'critical',
  forSeconds: 600,
  params: {
    headroom: {
      unit: 'ratio',
      default: 0.2,
      min: 0.01,
      max: 0.9,
      advice: 'Raise it to be warned earlier, for instance where adding a replica takes hours.',
    },
    minimumTransactions: {
      unit: 'none',
      default: 10_000,
      min: 1,
      max: 1_000_000_000,
      advice: 'Lower it where the log holds fewer transactions than that in normal times.',
    },
  },
  expr: promql`
${retentionHeadroom} < ${param('headroom')}
and on (${identity()})
${retainedTransactions} >= ${param('minimumTransactions')}`,
  summary: prose`The slowest store replica of Big Peer ${label('big_peer')} in namespace ${label('namespace')} is about to lose the transaction log, ${value('humanizePercentage')} is left.`,
  description: prose`Less than ${param('headroom')} of the log lies between the oldest transaction that Kafka keeps and the slowest store replica of Big Peer ${label('big_peer')}. When retention reaches the replica, it misses transactions and must be filled from its peers. Raise the retention of the topic now, then find the replica in the panel "Transactions behind the newest replica" of the Big Peer dashboard.`,
});

export const readerLagging = defineAlert({
  name: 'SmbpTransactionLogReaderLagging',
  component: store,
  severity: 'warning',
  forSeconds: 900,
  params: {
    delay: {
      unit: 'seconds',
      default: 300,
      min: 10,
      max: 86_400,
      advice: 'Lower it where devices or bridges must be up to date within less.',
    },
    minimumRecords: {
      unit: 'none',
      default: 100,
      min: 1,
      max: 1_000_000,
      advice: 'Lower it where little is written, so that a few records are many.',
    },
  },
  expr: promql`
${readerDelay} > ${param('delay')}
and on (${identity()}, pod, client)
max by (${identity()}, pod, client) (${consumerLagRecords}) >= ${param('minimumRecords')}`,
  summary: prose`The reader ${label('pod')} (${label('client')}) of Big Peer ${label('big_peer')} in namespace ${label('namespace')} is ${value('humanizeDuration')} behind the transaction log.`,
  description: prose`The reader ${label('pod')} has not kept up with the log for a while: what it serves or forwards is older than ${param('delay')}. Behind a store replica all reads grow stale, behind a subscription server its devices get writes late, behind a bridge its output does. Look at CPU and disk of the pod, then at the errors in the panel "Errors of readers of the log" of the Big Peer dashboard.`,
});

export const writeErrorBudgetBurn = defineAlert({
  name: 'SmbpWriteErrorBudgetBurn',
  component: subscription,
  severity: 'critical',
  forSeconds: 120,
  params: {
    objective: {
      unit: 'ratio',
      default: 0.999,
      min: 0.5,
      max: 0.999_99,
      advice: 'Set it to the share of writes that must be accepted over 30 days.',
    },
    burnRate: {
      unit: 'none',
      default: 14.4,
      min: 1,
      max: 1_000,
      advice: 'Lower it to be paged for slower burns; 14.4 spends 2 % of a budget of 30 days in one hour.',
    },
    minimumWrites: {
      unit: 'none',
      default: 500,
      min: 1,
      max: 10_000_000,
      advice: 'Lower it where fewer are written in an hour; raise it when single failures alert.',
    },
  },
  expr: promql`
${writeErrorRatio1h} > ${param('burnRate')} * (1 - ${param('objective')})
and on (${identity()})
${writeErrorRatio5m} > ${param('burnRate')} * (1 - ${param('objective')})
and on (${identity()})
sum by (${identity()}) (increase(${publishTotal}[1h])) >= ${param('minimumWrites')}`,
  summary: prose`Big Peer ${label('big_peer')} in namespace ${label('namespace')} does not take ${value('humanizePercentage')} of its writes.`,
  description: prose`The transaction log of Big Peer ${label('big_peer')} refused ${value('humanizePercentage')} of all writes over the last hour, and goes on to. That is more than ${param('burnRate')} times what an objective of ${param('objective')} allows. Devices keep their writes and try again, API clients get errors. The panel "Writes by result" of the Big Peer dashboard tells what kind of error; look first whether Kafka has fewer brokers in sync than it needs, then for records over the size limit.`,
});
