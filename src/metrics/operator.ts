import { defineCounter, defineGauge, defineHistogram, defineInfo, proposal } from '../catalog/metric.ts';
import { REQUEST_BUCKETS } from './buckets.ts';
import { operator } from './components.ts';
import { EVENT_REASONS } from './event-reasons.ts';
import { API_RESOURCES, RESOURCE_KINDS, WATCHED_KINDS } from './kinds.ts';

const controller = { help: 'Kind that the controller reconciles.', values: RESOURCE_KINDS } as const;
const watchedKind = { help: 'Kind of the object.', values: WATCHED_KINDS } as const;
const verb = {
  help: 'Verb of the request.',
  values: ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'],
} as const;
const route = { help: 'Route of the management API, without values of parameters.', values: 'open' } as const;

/** A reconciliation may wait for Kafka or a rollout, so the range is wide. Seconds. */
const RECONCILE_BUCKETS = [0.01, 0.1, 0.25, 0.5, 1, 5, 15, 60, 120, 300] as const;

export const buildInfo = defineInfo({
  name: 'smbp_operator_build_info',
  help: 'Build of the running operator; always 1.',
  question: 'Which operator version runs where; did the upgrade land?',
  emittedBy: [operator],
  labels: {
    version: { help: 'Version of the operator.', values: 'open' },
    revision: { help: 'Commit that was built.', values: 'open' },
    rust_version: { help: 'Compiler that built it.', values: 'open' },
  },
  bounds: [{ labels: ['version', 'revision', 'rust_version'], max: { factor: 1, sizes: [] } }],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Custom resources change with operator releases, so every other reading depends on it.'),
});

export const leader = defineGauge({
  name: 'smbp_operator_leader',
  unit: 'boolean',
  help: 'Whether this replica holds the lease: 1 if it does.',
  question: 'Is exactly one replica acting?',
  emittedBy: [operator],
  acrossPods: 'sum',
  tier: 3,
  stability: 'experimental',
  since: '0.1.0',
  ground: proposal(
    'The operator runs one replica until leader election is complete; kube-rs has none built in.',
  ),
});

export const reconcileTotal = defineCounter({
  name: 'smbp_operator_reconcile_total',
  help: 'Reconciliations that finished, by result.',
  question: 'Is the controller working at all?',
  emittedBy: [operator],
  labels: {
    controller,
    result: { help: 'How the reconciliation ended.', values: ['success', 'requeue_after', 'error'] },
  },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('The shape of controller_runtime_reconcile_total of controller-runtime.'),
});

export const reconcileErrors = defineCounter({
  name: 'smbp_operator_reconcile_errors_total',
  help: 'Reconciliations that ended in the error policy, by class of error.',
  question: 'What kind of failure is it: a rejected write, a missing permission, Kafka, a certificate?',
  emittedBy: [operator],
  labels: {
    controller,
    reason: {
      help: 'Class of the error.',
      values: [
        'certificate',
        'configuration',
        'conflict',
        'forbidden',
        'internal',
        'invalid',
        'kafka',
        'not_found',
        'store',
        'throttled',
        'timeout',
        'unavailable',
      ],
    },
  },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Variants of kube::Error, and the loop on HTTP 422 that operator release 0.14.6 mended.'),
});

export const reconcileDuration = defineHistogram({
  name: 'smbp_operator_reconcile_duration_seconds',
  unit: 'seconds',
  help: 'Wall time of one reconciliation.',
  question: 'Is a dependency of the operator slow: the API server, Kafka, the store?',
  emittedBy: [operator],
  buckets: RECONCILE_BUCKETS,
  labels: { controller },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Buckets of controller-rs 0.16, with 120 and 300 for waits on dependencies.'),
});

export const reconcileInFlight = defineGauge({
  name: 'smbp_operator_reconcile_in_flight',
  unit: 'none',
  help: 'Reconciliations that are running now.',
  question: 'Is a controller saturated?',
  emittedBy: [operator],
  acrossPods: 'sum',
  zeroInitialised: true,
  labels: { controller },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal(
    'Equals controller_runtime_active_workers of controller-runtime; a drop guard measures it.',
  ),
});

export const reconcileOldestInFlightStart = defineGauge({
  name: 'smbp_operator_reconcile_oldest_in_flight_start_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When the oldest running reconciliation started; 0 when none runs.',
  question: 'Is one reconciliation stuck, so that it neither fails nor ends?',
  emittedBy: [operator],
  acrossPods: 'min',
  labels: { controller },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Strimzi proposal 144 and its issue 11634 describe the same blind spot.'),
});

