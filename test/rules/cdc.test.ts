import * as alerts from '../../src/alerts/cdc.ts';
import { heartbeatLast, lagTransactions, lastCaptured } from '../../src/metrics/cdc.ts';
import type { PodSeries } from './alert-plays.ts';
import { describeAlerts, samples } from './alert-plays.ts';

/** A bridge that captured its last transaction at some time, with stable ones that it has not captured. */
function bridge(captured: string, lag: number, target: PodSeries['labels'] = {}): readonly PodSeries[] {
  const labels = { pod: 'cdc-0', app: 'till', ...target };
  return [samples(lastCaptured, labels, captured), samples(lagTransactions, labels, `${lag}x40`)];
}

/** When a bridge last wrote a heartbeat. */
function heartbeat(values: string, target: PodSeries['labels'] = {}): PodSeries {
  return samples(heartbeatLast, { pod: 'cdc-0', bridge: 'orders', ...target }, values);
}

const TILL = { pod: 'cdc-0', app: 'till' } as const;
const BEHIND = { '16m': [{ labels: TILL, value: '15m 1s' }], '30m': [{ labels: TILL, value: '29m 1s' }] };
const ORDERS = { bridge: 'orders' } as const;
const SILENT = { '11m': [{ labels: ORDERS, value: '10m 1s' }], '30m': [{ labels: ORDERS, value: '29m 1s' }] };

describeAlerts(alerts, {
  cdcBehind: {
    interval: '1m',
    moments: ['15m', '16m', '30m'],
    cases: {
      'just over the limit': { series: bridge('59x40', 1), fires: BEHIND },
      'at the limit a minute before': {
        series: bridge('60x40', 1),
        fires: { '30m': [{ labels: TILL, value: '29m 0s' }] },
      },
      'just under the limit a minute before': {
        series: bridge('61x40', 1),
        fires: { '30m': [{ labels: TILL, value: '28m 59s' }] },
      },
      'has captured everything': { series: bridge('59x40', 0) },
      'keeps up': { series: bridge('0+60x40', 5) },
      'has captured nothing yet, which is exposed as 0': { series: bridge('0x40', 5) },
      'catches up': {
        series: bridge('59x20 1260+60x20', 5),
        fires: { '16m': [{ labels: TILL, value: '15m 1s' }] },
      },
      'the part of a bridge that is furthest behind counts': {
        series: [...bridge('59x40', 5), ...bridge('600x40', 0, { container: 'splitter' })],
        fires: BEHIND,
      },
      'each bridge, app and namespace by itself': {
        series: [
          ...bridge('59x40', 0),
          ...bridge('0+60x40', 5, { pod: 'cdc-1' }),
          ...bridge('0+60x40', 5, { app: 'desk' }),
          ...bridge('0+60x40', 5, { namespace: 'staging' }),
        ],
      },
      'two bridges of two apps': {
        series: [...bridge('59x40', 5), ...bridge('30x40', 5, { pod: 'cdc-1', app: 'desk' })],
        fires: {
          '15m': [],
          '16m': [...BEHIND['16m'], { labels: { pod: 'cdc-1', app: 'desk' }, value: '15m 30s' }],
          '30m': [...BEHIND['30m'], { labels: { pod: 'cdc-1', app: 'desk' }, value: '29m 30s' }],
        },
      },
    },
    equivalent: {
      '(sum by (namespace, big_peer, pod, app) (smbp_cdc_lag_transactions) > bool 0)':
        'Some lag is above 0 exactly when their sum is.',
    },
  },

  cdcHeartbeatMissing: {
    interval: '1m',
    moments: ['10m', '11m', '30m'],
    cases: {
      'just over the limit': { series: [heartbeat('59x40')], fires: SILENT },
      'at the limit a minute before': {
        series: [heartbeat('60x40')],
        fires: { '30m': [{ labels: ORDERS, value: '29m 0s' }] },
      },
      'just under the limit a minute before': {
        series: [heartbeat('61x40')],
        fires: { '30m': [{ labels: ORDERS, value: '28m 59s' }] },
      },
      'beats all the time': { series: [heartbeat('0+60x40')] },
      'has never beaten, which is exposed as 0': { series: [heartbeat('0x40')] },
      'beats again': {
        series: [heartbeat('59x20 1260+60x20')],
        fires: { '11m': [{ labels: ORDERS, value: '10m 1s' }] },
      },
      'the pod of before has not gone yet': {
        series: [heartbeat('59x40'), heartbeat('0+60x40', { pod: 'cdc-1' })],
      },
      'the last beat of any pod counts': {
        series: [heartbeat('59x40'), heartbeat('10x40', { pod: 'cdc-1' })],
        fires: SILENT,
      },
      'each bridge and namespace by itself': {
        series: [
          heartbeat('59x40'),
          heartbeat('0+60x40', { bridge: 'stock' }),
          heartbeat('0+60x40', { namespace: 'staging' }),
        ],
        fires: SILENT,
      },
    },
  },
});
