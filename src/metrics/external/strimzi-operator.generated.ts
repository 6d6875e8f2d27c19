// Generated from catalogs/strimzi-operator.yaml by npm run handles. Do not edit.

import { defineExternalCatalog, externalMetric } from '../../catalog/external-catalog.ts';

/** What is known of the component. */
export const $catalog = defineExternalCatalog({
  name: 'strimzi-operator',
  patterns: [],
  metrics: {
    jvm_gc_pause_seconds: '{"kinds":["summary"],"units":["seconds"],"help":"Stop-the-world pauses, _count and _sum.","labels":{"action":{},"cause":{},"gc":{}},"variants":["operator-jvm"],"sources":["micrometer-metrics/micrometer:micrometer-core/src/main/java/io/micrometer/core/instrument/binder/jvm; bound in strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/TopicOperator.java and cluster-operator/src/main/java/io/strimzi/operator/cluster/Main.java"]}',
    jvm_memory_max_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Upper bound of the pool, -1 when undefined.","labels":{"area":{"values":["heap","nonheap"]},"id":{}},"variants":["operator-jvm"],"sources":["micrometer-metrics/micrometer:micrometer-core/src/main/java/io/micrometer/core/instrument/binder/jvm; bound in strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/TopicOperator.java and cluster-operator/src/main/java/io/strimzi/operator/cluster/Main.java"]}',
    jvm_memory_used_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Memory used by the JVM of the operator, per pool.","labels":{"area":{"values":["heap","nonheap"]},"id":{}},"variants":["operator-jvm"],"sources":["micrometer-metrics/micrometer:micrometer-core/src/main/java/io/micrometer/core/instrument/binder/jvm; bound in strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/TopicOperator.java and cluster-operator/src/main/java/io/strimzi/operator/cluster/Main.java"]}',
    jvm_threads_live_threads: '{"kinds":["gauge"],"units":["none"],"help":"Live threads.","variants":["operator-jvm"],"sources":["micrometer-metrics/micrometer:micrometer-core/src/main/java/io/micrometer/core/instrument/binder/jvm; bound in strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/TopicOperator.java and cluster-operator/src/main/java/io/strimzi/operator/cluster/Main.java"]}',
    strimzi_add_finalizer_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of adding finalizers.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"variants":["topic-operator"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java"]}',
    strimzi_alter_configs_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of altering topic configurations.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"variants":["topic-operator"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java"]}',
    strimzi_auto_restarts_total: '{"kinds":["counter"],"units":["none"],"help":"Automatic restarts of connectors.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"sources":["strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/operator/assembly/ConnectOperatorMetricsHolder.java"]}',
    strimzi_certificate_expiration_timestamp_ms: '{"kinds":["gauge"],"units":["timestamp_milliseconds"],"help":"Expiry of the cluster CA and of the clients CA that Strimzi manages.","labels":{"cluster":{},"kind":{},"namespace":{},"resource_namespace":{},"type":{"values":["cluster-ca","client-ca"]}},"sources":["strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/operator/assembly/KafkaAssemblyOperatorMetricsHolder.java"]}',
    strimzi_create_partitions_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of adding partitions.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"variants":["topic-operator"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java"]}',
    strimzi_create_topics_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of creating topics.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"variants":["topic-operator"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java"]}',
    strimzi_cruisecontrol_topic_config_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of changing the replication factor through Cruise Control.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"variants":["topic-operator"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java"]}',
    strimzi_cruisecontrol_user_tasks_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of reading Cruise Control tasks.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"variants":["topic-operator"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java"]}',
    strimzi_delete_topics_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of deleting topics.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"variants":["topic-operator"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java"]}',
    strimzi_describe_configs_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of reading topic configurations.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"variants":["topic-operator"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java"]}',
    strimzi_describe_topics_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of describing topics.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"variants":["topic-operator"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java"]}',
    strimzi_kafka_access_resource_info: '{"kinds":["gauge"],"units":["info"],"help":"State of a KafkaAccess (access.strimzi.io).","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"deprecated":{},"exported_namespace":{},"generation":{},"name":{},"ready":{"values":["True","False"]},"warnings":{}},"variants":["ksm-crs"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml"]}',
    strimzi_kafka_connect_resource_info: '{"kinds":["gauge"],"units":["info"],"help":"State of a KafkaConnect.","labels":{"connectorPluginsClass":{},"connectorPluginsType":{},"connectorPluginsVersion":{},"customresource_group":{},"customresource_kind":{},"customresource_version":{},"deprecated":{},"exported_namespace":{},"generation":{},"labelSelector":{},"name":{},"ready":{"values":["True","False"]},"replicas":{},"warnings":{}},"variants":["ksm-crs"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml"]}',
    strimzi_kafka_connector_resource_info: '{"kinds":["gauge"],"units":["info"],"help":"State of a KafkaConnector.","labels":{"autoRestartConnectorName":{},"autoRestartCount":{},"customresource_group":{},"customresource_kind":{},"customresource_version":{},"deprecated":{},"exported_namespace":{},"generation":{},"name":{},"ready":{"values":["True","False"]},"tasksMax":{},"topics":{},"warnings":{}},"variants":["ksm-crs"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml"]}',
    strimzi_kafka_mm2_resource_info: '{"kinds":["gauge"],"units":["info"],"help":"State of a KafkaMirrorMaker2.","labels":{"autoRestartConnectorName":{},"autoRestartCount":{},"connectorPluginsClass":{},"connectorPluginsType":{},"connectorPluginsVersion":{},"customresource_group":{},"customresource_kind":{},"customresource_version":{},"deprecated":{},"exported_namespace":{},"generation":{},"labelSelector":{},"name":{},"ready":{"values":["True","False"]},"replicas":{},"warnings":{}},"variants":["ksm-crs"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml"]}',
    strimzi_kafka_node_pool_resource_info: '{"kinds":["gauge"],"units":["info"],"help":"State of a KafkaNodePool.","labels":{"cluster_id":{},"customresource_group":{},"customresource_kind":{},"customresource_version":{},"deprecated":{},"exported_namespace":{},"generation":{},"name":{},"node_ids":{},"replicas":{},"roles":{},"warnings":{}},"variants":["ksm-crs"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml"]}',
    strimzi_kafka_rebalance_resource_info: '{"kinds":["gauge"],"units":["info"],"help":"State of a KafkaRebalance.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"deprecated":{},"exported_namespace":{},"name":{},"proposal_ready":{},"ready":{"values":["True","False"]},"rebalancing":{},"template":{},"warnings":{}},"variants":["ksm-crs"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml"]}',
    strimzi_kafka_resource_info: '{"kinds":["gauge"],"units":["info"],"help":"State of a Kafka resource.","labels":{"cluster_id":{},"customresource_group":{},"customresource_kind":{},"customresource_version":{},"deprecated":{},"exported_namespace":{},"generation":{},"kafka_metadata_version":{},"kafka_version":{},"name":{},"operator_last_successful_version":{},"ready":{"values":["True","False"]},"warnings":{}},"variants":["ksm-crs"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml"]}',
    strimzi_kafka_topic_resource_info: '{"kinds":["gauge"],"units":["info"],"help":"State of a KafkaTopic.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"deprecated":{},"exported_namespace":{},"generation":{},"name":{},"partitions":{},"ready":{"values":["True","False"]},"replicas":{},"topicId":{},"topicName":{},"warnings":{}},"variants":["ksm-crs"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml"]}',
    strimzi_kafka_user_resource_info: '{"kinds":["gauge"],"units":["info"],"help":"State of a KafkaUser.","labels":{"customresource_group":{},"customresource_kind":{},"customresource_version":{},"deprecated":{},"exported_namespace":{},"generation":{},"name":{},"ready":{"values":["True","False"]},"secret":{},"username":{},"warnings":{}},"variants":["ksm-crs"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml"]}',
    strimzi_list_reassignments_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of listing partition reassignments.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"variants":["topic-operator"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java"]}',
    strimzi_pod_set_resource_info: '{"kinds":["gauge"],"units":["info"],"help":"State of a StrimziPodSet.","labels":{"currentPods":{},"customresource_group":{},"customresource_kind":{},"customresource_version":{},"deprecated":{},"exported_namespace":{},"generation":{},"name":{},"pods":{},"readyPods":{}},"variants":["ksm-crs"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml"]}',
    strimzi_reconciliations_already_enqueued_total: '{"kinds":["counter"],"units":["none"],"help":"Reconciliations skipped because the resource was already queued.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"sources":["strimzi/strimzi-kafka-operator@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/ControllerMetricsHolder.java"]}',
    strimzi_reconciliations_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of a reconciliation.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"sources":["strimzi/strimzi-kafka-operator@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java"]}',
    strimzi_reconciliations_duration_seconds_max: '{"kinds":["gauge"],"units":["seconds"],"help":"Longest reconciliation in the current Micrometer time window.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"sources":["strimzi/strimzi-kafka-operator@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java"]}',
    strimzi_reconciliations_failed_total: '{"kinds":["counter"],"units":["none"],"help":"Reconciliations that failed.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"sources":["strimzi/strimzi-kafka-operator@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java"]}',
    strimzi_reconciliations_locked_total: '{"kinds":["counter"],"units":["none"],"help":"Reconciliations skipped because another one for the same resource was still running.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"sources":["strimzi/strimzi-kafka-operator@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java"]}',
    strimzi_reconciliations_max_batch_size: '{"kinds":["gauge"],"units":["none"],"help":"Largest batch the topic operator handled.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"variants":["topic-operator"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java"]}',
    strimzi_reconciliations_max_queue_size: '{"kinds":["gauge"],"units":["none"],"help":"Largest queue of the topic operator since the last read.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"variants":["topic-operator"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java"]}',
    strimzi_reconciliations_periodical_total: '{"kinds":["counter"],"units":["none"],"help":"Periodic full reconciliation rounds.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"sources":["strimzi/strimzi-kafka-operator@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java"]}',
    strimzi_reconciliations_successful_total: '{"kinds":["counter"],"units":["none"],"help":"Reconciliations that succeeded.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"sources":["strimzi/strimzi-kafka-operator@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java"]}',
    strimzi_reconciliations_total: '{"kinds":["counter"],"units":["none"],"help":"Reconciliations of single resources.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"sources":["strimzi/strimzi-kafka-operator@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java"]}',
    strimzi_remove_finalizer_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of removing finalizers.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"variants":["topic-operator"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java"]}',
    strimzi_resource_state: '{"kinds":["gauge"],"units":["boolean"],"help":"State of a custom resource (1 ready, 0 failed).","labels":{"kind":{},"name":{},"reason":{},"resource_namespace":{}},"optional":true,"sources":["strimzi/strimzi-kafka-operator@1.1.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/operator/assembly/AbstractOperator.java"]}',
    strimzi_resources: '{"kinds":["gauge"],"units":["none"],"help":"Custom resources of the kind that the operator sees.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"sources":["strimzi/strimzi-kafka-operator@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java"]}',
    strimzi_resources_paused: '{"kinds":["gauge"],"units":["none"],"help":"Custom resources whose reconciliation is paused.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"sources":["strimzi/strimzi-kafka-operator@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java"]}',
    strimzi_update_status_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of updating the status of topics.","labels":{"kind":{"values":["Kafka","KafkaNodePool","KafkaTopic","KafkaUser","KafkaConnect","KafkaConnector","KafkaMirrorMaker2","KafkaBridge","KafkaRebalance","StrimziPodSet"]},"namespace":{},"selector":{}},"variants":["topic-operator"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java"]}',
  },
});

/**
 * Stop-the-world pauses, _count and _sum.
 *
 * Sources: micrometer-metrics/micrometer:micrometer-core/src/main/java/io/micrometer/core/instrument/binder/jvm; bound in strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/TopicOperator.java and cluster-operator/src/main/java/io/strimzi/operator/cluster/Main.java.
 */
export const jvm_gc_pause_seconds = /* @__PURE__ */ externalMetric($catalog, 'jvm_gc_pause_seconds');

/**
 * Upper bound of the pool, -1 when undefined.
 *
 * Sources: micrometer-metrics/micrometer:micrometer-core/src/main/java/io/micrometer/core/instrument/binder/jvm; bound in strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/TopicOperator.java and cluster-operator/src/main/java/io/strimzi/operator/cluster/Main.java.
 */
export const jvm_memory_max_bytes = /* @__PURE__ */ externalMetric($catalog, 'jvm_memory_max_bytes');

/**
 * Memory used by the JVM of the operator, per pool.
 *
 * Sources: micrometer-metrics/micrometer:micrometer-core/src/main/java/io/micrometer/core/instrument/binder/jvm; bound in strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/TopicOperator.java and cluster-operator/src/main/java/io/strimzi/operator/cluster/Main.java.
 */
export const jvm_memory_used_bytes = /* @__PURE__ */ externalMetric($catalog, 'jvm_memory_used_bytes');

/**
 * Live threads.
 *
 * Sources: micrometer-metrics/micrometer:micrometer-core/src/main/java/io/micrometer/core/instrument/binder/jvm; bound in strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/TopicOperator.java and cluster-operator/src/main/java/io/strimzi/operator/cluster/Main.java.
 */
export const jvm_threads_live_threads = /* @__PURE__ */ externalMetric($catalog, 'jvm_threads_live_threads');

/**
 * Duration of adding finalizers.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java.
 */
export const strimzi_add_finalizer_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'strimzi_add_finalizer_duration_seconds');

/**
 * Duration of altering topic configurations.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java.
 */
export const strimzi_alter_configs_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'strimzi_alter_configs_duration_seconds');

/**
 * Automatic restarts of connectors.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/operator/assembly/ConnectOperatorMetricsHolder.java.
 */
export const strimzi_auto_restarts_total = /* @__PURE__ */ externalMetric($catalog, 'strimzi_auto_restarts_total');

/**
 * Expiry of the cluster CA and of the clients CA that Strimzi manages.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/operator/assembly/KafkaAssemblyOperatorMetricsHolder.java.
 */
export const strimzi_certificate_expiration_timestamp_ms = /* @__PURE__ */ externalMetric($catalog, 'strimzi_certificate_expiration_timestamp_ms');

/**
 * Duration of adding partitions.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java.
 */
export const strimzi_create_partitions_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'strimzi_create_partitions_duration_seconds');

/**
 * Duration of creating topics.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java.
 */
export const strimzi_create_topics_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'strimzi_create_topics_duration_seconds');

/**
 * Duration of changing the replication factor through Cruise Control.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java.
 */
export const strimzi_cruisecontrol_topic_config_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'strimzi_cruisecontrol_topic_config_duration_seconds');

/**
 * Duration of reading Cruise Control tasks.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java.
 */
export const strimzi_cruisecontrol_user_tasks_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'strimzi_cruisecontrol_user_tasks_duration_seconds');

/**
 * Duration of deleting topics.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java.
 */
export const strimzi_delete_topics_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'strimzi_delete_topics_duration_seconds');

/**
 * Duration of reading topic configurations.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java.
 */
export const strimzi_describe_configs_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'strimzi_describe_configs_duration_seconds');

