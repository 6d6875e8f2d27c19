// Generated from catalogs/prometheus.yaml by npm run handles. Do not edit.

import { defineExternalCatalog, externalMetric } from '../../catalog/external-catalog.ts';

/** What is known of the component. */
export const $catalog = defineExternalCatalog({
  name: 'prometheus',
  patterns: [],
  metrics: {
    ALERTS: '{"kinds":["gauge"],"units":["boolean"],"help":"1 for every active alert.","labels":{"alertname":{},"alertstate":{"values":["pending","firing"]}},"variants":["synthetic"],"sources":["prometheus/prometheus@v3.14.0:rules/alerting.go"]}',
    ALERTS_FOR_STATE: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Time since which the alert is active, for restoring the for-clause.","labels":{"alertname":{}},"variants":["synthetic"],"sources":["prometheus/prometheus@v3.14.0:rules/alerting.go"]}',
    prometheus_config_last_reload_successful: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the last reload worked.","variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:cmd/prometheus/main.go"]}',
    prometheus_notifications_alertmanagers_discovered: '{"kinds":["gauge"],"units":["none"],"help":"Alertmanagers found.","variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:notifier/metric.go"]}',
    prometheus_notifications_dropped_total: '{"kinds":["counter"],"units":["none"],"help":"Alerts dropped.","labels":{"alertmanager":{}},"variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:notifier/metric.go"]}',
    prometheus_notifications_errors_total: '{"kinds":["counter"],"units":["none"],"help":"Alerts affected by send errors.","labels":{"alertmanager":{}},"variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:notifier/metric.go"]}',
    prometheus_notifications_sent_total: '{"kinds":["counter"],"units":["none"],"help":"Alerts sent.","labels":{"alertmanager":{}},"variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:notifier/metric.go"]}',
    prometheus_rule_evaluation_failures_total: '{"kinds":["counter"],"units":["none"],"help":"Failed evaluations.","labels":{"rule_group":{}},"variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:rules/group.go"]}',
    prometheus_rule_evaluations_total: '{"kinds":["counter"],"units":["none"],"help":"Evaluations.","labels":{"rule_group":{}},"variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:rules/group.go"]}',
    prometheus_rule_group_interval_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Interval of the group.","labels":{"rule_group":{}},"variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:rules/group.go"]}',
    prometheus_rule_group_iterations_missed_total: '{"kinds":["counter"],"units":["none"],"help":"Iterations missed because evaluation was too slow.","labels":{"rule_group":{}},"variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:rules/group.go"]}',
    prometheus_rule_group_iterations_total: '{"kinds":["counter"],"units":["none"],"help":"Iterations due.","labels":{"rule_group":{}},"variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:rules/group.go"]}',
    prometheus_rule_group_last_duration_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Duration of the last evaluation.","labels":{"rule_group":{}},"variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:rules/group.go"]}',
    prometheus_rule_group_last_evaluation_samples: '{"kinds":["gauge"],"units":["none"],"help":"Samples returned by the last evaluation.","labels":{"rule_group":{}},"variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:rules/group.go"]}',
    prometheus_rule_group_last_evaluation_timestamp_seconds: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Time of the last evaluation.","labels":{"rule_group":{}},"variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:rules/group.go"]}',
    prometheus_rule_group_rules: '{"kinds":["gauge"],"units":["none"],"help":"Rules of the group.","labels":{"rule_group":{}},"variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:rules/group.go"]}',
    prometheus_target_scrape_pool_exceeded_label_limits_total: '{"kinds":["counter"],"units":["none"],"help":"Scrape pools over a label limit.","variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:scrape/metrics.go"]}',
    prometheus_target_scrape_pool_exceeded_target_limit_total: '{"kinds":["counter"],"units":["none"],"help":"Scrape pools over the target limit.","variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:scrape/metrics.go"]}',
    prometheus_target_scrapes_exceeded_body_size_limit_total: '{"kinds":["counter"],"units":["none"],"help":"Scrapes rejected by the body size limit.","variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:scrape/metrics.go"]}',
    prometheus_target_scrapes_exceeded_sample_limit_total: '{"kinds":["counter"],"units":["none"],"help":"Scrapes rejected by the sample limit.","variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:scrape/metrics.go"]}',
    prometheus_target_scrapes_sample_duplicate_timestamp_total: '{"kinds":["counter"],"units":["none"],"help":"Samples dropped because of a duplicate timestamp.","variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:scrape/metrics.go"]}',
    prometheus_target_scrapes_sample_out_of_order_total: '{"kinds":["counter"],"units":["none"],"help":"Samples dropped because they were out of order.","variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:scrape/metrics.go"]}',
    prometheus_tsdb_head_series: '{"kinds":["gauge"],"units":["none"],"help":"Series in the head block.","variants":["prometheus-server"],"sources":["prometheus/prometheus@v3.14.0:tsdb/head.go"]}',
    scrape_body_size_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Uncompressed size of the response; -1 when over the limit.","labels":{"instance":{},"job":{}},"variants":["synthetic"],"optional":true,"sources":["prometheus/prometheus@v3.14.0:scrape/scrape.go"]}',
    scrape_duration_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Duration of the scrape.","labels":{"instance":{},"job":{}},"variants":["synthetic"],"sources":["prometheus/prometheus@v3.14.0:scrape/scrape.go"]}',
    scrape_sample_limit: '{"kinds":["gauge"],"units":["none"],"help":"Configured sample limit.","labels":{"instance":{},"job":{}},"variants":["synthetic"],"optional":true,"sources":["prometheus/prometheus@v3.14.0:scrape/scrape.go"]}',
    scrape_samples_post_metric_relabeling: '{"kinds":["gauge"],"units":["none"],"help":"Samples left after metric relabeling.","labels":{"instance":{},"job":{}},"variants":["synthetic"],"sources":["prometheus/prometheus@v3.14.0:scrape/scrape.go"]}',
    scrape_samples_scraped: '{"kinds":["gauge"],"units":["none"],"help":"Samples exposed by the target.","labels":{"instance":{},"job":{}},"variants":["synthetic"],"sources":["prometheus/prometheus@v3.14.0:scrape/scrape.go"]}',
    scrape_series_added: '{"kinds":["gauge"],"units":["none"],"help":"Approximate number of new series in the scrape.","labels":{"instance":{},"job":{}},"variants":["synthetic"],"sources":["prometheus/prometheus@v3.14.0:scrape/scrape.go"]}',
    scrape_timeout_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Configured scrape timeout.","labels":{"instance":{},"job":{}},"variants":["synthetic"],"optional":true,"sources":["prometheus/prometheus@v3.14.0:scrape/scrape.go"]}',
    up: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the last scrape worked.","labels":{"instance":{},"job":{}},"variants":["synthetic"],"sources":["prometheus/prometheus@v3.14.0:scrape/scrape.go"]}',
  },
});

