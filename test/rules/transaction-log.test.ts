import * as alerts from '../../src/alerts/transaction-log.ts';
import { committedTransactionId, state } from '../../src/metrics/store.ts';
import {
  consumerErrors,
  consumerLagRecords,
  lastConsumedRecord,
  oldestTransactionId,
  publishTotal,
} from '../../src/metrics/transaction-log.ts';
import type { Firing, PodSeries } from './alert-plays.ts';
import { describeAlerts, samples } from './alert-plays.ts';
import { budgetBurnPlay } from './ratio-plays.ts';

/** Errors of a reader by reason. */
function errors(reason: string, values: string, labels: PodSeries['labels'] = {}): PodSeries {
  return samples(consumerErrors, { pod: 'store-0', client: 'store', reason, ...labels }, values);
}

/** A log that begins at `oldest`, and how far each of its store replicas is. */
function log(oldest: number, ...committed: readonly number[]): readonly PodSeries[] {
  return [
    samples(oldestTransactionId, { pod: 'store-0' }, `${oldest}x40`),
    ...committed.map((id, index) => samples(committedTransactionId, { pod: `store-${index}` }, `${id}x40`)),
  ];
}

/** A reader that applied its last record at some time, with records that it has not read. */
function reader(applied: string, lag: number, target: PodSeries['labels'] = {}): readonly PodSeries[] {
  const labels = { pod: 'store-0', client: 'store', ...target };
  return [samples(lastConsumedRecord, labels, applied), samples(consumerLagRecords, labels, `${lag}x60`)];
}

/** From the tenth minute on. */
function headroom(value: string): Readonly<Record<string, readonly Firing[]>> {
  return { '10m': [{ value }], '30m': [{ value }] };
}

const READER = { pod: 'store-0', client: 'store' } as const;
const LATE = { '21m': [{ labels: READER, value: '20m 1s' }], '40m': [{ labels: READER, value: '39m 1s' }] };
const ONE_SERIES = 'A replica has one such series.';
const ONE_STATE = 'A replica is in one state at a time, so a sum over states is their maximum.';

