// Generated from catalogs/process.yaml by npm run handles. Do not edit.

import { defineExternalMetric } from '../../catalog/external.ts';

/**
 * Garbage collection pauses.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_gc_duration_seconds = defineExternalMetric({
  kinds: ['summary'],
  name: 'go_gc_duration_seconds',
  units: ['seconds'],
  help: 'Garbage collection pauses.',
  labels: {},
  variants: ['go'],
  optional: false,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/go_collector.go'],
});

/**
 * Goroutines.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_goroutines = defineExternalMetric({
  kinds: ['gauge'],
  name: 'go_goroutines',
  units: ['none'],
  help: 'Goroutines.',
  labels: {},
  variants: ['go'],
  optional: false,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/go_collector.go'],
});

/**
 * Go version.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_info = defineExternalMetric({
  kinds: ['gauge'],
  name: 'go_info',
  units: ['info'],
  help: 'Go version.',
  labels: {
    version: { help: 'The component does not describe it.', values: 'open' },
  },
  variants: ['go'],
  optional: false,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/go_collector.go'],
});

/**
 * Allocated heap objects.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_memstats_alloc_bytes = defineExternalMetric({
  kinds: ['gauge'],
  name: 'go_memstats_alloc_bytes',
  units: ['bytes'],
  help: 'Allocated heap objects.',
  labels: {},
  variants: ['go'],
  optional: false,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/go_collector.go'],
});

/**
 * Heap spans in use.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_memstats_heap_inuse_bytes = defineExternalMetric({
  kinds: ['gauge'],
  name: 'go_memstats_heap_inuse_bytes',
  units: ['bytes'],
  help: 'Heap spans in use.',
  labels: {},
  variants: ['go'],
  optional: false,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/go_collector.go'],
});

/**
 * Time of the last garbage collection.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_memstats_last_gc_time_seconds = defineExternalMetric({
  kinds: ['gauge'],
  name: 'go_memstats_last_gc_time_seconds',
  units: ['timestamp_seconds'],
  help: 'Time of the last garbage collection.',
  labels: {},
  variants: ['go'],
  optional: false,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/go_collector.go'],
});

/**
 * Memory obtained from the system.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_memstats_sys_bytes = defineExternalMetric({
  kinds: ['gauge'],
  name: 'go_memstats_sys_bytes',
  units: ['bytes'],
  help: 'Memory obtained from the system.',
  labels: {},
  variants: ['go'],
  optional: false,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/go_collector.go'],
});

/**
 * OS threads.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/go_collector.go.
 */
export const go_threads = defineExternalMetric({
  kinds: ['gauge'],
  name: 'go_threads',
  units: ['none'],
  help: 'OS threads.',
  labels: {},
  variants: ['go'],
  optional: false,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/go_collector.go'],
});

