// Generated from catalogs/process.yaml by npm run handles. Do not edit.

import { defineExternalCatalog, externalMetric } from '../../catalog/external-catalog.ts';

/** What is known of the component. */
export const $catalog = defineExternalCatalog({
  name: 'process',
  patterns: [],
  metrics: {
    go_gc_duration_seconds: '{"kinds":["summary"],"units":["seconds"],"help":"Garbage collection pauses.","labels":{"quantile":{"values":["0","0.25","0.5","0.75","1"]}},"variants":["go"],"sources":["prometheus/client_golang@v1.24.1:prometheus/go_collector.go"]}',
    go_goroutines: '{"kinds":["gauge"],"units":["none"],"help":"Goroutines.","variants":["go"],"sources":["prometheus/client_golang@v1.24.1:prometheus/go_collector.go"]}',
    go_info: '{"kinds":["gauge"],"units":["info"],"help":"Go version.","labels":{"version":{}},"variants":["go"],"sources":["prometheus/client_golang@v1.24.1:prometheus/go_collector.go"]}',
    go_memstats_alloc_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Allocated heap objects.","variants":["go"],"sources":["prometheus/client_golang@v1.24.1:prometheus/go_collector.go"]}',
    go_memstats_heap_inuse_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Heap spans in use.","variants":["go"],"sources":["prometheus/client_golang@v1.24.1:prometheus/go_collector.go"]}',
    go_memstats_last_gc_time_seconds: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Time of the last garbage collection.","variants":["go"],"sources":["prometheus/client_golang@v1.24.1:prometheus/go_collector.go"]}',
    go_memstats_sys_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Memory obtained from the system.","variants":["go"],"sources":["prometheus/client_golang@v1.24.1:prometheus/go_collector.go"]}',
    go_threads: '{"kinds":["gauge"],"units":["none"],"help":"OS threads.","variants":["go"],"sources":["prometheus/client_golang@v1.24.1:prometheus/go_collector.go"]}',
    nodejs_active_handles: '{"kinds":["gauge"],"units":["none"],"help":"Active handles of libuv by type.","labels":{"type":{}},"variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_active_handles_total: '{"kinds":["gauge"],"units":["none"],"help":"Active handles of libuv, sum.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_active_requests: '{"kinds":["gauge"],"units":["none"],"help":"Active requests of libuv by type.","labels":{"type":{}},"variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_active_requests_total: '{"kinds":["gauge"],"units":["none"],"help":"Active requests of libuv, sum.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_active_resources: '{"kinds":["gauge"],"units":["none"],"help":"Active resources of libuv by type.","labels":{"type":{}},"variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_active_resources_total: '{"kinds":["gauge"],"units":["none"],"help":"Active resources of libuv, sum.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_eventloop_lag_max_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Largest event loop delay since the last scrape.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_eventloop_lag_mean_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Mean event loop delay.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_eventloop_lag_min_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Smallest event loop delay since the last scrape.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_eventloop_lag_p50_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Median event loop delay.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_eventloop_lag_p90_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"90th percentile of the event loop delay.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_eventloop_lag_p99_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"99th percentile of the event loop delay.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_eventloop_lag_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Event loop lag at scrape time.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_eventloop_lag_stddev_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Standard deviation of the event loop delay.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_external_memory_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Memory of C++ objects bound to JavaScript objects.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_gc_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Garbage collection pauses.","labels":{"kind":{"values":["major","minor","incremental","weakcb"]}},"variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_heap_size_total_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"V8 heap reserved.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_heap_size_used_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"V8 heap in use.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_heap_space_size_available_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"V8 heap space available.","labels":{"space":{"values":["read_only","new","old","code","shared","new_large_object","large_object","code_large_object","shared_large_object"]}},"variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_heap_space_size_total_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"V8 heap space reserved.","labels":{"space":{"values":["read_only","new","old","code","shared","new_large_object","large_object","code_large_object","shared_large_object"]}},"variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_heap_space_size_used_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"V8 heap space in use.","labels":{"space":{"values":["read_only","new","old","code","shared","new_large_object","large_object","code_large_object","shared_large_object"]}},"variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    nodejs_version_info: '{"kinds":["gauge"],"units":["info"],"help":"Node.js version.","labels":{"major":{},"minor":{},"patch":{},"version":{}},"variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    process_cpu_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"CPU time of the process. / CPU time, user and kernel.","variants":["go","node-prom-client","rust-tikv"],"optional":true,"sources":["prometheus/client_golang@v1.24.1:prometheus/process_collector.go","siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux","tikv/rust-prometheus@v0.14.0:src/process_collector.rs"]}',
    process_cpu_system_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"CPU time in kernel mode.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    process_cpu_user_seconds_total: '{"kinds":["counter"],"units":["seconds"],"help":"CPU time in user mode.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    process_heap_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Data segment of the process.","variants":["node-prom-client"],"sources":["siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux"]}',
    process_max_fds: '{"kinds":["gauge"],"units":["none"],"help":"Limit of open file descriptors.","variants":["go","node-prom-client","rust-tikv"],"optional":true,"sources":["prometheus/client_golang@v1.24.1:prometheus/process_collector.go","siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux","tikv/rust-prometheus@v0.14.0:src/process_collector.rs"]}',
    process_network_receive_bytes_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes received by the network namespace of the process.","variants":["go"],"sources":["prometheus/client_golang@v1.24.1:prometheus/process_collector.go"]}',
    process_network_transmit_bytes_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes sent by the network namespace of the process.","variants":["go"],"sources":["prometheus/client_golang@v1.24.1:prometheus/process_collector.go"]}',
    process_open_fds: '{"kinds":["gauge"],"units":["none"],"help":"Open file descriptors.","variants":["go","node-prom-client","rust-tikv"],"optional":true,"sources":["prometheus/client_golang@v1.24.1:prometheus/process_collector.go","siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux","tikv/rust-prometheus@v0.14.0:src/process_collector.rs"]}',
    process_resident_memory_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Resident memory.","variants":["go","node-prom-client","rust-tikv"],"optional":true,"sources":["prometheus/client_golang@v1.24.1:prometheus/process_collector.go","siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux","tikv/rust-prometheus@v0.14.0:src/process_collector.rs"]}',
    process_start_time_seconds: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Start time of the process.","variants":["go","node-prom-client","rust-tikv"],"optional":true,"sources":["prometheus/client_golang@v1.24.1:prometheus/process_collector.go","siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux","tikv/rust-prometheus@v0.14.0:src/process_collector.rs"]}',
    process_threads: '{"kinds":["gauge"],"units":["none"],"help":"OS threads.","variants":["rust-tikv"],"optional":true,"sources":["tikv/rust-prometheus@v0.14.0:src/process_collector.rs"]}',
    process_virtual_memory_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Virtual memory.","variants":["go","node-prom-client","rust-tikv"],"optional":true,"sources":["prometheus/client_golang@v1.24.1:prometheus/process_collector.go","siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux","tikv/rust-prometheus@v0.14.0:src/process_collector.rs"]}',
    process_virtual_memory_max_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Limit of virtual memory.","variants":["go"],"sources":["prometheus/client_golang@v1.24.1:prometheus/process_collector.go"]}',
  },
});

/**
 * Garbage collection pauses.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_gc_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'go_gc_duration_seconds');

/**
 * Goroutines.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_goroutines = /* @__PURE__ */ externalMetric($catalog, 'go_goroutines');

/**
 * Go version.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_info = /* @__PURE__ */ externalMetric($catalog, 'go_info');

/**
 * Allocated heap objects.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_memstats_alloc_bytes = /* @__PURE__ */ externalMetric($catalog, 'go_memstats_alloc_bytes');

/**
 * Heap spans in use.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_memstats_heap_inuse_bytes = /* @__PURE__ */ externalMetric($catalog, 'go_memstats_heap_inuse_bytes');

/**
 * Time of the last garbage collection.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_memstats_last_gc_time_seconds = /* @__PURE__ */ externalMetric($catalog, 'go_memstats_last_gc_time_seconds');

/**
 * Memory obtained from the system.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_memstats_sys_bytes = /* @__PURE__ */ externalMetric($catalog, 'go_memstats_sys_bytes');

/**
 * OS threads.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_threads = /* @__PURE__ */ externalMetric($catalog, 'go_threads');

/**
 * Active handles of libuv by type.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_active_handles = /* @__PURE__ */ externalMetric($catalog, 'nodejs_active_handles');

/**
 * Active handles of libuv, sum.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_active_handles_total = /* @__PURE__ */ externalMetric($catalog, 'nodejs_active_handles_total');

/**
 * Active requests of libuv by type.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_active_requests = /* @__PURE__ */ externalMetric($catalog, 'nodejs_active_requests');

/**
 * Active requests of libuv, sum.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_active_requests_total = /* @__PURE__ */ externalMetric($catalog, 'nodejs_active_requests_total');

/**
 * Active resources of libuv by type.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_active_resources = /* @__PURE__ */ externalMetric($catalog, 'nodejs_active_resources');

/**
 * Active resources of libuv, sum.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_active_resources_total = /* @__PURE__ */ externalMetric($catalog, 'nodejs_active_resources_total');

/**
 * Largest event loop delay since the last scrape.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_max_seconds = /* @__PURE__ */ externalMetric($catalog, 'nodejs_eventloop_lag_max_seconds');

/**
 * Mean event loop delay.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_mean_seconds = /* @__PURE__ */ externalMetric($catalog, 'nodejs_eventloop_lag_mean_seconds');

/**
 * Smallest event loop delay since the last scrape.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_min_seconds = /* @__PURE__ */ externalMetric($catalog, 'nodejs_eventloop_lag_min_seconds');

/**
 * Median event loop delay.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_p50_seconds = /* @__PURE__ */ externalMetric($catalog, 'nodejs_eventloop_lag_p50_seconds');

/**
 * 90th percentile of the event loop delay.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_p90_seconds = /* @__PURE__ */ externalMetric($catalog, 'nodejs_eventloop_lag_p90_seconds');

/**
 * 99th percentile of the event loop delay.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_p99_seconds = /* @__PURE__ */ externalMetric($catalog, 'nodejs_eventloop_lag_p99_seconds');

/**
 * Event loop lag at scrape time.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_seconds = /* @__PURE__ */ externalMetric($catalog, 'nodejs_eventloop_lag_seconds');

/**
 * Standard deviation of the event loop delay.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_stddev_seconds = /* @__PURE__ */ externalMetric($catalog, 'nodejs_eventloop_lag_stddev_seconds');

/**
 * Memory of C++ objects bound to JavaScript objects.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_external_memory_bytes = /* @__PURE__ */ externalMetric($catalog, 'nodejs_external_memory_bytes');

/**
 * Garbage collection pauses.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_gc_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'nodejs_gc_duration_seconds');

/**
 * V8 heap reserved.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_heap_size_total_bytes = /* @__PURE__ */ externalMetric($catalog, 'nodejs_heap_size_total_bytes');

/**
 * V8 heap in use.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_heap_size_used_bytes = /* @__PURE__ */ externalMetric($catalog, 'nodejs_heap_size_used_bytes');

/**
 * V8 heap space available.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_heap_space_size_available_bytes = /* @__PURE__ */ externalMetric($catalog, 'nodejs_heap_space_size_available_bytes');

/**
 * V8 heap space reserved.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_heap_space_size_total_bytes = /* @__PURE__ */ externalMetric($catalog, 'nodejs_heap_space_size_total_bytes');

/**
 * V8 heap space in use.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_heap_space_size_used_bytes = /* @__PURE__ */ externalMetric($catalog, 'nodejs_heap_space_size_used_bytes');

/**
 * Node.js version.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_version_info = /* @__PURE__ */ externalMetric($catalog, 'nodejs_version_info');

/**
 * CPU time of the process. / CPU time, user and kernel.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go; siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux; tikv/rust-prometheus\@v0.14.0:src/process_collector.rs.
 */
export const process_cpu_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'process_cpu_seconds_total');

