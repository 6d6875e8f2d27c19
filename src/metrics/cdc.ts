import { defineCounter, defineGauge, defineHistogram, fact, proposal } from '../catalog/metric.ts';
import { KAFKA_BUCKETS } from './buckets.ts';
import { cdc, mongoConnector, webhook } from './components.ts';
import { app, bridge } from './labels.ts';

/** Whatever a data bridge feeds, its pod captures changes. */
const bridges = [cdc, webhook, mongoConnector] as const;

/** A pod serves one bridge, and a bridge belongs to one app. */
const ONE_APP = { labels: ['app'], max: { factor: 1, sizes: [] } } as const;
const ONE_BRIDGE = { labels: ['bridge'], max: { factor: 1, sizes: [] } } as const;

export const changes = defineCounter({
  name: 'smbp_cdc_changes_total',
  help: 'Changes of documents that were captured.',
  question: 'Has the source of a bridge dried up?',
  emittedBy: bridges,
  labels: {
    app,
    change_type: {
      help: 'What happened to the document.',
      values: ['insert', 'update', 'delete', 'evict'],
    },
  },
  bounds: [ONE_APP],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: fact(
    'Big Peer release notes, 1.63.1: a counter of CDC changes with labels for the type of change. Its name is not public.',
  ),
});

export const lagTransactions = defineGauge({
  name: 'smbp_cdc_lag_transactions',
  unit: 'none',
  help: 'Transactions between the stable timestamp and the last one captured.',
  question: 'Is capture behind?',
  emittedBy: bridges,
  acrossPods: 'max',
  labels: { app },
  bounds: [ONE_APP],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Operator docs, CDC: every event carries the id of its transaction.'),
});

export const lastCaptured = defineGauge({
  name: 'smbp_cdc_last_captured_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'Time of the last transaction that was captured.',
  question: 'How far behind is capture in time?',
  emittedBy: bridges,
  acrossPods: 'min',
  labels: { app },
  bounds: [ONE_APP],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('A count of transactions says nothing of how stale the output is.'),
});

export const heartbeatLast = defineGauge({
  name: 'smbp_cdc_heartbeat_last_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When the bridge last wrote a heartbeat.',
  question: 'Does a bridge work from end to end while nothing changes?',
  emittedBy: [cdc],
  acrossPods: 'max',
  labels: { bridge },
  bounds: [ONE_BRIDGE],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Operator Management API 1.0.0: heartbeat is a type of stream.'),
});

export const produced = defineCounter({
  name: 'smbp_cdc_produced_total',
  help: 'Records that the bridge produced to its topic, by result.',
  question: 'Is the Kafka of the output in trouble?',
  emittedBy: [cdc],
  labels: {
    bridge,
    result: {
      help: 'How it ended.',
      values: ['ok', 'retriable_error', 'fatal_error', 'too_large'],
    },
  },
  bounds: [ONE_BRIDGE],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Big Peer release notes, 1.65.1: producers of CDC are sharded.'),
});

export const produceDuration = defineHistogram({
  name: 'smbp_cdc_produce_duration_seconds',
  unit: 'seconds',
  help: 'Time until the topic of the bridge acknowledged a record.',
  question: 'Does the bridge need more shards?',
  emittedBy: [cdc],
  buckets: KAFKA_BUCKETS,
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Big Peer release notes, 1.65.1: the number of shards is a setting.'),
});

export const filtered = defineCounter({
  name: 'smbp_cdc_filtered_total',
  help: 'Decisions of the filter of a bridge.',
  question: 'Does the filter match nothing?',
  emittedBy: [cdc],
  labels: { bridge, decision: { help: 'What the filter said.', values: ['match', 'drop'] } },
  bounds: [ONE_BRIDGE],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Operator Management API 1.0.0: a bridge selects documents by collection and query.'),
});