/**
 * 1 for every active alert.
 *
 * Sources: prometheus/prometheus\@v3.14.0:rules/alerting.go.
 */
export const ALERTS = /* @__PURE__ */ externalMetric($catalog, 'ALERTS');

/**
 * Time since which the alert is active, for restoring the for-clause.
 *
 * Sources: prometheus/prometheus\@v3.14.0:rules/alerting.go.
 */
export const ALERTS_FOR_STATE = /* @__PURE__ */ externalMetric($catalog, 'ALERTS_FOR_STATE');

/**
 * 1 when the last reload worked.
 *
 * Sources: prometheus/prometheus\@v3.14.0:cmd/prometheus/main.go.
 */
export const prometheus_config_last_reload_successful = /* @__PURE__ */ externalMetric($catalog, 'prometheus_config_last_reload_successful');

/**
 * Alertmanagers found.
 *
 * Sources: prometheus/prometheus\@v3.14.0:notifier/metric.go.
 */
export const prometheus_notifications_alertmanagers_discovered = /* @__PURE__ */ externalMetric($catalog, 'prometheus_notifications_alertmanagers_discovered');

/**
 * Alerts dropped.
 *
 * Sources: prometheus/prometheus\@v3.14.0:notifier/metric.go.
 */
export const prometheus_notifications_dropped_total = /* @__PURE__ */ externalMetric($catalog, 'prometheus_notifications_dropped_total');

