import { showResources } from './resources.mjs';

/** @typedef {import('../../out/instrumentation/typescript/index.js').OperatorInstrumentation} OperatorInstrumentation */

/**
 * What happens to the operator at one moment.
 *
 * @typedef {object} Moment
 * @property {number} nowSeconds Seconds since 1970.
 * @property {boolean} isFailing Whether one controller fails, one reconciliation hangs and one watch is broken.
 */

const CONTROLLERS = /** @type {const} */ ([
  'BigPeer',
  'BigPeerApiKey',
  'BigPeerApp',
  'BigPeerDataBridge',
  'BigPeerReplication',
  'BigPeerStore',
  'BigPeerSubscription',
]);
const KINDS = /** @type {const} */ ([...CONTROLLERS, 'Certificate', 'Ingress', 'Kafka', 'StatefulSet']);
const HANGS_SINCE_SECONDS = 1_000;

/**
 * Says what is known at the start of an operator. What comes later is left to its `step`.
 *
 * @param {OperatorInstrumentation} metrics
 * @returns {(moment: Moment) => void} One moment in the life of a busy operator.
 */
export function startOperator(metrics) {
  metrics.operatorBuildInfo.set({ version: '0.18.1', revision: 'a1b2c3d', rust_version: '1.95.0' });
  metrics.operatorApiAuthInfo.set({ mode: 'k8s_token' });
  metrics.operatorLeader.set(1);
  for (const kind of KINDS) metrics.operatorCacheObjects.set({ kind }, 3);
  for (const controller of CONTROLLERS) {
    metrics.operatorReconcileQueueDepth.set({ controller }, 0);
    metrics.operatorReconcileOldestInFlightStartTimestampSeconds.set({ controller }, 0);
  }
  return (moment) => {
    for (const controller of CONTROLLERS) reconcile(metrics, controller, moment);
    watch(metrics, moment);
    showResources(metrics, moment.nowSeconds);
    serveApi(metrics);
  };
}

/**
 * @param {OperatorInstrumentation} metrics
 * @param {typeof CONTROLLERS[number]} controller
 * @param {Moment} moment
 */
function reconcile(metrics, controller, { nowSeconds, isFailing }) {
  const stopTimer = metrics.operatorReconcileDurationSeconds.startTimer({ controller });
  metrics.operatorReconcileDelaySeconds.observe({ controller }, 0.05);
  metrics.operatorReconcileInFlight.inc({ controller });
  if (isFailing && controller === 'BigPeer') hang(metrics, controller, nowSeconds);
  if (isFailing && controller === 'BigPeerStore') writeInvalid(metrics, controller);
  else writeChild(metrics, controller);
  if (isFailing && controller === 'BigPeerDataBridge') {
    metrics.operatorFinalizerErrorsTotal.inc({ controller, phase: 'cleanup' });
  }
  metrics.operatorReconcileTotal.inc({ controller, result: 'success' });
  metrics.operatorReconcileLastSuccessTimestampSeconds.set({ controller }, nowSeconds);
  metrics.operatorReconcileInFlight.dec({ controller });
  stopTimer();
}

/**
 * One reconciliation that never ends: it neither fails nor succeeds.
 *
 * @param {OperatorInstrumentation} metrics
 * @param {typeof CONTROLLERS[number]} controller
 * @param {number} nowSeconds
 */
function hang(metrics, controller, nowSeconds) {
  metrics.operatorReconcileInFlight.set({ controller }, 2);
  metrics.operatorReconcileOldestInFlightStartTimestampSeconds.set(
    { controller },
    nowSeconds - HANGS_SINCE_SECONDS,
  );
}

/**
 * @param {OperatorInstrumentation} metrics
 * @param {typeof CONTROLLERS[number]} controller
 */
function writeChild(metrics, controller) {
  metrics.operatorKubeRequestsTotal.inc({ verb: 'patch', resource: 'statefulsets', code: '200' });
  metrics.operatorKubeRequestDurationSeconds.observe({ verb: 'patch' }, 0.008);
  metrics.operatorChildOperationsTotal.inc({ controller, kind: 'StatefulSet', operation: 'patch' });
  metrics.operatorEventsPublishedTotal.inc({ type: 'Normal', reason: 'Provisioned' });
}

/**
 * A write that the API server refuses, again in every loop.
 *
 * @param {OperatorInstrumentation} metrics
 * @param {typeof CONTROLLERS[number]} controller
 */
function writeInvalid(metrics, controller) {
  metrics.operatorKubeRequestsTotal.inc({ verb: 'patch', resource: 'statefulsets', code: '422' });
  metrics.operatorReconcileErrorsTotal.inc({ controller, reason: 'invalid' }, 2);
  metrics.operatorReconcileTotal.inc({ controller, result: 'error' }, 2);
  metrics.operatorApplyConflictsTotal.inc({ kind: 'StatefulSet' });
  metrics.operatorEventsPublishedTotal.inc({ type: 'Warning', reason: 'WriteRejected' });
}

/**
 * @param {OperatorInstrumentation} metrics
 * @param {Moment} moment
 */
function watch(metrics, { nowSeconds, isFailing }) {
  for (const kind of KINDS) metrics.operatorWatchLastEventTimestampSeconds.set({ kind }, nowSeconds);
  metrics.operatorKubeRequestsTotal.inc({ verb: 'watch', resource: 'bigpeers', code: '200' });
  metrics.operatorKubeRequestDurationSeconds.observe({ verb: 'watch' }, 0.004);
  if (isFailing) metrics.operatorWatchErrorsTotal.inc({ kind: 'Kafka', reason: 'watch_failed' }, 2);
}

/** @param {OperatorInstrumentation} metrics */
function serveApi(metrics) {
  metrics.operatorApiRequestsTotal.inc({ route: '/api/v1/keys', method: 'POST', code: '201' });
  metrics.operatorApiRequestDurationSeconds.observe({ route: '/api/v1/keys' }, 0.03);
}