describeAlerts(alerts, {
  offsetLost: {
    interval: '5m',
    moments: ['89m', '90m', '144m', '156m'],
    cases: {
      'the first error of a reader': {
        series: [
          errors('broker', '3x40'),
          errors('offset_out_of_range', '_x18 1x30'),
          errors('offset_out_of_range', '_x18 0x30', { container: 'sidecar' }),
          errors('offset_out_of_range', '0x40', { pod: 'store-1' }),
        ],
        fires: { '90m': [{ labels: READER }], '144m': [{ labels: READER }] },
      },
      'one more error': {
        series: [
          errors('offset_out_of_range', '3x17 4x30'),
          errors('offset_out_of_range', '3x40', { container: 'sidecar' }),
        ],
        fires: { '90m': [{ labels: READER }], '144m': [{ labels: READER }] },
      },
      'an error after a restart': {
        series: [errors('offset_out_of_range', '7x17 1x30')],
        fires: { '90m': [{ labels: READER }], '144m': [{ labels: READER }] },
      },
      'the first error of a bridge, in another namespace': {
        series: [
          errors('offset_out_of_range', '_x18 1x30', { namespace: 'staging', client: 'cdc' }),
          errors('offset_out_of_range', '1x40'),
          errors('offset_out_of_range', '1x40', { client: 'cdc' }),
          errors('offset_out_of_range', '1x40', { namespace: 'staging', client: 'store' }),
        ],
        fires: {
          '90m': [{ labels: { namespace: 'staging', pod: 'store-0', client: 'cdc' } }],
          '144m': [{ labels: { namespace: 'staging', pod: 'store-0', client: 'cdc' } }],
        },
      },
      'an old error': { series: [errors('offset_out_of_range', '3x40')] },
      'a restart': { series: [errors('offset_out_of_range', '3x17 0x30')] },
      'a reader that starts': { series: [errors('offset_out_of_range', '_x18 0x30')] },
      'other errors': {
        series: [errors('broker', '3x17 4x30'), errors('timeout', '_x18 1x30', { client: 'cdc' })],
      },
    },
    equivalent: {
      'max by (namespace, big_peer, pod, client) (increase(':
        'Some increase is above 0 exactly when their sum is.',
      'max by (namespace, big_peer, pod, client) (smbp_txnlog_consumer_errors_total{reason="offset_out_of_range"})':
        'Some count is above 0 exactly when their sum is.',
      '(smbp_txnlog_consumer_errors_total{reason="offset_out_of_range"} offset 1h)':
        'Whether there was a series does not depend on its value.',
    },
  },

  retentionHeadroomLow: {
    interval: '1m',
    moments: ['9m', '10m', '30m'],
    cases: {
      'just under the limit': { series: log(0, 100_000, 19_900), fires: headroom('19.9%') },
      'at the limit': { series: log(0, 100_000, 20_000) },
      'just over the limit': { series: log(0, 100_000, 20_100) },
      'as many transactions as it needs': { series: log(0, 10_000, 1000), fires: headroom('10%') },
      'fewer transactions than it needs': { series: log(0, 9999, 1000) },
      'another namespace has as many as it needs': {
        series: [
          ...log(0, 9999, 1000),
          ...log(0, 100_000, 100_000).map((one) => ({
            ...one,
            labels: { ...one.labels, namespace: 'staging' },
          })),
        ],
      },
      'retention has passed a replica': { series: log(20_000, 120_000, 10_000), fires: headroom('-10%') },
      'the slowest replica counts': {
        series: log(0, 100_000, 50_000, 50_000, 19_900),
        fires: headroom('19.9%'),
      },
      'two replicas are half behind': { series: log(0, 100_000, 50_000, 50_000) },
      'the newest beginning of the log counts': {
        series: [
          ...log(50_000, 100_000, 59_000),
          samples(oldestTransactionId, { pod: 'store-1' }, '10000x40'),
        ],
        fires: headroom('18%'),
      },
      'an empty log': { series: log(5000, 5000, 5000) },
      'a new replica is backfilled and one starts': {
        series: [
          ...log(20_000, 100_000, 0, 0),
          samples(state, { pod: 'store-1', state: 'backfilling' }, '1x40'),
          samples(state, { pod: 'store-2', state: 'starting' }, '1x40'),
        ],
      },
      'slow while others are backfilled, here and elsewhere': {
        series: [
          ...log(0, 100_000, 19_900, 0),
          samples(state, { pod: 'store-1', state: 'ready' }, '1x40'),
          samples(state, { pod: 'store-1', state: 'starting' }, '0x40'),
          samples(state, { pod: 'store-2', state: 'backfilling' }, '1x40'),
          samples(state, { pod: 'store-1', state: 'backfilling', namespace: 'staging' }, '1x40'),
        ],
        fires: headroom('19.9%'),
      },
    },
    equivalent: {
      'max by (namespace, big_peer, pod) (smbp_store_committed_transaction_id)': ONE_SERIES,
      'sum by (namespace, big_peer, pod) (smbp_store_committed_transaction_id)': ONE_SERIES,
      'sum by (namespace, big_peer, pod) (smbp_store_state': ONE_STATE,
      'min by (namespace, big_peer, pod) (smbp_store_state': ONE_STATE,
    },
  },

  readerLagging: {
    interval: '1m',
    moments: ['20m', '21m', '40m'],
    cases: {
      'just over the limit': { series: reader('59x60', 5000), fires: LATE },
      'at the limit a minute before': {
        series: reader('60x60', 5000),
        fires: { '40m': [{ labels: READER, value: '39m 0s' }] },
      },
      'as many records as it needs': { series: reader('59x60', 100), fires: LATE },
      'fewer records than it needs': { series: reader('59x60', 99) },
      'idle, has read everything': { series: reader('59x60', 0) },
      'keeps up': { series: reader('0+60x60', 500) },
      'has applied nothing yet, which is exposed as 0': { series: reader('0x60', 500) },
      'catches up': {
        series: reader('59x30 1860+60x30', 500),
        fires: { '21m': [{ labels: READER, value: '20m 1s' }] },
      },
      'one of the two readers of a pod is late': {
        series: [...reader('59x60', 100), ...reader('600x60', 0, { container: 'sidecar' })],
        fires: LATE,
      },
      'two readers of a pod that are together as far behind': {
        series: [...reader('59x60', 60), ...reader('59x60', 60, { container: 'sidecar' })],
      },
      'each client and namespace by itself': {
        series: [
          ...reader('59x60', 0),
          ...reader('0+60x60', 500, { client: 'cdc' }),
          ...reader('0+60x60', 500, { namespace: 'staging' }),
          ...reader('59x60', 99, { client: 'subscription', pod: 'pod-1' }),
          ...reader('0+60x60', 500, { client: 'subscription', pod: 'pod-2' }),
          ...reader('0+60x60', 500, { client: 'subscription', pod: 'pod-1', namespace: 'staging' }),
          ...reader('0+60x60', 500, { client: 'cdc', pod: 'pod-1' }),
        ],
      },
      'a store replica that is backfilled and one that starts': {
        series: [
          ...reader('59x60', 500),
          samples(state, { pod: 'store-0', state: 'backfilling' }, '1x60'),
          ...reader('59x60', 500, { pod: 'store-1' }),
          samples(state, { pod: 'store-1', state: 'starting' }, '1x60'),
        ],
      },
      'late while others are backfilled, here and elsewhere': {
        series: [
          ...reader('59x60', 500),
          samples(state, { pod: 'store-0', state: 'ready' }, '1x60'),
          samples(state, { pod: 'store-0', state: 'starting' }, '0x60'),
          samples(state, { pod: 'store-1', state: 'backfilling' }, '1x60'),
          samples(state, { pod: 'store-0', state: 'backfilling', namespace: 'staging' }, '1x60'),
        ],
        fires: LATE,
      },
    },
    equivalent: {
      'sum by (namespace, big_peer, pod) (smbp_store_state': ONE_STATE,
      'min by (namespace, big_peer, pod) (smbp_store_state': ONE_STATE,
      '>= bool 0)': 'A reader without lag has fewer records before it than the alert needs.',
      '(sum by (namespace, big_peer, pod, client) (smbp_txnlog_consumer_lag_records) > bool 0)':
        'Some lag is above 0 exactly when their sum is.',
    },
  },

  writeErrorBudgetBurn: budgetBurnPlay({
    counters: (well, badly, pod = 'api-0') => [
      samples(publishTotal, { pod, client: 'api', result: 'committed' }, well),
      samples(publishTotal, { pod, client: 'api', result: 'retriable_error' }, badly),
    ],
    cases: {
      'every kind of failure of every client counts': {
        series: [
          samples(publishTotal, { client: 'subscription', result: 'committed' }, '1000000+980x40'),
          samples(publishTotal, { client: 'subscription', result: 'fatal_error' }, '1000000+10x40'),
          samples(publishTotal, { client: 'api', result: 'too_large' }, '1000000+10x40'),
        ],
        fires: { '5m': [{ value: '2%' }], '64m': [{ value: '2%' }], '74m': [{ value: '2%' }] },
      },
    },
  }),
});
