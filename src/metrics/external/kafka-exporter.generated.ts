// Generated from catalogs/kafka-exporter.yaml by npm run handles. Do not edit.

import { defineExternalCatalog, externalMetric } from '../../catalog/external-catalog.ts';

/** What is known of the component. */
export const $catalog = defineExternalCatalog({
  name: 'kafka-exporter',
  patterns: [],
  metrics: {
    kafka_broker_info: '{"kinds":["gauge"],"units":["info"],"help":"One series per broker.","labels":{"address":{},"id":{}},"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_brokers: '{"kinds":["gauge"],"units":["none"],"help":"Brokers the exporter sees in cluster metadata.","sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_consumergroup_current_offset: '{"kinds":["gauge"],"units":["offset"],"help":"Committed offset of the group.","labels":{"consumergroup":{},"partition":{},"topic":{}},"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_consumergroup_current_offset_sum: '{"kinds":["gauge"],"units":["offset"],"help":"Sum of committed offsets of the group over the partitions.","labels":{"consumergroup":{},"topic":{}},"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_consumergroup_lag: '{"kinds":["gauge"],"units":["messages"],"help":"Approximate distance between newest and committed offset.","labels":{"consumergroup":{},"partition":{},"topic":{}},"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_consumergroup_lag_sum: '{"kinds":["gauge"],"units":["messages"],"help":"Sum of the lag over the partitions.","labels":{"consumergroup":{},"topic":{}},"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_consumergroup_members: '{"kinds":["gauge"],"units":["none"],"help":"Members of the group.","labels":{"consumergroup":{}},"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_consumergroupzookeeper_lag_zookeeper: '{"kinds":["gauge"],"units":["messages"],"help":"Lag of consumers that keep offsets in ZooKeeper.","labels":{"consumergroup":{},"partition":{},"topic":{}},"optional":true,"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_exporter_build_info: '{"kinds":["gauge"],"units":["info"],"help":"Build facts of the exporter.","labels":{"branch":{},"goarch":{},"goos":{},"goversion":{},"revision":{},"tags":{},"version":{}},"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_topic_partition_current_offset: '{"kinds":["gauge"],"units":["offset"],"help":"Newest offset of the partition.","labels":{"partition":{},"topic":{}},"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_topic_partition_in_sync_replica: '{"kinds":["gauge"],"units":["none"],"help":"In-sync replicas of the partition.","labels":{"partition":{},"topic":{}},"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_topic_partition_leader: '{"kinds":["gauge"],"units":["none"],"help":"Broker id of the leader.","labels":{"partition":{},"topic":{}},"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_topic_partition_leader_is_preferred: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the leader is the preferred replica.","labels":{"partition":{},"topic":{}},"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_topic_partition_oldest_offset: '{"kinds":["gauge"],"units":["offset"],"help":"Oldest offset of the partition.","labels":{"partition":{},"topic":{}},"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_topic_partition_replicas: '{"kinds":["gauge"],"units":["none"],"help":"Replicas of the partition.","labels":{"partition":{},"topic":{}},"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_topic_partition_under_replicated_partition: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the partition has fewer in-sync replicas than replicas.","labels":{"partition":{},"topic":{}},"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
    kafka_topic_partitions: '{"kinds":["gauge"],"units":["none"],"help":"Partitions of the topic.","labels":{"topic":{}},"sources":["danielqsj/kafka_exporter@v1.9.0:kafka_exporter.go"]}',
  },
});

/**
 * One series per broker.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_broker_info = /* @__PURE__ */ externalMetric($catalog, 'kafka_broker_info');

/**
 * Brokers the exporter sees in cluster metadata.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_brokers = /* @__PURE__ */ externalMetric($catalog, 'kafka_brokers');

/**
 * Committed offset of the group.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_consumergroup_current_offset = /* @__PURE__ */ externalMetric($catalog, 'kafka_consumergroup_current_offset');

/**
 * Sum of committed offsets of the group over the partitions.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_consumergroup_current_offset_sum = /* @__PURE__ */ externalMetric($catalog, 'kafka_consumergroup_current_offset_sum');

/**
 * Approximate distance between newest and committed offset.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_consumergroup_lag = /* @__PURE__ */ externalMetric($catalog, 'kafka_consumergroup_lag');

/**
 * Sum of the lag over the partitions.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_consumergroup_lag_sum = /* @__PURE__ */ externalMetric($catalog, 'kafka_consumergroup_lag_sum');

/**
 * Members of the group.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_consumergroup_members = /* @__PURE__ */ externalMetric($catalog, 'kafka_consumergroup_members');

/**
 * Lag of consumers that keep offsets in ZooKeeper.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_consumergroupzookeeper_lag_zookeeper = /* @__PURE__ */ externalMetric($catalog, 'kafka_consumergroupzookeeper_lag_zookeeper');

/**
 * Build facts of the exporter.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_exporter_build_info = /* @__PURE__ */ externalMetric($catalog, 'kafka_exporter_build_info');

/**
 * Newest offset of the partition.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_topic_partition_current_offset = /* @__PURE__ */ externalMetric($catalog, 'kafka_topic_partition_current_offset');

/**
 * In-sync replicas of the partition.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_topic_partition_in_sync_replica = /* @__PURE__ */ externalMetric($catalog, 'kafka_topic_partition_in_sync_replica');

/**
 * Broker id of the leader.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_topic_partition_leader = /* @__PURE__ */ externalMetric($catalog, 'kafka_topic_partition_leader');

/**
 * 1 when the leader is the preferred replica.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_topic_partition_leader_is_preferred = /* @__PURE__ */ externalMetric($catalog, 'kafka_topic_partition_leader_is_preferred');

/**
 * Oldest offset of the partition.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_topic_partition_oldest_offset = /* @__PURE__ */ externalMetric($catalog, 'kafka_topic_partition_oldest_offset');

/**
 * Replicas of the partition.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_topic_partition_replicas = /* @__PURE__ */ externalMetric($catalog, 'kafka_topic_partition_replicas');

/**
 * 1 when the partition has fewer in-sync replicas than replicas.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_topic_partition_under_replicated_partition = /* @__PURE__ */ externalMetric($catalog, 'kafka_topic_partition_under_replicated_partition');

/**
 * Partitions of the topic.
 *
 * Sources: danielqsj/kafka_exporter\@v1.9.0:kafka_exporter.go.
 */
export const kafka_topic_partitions = /* @__PURE__ */ externalMetric($catalog, 'kafka_topic_partitions');
