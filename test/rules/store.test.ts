import * as alerts from '../../src/alerts/store.ts';
import {
  committedTransactionId,
  gcLastAdvance,
  gossipLastReceived,
  missingIntervals,
  rocksdbBackgroundErrors,
  rocksdbWriteStall,
  state,
  transactionsApplied,
  ustLastAdvance,
  ustTransactionId,
} from '../../src/metrics/store.ts';
import type { PodSeries } from './alert-plays.ts';
import { describeAlerts, samples } from './alert-plays.ts';

/** A replica that says in which state it is, as long as a play lasts. */
function replica(pod: string, current: string, target: PodSeries['labels'] = {}): readonly PodSeries[] {
  return state.labels.state.values.map((value) =>
    samples(state, { ...target, pod, state: value }, value === current ? '1x200' : '0x200'),
  );
}

/** What a replica knows of the stable timestamp, and when that last rose. */
function stable(
  pod: string,
  {
    committed,
    ust,
    advanced,
  }: { readonly committed: number; readonly ust: number; readonly advanced: string },
  target: PodSeries['labels'] = {},
): readonly PodSeries[] {
  const labels = { ...target, pod };
  return [
    samples(committedTransactionId, labels, `${committed}x200`),
    samples(ustTransactionId, labels, `${ust}x200`),
    samples(ustLastAdvance, labels, advanced),
  ];
}

const ONE_STATE = 'A replica is in one state at a time, so a sum over states is their maximum.';
const ONE_SERIES = 'A replica has one such series.';