/**
 * CPU time in kernel mode.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const process_cpu_system_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'process_cpu_system_seconds_total');

/**
 * CPU time in user mode.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const process_cpu_user_seconds_total = /* @__PURE__ */ externalMetric($catalog, 'process_cpu_user_seconds_total');

/**
 * Data segment of the process.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const process_heap_bytes = /* @__PURE__ */ externalMetric($catalog, 'process_heap_bytes');

/**
 * Limit of open file descriptors.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go; siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux; tikv/rust-prometheus\@v0.14.0:src/process_collector.rs.
 */
export const process_max_fds = /* @__PURE__ */ externalMetric($catalog, 'process_max_fds');

/**
 * Bytes received by the network namespace of the process.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go.
 */
export const process_network_receive_bytes_total = /* @__PURE__ */ externalMetric($catalog, 'process_network_receive_bytes_total');

/**
 * Bytes sent by the network namespace of the process.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go.
 */
export const process_network_transmit_bytes_total = /* @__PURE__ */ externalMetric($catalog, 'process_network_transmit_bytes_total');

/**
 * Open file descriptors.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go; siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux; tikv/rust-prometheus\@v0.14.0:src/process_collector.rs.
 */
export const process_open_fds = /* @__PURE__ */ externalMetric($catalog, 'process_open_fds');

/**
 * Resident memory.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go; siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux; tikv/rust-prometheus\@v0.14.0:src/process_collector.rs.
 */
export const process_resident_memory_bytes = /* @__PURE__ */ externalMetric($catalog, 'process_resident_memory_bytes');

/**
 * Start time of the process.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go; siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux; tikv/rust-prometheus\@v0.14.0:src/process_collector.rs.
 */
export const process_start_time_seconds = /* @__PURE__ */ externalMetric($catalog, 'process_start_time_seconds');

/**
 * OS threads.
 *
 * Sources: tikv/rust-prometheus\@v0.14.0:src/process_collector.rs.
 */
export const process_threads = /* @__PURE__ */ externalMetric($catalog, 'process_threads');

/**
 * Virtual memory.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go; siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux; tikv/rust-prometheus\@v0.14.0:src/process_collector.rs.
 */
export const process_virtual_memory_bytes = /* @__PURE__ */ externalMetric($catalog, 'process_virtual_memory_bytes');

/**
 * Limit of virtual memory.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go.
 */
export const process_virtual_memory_max_bytes = /* @__PURE__ */ externalMetric($catalog, 'process_virtual_memory_max_bytes');