/**
 * Duration of describing topics.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java.
 */
export const strimzi_describe_topics_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'strimzi_describe_topics_duration_seconds');

/**
 * State of a KafkaAccess (access.strimzi.io).
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml.
 */
export const strimzi_kafka_access_resource_info = /* @__PURE__ */ externalMetric($catalog, 'strimzi_kafka_access_resource_info');

/**
 * State of a KafkaConnect.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml.
 */
export const strimzi_kafka_connect_resource_info = /* @__PURE__ */ externalMetric($catalog, 'strimzi_kafka_connect_resource_info');

/**
 * State of a KafkaConnector.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml.
 */
export const strimzi_kafka_connector_resource_info = /* @__PURE__ */ externalMetric($catalog, 'strimzi_kafka_connector_resource_info');

/**
 * State of a KafkaMirrorMaker2.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml.
 */
export const strimzi_kafka_mm2_resource_info = /* @__PURE__ */ externalMetric($catalog, 'strimzi_kafka_mm2_resource_info');

/**
 * State of a KafkaNodePool.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml.
 */
export const strimzi_kafka_node_pool_resource_info = /* @__PURE__ */ externalMetric($catalog, 'strimzi_kafka_node_pool_resource_info');

/**
 * State of a KafkaRebalance.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml.
 */
