// Generated from catalogs/kubelet.yaml by npm run handles. Do not edit.

import { defineExternalCatalog, externalMetric } from '../../catalog/external-catalog.ts';

/** What is known of the component. */
export const $catalog = defineExternalCatalog({
  name: 'kubelet',
  patterns: [],
  metrics: {
    container_cpu_usage_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"CPU time used by the container.","labels":{"container":{},"namespace":{},"pod":{}},"variants":["resource-endpoint"],"sources":["kubernetes/kubernetes@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go"]}',
    container_memory_working_set_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Working set of the container.","labels":{"container":{},"namespace":{},"pod":{}},"variants":["resource-endpoint"],"sources":["kubernetes/kubernetes@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go"]}',
    container_start_time_seconds: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Start time of the container.","labels":{"container":{},"namespace":{},"pod":{}},"variants":["resource-endpoint"],"sources":["kubernetes/kubernetes@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go"]}',
    container_swap_limit_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Swap limit of the container.","labels":{"container":{},"namespace":{},"pod":{}},"variants":["resource-endpoint"],"optional":true,"sources":["kubernetes/kubernetes@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go"]}',
    container_swap_usage_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Swap in use by the container.","labels":{"container":{},"namespace":{},"pod":{}},"variants":["resource-endpoint"],"optional":true,"sources":["kubernetes/kubernetes@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go"]}',
    kube_pod_resource_limit: '{"kinds":["gauge"],"units":["mixed"],"help":"Effective resources of the pod as the scheduler counts them (limit).","labels":{"namespace":{},"node":{},"pod":{},"priority":{},"resource":{},"scheduler":{},"unit":{"values":["cores","bytes","integer"]}},"variants":["kube-scheduler"],"sources":["kubernetes/kubernetes@0d31eefb:pkg/scheduler/metrics/resources/resources.go"]}',
    kube_pod_resource_request: '{"kinds":["gauge"],"units":["mixed"],"help":"Effective resources of the pod as the scheduler counts them (requested).","labels":{"namespace":{},"node":{},"pod":{},"priority":{},"resource":{},"scheduler":{},"unit":{"values":["cores","bytes","integer"]}},"variants":["kube-scheduler"],"sources":["kubernetes/kubernetes@0d31eefb:pkg/scheduler/metrics/resources/resources.go"]}',
    kubelet_active_pods: '{"kinds":["gauge"],"units":["none"],"help":"Pods the kubelet considers active for admission.","labels":{"static":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_certificate_manager_client_expiration_renew_errors: '{"kinds":["counter"],"units":["none"],"help":"Errors while renewing the client certificate.","absentOn":["gke-example"],"sources":["kubernetes/kubernetes@b6aa17c:test/instrumentation/documentation/documentation-list.yaml"]}',
    kubelet_certificate_manager_client_ttl_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Remaining lifetime of the client certificate of the kubelet; negative after expiry.","absentOn":["gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@b6aa17c:test/instrumentation/documentation/documentation-list.yaml"]}',
    kubelet_certificate_manager_server_rotation_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Age of the previous serving certificate at rotation.","absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@b6aa17c:test/instrumentation/documentation/documentation-list.yaml"]}',
    kubelet_certificate_manager_server_ttl_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Remaining lifetime of the serving certificate.","absentOn":["openshift-minimal"],"sources":["kubernetes/kubernetes@b6aa17c:test/instrumentation/documentation/documentation-list.yaml"]}',
    kubelet_cgroup_manager_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of cgroup manager calls.","labels":{"operation_type":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_desired_pods: '{"kinds":["gauge"],"units":["none"],"help":"Pods the kubelet was told to run.","labels":{"static":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_evictions: '{"kinds":["counter"],"units":["none"],"help":"Pods evicted by the kubelet, per signal such as memory.available or nodefs.available.","labels":{"eviction_signal":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_mirror_pods: '{"kinds":["gauge"],"units":["none"],"help":"Mirror pods the kubelet keeps for static pods.","absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_node_name: '{"kinds":["gauge"],"units":["info"],"help":"Node name of the kubelet, value 1.","labels":{"node":{}},"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_orphaned_runtime_pods_total: '{"kinds":["counter"],"units":["none"],"help":"Pods found in the runtime without a known pod object.","absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_pleg_discard_events: '{"kinds":["counter"],"units":["none"],"help":"Lifecycle events that were discarded.","absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_pleg_last_seen_seconds: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Time at which the lifecycle event generator was last active.","absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_pleg_relist_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of relisting pods in the lifecycle event generator.","absentOn":["aks-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_pleg_relist_interval_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Interval between relists.","absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_pod_start_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time from the kubelet seeing a pod to the pod starting to run.","absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_pod_start_sli_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Pod start time without image pulls and init containers (SLI definition).","labels":{"first_with_network":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_pod_start_total_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Pod start time including image pulls and init containers.","absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_pod_status_sync_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time to write a pod status to the API server.","absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_pod_worker_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time to sync one pod.","labels":{"operation_type":{"values":["create","update","sync"]}},"absentOn":["aks-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_pod_worker_start_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time from seeing a pod to starting its worker.","absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_preemptions: '{"kinds":["counter"],"units":["none"],"help":"Pods preempted by the kubelet, per signal.","labels":{"preemption_signal":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_restarted_pods_total: '{"kinds":["counter"],"units":["none"],"help":"Pods restarted because a pod with the same UID was deleted and created again.","labels":{"static":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_run_podsandbox_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Time to start pod sandboxes.","labels":{"runtime_handler":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_run_podsandbox_errors_total: '{"kinds":["counter"],"units":["none"],"help":"Failures to start pod sandboxes.","labels":{"runtime_handler":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_running_containers: '{"kinds":["gauge"],"units":["none"],"help":"Containers per runtime state on the node.","labels":{"container_state":{"values":["created","running","exited","unknown"]}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_running_pods: '{"kinds":["gauge"],"units":["none"],"help":"Pods with a running sandbox on the node.","absentOn":["openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_runtime_operations_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of container runtime calls.","labels":{"operation_type":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_runtime_operations_errors_total: '{"kinds":["counter"],"units":["none"],"help":"Failed container runtime calls.","labels":{"operation_type":{}},"absentOn":["gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_runtime_operations_total: '{"kinds":["counter"],"units":["none"],"help":"Container runtime calls.","labels":{"operation_type":{}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_server_expiration_renew_errors: '{"kinds":["counter"],"units":["none"],"help":"Errors while renewing the serving certificate.","absentOn":["gke-example"],"sources":["kubernetes/kubernetes@b6aa17c:test/instrumentation/documentation/documentation-list.yaml"]}',
    kubelet_started_containers_errors_total: '{"kinds":["counter"],"units":["none"],"help":"Failures while starting containers, by reason code (for example ErrImagePull, CreateContainerError).","labels":{"code":{},"container_type":{"values":["container","init_container","ephemeral_container"]}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_started_containers_total: '{"kinds":["counter"],"units":["none"],"help":"Containers started by the kubelet.","labels":{"container_type":{"values":["container","init_container","ephemeral_container"]}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_started_pods_errors_total: '{"kinds":["counter"],"units":["none"],"help":"Failures while starting pods.","absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_started_pods_total: '{"kinds":["counter"],"units":["none"],"help":"Pods started by the kubelet.","absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    kubelet_volume_stats_available_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Bytes that pods can still write on the claim.","labels":{"namespace":{},"persistentvolumeclaim":{}},"sources":["kubernetes/kubernetes@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go"]}',
    kubelet_volume_stats_capacity_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Size of the filesystem behind the claim.","labels":{"namespace":{},"persistentvolumeclaim":{}},"sources":["kubernetes/kubernetes@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go"]}',
    kubelet_volume_stats_health_status_abnormal: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the CSI driver reports the volume as abnormal.","labels":{"namespace":{},"persistentvolumeclaim":{}},"optional":true,"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go"]}',
    kubelet_volume_stats_inodes: '{"kinds":["gauge"],"units":["none"],"help":"Inodes of the filesystem behind the claim.","labels":{"namespace":{},"persistentvolumeclaim":{}},"sources":["kubernetes/kubernetes@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go"]}',
    kubelet_volume_stats_inodes_free: '{"kinds":["gauge"],"units":["none"],"help":"Inodes free on the claim.","labels":{"namespace":{},"persistentvolumeclaim":{}},"sources":["kubernetes/kubernetes@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go"]}',
    kubelet_volume_stats_inodes_used: '{"kinds":["gauge"],"units":["none"],"help":"Inodes in use on the claim.","labels":{"namespace":{},"persistentvolumeclaim":{}},"sources":["kubernetes/kubernetes@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go"]}',
    kubelet_volume_stats_pod_available_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Free bytes of such a volume.","labels":{"namespace":{},"pod":{},"volume_name":{}},"optional":true,"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go"]}',
    kubelet_volume_stats_pod_capacity_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Size of a volume of a pod that is not backed by a claim.","labels":{"namespace":{},"pod":{},"volume_name":{}},"optional":true,"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go"]}',
    kubelet_volume_stats_pod_inodes: '{"kinds":["gauge"],"units":["none"],"help":"Inodes of such a volume.","labels":{"namespace":{},"pod":{},"volume_name":{}},"optional":true,"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go"]}',
    kubelet_volume_stats_pod_inodes_free: '{"kinds":["gauge"],"units":["none"],"help":"Free inodes of such a volume.","labels":{"namespace":{},"pod":{},"volume_name":{}},"optional":true,"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go"]}',
    kubelet_volume_stats_pod_inodes_used: '{"kinds":["gauge"],"units":["none"],"help":"Used inodes of such a volume.","labels":{"namespace":{},"pod":{},"volume_name":{}},"optional":true,"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go"]}',
    kubelet_volume_stats_pod_used_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Used bytes of such a volume.","labels":{"namespace":{},"pod":{},"volume_name":{}},"optional":true,"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go"]}',
    kubelet_volume_stats_used_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Bytes used on the filesystem behind the claim.","labels":{"namespace":{},"persistentvolumeclaim":{}},"sources":["kubernetes/kubernetes@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go"]}',
    kubelet_working_pods: '{"kinds":["gauge"],"units":["none"],"help":"Pods the kubelet works on, by lifecycle phase.","labels":{"config":{},"lifecycle":{},"static":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kubernetes@0028b26b:pkg/kubelet/metrics/metrics.go"]}',
    node_cpu_usage_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"CPU time used by the node.","variants":["resource-endpoint"],"sources":["kubernetes/kubernetes@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go"]}',
    node_memory_working_set_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Working set of the node.","variants":["resource-endpoint"],"sources":["kubernetes/kubernetes@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go"]}',
    node_swap_usage_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Swap in use on the node.","variants":["resource-endpoint"],"optional":true,"sources":["kubernetes/kubernetes@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go"]}',
    pod_cpu_usage_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"CPU time used by the pod.","labels":{"namespace":{},"pod":{}},"variants":["resource-endpoint"],"sources":["kubernetes/kubernetes@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go"]}',
    pod_memory_working_set_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Working set of the pod.","labels":{"namespace":{},"pod":{}},"variants":["resource-endpoint"],"sources":["kubernetes/kubernetes@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go"]}',
    pod_swap_usage_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Swap in use by the pod.","labels":{"namespace":{},"pod":{}},"variants":["resource-endpoint"],"optional":true,"sources":["kubernetes/kubernetes@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go"]}',
    resource_scrape_error: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when container statistics could not be read.","variants":["resource-endpoint"],"sources":["kubernetes/kubernetes@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go"]}',
  },
});

/**
 * CPU time used by the container.
 *
 * Sources: kubernetes/kubernetes\@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go.
 */
export const container_cpu_usage_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'container_cpu_usage_seconds_total');

/**
 * Working set of the container.
 *
 * Sources: kubernetes/kubernetes\@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go.
 */
export const container_memory_working_set_bytes = /* @__PURE__ */ externalMetric($catalog, 'container_memory_working_set_bytes');

/**
 * Start time of the container.
 *
 * Sources: kubernetes/kubernetes\@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go.
 */
export const container_start_time_seconds = /* @__PURE__ */ externalMetric($catalog, 'container_start_time_seconds');

/**
 * Swap limit of the container.
 *
 * Sources: kubernetes/kubernetes\@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go.
 */
export const container_swap_limit_bytes = /* @__PURE__ */ externalMetric($catalog, 'container_swap_limit_bytes');

/**
 * Swap in use by the container.
 *
 * Sources: kubernetes/kubernetes\@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go.
 */
export const container_swap_usage_bytes = /* @__PURE__ */ externalMetric($catalog, 'container_swap_usage_bytes');

/**
 * Effective resources of the pod as the scheduler counts them (limit).
 *
 * Sources: kubernetes/kubernetes\@0d31eefb:pkg/scheduler/metrics/resources/resources.go.
 */
export const kube_pod_resource_limit = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_resource_limit');

/**
 * Effective resources of the pod as the scheduler counts them (requested).
 *
 * Sources: kubernetes/kubernetes\@0d31eefb:pkg/scheduler/metrics/resources/resources.go.
 */
export const kube_pod_resource_request = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_resource_request');

/**
 * Pods the kubelet considers active for admission.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_active_pods = /* @__PURE__ */ externalMetric($catalog, 'kubelet_active_pods');

/**
 * Errors while renewing the client certificate.
 *
 * Sources: kubernetes/kubernetes\@b6aa17c:test/instrumentation/documentation/documentation-list.yaml.
 */
export const kubelet_certificate_manager_client_expiration_renew_errors = /* @__PURE__ */ externalMetric($catalog, 'kubelet_certificate_manager_client_expiration_renew_errors');

/**
 * Remaining lifetime of the client certificate of the kubelet; negative after expiry.
 *
 * Sources: kubernetes/kubernetes\@b6aa17c:test/instrumentation/documentation/documentation-list.yaml.
 */
export const kubelet_certificate_manager_client_ttl_seconds = /* @__PURE__ */ externalMetric($catalog, 'kubelet_certificate_manager_client_ttl_seconds');

/**
 * Age of the previous serving certificate at rotation.
 *
 * Sources: kubernetes/kubernetes\@b6aa17c:test/instrumentation/documentation/documentation-list.yaml.
 */
export const kubelet_certificate_manager_server_rotation_seconds = /* @__PURE__ */ externalMetric($catalog, 'kubelet_certificate_manager_server_rotation_seconds');

/**
 * Remaining lifetime of the serving certificate.
 *
 * Sources: kubernetes/kubernetes\@b6aa17c:test/instrumentation/documentation/documentation-list.yaml.
 */
export const kubelet_certificate_manager_server_ttl_seconds = /* @__PURE__ */ externalMetric($catalog, 'kubelet_certificate_manager_server_ttl_seconds');

/**
 * Duration of cgroup manager calls.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_cgroup_manager_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kubelet_cgroup_manager_duration_seconds');

/**
 * Pods the kubelet was told to run.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_desired_pods = /* @__PURE__ */ externalMetric($catalog, 'kubelet_desired_pods');

/**
 * Pods evicted by the kubelet, per signal such as memory.available or nodefs.available.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_evictions = /* @__PURE__ */ externalMetric($catalog, 'kubelet_evictions');

/**
 * Mirror pods the kubelet keeps for static pods.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_mirror_pods = /* @__PURE__ */ externalMetric($catalog, 'kubelet_mirror_pods');

/**
 * Node name of the kubelet, value 1.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_node_name = /* @__PURE__ */ externalMetric($catalog, 'kubelet_node_name');

/**
 * Pods found in the runtime without a known pod object.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_orphaned_runtime_pods_total = /* @__PURE__ */ externalMetric($catalog, 'kubelet_orphaned_runtime_pods_total');

/**
 * Lifecycle events that were discarded.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_pleg_discard_events = /* @__PURE__ */ externalMetric($catalog, 'kubelet_pleg_discard_events');

/**
 * Time at which the lifecycle event generator was last active.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_pleg_last_seen_seconds = /* @__PURE__ */ externalMetric($catalog, 'kubelet_pleg_last_seen_seconds');

/**
 * Duration of relisting pods in the lifecycle event generator.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_pleg_relist_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kubelet_pleg_relist_duration_seconds');

/**
 * Interval between relists.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_pleg_relist_interval_seconds = /* @__PURE__ */ externalMetric($catalog, 'kubelet_pleg_relist_interval_seconds');

/**
 * Time from the kubelet seeing a pod to the pod starting to run.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_pod_start_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kubelet_pod_start_duration_seconds');

/**
 * Pod start time without image pulls and init containers (SLI definition).
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_pod_start_sli_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kubelet_pod_start_sli_duration_seconds');

/**
 * Pod start time including image pulls and init containers.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_pod_start_total_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kubelet_pod_start_total_duration_seconds');

/**
 * Time to write a pod status to the API server.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_pod_status_sync_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kubelet_pod_status_sync_duration_seconds');

/**
 * Time to sync one pod.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_pod_worker_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kubelet_pod_worker_duration_seconds');

/**
 * Time from seeing a pod to starting its worker.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_pod_worker_start_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kubelet_pod_worker_start_duration_seconds');

/**
 * Pods preempted by the kubelet, per signal.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_preemptions = /* @__PURE__ */ externalMetric($catalog, 'kubelet_preemptions');

/**
 * Pods restarted because a pod with the same UID was deleted and created again.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_restarted_pods_total = /* @__PURE__ */ externalMetric($catalog, 'kubelet_restarted_pods_total');

/**
 * Time to start pod sandboxes.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_run_podsandbox_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kubelet_run_podsandbox_duration_seconds');

/**
 * Failures to start pod sandboxes.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_run_podsandbox_errors_total = /* @__PURE__ */ externalMetric($catalog, 'kubelet_run_podsandbox_errors_total');

/**
 * Containers per runtime state on the node.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_running_containers = /* @__PURE__ */ externalMetric($catalog, 'kubelet_running_containers');

/**
 * Pods with a running sandbox on the node.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_running_pods = /* @__PURE__ */ externalMetric($catalog, 'kubelet_running_pods');

/**
 * Duration of container runtime calls.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_runtime_operations_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'kubelet_runtime_operations_duration_seconds');

/**
 * Failed container runtime calls.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_runtime_operations_errors_total = /* @__PURE__ */ externalMetric($catalog, 'kubelet_runtime_operations_errors_total');

/**
 * Container runtime calls.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_runtime_operations_total = /* @__PURE__ */ externalMetric($catalog, 'kubelet_runtime_operations_total');

/**
 * Errors while renewing the serving certificate.
 *
 * Sources: kubernetes/kubernetes\@b6aa17c:test/instrumentation/documentation/documentation-list.yaml.
 */
export const kubelet_server_expiration_renew_errors = /* @__PURE__ */ externalMetric($catalog, 'kubelet_server_expiration_renew_errors');

/**
 * Failures while starting containers, by reason code (for example ErrImagePull, CreateContainerError).
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_started_containers_errors_total = /* @__PURE__ */ externalMetric($catalog, 'kubelet_started_containers_errors_total');

/**
 * Containers started by the kubelet.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_started_containers_total = /* @__PURE__ */ externalMetric($catalog, 'kubelet_started_containers_total');

/**
 * Failures while starting pods.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_started_pods_errors_total = /* @__PURE__ */ externalMetric($catalog, 'kubelet_started_pods_errors_total');

/**
 * Pods started by the kubelet.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_started_pods_total = /* @__PURE__ */ externalMetric($catalog, 'kubelet_started_pods_total');

/**
 * Bytes that pods can still write on the claim.
 *
 * Sources: kubernetes/kubernetes\@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go.
 */
export const kubelet_volume_stats_available_bytes = /* @__PURE__ */ externalMetric($catalog, 'kubelet_volume_stats_available_bytes');

/**
 * Size of the filesystem behind the claim.
 *
 * Sources: kubernetes/kubernetes\@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go.
 */
export const kubelet_volume_stats_capacity_bytes = /* @__PURE__ */ externalMetric($catalog, 'kubelet_volume_stats_capacity_bytes');

/**
 * 1 when the CSI driver reports the volume as abnormal.
 *
 * Sources: kubernetes/kubernetes\@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go.
 */
export const kubelet_volume_stats_health_status_abnormal = /* @__PURE__ */ externalMetric($catalog, 'kubelet_volume_stats_health_status_abnormal');

/**
 * Inodes of the filesystem behind the claim.
 *
 * Sources: kubernetes/kubernetes\@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go.
 */
export const kubelet_volume_stats_inodes = /* @__PURE__ */ externalMetric($catalog, 'kubelet_volume_stats_inodes');

/**
 * Inodes free on the claim.
 *
 * Sources: kubernetes/kubernetes\@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go.
 */
export const kubelet_volume_stats_inodes_free = /* @__PURE__ */ externalMetric($catalog, 'kubelet_volume_stats_inodes_free');

/**
 * Inodes in use on the claim.
 *
 * Sources: kubernetes/kubernetes\@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go.
 */
export const kubelet_volume_stats_inodes_used = /* @__PURE__ */ externalMetric($catalog, 'kubelet_volume_stats_inodes_used');

/**
 * Free bytes of such a volume.
 *
 * Sources: kubernetes/kubernetes\@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go.
 */
export const kubelet_volume_stats_pod_available_bytes = /* @__PURE__ */ externalMetric($catalog, 'kubelet_volume_stats_pod_available_bytes');

/**
 * Size of a volume of a pod that is not backed by a claim.
 *
 * Sources: kubernetes/kubernetes\@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go.
 */
export const kubelet_volume_stats_pod_capacity_bytes = /* @__PURE__ */ externalMetric($catalog, 'kubelet_volume_stats_pod_capacity_bytes');

/**
 * Inodes of such a volume.
 *
 * Sources: kubernetes/kubernetes\@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go.
 */
export const kubelet_volume_stats_pod_inodes = /* @__PURE__ */ externalMetric($catalog, 'kubelet_volume_stats_pod_inodes');

/**
 * Free inodes of such a volume.
 *
 * Sources: kubernetes/kubernetes\@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go.
 */
export const kubelet_volume_stats_pod_inodes_free = /* @__PURE__ */ externalMetric($catalog, 'kubelet_volume_stats_pod_inodes_free');

/**
 * Used inodes of such a volume.
 *
 * Sources: kubernetes/kubernetes\@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go.
 */
export const kubelet_volume_stats_pod_inodes_used = /* @__PURE__ */ externalMetric($catalog, 'kubelet_volume_stats_pod_inodes_used');

/**
 * Used bytes of such a volume.
 *
 * Sources: kubernetes/kubernetes\@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go.
 */
export const kubelet_volume_stats_pod_used_bytes = /* @__PURE__ */ externalMetric($catalog, 'kubelet_volume_stats_pod_used_bytes');

/**
 * Bytes used on the filesystem behind the claim.
 *
 * Sources: kubernetes/kubernetes\@03ac3ef2:pkg/kubelet/metrics/collectors/volume_stats.go.
 */
export const kubelet_volume_stats_used_bytes = /* @__PURE__ */ externalMetric($catalog, 'kubelet_volume_stats_used_bytes');

/**
 * Pods the kubelet works on, by lifecycle phase.
 *
 * Sources: kubernetes/kubernetes\@0028b26b:pkg/kubelet/metrics/metrics.go.
 */
export const kubelet_working_pods = /* @__PURE__ */ externalMetric($catalog, 'kubelet_working_pods');

/**
 * CPU time used by the node.
 *
 * Sources: kubernetes/kubernetes\@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go.
 */
export const node_cpu_usage_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'node_cpu_usage_seconds_total');

/**
 * Working set of the node.
 *
 * Sources: kubernetes/kubernetes\@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go.
 */
export const node_memory_working_set_bytes = /* @__PURE__ */ externalMetric($catalog, 'node_memory_working_set_bytes');

/**
 * Swap in use on the node.
 *
 * Sources: kubernetes/kubernetes\@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go.
 */
export const node_swap_usage_bytes = /* @__PURE__ */ externalMetric($catalog, 'node_swap_usage_bytes');

/**
 * CPU time used by the pod.
 *
 * Sources: kubernetes/kubernetes\@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go.
 */
export const pod_cpu_usage_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'pod_cpu_usage_seconds_total');

/**
 * Working set of the pod.
 *
 * Sources: kubernetes/kubernetes\@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go.
 */
export const pod_memory_working_set_bytes = /* @__PURE__ */ externalMetric($catalog, 'pod_memory_working_set_bytes');

/**
 * Swap in use by the pod.
 *
 * Sources: kubernetes/kubernetes\@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go.
 */
export const pod_swap_usage_bytes = /* @__PURE__ */ externalMetric($catalog, 'pod_swap_usage_bytes');

/**
 * 1 when container statistics could not be read.
 *
 * Sources: kubernetes/kubernetes\@019a71ab:pkg/kubelet/metrics/collectors/resource_metrics.go.
 */
export const resource_scrape_error = /* @__PURE__ */ externalMetric($catalog, 'resource_scrape_error');