export const reconcileLastSuccess = defineGauge({
  name: 'smbp_operator_reconcile_last_success_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When the last reconciliation succeeded; no series before the first.',
  question: 'Has the loop stopped making progress?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: { controller },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'As operator_controller_reconcile_last_success_timestamp_seconds of the Redpanda operator.',
  ),
});

export const reconcileQueueDepth = defineGauge({
  name: 'smbp_operator_reconcile_queue_depth',
  unit: 'none',
  help: 'Objects that wait to be reconciled.',
  question: 'Is there a backlog?',
  emittedBy: [operator],
  acrossPods: 'sum',
  labels: { controller },
  tier: 3,
  stability: 'experimental',
  since: '0.1.0',
  ground: proposal('Not measurable yet: kube-runtime 4.2 exposes no queue (kube-rs issue 1917).'),
});

export const reconcileDelay = defineHistogram({
  name: 'smbp_operator_reconcile_delay_seconds',
  unit: 'seconds',
  help: 'Time from the trigger to the start of the reconciliation.',
  question: 'How long does a user wait after kubectl apply before anything happens?',
  emittedBy: [operator],
  buckets: RECONCILE_BUCKETS,
  labels: { controller },
  tier: 3,
  stability: 'experimental',
  since: '0.1.0',
  ground: proposal('Needs a map of trigger times in the operator; kube-rs keeps none.'),
});

export const watchErrors = defineCounter({
  name: 'smbp_operator_watch_errors_total',
  help: 'Errors of watch streams, by cause.',
  question: 'Is a watch lost: permission, missing CRD, API server?',
  emittedBy: [operator],
  labels: {
    kind: watchedKind,
    reason: {
      help: 'Where the watch failed.',
      values: ['initial_list', 'watch_start', 'watch_failed', 'watch_error', 'no_resource_version'],
    },
  },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('The five variants of kube_runtime::watcher::Error, kube-rs 4.2.'),
});

export const watchLastEvent = defineGauge({
  name: 'smbp_operator_watch_last_event_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When the last event or bookmark of the kind arrived.',
  question: 'Is the cache of the operator stale?',
  emittedBy: [operator],
  acrossPods: 'max',
  labels: { kind: watchedKind },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('A watch that is open but silent shows in no error counter.'),
});

export const cacheObjects = defineGauge({
  name: 'smbp_operator_cache_objects',
  unit: 'none',
  help: 'Objects in the cache of the operator.',
  question: 'What drives the memory of the operator; did a watch drop out?',
  emittedBy: [operator],
  acrossPods: 'max',
  zeroInitialised: true,
  labels: { kind: watchedKind },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('The length of each reflector store of kube-rs.'),
});

export const finalizerErrors = defineCounter({
  name: 'smbp_operator_finalizer_errors_total',
  help: 'Failures of finalizers, by phase.',
  question: 'Why does a deletion hang?',
  emittedBy: [operator],
  labels: {
    controller,
    phase: { help: 'What the finalizer was doing.', values: ['add', 'apply', 'cleanup', 'remove'] },
  },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'Variants of kube_runtime::finalizer::Error; without the operator its children cannot be deleted.',
  ),
});

export const kubeRequests = defineCounter({
  name: 'smbp_operator_kube_requests_total',
  help: 'Requests to the API server.',
  question: 'Which resource answers 403, 409, 422 or 429?',
  emittedBy: [operator],
  labels: {
    verb,
    resource: { help: 'Resource in the plural, as in the URL.', values: API_RESOURCES },
    code: {
      help: 'Code of the answer; `error` when there was none.',
      values: ['200', '201', '403', '404', '409', '410', '422', '429', '5xx', 'error'],
    },
  },
  // Each verb meets each resource with about three of the codes.
  bounds: [{ labels: ['verb', 'resource', 'code'], max: { factor: 7 * 20 * 3, sizes: [] } }],
  // Most of the 1,400 combinations never happen.
  zeroInitialised: false,
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal(
    'As rest_client_requests_total of client-go, with the resource; a tower layer of kube-client.',
  ),
});