export const strimzi_kafka_rebalance_resource_info = /* @__PURE__ */ externalMetric($catalog, 'strimzi_kafka_rebalance_resource_info');

/**
 * State of a Kafka resource.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml.
 */
export const strimzi_kafka_resource_info = /* @__PURE__ */ externalMetric($catalog, 'strimzi_kafka_resource_info');

/**
 * State of a KafkaTopic.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml.
 */
export const strimzi_kafka_topic_resource_info = /* @__PURE__ */ externalMetric($catalog, 'strimzi_kafka_topic_resource_info');

/**
 * State of a KafkaUser.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml.
 */
export const strimzi_kafka_user_resource_info = /* @__PURE__ */ externalMetric($catalog, 'strimzi_kafka_user_resource_info');

/**
 * Duration of listing partition reassignments.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java.
 */
export const strimzi_list_reassignments_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'strimzi_list_reassignments_duration_seconds');

/**
 * State of a StrimziPodSet.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kube-state-metrics/configmap.yaml.
 */
export const strimzi_pod_set_resource_info = /* @__PURE__ */ externalMetric($catalog, 'strimzi_pod_set_resource_info');

/**
 * Reconciliations skipped because the resource was already queued.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/ControllerMetricsHolder.java.
 */
export const strimzi_reconciliations_already_enqueued_total = /* @__PURE__ */ externalMetric($catalog, 'strimzi_reconciliations_already_enqueued_total');

