import { CONTROLLERS, KINDS } from './metrics.mjs';

const HANGS_SINCE_SECONDS = 1_000;

/**
 * Sets what is there from the start. Timestamps are not: no event has happened yet.
 *
 * @param {ReturnType<typeof import('./metrics.mjs').registerMetrics>} metrics
 */
export function start(metrics) {
  metrics.buildInfo.set({ version: '0.18.1', revision: 'a1b2c3d', rust_version: '1.95.0' }, 1);
  metrics.leader.set(1);
  metrics.apiAuthInfo.set({ mode: 'k8s_token' }, 1);
  for (const controller of CONTROLLERS) {
    for (const result of ['success', 'requeue_after', 'error'])
      metrics.reconcileTotal.inc({ controller, result }, 0);
    metrics.reconcileErrors.inc({ controller, reason: 'invalid' }, 0);
    metrics.finalizerErrors.inc({ controller, phase: 'cleanup' }, 0);
    metrics.reconcileInFlight.set({ controller }, 0);
    metrics.reconcileQueueDepth.set({ controller }, 0);
    metrics.reconcileOldestInFlightStart.set({ controller }, 0);
  }
  for (const kind of KINDS) {
    metrics.watchErrors.inc({ kind, reason: 'watch_failed' }, 0);
    metrics.applyConflicts.inc({ kind }, 0);
    metrics.cacheObjects.set({ kind }, 3);
  }
}

/**
 * One moment in the life of a busy operator.
 *
 * @param {ReturnType<typeof import('./metrics.mjs').registerMetrics>} metrics
 * @param {{ nowSeconds: number, failing: boolean }} moment
 */
export function step(metrics, { nowSeconds, failing }) {
  for (const [index, controller] of CONTROLLERS.entries()) {
    metrics.reconcileTotal.inc({ controller, result: 'success' });
    metrics.reconcileDuration.observe({ controller }, 0.02 * (index + 1));
    metrics.reconcileDelay.observe({ controller }, 0.05);
    metrics.reconcileLastSuccess.set({ controller }, nowSeconds);
    metrics.childOperations.inc({ controller, kind: 'StatefulSet', operation: 'patch' });
  }
  for (const kind of KINDS) metrics.watchLastEvent.set({ kind }, nowSeconds);
  for (const verb of ['get', 'patch', 'watch']) {
    metrics.kubeRequests.inc({ verb, resource: 'statefulsets', code: '200' });
    metrics.kubeRequestDuration.observe({ verb }, 0.008);
  }
  metrics.apiRequests.inc({ route: '/api/v1/keys', method: 'POST', code: '201' });
  metrics.apiRequestDuration.observe({ route: '/api/v1/keys' }, 0.03);
  metrics.eventsPublished.inc({ type: 'Normal', reason: 'Provisioned' });
  if (failing) fail(metrics, nowSeconds);
}

/**
 * A write that the API server rejects in a loop, a reconciliation that hangs, a watch without permission.
 *
 * @param {ReturnType<typeof import('./metrics.mjs').registerMetrics>} metrics
 * @param {number} nowSeconds
 */
function fail(metrics, nowSeconds) {
  metrics.reconcileTotal.inc({ controller: 'BigPeerStore', result: 'error' }, 2);
  metrics.reconcileErrors.inc({ controller: 'BigPeerStore', reason: 'invalid' }, 2);
  metrics.kubeRequests.inc({ verb: 'patch', resource: 'statefulsets', code: '422' }, 2);
  metrics.applyConflicts.inc({ kind: 'StatefulSet' });
  metrics.eventsPublished.inc({ type: 'Warning', reason: 'WriteRejected' });
  metrics.reconcileInFlight.set({ controller: 'BigPeer' }, 1);
  metrics.reconcileOldestInFlightStart.set({ controller: 'BigPeer' }, nowSeconds - HANGS_SINCE_SECONDS);
  metrics.finalizerErrors.inc({ controller: 'BigPeerDataBridge', phase: 'cleanup' });
  metrics.watchErrors.inc({ kind: 'Kafka', reason: 'watch_failed' }, 2);
}
