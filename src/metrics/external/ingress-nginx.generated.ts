// Generated from catalogs/ingress-nginx.yaml by npm run handles. Do not edit.

import { defineExternalCatalog, externalMetric } from '../../catalog/external-catalog.ts';

/** What is known of the component. */
export const $catalog = defineExternalCatalog({
  name: 'ingress-nginx',
  patterns: [],
  metrics: {
    nginx_ingress_controller_admission_config_size: '{"kinds":["gauge"],"units":["bytes"],"help":"Size of the tested configuration.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/admission.go"]}',
    nginx_ingress_controller_admission_render_duration: '{"kinds":["gauge"],"units":["seconds"],"help":"Duration of the last rendering.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/admission.go"]}',
    nginx_ingress_controller_admission_render_ingresses: '{"kinds":["gauge"],"units":["none"],"help":"Ingresses rendered by the admission webhook.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/admission.go"]}',
    nginx_ingress_controller_admission_roundtrip_duration: '{"kinds":["gauge"],"units":["seconds"],"help":"Duration of the last admission call.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/admission.go"]}',
    nginx_ingress_controller_admission_tested_duration: '{"kinds":["gauge"],"units":["seconds"],"help":"Duration of the last test.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/admission.go"]}',
    nginx_ingress_controller_admission_tested_ingresses: '{"kinds":["gauge"],"units":["none"],"help":"Ingresses tested by the admission webhook.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/admission.go"]}',
    nginx_ingress_controller_build_info: '{"kinds":["gauge"],"units":["info"],"help":"Build facts.","labels":{"build":{},"controller_class":{},"controller_namespace":{},"controller_pod":{},"release":{},"repository":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/controller.go"]}',
    nginx_ingress_controller_bytes_sent: '{"kinds":["histogram"],"units":["bytes"],"help":"Bytes sent to clients.","labels":{"canary":{},"controller_class":{},"controller_namespace":{},"controller_pod":{},"host":{},"ingress":{},"method":{},"namespace":{},"path":{},"service":{},"status":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/socket.go"]}',
    nginx_ingress_controller_check_errors: '{"kinds":["counter"],"units":["none"],"help":"Syntax checks that failed.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{},"ingress":{},"namespace":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/controller.go"]}',
    nginx_ingress_controller_check_success: '{"kinds":["counter"],"units":["none"],"help":"Syntax checks that passed.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{},"ingress":{},"namespace":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/controller.go"]}',
    nginx_ingress_controller_config_hash: '{"kinds":["gauge"],"units":["none"],"help":"Hash of the running configuration.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/controller.go"]}',
    nginx_ingress_controller_config_last_reload_successful: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the last reload worked.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/controller.go"]}',
    nginx_ingress_controller_config_last_reload_successful_timestamp_seconds: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Time of the last good reload.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/controller.go"]}',
    nginx_ingress_controller_connect_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time to connect to upstream.","labels":{"canary":{},"controller_class":{},"controller_namespace":{},"controller_pod":{},"host":{},"ingress":{},"method":{},"namespace":{},"path":{},"service":{},"status":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/socket.go"]}',
    nginx_ingress_controller_errors: '{"kinds":["counter"],"units":["none"],"help":"Reload errors.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/controller.go"]}',
    nginx_ingress_controller_header_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time to the first header from upstream.","labels":{"canary":{},"controller_class":{},"controller_namespace":{},"controller_pod":{},"host":{},"ingress":{},"method":{},"namespace":{},"path":{},"service":{},"status":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/socket.go"]}',
    nginx_ingress_controller_ingress_upstream_latency_seconds: '{"kinds":["summary"],"units":["seconds"],"help":"Upstream latency.","labels":{"canary":{},"ingress":{},"namespace":{},"service":{}},"optional":true,"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/socket.go"]}',
    nginx_ingress_controller_leader_election_status: '{"kinds":["gauge"],"units":["boolean"],"help":"1 on the leader.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{},"name":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/controller.go"]}',
    nginx_ingress_controller_nginx_process_connections: '{"kinds":["gauge"],"units":["none"],"help":"Client connections by state.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{},"state":{"values":["active","reading","writing","waiting"]}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/nginx_status.go"]}',
    nginx_ingress_controller_nginx_process_connections_total: '{"kinds":["counter"],"units":["none"],"help":"Client connections since start.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{},"state":{"values":["accepted","handled"]}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/nginx_status.go"]}',
    nginx_ingress_controller_nginx_process_cpu_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"CPU time of NGINX.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/process.go"]}',
    nginx_ingress_controller_nginx_process_num_procs: '{"kinds":["gauge"],"units":["none"],"help":"NGINX processes.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/process.go"]}',
    nginx_ingress_controller_nginx_process_oldest_start_time_seconds: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Start of the oldest process.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/process.go"]}',
    nginx_ingress_controller_nginx_process_read_bytes_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes read.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/process.go"]}',
    nginx_ingress_controller_nginx_process_requests_total: '{"kinds":["counter"],"units":["none"],"help":"Client requests since start.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/nginx_status.go"]}',
    nginx_ingress_controller_nginx_process_resident_memory_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Resident memory.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/process.go"]}',
    nginx_ingress_controller_nginx_process_virtual_memory_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Virtual memory.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/process.go"]}',
    nginx_ingress_controller_nginx_process_write_bytes_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes written.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/process.go"]}',
    nginx_ingress_controller_orphan_ingress: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when an Ingress points to no service or no endpoint.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{},"ingress":{},"namespace":{},"type":{"values":["no-service","no-endpoint"]}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/controller.go"]}',
    nginx_ingress_controller_request_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time from first byte of the request to last byte of the response.","labels":{"canary":{},"controller_class":{},"controller_namespace":{},"controller_pod":{},"host":{},"ingress":{},"method":{},"namespace":{},"path":{},"service":{},"status":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/socket.go"]}',
    nginx_ingress_controller_request_size: '{"kinds":["histogram"],"units":["bytes"],"help":"Size of requests.","labels":{"canary":{},"controller_class":{},"controller_namespace":{},"controller_pod":{},"host":{},"ingress":{},"method":{},"namespace":{},"path":{},"service":{},"status":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/socket.go"]}',
    nginx_ingress_controller_requests: '{"kinds":["counter"],"units":["none"],"help":"Requests answered by NGINX.","labels":{"canary":{},"controller_class":{},"controller_namespace":{},"controller_pod":{},"host":{},"ingress":{},"method":{},"namespace":{},"path":{},"service":{},"status":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/socket.go"]}',
    nginx_ingress_controller_response_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time to receive the response from upstream.","labels":{"canary":{},"controller_class":{},"controller_namespace":{},"controller_pod":{},"host":{},"ingress":{},"method":{},"namespace":{},"path":{},"service":{},"status":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/socket.go"]}',
    nginx_ingress_controller_response_size: '{"kinds":["histogram"],"units":["bytes"],"help":"Size of responses.","labels":{"canary":{},"controller_class":{},"controller_namespace":{},"controller_pod":{},"host":{},"ingress":{},"method":{},"namespace":{},"path":{},"service":{},"status":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/socket.go"]}',
    nginx_ingress_controller_ssl_certificate_info: '{"kinds":["gauge"],"units":["info"],"help":"Facts about the served certificate.","labels":{"class":{},"host":{},"identifier":{},"issuer_common_name":{},"issuer_organization":{},"namespace":{},"public_key_algorithm":{},"secret_name":{},"serial_number":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/controller.go"]}',
    nginx_ingress_controller_ssl_expire_time_seconds: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Expiry of the certificate served for a host.","labels":{"class":{},"host":{},"identifier":{},"namespace":{},"secret_name":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/controller.go"]}',
    nginx_ingress_controller_success: '{"kinds":["counter"],"units":["none"],"help":"Reloads.","labels":{"controller_class":{},"controller_namespace":{},"controller_pod":{}},"sources":["kubernetes/ingress-nginx@controller-v1.15.1:internal/ingress/metric/collectors/controller.go"]}',
  },
});