describeAlerts(alerts, {
  ustStalled: {
    interval: '1m',
    moments: ['5m', '6m', '30m'],
    cases: {
      'just over the limit': {
        series: stable('store-0', { committed: 100, ust: 90, advanced: '59x200' }),
        fires: { '6m': [{ value: '5m 1s' }], '30m': [{ value: '29m 1s' }] },
      },
      'at the limit a minute before': {
        series: stable('store-0', { committed: 100, ust: 90, advanced: '60x200' }),
        fires: { '30m': [{ value: '29m 0s' }] },
      },
      'just under the limit a minute before': {
        series: stable('store-0', { committed: 100, ust: 90, advanced: '61x200' }),
        fires: { '30m': [{ value: '28m 59s' }] },
      },
      'rises all the time': {
        series: stable('store-0', { committed: 100, ust: 90, advanced: '0+60x200' }),
      },
      'rises again later': {
        series: stable('store-0', { committed: 100, ust: 90, advanced: '59x10 660+60x200' }),
        fires: { '6m': [{ value: '5m 1s' }] },
      },
      'idle, all is stable': {
        series: [
          ...stable('store-0', { committed: 100, ust: 100, advanced: '59x200' }),
          ...stable('store-1', { committed: 100, ust: 100, advanced: '59x200' }),
        ],
      },
      'has never risen, which is exposed as 0': {
        series: stable('store-0', { committed: 100, ust: 90, advanced: '0x200' }),
      },
      'one replica has committed more than is stable': {
        series: [
          ...stable('store-0', { committed: 90, ust: 90, advanced: '59x200' }),
          ...stable('store-1', { committed: 100, ust: 90, advanced: '300x200' }),
        ],
        fires: { '6m': [{ value: '5m 1s' }], '30m': [{ value: '29m 1s' }] },
      },
      'one replica does not hear that the rest goes on': {
        series: [
          ...stable('store-0', { committed: 100, ust: 90, advanced: '59x200' }),
          ...stable('store-1', { committed: 100, ust: 100, advanced: '0+60x200' }),
        ],
        fires: { '6m': [{ value: '5m 1s' }], '30m': [{ value: '29m 1s' }] },
      },
      'catches up, which counts': {
        series: [
          ...stable('store-0', { committed: 100, ust: 90, advanced: '59x200' }),
          ...replica('store-0', 'catching_up'),
        ],
        fires: { '6m': [{ value: '5m 1s' }], '30m': [{ value: '29m 1s' }] },
      },
      'a new replica starts and knows nothing yet': {
        series: [
          ...stable('store-0', { committed: 100, ust: 100, advanced: '59x200' }),
          ...replica('store-0', 'ready'),
          ...stable('store-1', { committed: 0, ust: 0, advanced: '59x200' }),
          ...replica('store-1', 'starting'),
        ],
      },
      'a new replica is backfilled while the rest goes on': {
        series: [
          ...stable('store-0', { committed: 0, ust: 0, advanced: '59x200' }),
          ...replica('store-0', 'backfilling'),
          ...stable('store-1', { committed: 100, ust: 90, advanced: '0+60x200' }),
          ...replica('store-1', 'ready'),
        ],
      },
      'stalls while a new replica is backfilled': {
        series: [
          ...stable('store-0', { committed: 100, ust: 90, advanced: '59x200' }),
          ...replica('store-1', 'backfilling'),
        ],
        fires: { '6m': [{ value: '5m 1s' }], '30m': [{ value: '29m 1s' }] },
      },
      'stalls while its namesake elsewhere is backfilled': {
        series: [
          ...stable('store-0', { committed: 100, ust: 90, advanced: '59x200' }),
          ...stable('store-0', { committed: 0, ust: 0, advanced: '59x200' }, { namespace: 'staging' }),
          ...replica('store-0', 'backfilling', { namespace: 'staging' }),
        ],
        fires: { '6m': [{ value: '5m 1s' }], '30m': [{ value: '29m 1s' }] },
      },
      'stalls in two namespaces': {
        series: [
          ...stable('store-0', { committed: 100, ust: 90, advanced: '59x200' }),
          ...stable('store-0', { committed: 100, ust: 90, advanced: '0x2 30x200' }, { namespace: 'staging' }),
        ],
        fires: {
          '6m': [{ value: '5m 1s' }, { labels: { namespace: 'staging' }, value: '5m 30s' }],
          '30m': [{ value: '29m 1s' }, { labels: { namespace: 'staging' }, value: '29m 30s' }],
        },
      },
    },
    equivalent: {
      'sum by (namespace, big_peer, pod) (smbp_store_state{': ONE_STATE,
    },
  },

  garbageCollectionStalled: {
    interval: '5m',
    moments: ['420m', '421m', '423m'],
    cases: {
      'just over the limit': {
        series: [samples(gcLastAdvance, {}, '59x90'), samples(transactionsApplied, {}, '1000+1x90')],
        fires: { '421m': [{ value: '7h 0m 1s' }], '423m': [{ value: '7h 2m 1s' }] },
      },
      'at the limit an hour before': {
        series: [samples(gcLastAdvance, {}, '60x90'), samples(transactionsApplied, {}, '1000+1x90')],
        fires: { '423m': [{ value: '7h 2m 0s' }] },
      },
      'rises all the time': {
        series: [samples(gcLastAdvance, {}, '0+300x90'), samples(transactionsApplied, {}, '1000+1x90')],
      },
      'nothing is written': {
        series: [samples(gcLastAdvance, {}, '59x90'), samples(transactionsApplied, {}, '1000x90')],
      },
      'written in the first hour only': {
        series: [samples(gcLastAdvance, {}, '59x90'), samples(transactionsApplied, {}, '1000+1x11 1011x80')],
      },
      'written in the third hour only': {
        series: [
          samples(gcLastAdvance, {}, '59x90'),
          samples(transactionsApplied, {}, '1000x24 1001+1x10 1011x60'),
        ],
        fires: { '421m': [{ value: '7h 0m 1s' }], '423m': [{ value: '7h 2m 1s' }] },
      },
      'has collected nothing yet, which is exposed as 0': {
        series: [samples(gcLastAdvance, {}, '0x90'), samples(transactionsApplied, {}, '1000+1x90')],
      },
      'one of two replicas stalls, the other takes the writes': {
        series: [
          samples(gcLastAdvance, { pod: 'store-0' }, '59x90'),
          samples(transactionsApplied, { pod: 'store-0' }, '1000x90'),
          samples(gcLastAdvance, { pod: 'store-1' }, '0+300x90'),
          samples(transactionsApplied, { pod: 'store-1' }, '1000+1x90'),
          ...replica('store-0', 'ready'),
        ],
        fires: { '421m': [{ value: '7h 0m 1s' }], '423m': [{ value: '7h 2m 1s' }] },
      },
      'a new replica is backfilled': {
        series: [
          samples(gcLastAdvance, { pod: 'pod-0' }, '59x90'),
          samples(transactionsApplied, { pod: 'pod-0' }, '1000+1x90'),
          ...replica('pod-0', 'backfilling'),
          samples(gcLastAdvance, { pod: 'store-1' }, '0+300x90'),
        ],
      },
      'a new replica starts': {
        series: [
          samples(gcLastAdvance, { pod: 'store-2' }, '59x90'),
          samples(transactionsApplied, { pod: 'store-2' }, '1000+1x90'),
          ...replica('store-2', 'starting'),
          samples(gcLastAdvance, { pod: 'store-1' }, '0+300x90'),
        ],
      },
      'stalls while others are backfilled, here and elsewhere': {
        series: [
          samples(gcLastAdvance, { pod: 'store-0' }, '59x90'),
          samples(transactionsApplied, { pod: 'store-0' }, '1000+1x90'),
          ...replica('store-1', 'backfilling'),
          ...replica('store-0', 'backfilling', { namespace: 'staging' }),
          samples(transactionsApplied, { pod: 'store-0', namespace: 'staging' }, '1000x90'),
        ],
        fires: { '421m': [{ value: '7h 0m 1s' }], '423m': [{ value: '7h 2m 1s' }] },
      },
      'nothing is written here but elsewhere': {
        series: [
          samples(gcLastAdvance, {}, '59x90'),
          samples(transactionsApplied, {}, '1000x90'),
          samples(transactionsApplied, { namespace: 'staging' }, '1000+1x90'),
        ],
      },
    },
    equivalent: {
      'sum by (namespace, big_peer, pod) (smbp_store_state{': ONE_STATE,
      'max by (namespace, big_peer) (increase(': 'Some increase is above 0 exactly when their sum is.',
    },
  },

  replicaHoldsBackUst: {
    interval: '1m',
    moments: ['9m', '10m', '30m'],
    cases: {
      'just over the limit': {
        series: [
          samples(committedTransactionId, { pod: 'store-0' }, '20001x40'),
          samples(committedTransactionId, { pod: 'store-1' }, '10000x40'),
        ],
        fires: {
          '10m': [{ labels: { pod: 'store-1' }, value: '10k' }],
          '30m': [{ labels: { pod: 'store-1' }, value: '10k' }],
        },
      },
      'at the limit': {
        series: [
          samples(committedTransactionId, { pod: 'store-0' }, '20000x40'),
          samples(committedTransactionId, { pod: 'store-1' }, '10000x40'),
        ],
      },
      'just under the limit': {
        series: [
          samples(committedTransactionId, { pod: 'store-0' }, '19999x40'),
          samples(committedTransactionId, { pod: 'store-1' }, '10000x40'),
        ],
      },
      'catches up': {
        series: [
          samples(committedTransactionId, { pod: 'store-0' }, '20001x40'),
          samples(committedTransactionId, { pod: 'store-1' }, '10000x15 20000x40'),
          ...replica('store-1', 'ready'),
        ],
        fires: { '10m': [{ labels: { pod: 'store-1' }, value: '10k' }] },
      },
      'a new replica starts and one is backfilled': {
        series: [
          samples(committedTransactionId, { pod: 'store-0' }, '20001x40'),
          samples(committedTransactionId, { pod: 'store-1' }, '0x40'),
          ...replica('store-1', 'backfilling'),
          samples(committedTransactionId, { pod: 'store-2' }, '0x40'),
          ...replica('store-2', 'starting'),
        ],
      },
      'slow while its namesake elsewhere is backfilled': {
        series: [
          samples(committedTransactionId, { pod: 'store-0' }, '20001x40'),
          samples(committedTransactionId, { pod: 'store-1' }, '10000x40'),
          ...replica('store-1', 'backfilling', { namespace: 'staging' }),
          ...replica('store-0', 'backfilling'),
        ],
        fires: {
          '10m': [{ labels: { pod: 'store-1' }, value: '10k' }],
          '30m': [{ labels: { pod: 'store-1' }, value: '10k' }],
        },
      },
      'two replicas are slow': {
        series: [
          samples(committedTransactionId, { pod: 'store-0' }, '50000x40'),
          samples(committedTransactionId, { pod: 'store-1' }, '38000x40'),
          samples(committedTransactionId, { pod: 'store-2' }, '20000x40'),
        ],
        fires: {
          '10m': [
            { labels: { pod: 'store-1' }, value: '12k' },
            { labels: { pod: 'store-2' }, value: '30k' },
          ],
          '30m': [
            { labels: { pod: 'store-1' }, value: '12k' },
            { labels: { pod: 'store-2' }, value: '30k' },
          ],
        },
      },
      'a namesake elsewhere is far ahead': {
        series: [
          samples(committedTransactionId, { pod: 'store-0' }, '100x40'),
          samples(committedTransactionId, { pod: 'store-0', namespace: 'staging' }, '90000x40'),
        ],
      },
    },
    equivalent: {
      'sum by (namespace, big_peer, pod) (smbp_store_state{': ONE_STATE,
      '(max by (namespace, big_peer, pod) (smbp_store_committed_transaction_id)': ONE_SERIES,
      '(sum by (namespace, big_peer, pod) (smbp_store_committed_transaction_id)': ONE_SERIES,
    },
  },

  replicaFailed: {
    interval: '1m',
    moments: ['4m', '5m', '30m'],
    cases: {
      failed: {
        series: [...replica('store-0', 'failed'), ...replica('store-1', 'ready')],
        fires: { '5m': [{ labels: { pod: 'store-0' } }], '30m': [{ labels: { pod: 'store-0' } }] },
      },
      'both have failed': {
        series: [...replica('store-0', 'failed'), ...replica('store-0', 'failed', { namespace: 'staging' })],
        fires: {
          '5m': [{ labels: { pod: 'store-0' } }, { labels: { pod: 'store-0', namespace: 'staging' } }],
          '30m': [{ labels: { pod: 'store-0' } }, { labels: { pod: 'store-0', namespace: 'staging' } }],
        },
      },
      'restarts and works': {
        series: [samples(state, { pod: 'store-0', state: 'failed' }, '1x10 0x30')],
        fires: { '5m': [{ labels: { pod: 'store-0' } }] },
      },
      draining: { series: replica('store-0', 'draining') },
    },
    equivalent: {
      'min by (namespace, big_peer, pod) (smbp_store_state{state="failed"})': ONE_SERIES,
      'sum by (namespace, big_peer, pod) (smbp_store_state{state="failed"})': ONE_SERIES,
    },
  },

  intervalsMissing: {
    interval: '1m',
    moments: ['14m', '15m', '40m'],
    cases: {
      'one range': {
        series: [
          samples(missingIntervals, { pod: 'store-0' }, '1x40'),
          samples(missingIntervals, { pod: 'store-1' }, '0x40'),
          ...replica('store-1', 'backfilling'),
          ...replica('store-0', 'starting', { namespace: 'staging' }),
        ],
        fires: {
          '15m': [{ labels: { pod: 'store-0' }, value: '1' }],
          '40m': [{ labels: { pod: 'store-0' }, value: '1' }],
        },
      },
      none: { series: [samples(missingIntervals, { pod: 'store-0' }, '0x40')] },
      'are filled': {
        series: [samples(missingIntervals, { pod: 'store-0' }, '3x20 0x20'), ...replica('store-0', 'ready')],
        fires: { '15m': [{ labels: { pod: 'store-0' }, value: '3' }] },
      },
      'of a replica that is backfilled and one that starts': {
        series: [
          samples(missingIntervals, { pod: 'store-0' }, '5x40'),
          ...replica('store-0', 'backfilling'),
          samples(missingIntervals, { pod: 'store-1' }, '5x40'),
          ...replica('store-1', 'starting'),
        ],
      },
    },
    equivalent: {
      'sum by (namespace, big_peer, pod) (smbp_store_state{': ONE_STATE,
      'min by (namespace, big_peer, pod) (smbp_store_missing_intervals)': ONE_SERIES,
      'sum by (namespace, big_peer, pod) (smbp_store_missing_intervals)': ONE_SERIES,
    },
  },

  gossipSilent: {
    interval: '1m',
    moments: ['7m', '8m', '30m'],
    cases: {
      'just over the limit': {
        series: [
          samples(gossipLastReceived, { pod: 'store-0' }, '59x40'),
          samples(gossipLastReceived, { pod: 'store-1' }, '0+60x40'),
        ],
        fires: { '8m': [{ value: '7m 1s' }], '30m': [{ value: '29m 1s' }] },
      },
      'at the limit a minute before': {
        series: [samples(gossipLastReceived, { pod: 'store-0' }, '60x40')],
        fires: { '30m': [{ value: '29m 0s' }] },
      },
      'just under the limit a minute before': {
        series: [samples(gossipLastReceived, { pod: 'store-0' }, '61x40')],
        fires: { '30m': [{ value: '28m 59s' }] },
      },
      'all are heard': { series: [samples(gossipLastReceived, { pod: 'store-0' }, '0+60x40')] },
      'has no peers, which is exposed as 0': {
        series: [samples(gossipLastReceived, { pod: 'store-0' }, '0x40')],
      },
      'is heard again': {
        series: [samples(gossipLastReceived, { pod: 'store-0' }, '59x10 660+60x30')],
        fires: { '8m': [{ value: '7m 1s' }] },
      },
      'two namespaces': {
        series: [
          samples(gossipLastReceived, { pod: 'store-0' }, '59x40'),
          samples(gossipLastReceived, { pod: 'store-0', namespace: 'staging' }, '30x40'),
        ],
        fires: {
          '8m': [{ value: '7m 1s' }, { labels: { namespace: 'staging' }, value: '7m 30s' }],
          '30m': [{ value: '29m 1s' }, { labels: { namespace: 'staging' }, value: '29m 30s' }],
        },
      },
    },
  },

  writeStalls: {
    interval: '5m',
    moments: ['19m', '20m', '51m'],
    cases: {
      'just over the limit, two causes together': {
        series: [
          samples(rocksdbWriteStall, { pod: 'store-0', cause: 'l0' }, '1000+7.5x12'),
          samples(rocksdbWriteStall, { pod: 'store-0', cause: 'memtable' }, '1000+7.65x12'),
          samples(rocksdbWriteStall, { pod: 'store-1', cause: 'l0' }, '1000x12'),
        ],
        fires: {
          '20m': [{ labels: { pod: 'store-0' }, value: '5.05%' }],
          '51m': [{ labels: { pod: 'store-0' }, value: '5.05%' }],
        },
      },
      'at the limit': {
        series: [samples(rocksdbWriteStall, { pod: 'store-0', cause: 'l0' }, '1000+15x12')],
      },
      'just under the limit': {
        series: [samples(rocksdbWriteStall, { pod: 'store-0', cause: 'l0' }, '1000+14.9x12')],
      },
      'no stall': { series: [samples(rocksdbWriteStall, { pod: 'store-0', cause: 'l0' }, '1000x12')] },
      'two replicas at half the limit': {
        series: [
          samples(rocksdbWriteStall, { pod: 'store-0', cause: 'l0' }, '1000+9x12'),
          samples(rocksdbWriteStall, { pod: 'store-1', cause: 'l0' }, '1000+9x12'),
          samples(rocksdbWriteStall, { pod: 'store-0', cause: 'l0', namespace: 'staging' }, '1000+9x12'),
        ],
      },
      'ends when the stalls have left the window': {
        series: [samples(rocksdbWriteStall, { pod: 'store-0', cause: 'l0' }, '1000+300x7 3100x5')],
        fires: { '20m': [{ labels: { pod: 'store-0' }, value: '100%' }] },
      },
    },
  },

  backgroundError: {
    interval: '5m',
    moments: ['29m', '30m', '84m', '86m'],
    cases: {
      'one error': {
        series: [
          samples(rocksdbBackgroundErrors, { pod: 'store-0' }, '0x5 1x20'),
          samples(rocksdbBackgroundErrors, { pod: 'store-1' }, '0x25'),
        ],
        fires: { '30m': [{ labels: { pod: 'store-0' } }], '84m': [{ labels: { pod: 'store-0' } }] },
      },
      'an old error': { series: [samples(rocksdbBackgroundErrors, { pod: 'store-0' }, '1x25')] },
      'an error after a restart': {
        series: [samples(rocksdbBackgroundErrors, { pod: 'store-0', namespace: 'staging' }, '7x5 1x20')],
        fires: {
          '30m': [{ labels: { pod: 'store-0', namespace: 'staging' } }],
          '84m': [{ labels: { pod: 'store-0', namespace: 'staging' } }],
        },
      },
      'a restart': { series: [samples(rocksdbBackgroundErrors, { pod: 'store-0' }, '7x5 0x20')] },
    },
    equivalent: {
      'min by (namespace, big_peer, pod) (increase(': ONE_SERIES,
      'max by (namespace, big_peer, pod) (increase(': ONE_SERIES,
    },
  },
});
