// Generated from catalogs/cadvisor.yaml by npm run handles. Do not edit.

import { defineExternalCatalog, externalMetric } from '../../catalog/external-catalog.ts';

/** What is known of the component. */
export const $catalog = defineExternalCatalog({
  name: 'cadvisor',
  patterns: [],
  metrics: {
    container_blkio_device_usage_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes per block device and operation.","labels":{"container":{},"device":{},"id":{},"image":{},"major":{},"minor":{},"name":{},"namespace":{},"operation":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_cpu_cfs_burst_periods_total: '{"kinds":["counter"],"units":["none"],"help":"Enforcement periods in which CPU burst was used.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_cpu_cfs_burst_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"Time run on burst budget.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_cpu_cfs_periods_total: '{"kinds":["counter"],"units":["none"],"help":"Scheduler enforcement periods that passed.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_cpu_cfs_throttled_periods_total: '{"kinds":["counter"],"units":["none"],"help":"Enforcement periods in which the container was throttled.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_cpu_cfs_throttled_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"Time during which the container was throttled.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","kube-prometheus-stack","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_cpu_load_average_10s: '{"kinds":["gauge"],"units":["none"],"help":"Load average of the container over ten seconds.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","kube-prometheus-stack","openshift","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_cpu_system_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"CPU time spent in kernel mode.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","kube-prometheus-stack","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_cpu_usage_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"CPU time used by the container, user and kernel together.","labels":{"container":{},"cpu":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_cpu_user_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"CPU time spent in user mode.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","kube-prometheus-stack","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_creation_time_seconds: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the container.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_file_descriptors: '{"kinds":["gauge"],"units":["none"],"help":"Open file descriptors of the container.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","kube-prometheus-stack","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_fs_inodes_free: '{"kinds":["gauge"],"units":["none"],"help":"Free inodes of the filesystem.","labels":{"container":{},"device":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_fs_inodes_total: '{"kinds":["gauge"],"units":["none"],"help":"Inodes of the filesystem.","labels":{"container":{},"device":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_fs_io_time_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"Time during which I/O was in progress.","labels":{"container":{},"device":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","kube-prometheus-stack","openshift","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_fs_limit_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Bytes available to the container on the filesystem.","labels":{"container":{},"device":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","openshift","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_fs_read_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"Time spent reading.","labels":{"container":{},"device":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","openshift","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_fs_reads_bytes_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes read from block devices.","labels":{"container":{},"device":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["openshift","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_fs_reads_total: '{"kinds":["counter"],"units":["none"],"help":"Completed reads.","labels":{"container":{},"device":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["openshift","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_fs_usage_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Bytes used on the writable layer and logs.","labels":{"container":{},"device":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_fs_write_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"Time spent writing.","labels":{"container":{},"device":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","openshift","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_fs_writes_bytes_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes written to block devices.","labels":{"container":{},"device":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["openshift","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_fs_writes_total: '{"kinds":["counter"],"units":["none"],"help":"Completed writes.","labels":{"container":{},"device":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["openshift","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_health_state: '{"kinds":["gauge"],"units":["none"],"help":"Result of the container health check of the runtime.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_last_seen: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Time at which the exporter last saw the container.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_memory_cache: '{"kinds":["gauge"],"units":["bytes"],"help":"Page cache charged to the container.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["gke-example"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_memory_events_high_total: '{"kinds":["counter"],"units":["none"],"help":"Throttling events at memory.high (cgroup v2).","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_memory_events_max_total: '{"kinds":["counter"],"units":["none"],"help":"Events at the memory.max limit (cgroup v2).","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_memory_failcnt: '{"kinds":["counter"],"units":["none"],"help":"How often memory use hit the limit.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_memory_failures_total: '{"kinds":["counter"],"units":["none"],"help":"Page faults of the container.","labels":{"container":{},"failure_type":{"values":["pgfault","pgmajfault"]},"id":{},"image":{},"name":{},"namespace":{},"pod":{},"scope":{"values":["container","hierarchy"]}},"absentOn":["aks-minimal","gke-example","openshift","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_memory_kernel_usage: '{"kinds":["gauge"],"units":["bytes"],"help":"Kernel memory charged to the container.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_memory_mapped_file: '{"kinds":["gauge"],"units":["bytes"],"help":"Memory-mapped files of the container.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","kube-prometheus-stack","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_memory_max_usage_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Highest memory use recorded.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_memory_rss: '{"kinds":["gauge"],"units":["bytes"],"help":"Anonymous and swap cache memory of the container.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_memory_swap: '{"kinds":["gauge"],"units":["bytes"],"help":"Swap used by the container.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["gke-example","kube-prometheus-stack"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_memory_total_active_file_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Active file cache.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_memory_total_inactive_file_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Inactive file cache.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_memory_usage_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"All memory charged to the container including page cache.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_memory_working_set_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Memory that cannot be reclaimed easily; what the kubelet compares with the limit.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_network_receive_bytes_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes received over a network interface of the pod sandbox.","labels":{"container":{},"id":{},"image":{},"interface":{},"name":{},"namespace":{},"pod":{}},"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_network_receive_errors_total: '{"kinds":["counter"],"units":["none"],"help":"Errors while packets were being received.","labels":{"container":{},"id":{},"image":{},"interface":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_network_receive_packets_dropped_total: '{"kinds":["counter"],"units":["none"],"help":"Packets dropped while being received.","labels":{"container":{},"id":{},"image":{},"interface":{},"name":{},"namespace":{},"pod":{}},"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_network_receive_packets_total: '{"kinds":["counter"],"units":["none"],"help":"Packets received.","labels":{"container":{},"id":{},"image":{},"interface":{},"name":{},"namespace":{},"pod":{}},"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_network_transmit_bytes_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes sent over a network interface of the pod sandbox.","labels":{"container":{},"id":{},"image":{},"interface":{},"name":{},"namespace":{},"pod":{}},"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_network_transmit_errors_total: '{"kinds":["counter"],"units":["none"],"help":"Errors while packets were being sent.","labels":{"container":{},"id":{},"image":{},"interface":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_network_transmit_packets_dropped_total: '{"kinds":["counter"],"units":["none"],"help":"Packets dropped while being sent.","labels":{"container":{},"id":{},"image":{},"interface":{},"name":{},"namespace":{},"pod":{}},"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_network_transmit_packets_total: '{"kinds":["counter"],"units":["none"],"help":"Packets sent.","labels":{"container":{},"id":{},"image":{},"interface":{},"name":{},"namespace":{},"pod":{}},"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_oom_events_total: '{"kinds":["counter"],"units":["none"],"help":"Out-of-memory events seen for the container.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_pressure_cpu_stalled_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"Time during which every task was stalled by CPU pressure (PSI full).","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_pressure_cpu_waiting_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"Time during which at least one task waited because of CPU pressure (PSI some).","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_pressure_io_stalled_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"Time during which every task was stalled by I/O pressure (PSI full).","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_pressure_io_waiting_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"Time during which at least one task waited because of I/O pressure (PSI some).","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_pressure_memory_stalled_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"Time during which every task was stalled by memory pressure (PSI full).","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_pressure_memory_waiting_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"Time during which at least one task waited because of memory pressure (PSI some).","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_processes: '{"kinds":["gauge"],"units":["none"],"help":"Processes inside the container.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_scrape_error: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the last collection of container data failed.","absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_sockets: '{"kinds":["gauge"],"units":["none"],"help":"Open sockets of the container.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_spec_cpu_period: '{"kinds":["gauge"],"units":["none"],"help":"CPU period in microseconds.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["gke-example","kube-prometheus-stack","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_spec_cpu_quota: '{"kinds":["gauge"],"units":["none"],"help":"CPU quota in microseconds per period.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["gke-example","kube-prometheus-stack","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_spec_cpu_shares: '{"kinds":["gauge"],"units":["none"],"help":"CPU shares.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","kube-prometheus-stack"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_spec_memory_limit_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Memory limit of the container, 0 when none.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","kube-prometheus-stack","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_spec_memory_reservation_limit_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Soft memory limit.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","kube-prometheus-stack","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_spec_memory_swap_limit_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Swap limit.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","kube-prometheus-stack","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_start_time_seconds: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Start time of the container.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_tasks_state: '{"kinds":["gauge"],"units":["none"],"help":"Tasks per scheduler state.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{},"state":{"values":["sleeping","running","stopped","uninterruptible","iowaiting"]}},"absentOn":["aks-minimal","gke-example","kube-prometheus-stack","openshift","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_threads: '{"kinds":["gauge"],"units":["none"],"help":"Threads inside the container.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_threads_max: '{"kinds":["gauge"],"units":["none"],"help":"Largest number of threads allowed; 0 means no limit.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{}},"absentOn":["aks-minimal","gke-example","kube-prometheus-stack","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    container_ulimits_soft: '{"kinds":["gauge"],"units":["none"],"help":"Soft limits of the root process; -1 is unlimited.","labels":{"container":{},"id":{},"image":{},"name":{},"namespace":{},"pod":{},"ulimit":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus.go"]}',
    machine_cpu_cores: '{"kinds":["gauge"],"units":["cores"],"help":"Logical CPU cores of the node.","labels":{"boot_id":{},"machine_id":{},"system_uuid":{}},"absentOn":["aks-minimal","gke-example"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus_machine.go"]}',
    machine_memory_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Memory installed in the node.","labels":{"boot_id":{},"machine_id":{},"system_uuid":{}},"absentOn":["aks-minimal","gke-example"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus_machine.go"]}',
    machine_swap_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Swap of the node.","labels":{"boot_id":{},"machine_id":{},"system_uuid":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["google/cadvisor@v0.60.5:lib/metrics/prometheus_machine.go"]}',
  },
});

/**
 * Bytes per block device and operation.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_blkio_device_usage_total = /* @__PURE__ */ externalMetric($catalog, 'container_blkio_device_usage_total');

/**
 * Enforcement periods in which CPU burst was used.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_cpu_cfs_burst_periods_total = /* @__PURE__ */ externalMetric($catalog, 'container_cpu_cfs_burst_periods_total');

/**
 * Time run on burst budget.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_cpu_cfs_burst_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'container_cpu_cfs_burst_seconds_total');

/**
 * Scheduler enforcement periods that passed.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_cpu_cfs_periods_total = /* @__PURE__ */ externalMetric($catalog, 'container_cpu_cfs_periods_total');

/**
 * Enforcement periods in which the container was throttled.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_cpu_cfs_throttled_periods_total = /* @__PURE__ */ externalMetric($catalog, 'container_cpu_cfs_throttled_periods_total');

/**
 * Time during which the container was throttled.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_cpu_cfs_throttled_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'container_cpu_cfs_throttled_seconds_total');

/**
 * Load average of the container over ten seconds.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_cpu_load_average_10s = /* @__PURE__ */ externalMetric($catalog, 'container_cpu_load_average_10s');

/**
 * CPU time spent in kernel mode.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_cpu_system_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'container_cpu_system_seconds_total');

/**
 * CPU time used by the container, user and kernel together.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_cpu_usage_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'container_cpu_usage_seconds_total');

/**
 * CPU time spent in user mode.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_cpu_user_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'container_cpu_user_seconds_total');

/**
 * Creation time of the container.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_creation_time_seconds = /* @__PURE__ */ externalMetric($catalog, 'container_creation_time_seconds');

/**
 * Open file descriptors of the container.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_file_descriptors = /* @__PURE__ */ externalMetric($catalog, 'container_file_descriptors');

/**
 * Free inodes of the filesystem.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_fs_inodes_free = /* @__PURE__ */ externalMetric($catalog, 'container_fs_inodes_free');

/**
 * Inodes of the filesystem.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_fs_inodes_total = /* @__PURE__ */ externalMetric($catalog, 'container_fs_inodes_total');

/**
 * Time during which I/O was in progress.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_fs_io_time_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'container_fs_io_time_seconds_total');

/**
 * Bytes available to the container on the filesystem.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_fs_limit_bytes = /* @__PURE__ */ externalMetric($catalog, 'container_fs_limit_bytes');

/**
 * Time spent reading.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_fs_read_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'container_fs_read_seconds_total');

/**
 * Bytes read from block devices.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_fs_reads_bytes_total = /* @__PURE__ */ externalMetric($catalog, 'container_fs_reads_bytes_total');

/**
 * Completed reads.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_fs_reads_total = /* @__PURE__ */ externalMetric($catalog, 'container_fs_reads_total');

/**
 * Bytes used on the writable layer and logs.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_fs_usage_bytes = /* @__PURE__ */ externalMetric($catalog, 'container_fs_usage_bytes');

/**
 * Time spent writing.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_fs_write_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'container_fs_write_seconds_total');

/**
 * Bytes written to block devices.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_fs_writes_bytes_total = /* @__PURE__ */ externalMetric($catalog, 'container_fs_writes_bytes_total');

/**
 * Completed writes.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_fs_writes_total = /* @__PURE__ */ externalMetric($catalog, 'container_fs_writes_total');

/**
 * Result of the container health check of the runtime.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_health_state = /* @__PURE__ */ externalMetric($catalog, 'container_health_state');

/**
 * Time at which the exporter last saw the container.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_last_seen = /* @__PURE__ */ externalMetric($catalog, 'container_last_seen');

/**
 * Page cache charged to the container.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_memory_cache = /* @__PURE__ */ externalMetric($catalog, 'container_memory_cache');

/**
 * Throttling events at memory.high (cgroup v2).
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_memory_events_high_total = /* @__PURE__ */ externalMetric($catalog, 'container_memory_events_high_total');

/**
 * Events at the memory.max limit (cgroup v2).
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_memory_events_max_total = /* @__PURE__ */ externalMetric($catalog, 'container_memory_events_max_total');

/**
 * How often memory use hit the limit.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_memory_failcnt = /* @__PURE__ */ externalMetric($catalog, 'container_memory_failcnt');

/**
 * Page faults of the container.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_memory_failures_total = /* @__PURE__ */ externalMetric($catalog, 'container_memory_failures_total');

/**
 * Kernel memory charged to the container.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_memory_kernel_usage = /* @__PURE__ */ externalMetric($catalog, 'container_memory_kernel_usage');

/**
 * Memory-mapped files of the container.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_memory_mapped_file = /* @__PURE__ */ externalMetric($catalog, 'container_memory_mapped_file');

/**
 * Highest memory use recorded.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_memory_max_usage_bytes = /* @__PURE__ */ externalMetric($catalog, 'container_memory_max_usage_bytes');

/**
 * Anonymous and swap cache memory of the container.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_memory_rss = /* @__PURE__ */ externalMetric($catalog, 'container_memory_rss');

/**
 * Swap used by the container.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_memory_swap = /* @__PURE__ */ externalMetric($catalog, 'container_memory_swap');

/**
 * Active file cache.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_memory_total_active_file_bytes = /* @__PURE__ */ externalMetric($catalog, 'container_memory_total_active_file_bytes');

/**
 * Inactive file cache.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_memory_total_inactive_file_bytes = /* @__PURE__ */ externalMetric($catalog, 'container_memory_total_inactive_file_bytes');

/**
 * All memory charged to the container including page cache.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_memory_usage_bytes = /* @__PURE__ */ externalMetric($catalog, 'container_memory_usage_bytes');

/**
 * Memory that cannot be reclaimed easily; what the kubelet compares with the limit.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_memory_working_set_bytes = /* @__PURE__ */ externalMetric($catalog, 'container_memory_working_set_bytes');

/**
 * Bytes received over a network interface of the pod sandbox.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_network_receive_bytes_total = /* @__PURE__ */ externalMetric($catalog, 'container_network_receive_bytes_total');

/**
 * Errors while packets were being received.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_network_receive_errors_total = /* @__PURE__ */ externalMetric($catalog, 'container_network_receive_errors_total');

/**
 * Packets dropped while being received.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_network_receive_packets_dropped_total = /* @__PURE__ */ externalMetric($catalog, 'container_network_receive_packets_dropped_total');

/**
 * Packets received.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_network_receive_packets_total = /* @__PURE__ */ externalMetric($catalog, 'container_network_receive_packets_total');

/**
 * Bytes sent over a network interface of the pod sandbox.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_network_transmit_bytes_total = /* @__PURE__ */ externalMetric($catalog, 'container_network_transmit_bytes_total');

/**
 * Errors while packets were being sent.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_network_transmit_errors_total = /* @__PURE__ */ externalMetric($catalog, 'container_network_transmit_errors_total');

/**
 * Packets dropped while being sent.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_network_transmit_packets_dropped_total = /* @__PURE__ */ externalMetric($catalog, 'container_network_transmit_packets_dropped_total');

/**
 * Packets sent.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_network_transmit_packets_total = /* @__PURE__ */ externalMetric($catalog, 'container_network_transmit_packets_total');

/**
 * Out-of-memory events seen for the container.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_oom_events_total = /* @__PURE__ */ externalMetric($catalog, 'container_oom_events_total');

/**
 * Time during which every task was stalled by CPU pressure (PSI full).
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_pressure_cpu_stalled_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'container_pressure_cpu_stalled_seconds_total');

/**
 * Time during which at least one task waited because of CPU pressure (PSI some).
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_pressure_cpu_waiting_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'container_pressure_cpu_waiting_seconds_total');

/**
 * Time during which every task was stalled by I/O pressure (PSI full).
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_pressure_io_stalled_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'container_pressure_io_stalled_seconds_total');

/**
 * Time during which at least one task waited because of I/O pressure (PSI some).
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_pressure_io_waiting_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'container_pressure_io_waiting_seconds_total');

/**
 * Time during which every task was stalled by memory pressure (PSI full).
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_pressure_memory_stalled_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'container_pressure_memory_stalled_seconds_total');

/**
 * Time during which at least one task waited because of memory pressure (PSI some).
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_pressure_memory_waiting_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'container_pressure_memory_waiting_seconds_total');

/**
 * Processes inside the container.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_processes = /* @__PURE__ */ externalMetric($catalog, 'container_processes');

/**
 * 1 when the last collection of container data failed.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_scrape_error = /* @__PURE__ */ externalMetric($catalog, 'container_scrape_error');

/**
 * Open sockets of the container.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_sockets = /* @__PURE__ */ externalMetric($catalog, 'container_sockets');

/**
 * CPU period in microseconds.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_spec_cpu_period = /* @__PURE__ */ externalMetric($catalog, 'container_spec_cpu_period');

/**
 * CPU quota in microseconds per period.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_spec_cpu_quota = /* @__PURE__ */ externalMetric($catalog, 'container_spec_cpu_quota');

/**
 * CPU shares.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_spec_cpu_shares = /* @__PURE__ */ externalMetric($catalog, 'container_spec_cpu_shares');

/**
 * Memory limit of the container, 0 when none.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_spec_memory_limit_bytes = /* @__PURE__ */ externalMetric($catalog, 'container_spec_memory_limit_bytes');

/**
 * Soft memory limit.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_spec_memory_reservation_limit_bytes = /* @__PURE__ */ externalMetric($catalog, 'container_spec_memory_reservation_limit_bytes');

/**
 * Swap limit.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_spec_memory_swap_limit_bytes = /* @__PURE__ */ externalMetric($catalog, 'container_spec_memory_swap_limit_bytes');

/**
 * Start time of the container.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_start_time_seconds = /* @__PURE__ */ externalMetric($catalog, 'container_start_time_seconds');

/**
 * Tasks per scheduler state.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_tasks_state = /* @__PURE__ */ externalMetric($catalog, 'container_tasks_state');

/**
 * Threads inside the container.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_threads = /* @__PURE__ */ externalMetric($catalog, 'container_threads');

/**
 * Largest number of threads allowed; 0 means no limit.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_threads_max = /* @__PURE__ */ externalMetric($catalog, 'container_threads_max');

/**
 * Soft limits of the root process; -1 is unlimited.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus.go.
 */
export const container_ulimits_soft = /* @__PURE__ */ externalMetric($catalog, 'container_ulimits_soft');

/**
 * Logical CPU cores of the node.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus_machine.go.
 */
export const machine_cpu_cores = /* @__PURE__ */ externalMetric($catalog, 'machine_cpu_cores');

/**
 * Memory installed in the node.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus_machine.go.
 */
export const machine_memory_bytes = /* @__PURE__ */ externalMetric($catalog, 'machine_memory_bytes');

/**
 * Swap of the node.
 *
 * Sources: google/cadvisor\@v0.60.5:lib/metrics/prometheus_machine.go.
 */
export const machine_swap_bytes = /* @__PURE__ */ externalMetric($catalog, 'machine_swap_bytes');
