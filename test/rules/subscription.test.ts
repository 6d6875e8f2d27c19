import * as alerts from '../../src/alerts/subscription.ts';
import { ustTransactionId as storeUstTransactionId } from '../../src/metrics/store.ts';
import {
  connections,
  connectionsOpened,
  fanoutDelay,
  ustTransactionId,
} from '../../src/metrics/subscription.ts';
import type { PodSeries } from './alert-plays.ts';
import { describeAlerts, samples } from './alert-plays.ts';

/** Deliveries by what they took at most, in the notation of promtool. */
function deliveries(
  {
    within2 = '1000x12',
    within5 = within2,
    within10,
  }: { readonly within2?: string; readonly within5?: string; readonly within10: string },
  target: PodSeries['labels'] = {},
): readonly PodSeries[] {
  return [
    samples(fanoutDelay, { ...target, le: '2' }, within2, '_bucket'),
    samples(fanoutDelay, { ...target, le: '5' }, within5, '_bucket'),
    samples(fanoutDelay, { ...target, le: '10' }, within10, '_bucket'),
    samples(fanoutDelay, { ...target, le: '+Inf' }, within10, '_bucket'),
    samples(fanoutDelay, target, within10, '_count'),
  ];
}

/** Open connections of devices. */
function devices(values: string, target: PodSeries['labels'] = {}): PodSeries {
  return samples(connections, { transport: 'websocket', peer: 'small_peer', ...target }, values);
}

/** Connections that were accepted. */
function accepted(values: string, target: PodSeries['labels'] = {}): PodSeries {
  return samples(connectionsOpened, { transport: 'websocket', result: 'accepted', ...target }, values);
}

const LATE = { '20m': [{ value: '5.05s' }], '59m': [{ value: '5.05s' }] } as const;
const ONE_SERIES = 'A server has one such series.';