/**
 * Size of the tested configuration.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/admission.go.
 */
export const nginx_ingress_controller_admission_config_size = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_admission_config_size');

/**
 * Duration of the last rendering.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/admission.go.
 */
export const nginx_ingress_controller_admission_render_duration = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_admission_render_duration');

/**
 * Ingresses rendered by the admission webhook.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/admission.go.
 */
export const nginx_ingress_controller_admission_render_ingresses = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_admission_render_ingresses');

/**
 * Duration of the last admission call.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/admission.go.
 */
export const nginx_ingress_controller_admission_roundtrip_duration = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_admission_roundtrip_duration');

/**
 * Duration of the last test.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/admission.go.
 */
export const nginx_ingress_controller_admission_tested_duration = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_admission_tested_duration');

/**
 * Ingresses tested by the admission webhook.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/admission.go.
 */
export const nginx_ingress_controller_admission_tested_ingresses = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_admission_tested_ingresses');

/**
 * Build facts.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/controller.go.
 */
export const nginx_ingress_controller_build_info = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_build_info');

/**
 * Bytes sent to clients.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/socket.go.
 */
export const nginx_ingress_controller_bytes_sent = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_bytes_sent');

/**
 * Syntax checks that failed.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/controller.go.
 */
export const nginx_ingress_controller_check_errors = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_check_errors');