/**
 * Active handles of libuv by type.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_active_handles = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_active_handles',
  units: ['none'],
  help: 'Active handles of libuv by type.',
  labels: {
    type: { help: 'The component does not describe it.', values: 'open' },
  },
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Active handles of libuv, sum.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_active_handles_total = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_active_handles_total',
  units: ['none'],
  help: 'Active handles of libuv, sum.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Active requests of libuv by type.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_active_requests = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_active_requests',
  units: ['none'],
  help: 'Active requests of libuv by type.',
  labels: {
    type: { help: 'The component does not describe it.', values: 'open' },
  },
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Active requests of libuv, sum.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_active_requests_total = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_active_requests_total',
  units: ['none'],
  help: 'Active requests of libuv, sum.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Active resources of libuv by type.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_active_resources = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_active_resources',
  units: ['none'],
  help: 'Active resources of libuv by type.',
  labels: {
    type: { help: 'The component does not describe it.', values: 'open' },
  },
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Active resources of libuv, sum.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_active_resources_total = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_active_resources_total',
  units: ['none'],
  help: 'Active resources of libuv, sum.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Largest event loop delay since the last scrape.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_max_seconds = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_eventloop_lag_max_seconds',
  units: ['seconds'],
  help: 'Largest event loop delay since the last scrape.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Mean event loop delay.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_mean_seconds = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_eventloop_lag_mean_seconds',
  units: ['seconds'],
  help: 'Mean event loop delay.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Smallest event loop delay since the last scrape.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_min_seconds = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_eventloop_lag_min_seconds',
  units: ['seconds'],
  help: 'Smallest event loop delay since the last scrape.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Median event loop delay.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_p50_seconds = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_eventloop_lag_p50_seconds',
  units: ['seconds'],
  help: 'Median event loop delay.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * 90th percentile of the event loop delay.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_p90_seconds = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_eventloop_lag_p90_seconds',
  units: ['seconds'],
  help: '90th percentile of the event loop delay.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * 99th percentile of the event loop delay.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_p99_seconds = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_eventloop_lag_p99_seconds',
  units: ['seconds'],
  help: '99th percentile of the event loop delay.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Event loop lag at scrape time.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_seconds = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_eventloop_lag_seconds',
  units: ['seconds'],
  help: 'Event loop lag at scrape time.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Standard deviation of the event loop delay.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_eventloop_lag_stddev_seconds = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_eventloop_lag_stddev_seconds',
  units: ['seconds'],
  help: 'Standard deviation of the event loop delay.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Memory of C++ objects bound to JavaScript objects.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_external_memory_bytes = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_external_memory_bytes',
  units: ['bytes'],
  help: 'Memory of C++ objects bound to JavaScript objects.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Garbage collection pauses.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_gc_duration_seconds = defineExternalMetric({
  kinds: ['histogram'],
  name: 'nodejs_gc_duration_seconds',
  units: ['seconds'],
  help: 'Garbage collection pauses.',
  labels: {
    kind: { help: 'The component does not describe it.', values: ['major', 'minor', 'incremental', 'weakcb'] },
  },
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * V8 heap reserved.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_heap_size_total_bytes = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_heap_size_total_bytes',
  units: ['bytes'],
  help: 'V8 heap reserved.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * V8 heap in use.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_heap_size_used_bytes = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_heap_size_used_bytes',
  units: ['bytes'],
  help: 'V8 heap in use.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * V8 heap space available.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_heap_space_size_available_bytes = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_heap_space_size_available_bytes',
  units: ['bytes'],
  help: 'V8 heap space available.',
  labels: {
    space: { help: 'The component does not describe it.', values: ['read_only', 'new', 'old', 'code', 'shared', 'new_large_object', 'large_object', 'code_large_object', 'shared_large_object'] },
  },
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * V8 heap space reserved.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_heap_space_size_total_bytes = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_heap_space_size_total_bytes',
  units: ['bytes'],
  help: 'V8 heap space reserved.',
  labels: {
    space: { help: 'The component does not describe it.', values: ['read_only', 'new', 'old', 'code', 'shared', 'new_large_object', 'large_object', 'code_large_object', 'shared_large_object'] },
  },
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * V8 heap space in use.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_heap_space_size_used_bytes = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_heap_space_size_used_bytes',
  units: ['bytes'],
  help: 'V8 heap space in use.',
  labels: {
    space: { help: 'The component does not describe it.', values: ['read_only', 'new', 'old', 'code', 'shared', 'new_large_object', 'large_object', 'code_large_object', 'shared_large_object'] },
  },
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Node.js version.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const nodejs_version_info = defineExternalMetric({
  kinds: ['gauge'],
  name: 'nodejs_version_info',
  units: ['info'],
  help: 'Node.js version.',
  labels: {
    major: { help: 'The component does not describe it.', values: 'open' },
    minor: { help: 'The component does not describe it.', values: 'open' },
    patch: { help: 'The component does not describe it.', values: 'open' },
    version: { help: 'The component does not describe it.', values: 'open' },
  },
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * CPU time of the process. / CPU time, user and kernel.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go; siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux; tikv/rust-prometheus\@v0.14.0:src/process_collector.rs.
 */
export const process_cpu_seconds_total = defineExternalMetric({
  kinds: ['counter'],
  name: 'process_cpu_seconds_total',
  units: ['seconds'],
  help: 'CPU time of the process. / CPU time, user and kernel.',
  labels: {},
  variants: ['go', 'node-prom-client', 'rust-tikv'],
  optional: true,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/process_collector.go', 'siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux', 'tikv/rust-prometheus@v0.14.0:src/process_collector.rs'],
});

/**
 * CPU time in kernel mode.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const process_cpu_system_seconds_total = defineExternalMetric({
  kinds: ['counter'],
  name: 'process_cpu_system_seconds_total',
  units: ['seconds'],
  help: 'CPU time in kernel mode.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * CPU time in user mode.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const process_cpu_user_seconds_total = defineExternalMetric({
  kinds: ['counter'],
  name: 'process_cpu_user_seconds_total',
  units: ['seconds'],
  help: 'CPU time in user mode.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Data segment of the process.
 *
 * Sources: siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux.
 */
export const process_heap_bytes = defineExternalMetric({
  kinds: ['gauge'],
  name: 'process_heap_bytes',
  units: ['bytes'],
  help: 'Data segment of the process.',
  labels: {},
  variants: ['node-prom-client'],
  optional: false,
  absentOn: [],
  sources: ['siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux'],
});

