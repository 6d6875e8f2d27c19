import {
  queryTimeouts,
  requestDuration as apiRequestDuration,
  requests as apiRequests,
  requestsInFlight,
  transactionWait,
} from '../metrics/api.ts';
import {
  operationDuration as attachmentDuration,
  operations as attachmentOperations,
} from '../metrics/attachments.ts';
import {
  keyExpiration,
  requestDuration as authRequestDuration,
  requests as authRequests,
  webhookDuration,
  webhookRequests,
} from '../metrics/auth.ts';
import { changes as cdcChanges, filtered, produced } from '../metrics/cdc.ts';
import {
  api,
  auth,
  cdc,
  certificates,
  kafka,
  kubernetes,
  mongoConnector,
  replication,
  resources,
  store,
  subscription,
  webhook,
} from '../metrics/components.ts';
import { ALERTS } from '../metrics/external/prometheus.generated.ts';
import { changes as mongoChanges } from '../metrics/mongo-connector.ts';
import { reconnects } from '../metrics/replication.ts';
import {
  applyDuration,
  backfillRemainingTransactions,
  buildInfo as storeBuildInfo,
  clusterConfigEpoch,
  gcLastAdvance,
  gcRemovedVersions,
  gossipLastReceived,
  gossipMessages,
  missingIntervals,
  readDuration,
  readRequests,
  replicaInfo,
  rocksdbBackgroundErrors,
  rocksdbBytes,
  rocksdbPendingCompactionBytes,
  state as storeState,
  transactionsApplied,
  ustLastAdvance,
} from '../metrics/store.ts';
import {
  appConnections,
  blobStoreBytes,
  buildInfo as subscriptionBuildInfo,
  cacheBytes,
  cacheRequests,
  connections,
  connectionsClosed,
  connectionsOpened,
  queries,
  sessionResets,
  syncBytes,
  syncUpdates,
  ustPolls,
  virtualConnectionTeardowns,
} from '../metrics/subscription.ts';
import {
  consumedRecords,
  consumerErrors,
  consumerLagRecords,
  publishBytes,
  publishDuration,
  publishInFlight,
  publishTotal,
} from '../metrics/transaction-log.ts';
import { deliveries } from '../metrics/webhook.ts';
import { defineDashboard } from '../pack/dashboard.ts';
import { label, prose } from '../pack/prose.ts';
import { bucketOf, identity, promql, selection } from '../pack/query-template.ts';
import { apiErrorRatio5m } from '../records/api.ts';
import { captureDelay, lastHeartbeat } from '../records/cdc.ts';
import { lastResumeToken, parkedDocuments } from '../records/mongo-connector.ts';
import { lastReceivedUpdate, replicationLinks } from '../records/replication.ts';
import { readStaleness, replicaTransactionsBehind, writeStallShare } from '../records/store.ts';
import { deviceConnections, fanoutDelayP99, serverTransactionsBehind } from '../records/subscription.ts';
import { readerDelay, retentionHeadroom, writeErrorRatio5m } from '../records/transaction-log.ts';

