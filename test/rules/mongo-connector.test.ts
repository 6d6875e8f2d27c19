import * as alerts from '../../src/alerts/mongo-connector.ts';
import { resumeToken, state, unsyncedDocuments } from '../../src/metrics/mongo-connector.ts';
import type { PodSeries } from './alert-plays.ts';
import { describeAlerts, samples } from './alert-plays.ts';

/** A connector in a state, as long as a play lasts. */
function inState(current: string, target: PodSeries['labels'] = {}): readonly PodSeries[] {
  return state.labels.state.values.map((value) =>
    samples(state, { bridge: 'atlas', ...target, state: value }, value === current ? '1x60' : '0x60'),
  );
}

/** Cluster time of MongoDB in the resume token of a connector. */
function token(values: string, target: PodSeries['labels'] = {}): PodSeries {
  return samples(resumeToken, { bridge: 'atlas', ...target }, values);
}

/** Documents that a connector has set aside. */
function parked(values: string, target: PodSeries['labels'] = {}): PodSeries {
  return samples(unsyncedDocuments, { bridge: 'atlas', ...target }, values);
}

const ATLAS = { bridge: 'atlas' } as const;
const SILENT = { '21m': [{ labels: ATLAS, value: '20m 1s' }], '40m': [{ labels: ATLAS, value: '39m 1s' }] };

describeAlerts(alerts, {
  mongoConnectorSilent: {
    interval: '1m',
    moments: ['20m', '21m', '40m'],
    cases: {
      'just over the limit': { series: [token('59x60'), ...inState('running')], fires: SILENT },
      'at the limit a minute before': {
        series: [token('60x60'), ...inState('running')],
        fires: { '40m': [{ labels: ATLAS, value: '39m 0s' }] },
      },
      'just under the limit a minute before': {
        series: [token('61x60'), ...inState('running')],
        fires: { '40m': [{ labels: ATLAS, value: '38m 59s' }] },
      },
      'moves on an idle database': { series: [token('0+60x60'), ...inState('running')] },
      'has no token yet, which is exposed as 0': { series: [token('0x60'), ...inState('running')] },
      'moves again': {
        series: [token('59x30 1860+60x30'), ...inState('running')],
        fires: { '21m': [{ labels: ATLAS, value: '20m 1s' }] },
      },
      'is in its initial sync': { series: [token('59x60'), ...inState('initial_sync')] },
      'has failed, which is no silence': { series: [token('59x60'), ...inState('failed')] },
      'the pod of before has not gone yet': {
        series: [
          token('10x60', { pod: 'old' }),
          ...inState('failed', { pod: 'old' }),
          token('59x60'),
          ...inState('running'),
        ],
        fires: SILENT,
      },
      'two pods run for a moment': {
        series: [
          token('10x60', { pod: 'old' }),
          ...inState('running', { pod: 'old' }),
          token('59x60'),
          ...inState('running'),
        ],
        fires: SILENT,
      },
      'each bridge and namespace by itself': {
        series: [
          token('59x60'),
          ...inState('failed'),
          token('0+60x60', { bridge: 'legacy' }),
          ...inState('running', { bridge: 'legacy' }),
          token('0+60x60', { namespace: 'staging' }),
          ...inState('running', { namespace: 'staging' }),
        ],
      },
    },
  },

  mongoUnsyncedDocuments: {
    interval: '1m',
    moments: ['14m', '15m', '40m'],
    cases: {
      'one document': {
        series: [parked('1x60'), parked('0x60', { pod: 'old' })],
        fires: {
          '15m': [{ labels: ATLAS, value: '1' }],
          '40m': [{ labels: ATLAS, value: '1' }],
        },
      },
      'no document': { series: [parked('0x60')] },
      'both pods say the same': {
        series: [parked('3x60'), parked('3x60', { pod: 'old' })],
        fires: {
          '15m': [{ labels: ATLAS, value: '3' }],
          '40m': [{ labels: ATLAS, value: '3' }],
        },
      },
      'is mended': { series: [parked('2x20 0x40')], fires: { '15m': [{ labels: ATLAS, value: '2' }] } },
      'each bridge and namespace by itself': {
        series: [
          parked('1x60'),
          parked('5x60', { bridge: 'legacy' }),
          parked('7x60', { namespace: 'staging' }),
        ],
        fires: {
          '15m': [
            { labels: ATLAS, value: '1' },
            { labels: { bridge: 'legacy' }, value: '5' },
            { labels: { ...ATLAS, namespace: 'staging' }, value: '7' },
          ],
          '40m': [
            { labels: ATLAS, value: '1' },
            { labels: { bridge: 'legacy' }, value: '5' },
            { labels: { ...ATLAS, namespace: 'staging' }, value: '7' },
          ],
        },
      },
    },
  },
});
