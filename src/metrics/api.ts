import { defineCounter, defineGauge, defineHistogram, proposal } from '../catalog/metric.ts';
import { DELIVERY_BUCKETS, SIZE_BUCKETS } from './buckets.ts';
import { api } from './components.ts';

const operation = {
  help: 'Operation of the HTTP API.',
  values: [
    'execute',
    'find',
    'findbyid',
    'count',
    'write',
    'attachment_upload',
    'attachment_download',
    'other',
  ],
} as const;

/** From a read by id to a query that runs into its limit; 0.5 is the objective of `execute`. Seconds. */
const QUERY_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30] as const;

export const requests = defineCounter({
  name: 'smbp_api_requests_total',
  help: 'Requests to the HTTP API, by status.',
  question: 'Is the HTTP API available; does it refuse for lack of capacity, time or data?',
  emittedBy: [api],
  labels: {
    operation,
    code: {
      help: 'HTTP status; `4xx` and `5xx` are the others of their class.',
      values: ['200', '400', '401', '403', '404', '408', '4xx', '500', '503', '5xx'],
    },
  },
  // An operation answers with about five of the codes.
  bounds: [{ labels: ['operation', 'code'], max: { factor: 8 * 5, sizes: [] } }],
  zeroInitialised: false,
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'HTTP RPC API 4.0.0 (OpenAPI): 503 is lack of capacity, 408 a timeout, 404 a transaction not reached or collected.',
  ),
});

export const requestDuration = defineHistogram({
  name: 'smbp_api_request_duration_seconds',
  unit: 'seconds',
  help: 'Time until the HTTP API answered.',
  question: 'Do clients wait too long?',
  emittedBy: [api],
  buckets: QUERY_BUCKETS,
  labels: { operation },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('The operations are those of the HTTP RPC API 4.0.0 (OpenAPI).'),
});

export const requestsInFlight = defineGauge({
  name: 'smbp_api_requests_in_flight',
  unit: 'none',
  help: 'Requests that the HTTP API is working on.',
  question: 'Is an API server saturated?',
  emittedBy: [api],
  acrossPods: 'sum',
  zeroInitialised: true,
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Requests pile up before the API answers 503.'),
});

export const responseBytes = defineHistogram({
  name: 'smbp_api_response_bytes',
  unit: 'bytes',
  help: 'Size of the answers of the HTTP API.',
  question: 'Do clients ask for everything at once?',
  emittedBy: [api],
  buckets: SIZE_BUCKETS,
  labels: { operation },
  tier: 3,
  stability: 'experimental',
  since: '0.1.0',
  ground: proposal('A query without a limit returns the whole collection.'),
});

export const queryTimeouts = defineCounter({
  name: 'smbp_api_query_timeouts_total',
  help: 'Queries that were cut off at their time limit.',
  question: 'Do limits of execution time hit users?',
  emittedBy: [api],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal(
    'HTTP RPC API 4.0.0 (OpenAPI): status 408. Big Peer 1.65.0 brought limits of execution time.',
  ),
});

export const transactionWait = defineHistogram({
  name: 'smbp_api_transaction_wait_seconds',
  unit: 'seconds',
  help: 'Time for which a request waited for the transaction that it asked for.',
  question: 'How long until a client reads what it wrote?',
  emittedBy: [api],
  buckets: DELIVERY_BUCKETS,
  labels: {
    result: { help: 'Whether the transaction was reached.', values: ['satisfied', 'unavailable'] },
  },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('HTTP RPC API 4.0.0 (OpenAPI): the header X-DITTO-TXN-ID.'),
});

export const ustTransactionId = defineGauge({
  name: 'smbp_api_ust_transaction_id',
  unit: 'offset',
  help: 'Universally stable timestamp (UST) at which the server reads.',
  question: 'Does one API server serve stale data?',
  emittedBy: [api],
  acrossPods: 'min',
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Big Peer 1.28.0: API and subscription servers poll the UST.'),
});
