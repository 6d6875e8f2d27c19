// Generated from catalogs/controller-runtime.yaml by npm run handles. Do not edit.

import { defineExternalCatalog, externalMetric } from '../../catalog/external-catalog.ts';

/** What is known of the component. */
export const $catalog = defineExternalCatalog({
  name: 'controller-runtime',
  patterns: [],
  metrics: {
    certwatcher_read_certificate_errors_total: '{"kinds":["counter"],"units":["none"],"help":"Failed reads of the serving certificate.","variants":["controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/certwatcher/metrics/metrics.go"]}',
    certwatcher_read_certificate_total: '{"kinds":["counter"],"units":["none"],"help":"Reads of the serving certificate.","variants":["controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/certwatcher/metrics/metrics.go"]}',
    controller_runtime_active_workers: '{"kinds":["gauge"],"units":["none"],"help":"Workers in use.","labels":{"controller":{}},"variants":["controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/internal/controller/metrics/metrics.go"]}',
    controller_runtime_conversion_webhook_panics_total: '{"kinds":["counter"],"units":["none"],"help":"Recovered panics in conversion webhooks.","variants":["controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/webhook/internal/metrics/metrics.go"]}',
    controller_runtime_max_concurrent_reconciles: '{"kinds":["gauge"],"units":["none"],"help":"Configured workers.","labels":{"controller":{}},"variants":["controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/internal/controller/metrics/metrics.go"]}',
    controller_runtime_reconcile_errors_total: '{"kinds":["counter"],"units":["none"],"help":"Reconciliations that returned an error.","labels":{"controller":{}},"variants":["controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/internal/controller/metrics/metrics.go"]}',
    controller_runtime_reconcile_panics_total: '{"kinds":["counter"],"units":["none"],"help":"Recovered panics in reconcilers.","labels":{"controller":{}},"variants":["controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/internal/controller/metrics/metrics.go"]}',
    controller_runtime_reconcile_time_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of a reconciliation.","labels":{"controller":{}},"variants":["controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/internal/controller/metrics/metrics.go"]}',
    controller_runtime_reconcile_timeouts_total: '{"kinds":["counter"],"units":["none"],"help":"Reconciliations that ran into the configured timeout.","labels":{"controller":{}},"variants":["controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/internal/controller/metrics/metrics.go"]}',
    controller_runtime_reconcile_total: '{"kinds":["counter"],"units":["none"],"help":"Reconciliations by outcome.","labels":{"controller":{},"result":{"values":["error","requeue_after","requeue","success"]}},"variants":["controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/internal/controller/metrics/metrics.go"]}',
    controller_runtime_terminal_reconcile_errors_total: '{"kinds":["counter"],"units":["none"],"help":"Reconciliations that returned a terminal error (not retried).","labels":{"controller":{}},"variants":["controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/internal/controller/metrics/metrics.go"]}',
    controller_runtime_webhook_latency_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of admission calls.","labels":{"webhook":{}},"variants":["controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/webhook/internal/metrics/metrics.go"]}',
    controller_runtime_webhook_panics_total: '{"kinds":["counter"],"units":["none"],"help":"Recovered panics in webhooks.","variants":["controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/webhook/internal/metrics/metrics.go"]}',
    controller_runtime_webhook_requests_in_flight: '{"kinds":["gauge"],"units":["none"],"help":"Admission calls in progress.","labels":{"webhook":{}},"variants":["controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/webhook/internal/metrics/metrics.go"]}',
    controller_runtime_webhook_requests_total: '{"kinds":["counter"],"units":["none"],"help":"Admission calls by HTTP code.","labels":{"code":{},"webhook":{}},"variants":["controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/webhook/internal/metrics/metrics.go"]}',
    leader_election_master_status: '{"kinds":["gauge"],"units":["boolean"],"help":"1 on the replica that leads.","labels":{"name":{}},"variants":["component-base","controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/metrics/leaderelection.go","kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/clientgo/leaderelection/metrics.go"]}',
    leader_election_slowpath_total: '{"kinds":["counter"],"units":["none"],"help":"Lease renewals that took the slow path.","labels":{"name":{}},"variants":["component-base"],"sources":["kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/clientgo/leaderelection/metrics.go"]}',
    rest_client_dns_resolution_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Latency of DNS resolution.","labels":{"host":{}},"variants":["component-base"],"sources":["kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go"]}',
    rest_client_exec_plugin_call_total: '{"kinds":["counter"],"units":["none"],"help":"Calls of exec plugins.","labels":{"call_status":{},"code":{}},"variants":["component-base"],"sources":["kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go"]}',
    rest_client_exec_plugin_ttl_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Lifetime left of the client certificate of the exec plugin.","variants":["component-base"],"sources":["kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go"]}',
    rest_client_rate_limiter_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Wait in the client-side rate limiter.","labels":{"host":{},"verb":{}},"variants":["component-base"],"sources":["kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go"]}',
    rest_client_request_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Latency of requests to the API server.","labels":{"host":{},"verb":{}},"variants":["component-base"],"sources":["kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go"]}',
    rest_client_request_retries_total: '{"kinds":["counter"],"units":["none"],"help":"Retried requests.","labels":{"code":{},"host":{},"verb":{}},"variants":["component-base"],"sources":["kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go"]}',
    rest_client_request_size_bytes: '{"kinds":["histogram"],"units":["bytes"],"help":"Size of requests.","labels":{"host":{},"verb":{}},"variants":["component-base"],"sources":["kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go"]}',
    rest_client_requests_total: '{"kinds":["counter"],"units":["none"],"help":"Requests to the API server.","labels":{"code":{},"host":{},"method":{}},"variants":["component-base","controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/metrics/client_go_adapter.go","kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go"]}',
    rest_client_response_size_bytes: '{"kinds":["histogram"],"units":["bytes"],"help":"Size of responses.","labels":{"host":{},"verb":{}},"variants":["component-base"],"sources":["kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go"]}',
    rest_client_transport_ca_reload_total: '{"kinds":["counter"],"units":["none"],"help":"CA reloads.","labels":{"reason":{},"result":{}},"variants":["component-base"],"sources":["kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go"]}',
    rest_client_transport_cache_entries: '{"kinds":["gauge"],"units":["none"],"help":"Cached transports.","variants":["component-base"],"sources":["kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go"]}',
    rest_client_transport_cache_gc_calls_total: '{"kinds":["counter"],"units":["none"],"help":"Transport cache clean-ups.","labels":{"result":{"values":["deleted","skipped"]}},"variants":["component-base"],"sources":["kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go"]}',
    rest_client_transport_cert_rotation_gc_calls_total: '{"kinds":["counter"],"units":["none"],"help":"Certificate rotation routines stopped by garbage collection.","variants":["component-base"],"sources":["kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go"]}',
    rest_client_transport_create_calls_total: '{"kinds":["counter"],"units":["none"],"help":"Transport creations.","labels":{"result":{}},"variants":["component-base"],"sources":["kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go"]}',
    workqueue_adds_total: '{"kinds":["counter"],"units":["none"],"help":"Items added.","labels":{"controller":{"optional":true},"name":{}},"variants":["component-base","controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/internal/metrics/workqueue.go","kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/workqueue/metrics.go"]}',
    workqueue_depth: '{"kinds":["gauge"],"units":["none"],"help":"Items waiting.","labels":{"controller":{"optional":true},"name":{},"priority":{"optional":true}},"variants":["component-base","controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/internal/metrics/workqueue.go","kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/workqueue/metrics.go"]}',
    workqueue_longest_running_processor_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Running time of the oldest item in progress.","labels":{"controller":{"optional":true},"name":{}},"variants":["component-base","controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/internal/metrics/workqueue.go","kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/workqueue/metrics.go"]}',
    workqueue_queue_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time items wait.","labels":{"controller":{"optional":true},"name":{}},"variants":["component-base","controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/internal/metrics/workqueue.go","kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/workqueue/metrics.go"]}',
    workqueue_retries_total: '{"kinds":["counter"],"units":["none"],"help":"Items added again after a failure.","labels":{"controller":{"optional":true},"name":{}},"variants":["component-base","controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/internal/metrics/workqueue.go","kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/workqueue/metrics.go"]}',
    workqueue_unfinished_work_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Sum of running time of items in progress.","labels":{"controller":{"optional":true},"name":{}},"variants":["component-base","controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/internal/metrics/workqueue.go","kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/workqueue/metrics.go"]}',
    workqueue_work_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time items are processed.","labels":{"controller":{"optional":true},"name":{}},"variants":["component-base","controller-runtime"],"sources":["kubernetes-sigs/controller-runtime@v0.24.1:pkg/internal/metrics/workqueue.go","kubernetes/component-base@kubernetes-1.36.3:metrics/prometheus/workqueue/metrics.go"]}',
  },
});

