import { defineCounter, defineGauge, defineHistogram, proposal } from '../catalog/metric.ts';
import { api } from './components.ts';

const operation = {
  help: 'What the backend was asked to do.',
  values: ['upload', 'download', 'delete', 'exists'],
} as const;

/** From a look-up to a large file over a slow link. Seconds. */
const TRANSFER_BUCKETS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30, 120] as const;

export const operations = defineCounter({
  name: 'smbp_attachments_operations_total',
  help: 'Calls to the backend of attachments, by result.',
  question: 'Is the blob store down, or does it no longer know us?',
  emittedBy: [api],
  labels: {
    operation,
    result: {
      help: 'How the call ended.',
      values: ['ok', 'not_found', 'denied', 'error', 'timeout'],
    },
  },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Operator docs, attachments: backends in S3 or Azure are reached by a cloud identity.'),
});

export const operationDuration = defineHistogram({
  name: 'smbp_attachments_operation_duration_seconds',
  unit: 'seconds',
  help: 'Time until the backend of attachments answered.',
  question: 'Why are uploads slow?',
  emittedBy: [api],
  buckets: TRANSFER_BUCKETS,
  labels: { operation },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('The backend is a service of the cloud; its latency is part of every upload.'),
});

export const bytes = defineCounter({
  name: 'smbp_attachments_bytes_total',
  unit: 'bytes',
  help: 'Bytes of attachments that were moved.',
  question: 'What do attachments cost; do they fill the network?',
  emittedBy: [api],
  labels: { direction: { help: 'Into the backend or out of it.', values: ['in', 'out'] } },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Attachments are the largest things that clients move.'),
});

export const memoryBytes = defineGauge({
  name: 'smbp_attachments_memory_bytes',
  unit: 'bytes',
  help: 'Bytes of attachments that are in memory only.',
  question: 'How much would a restart lose?',
  emittedBy: [api],
  acrossPods: 'sum',
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Operator docs, attachments: without a backend they are kept in memory.'),
});
