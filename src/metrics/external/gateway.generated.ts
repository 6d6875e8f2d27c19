// Generated from catalogs/gateway.yaml by npm run handles. Do not edit.

import { defineExternalCatalog, externalMetric } from '../../catalog/external-catalog.ts';

/** What is known of the component. */
export const $catalog = defineExternalCatalog({
  name: 'gateway',
  patterns: [],
  metrics: {
    contour_build_info: '{"kinds":["gauge"],"units":["info"],"help":"Build facts.","labels":{"branch":{},"revision":{},"version":{}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_cachehandler_onupdate_duration_seconds: '{"kinds":["summary"],"units":["seconds"],"help":"Duration of xDS cache regeneration.","labels":{"quantile":{"values":["0.5","0.9","0.99"]}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_dag_cache_object: '{"kinds":["gauge"],"units":["none"],"help":"Objects in the DAG cache.","labels":{"kind":{}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_dagrebuild_seconds: '{"kinds":["summary"],"units":["seconds"],"help":"Duration of DAG rebuilds.","labels":{"quantile":{"values":["0","0.25","0.5","0.75","0.9","0.95","0.99","1"]}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_dagrebuild_timestamp: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Time of the last DAG rebuild.","variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_dagrebuild_total: '{"kinds":["counter"],"units":["none"],"help":"DAG rebuilds.","variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_eventhandler_operation_total: '{"kinds":["counter"],"units":["none"],"help":"Events handled.","labels":{"kind":{},"op":{"values":["add","update","delete"]}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_httpproxy: '{"kinds":["gauge"],"units":["none"],"help":"HTTPProxy objects.","labels":{"namespace":{}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_httpproxy_invalid: '{"kinds":["gauge"],"units":["none"],"help":"Invalid HTTPProxy objects.","labels":{"namespace":{},"vhost":{}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_httpproxy_orphaned: '{"kinds":["gauge"],"units":["none"],"help":"HTTPProxy objects without a root.","labels":{"namespace":{}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_httpproxy_root: '{"kinds":["gauge"],"units":["none"],"help":"Root HTTPProxy objects.","labels":{"namespace":{}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_httpproxy_valid: '{"kinds":["gauge"],"units":["none"],"help":"Valid HTTPProxy objects.","labels":{"namespace":{},"vhost":{}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_status_update_conflict_total: '{"kinds":["counter"],"units":["none"],"help":"Status updates with a conflict.","labels":{"kind":{}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_status_update_duration_seconds: '{"kinds":["summary"],"units":["seconds"],"help":"Duration of status updates.","labels":{"error":{"values":["true","false"]},"kind":{}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_status_update_failed_total: '{"kinds":["counter"],"units":["none"],"help":"Failed status updates.","labels":{"kind":{}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_status_update_noop_total: '{"kinds":["counter"],"units":["none"],"help":"Status updates without change.","labels":{"kind":{}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_status_update_success_total: '{"kinds":["counter"],"units":["none"],"help":"Status updates that worked.","labels":{"kind":{}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    contour_status_update_total: '{"kinds":["counter"],"units":["none"],"help":"Status updates.","labels":{"kind":{}},"variants":["contour"],"sources":["projectcontour/contour@v1.33.6:internal/metrics/metrics.go"]}',
    envoy_cluster_membership_degraded: '{"kinds":["gauge"],"units":["none"],"help":"Degraded endpoints.","labels":{"envoy_cluster_name":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst"]}',
    envoy_cluster_membership_healthy: '{"kinds":["gauge"],"units":["none"],"help":"Healthy endpoints.","labels":{"envoy_cluster_name":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst"]}',
    envoy_cluster_membership_total: '{"kinds":["gauge"],"units":["none"],"help":"Endpoints of the upstream cluster.","labels":{"envoy_cluster_name":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst"]}',
    envoy_cluster_outlier_detection_ejections_active: '{"kinds":["gauge"],"units":["none"],"help":"Endpoints currently ejected.","labels":{"envoy_cluster_name":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst"]}',
    envoy_cluster_upstream_cx_active: '{"kinds":["gauge"],"units":["none"],"help":"Open upstream connections.","labels":{"envoy_cluster_name":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst"]}',
    envoy_cluster_upstream_cx_connect_fail: '{"kinds":["counter"],"units":["none"],"help":"Failed upstream connections.","labels":{"envoy_cluster_name":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst"]}',
    envoy_cluster_upstream_cx_rx_bytes_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes received from upstream.","labels":{"envoy_cluster_name":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst"]}',
    envoy_cluster_upstream_cx_total: '{"kinds":["counter"],"units":["none"],"help":"Upstream connections opened.","labels":{"envoy_cluster_name":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst"]}',
    envoy_cluster_upstream_cx_tx_bytes_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes sent upstream.","labels":{"envoy_cluster_name":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst"]}',
    envoy_cluster_upstream_rq_pending_overflow: '{"kinds":["counter"],"units":["none"],"help":"Requests rejected by the circuit breaker of the queue.","labels":{"envoy_cluster_name":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst"]}',
    envoy_cluster_upstream_rq_retry: '{"kinds":["counter"],"units":["none"],"help":"Upstream retries.","labels":{"envoy_cluster_name":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst"]}',
    envoy_cluster_upstream_rq_time: '{"kinds":["histogram"],"units":["milliseconds"],"help":"Upstream request time.","labels":{"envoy_cluster_name":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst"]}',
    envoy_cluster_upstream_rq_timeout: '{"kinds":["counter"],"units":["none"],"help":"Upstream requests that timed out.","labels":{"envoy_cluster_name":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst"]}',
    envoy_cluster_upstream_rq_total: '{"kinds":["counter"],"units":["none"],"help":"Requests sent upstream.","labels":{"envoy_cluster_name":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst"]}',
    envoy_cluster_upstream_rq_xx: '{"kinds":["counter"],"units":["none"],"help":"Upstream responses per class.","labels":{"envoy_cluster_name":{},"envoy_response_code_class":{"values":["1","2","3","4","5"]}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst"]}',
    envoy_http_downstream_cx_active: '{"kinds":["gauge"],"units":["none"],"help":"Open connections.","labels":{"envoy_http_conn_manager_prefix":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst"]}',
    envoy_http_downstream_cx_rx_bytes_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes received from clients.","labels":{"envoy_http_conn_manager_prefix":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst"]}',
    envoy_http_downstream_cx_total: '{"kinds":["counter"],"units":["none"],"help":"Connections accepted.","labels":{"envoy_http_conn_manager_prefix":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst"]}',
    envoy_http_downstream_cx_tx_bytes_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes sent to clients.","labels":{"envoy_http_conn_manager_prefix":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst"]}',
    envoy_http_downstream_cx_upgrades_active: '{"kinds":["gauge"],"units":["none"],"help":"Open upgraded connections such as WebSockets.","labels":{"envoy_http_conn_manager_prefix":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst"]}',
    envoy_http_downstream_cx_upgrades_total: '{"kinds":["counter"],"units":["none"],"help":"Upgraded connections.","labels":{"envoy_http_conn_manager_prefix":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst"]}',
    envoy_http_downstream_rq_active: '{"kinds":["gauge"],"units":["none"],"help":"Requests in progress.","labels":{"envoy_http_conn_manager_prefix":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst"]}',
    envoy_http_downstream_rq_time: '{"kinds":["histogram"],"units":["milliseconds"],"help":"Time from request start to end of response.","labels":{"envoy_http_conn_manager_prefix":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst"]}',
    envoy_http_downstream_rq_timeout: '{"kinds":["counter"],"units":["none"],"help":"Requests closed by a timeout.","labels":{"envoy_http_conn_manager_prefix":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst"]}',
    envoy_http_downstream_rq_total: '{"kinds":["counter"],"units":["none"],"help":"Requests received.","labels":{"envoy_http_conn_manager_prefix":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst"]}',
    envoy_http_downstream_rq_xx: '{"kinds":["counter"],"units":["none"],"help":"Responses per class.","labels":{"envoy_http_conn_manager_prefix":{},"envoy_response_code_class":{"values":["1","2","3","4","5"]}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst"]}',
    envoy_listener_downstream_cx_active: '{"kinds":["gauge"],"units":["none"],"help":"Open connections of a listener.","labels":{"envoy_listener_address":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@00a0ba12:source/common/config/well_known_names.cc"]}',
    envoy_listener_ssl_certificate_expiration_unix_time_seconds: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Expiry of a served certificate.","labels":{"envoy_listener_address":{},"envoy_tls_certificate":{}},"variants":["envoy-proxy"],"sources":["envoyproxy/envoy@00a0ba12:source/common/config/well_known_names.cc"]}',
    envoy_server_days_until_first_cert_expiring: '{"kinds":["gauge"],"units":["days"],"help":"Days until the first certificate expires.","variants":["envoy-proxy"],"sources":["envoyproxy/envoy@040783c8:docs/root/configuration/observability/statistics.rst"]}',
    envoy_server_live: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the proxy is live (not draining).","variants":["envoy-proxy"],"sources":["envoyproxy/envoy@040783c8:docs/root/configuration/observability/statistics.rst"]}',
    envoy_server_memory_allocated: '{"kinds":["gauge"],"units":["bytes"],"help":"Memory in use.","variants":["envoy-proxy"],"sources":["envoyproxy/envoy@040783c8:docs/root/configuration/observability/statistics.rst"]}',
    envoy_server_memory_heap_size: '{"kinds":["gauge"],"units":["bytes"],"help":"Heap reserved.","variants":["envoy-proxy"],"sources":["envoyproxy/envoy@040783c8:docs/root/configuration/observability/statistics.rst"]}',
    envoy_server_state: '{"kinds":["gauge"],"units":["none"],"help":"0 live, 1 draining, 2 pre-initialising, 3 initialising.","variants":["envoy-proxy"],"sources":["envoyproxy/envoy@040783c8:docs/root/configuration/observability/statistics.rst"]}',
    envoy_server_total_connections: '{"kinds":["gauge"],"units":["none"],"help":"Connections of old and new process.","variants":["envoy-proxy"],"sources":["envoyproxy/envoy@040783c8:docs/root/configuration/observability/statistics.rst"]}',
    envoy_server_uptime: '{"kinds":["gauge"],"units":["seconds"],"help":"Uptime.","variants":["envoy-proxy"],"sources":["envoyproxy/envoy@040783c8:docs/root/configuration/observability/statistics.rst"]}',
    envoy_server_version: '{"kinds":["gauge"],"units":["version"],"help":"Number made from the SCM revision.","variants":["envoy-proxy"],"sources":["envoyproxy/envoy@040783c8:docs/root/configuration/observability/statistics.rst"]}',
    gatewayapi_backendtlspolicy_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the BackendTLSPolicy.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_backendtlspolicy_deleted: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time of the BackendTLSPolicy, 0 while it lives.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_backendtlspolicy_labels: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes labels of the BackendTLSPolicy as metric labels.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"optional":true,"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_backendtlspolicy_target_info: '{"kinds":["gauge"],"units":["info"],"help":"Target of the policy.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{},"target_group":{},"target_kind":{},"target_name":{},"target_namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_gateway_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the Gateway.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_gateway_deleted: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time of the Gateway, 0 while it lives.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_gateway_info: '{"kinds":["gauge"],"units":["info"],"help":"A Gateway and its class.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"gatewayclass_name":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_gateway_labels: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes labels of the Gateway as metric labels.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"optional":true,"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_gateway_listener_info: '{"kinds":["gauge"],"units":["info"],"help":"One series per listener.","labels":{"allowed_routes_namespaces_from":{},"customresource_group":{},"customresource_kind":{},"customresource_version":{},"hostname":{},"listener_name":{},"name":{},"namespace":{},"port":{},"protocol":{},"tls_mode":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_gateway_status: '{"kinds":["gauge"],"units":["boolean"],"help":"Conditions of the Gateway.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{},"type":{"values":["Accepted","Programmed"]}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_gateway_status_address_info: '{"kinds":["gauge"],"units":["info"],"help":"Addresses assigned to the Gateway.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{},"type":{},"value":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_gateway_status_listener_attached_routes: '{"kinds":["gauge"],"units":["none"],"help":"Routes attached to a listener.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"listener_name":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_gatewayclass_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the GatewayClass.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_gatewayclass_deleted: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time of the GatewayClass, 0 while it lives.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_gatewayclass_info: '{"kinds":["gauge"],"units":["info"],"help":"A GatewayClass and its controller.","labels":{"controller_name":{},"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_gatewayclass_labels: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes labels of the GatewayClass as metric labels.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{}},"variants":["gateway-api-state-metrics"],"optional":true,"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_gatewayclass_status: '{"kinds":["gauge"],"units":["boolean"],"help":"Conditions of the GatewayClass.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"type":{"values":["Accepted","SupportedVersion"]}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_gatewayclass_status_supported_features: '{"kinds":["gauge"],"units":["info"],"help":"Features the class supports.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"features":{},"name":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_grpcroute_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the GRPCRoute.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_grpcroute_deleted: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time of the GRPCRoute, 0 while it lives.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_grpcroute_hostname_info: '{"kinds":["gauge"],"units":["info"],"help":"Host names of the GRPCRoute.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"hostname":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_grpcroute_labels: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes labels of the GRPCRoute as metric labels.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"optional":true,"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_grpcroute_parent_info: '{"kinds":["gauge"],"units":["info"],"help":"Parents the GRPCRoute asks for.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{},"parent_group":{},"parent_kind":{},"parent_name":{},"parent_namespace":{},"parent_port":{},"parent_section_name":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_grpcroute_status_parent_info: '{"kinds":["gauge"],"units":["info"],"help":"Parents that took the GRPCRoute into account.","labels":{"controller_name":{},"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{},"parent_group":{},"parent_kind":{},"parent_name":{},"parent_namespace":{},"parent_port":{},"parent_section_name":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_httproute_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the HTTPRoute.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_httproute_deleted: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time of the HTTPRoute, 0 while it lives.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_httproute_hostname_info: '{"kinds":["gauge"],"units":["info"],"help":"Host names of the HTTPRoute.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"hostname":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_httproute_labels: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes labels of the HTTPRoute as metric labels.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"optional":true,"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_httproute_parent_info: '{"kinds":["gauge"],"units":["info"],"help":"Parents the HTTPRoute asks for.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{},"parent_group":{},"parent_kind":{},"parent_name":{},"parent_namespace":{},"parent_port":{},"parent_section_name":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_httproute_status_parent_info: '{"kinds":["gauge"],"units":["info"],"help":"Parents that took the HTTPRoute into account.","labels":{"controller_name":{},"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{},"parent_group":{},"parent_kind":{},"parent_name":{},"parent_namespace":{},"parent_port":{},"parent_section_name":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_tcproute_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the TCPRoute.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_tcproute_deleted: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time of the TCPRoute, 0 while it lives.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_tcproute_labels: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes labels of the TCPRoute as metric labels.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"optional":true,"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_tcproute_parent_info: '{"kinds":["gauge"],"units":["info"],"help":"Parents the TCPRoute asks for.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{},"parent_group":{},"parent_kind":{},"parent_name":{},"parent_namespace":{},"parent_port":{},"parent_section_name":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_tcproute_status_parent_info: '{"kinds":["gauge"],"units":["info"],"help":"Parents that took the TCPRoute into account.","labels":{"controller_name":{},"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{},"parent_group":{},"parent_kind":{},"parent_name":{},"parent_namespace":{},"parent_port":{},"parent_section_name":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_tlsroute_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the TLSRoute.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_tlsroute_deleted: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time of the TLSRoute, 0 while it lives.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_tlsroute_hostname_info: '{"kinds":["gauge"],"units":["info"],"help":"Host names of the TLSRoute.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"hostname":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_tlsroute_labels: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes labels of the TLSRoute as metric labels.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"optional":true,"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_tlsroute_parent_info: '{"kinds":["gauge"],"units":["info"],"help":"Parents the TLSRoute asks for.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{},"parent_group":{},"parent_kind":{},"parent_name":{},"parent_namespace":{},"parent_port":{},"parent_section_name":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_tlsroute_status_parent_info: '{"kinds":["gauge"],"units":["info"],"help":"Parents that took the TLSRoute into account.","labels":{"controller_name":{},"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{},"parent_group":{},"parent_kind":{},"parent_name":{},"parent_namespace":{},"parent_port":{},"parent_section_name":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_udproute_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the UDPRoute.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_udproute_deleted: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time of the UDPRoute, 0 while it lives.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_udproute_labels: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes labels of the UDPRoute as metric labels.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{}},"variants":["gateway-api-state-metrics"],"optional":true,"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_udproute_parent_info: '{"kinds":["gauge"],"units":["info"],"help":"Parents the UDPRoute asks for.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{},"parent_group":{},"parent_kind":{},"parent_name":{},"parent_namespace":{},"parent_port":{},"parent_section_name":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    gatewayapi_udproute_status_parent_info: '{"kinds":["gauge"],"units":["info"],"help":"Parents that took the UDPRoute into account.","labels":{"controller_name":{},"customresource_group":{},"customresource_kind":{},"customresource_version":{},"name":{},"namespace":{},"parent_group":{},"parent_kind":{},"parent_name":{},"parent_namespace":{},"parent_port":{},"parent_section_name":{}},"variants":["gateway-api-state-metrics"],"sources":["Kuadrant/gateway-api-state-metrics@26cd84d:config/default/custom-resource-state.yaml"]}',
    kgateway_controller_reconcile_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of reconciliations.","labels":{"controller":{},"name":{},"namespace":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_controller_reconciliations_running: '{"kinds":["gauge"],"units":["none"],"help":"Reconciliations in progress.","labels":{"controller":{},"name":{},"namespace":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_controller_reconciliations_total: '{"kinds":["counter"],"units":["none"],"help":"Reconciliations.","labels":{"controller":{},"name":{},"namespace":{},"result":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_envoy_xds_rejects_active: '{"kinds":["gauge"],"units":["none"],"help":"Configuration currently rejected by Envoy.","labels":{"gateway_name":{},"gateway_namespace":{},"type_url":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_envoy_xds_rejects_total: '{"kinds":["counter"],"units":["none"],"help":"Configuration rejections by Envoy.","labels":{"gateway_name":{},"gateway_namespace":{},"type_url":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_resources_managed: '{"kinds":["gauge"],"units":["none"],"help":"Resources handled.","labels":{"namespace":{},"parent":{},"resource":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_resources_status_sync_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time until the status of a resource is written.","labels":{"gateway":{},"namespace":{},"resource":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_resources_status_syncs_completed_total: '{"kinds":["counter"],"units":["none"],"help":"Status writes done.","labels":{"gateway":{},"namespace":{},"resource":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_resources_status_syncs_started_total: '{"kinds":["counter"],"units":["none"],"help":"Status writes started.","labels":{"gateway":{},"namespace":{},"resource":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_resources_updates_dropped_total: '{"kinds":["counter"],"units":["none"],"help":"Updates lost by the metrics code itself; above 0 the resources family is invalid until restart.","variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_routing_domains: '{"kinds":["gauge"],"units":["none"],"help":"Domains configured.","labels":{"gateway":{},"namespace":{},"port":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_routing_replacements_total: '{"kinds":["counter"],"units":["none"],"help":"Routes replaced because of an error.","labels":{"error_type":{},"gateway":{},"gateway_namespace":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_status_syncer_status_sync_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of status sync runs.","labels":{"name":{},"namespace":{},"syncer":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_status_syncer_status_syncs_total: '{"kinds":["counter"],"units":["none"],"help":"Status sync runs.","labels":{"name":{},"namespace":{},"result":{},"syncer":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_translator_translation_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of translations.","labels":{"name":{},"namespace":{},"translator":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_translator_translations_running: '{"kinds":["gauge"],"units":["none"],"help":"Translations in progress.","labels":{"name":{},"namespace":{},"translator":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_translator_translations_total: '{"kinds":["counter"],"units":["none"],"help":"Translations.","labels":{"name":{},"namespace":{},"result":{},"translator":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_validation_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of validations.","labels":{"caller":{},"result":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_validation_invalid_xds_total: '{"kinds":["counter"],"units":["none"],"help":"Generated configuration found invalid.","labels":{"caller":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_xds_auth_rq_failure_total: '{"kinds":["counter"],"units":["none"],"help":"xDS authentication failures.","variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_xds_snapshot_resources: '{"kinds":["gauge"],"units":["none"],"help":"Resources in the xDS snapshot.","labels":{"gateway":{},"namespace":{},"resource":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_xds_snapshot_sync_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time until a change is in the snapshot.","labels":{"gateway":{},"namespace":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_xds_snapshot_syncs_total: '{"kinds":["counter"],"units":["none"],"help":"Snapshot syncs.","labels":{"gateway":{},"namespace":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_xds_snapshot_transform_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of snapshot transforms.","labels":{"gateway":{},"namespace":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    kgateway_xds_snapshot_transforms_total: '{"kinds":["counter"],"units":["none"],"help":"Snapshot transforms.","labels":{"gateway":{},"namespace":{},"result":{}},"variants":["kgateway"],"sources":["kgateway-dev/kgateway (stored file 54494069261): devel/metrics"]}',
    resource_apply_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time to apply infrastructure resources.","labels":{"kind":{},"name":{},"namespace":{},"reason":{},"status":{"values":["success","failure"]}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/infrastructure/kubernetes/metrics.go"]}',
    resource_apply_total: '{"kinds":["counter"],"units":["none"],"help":"Infrastructure resources applied.","labels":{"kind":{},"name":{},"namespace":{},"reason":{},"status":{"values":["success","failure"]}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/infrastructure/kubernetes/metrics.go"]}',
    resource_delete_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time to delete infrastructure resources.","labels":{"kind":{},"name":{},"namespace":{},"reason":{},"status":{"values":["success","failure"]}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/infrastructure/kubernetes/metrics.go"]}',
    resource_delete_total: '{"kinds":["counter"],"units":["none"],"help":"Infrastructure resources deleted.","labels":{"kind":{},"name":{},"namespace":{},"reason":{},"status":{"values":["success","failure"]}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/infrastructure/kubernetes/metrics.go"]}',
    status_update_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of status updates.","labels":{"kind":{},"reason":{},"status":{"values":["success","failure"]}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/provider/kubernetes/metrics.go"]}',
    status_update_total: '{"kinds":["counter"],"units":["none"],"help":"Status updates.","labels":{"kind":{},"reason":{},"status":{"values":["success","failure"]}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/provider/kubernetes/metrics.go"]}',
    topology_injector_webhook_events_total: '{"kinds":["counter"],"units":["none"],"help":"Topology injector webhook calls.","labels":{"reason":{},"status":{"values":["success","failure"]}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/provider/kubernetes/metrics.go"]}',
    wasm_cache_entries: '{"kinds":["gauge"],"units":["none"],"help":"Entries of the Wasm cache.","variants":["envoy-gateway"],"optional":true,"sources":["envoyproxy/gateway@v1.9.0:internal/wasm/metrics.go"]}',
    wasm_cache_lookup_total: '{"kinds":["counter"],"units":["none"],"help":"Lookups in the Wasm cache.","labels":{"hit":{}},"variants":["envoy-gateway"],"optional":true,"sources":["envoyproxy/gateway@v1.9.0:internal/wasm/metrics.go"]}',
    wasm_remote_fetch_total: '{"kinds":["counter"],"units":["none"],"help":"Wasm downloads.","variants":["envoy-gateway"],"optional":true,"sources":["envoyproxy/gateway@v1.9.0:internal/wasm/metrics.go"]}',
    watchable_depth: '{"kinds":["gauge"],"units":["none"],"help":"Items waiting in an internal queue.","labels":{"message":{},"runner":{"values":["gateway-api","infrastructure","xds-server","xds-translator","global-ratelimit"]}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/message/metrics.go"]}',
    watchable_event_total: '{"kinds":["counter"],"units":["none"],"help":"Runner events.","labels":{"event_type":{},"runner":{"values":["gateway-api","infrastructure","xds-server","xds-translator","global-ratelimit"]}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/message/metrics.go"]}',
    watchable_panics_recovered_total: '{"kinds":["counter"],"units":["none"],"help":"Panics recovered while handling items.","labels":{"message":{},"runner":{"values":["gateway-api","infrastructure","xds-server","xds-translator","global-ratelimit"]}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/message/metrics.go"]}',
    watchable_publish_total: '{"kinds":["counter"],"units":["none"],"help":"Updates published.","labels":{"message":{},"reason":{},"runner":{"values":["gateway-api","infrastructure","xds-server","xds-translator","global-ratelimit"]},"status":{"values":["success","failure"]}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/message/metrics.go"]}',
    watchable_subscribe_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time to handle one item.","labels":{"message":{},"runner":{"values":["gateway-api","infrastructure","xds-server","xds-translator","global-ratelimit"]}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/message/metrics.go"]}',
    watchable_subscribe_total: '{"kinds":["counter"],"units":["none"],"help":"Items handled.","labels":{"message":{},"reason":{},"runner":{"values":["gateway-api","infrastructure","xds-server","xds-translator","global-ratelimit"]},"status":{"values":["success","failure"]}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/message/metrics.go"]}',
    xds_nack_total: '{"kinds":["counter"],"units":["none"],"help":"Configuration updates that Envoy rejected.","labels":{"nodeID":{},"typeURL":{}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/xds/cache/metrics.go"]}',
    xds_snapshot_create_total: '{"kinds":["counter"],"units":["none"],"help":"Snapshots created.","labels":{"reason":{},"status":{"values":["success","failure"]}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/xds/cache/metrics.go"]}',
    xds_snapshot_update_total: '{"kinds":["counter"],"units":["none"],"help":"Snapshots updated per Envoy node.","labels":{"nodeID":{},"reason":{},"status":{"values":["success","failure"]}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/xds/cache/metrics.go"]}',
    xds_stream_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Lifetime of xDS streams.","labels":{"isDeltaStream":{},"nodeID":{},"streamID":{}},"variants":["envoy-gateway"],"sources":["envoyproxy/gateway@v1.9.0:internal/xds/cache/metrics.go"]}',
  },
});

/**
 * Build facts.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_build_info = /* @__PURE__ */ externalMetric($catalog, 'contour_build_info');

/**
 * Duration of xDS cache regeneration.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_cachehandler_onupdate_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'contour_cachehandler_onupdate_duration_seconds');

/**
 * Objects in the DAG cache.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_dag_cache_object = /* @__PURE__ */ externalMetric($catalog, 'contour_dag_cache_object');

/**
 * Duration of DAG rebuilds.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_dagrebuild_seconds = /* @__PURE__ */ externalMetric($catalog, 'contour_dagrebuild_seconds');

/**
 * Time of the last DAG rebuild.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_dagrebuild_timestamp = /* @__PURE__ */ externalMetric($catalog, 'contour_dagrebuild_timestamp');

/**
 * DAG rebuilds.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_dagrebuild_total = /* @__PURE__ */ externalMetric($catalog, 'contour_dagrebuild_total');

/**
 * Events handled.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_eventhandler_operation_total = /* @__PURE__ */ externalMetric($catalog, 'contour_eventhandler_operation_total');

/**
 * HTTPProxy objects.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_httpproxy = /* @__PURE__ */ externalMetric($catalog, 'contour_httpproxy');

/**
 * Invalid HTTPProxy objects.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_httpproxy_invalid = /* @__PURE__ */ externalMetric($catalog, 'contour_httpproxy_invalid');

/**
 * HTTPProxy objects without a root.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_httpproxy_orphaned = /* @__PURE__ */ externalMetric($catalog, 'contour_httpproxy_orphaned');

/**
 * Root HTTPProxy objects.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_httpproxy_root = /* @__PURE__ */ externalMetric($catalog, 'contour_httpproxy_root');

/**
 * Valid HTTPProxy objects.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_httpproxy_valid = /* @__PURE__ */ externalMetric($catalog, 'contour_httpproxy_valid');

/**
 * Status updates with a conflict.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_status_update_conflict_total = /* @__PURE__ */ externalMetric($catalog, 'contour_status_update_conflict_total');

/**
 * Duration of status updates.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_status_update_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'contour_status_update_duration_seconds');

/**
 * Failed status updates.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_status_update_failed_total = /* @__PURE__ */ externalMetric($catalog, 'contour_status_update_failed_total');

/**
 * Status updates without change.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_status_update_noop_total = /* @__PURE__ */ externalMetric($catalog, 'contour_status_update_noop_total');

/**
 * Status updates that worked.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_status_update_success_total = /* @__PURE__ */ externalMetric($catalog, 'contour_status_update_success_total');

/**
 * Status updates.
 *
 * Sources: projectcontour/contour\@v1.33.6:internal/metrics/metrics.go.
 */
export const contour_status_update_total = /* @__PURE__ */ externalMetric($catalog, 'contour_status_update_total');

/**
 * Degraded endpoints.
 *
 * Sources: envoyproxy/envoy\@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst.
 */
export const envoy_cluster_membership_degraded = /* @__PURE__ */ externalMetric($catalog, 'envoy_cluster_membership_degraded');

/**
 * Healthy endpoints.
 *
 * Sources: envoyproxy/envoy\@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst.
 */
export const envoy_cluster_membership_healthy = /* @__PURE__ */ externalMetric($catalog, 'envoy_cluster_membership_healthy');

/**
 * Endpoints of the upstream cluster.
 *
 * Sources: envoyproxy/envoy\@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst.
 */
export const envoy_cluster_membership_total = /* @__PURE__ */ externalMetric($catalog, 'envoy_cluster_membership_total');

/**
 * Endpoints currently ejected.
 *
 * Sources: envoyproxy/envoy\@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst.
 */
export const envoy_cluster_outlier_detection_ejections_active = /* @__PURE__ */ externalMetric($catalog, 'envoy_cluster_outlier_detection_ejections_active');

/**
 * Open upstream connections.
 *
 * Sources: envoyproxy/envoy\@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst.
 */
export const envoy_cluster_upstream_cx_active = /* @__PURE__ */ externalMetric($catalog, 'envoy_cluster_upstream_cx_active');

/**
 * Failed upstream connections.
 *
 * Sources: envoyproxy/envoy\@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst.
 */
export const envoy_cluster_upstream_cx_connect_fail = /* @__PURE__ */ externalMetric($catalog, 'envoy_cluster_upstream_cx_connect_fail');

/**
 * Bytes received from upstream.
 *
 * Sources: envoyproxy/envoy\@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst.
 */
export const envoy_cluster_upstream_cx_rx_bytes_total = /* @__PURE__ */ externalMetric($catalog, 'envoy_cluster_upstream_cx_rx_bytes_total');

/**
 * Upstream connections opened.
 *
 * Sources: envoyproxy/envoy\@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst.
 */
export const envoy_cluster_upstream_cx_total = /* @__PURE__ */ externalMetric($catalog, 'envoy_cluster_upstream_cx_total');

/**
 * Bytes sent upstream.
 *
 * Sources: envoyproxy/envoy\@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst.
 */
export const envoy_cluster_upstream_cx_tx_bytes_total = /* @__PURE__ */ externalMetric($catalog, 'envoy_cluster_upstream_cx_tx_bytes_total');

/**
 * Requests rejected by the circuit breaker of the queue.
 *
 * Sources: envoyproxy/envoy\@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst.
 */
export const envoy_cluster_upstream_rq_pending_overflow = /* @__PURE__ */ externalMetric($catalog, 'envoy_cluster_upstream_rq_pending_overflow');

/**
 * Upstream retries.
 *
 * Sources: envoyproxy/envoy\@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst.
 */
export const envoy_cluster_upstream_rq_retry = /* @__PURE__ */ externalMetric($catalog, 'envoy_cluster_upstream_rq_retry');

/**
 * Upstream request time.
 *
 * Sources: envoyproxy/envoy\@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst.
 */
export const envoy_cluster_upstream_rq_time = /* @__PURE__ */ externalMetric($catalog, 'envoy_cluster_upstream_rq_time');

/**
 * Upstream requests that timed out.
 *
 * Sources: envoyproxy/envoy\@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst.
 */
export const envoy_cluster_upstream_rq_timeout = /* @__PURE__ */ externalMetric($catalog, 'envoy_cluster_upstream_rq_timeout');

/**
 * Requests sent upstream.
 *
 * Sources: envoyproxy/envoy\@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst.
 */
export const envoy_cluster_upstream_rq_total = /* @__PURE__ */ externalMetric($catalog, 'envoy_cluster_upstream_rq_total');

/**
 * Upstream responses per class.
 *
 * Sources: envoyproxy/envoy\@02aefdc5:docs/root/configuration/upstream/cluster_manager/cluster_stats.rst.
 */
export const envoy_cluster_upstream_rq_xx = /* @__PURE__ */ externalMetric($catalog, 'envoy_cluster_upstream_rq_xx');

/**
 * Open connections.
 *
 * Sources: envoyproxy/envoy\@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst.
 */
export const envoy_http_downstream_cx_active = /* @__PURE__ */ externalMetric($catalog, 'envoy_http_downstream_cx_active');

/**
 * Bytes received from clients.
 *
 * Sources: envoyproxy/envoy\@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst.
 */
export const envoy_http_downstream_cx_rx_bytes_total = /* @__PURE__ */ externalMetric($catalog, 'envoy_http_downstream_cx_rx_bytes_total');

/**
 * Connections accepted.
 *
 * Sources: envoyproxy/envoy\@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst.
 */
export const envoy_http_downstream_cx_total = /* @__PURE__ */ externalMetric($catalog, 'envoy_http_downstream_cx_total');

/**
 * Bytes sent to clients.
 *
 * Sources: envoyproxy/envoy\@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst.
 */
export const envoy_http_downstream_cx_tx_bytes_total = /* @__PURE__ */ externalMetric($catalog, 'envoy_http_downstream_cx_tx_bytes_total');

/**
 * Open upgraded connections such as WebSockets.
 *
 * Sources: envoyproxy/envoy\@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst.
 */
export const envoy_http_downstream_cx_upgrades_active = /* @__PURE__ */ externalMetric($catalog, 'envoy_http_downstream_cx_upgrades_active');

/**
 * Upgraded connections.
 *
 * Sources: envoyproxy/envoy\@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst.
 */
export const envoy_http_downstream_cx_upgrades_total = /* @__PURE__ */ externalMetric($catalog, 'envoy_http_downstream_cx_upgrades_total');

/**
 * Requests in progress.
 *
 * Sources: envoyproxy/envoy\@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst.
 */
export const envoy_http_downstream_rq_active = /* @__PURE__ */ externalMetric($catalog, 'envoy_http_downstream_rq_active');

/**
 * Time from request start to end of response.
 *
 * Sources: envoyproxy/envoy\@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst.
 */
export const envoy_http_downstream_rq_time = /* @__PURE__ */ externalMetric($catalog, 'envoy_http_downstream_rq_time');

/**
 * Requests closed by a timeout.
 *
 * Sources: envoyproxy/envoy\@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst.
 */
export const envoy_http_downstream_rq_timeout = /* @__PURE__ */ externalMetric($catalog, 'envoy_http_downstream_rq_timeout');

/**
 * Requests received.
 *
 * Sources: envoyproxy/envoy\@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst.
 */
export const envoy_http_downstream_rq_total = /* @__PURE__ */ externalMetric($catalog, 'envoy_http_downstream_rq_total');

/**
 * Responses per class.
 *
 * Sources: envoyproxy/envoy\@06ffb225:docs/root/configuration/http/http_conn_man/stats.rst.
 */
export const envoy_http_downstream_rq_xx = /* @__PURE__ */ externalMetric($catalog, 'envoy_http_downstream_rq_xx');

/**
 * Open connections of a listener.
 *
 * Sources: envoyproxy/envoy\@00a0ba12:source/common/config/well_known_names.cc.
 */
export const envoy_listener_downstream_cx_active = /* @__PURE__ */ externalMetric($catalog, 'envoy_listener_downstream_cx_active');

/**
 * Expiry of a served certificate.
 *
 * Sources: envoyproxy/envoy\@00a0ba12:source/common/config/well_known_names.cc.
 */
export const envoy_listener_ssl_certificate_expiration_unix_time_seconds = /* @__PURE__ */ externalMetric($catalog, 'envoy_listener_ssl_certificate_expiration_unix_time_seconds');

/**
 * Days until the first certificate expires.
 *
 * Sources: envoyproxy/envoy\@040783c8:docs/root/configuration/observability/statistics.rst.
 */
export const envoy_server_days_until_first_cert_expiring = /* @__PURE__ */ externalMetric($catalog, 'envoy_server_days_until_first_cert_expiring');

/**
 * 1 when the proxy is live (not draining).
 *
 * Sources: envoyproxy/envoy\@040783c8:docs/root/configuration/observability/statistics.rst.
 */
export const envoy_server_live = /* @__PURE__ */ externalMetric($catalog, 'envoy_server_live');

/**
 * Memory in use.
 *
 * Sources: envoyproxy/envoy\@040783c8:docs/root/configuration/observability/statistics.rst.
 */
export const envoy_server_memory_allocated = /* @__PURE__ */ externalMetric($catalog, 'envoy_server_memory_allocated');

/**
 * Heap reserved.
 *
 * Sources: envoyproxy/envoy\@040783c8:docs/root/configuration/observability/statistics.rst.
 */
export const envoy_server_memory_heap_size = /* @__PURE__ */ externalMetric($catalog, 'envoy_server_memory_heap_size');

/**
 * 0 live, 1 draining, 2 pre-initialising, 3 initialising.
 *
 * Sources: envoyproxy/envoy\@040783c8:docs/root/configuration/observability/statistics.rst.
 */
export const envoy_server_state = /* @__PURE__ */ externalMetric($catalog, 'envoy_server_state');

/**
 * Connections of old and new process.
 *
 * Sources: envoyproxy/envoy\@040783c8:docs/root/configuration/observability/statistics.rst.
 */
export const envoy_server_total_connections = /* @__PURE__ */ externalMetric($catalog, 'envoy_server_total_connections');

/**
 * Uptime.
 *
 * Sources: envoyproxy/envoy\@040783c8:docs/root/configuration/observability/statistics.rst.
 */
export const envoy_server_uptime = /* @__PURE__ */ externalMetric($catalog, 'envoy_server_uptime');

/**
 * Number made from the SCM revision.
 *
 * Sources: envoyproxy/envoy\@040783c8:docs/root/configuration/observability/statistics.rst.
 */
export const envoy_server_version = /* @__PURE__ */ externalMetric($catalog, 'envoy_server_version');

/**
 * Creation time of the BackendTLSPolicy.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_backendtlspolicy_created = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_backendtlspolicy_created');

/**
 * Deletion time of the BackendTLSPolicy, 0 while it lives.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_backendtlspolicy_deleted = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_backendtlspolicy_deleted');

/**
 * Kubernetes labels of the BackendTLSPolicy as metric labels.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_backendtlspolicy_labels = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_backendtlspolicy_labels');

/**
 * Target of the policy.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_backendtlspolicy_target_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_backendtlspolicy_target_info');

/**
 * Creation time of the Gateway.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_gateway_created = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_gateway_created');

/**
 * Deletion time of the Gateway, 0 while it lives.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_gateway_deleted = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_gateway_deleted');

/**
 * A Gateway and its class.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_gateway_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_gateway_info');

/**
 * Kubernetes labels of the Gateway as metric labels.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_gateway_labels = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_gateway_labels');

/**
 * One series per listener.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_gateway_listener_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_gateway_listener_info');

/**
 * Conditions of the Gateway.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_gateway_status = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_gateway_status');

/**
 * Addresses assigned to the Gateway.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_gateway_status_address_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_gateway_status_address_info');

/**
 * Routes attached to a listener.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_gateway_status_listener_attached_routes = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_gateway_status_listener_attached_routes');

/**
 * Creation time of the GatewayClass.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_gatewayclass_created = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_gatewayclass_created');

/**
 * Deletion time of the GatewayClass, 0 while it lives.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_gatewayclass_deleted = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_gatewayclass_deleted');

/**
 * A GatewayClass and its controller.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_gatewayclass_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_gatewayclass_info');

/**
 * Kubernetes labels of the GatewayClass as metric labels.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_gatewayclass_labels = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_gatewayclass_labels');

/**
 * Conditions of the GatewayClass.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_gatewayclass_status = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_gatewayclass_status');

/**
 * Features the class supports.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_gatewayclass_status_supported_features = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_gatewayclass_status_supported_features');

/**
 * Creation time of the GRPCRoute.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_grpcroute_created = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_grpcroute_created');

/**
 * Deletion time of the GRPCRoute, 0 while it lives.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_grpcroute_deleted = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_grpcroute_deleted');

/**
 * Host names of the GRPCRoute.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_grpcroute_hostname_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_grpcroute_hostname_info');

/**
 * Kubernetes labels of the GRPCRoute as metric labels.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_grpcroute_labels = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_grpcroute_labels');

/**
 * Parents the GRPCRoute asks for.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_grpcroute_parent_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_grpcroute_parent_info');

/**
 * Parents that took the GRPCRoute into account.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_grpcroute_status_parent_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_grpcroute_status_parent_info');

/**
 * Creation time of the HTTPRoute.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_httproute_created = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_httproute_created');

/**
 * Deletion time of the HTTPRoute, 0 while it lives.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_httproute_deleted = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_httproute_deleted');

/**
 * Host names of the HTTPRoute.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_httproute_hostname_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_httproute_hostname_info');

/**
 * Kubernetes labels of the HTTPRoute as metric labels.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_httproute_labels = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_httproute_labels');

/**
 * Parents the HTTPRoute asks for.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_httproute_parent_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_httproute_parent_info');

/**
 * Parents that took the HTTPRoute into account.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_httproute_status_parent_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_httproute_status_parent_info');

/**
 * Creation time of the TCPRoute.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_tcproute_created = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_tcproute_created');

/**
 * Deletion time of the TCPRoute, 0 while it lives.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_tcproute_deleted = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_tcproute_deleted');

/**
 * Kubernetes labels of the TCPRoute as metric labels.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_tcproute_labels = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_tcproute_labels');

/**
 * Parents the TCPRoute asks for.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_tcproute_parent_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_tcproute_parent_info');

/**
 * Parents that took the TCPRoute into account.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_tcproute_status_parent_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_tcproute_status_parent_info');

/**
 * Creation time of the TLSRoute.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_tlsroute_created = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_tlsroute_created');

/**
 * Deletion time of the TLSRoute, 0 while it lives.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_tlsroute_deleted = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_tlsroute_deleted');

/**
 * Host names of the TLSRoute.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_tlsroute_hostname_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_tlsroute_hostname_info');

/**
 * Kubernetes labels of the TLSRoute as metric labels.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_tlsroute_labels = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_tlsroute_labels');

/**
 * Parents the TLSRoute asks for.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_tlsroute_parent_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_tlsroute_parent_info');

/**
 * Parents that took the TLSRoute into account.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_tlsroute_status_parent_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_tlsroute_status_parent_info');

/**
 * Creation time of the UDPRoute.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_udproute_created = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_udproute_created');

/**
 * Deletion time of the UDPRoute, 0 while it lives.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_udproute_deleted = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_udproute_deleted');

/**
 * Kubernetes labels of the UDPRoute as metric labels.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_udproute_labels = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_udproute_labels');

/**
 * Parents the UDPRoute asks for.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_udproute_parent_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_udproute_parent_info');

/**
 * Parents that took the UDPRoute into account.
 *
 * Sources: Kuadrant/gateway-api-state-metrics\@26cd84d:config/default/custom-resource-state.yaml.
 */
export const gatewayapi_udproute_status_parent_info = /* @__PURE__ */ externalMetric($catalog, 'gatewayapi_udproute_status_parent_info');

/**
 * Duration of reconciliations.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_controller_reconcile_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kgateway_controller_reconcile_duration_seconds');

/**
 * Reconciliations in progress.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_controller_reconciliations_running = /* @__PURE__ */ externalMetric($catalog, 'kgateway_controller_reconciliations_running');

/**
 * Reconciliations.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_controller_reconciliations_total = /* @__PURE__ */ externalMetric($catalog, 'kgateway_controller_reconciliations_total');

/**
 * Configuration currently rejected by Envoy.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_envoy_xds_rejects_active = /* @__PURE__ */ externalMetric($catalog, 'kgateway_envoy_xds_rejects_active');

/**
 * Configuration rejections by Envoy.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_envoy_xds_rejects_total = /* @__PURE__ */ externalMetric($catalog, 'kgateway_envoy_xds_rejects_total');

/**
 * Resources handled.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_resources_managed = /* @__PURE__ */ externalMetric($catalog, 'kgateway_resources_managed');

/**
 * Time until the status of a resource is written.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_resources_status_sync_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kgateway_resources_status_sync_duration_seconds');

/**
 * Status writes done.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_resources_status_syncs_completed_total = /* @__PURE__ */ externalMetric($catalog, 'kgateway_resources_status_syncs_completed_total');

/**
 * Status writes started.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_resources_status_syncs_started_total = /* @__PURE__ */ externalMetric($catalog, 'kgateway_resources_status_syncs_started_total');

/**
 * Updates lost by the metrics code itself; above 0 the resources family is invalid until restart.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_resources_updates_dropped_total = /* @__PURE__ */ externalMetric($catalog, 'kgateway_resources_updates_dropped_total');

/**
 * Domains configured.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_routing_domains = /* @__PURE__ */ externalMetric($catalog, 'kgateway_routing_domains');

/**
 * Routes replaced because of an error.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_routing_replacements_total = /* @__PURE__ */ externalMetric($catalog, 'kgateway_routing_replacements_total');

/**
 * Duration of status sync runs.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_status_syncer_status_sync_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kgateway_status_syncer_status_sync_duration_seconds');

/**
 * Status sync runs.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_status_syncer_status_syncs_total = /* @__PURE__ */ externalMetric($catalog, 'kgateway_status_syncer_status_syncs_total');

/**
 * Duration of translations.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_translator_translation_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kgateway_translator_translation_duration_seconds');

/**
 * Translations in progress.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_translator_translations_running = /* @__PURE__ */ externalMetric($catalog, 'kgateway_translator_translations_running');

/**
 * Translations.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_translator_translations_total = /* @__PURE__ */ externalMetric($catalog, 'kgateway_translator_translations_total');

/**
 * Duration of validations.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_validation_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kgateway_validation_duration_seconds');

/**
 * Generated configuration found invalid.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_validation_invalid_xds_total = /* @__PURE__ */ externalMetric($catalog, 'kgateway_validation_invalid_xds_total');

/**
 * xDS authentication failures.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_xds_auth_rq_failure_total = /* @__PURE__ */ externalMetric($catalog, 'kgateway_xds_auth_rq_failure_total');

/**
 * Resources in the xDS snapshot.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_xds_snapshot_resources = /* @__PURE__ */ externalMetric($catalog, 'kgateway_xds_snapshot_resources');

/**
 * Time until a change is in the snapshot.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_xds_snapshot_sync_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kgateway_xds_snapshot_sync_duration_seconds');

/**
 * Snapshot syncs.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_xds_snapshot_syncs_total = /* @__PURE__ */ externalMetric($catalog, 'kgateway_xds_snapshot_syncs_total');

/**
 * Duration of snapshot transforms.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_xds_snapshot_transform_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kgateway_xds_snapshot_transform_duration_seconds');

/**
 * Snapshot transforms.
 *
 * Sources: kgateway-dev/kgateway (stored file 54494069261): devel/metrics.
 */
export const kgateway_xds_snapshot_transforms_total = /* @__PURE__ */ externalMetric($catalog, 'kgateway_xds_snapshot_transforms_total');

/**
 * Time to apply infrastructure resources.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/infrastructure/kubernetes/metrics.go.
 */
export const resource_apply_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'resource_apply_duration_seconds');

/**
 * Infrastructure resources applied.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/infrastructure/kubernetes/metrics.go.
 */
export const resource_apply_total = /* @__PURE__ */ externalMetric($catalog, 'resource_apply_total');

/**
 * Time to delete infrastructure resources.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/infrastructure/kubernetes/metrics.go.
 */
export const resource_delete_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'resource_delete_duration_seconds');

/**
 * Infrastructure resources deleted.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/infrastructure/kubernetes/metrics.go.
 */
export const resource_delete_total = /* @__PURE__ */ externalMetric($catalog, 'resource_delete_total');

/**
 * Duration of status updates.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/provider/kubernetes/metrics.go.
 */
export const status_update_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'status_update_duration_seconds');

/**
 * Status updates.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/provider/kubernetes/metrics.go.
 */
export const status_update_total = /* @__PURE__ */ externalMetric($catalog, 'status_update_total');

/**
 * Topology injector webhook calls.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/provider/kubernetes/metrics.go.
 */
export const topology_injector_webhook_events_total = /* @__PURE__ */ externalMetric($catalog, 'topology_injector_webhook_events_total');

/**
 * Entries of the Wasm cache.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/wasm/metrics.go.
 */
export const wasm_cache_entries = /* @__PURE__ */ externalMetric($catalog, 'wasm_cache_entries');

/**
 * Lookups in the Wasm cache.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/wasm/metrics.go.
 */
export const wasm_cache_lookup_total = /* @__PURE__ */ externalMetric($catalog, 'wasm_cache_lookup_total');

/**
 * Wasm downloads.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/wasm/metrics.go.
 */
export const wasm_remote_fetch_total = /* @__PURE__ */ externalMetric($catalog, 'wasm_remote_fetch_total');

/**
 * Items waiting in an internal queue.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/message/metrics.go.
 */
export const watchable_depth = /* @__PURE__ */ externalMetric($catalog, 'watchable_depth');

/**
 * Runner events.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/message/metrics.go.
 */
export const watchable_event_total = /* @__PURE__ */ externalMetric($catalog, 'watchable_event_total');

/**
 * Panics recovered while handling items.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/message/metrics.go.
 */
export const watchable_panics_recovered_total = /* @__PURE__ */ externalMetric($catalog, 'watchable_panics_recovered_total');

/**
 * Updates published.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/message/metrics.go.
 */
export const watchable_publish_total = /* @__PURE__ */ externalMetric($catalog, 'watchable_publish_total');

/**
 * Time to handle one item.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/message/metrics.go.
 */
export const watchable_subscribe_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'watchable_subscribe_duration_seconds');

/**
 * Items handled.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/message/metrics.go.
 */
export const watchable_subscribe_total = /* @__PURE__ */ externalMetric($catalog, 'watchable_subscribe_total');

/**
 * Configuration updates that Envoy rejected.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/xds/cache/metrics.go.
 */
export const xds_nack_total = /* @__PURE__ */ externalMetric($catalog, 'xds_nack_total');

/**
 * Snapshots created.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/xds/cache/metrics.go.
 */
export const xds_snapshot_create_total = /* @__PURE__ */ externalMetric($catalog, 'xds_snapshot_create_total');

/**
 * Snapshots updated per Envoy node.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/xds/cache/metrics.go.
 */
export const xds_snapshot_update_total = /* @__PURE__ */ externalMetric($catalog, 'xds_snapshot_update_total');

/**
 * Lifetime of xDS streams.
 *
 * Sources: envoyproxy/gateway\@v1.9.0:internal/xds/cache/metrics.go.
 */
export const xds_stream_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'xds_stream_duration_seconds');