/**
 * Limit of open file descriptors.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go; siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux; tikv/rust-prometheus\@v0.14.0:src/process_collector.rs.
 */
export const process_max_fds = defineExternalMetric({
  kinds: ['gauge'],
  name: 'process_max_fds',
  units: ['none'],
  help: 'Limit of open file descriptors.',
  labels: {},
  variants: ['go', 'node-prom-client', 'rust-tikv'],
  optional: true,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/process_collector.go', 'siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux', 'tikv/rust-prometheus@v0.14.0:src/process_collector.rs'],
});

/**
 * Bytes received by the network namespace of the process.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go.
 */
export const process_network_receive_bytes_total = defineExternalMetric({
  kinds: ['counter'],
  name: 'process_network_receive_bytes_total',
  units: ['bytes'],
  help: 'Bytes received by the network namespace of the process.',
  labels: {},
  variants: ['go'],
  optional: false,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/process_collector.go'],
});

/**
 * Bytes sent by the network namespace of the process.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go.
 */
export const process_network_transmit_bytes_total = defineExternalMetric({
  kinds: ['counter'],
  name: 'process_network_transmit_bytes_total',
  units: ['bytes'],
  help: 'Bytes sent by the network namespace of the process.',
  labels: {},
  variants: ['go'],
  optional: false,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/process_collector.go'],
});

/**
 * Open file descriptors.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go; siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux; tikv/rust-prometheus\@v0.14.0:src/process_collector.rs.
 */
export const process_open_fds = defineExternalMetric({
  kinds: ['gauge'],
  name: 'process_open_fds',
  units: ['none'],
  help: 'Open file descriptors.',
  labels: {},
  variants: ['go', 'node-prom-client', 'rust-tikv'],
  optional: true,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/process_collector.go', 'siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux', 'tikv/rust-prometheus@v0.14.0:src/process_collector.rs'],
});

/**
 * Resident memory.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go; siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux; tikv/rust-prometheus\@v0.14.0:src/process_collector.rs.
 */
export const process_resident_memory_bytes = defineExternalMetric({
  kinds: ['gauge'],
  name: 'process_resident_memory_bytes',
  units: ['bytes'],
  help: 'Resident memory.',
  labels: {},
  variants: ['go', 'node-prom-client', 'rust-tikv'],
  optional: true,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/process_collector.go', 'siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux', 'tikv/rust-prometheus@v0.14.0:src/process_collector.rs'],
});

/**
 * Start time of the process.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go; siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux; tikv/rust-prometheus\@v0.14.0:src/process_collector.rs.
 */
export const process_start_time_seconds = defineExternalMetric({
  kinds: ['gauge'],
  name: 'process_start_time_seconds',
  units: ['timestamp_seconds'],
  help: 'Start time of the process.',
  labels: {},
  variants: ['go', 'node-prom-client', 'rust-tikv'],
  optional: true,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/process_collector.go', 'siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux', 'tikv/rust-prometheus@v0.14.0:src/process_collector.rs'],
});

/**
 * OS threads.
 *
 * Sources: tikv/rust-prometheus\@v0.14.0:src/process_collector.rs.
 */
export const process_threads = defineExternalMetric({
  kinds: ['gauge'],
  name: 'process_threads',
  units: ['none'],
  help: 'OS threads.',
  labels: {},
  variants: ['rust-tikv'],
  optional: true,
  absentOn: [],
  sources: ['tikv/rust-prometheus@v0.14.0:src/process_collector.rs'],
});

/**
 * Virtual memory.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go; siimon/prom-client\@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux; tikv/rust-prometheus\@v0.14.0:src/process_collector.rs.
 */
export const process_virtual_memory_bytes = defineExternalMetric({
  kinds: ['gauge'],
  name: 'process_virtual_memory_bytes',
  units: ['bytes'],
  help: 'Virtual memory.',
  labels: {},
  variants: ['go', 'node-prom-client', 'rust-tikv'],
  optional: true,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/process_collector.go', 'siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux', 'tikv/rust-prometheus@v0.14.0:src/process_collector.rs'],
});

/**
 * Limit of virtual memory.
 *
 * Sources: prometheus/client_golang\@v1.24.1:prometheus/process_collector.go.
 */
export const process_virtual_memory_max_bytes = defineExternalMetric({
  kinds: ['gauge'],
  name: 'process_virtual_memory_max_bytes',
  units: ['bytes'],
  help: 'Limit of virtual memory.',
  labels: {},
  variants: ['go'],
  optional: false,
  absentOn: [],
  sources: ['prometheus/client_golang@v1.24.1:prometheus/process_collector.go'],
});