/**
 * Failed reads of the serving certificate.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/certwatcher/metrics/metrics.go.
 */
export const certwatcher_read_certificate_errors_total = /* @__PURE__ */ externalMetric($catalog, 'certwatcher_read_certificate_errors_total');

/**
 * Reads of the serving certificate.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/certwatcher/metrics/metrics.go.
 */
export const certwatcher_read_certificate_total = /* @__PURE__ */ externalMetric($catalog, 'certwatcher_read_certificate_total');

/**
 * Workers in use.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/internal/controller/metrics/metrics.go.
 */
export const controller_runtime_active_workers = /* @__PURE__ */ externalMetric($catalog, 'controller_runtime_active_workers');

/**
 * Recovered panics in conversion webhooks.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/webhook/internal/metrics/metrics.go.
 */
export const controller_runtime_conversion_webhook_panics_total = /* @__PURE__ */ externalMetric($catalog, 'controller_runtime_conversion_webhook_panics_total');

/**
 * Configured workers.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/internal/controller/metrics/metrics.go.
 */
export const controller_runtime_max_concurrent_reconciles = /* @__PURE__ */ externalMetric($catalog, 'controller_runtime_max_concurrent_reconciles');

/**
 * Reconciliations that returned an error.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/internal/controller/metrics/metrics.go.
 */
