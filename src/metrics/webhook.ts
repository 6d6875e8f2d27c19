import { defineCounter, defineGauge, proposal } from '../catalog/metric.ts';
import { webhook } from './components.ts';
import { bridge } from './labels.ts';

/** A pod serves one bridge. */
const ONE_BRIDGE = { labels: ['bridge'], max: { factor: 1, sizes: [] } } as const;

export const deliveries = defineCounter({
  name: 'smbp_webhook_deliveries_total',
  help: 'Calls to the webhook of a bridge, by result.',
  question: 'Is the endpoint of the customer down?',
  emittedBy: [webhook],
  labels: {
    bridge,
    result: {
      help: 'How it ended; after `gave_up` the change is not delivered.',
      values: ['ok', 'client_error', 'server_error', 'timeout', 'gave_up'],
    },
  },
  bounds: [ONE_BRIDGE],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Legacy Helm charts of Ditto run a dispatcher of webhooks.'),
});

export const consumerReconnects = defineCounter({
  name: 'smbp_webhook_consumer_reconnects_total',
  help: 'Times that the dispatcher connected to Kafka again.',
  question: 'Does the dispatcher lose Kafka over and over?',
  emittedBy: [webhook],
  labels: { bridge },
  bounds: [ONE_BRIDGE],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal(
    'Big Peer release notes, 1.65.1: the dispatcher aborted after it had connected to Kafka again.',
  ),
});

export const backlogRecords = defineGauge({
  name: 'smbp_webhook_backlog_records',
  unit: 'none',
  help: 'Records that wait to be delivered.',
  question: 'How late are deliveries?',
  emittedBy: [webhook],
  acrossPods: 'sum',
  labels: { bridge },
  bounds: [ONE_BRIDGE],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('The dispatcher reads a Kafka topic, so what it cannot deliver waits there.'),
});