/**
 * Alerts affected by send errors.
 *
 * Sources: prometheus/prometheus\@v3.14.0:notifier/metric.go.
 */
export const prometheus_notifications_errors_total = /* @__PURE__ */ externalMetric($catalog, 'prometheus_notifications_errors_total');

/**
 * Alerts sent.
 *
 * Sources: prometheus/prometheus\@v3.14.0:notifier/metric.go.
 */
export const prometheus_notifications_sent_total = /* @__PURE__ */ externalMetric($catalog, 'prometheus_notifications_sent_total');

/**
 * Failed evaluations.
 *
 * Sources: prometheus/prometheus\@v3.14.0:rules/group.go.
 */
export const prometheus_rule_evaluation_failures_total = /* @__PURE__ */ externalMetric($catalog, 'prometheus_rule_evaluation_failures_total');

/**
 * Evaluations.
 *
 * Sources: prometheus/prometheus\@v3.14.0:rules/group.go.
 */
export const prometheus_rule_evaluations_total = /* @__PURE__ */ externalMetric($catalog, 'prometheus_rule_evaluations_total');

/**
 * Interval of the group.
 *
 * Sources: prometheus/prometheus\@v3.14.0:rules/group.go.
 */
export const prometheus_rule_group_interval_seconds = /* @__PURE__ */ externalMetric($catalog, 'prometheus_rule_group_interval_seconds');

/**
 * Iterations missed because evaluation was too slow.
 *
 * Sources: prometheus/prometheus\@v3.14.0:rules/group.go.
 */
export const prometheus_rule_group_iterations_missed_total = /* @__PURE__ */ externalMetric($catalog, 'prometheus_rule_group_iterations_missed_total');

/**
 * Iterations due.
 *
 * Sources: prometheus/prometheus\@v3.14.0:rules/group.go.
 */
export const prometheus_rule_group_iterations_total = /* @__PURE__ */ externalMetric($catalog, 'prometheus_rule_group_iterations_total');

/**
 * Duration of the last evaluation.
 *
 * Sources: prometheus/prometheus\@v3.14.0:rules/group.go.
 */
export const prometheus_rule_group_last_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'prometheus_rule_group_last_duration_seconds');

/**
 * Samples returned by the last evaluation.
 *
 * Sources: prometheus/prometheus\@v3.14.0:rules/group.go.
 */
export const prometheus_rule_group_last_evaluation_samples = /* @__PURE__ */ externalMetric($catalog, 'prometheus_rule_group_last_evaluation_samples');

/**
 * Time of the last evaluation.
 *
 * Sources: prometheus/prometheus\@v3.14.0:rules/group.go.
 */
export const prometheus_rule_group_last_evaluation_timestamp_seconds = /* @__PURE__ */ externalMetric($catalog, 'prometheus_rule_group_last_evaluation_timestamp_seconds');

/**
 * Rules of the group.
 *
 * Sources: prometheus/prometheus\@v3.14.0:rules/group.go.
 */
export const prometheus_rule_group_rules = /* @__PURE__ */ externalMetric($catalog, 'prometheus_rule_group_rules');

/**
 * Scrape pools over a label limit.
 *
 * Sources: prometheus/prometheus\@v3.14.0:scrape/metrics.go.
 */
export const prometheus_target_scrape_pool_exceeded_label_limits_total = /* @__PURE__ */ externalMetric($catalog, 'prometheus_target_scrape_pool_exceeded_label_limits_total');

/**
 * Scrape pools over the target limit.
 *
 * Sources: prometheus/prometheus\@v3.14.0:scrape/metrics.go.
 */
