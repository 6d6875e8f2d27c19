import * as alerts from '../../src/alerts/replication.ts';
import { connections, lastUpdate } from '../../src/metrics/replication.ts';
import type { PodSeries } from './alert-plays.ts';
import { describeAlerts, samples } from './alert-plays.ts';

/** Connections of a replication that are up. */
function links(values: string, target: PodSeries['labels'] = {}): PodSeries {
  return samples(connections, { replication: 'west', state: 'connected', ...target }, values);
}

/** When a replication last received an update. */
function received(values: string, target: PodSeries['labels'] = {}): PodSeries {
  return samples(lastUpdate, { replication: 'west', direction: 'received', ...target }, values);
}

const WEST = { replication: 'west' } as const;
const DOWN = { '10m': [{ labels: WEST }], '30m': [{ labels: WEST }] };
const STALE = { '66m': [{ labels: WEST, value: '1h 5m 1s' }], '80m': [{ labels: WEST, value: '1h 19m 1s' }] };

describeAlerts(alerts, {
  replicationDown: {
    interval: '1m',
    moments: ['9m', '10m', '30m'],
    cases: {
      'no link': { series: [links('0x40')], fires: DOWN },
      'one link': { series: [links('1x40')] },
      'one link of two pods': { series: [links('0x40'), links('1x40', { pod: 'other' })] },
      'links that are not up do not count': {
        series: [links('0x40'), links('1x40', { state: 'connecting' }), links('1x40', { state: 'failed' })],
        fires: DOWN,
      },
      'comes up': { series: [links('0x20 1x20')], fires: { '10m': [{ labels: WEST }] } },
      'each replication and namespace by itself': {
        series: [
          links('0x40'),
          links('1x40', { replication: 'east' }),
          links('1x40', { namespace: 'staging' }),
        ],
        fires: DOWN,
      },
    },
    equivalent: {
      'max by (namespace, big_peer, replication) (smbp_replication_connections':
        'Some pod has a link exactly when their sum has.',
    },
  },

  replicationStale: {
    interval: '1m',
    moments: ['65m', '66m', '80m'],
    cases: {
      'just over the limit': { series: [received('59x90')], fires: STALE },
      'at the limit a minute before': {
        series: [received('60x90')],
        fires: { '80m': [{ labels: WEST, value: '1h 19m 0s' }] },
      },
      'just under the limit a minute before': {
        series: [received('61x90')],
        fires: { '80m': [{ labels: WEST, value: '1h 18m 59s' }] },
      },
      'receives all the time': { series: [received('0+60x90')] },
      'has never received anything, which is exposed as 0': { series: [received('0x90')] },
      'sends, but receives nothing': {
        series: [received('59x90'), received('0+60x90', { direction: 'sent' })],
        fires: STALE,
      },
      'has received nothing yet, and sent nothing for long': {
        series: [received('59x90', { direction: 'sent' })],
      },
      'the last update of any pod counts': {
        series: [received('59x90'), received('10x90', { pod: 'other' })],
        fires: STALE,
      },
      'receives again': {
        series: [received('59x70 4260+60x20')],
        fires: { '66m': [{ labels: WEST, value: '1h 5m 1s' }] },
      },
      'each replication and namespace by itself': {
        series: [
          received('59x90'),
          received('0+60x90', { replication: 'east' }),
          received('0+60x90', { namespace: 'staging' }),
        ],
        fires: STALE,
      },
    },
  },
});
