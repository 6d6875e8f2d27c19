// Generated from catalogs/cert-manager.yaml by npm run handles. Do not edit.

import { defineExternalCatalog, externalMetric } from '../../catalog/external-catalog.ts';

/** What is known of the component. */
export const $catalog = defineExternalCatalog({
  name: 'cert-manager',
  patterns: [],
  metrics: {
    certmanager_certificate_challenge_status: '{"kinds":["gauge"],"units":["boolean"],"help":"State of an ACME challenge, one series per possible status.","labels":{"domain":{},"name":{},"namespace":{},"processing":{},"reason":{},"status":{"values":["ready","valid","errored","expired","invalid","processing","pending",""]},"type":{"values":["HTTP-01","DNS-01"]}},"sources":["cert-manager/cert-manager@v1.21.1:internal/collectors/acme_collector.go"]}',
    certmanager_certificate_expiration_timestamp_seconds: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Time at which the certificate expires.","labels":{"issuer_group":{},"issuer_kind":{},"issuer_name":{},"name":{},"namespace":{}},"sources":["cert-manager/cert-manager@v1.21.1:internal/collectors/certificate_collector.go"]}',
    certmanager_certificate_not_after_timestamp_seconds: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Same moment as the expiration metric: notAfter of the issued certificate.","labels":{"issuer_group":{},"issuer_kind":{},"issuer_name":{},"name":{},"namespace":{}},"sources":["cert-manager/cert-manager@v1.21.1:internal/collectors/certificate_collector.go"]}',
    certmanager_certificate_not_before_timestamp_seconds: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Time from which the certificate is valid.","labels":{"issuer_group":{},"issuer_kind":{},"issuer_name":{},"name":{},"namespace":{}},"sources":["cert-manager/cert-manager@v1.21.1:internal/collectors/certificate_collector.go"]}',
    certmanager_certificate_ready_status: '{"kinds":["gauge"],"units":["boolean"],"help":"Ready condition, one series per possible value, 1 for the current one.","labels":{"condition":{"values":["True","False","Unknown"]},"issuer_group":{},"issuer_kind":{},"issuer_name":{},"name":{},"namespace":{}},"sources":["cert-manager/cert-manager@v1.21.1:internal/collectors/certificate_collector.go"]}',
    certmanager_certificate_renewal_timestamp_seconds: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Time from which cert-manager will renew.","labels":{"issuer_group":{},"issuer_kind":{},"issuer_name":{},"name":{},"namespace":{}},"sources":["cert-manager/cert-manager@v1.21.1:internal/collectors/certificate_collector.go"]}',
    certmanager_clock_time_seconds: '{"kinds":["counter"],"units":["timestamp_seconds"],"help":"Clock of the controller.","sources":["cert-manager/cert-manager@v1.21.1:pkg/metrics/metrics.go"]}',
    certmanager_clock_time_seconds_gauge: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Clock of the controller.","sources":["cert-manager/cert-manager@v1.21.1:pkg/metrics/metrics.go"]}',
    certmanager_clusterissuer_ready_status: '{"kinds":["gauge"],"units":["boolean"],"help":"Ready condition of a ClusterIssuer.","labels":{"condition":{"values":["True","False","Unknown"]},"name":{}},"sources":["cert-manager/cert-manager@v1.21.1:internal/collectors/clusterissuer_collector.go"]}',
    certmanager_controller_sync_call_count: '{"kinds":["counter"],"units":["none"],"help":"Sync calls per controller.","labels":{"controller":{}},"sources":["cert-manager/cert-manager@v1.21.1:pkg/metrics/metrics.go"]}',
    certmanager_controller_sync_error_count: '{"kinds":["counter"],"units":["none"],"help":"Sync errors per controller.","labels":{"controller":{}},"sources":["cert-manager/cert-manager@v1.21.1:pkg/metrics/metrics.go"]}',
    certmanager_http_acme_client_request_count: '{"kinds":["counter"],"units":["none"],"help":"ACME requests sent.","labels":{"action":{},"host":{},"method":{},"scheme":{},"status":{}},"sources":["cert-manager/cert-manager@v1.21.1:pkg/metrics/metrics.go"]}',
    certmanager_http_acme_client_request_duration_seconds: '{"kinds":["summary"],"units":["seconds"],"help":"Duration of ACME requests.","labels":{"action":{},"host":{},"method":{},"quantile":{"values":["0.5","0.9","0.99"]},"scheme":{},"status":{}},"sources":["cert-manager/cert-manager@v1.21.1:pkg/metrics/metrics.go"]}',
    certmanager_http_venafi_client_request_duration_seconds: '{"kinds":["summary"],"units":["seconds"],"help":"Duration of Venafi calls.","labels":{"api_call":{},"quantile":{"values":["0.5","0.9","0.99"]}},"optional":true,"sources":["cert-manager/cert-manager@v1.21.1:pkg/metrics/metrics.go"]}',
    certmanager_issuer_ready_status: '{"kinds":["gauge"],"units":["boolean"],"help":"Ready condition of an Issuer.","labels":{"condition":{"values":["True","False","Unknown"]},"name":{},"namespace":{}},"sources":["cert-manager/cert-manager@v1.21.1:internal/collectors/issuer_collector.go"]}',
    certmanager_venafi_oauth_token_request_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of Venafi OAuth token requests.","optional":true,"sources":["cert-manager/cert-manager@v1.21.1:pkg/metrics/metrics.go"]}',
    certmanager_venafi_oauth_token_requests_total: '{"kinds":["counter"],"units":["none"],"help":"Venafi OAuth token requests.","labels":{"status":{"values":["success","failure"]}},"optional":true,"sources":["cert-manager/cert-manager@v1.21.1:pkg/metrics/metrics.go"]}',
  },
});