export const controller_runtime_reconcile_errors_total = /* @__PURE__ */ externalMetric($catalog, 'controller_runtime_reconcile_errors_total');

/**
 * Recovered panics in reconcilers.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/internal/controller/metrics/metrics.go.
 */
export const controller_runtime_reconcile_panics_total = /* @__PURE__ */ externalMetric($catalog, 'controller_runtime_reconcile_panics_total');

/**
 * Duration of a reconciliation.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/internal/controller/metrics/metrics.go.
 */
export const controller_runtime_reconcile_time_seconds = /* @__PURE__ */ externalMetric($catalog, 'controller_runtime_reconcile_time_seconds');

/**
 * Reconciliations that ran into the configured timeout.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/internal/controller/metrics/metrics.go.
 */
export const controller_runtime_reconcile_timeouts_total = /* @__PURE__ */ externalMetric($catalog, 'controller_runtime_reconcile_timeouts_total');

/**
 * Reconciliations by outcome.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/internal/controller/metrics/metrics.go.
 */
export const controller_runtime_reconcile_total = /* @__PURE__ */ externalMetric($catalog, 'controller_runtime_reconcile_total');

/**
 * Reconciliations that returned a terminal error (not retried).
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/internal/controller/metrics/metrics.go.
 */
export const controller_runtime_terminal_reconcile_errors_total = /* @__PURE__ */ externalMetric($catalog, 'controller_runtime_terminal_reconcile_errors_total');

/**
 * Duration of admission calls.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/webhook/internal/metrics/metrics.go.
 */
export const controller_runtime_webhook_latency_seconds = /* @__PURE__ */ externalMetric($catalog, 'controller_runtime_webhook_latency_seconds');

/**
 * Recovered panics in webhooks.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/webhook/internal/metrics/metrics.go.
 */
export const controller_runtime_webhook_panics_total = /* @__PURE__ */ externalMetric($catalog, 'controller_runtime_webhook_panics_total');

/**
 * Admission calls in progress.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/webhook/internal/metrics/metrics.go.
 */
export const controller_runtime_webhook_requests_in_flight = /* @__PURE__ */ externalMetric($catalog, 'controller_runtime_webhook_requests_in_flight');

/**
 * Admission calls by HTTP code.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/webhook/internal/metrics/metrics.go.
 */
export const controller_runtime_webhook_requests_total = /* @__PURE__ */ externalMetric($catalog, 'controller_runtime_webhook_requests_total');

/**
 * 1 on the replica that leads.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/metrics/leaderelection.go; kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/clientgo/leaderelection/metrics.go.
 */
export const leader_election_master_status = /* @__PURE__ */ externalMetric($catalog, 'leader_election_master_status');

/**
 * Lease renewals that took the slow path.
 *
 * Sources: kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/clientgo/leaderelection/metrics.go.
 */
export const leader_election_slowpath_total = /* @__PURE__ */ externalMetric($catalog, 'leader_election_slowpath_total');

/**
 * Latency of DNS resolution.
 *
 * Sources: kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go.
 */
export const rest_client_dns_resolution_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'rest_client_dns_resolution_duration_seconds');

/**
 * Calls of exec plugins.
 *
 * Sources: kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go.
 */