export const kubeRequestDuration = defineHistogram({
  name: 'smbp_operator_kube_request_duration_seconds',
  unit: 'seconds',
  help: 'Time until the API server answered, as the operator sees it.',
  question: 'Is the API server the slow part?',
  emittedBy: [operator],
  buckets: REQUEST_BUCKETS,
  labels: { verb },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('As rest_client_request_duration_seconds of client-go.'),
});

export const applyConflicts = defineCounter({
  name: 'smbp_operator_apply_conflicts_total',
  help: 'Conflicts of server-side apply over the owner of a field.',
  question: 'Who fights the operator: GitOps, an autoscaler, a hand edit of Kafka?',
  emittedBy: [operator],
  labels: { kind: watchedKind },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('The Kafka resource is owned by the operator and by whoever tunes Kafka.'),
});

export const childOperations = defineCounter({
  name: 'smbp_operator_child_operations_total',
  help: 'Writes to objects that the operator owns.',
  question: 'Does the operator rewrite objects in every loop?',
  emittedBy: [operator],
  labels: {
    controller,
    kind: watchedKind,
    operation: { help: 'What was done.', values: ['create', 'patch', 'delete', 'recreate'] },
  },
  // A controller owns six kinds at most.
  bounds: [{ labels: ['controller', 'kind', 'operation'], max: { factor: 7 * 6 * 4, sizes: [] } }],
  zeroInitialised: false,
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal(
    '`recreate` is the rebuild of a StatefulSet whose storage changed, operator release 0.14.',
  ),
});

export const eventsPublished = defineCounter({
  name: 'smbp_operator_events_published_total',
  help: 'Kubernetes Events that the operator published.',
  question: 'Which warnings did the operator raise, where no event exporter runs?',
  emittedBy: [operator],
  labels: {
    type: { help: 'Type of the Event.', values: ['Normal', 'Warning'] },
    reason: { help: 'Reason of the Event.', values: EVENT_REASONS },
  },
  // Each reason comes with one type.
  bounds: [{ labels: ['type', 'reason'], max: { factor: EVENT_REASONS.length, sizes: [] } }],
  zeroInitialised: false,
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('kube-apiserver keeps Events for one hour by default.'),
});

export const apiRequests = defineCounter({
  name: 'smbp_operator_api_requests_total',
  help: 'Requests to the management API.',
  question: 'Do the portal or automation fail; does anybody use the API unauthenticated?',
  emittedBy: [operator],
  labels: {
    route,
    method: { help: 'HTTP method.', values: ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'] },
    code: {
      help: 'HTTP status.',
      values: ['200', '201', '204', '400', '401', '403', '404', '5xx'],
    },
  },
  // 14 routes, each with about three methods and three statuses.
  bounds: [{ labels: ['route', 'method', 'code'], max: { factor: 14 * 3 * 3, sizes: [] } }],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('The routes are public in the OpenAPI document of the management API 1.0.0.'),
});

export const apiRequestDuration = defineHistogram({
  name: 'smbp_operator_api_request_duration_seconds',
  unit: 'seconds',
  help: 'Time until the management API answered.',
  question: 'Is the creation of API keys slow?',
  emittedBy: [operator],
  buckets: REQUEST_BUCKETS,
  labels: { route },
  bounds: [{ labels: ['route'], max: { factor: 14, sizes: [] } }],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('The routes are public in the OpenAPI document of the management API 1.0.0.'),
});

export const apiAuthInfo = defineInfo({
  name: 'smbp_operator_api_auth_info',
  help: 'How the management API authenticates; always 1.',
  question: 'Can anybody in the cluster mint API keys?',
  emittedBy: [operator],
  labels: { mode: { help: 'Mode in force.', values: ['disabled', 'k8s_token', 'better_auth'] } },
  bounds: [{ labels: ['mode'], max: { factor: 1, sizes: [] } }],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('The public example deployment leaves the mode at its default, disabled.'),
});

export const instrumentationDropped = defineCounter({
  name: 'smbp_operator_instrumentation_dropped_total',
  help: 'Writes to a metric that were refused, or whose label value was folded into `other`.',
  question: 'Does the operator tell Prometheus less than it knows?',
  emittedBy: [operator],
  labels: { metric: { help: 'Name of the metric that was written to.', values: 'open' } },
  // One value a metric of the operator, and some to come.
  bounds: [{ labels: ['metric'], max: { factor: 64, sizes: [] } }],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal(
    'Bounds on labels hold only if something refuses what is beyond them, and that must not happen in silence.',
  ),
});