/**
 * Syntax checks that passed.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/controller.go.
 */
export const nginx_ingress_controller_check_success = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_check_success');

/**
 * Hash of the running configuration.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/controller.go.
 */
export const nginx_ingress_controller_config_hash = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_config_hash');

/**
 * 1 when the last reload worked.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/controller.go.
 */
export const nginx_ingress_controller_config_last_reload_successful = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_config_last_reload_successful');

/**
 * Time of the last good reload.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/controller.go.
 */
export const nginx_ingress_controller_config_last_reload_successful_timestamp_seconds = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_config_last_reload_successful_timestamp_seconds');

/**
 * Time to connect to upstream.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/socket.go.
 */
export const nginx_ingress_controller_connect_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_connect_duration_seconds');

/**
 * Reload errors.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/controller.go.
 */
export const nginx_ingress_controller_errors = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_errors');

/**
 * Time to the first header from upstream.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/socket.go.
 */
export const nginx_ingress_controller_header_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_header_duration_seconds');

/**
 * Upstream latency.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/socket.go.
 */
export const nginx_ingress_controller_ingress_upstream_latency_seconds = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_ingress_upstream_latency_seconds');

/**
 * 1 on the leader.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/controller.go.
 */
export const nginx_ingress_controller_leader_election_status = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_leader_election_status');

/**
 * Client connections by state.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/nginx_status.go.
 */
export const nginx_ingress_controller_nginx_process_connections = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_nginx_process_connections');

/**
 * Client connections since start.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/nginx_status.go.
 */
export const nginx_ingress_controller_nginx_process_connections_total = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_nginx_process_connections_total');

/**
 * CPU time of NGINX.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/process.go.
 */
export const nginx_ingress_controller_nginx_process_cpu_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_nginx_process_cpu_seconds_total');

/**
 * NGINX processes.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/process.go.
 */
export const nginx_ingress_controller_nginx_process_num_procs = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_nginx_process_num_procs');

/**
 * Start of the oldest process.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/process.go.
 */
export const nginx_ingress_controller_nginx_process_oldest_start_time_seconds = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_nginx_process_oldest_start_time_seconds');

/**
 * Bytes read.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/process.go.
 */
export const nginx_ingress_controller_nginx_process_read_bytes_total = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_nginx_process_read_bytes_total');

/**
 * Client requests since start.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/nginx_status.go.
 */
export const nginx_ingress_controller_nginx_process_requests_total = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_nginx_process_requests_total');

/**
 * Resident memory.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/process.go.
 */
export const nginx_ingress_controller_nginx_process_resident_memory_bytes = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_nginx_process_resident_memory_bytes');

/**
 * Virtual memory.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/process.go.
 */
export const nginx_ingress_controller_nginx_process_virtual_memory_bytes = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_nginx_process_virtual_memory_bytes');

/**
 * Bytes written.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/process.go.
 */
export const nginx_ingress_controller_nginx_process_write_bytes_total = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_nginx_process_write_bytes_total');

/**
 * 1 when an Ingress points to no service or no endpoint.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/controller.go.
 */
export const nginx_ingress_controller_orphan_ingress = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_orphan_ingress');

/**
 * Time from first byte of the request to last byte of the response.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/socket.go.
 */
export const nginx_ingress_controller_request_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_request_duration_seconds');

/**
 * Size of requests.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/socket.go.
 */
export const nginx_ingress_controller_request_size = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_request_size');

/**
 * Requests answered by NGINX.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/socket.go.
 */
export const nginx_ingress_controller_requests = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_requests');

/**
 * Time to receive the response from upstream.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/socket.go.
 */
export const nginx_ingress_controller_response_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_response_duration_seconds');

/**
 * Size of responses.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/socket.go.
 */
export const nginx_ingress_controller_response_size = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_response_size');

/**
 * Facts about the served certificate.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/controller.go.
 */
export const nginx_ingress_controller_ssl_certificate_info = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_ssl_certificate_info');

/**
 * Expiry of the certificate served for a host.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/controller.go.
 */
export const nginx_ingress_controller_ssl_expire_time_seconds = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_ssl_expire_time_seconds');

/**
 * Reloads.
 *
 * Sources: kubernetes/ingress-nginx\@controller-v1.15.1:internal/ingress/metric/collectors/controller.go.
 */
export const nginx_ingress_controller_success = /* @__PURE__ */ externalMetric($catalog, 'nginx_ingress_controller_success');