/** Thresholds are the defaults of the alerts that read the same record. */
export const bigPeerDashboard = defineDashboard({
  uid: 'smbp-big-peer',
  title: 'SMBP Big Peer overview',
  description:
    'Are devices in sync, are writes accepted, how stale are reads, what is broken? The first row answers, the others say why.',
  component: store,
  alertsOf: [
    api,
    auth,
    cdc,
    certificates,
    kafka,
    kubernetes,
    mongoConnector,
    replication,
    resources,
    subscription,
    webhook,
  ],
  tags: ['smbp', 'big-peer'],
  instances: storeBuildInfo,
  rows: [
    {
      title: 'Is it well?',
      panels: [
        {
          kind: 'stat',
          title: 'Firing alerts',
          description: 'Alerts of this pack about what is chosen.',
          unit: 'none',
          width: 4,
          height: 4,
          thresholds: { warning: 1 },
          noValue: 'none',
          queries: [
            {
              expr: promql`count(${ALERTS}{${selection()}, alertname=~"Smbp.+", alertname!="SmbpWatchdog", alertstate="firing"})`,
              legend: prose`firing`,
            },
          ],
        },
        {
          kind: 'stat',
          title: 'Devices connected',
          unit: 'none',
          width: 4,
          height: 4,
          noValue: 'no servers',
          queries: [
            {
              expr: promql`sum(${deviceConnections}{${selection()}})`,
              legend: prose`devices`,
            },
          ],
        },
        {
          kind: 'stat',
          title: 'Writes refused',
          description:
            'The Big Peer that refuses most, over the last 5 minutes. The threshold spends a budget of 0.1 % at 14.4 times the pace.',
          unit: 'ratio',
          width: 4,
          height: 4,
          thresholds: { critical: 0.0144 },
          noValue: 'no writes',
          queries: [
            {
              expr: promql`max(${writeErrorRatio5m}{${selection()}})`,
              legend: prose`worst`,
            },
          ],
        },
        {
          kind: 'stat',
          title: 'Reads are stale by',
          description:
            'Time since the stable timestamp last rose while a transaction waits to become stable, on the Big Peer where that is longest.',
          unit: 'seconds',
          width: 4,
          height: 4,
          thresholds: { critical: 120 },
          noValue: 'no store',
          queries: [
            {
              expr: promql`max(${readStaleness}{${selection()}})`,
              legend: prose`worst`,
            },
          ],
        },
        {
          kind: 'stat',
          title: 'Delivery to devices',
          description:
            '99th percentile of the delay over the last 10 minutes, on the Big Peer where it is longest.',
          unit: 'seconds',
          width: 4,
          height: 4,
          thresholds: { warning: 5 },
          noValue: 'no deliveries',
          queries: [
            {
              expr: promql`max(${fanoutDelayP99}{${selection()}})`,
              legend: prose`worst`,
            },
          ],
        },
        {
          kind: 'stat',
          title: 'API requests failed',
          description:
            'The Big Peer that fails most, over the last 5 minutes. The threshold spends a budget of 0.1 % at 14.4 times the pace.',
          unit: 'ratio',
          width: 4,
          height: 4,
          thresholds: { critical: 0.0144 },
          noValue: 'no requests',
          queries: [
            {
              expr: promql`max(${apiErrorRatio5m}{${selection()}})`,
              legend: prose`worst`,
            },
          ],
        },
        {
          kind: 'table',
          title: 'What is broken',
          description: 'Alerts of this pack that fire; their descriptions say where to look first.',
          unit: 'info',
          width: 12,
          height: 9,
          noValue: 'nothing',
          queries: [
            {
              expr: promql`max by (${identity()}, alertname, severity, component, pod) (${ALERTS}{${selection()}, alertname=~"Smbp.+", alertname!="SmbpWatchdog", alertstate="firing"})`,
              legend: prose`${label('alertname')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Devices connected, by Big Peer',
          unit: 'none',
          width: 12,
          height: 9,
          noValue: 'no servers',
          queries: [
            {
              expr: promql`${deviceConnections}{${selection()}}`,
              legend: prose`${label('namespace')}/${label('big_peer')}`,
            },
          ],
        },
      ],
    },
    {
      title: 'Store',
      panels: [
        {
          kind: 'timeseries',
          title: 'Replicas by state',
          description: 'A replica that is gone lowers the sum.',
          unit: 'none',
          width: 8,
          height: 8,
          stacked: true,
          noValue: 'no store',
          queries: [
            {
              expr: promql`sum by (state) (${storeState}{${selection()}})`,
              legend: prose`${label('state')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Transactions behind the newest replica',
          description:
            'The stable timestamp waits for the slowest replica. Replicas that are starting or backfilling are left out.',
          unit: 'none',
          width: 8,
          height: 8,
          thresholds: { warning: 10_000 },
          noValue: 'no store',
          queries: [
            {
              expr: promql`${replicaTransactionsBehind}{${selection()}}`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Since the stable timestamp rose',
          description:
            'Grows without harm while nothing is written; the stat "Reads are stale by" tells the two apart.',
          unit: 'seconds',
          width: 8,
          height: 8,
          noValue: 'has never risen',
          queries: [
            {
              expr: promql`time() - min by (${identity()}, pod) (${ustLastAdvance}{${selection()}} > 0)`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Transactions applied',
          unit: 'per_second',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (${identity()}, pod) (rate(${transactionsApplied}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Duration of commits, 99th percentile',
          unit: 'seconds',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`histogram_quantile(0.99, sum by (${identity()}, pod, le) (rate(${bucketOf(applyDuration)}{${selection()}}[$__rate_interval])))`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Share of time with writes stalled',
          unit: 'ratio',
          width: 8,
          height: 8,
          thresholds: { warning: 0.05 },
          queries: [
            {
              expr: promql`${writeStallShare}{${selection()}}`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Reads by result',
          unit: 'per_second',
          width: 8,
          height: 8,
          stacked: true,
          queries: [
            {
              expr: promql`sum by (result) (rate(${readRequests}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('result')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Duration of reads, 99th percentile',
          unit: 'seconds',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`histogram_quantile(0.99, sum by (operation, le) (rate(${bucketOf(readDuration)}{${selection()}}[$__rate_interval])))`,
              legend: prose`${label('operation')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Bytes to compact',
          unit: 'bytes',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`max by (${identity()}, pod) (${rocksdbPendingCompactionBytes}{${selection()}})`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Sizes of RocksDB',
          unit: 'bytes',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (kind) (${rocksdbBytes}{${selection()}})`,
              legend: prose`${label('kind')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Since garbage collection advanced',
          description: 'Old versions pile up meanwhile, as far as anything is written.',
          unit: 'seconds',
          width: 8,
          height: 8,
          thresholds: { warning: 21_600 },
          noValue: 'has never advanced',
          queries: [
            {
              expr: promql`time() - min by (${identity()}, pod) (${gcLastAdvance}{${selection()}} > 0)`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Old versions removed',
          unit: 'per_second',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (${identity()}, pod) (rate(${gcRemovedVersions}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Silence of the quietest peer',
          description:
            'As each replica sees it: one line that rises is a replica that hears nobody, all lines but one are a replica that nobody hears.',
          unit: 'seconds',
          width: 8,
          height: 8,
          thresholds: { warning: 120 },
          noValue: 'no peers',
          queries: [
            {
              expr: promql`time() - min by (${identity()}, pod) (${gossipLastReceived}{${selection()}} > 0)`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Gossip that fails',
          unit: 'per_second',
          width: 8,
          height: 8,
          noValue: 'no errors',
          queries: [
            {
              expr: promql`sum by (${identity()}, pod, direction) (rate(${gossipMessages}{${selection()}, result="error"}[$__rate_interval])) > 0`,
              legend: prose`${label('pod')}: ${label('direction')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Background errors of RocksDB',
          unit: 'none',
          width: 8,
          height: 8,
          noValue: 'no errors',
          queries: [
            {
              expr: promql`sum by (${identity()}, pod) (increase(${rocksdbBackgroundErrors}{${selection()}}[$__rate_interval])) > 0`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Ranges of transactions missed',
          unit: 'none',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`max by (${identity()}, pod) (${missingIntervals}{${selection()}})`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Transactions to backfill',
          unit: 'none',
          width: 8,
          height: 8,
          noValue: 'no backfill',
          queries: [
            {
              expr: promql`max by (${identity()}, pod) (${backfillRemainingTransactions}{${selection()}}) > 0`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Epoch of the configuration',
          unit: 'version',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`max by (${identity()}, pod, config) (${clusterConfigEpoch}{${selection()}})`,
              legend: prose`${label('pod')}: ${label('config')}`,
            },
          ],
        },
        {
          kind: 'table',
          title: 'Places of replicas',
          unit: 'info',
          width: 12,
          height: 8,
          queries: [
            {
              expr: promql`max by (${identity()}, partition, store_replica, pod) (${replicaInfo}{${selection()}})`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'table',
          title: 'Versions',
          description: 'Store replicas and subscription servers; they differ while a rollout runs.',
          unit: 'info',
          width: 12,
          height: 8,
          queries: [
            {
              expr: promql`max by (${identity()}, pod, version, revision) (${storeBuildInfo}{${selection()}})`,
              legend: prose`${label('pod')}`,
            },
            {
              expr: promql`max by (${identity()}, pod, version, revision) (${subscriptionBuildInfo}{${selection()}})`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
      ],
    },
    {
      title: 'Transaction log',
      panels: [
        {
          kind: 'timeseries',
          title: 'Writes by result',
          unit: 'per_second',
          width: 8,
          height: 8,
          stacked: true,
          noValue: 'no writes',
          queries: [
            {
              expr: promql`sum by (result) (rate(${publishTotal}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('result')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Duration of writes, 99th percentile',
          unit: 'seconds',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`histogram_quantile(0.99, sum by (client, le) (rate(${bucketOf(publishDuration)}{${selection()}}[$__rate_interval])))`,
              legend: prose`${label('client')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Writes in flight',
          unit: 'none',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (client) (${publishInFlight}{${selection()}})`,
              legend: prose`${label('client')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Share of the log that the slowest replica has not read',
          description: 'At 100 % retention reaches the replica, and it loses transactions.',
          unit: 'ratio',
          width: 8,
          height: 8,
          thresholds: { critical: 0.8 },
          noValue: 'empty log',
          queries: [
            {
              expr: promql`1 - ${retentionHeadroom}{${selection()}}`,
              legend: prose`${label('namespace')}/${label('big_peer')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Delay of readers of the log',
          description: '0 for a reader that has read everything.',
          unit: 'seconds',
          width: 8,
          height: 8,
          thresholds: { warning: 300 },
          noValue: 'no readers',
          queries: [
            {
              expr: promql`${readerDelay}{${selection()}}`,
              legend: prose`${label('client')}: ${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Errors of readers of the log',
          unit: 'per_second',
          width: 8,
          height: 8,
          noValue: 'no errors',
          queries: [
            {
              expr: promql`sum by (client, reason) (rate(${consumerErrors}{${selection()}}[$__rate_interval])) > 0`,
              legend: prose`${label('client')}: ${label('reason')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Records not read yet',
          unit: 'none',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`max by (${identity()}, pod, client) (${consumerLagRecords}{${selection()}})`,
              legend: prose`${label('client')}: ${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Records read',
          unit: 'per_second',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (client) (rate(${consumedRecords}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('client')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Size of writes, 99th percentile',
          unit: 'bytes',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`histogram_quantile(0.99, sum by (client, le) (rate(${bucketOf(publishBytes)}{${selection()}}[$__rate_interval])))`,
              legend: prose`${label('client')}`,
            },
          ],
        },
      ],
    },
    {
      title: 'Subscription servers',
      panels: [
        {
          kind: 'timeseries',
          title: 'Connections by server',
          unit: 'none',
          width: 8,
          height: 8,
          noValue: 'no servers',
          queries: [
            {
              expr: promql`sum by (${identity()}, pod) (${connections}{${selection()}})`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Connections opened, by result',
          unit: 'per_second',
          width: 8,
          height: 8,
          stacked: true,
          queries: [
            {
              expr: promql`sum by (result) (rate(${connectionsOpened}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('result')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Connections closed, by reason',
          unit: 'per_second',
          width: 8,
          height: 8,
          stacked: true,
          queries: [
            {
              expr: promql`sum by (reason) (rate(${connectionsClosed}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('reason')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Delay of delivery to devices, 99th percentile',
          unit: 'seconds',
          width: 8,
          height: 8,
          thresholds: { warning: 5 },
          noValue: 'no deliveries',
          queries: [
            {
              expr: promql`${fanoutDelayP99}{${selection()}}`,
              legend: prose`${label('namespace')}/${label('big_peer')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Transactions behind the store',
          description: 'A server that is behind serves old data to its devices.',
          unit: 'none',
          width: 8,
          height: 8,
          thresholds: { warning: 10_000 },
          noValue: 'no servers',
          queries: [
            {
              expr: promql`${serverTransactionsBehind}{${selection()}}`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Failed polls for the stable timestamp',
          unit: 'per_second',
          width: 8,
          height: 8,
          noValue: 'none fails',
          queries: [
            {
              expr: promql`sum by (${identity()}, pod) (rate(${ustPolls}{${selection()}, result="error"}[$__rate_interval])) > 0`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Updates by direction',
          unit: 'per_second',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (direction) (rate(${syncUpdates}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('direction')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Bytes a second, by direction',
          unit: 'bytes_per_second',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (direction) (rate(${syncBytes}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('direction')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Queries of devices',
          unit: 'none',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (${identity()}, pod) (${queries}{${selection()}})`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Connections by app',
          unit: 'none',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (app) (${appConnections}{${selection()}})`,
              legend: prose`${label('app')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Sessions that began again, by reason',
          unit: 'per_second',
          width: 8,
          height: 8,
          noValue: 'none',
          queries: [
            {
              expr: promql`sum by (reason) (rate(${sessionResets}{${selection()}}[$__rate_interval])) > 0`,
              legend: prose`${label('reason')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Virtual connections torn down, by reason',
          unit: 'per_second',
          width: 8,
          height: 8,
          noValue: 'none',
          queries: [
            {
              expr: promql`sum by (reason) (rate(${virtualConnectionTeardowns}{${selection()}}[$__rate_interval])) > 0`,
              legend: prose`${label('reason')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Share of reads that the cache answers',
          unit: 'ratio',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (${identity()}, pod) (rate(${cacheRequests}{${selection()}, result="hit"}[$__rate_interval])) / sum by (${identity()}, pod) (rate(${cacheRequests}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Memory of caches',
          unit: 'bytes',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (${identity()}, pod) (${cacheBytes}{${selection()}})`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Update files, by tier',
          unit: 'bytes',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (tier) (${blobStoreBytes}{${selection()}})`,
              legend: prose`${label('tier')}`,
            },
          ],
        },
      ],
    },
    {
      title: 'HTTP API and auth',
      panels: [
        {
          kind: 'timeseries',
          title: 'Requests by status',
          unit: 'per_second',
          width: 8,
          height: 8,
          stacked: true,
          noValue: 'no requests',
          queries: [
            {
              expr: promql`sum by (code) (rate(${apiRequests}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('code')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Duration of requests, 95th percentile',
          unit: 'seconds',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`histogram_quantile(0.95, sum by (operation, le) (rate(${bucketOf(apiRequestDuration)}{${selection()}}[$__rate_interval])))`,
              legend: prose`${label('operation')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Requests in flight',
          unit: 'none',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (${identity()}, pod) (${requestsInFlight}{${selection()}})`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Wait for a transaction, 99th percentile',
          unit: 'seconds',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`histogram_quantile(0.99, sum by (result, le) (rate(${bucketOf(transactionWait)}{${selection()}}[$__rate_interval])))`,
              legend: prose`${label('result')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Queries cut off',
          unit: 'per_second',
          width: 8,
          height: 8,
          noValue: 'none',
          queries: [
            {
              expr: promql`sum by (${identity()}, pod) (rate(${queryTimeouts}{${selection()}}[$__rate_interval])) > 0`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Logins, by result',
          unit: 'per_second',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (provider_type, result) (rate(${authRequests}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('provider_type')}: ${label('result')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Duration of logins, 99th percentile',
          unit: 'seconds',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`histogram_quantile(0.99, sum by (provider_type, le) (rate(${bucketOf(authRequestDuration)}{${selection()}}[$__rate_interval])))`,
              legend: prose`${label('provider_type')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Answers of token webhooks',
          description: 'The class "none" is a call without an answer.',
          unit: 'per_second',
          width: 8,
          height: 8,
          noValue: 'no calls',
          queries: [
            {
              expr: promql`sum by (app, code_class) (rate(${webhookRequests}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('app')}: ${label('code_class')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Duration of token webhooks, 99th percentile',
          unit: 'seconds',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`histogram_quantile(0.99, sum by (le) (rate(${bucketOf(webhookDuration)}{${selection()}}[$__rate_interval])))`,
              legend: prose`99th percentile`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Until loaded keys expire',
          unit: 'seconds',
          width: 8,
          height: 8,
          noValue: 'no keys',
          queries: [
            {
              expr: promql`min by (key) (${keyExpiration}{${selection()}} > 0) - time()`,
              legend: prose`${label('key')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Attachments, by result',
          unit: 'per_second',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (operation, result) (rate(${attachmentOperations}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('operation')}: ${label('result')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Duration of attachments, 99th percentile',
          unit: 'seconds',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`histogram_quantile(0.99, sum by (operation, le) (rate(${bucketOf(attachmentDuration)}{${selection()}}[$__rate_interval])))`,
              legend: prose`${label('operation')}`,
            },
          ],
        },
      ],
    },
    {
      title: 'Bridges and replication',
      panels: [
        {
          kind: 'timeseries',
          title: 'Delay of capture',
          description: '0 for a bridge that has captured everything.',
          unit: 'seconds',
          width: 8,
          height: 8,
          thresholds: { warning: 300 },
          noValue: 'no bridges',
          queries: [
            {
              expr: promql`${captureDelay}{${selection()}}`,
              legend: prose`${label('app')}: ${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Changes captured',
          unit: 'per_second',
          width: 8,
          height: 8,
          noValue: 'no bridges',
          queries: [
            {
              expr: promql`sum by (app, change_type) (rate(${cdcChanges}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('app')}: ${label('change_type')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Records produced, by result',
          unit: 'per_second',
          width: 8,
          height: 8,
          noValue: 'no bridges',
          queries: [
            {
              expr: promql`sum by (bridge, result) (rate(${produced}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('bridge')}: ${label('result')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Since the last heartbeat',
          unit: 'seconds',
          width: 8,
          height: 8,
          thresholds: { warning: 300 },
          noValue: 'no heartbeats',
          queries: [
            {
              expr: promql`time() - ${lastHeartbeat}{${selection()}}`,
              legend: prose`${label('bridge')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Decisions of filters',
          unit: 'per_second',
          width: 8,
          height: 8,
          noValue: 'no filters',
          queries: [
            {
              expr: promql`sum by (bridge, decision) (rate(${filtered}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('bridge')}: ${label('decision')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Webhooks called, by result',
          unit: 'per_second',
          width: 8,
          height: 8,
          noValue: 'no webhooks',
          queries: [
            {
              expr: promql`sum by (bridge, result) (rate(${deliveries}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('bridge')}: ${label('result')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Since MongoDB was heard',
          description: 'The position of a connector moves on an idle database too.',
          unit: 'seconds',
          width: 8,
          height: 8,
          thresholds: { warning: 900 },
          noValue: 'no connectors',
          queries: [
            {
              expr: promql`time() - ${lastResumeToken}{${selection()}}`,
              legend: prose`${label('bridge')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Documents set aside',
          description: 'Documents that a MongoDB connector could not sync.',
          unit: 'none',
          width: 8,
          height: 8,
          thresholds: { critical: 1 },
          noValue: 'no connectors',
          queries: [
            {
              expr: promql`${parkedDocuments}{${selection()}}`,
              legend: prose`${label('bridge')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Changes of MongoDB connectors',
          unit: 'per_second',
          width: 8,
          height: 8,
          noValue: 'no connectors',
          queries: [
            {
              expr: promql`sum by (direction, result) (rate(${mongoChanges}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('direction')}: ${label('result')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Links of replications',
          unit: 'none',
          width: 8,
          height: 8,
          noValue: 'no replications',
          queries: [
            {
              expr: promql`${replicationLinks}{${selection()}}`,
              legend: prose`${label('replication')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Since the last update was received',
          description: 'What would be lost if this site had to take over, as far as the other side writes.',
          unit: 'seconds',
          width: 8,
          height: 8,
          thresholds: { warning: 3_600 },
          noValue: 'no replications',
          queries: [
            {
              expr: promql`time() - ${lastReceivedUpdate}{${selection()}}`,
              legend: prose`${label('replication')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Reconnects of replications, by reason',
          unit: 'per_second',
          width: 8,
          height: 8,
          noValue: 'none',
          queries: [
            {
              expr: promql`sum by (replication, reason) (rate(${reconnects}{${selection()}}[$__rate_interval])) > 0`,
              legend: prose`${label('replication')}: ${label('reason')}`,
            },
          ],
        },
      ],
    },
  ],
});