export const prometheus_target_scrape_pool_exceeded_target_limit_total = /* @__PURE__ */ externalMetric($catalog, 'prometheus_target_scrape_pool_exceeded_target_limit_total');

/**
 * Scrapes rejected by the body size limit.
 *
 * Sources: prometheus/prometheus\@v3.14.0:scrape/metrics.go.
 */
export const prometheus_target_scrapes_exceeded_body_size_limit_total = /* @__PURE__ */ externalMetric($catalog, 'prometheus_target_scrapes_exceeded_body_size_limit_total');

/**
 * Scrapes rejected by the sample limit.
 *
 * Sources: prometheus/prometheus\@v3.14.0:scrape/metrics.go.
 */
export const prometheus_target_scrapes_exceeded_sample_limit_total = /* @__PURE__ */ externalMetric($catalog, 'prometheus_target_scrapes_exceeded_sample_limit_total');

/**
 * Samples dropped because of a duplicate timestamp.
 *
 * Sources: prometheus/prometheus\@v3.14.0:scrape/metrics.go.
 */
export const prometheus_target_scrapes_sample_duplicate_timestamp_total = /* @__PURE__ */ externalMetric($catalog, 'prometheus_target_scrapes_sample_duplicate_timestamp_total');

/**
 * Samples dropped because they were out of order.
 *
 * Sources: prometheus/prometheus\@v3.14.0:scrape/metrics.go.
 */
export const prometheus_target_scrapes_sample_out_of_order_total = /* @__PURE__ */ externalMetric($catalog, 'prometheus_target_scrapes_sample_out_of_order_total');

/**
 * Series in the head block.
 *
 * Sources: prometheus/prometheus\@v3.14.0:tsdb/head.go.
 */
export const prometheus_tsdb_head_series = /* @__PURE__ */ externalMetric($catalog, 'prometheus_tsdb_head_series');

/**
 * Uncompressed size of the response; -1 when over the limit.
 *
 * Sources: prometheus/prometheus\@v3.14.0:scrape/scrape.go.
 */
export const scrape_body_size_bytes = /* @__PURE__ */ externalMetric($catalog, 'scrape_body_size_bytes');

/**
 * Duration of the scrape.
 *
 * Sources: prometheus/prometheus\@v3.14.0:scrape/scrape.go.
 */
export const scrape_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'scrape_duration_seconds');

/**
 * Configured sample limit.
 *
 * Sources: prometheus/prometheus\@v3.14.0:scrape/scrape.go.
 */
export const scrape_sample_limit = /* @__PURE__ */ externalMetric($catalog, 'scrape_sample_limit');

/**
 * Samples left after metric relabeling.
 *
 * Sources: prometheus/prometheus\@v3.14.0:scrape/scrape.go.
 */
export const scrape_samples_post_metric_relabeling = /* @__PURE__ */ externalMetric($catalog, 'scrape_samples_post_metric_relabeling');

/**
 * Samples exposed by the target.
 *
 * Sources: prometheus/prometheus\@v3.14.0:scrape/scrape.go.
 */
export const scrape_samples_scraped = /* @__PURE__ */ externalMetric($catalog, 'scrape_samples_scraped');

/**
 * Approximate number of new series in the scrape.
 *
 * Sources: prometheus/prometheus\@v3.14.0:scrape/scrape.go.
 */
export const scrape_series_added = /* @__PURE__ */ externalMetric($catalog, 'scrape_series_added');

/**
 * Configured scrape timeout.
 *
 * Sources: prometheus/prometheus\@v3.14.0:scrape/scrape.go.
 */
export const scrape_timeout_seconds = /* @__PURE__ */ externalMetric($catalog, 'scrape_timeout_seconds');

/**
 * 1 when the last scrape worked.
 *
 * Sources: prometheus/prometheus\@v3.14.0:scrape/scrape.go.
 */
export const up = /* @__PURE__ */ externalMetric($catalog, 'up');