export const rest_client_exec_plugin_call_total = /* @__PURE__ */ externalMetric($catalog, 'rest_client_exec_plugin_call_total');

/**
 * Lifetime left of the client certificate of the exec plugin.
 *
 * Sources: kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go.
 */
export const rest_client_exec_plugin_ttl_seconds = /* @__PURE__ */ externalMetric($catalog, 'rest_client_exec_plugin_ttl_seconds');

/**
 * Wait in the client-side rate limiter.
 *
 * Sources: kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go.
 */
export const rest_client_rate_limiter_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'rest_client_rate_limiter_duration_seconds');

/**
 * Latency of requests to the API server.
 *
 * Sources: kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go.
 */
export const rest_client_request_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'rest_client_request_duration_seconds');

/**
 * Retried requests.
 *
 * Sources: kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go.
 */
export const rest_client_request_retries_total = /* @__PURE__ */ externalMetric($catalog, 'rest_client_request_retries_total');

/**
 * Size of requests.
 *
 * Sources: kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go.
 */
export const rest_client_request_size_bytes = /* @__PURE__ */ externalMetric($catalog, 'rest_client_request_size_bytes');

/**
 * Requests to the API server.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/metrics/client_go_adapter.go; kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go.
 */
export const rest_client_requests_total = /* @__PURE__ */ externalMetric($catalog, 'rest_client_requests_total');

/**
 * Size of responses.
 *
 * Sources: kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go.
 */
export const rest_client_response_size_bytes = /* @__PURE__ */ externalMetric($catalog, 'rest_client_response_size_bytes');

/**
 * CA reloads.
 *
 * Sources: kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go.
 */
export const rest_client_transport_ca_reload_total = /* @__PURE__ */ externalMetric($catalog, 'rest_client_transport_ca_reload_total');

/**
 * Cached transports.
 *
 * Sources: kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go.
 */
export const rest_client_transport_cache_entries = /* @__PURE__ */ externalMetric($catalog, 'rest_client_transport_cache_entries');

/**
 * Transport cache clean-ups.
 *
 * Sources: kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go.
 */
export const rest_client_transport_cache_gc_calls_total = /* @__PURE__ */ externalMetric($catalog, 'rest_client_transport_cache_gc_calls_total');

/**
 * Certificate rotation routines stopped by garbage collection.
 *
 * Sources: kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go.
 */
export const rest_client_transport_cert_rotation_gc_calls_total = /* @__PURE__ */ externalMetric($catalog, 'rest_client_transport_cert_rotation_gc_calls_total');

/**
 * Transport creations.
 *
 * Sources: kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/restclient/metrics.go.
 */
export const rest_client_transport_create_calls_total = /* @__PURE__ */ externalMetric($catalog, 'rest_client_transport_create_calls_total');

/**
 * Items added.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/internal/metrics/workqueue.go; kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/workqueue/metrics.go.
 */
export const workqueue_adds_total = /* @__PURE__ */ externalMetric($catalog, 'workqueue_adds_total');

/**
 * Items waiting.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/internal/metrics/workqueue.go; kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/workqueue/metrics.go.
 */
export const workqueue_depth = /* @__PURE__ */ externalMetric($catalog, 'workqueue_depth');

/**
 * Running time of the oldest item in progress.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/internal/metrics/workqueue.go; kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/workqueue/metrics.go.
 */
export const workqueue_longest_running_processor_seconds = /* @__PURE__ */ externalMetric($catalog, 'workqueue_longest_running_processor_seconds');

/**
 * Time items wait.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/internal/metrics/workqueue.go; kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/workqueue/metrics.go.
 */
export const workqueue_queue_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'workqueue_queue_duration_seconds');

/**
 * Items added again after a failure.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/internal/metrics/workqueue.go; kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/workqueue/metrics.go.
 */
export const workqueue_retries_total = /* @__PURE__ */ externalMetric($catalog, 'workqueue_retries_total');

/**
 * Sum of running time of items in progress.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/internal/metrics/workqueue.go; kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/workqueue/metrics.go.
 */
export const workqueue_unfinished_work_seconds = /* @__PURE__ */ externalMetric($catalog, 'workqueue_unfinished_work_seconds');

/**
 * Time items are processed.
 *
 * Sources: kubernetes-sigs/controller-runtime\@v0.24.1:pkg/internal/metrics/workqueue.go; kubernetes/component-base\@kubernetes-1.36.3:metrics/prometheus/workqueue/metrics.go.
 */
export const workqueue_work_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'workqueue_work_duration_seconds');
