import { defineCounter, defineGauge, defineHistogram, proposal } from '../catalog/metric.ts';
import { KAFKA_BUCKETS, SIZE_BUCKETS } from './buckets.ts';
import { api, cdc, mongoConnector, store, subscription, webhook } from './components.ts';

const writers = [subscription, api] as const;
const writer = { help: 'Which kind of server writes.', values: ['subscription', 'api'] } as const;
const readers = [store, subscription, cdc, webhook, mongoConnector] as const;
const reader = {
  help: 'Which kind of server reads; `cdc` stands for all data bridges.',
  values: ['store', 'subscription', 'cdc'],
} as const;

/** A pod is a client of one kind, so only its own value of the label exists there. */
const ONE_CLIENT = { labels: ['client'], max: { factor: 1, sizes: [] } } as const;

export const publishTotal = defineCounter({
  name: 'smbp_txnlog_publish_total',
  help: 'Transactions that were appended to the log, by result.',
  question: 'Are writes accepted?',
  emittedBy: writers,
  labels: {
    client: writer,
    result: {
      help: 'How the append ended.',
      values: ['committed', 'retriable_error', 'fatal_error', 'too_large'],
    },
  },
  bounds: [ONE_CLIENT],
  zeroInitialised: false,
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'The transaction log is a Kafka topic: legacy Helm charts of Ditto, max.message.bytes 100 MiB.',
  ),
});

export const publishDuration = defineHistogram({
  name: 'smbp_txnlog_publish_duration_seconds',
  unit: 'seconds',
  help: 'Time until the log acknowledged a transaction.',
  question: 'How long does every write wait at least?',
  emittedBy: writers,
  buckets: KAFKA_BUCKETS,
  labels: { client: writer },
  bounds: [ONE_CLIENT],
  zeroInitialised: false,
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Every write waits for the acknowledgement of Kafka.'),
});

export const publishBytes = defineHistogram({
  name: 'smbp_txnlog_publish_bytes',
  unit: 'bytes',
  help: 'Size of the transactions that were appended.',
  question: 'Do transactions come near the limit of the log, 100 MiB?',
  emittedBy: writers,
  buckets: SIZE_BUCKETS,
  labels: { client: writer },
  bounds: [ONE_CLIENT],
  zeroInitialised: false,
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Legacy Helm charts of Ditto set max.message.bytes to 104857600.'),
});

export const publishInFlight = defineGauge({
  name: 'smbp_txnlog_publish_in_flight',
  unit: 'none',
  help: 'Appends that the log has not acknowledged yet.',
  question: 'Does the log push back?',
  emittedBy: writers,
  acrossPods: 'sum',
  labels: { client: writer },
  bounds: [ONE_CLIENT],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Appends pile up before the first of them fails.'),
});

export const consumedRecords = defineCounter({
  name: 'smbp_txnlog_consumed_records_total',
  help: 'Records that were read from the log.',
  question: 'Is each reader alive?',
  emittedBy: readers,
  labels: { client: reader },
  bounds: [ONE_CLIENT],
  zeroInitialised: false,
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Ditto docs, backend architecture: every store replica consumes the log.'),
});

export const consumerLagRecords = defineGauge({
  name: 'smbp_txnlog_consumer_lag_records',
  unit: 'none',
  help: 'Records between the end of the log and the position of the reader.',
  question: 'Who is behind, and how far?',
  emittedBy: readers,
  acrossPods: 'max',
  labels: { client: reader },
  bounds: [ONE_CLIENT],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'Works without kafka_exporter, which the Kafka chart of Ditto leaves off, and for readers that commit no offsets.',
  ),
});

export const lastConsumedRecord = defineGauge({
  name: 'smbp_txnlog_last_consumed_record_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'Time that the broker gave the last record that was applied.',
  question: 'How far behind is a reader in time?',
  emittedBy: readers,
  acrossPods: 'min',
  labels: { client: reader },
  bounds: [ONE_CLIENT],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('A count of records says nothing of how stale the data is.'),
});

export const consumerErrors = defineCounter({
  name: 'smbp_txnlog_consumer_errors_total',
  help: 'Errors of a reader of the log, by reason.',
  question: 'Has retention passed a reader, so that it lost transactions?',
  emittedBy: readers,
  labels: {
    client: reader,
    reason: {
      help: 'What went wrong; after `offset_out_of_range` records are lost to the reader.',
      values: ['broker', 'offset_out_of_range', 'decode', 'auth', 'timeout'],
    },
  },
  bounds: [ONE_CLIENT],
  zeroInitialised: false,
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'Legacy Helm charts of Ditto delete old records of the log; Ditto docs, backend architecture: replicas detect gaps.',
  ),
});

export const oldestTransactionId = defineGauge({
  name: 'smbp_txnlog_oldest_transaction_id',
  unit: 'offset',
  help: 'Oldest transaction that is still in the log.',
  question: 'How much time has the slowest reader before retention passes it?',
  emittedBy: [store],
  acrossPods: 'max',
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('The distance from here to the slowest replica is what retention leaves.'),
});
