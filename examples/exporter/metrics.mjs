import { Counter, Gauge, Histogram } from 'prom-client';

export const CONTROLLERS = [
  'BigPeer',
  'BigPeerApiKey',
  'BigPeerApp',
  'BigPeerDataBridge',
  'BigPeerReplication',
  'BigPeerStore',
  'BigPeerSubscription',
];

export const KINDS = [...CONTROLLERS, 'Certificate', 'Ingress', 'Kafka', 'KafkaNodePool', 'StatefulSet'];

const RECONCILE_BUCKETS = [0.01, 0.1, 0.25, 0.5, 1, 5, 15, 60, 120, 300];
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/**
 * Every metric of the operator, by hand.
 *
 * @param {import('prom-client').Registry} registry
 */
export function registerMetrics(registry) {
  const registers = [registry];
  /** @type {(name: string, help: string, labelNames?: string[]) => Counter} */
  const counter = (name, help, labelNames = []) => new Counter({ name, help, labelNames, registers });
  /** @type {(name: string, help: string, labelNames?: string[]) => Gauge} */
  const gauge = (name, help, labelNames = []) => new Gauge({ name, help, labelNames, registers });
  /** @type {(name: string, help: string, buckets: number[], labelNames: string[]) => Histogram} */
  const histogram = (name, help, buckets, labelNames) =>
    new Histogram({ name, help, buckets, labelNames, registers });
  return {
    buildInfo: gauge('smbp_operator_build_info', 'Build of the running operator; always 1.', [
      'version',
      'revision',
      'rust_version',
    ]),
    leader: gauge('smbp_operator_leader', 'Whether this replica holds the lease: 1 if it does.'),
    reconcileTotal: counter('smbp_operator_reconcile_total', 'Reconciliations that finished, by result.', [
      'controller',
      'result',
    ]),
    reconcileErrors: counter(
      'smbp_operator_reconcile_errors_total',
      'Reconciliations that ended in the error policy, by class of error.',
      ['controller', 'reason'],
    ),
    reconcileDuration: histogram(
      'smbp_operator_reconcile_duration_seconds',
      'Wall time of one reconciliation.',
      RECONCILE_BUCKETS,
      ['controller'],
    ),
    reconcileInFlight: gauge('smbp_operator_reconcile_in_flight', 'Reconciliations that are running now.', [
      'controller',
    ]),
    reconcileOldestInFlightStart: gauge(
      'smbp_operator_reconcile_oldest_in_flight_start_timestamp_seconds',
      'When the oldest running reconciliation started; 0 when none runs.',
      ['controller'],
    ),
    reconcileLastSuccess: gauge(
      'smbp_operator_reconcile_last_success_timestamp_seconds',
      'When the last reconciliation succeeded; no series before the first.',
      ['controller'],
    ),
    reconcileQueueDepth: gauge('smbp_operator_reconcile_queue_depth', 'Objects that wait to be reconciled.', [
      'controller',
    ]),
    reconcileDelay: histogram(
      'smbp_operator_reconcile_delay_seconds',
      'Time from the trigger to the start of the reconciliation.',
      RECONCILE_BUCKETS,
      ['controller'],
    ),
    watchErrors: counter('smbp_operator_watch_errors_total', 'Errors of watch streams, by cause.', [
      'kind',
      'reason',
    ]),
    watchLastEvent: gauge(
      'smbp_operator_watch_last_event_timestamp_seconds',
      'When the last event or bookmark of the kind arrived.',
      ['kind'],
    ),
    cacheObjects: gauge('smbp_operator_cache_objects', 'Objects in the cache of the operator.', ['kind']),
    finalizerErrors: counter('smbp_operator_finalizer_errors_total', 'Failures of finalizers, by phase.', [
      'controller',
      'phase',
    ]),
    kubeRequests: counter('smbp_operator_kube_requests_total', 'Requests to the API server.', [
      'verb',
      'resource',
      'code',
    ]),
    kubeRequestDuration: histogram(
      'smbp_operator_kube_request_duration_seconds',
      'Time until the API server answered, as the operator sees it.',
      REQUEST_BUCKETS,
      ['verb'],
    ),
    applyConflicts: counter(
      'smbp_operator_apply_conflicts_total',
      'Conflicts of server-side apply over the owner of a field.',
      ['kind'],
    ),
    childOperations: counter(
      'smbp_operator_child_operations_total',
      'Writes to objects that the operator owns.',
      ['controller', 'kind', 'operation'],
    ),
    eventsPublished: counter(
      'smbp_operator_events_published_total',
      'Kubernetes Events that the operator published.',
      ['type', 'reason'],
    ),
    apiRequests: counter('smbp_operator_api_requests_total', 'Requests to the management API.', [
      'route',
      'method',
      'code',
    ]),
    apiRequestDuration: histogram(
      'smbp_operator_api_request_duration_seconds',
      'Time until the management API answered.',
      REQUEST_BUCKETS,
      ['route'],
    ),
    apiAuthInfo: gauge('smbp_operator_api_auth_info', 'How the management API authenticates; always 1.', [
      'mode',
    ]),
  };
}