/**
 * Duration of a reconciliation.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java.
 */
export const strimzi_reconciliations_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'strimzi_reconciliations_duration_seconds');

/**
 * Longest reconciliation in the current Micrometer time window.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java.
 */
export const strimzi_reconciliations_duration_seconds_max = /* @__PURE__ */ externalMetric($catalog, 'strimzi_reconciliations_duration_seconds_max');

/**
 * Reconciliations that failed.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java.
 */
export const strimzi_reconciliations_failed_total = /* @__PURE__ */ externalMetric($catalog, 'strimzi_reconciliations_failed_total');

/**
 * Reconciliations skipped because another one for the same resource was still running.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java.
 */
export const strimzi_reconciliations_locked_total = /* @__PURE__ */ externalMetric($catalog, 'strimzi_reconciliations_locked_total');

/**
 * Largest batch the topic operator handled.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java.
 */
export const strimzi_reconciliations_max_batch_size = /* @__PURE__ */ externalMetric($catalog, 'strimzi_reconciliations_max_batch_size');

/**
 * Largest queue of the topic operator since the last read.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java.
 */
export const strimzi_reconciliations_max_queue_size = /* @__PURE__ */ externalMetric($catalog, 'strimzi_reconciliations_max_queue_size');

/**
 * Periodic full reconciliation rounds.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java.
 */