describeAlerts(alerts, {
  fanoutSlow: {
    interval: '5m',
    moments: ['19m', '20m', '59m'],
    cases: {
      'just over the limit': {
        series: deliveries({ within5: '1000+98.99x12', within10: '1000+100x12' }),
        fires: LATE,
      },
      'just under the limit': {
        series: deliveries({ within5: '1000+99.01x12', within10: '1000+100x12' }),
      },
      'as many deliveries as it needs': {
        series: deliveries({ within10: '1000+50x12' }),
        fires: { '20m': [{ value: '9.95s' }], '59m': [{ value: '9.95s' }] },
      },
      'fewer deliveries than it needs': { series: deliveries({ within10: '1000+49.5x12' }) },
      'another namespace has the deliveries': {
        series: [
          ...deliveries({ within10: '1000+49.5x12' }),
          ...deliveries({ within2: '1000+1000x12', within10: '1000+1000x12' }, { namespace: 'staging' }),
        ],
      },
      'no deliveries': { series: deliveries({ within10: '1000x12' }) },
      'servers are added up': {
        series: [
          ...deliveries({ within2: '1000+25x12', within10: '1000+25x12' }, { pod: 'a' }),
          ...deliveries({ within10: '1000+25x12' }, { pod: 'b' }),
        ],
        fires: { '20m': [{ value: '9.9s' }], '59m': [{ value: '9.9s' }] },
      },
      'one slow server of many': {
        series: [
          ...deliveries({ within2: '1000+10000x12', within10: '1000+10000x12' }, { pod: 'a' }),
          ...deliveries({ within10: '1000+50x12' }, { pod: 'b' }),
          ...deliveries({ within2: '1000x12', within10: '1000x12' }, { pod: 'c' }),
        ],
      },
      'was slow until a while ago': {
        series: deliveries({
          within2: '1000x9 1100+100x3',
          within10: '1000+1000x9 10100+100x3',
        }),
        fires: { '20m': [{ value: '9.95s' }] },
      },
      'had more deliveries until a while ago': {
        series: deliveries({ within10: '1000+50x9 1499.5+49.5x3' }),
        fires: { '20m': [{ value: '9.95s' }] },
      },
    },
    equivalent: {
      '>= 5': 'In floating point no quantile is exactly at the limit.',
      '[10m]))) > 0':
        'Without deliveries the quantile is no number, which is over no limit; it is left out for the dashboard.',
    },
  },

  deviceConnectionsDropped: {
    interval: '1m',
    moments: ['90m', '91m'],
    cases: {
      'just under half are left': {
        series: [devices('170x80 84x20')],
        fires: { '91m': [{ value: '168.6' }] },
      },
      'half are left': { series: [devices('170x80 85x20')] },
      'just over half are left': { series: [devices('170x80 86x20')] },
      'half are left, and once there were more': { series: [devices('300x19 170x60 85x20')] },
      'all servers are gone': {
        series: [devices('170x80 stale')],
        fires: { '91m': [{ value: '170' }] },
      },
      'just over as many devices as it needs': {
        series: [devices('20.4x80 10x20')],
        fires: { '91m': [{ value: '20.23' }] },
      },
      'as many devices as it needs': { series: [devices('20x80 9x20')] },
      'nobody has ever connected': { series: [devices('0x100')] },
      'a rollout replaces every server': {
        series: [devices('170x80 stale', { pod: 'a' }), devices('_x81 170x20', { pod: 'b' })],
      },
      'servers and transports are added up': {
        series: [
          devices('100x80 40x20', { pod: 'a' }),
          devices('50x80 30x20', { pod: 'b' }),
          devices('20x80 14x20', { pod: 'b', transport: 'tcp' }),
        ],
        fires: { '91m': [{ value: '168.6' }] },
      },
      'servers that lose them to one another': {
        series: [devices('100x80 0x20', { pod: 'a' }), devices('70x80 170x20', { pod: 'b' })],
      },
      'loses Big Peers, not devices': {
        series: [
          devices('30x100'),
          samples(connections, { transport: 'tcp', peer: 'big_peer' }, '170x80 0x20'),
        ],
      },
      'a namesake in another namespace keeps its devices': {
        series: [devices('170x80 84x20'), devices('170x100', { namespace: 'staging' })],
        fires: { '91m': [{ value: '168.6' }] },
      },
      'they come back': { series: [devices('170x80 84x5 170x20')] },
    },
    equivalent: {
      '[1h] offset 10m) >= 20': 'A mean that is at the limit falls below it before the alert fires.',
      '> on (namespace, big_peer)':
        'A count that is at the limit is above it before the alert fires, because the mean falls.',
    },
  },

  reconnectStorm: {
    interval: '5m',
    moments: ['14m', '15m', '59m'],
    cases: {
      'just over one connection a device': {
        series: [accepted('1000+50.5x12'), devices('100x12')],
        fires: { '15m': [{ value: '101' }], '59m': [{ value: '101' }] },
      },
      'one connection a device': { series: [accepted('1000+50x12'), devices('100x12')] },
      'just under one connection a device': { series: [accepted('1000+49.5x12'), devices('100x12')] },
      'just more devices than it needs': {
        series: [accepted('1000+50x12'), devices('20.2x12')],
        fires: { '15m': [{ value: '100' }], '59m': [{ value: '100' }] },
      },
      'as many devices as it needs': { series: [accepted('1000+50x12'), devices('20x12')] },
      'nobody reconnects': { series: [accepted('1000x12'), devices('100x12')] },
      'attempts fail': {
        series: [accepted('1000x12'), accepted('1000+1000x12', { result: 'auth_failed' }), devices('100x12')],
      },
      'servers and transports are added up': {
        series: [
          accepted('1000+30x12', { pod: 'a' }),
          accepted('1000+31x12', { pod: 'b', transport: 'tcp' }),
          devices('50x12', { pod: 'a' }),
          devices('70x12', { pod: 'b' }),
          samples(connections, { pod: 'b', transport: 'tcp', peer: 'big_peer' }, '1000x12'),
        ],
        fires: { '15m': [{ value: '122' }], '59m': [{ value: '122' }] },
      },
      'servers that are quiet together': {
        series: [
          accepted('1000+30x12', { pod: 'a' }),
          accepted('1000+31x12', { pod: 'b' }),
          devices('50x12', { pod: 'a' }),
          devices('72x12', { pod: 'b' }),
        ],
      },
      'a namesake in another namespace has more devices': {
        series: [
          accepted('1000+61x12'),
          devices('100x12'),
          accepted('1000+61x12', { namespace: 'staging' }),
          devices('1000x12', { namespace: 'staging' }),
        ],
        fires: { '15m': [{ value: '122' }], '59m': [{ value: '122' }] },
      },
      'ends when the connections have left the window': {
        series: [accepted('1000+1000x9 10000x3'), devices('100x12')],
        fires: { '15m': [{ value: '2k' }] },
      },
    },
  },

  subscriptionStaleUst: {
    interval: '1m',
    moments: ['9m', '10m', '30m'],
    cases: {
      'just over the limit': {
        series: [
          samples(storeUstTransactionId, { pod: 'store-0' }, '20001x40'),
          samples(storeUstTransactionId, { pod: 'store-1' }, '15000x40'),
          samples(ustTransactionId, { pod: 'a' }, '10000x40'),
          samples(ustTransactionId, { pod: 'b' }, '20001x40'),
        ],
        fires: {
          '10m': [{ labels: { pod: 'a' }, value: '10k' }],
          '30m': [{ labels: { pod: 'a' }, value: '10k' }],
        },
      },
      'at the limit': {
        series: [
          samples(storeUstTransactionId, { pod: 'store-0' }, '20000x40'),
          samples(storeUstTransactionId, { pod: 'store-1' }, '20000x40'),
          samples(ustTransactionId, { pod: 'a' }, '10000x40'),
        ],
      },
      'just under the limit': {
        series: [
          samples(storeUstTransactionId, { pod: 'store-0' }, '19999x40'),
          samples(ustTransactionId, { pod: 'a' }, '10000x40'),
        ],
      },
      'all servers are cut off': {
        series: [
          samples(storeUstTransactionId, { pod: 'store-0' }, '40000x40'),
          samples(ustTransactionId, { pod: 'a' }, '10000x40'),
          samples(ustTransactionId, { pod: 'b' }, '20000x40'),
          samples(storeUstTransactionId, { pod: 'store-0', namespace: 'staging' }, '20000x40'),
          samples(ustTransactionId, { pod: 'a', namespace: 'staging' }, '20000x40'),
        ],
        fires: {
          '10m': [
            { labels: { pod: 'a' }, value: '30k' },
            { labels: { pod: 'b' }, value: '20k' },
          ],
          '30m': [
            { labels: { pod: 'a' }, value: '30k' },
            { labels: { pod: 'b' }, value: '20k' },
          ],
        },
      },
      'catches up': {
        series: [
          samples(storeUstTransactionId, { pod: 'store-0' }, '40000x40'),
          samples(ustTransactionId, { pod: 'a' }, '10000x15 40000x30'),
        ],
        fires: { '10m': [{ labels: { pod: 'a' }, value: '30k' }] },
      },
    },
    equivalent: {
      'max by (namespace, big_peer, pod) (smbp_subscription_ust_transaction_id)': ONE_SERIES,
      'sum by (namespace, big_peer, pod) (smbp_subscription_ust_transaction_id)': ONE_SERIES,
    },
  },
});