/**
 * State of an ACME challenge, one series per possible status.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:internal/collectors/acme_collector.go.
 */
export const certmanager_certificate_challenge_status = /* @__PURE__ */ externalMetric($catalog, 'certmanager_certificate_challenge_status');

/**
 * Time at which the certificate expires.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:internal/collectors/certificate_collector.go.
 */
export const certmanager_certificate_expiration_timestamp_seconds = /* @__PURE__ */ externalMetric($catalog, 'certmanager_certificate_expiration_timestamp_seconds');

/**
 * Same moment as the expiration metric: notAfter of the issued certificate.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:internal/collectors/certificate_collector.go.
 */
export const certmanager_certificate_not_after_timestamp_seconds = /* @__PURE__ */ externalMetric($catalog, 'certmanager_certificate_not_after_timestamp_seconds');

/**
 * Time from which the certificate is valid.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:internal/collectors/certificate_collector.go.
 */
export const certmanager_certificate_not_before_timestamp_seconds = /* @__PURE__ */ externalMetric($catalog, 'certmanager_certificate_not_before_timestamp_seconds');

/**
 * Ready condition, one series per possible value, 1 for the current one.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:internal/collectors/certificate_collector.go.
 */
export const certmanager_certificate_ready_status = /* @__PURE__ */ externalMetric($catalog, 'certmanager_certificate_ready_status');

/**
 * Time from which cert-manager will renew.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:internal/collectors/certificate_collector.go.
 */
export const certmanager_certificate_renewal_timestamp_seconds = /* @__PURE__ */ externalMetric($catalog, 'certmanager_certificate_renewal_timestamp_seconds');

/**
 * Clock of the controller.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:pkg/metrics/metrics.go.
 */
export const certmanager_clock_time_seconds = /* @__PURE__ */ externalMetric($catalog, 'certmanager_clock_time_seconds');

/**
 * Clock of the controller.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:pkg/metrics/metrics.go.
 */
export const certmanager_clock_time_seconds_gauge = /* @__PURE__ */ externalMetric($catalog, 'certmanager_clock_time_seconds_gauge');

/**
 * Ready condition of a ClusterIssuer.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:internal/collectors/clusterissuer_collector.go.
 */
export const certmanager_clusterissuer_ready_status = /* @__PURE__ */ externalMetric($catalog, 'certmanager_clusterissuer_ready_status');

/**
 * Sync calls per controller.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:pkg/metrics/metrics.go.
 */
export const certmanager_controller_sync_call_count = /* @__PURE__ */ externalMetric($catalog, 'certmanager_controller_sync_call_count');

/**
 * Sync errors per controller.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:pkg/metrics/metrics.go.
 */
export const certmanager_controller_sync_error_count = /* @__PURE__ */ externalMetric($catalog, 'certmanager_controller_sync_error_count');

/**
 * ACME requests sent.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:pkg/metrics/metrics.go.
 */
export const certmanager_http_acme_client_request_count = /* @__PURE__ */ externalMetric($catalog, 'certmanager_http_acme_client_request_count');

/**
 * Duration of ACME requests.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:pkg/metrics/metrics.go.
 */
export const certmanager_http_acme_client_request_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'certmanager_http_acme_client_request_duration_seconds');

/**
 * Duration of Venafi calls.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:pkg/metrics/metrics.go.
 */
export const certmanager_http_venafi_client_request_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'certmanager_http_venafi_client_request_duration_seconds');

/**
 * Ready condition of an Issuer.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:internal/collectors/issuer_collector.go.
 */
export const certmanager_issuer_ready_status = /* @__PURE__ */ externalMetric($catalog, 'certmanager_issuer_ready_status');

/**
 * Duration of Venafi OAuth token requests.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:pkg/metrics/metrics.go.
 */
export const certmanager_venafi_oauth_token_request_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'certmanager_venafi_oauth_token_request_duration_seconds');

/**
 * Venafi OAuth token requests.
 *
 * Sources: cert-manager/cert-manager\@v1.21.1:pkg/metrics/metrics.go.
 */
export const certmanager_venafi_oauth_token_requests_total = /* @__PURE__ */ externalMetric($catalog, 'certmanager_venafi_oauth_token_requests_total');