export const strimzi_reconciliations_periodical_total = /* @__PURE__ */ externalMetric($catalog, 'strimzi_reconciliations_periodical_total');

/**
 * Reconciliations that succeeded.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java.
 */
export const strimzi_reconciliations_successful_total = /* @__PURE__ */ externalMetric($catalog, 'strimzi_reconciliations_successful_total');

/**
 * Reconciliations of single resources.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java.
 */
export const strimzi_reconciliations_total = /* @__PURE__ */ externalMetric($catalog, 'strimzi_reconciliations_total');

/**
 * Duration of removing finalizers.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java.
 */
export const strimzi_remove_finalizer_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'strimzi_remove_finalizer_duration_seconds');

/**
 * State of a custom resource (1 ready, 0 failed).
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.1.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/operator/assembly/AbstractOperator.java.
 */
export const strimzi_resource_state = /* @__PURE__ */ externalMetric($catalog, 'strimzi_resource_state');

/**
 * Custom resources of the kind that the operator sees.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java.
 */
export const strimzi_resources = /* @__PURE__ */ externalMetric($catalog, 'strimzi_resources');

/**
 * Custom resources whose reconciliation is paused.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:operator-common/src/main/java/io/strimzi/operator/common/metrics/MetricsHolder.java.
 */
export const strimzi_resources_paused = /* @__PURE__ */ externalMetric($catalog, 'strimzi_resources_paused');

/**
 * Duration of updating the status of topics.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:topic-operator/src/main/java/io/strimzi/operator/topic/metrics/TopicOperatorMetricsHolder.java.
 */
export const strimzi_update_status_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'strimzi_update_status_duration_seconds');
