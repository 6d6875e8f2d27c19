// Generated from catalogs/kafka.yaml by npm run handles. Do not edit.

import { defineExternalCatalog, externalMetric } from '../../catalog/external-catalog.ts';

/** What is known of the component. */
export const $catalog = defineExternalCatalog({
  name: 'kafka',
  patterns: [],
  metrics: {
    jvm_gc_collection_seconds: '{"kinds":["summary"],"units":["seconds"],"help":"Garbage collection time; _count and _sum only.","labels":{"gc":{}},"variants":["agent-jvm"],"sources":["prometheus/jmx_exporter@1.6.0 (client_java JVM metrics); names used by strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/grafana-dashboards/strimzi-kafka.json"]}',
    jvm_memory_max_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"JVM memory bound.","labels":{"area":{"values":["heap","nonheap"]}},"variants":["agent-jvm"],"sources":["prometheus/jmx_exporter@1.6.0 (client_java JVM metrics); names used by strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/grafana-dashboards/strimzi-kafka.json"]}',
    jvm_memory_used_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"JVM memory in use.","labels":{"area":{"values":["heap","nonheap"]}},"variants":["agent-jvm"],"sources":["prometheus/jmx_exporter@1.6.0 (client_java JVM metrics); names used by strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/grafana-dashboards/strimzi-kafka.json"]}',
    jvm_threads_current: '{"kinds":["gauge"],"units":["none"],"help":"Live JVM threads.","variants":["agent-jvm"],"sources":["prometheus/jmx_exporter@1.6.0 (client_java JVM metrics); names used by strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/grafana-dashboards/strimzi-kafka.json"]}',
    kafka_cluster_partition_atminisr: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the partition is at min.insync.replicas.","labels":{"partition":{},"topic":{}},"variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.cluster:type=Partition,name=AtMinIsr,topic=foo,partition=0"]}',
    kafka_cluster_partition_insyncreplicascount: '{"kinds":["gauge"],"units":["none"],"help":"In-sync replicas of the partition.","labels":{"partition":{},"topic":{}},"variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.cluster:type=Partition,name=InSyncReplicasCount,topic=foo,partition=0"]}',
    kafka_cluster_partition_replicascount: '{"kinds":["gauge"],"units":["none"],"help":"Replicas of the partition.","labels":{"partition":{},"topic":{}},"variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.cluster:type=Partition,name=ReplicasCount,topic=foo,partition=0"]}',
    kafka_cluster_partition_underminisr: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the partition is below min.insync.replicas.","labels":{"partition":{},"topic":{}},"variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.cluster:type=Partition,name=UnderMinIsr,topic=foo,partition=0"]}',
    kafka_cluster_partition_underreplicated: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the partition is under-replicated.","labels":{"partition":{},"topic":{}},"variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.cluster:type=Partition,name=UnderReplicated,topic=foo,partition=0"]}',
    kafka_controller_controllereventmanager_eventqueueprocessingtimems: '{"kinds":["gauge"],"units":["milliseconds"],"help":"Processing time of controller events.","labels":{"quantile":{"values":["0.50","0.75","0.95","0.98","0.99","0.999"]}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=ControllerEventManager,name=EventQueueProcessingTimeMs"]}',
    kafka_controller_controllereventmanager_eventqueueprocessingtimems_count_total: '{"kinds":["counter"],"units":["none"],"help":"Processing time of controller events. Number of observations.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_controller_controllereventmanager_eventqueuetimems: '{"kinds":["gauge"],"units":["milliseconds"],"help":"Wait of controller events in the queue.","labels":{"quantile":{"values":["0.50","0.75","0.95","0.98","0.99","0.999"]}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=ControllerEventManager,name=EventQueueTimeMs"]}',
    kafka_controller_controllereventmanager_eventqueuetimems_count_total: '{"kinds":["counter"],"units":["none"],"help":"Wait of controller events in the queue. Number of observations.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_controller_controllerstats_electionfromeligibleleaderreplicas_total: '{"kinds":["counter"],"units":["none"],"help":"Elections from the eligible leader replica set.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=ControllerStats,name=ElectionFromEligibleLeaderReplicasPerSec"]}',
    kafka_controller_controllerstats_uncleanleaderelections_total: '{"kinds":["counter"],"units":["none"],"help":"Leader elections of a replica that was not in sync: possible data loss.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=ControllerStats,name=UncleanLeaderElectionsPerSec"]}',
    kafka_controller_controllerstats_uncleanleaderelectionspersec_total: '{"kinds":["counter"],"units":["none"],"help":"Leader elections of a replica that was not in sync: possible data loss.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_controller_kafkacontroller_activebrokercount: '{"kinds":["gauge"],"units":["none"],"help":"Registered brokers that are active.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=ActiveBrokerCount"]}',
    kafka_controller_kafkacontroller_activecontrollercount: '{"kinds":["gauge"],"units":["none"],"help":"1 on the active controller, else 0.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=ActiveControllerCount"]}',
    kafka_controller_kafkacontroller_eventqueueoperationsstartedcount: '{"kinds":["gauge"],"units":["none"],"help":"Operations started by the controller event queue.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=EventQueueOperationsStartedCount"]}',
    kafka_controller_kafkacontroller_eventqueueoperationstimedoutcount: '{"kinds":["gauge"],"units":["none"],"help":"Operations of the event queue that timed out.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=EventQueueOperationsTimedOutCount"]}',
    kafka_controller_kafkacontroller_fencedbrokercount: '{"kinds":["gauge"],"units":["none"],"help":"Registered brokers that are fenced.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=FencedBrokerCount"]}',
    kafka_controller_kafkacontroller_globalpartitioncount: '{"kinds":["gauge"],"units":["none"],"help":"Partitions in the cluster.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=GlobalPartitionCount"]}',
    kafka_controller_kafkacontroller_globaltopiccount: '{"kinds":["gauge"],"units":["none"],"help":"Topics in the cluster.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=GlobalTopicCount"]}',
    kafka_controller_kafkacontroller_lastappliedrecordlagms: '{"kinds":["gauge"],"units":["milliseconds"],"help":"Age of the last applied metadata record on this controller.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=LastAppliedRecordLagMs"]}',
    kafka_controller_kafkacontroller_lastappliedrecordoffset: '{"kinds":["gauge"],"units":["offset"],"help":"Offset of the last metadata record applied by the controller.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=LastAppliedRecordOffset"]}',
    kafka_controller_kafkacontroller_lastappliedrecordtimestamp: '{"kinds":["gauge"],"units":["timestamp_milliseconds"],"help":"Time of the last applied metadata record.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=LastAppliedRecordTimestamp"]}',
    kafka_controller_kafkacontroller_lastcommittedrecordoffset: '{"kinds":["gauge"],"units":["offset"],"help":"Offset of the last committed metadata record.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=LastCommittedRecordOffset"]}',
    kafka_controller_kafkacontroller_metadataerrorcount: '{"kinds":["gauge"],"units":["none"],"help":"Errors met while the controller applied metadata records.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=MetadataErrorCount"]}',
    kafka_controller_kafkacontroller_newactivecontrollerscount: '{"kinds":["gauge"],"units":["none"],"help":"Times this node saw a new active controller.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=NewActiveControllersCount"]}',
    kafka_controller_kafkacontroller_offlinepartitionscount: '{"kinds":["gauge"],"units":["none"],"help":"Partitions without a leader, as the controller sees it.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=OfflinePartitionsCount"]}',
    kafka_controller_kafkacontroller_preferredreplicaimbalancecount: '{"kinds":["gauge"],"units":["none"],"help":"Partitions whose leader is not the preferred replica.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=PreferredReplicaImbalanceCount"]}',
    kafka_controller_kafkacontroller_timedoutbrokerheartbeatcount: '{"kinds":["gauge"],"units":["none"],"help":"Broker heartbeats that timed out.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=TimedOutBrokerHeartbeatCount"]}',
    kafka_log_log_logendoffset: '{"kinds":["gauge"],"units":["offset"],"help":"End offset of the partition log on this broker.","labels":{"partition":{},"topic":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=Log,name=LogEndOffset,topic=foo,partition=0"]}',
    kafka_log_log_logstartoffset: '{"kinds":["gauge"],"units":["offset"],"help":"Start offset of the partition log on this broker.","labels":{"partition":{},"topic":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=Log,name=LogStartOffset,topic=foo,partition=0"]}',
    kafka_log_log_numlogsegments: '{"kinds":["gauge"],"units":["none"],"help":"Segments of the partition log.","labels":{"partition":{},"topic":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=Log,name=NumLogSegments,topic=foo,partition=0"]}',
    kafka_log_log_size: '{"kinds":["gauge"],"units":["bytes"],"help":"Size of a partition log on this broker.","labels":{"partition":{},"topic":{}},"variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=Log,name=Size,topic=foo,partition=0"]}',
    kafka_log_logcleaner_deadthreadcount: '{"kinds":["gauge"],"units":["none"],"help":"Log cleaner threads that died.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=LogCleaner,name=DeadThreadCount"]}',
    kafka_log_logcleanermanager_uncleanable_partitions_count: '{"kinds":["gauge"],"units":["none"],"help":"Partitions the log cleaner gave up on, per log directory.","labels":{"logDirectory":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=LogCleanerManager,name=uncleanable-partitions-count"]}',
    kafka_log_logflushstats_logflushrateandtimems: '{"kinds":["gauge"],"units":["milliseconds"],"help":"Time of log flushes to disk.","labels":{"quantile":{"values":["0.50","0.75","0.95","0.98","0.99","0.999"]}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=LogFlushStats,name=LogFlushRateAndTimeMs"]}',
    kafka_log_logflushstats_logflushrateandtimems_count_total: '{"kinds":["counter"],"units":["none"],"help":"Log flushes.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_log_logmanager_offlinelogdirectorycount: '{"kinds":["gauge"],"units":["none"],"help":"Log directories that failed on this broker.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=LogManager,name=OfflineLogDirectoryCount"]}',
    kafka_network_requestchannel_requestqueuesize: '{"kinds":["gauge"],"units":["none"],"help":"Requests waiting for a handler thread.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestChannel,name=RequestQueueSize"]}',
    kafka_network_requestchannel_responsequeuesize: '{"kinds":["gauge"],"units":["none"],"help":"Responses waiting to be sent.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestChannel,name=ResponseQueueSize"]}',
    kafka_network_requestmetrics_errors_total: '{"kinds":["counter"],"units":["none"],"help":"Responses by error code; NONE counts successes.","labels":{"error":{},"request":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=ErrorsPerSec,request=Produce,error=NONE"]}',
    kafka_network_requestmetrics_errorspersec_total: '{"kinds":["counter"],"units":["none"],"help":"Responses by error code; NONE counts successes.","labels":{"error":{},"request":{}},"variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_network_requestmetrics_localtimems: '{"kinds":["gauge","summary"],"units":["milliseconds"],"help":"Time on the leader.","labels":{"quantile":{"values":["0.50","0.75","0.95","0.98","0.99","0.999","0.5"]},"request":{}},"variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=LocalTimeMs,request=Produce"]}',
    kafka_network_requestmetrics_localtimems_count_total: '{"kinds":["counter"],"units":["none"],"help":"Time on the leader. Number of observations.","labels":{"request":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_network_requestmetrics_remotetimems: '{"kinds":["gauge","summary"],"units":["milliseconds"],"help":"Time waiting for followers.","labels":{"quantile":{"values":["0.50","0.75","0.95","0.98","0.99","0.999","0.5"]},"request":{}},"variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=RemoteTimeMs,request=Produce"]}',
    kafka_network_requestmetrics_remotetimems_count_total: '{"kinds":["counter"],"units":["none"],"help":"Time waiting for followers. Number of observations.","labels":{"request":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_network_requestmetrics_requestqueuetimems: '{"kinds":["gauge","summary"],"units":["milliseconds"],"help":"Time a request waited in the request queue.","labels":{"quantile":{"values":["0.50","0.75","0.95","0.98","0.99","0.999","0.5"]},"request":{}},"variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=RequestQueueTimeMs,request=Produce"]}',
    kafka_network_requestmetrics_requestqueuetimems_count_total: '{"kinds":["counter"],"units":["none"],"help":"Time a request waited in the request queue. Number of observations.","labels":{"request":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_network_requestmetrics_requests_total: '{"kinds":["counter"],"units":["none"],"help":"Requests by type and protocol version.","labels":{"request":{},"version":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=RequestsPerSec,request=Produce,version=9"]}',
    kafka_network_requestmetrics_requestspersec_total: '{"kinds":["counter"],"units":["none"],"help":"Requests by type and protocol version.","labels":{"request":{},"version":{}},"variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_network_requestmetrics_responsequeuetimems: '{"kinds":["gauge","summary"],"units":["milliseconds"],"help":"Time in the response queue.","labels":{"quantile":{"values":["0.50","0.75","0.95","0.98","0.99","0.999","0.5"]},"request":{}},"variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=ResponseQueueTimeMs,request=Produce"]}',
    kafka_network_requestmetrics_responsequeuetimems_count_total: '{"kinds":["counter"],"units":["none"],"help":"Time in the response queue. Number of observations.","labels":{"request":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_network_requestmetrics_responsesendtimems: '{"kinds":["gauge","summary"],"units":["milliseconds"],"help":"Time to send the response.","labels":{"quantile":{"values":["0.50","0.75","0.95","0.98","0.99","0.999","0.5"]},"request":{}},"variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=ResponseSendTimeMs,request=Produce"]}',
    kafka_network_requestmetrics_responsesendtimems_count_total: '{"kinds":["counter"],"units":["none"],"help":"Time to send the response. Number of observations.","labels":{"request":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_network_requestmetrics_totaltimems: '{"kinds":["gauge","summary"],"units":["milliseconds"],"help":"Total time of a request on the broker.","labels":{"quantile":{"values":["0.50","0.75","0.95","0.98","0.99","0.999","0.5"]},"request":{}},"variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=TotalTimeMs,request=Produce"]}',
    kafka_network_requestmetrics_totaltimems_count_total: '{"kinds":["counter"],"units":["none"],"help":"Total time of a request on the broker. Number of observations.","labels":{"request":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_network_socketserver_networkprocessoravgidle_percent: '{"kinds":["gauge"],"units":["ratio"],"help":"Share of time the network threads were idle, 0 to 1.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_network_socketserver_networkprocessoravgidlepercent: '{"kinds":["gauge"],"units":["ratio"],"help":"Share of time the network threads were idle, 0 to 1.","variants":["smr"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/strimzi-metrics-reporter/grafana-dashboards"]}',
    kafka_server_brokermetadatametrics_last_applied_record_lag_ms: '{"kinds":["gauge"],"units":["milliseconds"],"help":"Age of the last metadata record applied by the broker.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_brokermetadatametrics_last_applied_record_offset: '{"kinds":["gauge"],"units":["offset"],"help":"Offset of the last metadata record applied by the broker.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_brokermetadatametrics_last_applied_record_timestamp: '{"kinds":["gauge"],"units":["timestamp_milliseconds"],"help":"Time of the last metadata record applied by the broker.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_brokermetadatametrics_metadata_apply_error_count: '{"kinds":["gauge"],"units":["none"],"help":"Errors applying metadata.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_brokermetadatametrics_metadata_load_error_count: '{"kinds":["gauge"],"units":["none"],"help":"Errors loading the metadata log.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_brokertopicmetrics_bytesin_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes received from producers.","labels":{"topic":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=BytesInPerSec,topic=foo"]}',
    kafka_server_brokertopicmetrics_bytesinpersec_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes received from producers.","labels":{"topic":{}},"variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_brokertopicmetrics_bytesout_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes sent to consumers.","labels":{"topic":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=BytesOutPerSec,topic=foo"]}',
    kafka_server_brokertopicmetrics_bytesoutpersec_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes sent to consumers.","labels":{"topic":{}},"variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_brokertopicmetrics_bytesrejected_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes rejected because a record batch was too large.","labels":{"topic":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=BytesRejectedPerSec,topic=foo"]}',
    kafka_server_brokertopicmetrics_bytesrejectedpersec_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes rejected because a record batch was too large.","labels":{"topic":{}},"variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_brokertopicmetrics_failedfetchrequests_total: '{"kinds":["counter"],"units":["none"],"help":"Failed fetch requests.","labels":{"topic":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=FailedFetchRequestsPerSec,topic=foo"]}',
    kafka_server_brokertopicmetrics_failedfetchrequestspersec_total: '{"kinds":["counter"],"units":["none"],"help":"Failed fetch requests.","labels":{"topic":{}},"variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_brokertopicmetrics_failedproducerequests_total: '{"kinds":["counter"],"units":["none"],"help":"Failed produce requests.","labels":{"topic":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=FailedProduceRequestsPerSec,topic=foo"]}',
    kafka_server_brokertopicmetrics_failedproducerequestspersec_total: '{"kinds":["counter"],"units":["none"],"help":"Failed produce requests.","labels":{"topic":{}},"variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_brokertopicmetrics_messagesin_total: '{"kinds":["counter"],"units":["messages"],"help":"Messages received from producers.","labels":{"topic":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=MessagesInPerSec,topic=foo"]}',
    kafka_server_brokertopicmetrics_messagesinpersec_total: '{"kinds":["counter"],"units":["messages"],"help":"Messages received from producers.","labels":{"topic":{}},"variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_brokertopicmetrics_replicationbytesin_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes received by replication.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=ReplicationBytesInPerSec"]}',
    kafka_server_brokertopicmetrics_replicationbytesinpersec_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes received by replication.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_brokertopicmetrics_replicationbytesout_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes sent by replication.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=ReplicationBytesOutPerSec"]}',
    kafka_server_brokertopicmetrics_replicationbytesoutpersec_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes sent by replication.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_brokertopicmetrics_totalfetchrequests_total: '{"kinds":["counter"],"units":["none"],"help":"Fetch requests.","labels":{"topic":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=TotalFetchRequestsPerSec,topic=foo"]}',
    kafka_server_brokertopicmetrics_totalfetchrequestspersec_total: '{"kinds":["counter"],"units":["none"],"help":"Fetch requests.","labels":{"topic":{}},"variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_brokertopicmetrics_totalproducerequests_total: '{"kinds":["counter"],"units":["none"],"help":"Produce requests.","labels":{"topic":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=TotalProduceRequestsPerSec,topic=foo"]}',
    kafka_server_brokertopicmetrics_totalproducerequestspersec_total: '{"kinds":["counter"],"units":["none"],"help":"Produce requests.","labels":{"topic":{}},"variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_delayedoperationpurgatory_purgatorysize: '{"kinds":["gauge"],"units":["none"],"help":"Operations waiting in purgatory.","labels":{"delayedOperation":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=DelayedOperationPurgatory,name=PurgatorySize,delayedOperation=Fetch"]}',
    kafka_server_fetcherlagmetrics_consumerlag: '{"kinds":["gauge"],"units":["messages"],"help":"Replication lag of a follower fetcher (not consumer group lag in spite of the name).","labels":{"clientId":{},"partition":{},"topic":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_kafkarequesthandlerpool_requesthandleravgidle_percent: '{"kinds":["gauge"],"units":["ratio"],"help":"Share of time the request handler threads were idle.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_kafkarequesthandlerpool_requesthandleravgidlepercent_total: '{"kinds":["counter"],"units":["nanoseconds"],"help":"Idle time of the request handler threads, cumulative.","variants":["smr"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/strimzi-metrics-reporter/grafana-dashboards"]}',
    kafka_server_kafkaserver_brokerstate: '{"kinds":["gauge"],"units":["none"],"help":"Broker life-cycle state number.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=KafkaServer,name=BrokerState"]}',
    kafka_server_kafkaserver_linux_disk_read_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Bytes read by the broker process according to /proc.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=KafkaServer,name=linux-disk-read-bytes"]}',
    kafka_server_kafkaserver_linux_disk_write_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Bytes written by the broker process according to /proc.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=KafkaServer,name=linux-disk-write-bytes"]}',
    kafka_server_metadataloader_currentmetadataversion: '{"kinds":["gauge"],"units":["version"],"help":"Feature level of metadata.version that is in effect.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=MetadataLoader,name=CurrentMetadataVersion"]}',
    kafka_server_metadataloader_handleloadsnapshotcount: '{"kinds":["gauge"],"units":["none"],"help":"Metadata snapshots loaded.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=MetadataLoader,name=HandleLoadSnapshotCount"]}',
    kafka_server_raft_channel_metrics_incoming_byte: '{"kinds":["gauge"],"units":["bytes"],"help":"Bytes received on quorum connections.","variants":["smr"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/strimzi-metrics-reporter/grafana-dashboards"]}',
    kafka_server_raft_channel_metrics_outgoing_byte: '{"kinds":["gauge"],"units":["bytes"],"help":"Bytes sent on quorum connections.","variants":["smr"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/strimzi-metrics-reporter/grafana-dashboards"]}',
    kafka_server_raft_channel_metrics_request: '{"kinds":["gauge"],"units":["none"],"help":"Requests sent to quorum nodes.","variants":["smr"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/strimzi-metrics-reporter/grafana-dashboards"]}',
    kafka_server_raft_channel_metrics_response: '{"kinds":["gauge"],"units":["none"],"help":"Responses received from quorum nodes.","variants":["smr"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/strimzi-metrics-reporter/grafana-dashboards"]}',
    kafka_server_raft_metrics_append_records_rate: '{"kinds":["gauge"],"units":["per_second"],"help":"Metadata records appended per second.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_raft_metrics_commit_latency_avg: '{"kinds":["gauge"],"units":["milliseconds"],"help":"Average time to commit a metadata entry.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_raft_metrics_commit_latency_max: '{"kinds":["gauge"],"units":["milliseconds"],"help":"Longest commit time.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_raft_metrics_current_epoch: '{"kinds":["gauge"],"units":["none"],"help":"Quorum epoch.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_raft_metrics_current_leader: '{"kinds":["gauge"],"units":["none"],"help":"Node id of the quorum leader, -1 when unknown.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_raft_metrics_current_state_info: '{"kinds":["gauge"],"units":["info"],"help":"Quorum state of the node as a label, value 1.","labels":{"current_state":{"values":["leader","candidate","voted","follower","unattached","observer","prospective","resigned"]}},"variants":["smr"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/strimzi-metrics-reporter/grafana-dashboards"]}',
    kafka_server_raft_metrics_current_vote: '{"kinds":["gauge"],"units":["none"],"help":"Node id voted for, -1 when none.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_raft_metrics_election_latency_avg: '{"kinds":["gauge"],"units":["milliseconds"],"help":"Average time to elect a leader.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_raft_metrics_election_latency_max: '{"kinds":["gauge"],"units":["milliseconds"],"help":"Longest election time.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_raft_metrics_fetch_records_rate: '{"kinds":["gauge"],"units":["per_second"],"help":"Metadata records fetched per second.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_raft_metrics_high_watermark: '{"kinds":["gauge"],"units":["offset"],"help":"High watermark of the metadata log.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_raft_metrics_log_end_offset: '{"kinds":["gauge"],"units":["offset"],"help":"End offset of the metadata log.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_raft_metrics_number_unknown_voter_connections: '{"kinds":["gauge"],"units":["none"],"help":"Voters to which no connection is known.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_raft_metrics_poll_idle_ratio_avg: '{"kinds":["gauge"],"units":["ratio"],"help":"Share of time the raft I/O thread was idle.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_raftchannelmetrics_incoming_byte_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes received on quorum connections.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftchannelmetrics_outgoing_byte_total: '{"kinds":["counter"],"units":["bytes"],"help":"Bytes sent on quorum connections.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftchannelmetrics_request_total: '{"kinds":["counter"],"units":["none"],"help":"Requests sent to quorum nodes.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftchannelmetrics_response_total: '{"kinds":["counter"],"units":["none"],"help":"Responses received from quorum nodes.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftmetrics_append_records_rate: '{"kinds":["gauge"],"units":["per_second"],"help":"Metadata records appended per second.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftmetrics_commit_latency_avg: '{"kinds":["gauge"],"units":["milliseconds"],"help":"Average time to commit a metadata entry.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftmetrics_commit_latency_max_total: '{"kinds":["counter"],"units":["milliseconds"],"help":"Longest commit time.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftmetrics_current_epoch: '{"kinds":["gauge"],"units":["none"],"help":"Quorum epoch.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftmetrics_current_leader: '{"kinds":["gauge"],"units":["none"],"help":"Node id of the quorum leader, -1 when unknown.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftmetrics_current_state: '{"kinds":["unknown"],"units":["info"],"help":"Quorum state of the node as a label, value 1.","labels":{"current_state":{"values":["leader","candidate","voted","follower","unattached","observer","prospective","resigned"]}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftmetrics_current_vote: '{"kinds":["gauge"],"units":["none"],"help":"Node id voted for, -1 when none.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftmetrics_election_latency_avg: '{"kinds":["gauge"],"units":["milliseconds"],"help":"Average time to elect a leader.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftmetrics_election_latency_max_total: '{"kinds":["counter"],"units":["milliseconds"],"help":"Longest election time.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftmetrics_fetch_records_rate: '{"kinds":["gauge"],"units":["per_second"],"help":"Metadata records fetched per second.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftmetrics_high_watermark: '{"kinds":["gauge"],"units":["offset"],"help":"High watermark of the metadata log.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftmetrics_log_end_offset: '{"kinds":["gauge"],"units":["offset"],"help":"End offset of the metadata log.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftmetrics_number_unknown_voter_connections: '{"kinds":["gauge"],"units":["none"],"help":"Voters to which no connection is known.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_raftmetrics_poll_idle_ratio_avg: '{"kinds":["gauge"],"units":["ratio"],"help":"Share of time the raft I/O thread was idle.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_replicafetchermanager_maxlag: '{"kinds":["gauge"],"units":["messages"],"help":"Largest replication lag of the followers on this broker.","labels":{"clientId":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaFetcherManager,name=MaxLag,clientId=Replica"]}',
    kafka_server_replicamanager_atminisrpartitioncount: '{"kinds":["gauge"],"units":["none"],"help":"Partitions led by this broker exactly at min.insync.replicas.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=AtMinIsrPartitionCount"]}',
    kafka_server_replicamanager_failedisrupdates_total: '{"kinds":["counter"],"units":["none"],"help":"Failed updates of the in-sync set.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=FailedIsrUpdatesPerSec"]}',
    kafka_server_replicamanager_failedisrupdatespersec_total: '{"kinds":["counter"],"units":["none"],"help":"Failed updates of the in-sync set.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_replicamanager_isrexpands_total: '{"kinds":["counter"],"units":["none"],"help":"Times the in-sync set of a partition grew.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=IsrExpandsPerSec"]}',
    kafka_server_replicamanager_isrexpandspersec_total: '{"kinds":["counter"],"units":["none"],"help":"Times the in-sync set of a partition grew.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_replicamanager_isrshrinks_total: '{"kinds":["counter"],"units":["none"],"help":"Times the in-sync set of a partition shrank.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=IsrShrinksPerSec"]}',
    kafka_server_replicamanager_isrshrinkspersec_total: '{"kinds":["counter"],"units":["none"],"help":"Times the in-sync set of a partition shrank.","variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_replicamanager_leadercount: '{"kinds":["gauge"],"units":["none"],"help":"Partitions led by this broker.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=LeaderCount"]}',
    kafka_server_replicamanager_offlinereplicacount: '{"kinds":["gauge"],"units":["none"],"help":"Replicas of this broker on failed log directories.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=OfflineReplicaCount"]}',
    kafka_server_replicamanager_partitioncount: '{"kinds":["gauge"],"units":["none"],"help":"Replicas hosted on this broker.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=PartitionCount"]}',
    kafka_server_replicamanager_produceridcount: '{"kinds":["gauge"],"units":["none"],"help":"Producer ids the broker remembers.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=ProducerIdCount"]}',
    kafka_server_replicamanager_reassigningpartitions: '{"kinds":["gauge"],"units":["none"],"help":"Partitions led by this broker that are being reassigned.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=ReassigningPartitions"]}',
    kafka_server_replicamanager_underminisrpartitioncount: '{"kinds":["gauge"],"units":["none"],"help":"Partitions led by this broker below min.insync.replicas: acks=all writes fail.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=UnderMinIsrPartitionCount"]}',
    kafka_server_replicamanager_underreplicatedpartitions: '{"kinds":["gauge"],"units":["none"],"help":"Partitions led by this broker with fewer in-sync replicas than configured.","variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=UnderReplicatedPartitions"]}',
    kafka_server_snapshotemitter_latestsnapshotgeneratedagems: '{"kinds":["gauge"],"units":["milliseconds"],"help":"Age of the newest metadata snapshot.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=SnapshotEmitter,name=LatestSnapshotGeneratedAgeMs"]}',
    kafka_server_snapshotemitter_latestsnapshotgeneratedbytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Size of the newest metadata snapshot.","variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=SnapshotEmitter,name=LatestSnapshotGeneratedBytes"]}',
    kafka_server_socket_server_metrics_connection_close: '{"kinds":["gauge"],"units":["none"],"help":"Connections closed.","labels":{"listener":{},"networkProcessor":{}},"variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_socket_server_metrics_connection_close_total: '{"kinds":["counter"],"units":["none"],"help":"Connections closed.","labels":{"listener":{},"networkProcessor":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_socket_server_metrics_connection_count: '{"kinds":["gauge"],"units":["none"],"help":"Open connections.","labels":{"listener":{},"networkProcessor":{}},"variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_socket_server_metrics_connection_creation: '{"kinds":["gauge"],"units":["none"],"help":"Connections opened.","labels":{"listener":{},"networkProcessor":{}},"variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_socket_server_metrics_connection_creation_total: '{"kinds":["counter"],"units":["none"],"help":"Connections opened.","labels":{"listener":{},"networkProcessor":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_socket_server_metrics_expired_connections_killed_count: '{"kinds":["gauge"],"units":["none"],"help":"Connections closed after credential expiry.","labels":{"listener":{},"networkProcessor":{}},"variants":["jmx","smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)","strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_socket_server_metrics_failed_authentication: '{"kinds":["gauge"],"units":["none"],"help":"Connections that failed authentication.","labels":{"listener":{},"networkProcessor":{}},"variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_socket_server_metrics_failed_authentication_total: '{"kinds":["counter"],"units":["none"],"help":"Connections that failed authentication.","labels":{"listener":{},"networkProcessor":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    kafka_server_socket_server_metrics_successful_authentication: '{"kinds":["gauge"],"units":["none"],"help":"Connections that authenticated.","labels":{"listener":{},"networkProcessor":{}},"variants":["smr"],"sources":["strimzi/metrics-reporter@7a14699:README.md + strimzi/strimzi-kafka-operator@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list)"]}',
    kafka_server_socket_server_metrics_successful_authentication_total: '{"kinds":["counter"],"units":["none"],"help":"Connections that authenticated.","labels":{"listener":{},"networkProcessor":{}},"variants":["jmx"],"sources":["strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation)"]}',
    process_max_fds: '{"kinds":["gauge"],"units":["none"],"help":"File descriptor limit of the broker process.","variants":["agent-jvm"],"sources":["prometheus/jmx_exporter@1.6.0 (client_java JVM metrics); names used by strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/grafana-dashboards/strimzi-kafka.json"]}',
    process_open_fds: '{"kinds":["gauge"],"units":["none"],"help":"Open file descriptors of the broker process.","variants":["agent-jvm"],"sources":["prometheus/jmx_exporter@1.6.0 (client_java JVM metrics); names used by strimzi/strimzi-kafka-operator@1.2.0:examples/metrics/grafana-dashboards/strimzi-kafka.json"]}',
  },
});

/**
 * Garbage collection time; _count and _sum only.
 *
 * Sources: prometheus/jmx_exporter\@1.6.0 (client_java JVM metrics); names used by strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/grafana-dashboards/strimzi-kafka.json.
 */
export const jvm_gc_collection_seconds = /* @__PURE__ */ externalMetric($catalog, 'jvm_gc_collection_seconds');

/**
 * JVM memory bound.
 *
 * Sources: prometheus/jmx_exporter\@1.6.0 (client_java JVM metrics); names used by strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/grafana-dashboards/strimzi-kafka.json.
 */
export const jvm_memory_max_bytes = /* @__PURE__ */ externalMetric($catalog, 'jvm_memory_max_bytes');

/**
 * JVM memory in use.
 *
 * Sources: prometheus/jmx_exporter\@1.6.0 (client_java JVM metrics); names used by strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/grafana-dashboards/strimzi-kafka.json.
 */
export const jvm_memory_used_bytes = /* @__PURE__ */ externalMetric($catalog, 'jvm_memory_used_bytes');

/**
 * Live JVM threads.
 *
 * Sources: prometheus/jmx_exporter\@1.6.0 (client_java JVM metrics); names used by strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/grafana-dashboards/strimzi-kafka.json.
 */
export const jvm_threads_current = /* @__PURE__ */ externalMetric($catalog, 'jvm_threads_current');

/**
 * 1 when the partition is at min.insync.replicas.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.cluster:type=Partition,name=AtMinIsr,topic=foo,partition=0.
 */
export const kafka_cluster_partition_atminisr = /* @__PURE__ */ externalMetric($catalog, 'kafka_cluster_partition_atminisr');

/**
 * In-sync replicas of the partition.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.cluster:type=Partition,name=InSyncReplicasCount,topic=foo,partition=0.
 */
export const kafka_cluster_partition_insyncreplicascount = /* @__PURE__ */ externalMetric($catalog, 'kafka_cluster_partition_insyncreplicascount');

/**
 * Replicas of the partition.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.cluster:type=Partition,name=ReplicasCount,topic=foo,partition=0.
 */
export const kafka_cluster_partition_replicascount = /* @__PURE__ */ externalMetric($catalog, 'kafka_cluster_partition_replicascount');

/**
 * 1 when the partition is below min.insync.replicas.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.cluster:type=Partition,name=UnderMinIsr,topic=foo,partition=0.
 */
export const kafka_cluster_partition_underminisr = /* @__PURE__ */ externalMetric($catalog, 'kafka_cluster_partition_underminisr');

/**
 * 1 when the partition is under-replicated.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.cluster:type=Partition,name=UnderReplicated,topic=foo,partition=0.
 */
export const kafka_cluster_partition_underreplicated = /* @__PURE__ */ externalMetric($catalog, 'kafka_cluster_partition_underreplicated');

/**
 * Processing time of controller events.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=ControllerEventManager,name=EventQueueProcessingTimeMs.
 */
export const kafka_controller_controllereventmanager_eventqueueprocessingtimems = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_controllereventmanager_eventqueueprocessingtimems');

/**
 * Processing time of controller events. Number of observations.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_controller_controllereventmanager_eventqueueprocessingtimems_count_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_controllereventmanager_eventqueueprocessingtimems_count_total');

/**
 * Wait of controller events in the queue.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=ControllerEventManager,name=EventQueueTimeMs.
 */
export const kafka_controller_controllereventmanager_eventqueuetimems = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_controllereventmanager_eventqueuetimems');

/**
 * Wait of controller events in the queue. Number of observations.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_controller_controllereventmanager_eventqueuetimems_count_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_controllereventmanager_eventqueuetimems_count_total');

/**
 * Elections from the eligible leader replica set.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=ControllerStats,name=ElectionFromEligibleLeaderReplicasPerSec.
 */
export const kafka_controller_controllerstats_electionfromeligibleleaderreplicas_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_controllerstats_electionfromeligibleleaderreplicas_total');

/**
 * Leader elections of a replica that was not in sync: possible data loss.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=ControllerStats,name=UncleanLeaderElectionsPerSec.
 */
export const kafka_controller_controllerstats_uncleanleaderelections_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_controllerstats_uncleanleaderelections_total');

/**
 * Leader elections of a replica that was not in sync: possible data loss.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_controller_controllerstats_uncleanleaderelectionspersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_controllerstats_uncleanleaderelectionspersec_total');

/**
 * Registered brokers that are active.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=ActiveBrokerCount.
 */
export const kafka_controller_kafkacontroller_activebrokercount = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_activebrokercount');

/**
 * 1 on the active controller, else 0.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=ActiveControllerCount.
 */
export const kafka_controller_kafkacontroller_activecontrollercount = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_activecontrollercount');

/**
 * Operations started by the controller event queue.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=EventQueueOperationsStartedCount.
 */
export const kafka_controller_kafkacontroller_eventqueueoperationsstartedcount = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_eventqueueoperationsstartedcount');

/**
 * Operations of the event queue that timed out.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=EventQueueOperationsTimedOutCount.
 */
export const kafka_controller_kafkacontroller_eventqueueoperationstimedoutcount = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_eventqueueoperationstimedoutcount');

/**
 * Registered brokers that are fenced.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=FencedBrokerCount.
 */
export const kafka_controller_kafkacontroller_fencedbrokercount = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_fencedbrokercount');

/**
 * Partitions in the cluster.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=GlobalPartitionCount.
 */
export const kafka_controller_kafkacontroller_globalpartitioncount = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_globalpartitioncount');

/**
 * Topics in the cluster.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=GlobalTopicCount.
 */
export const kafka_controller_kafkacontroller_globaltopiccount = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_globaltopiccount');

/**
 * Age of the last applied metadata record on this controller.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=LastAppliedRecordLagMs.
 */
export const kafka_controller_kafkacontroller_lastappliedrecordlagms = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_lastappliedrecordlagms');

/**
 * Offset of the last metadata record applied by the controller.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=LastAppliedRecordOffset.
 */
export const kafka_controller_kafkacontroller_lastappliedrecordoffset = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_lastappliedrecordoffset');

/**
 * Time of the last applied metadata record.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=LastAppliedRecordTimestamp.
 */
export const kafka_controller_kafkacontroller_lastappliedrecordtimestamp = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_lastappliedrecordtimestamp');

/**
 * Offset of the last committed metadata record.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=LastCommittedRecordOffset.
 */
export const kafka_controller_kafkacontroller_lastcommittedrecordoffset = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_lastcommittedrecordoffset');

/**
 * Errors met while the controller applied metadata records.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=MetadataErrorCount.
 */
export const kafka_controller_kafkacontroller_metadataerrorcount = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_metadataerrorcount');

/**
 * Times this node saw a new active controller.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=NewActiveControllersCount.
 */
export const kafka_controller_kafkacontroller_newactivecontrollerscount = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_newactivecontrollerscount');

/**
 * Partitions without a leader, as the controller sees it.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=OfflinePartitionsCount.
 */
export const kafka_controller_kafkacontroller_offlinepartitionscount = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_offlinepartitionscount');

/**
 * Partitions whose leader is not the preferred replica.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=PreferredReplicaImbalanceCount.
 */
export const kafka_controller_kafkacontroller_preferredreplicaimbalancecount = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_preferredreplicaimbalancecount');

/**
 * Broker heartbeats that timed out.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.controller:type=KafkaController,name=TimedOutBrokerHeartbeatCount.
 */
export const kafka_controller_kafkacontroller_timedoutbrokerheartbeatcount = /* @__PURE__ */ externalMetric($catalog, 'kafka_controller_kafkacontroller_timedoutbrokerheartbeatcount');

/**
 * End offset of the partition log on this broker.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=Log,name=LogEndOffset,topic=foo,partition=0.
 */
export const kafka_log_log_logendoffset = /* @__PURE__ */ externalMetric($catalog, 'kafka_log_log_logendoffset');

/**
 * Start offset of the partition log on this broker.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=Log,name=LogStartOffset,topic=foo,partition=0.
 */
export const kafka_log_log_logstartoffset = /* @__PURE__ */ externalMetric($catalog, 'kafka_log_log_logstartoffset');

/**
 * Segments of the partition log.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=Log,name=NumLogSegments,topic=foo,partition=0.
 */
export const kafka_log_log_numlogsegments = /* @__PURE__ */ externalMetric($catalog, 'kafka_log_log_numlogsegments');

/**
 * Size of a partition log on this broker.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=Log,name=Size,topic=foo,partition=0.
 */
export const kafka_log_log_size = /* @__PURE__ */ externalMetric($catalog, 'kafka_log_log_size');

/**
 * Log cleaner threads that died.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=LogCleaner,name=DeadThreadCount.
 */
export const kafka_log_logcleaner_deadthreadcount = /* @__PURE__ */ externalMetric($catalog, 'kafka_log_logcleaner_deadthreadcount');

/**
 * Partitions the log cleaner gave up on, per log directory.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=LogCleanerManager,name=uncleanable-partitions-count.
 */
export const kafka_log_logcleanermanager_uncleanable_partitions_count = /* @__PURE__ */ externalMetric($catalog, 'kafka_log_logcleanermanager_uncleanable_partitions_count');

/**
 * Time of log flushes to disk.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=LogFlushStats,name=LogFlushRateAndTimeMs.
 */
export const kafka_log_logflushstats_logflushrateandtimems = /* @__PURE__ */ externalMetric($catalog, 'kafka_log_logflushstats_logflushrateandtimems');

/**
 * Log flushes.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_log_logflushstats_logflushrateandtimems_count_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_log_logflushstats_logflushrateandtimems_count_total');

/**
 * Log directories that failed on this broker.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.log:type=LogManager,name=OfflineLogDirectoryCount.
 */
export const kafka_log_logmanager_offlinelogdirectorycount = /* @__PURE__ */ externalMetric($catalog, 'kafka_log_logmanager_offlinelogdirectorycount');

/**
 * Requests waiting for a handler thread.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestChannel,name=RequestQueueSize.
 */
export const kafka_network_requestchannel_requestqueuesize = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestchannel_requestqueuesize');

/**
 * Responses waiting to be sent.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestChannel,name=ResponseQueueSize.
 */
export const kafka_network_requestchannel_responsequeuesize = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestchannel_responsequeuesize');

/**
 * Responses by error code; NONE counts successes.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=ErrorsPerSec,request=Produce,error=NONE.
 */
export const kafka_network_requestmetrics_errors_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_errors_total');

/**
 * Responses by error code; NONE counts successes.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_network_requestmetrics_errorspersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_errorspersec_total');

/**
 * Time on the leader.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=LocalTimeMs,request=Produce.
 */
export const kafka_network_requestmetrics_localtimems = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_localtimems');

/**
 * Time on the leader. Number of observations.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_network_requestmetrics_localtimems_count_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_localtimems_count_total');

/**
 * Time waiting for followers.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=RemoteTimeMs,request=Produce.
 */
export const kafka_network_requestmetrics_remotetimems = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_remotetimems');

/**
 * Time waiting for followers. Number of observations.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_network_requestmetrics_remotetimems_count_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_remotetimems_count_total');

/**
 * Time a request waited in the request queue.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=RequestQueueTimeMs,request=Produce.
 */
export const kafka_network_requestmetrics_requestqueuetimems = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_requestqueuetimems');

/**
 * Time a request waited in the request queue. Number of observations.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_network_requestmetrics_requestqueuetimems_count_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_requestqueuetimems_count_total');

/**
 * Requests by type and protocol version.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=RequestsPerSec,request=Produce,version=9.
 */
export const kafka_network_requestmetrics_requests_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_requests_total');

/**
 * Requests by type and protocol version.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_network_requestmetrics_requestspersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_requestspersec_total');

/**
 * Time in the response queue.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=ResponseQueueTimeMs,request=Produce.
 */
export const kafka_network_requestmetrics_responsequeuetimems = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_responsequeuetimems');

/**
 * Time in the response queue. Number of observations.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_network_requestmetrics_responsequeuetimems_count_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_responsequeuetimems_count_total');

/**
 * Time to send the response.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=ResponseSendTimeMs,request=Produce.
 */
export const kafka_network_requestmetrics_responsesendtimems = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_responsesendtimems');

/**
 * Time to send the response. Number of observations.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_network_requestmetrics_responsesendtimems_count_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_responsesendtimems_count_total');

/**
 * Total time of a request on the broker.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.network:type=RequestMetrics,name=TotalTimeMs,request=Produce.
 */
export const kafka_network_requestmetrics_totaltimems = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_totaltimems');

/**
 * Total time of a request on the broker. Number of observations.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_network_requestmetrics_totaltimems_count_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_requestmetrics_totaltimems_count_total');

/**
 * Share of time the network threads were idle, 0 to 1.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_network_socketserver_networkprocessoravgidle_percent = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_socketserver_networkprocessoravgidle_percent');

/**
 * Share of time the network threads were idle, 0 to 1.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/strimzi-metrics-reporter/grafana-dashboards.
 */
export const kafka_network_socketserver_networkprocessoravgidlepercent = /* @__PURE__ */ externalMetric($catalog, 'kafka_network_socketserver_networkprocessoravgidlepercent');

/**
 * Age of the last metadata record applied by the broker.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_brokermetadatametrics_last_applied_record_lag_ms = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokermetadatametrics_last_applied_record_lag_ms');

/**
 * Offset of the last metadata record applied by the broker.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_brokermetadatametrics_last_applied_record_offset = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokermetadatametrics_last_applied_record_offset');

/**
 * Time of the last metadata record applied by the broker.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_brokermetadatametrics_last_applied_record_timestamp = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokermetadatametrics_last_applied_record_timestamp');

/**
 * Errors applying metadata.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_brokermetadatametrics_metadata_apply_error_count = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokermetadatametrics_metadata_apply_error_count');

/**
 * Errors loading the metadata log.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_brokermetadatametrics_metadata_load_error_count = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokermetadatametrics_metadata_load_error_count');

/**
 * Bytes received from producers.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=BytesInPerSec,topic=foo.
 */
export const kafka_server_brokertopicmetrics_bytesin_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_bytesin_total');

/**
 * Bytes received from producers.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_brokertopicmetrics_bytesinpersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_bytesinpersec_total');

/**
 * Bytes sent to consumers.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=BytesOutPerSec,topic=foo.
 */
export const kafka_server_brokertopicmetrics_bytesout_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_bytesout_total');

/**
 * Bytes sent to consumers.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_brokertopicmetrics_bytesoutpersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_bytesoutpersec_total');

/**
 * Bytes rejected because a record batch was too large.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=BytesRejectedPerSec,topic=foo.
 */
export const kafka_server_brokertopicmetrics_bytesrejected_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_bytesrejected_total');

/**
 * Bytes rejected because a record batch was too large.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_brokertopicmetrics_bytesrejectedpersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_bytesrejectedpersec_total');

/**
 * Failed fetch requests.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=FailedFetchRequestsPerSec,topic=foo.
 */
export const kafka_server_brokertopicmetrics_failedfetchrequests_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_failedfetchrequests_total');

/**
 * Failed fetch requests.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_brokertopicmetrics_failedfetchrequestspersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_failedfetchrequestspersec_total');

/**
 * Failed produce requests.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=FailedProduceRequestsPerSec,topic=foo.
 */
export const kafka_server_brokertopicmetrics_failedproducerequests_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_failedproducerequests_total');

/**
 * Failed produce requests.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_brokertopicmetrics_failedproducerequestspersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_failedproducerequestspersec_total');

/**
 * Messages received from producers.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=MessagesInPerSec,topic=foo.
 */
export const kafka_server_brokertopicmetrics_messagesin_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_messagesin_total');

/**
 * Messages received from producers.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_brokertopicmetrics_messagesinpersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_messagesinpersec_total');

/**
 * Bytes received by replication.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=ReplicationBytesInPerSec.
 */
export const kafka_server_brokertopicmetrics_replicationbytesin_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_replicationbytesin_total');

/**
 * Bytes received by replication.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_brokertopicmetrics_replicationbytesinpersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_replicationbytesinpersec_total');

/**
 * Bytes sent by replication.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=ReplicationBytesOutPerSec.
 */
export const kafka_server_brokertopicmetrics_replicationbytesout_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_replicationbytesout_total');

/**
 * Bytes sent by replication.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_brokertopicmetrics_replicationbytesoutpersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_replicationbytesoutpersec_total');

/**
 * Fetch requests.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=TotalFetchRequestsPerSec,topic=foo.
 */
export const kafka_server_brokertopicmetrics_totalfetchrequests_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_totalfetchrequests_total');

/**
 * Fetch requests.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_brokertopicmetrics_totalfetchrequestspersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_totalfetchrequestspersec_total');

/**
 * Produce requests.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=BrokerTopicMetrics,name=TotalProduceRequestsPerSec,topic=foo.
 */
export const kafka_server_brokertopicmetrics_totalproducerequests_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_totalproducerequests_total');

/**
 * Produce requests.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_brokertopicmetrics_totalproducerequestspersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_brokertopicmetrics_totalproducerequestspersec_total');

/**
 * Operations waiting in purgatory.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=DelayedOperationPurgatory,name=PurgatorySize,delayedOperation=Fetch.
 */
export const kafka_server_delayedoperationpurgatory_purgatorysize = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_delayedoperationpurgatory_purgatorysize');

/**
 * Replication lag of a follower fetcher (not consumer group lag in spite of the name).
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_fetcherlagmetrics_consumerlag = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_fetcherlagmetrics_consumerlag');

/**
 * Share of time the request handler threads were idle.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_kafkarequesthandlerpool_requesthandleravgidle_percent = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_kafkarequesthandlerpool_requesthandleravgidle_percent');

/**
 * Idle time of the request handler threads, cumulative.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/strimzi-metrics-reporter/grafana-dashboards.
 */
export const kafka_server_kafkarequesthandlerpool_requesthandleravgidlepercent_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_kafkarequesthandlerpool_requesthandleravgidlepercent_total');

/**
 * Broker life-cycle state number.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=KafkaServer,name=BrokerState.
 */
export const kafka_server_kafkaserver_brokerstate = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_kafkaserver_brokerstate');

/**
 * Bytes read by the broker process according to /proc.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=KafkaServer,name=linux-disk-read-bytes.
 */
export const kafka_server_kafkaserver_linux_disk_read_bytes = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_kafkaserver_linux_disk_read_bytes');

/**
 * Bytes written by the broker process according to /proc.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=KafkaServer,name=linux-disk-write-bytes.
 */
export const kafka_server_kafkaserver_linux_disk_write_bytes = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_kafkaserver_linux_disk_write_bytes');

/**
 * Feature level of metadata.version that is in effect.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=MetadataLoader,name=CurrentMetadataVersion.
 */
export const kafka_server_metadataloader_currentmetadataversion = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_metadataloader_currentmetadataversion');

/**
 * Metadata snapshots loaded.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=MetadataLoader,name=HandleLoadSnapshotCount.
 */
export const kafka_server_metadataloader_handleloadsnapshotcount = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_metadataloader_handleloadsnapshotcount');

/**
 * Bytes received on quorum connections.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/strimzi-metrics-reporter/grafana-dashboards.
 */
export const kafka_server_raft_channel_metrics_incoming_byte = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_channel_metrics_incoming_byte');

/**
 * Bytes sent on quorum connections.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/strimzi-metrics-reporter/grafana-dashboards.
 */
export const kafka_server_raft_channel_metrics_outgoing_byte = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_channel_metrics_outgoing_byte');

/**
 * Requests sent to quorum nodes.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/strimzi-metrics-reporter/grafana-dashboards.
 */
export const kafka_server_raft_channel_metrics_request = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_channel_metrics_request');

/**
 * Responses received from quorum nodes.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/strimzi-metrics-reporter/grafana-dashboards.
 */
export const kafka_server_raft_channel_metrics_response = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_channel_metrics_response');

/**
 * Metadata records appended per second.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_raft_metrics_append_records_rate = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_metrics_append_records_rate');

/**
 * Average time to commit a metadata entry.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_raft_metrics_commit_latency_avg = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_metrics_commit_latency_avg');

/**
 * Longest commit time.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_raft_metrics_commit_latency_max = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_metrics_commit_latency_max');

/**
 * Quorum epoch.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_raft_metrics_current_epoch = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_metrics_current_epoch');

/**
 * Node id of the quorum leader, -1 when unknown.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_raft_metrics_current_leader = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_metrics_current_leader');

/**
 * Quorum state of the node as a label, value 1.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/strimzi-metrics-reporter/grafana-dashboards.
 */
export const kafka_server_raft_metrics_current_state_info = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_metrics_current_state_info');

/**
 * Node id voted for, -1 when none.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_raft_metrics_current_vote = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_metrics_current_vote');

/**
 * Average time to elect a leader.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_raft_metrics_election_latency_avg = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_metrics_election_latency_avg');

/**
 * Longest election time.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_raft_metrics_election_latency_max = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_metrics_election_latency_max');

/**
 * Metadata records fetched per second.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_raft_metrics_fetch_records_rate = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_metrics_fetch_records_rate');

/**
 * High watermark of the metadata log.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_raft_metrics_high_watermark = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_metrics_high_watermark');

/**
 * End offset of the metadata log.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_raft_metrics_log_end_offset = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_metrics_log_end_offset');

/**
 * Voters to which no connection is known.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_raft_metrics_number_unknown_voter_connections = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_metrics_number_unknown_voter_connections');

/**
 * Share of time the raft I/O thread was idle.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_raft_metrics_poll_idle_ratio_avg = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raft_metrics_poll_idle_ratio_avg');

/**
 * Bytes received on quorum connections.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftchannelmetrics_incoming_byte_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftchannelmetrics_incoming_byte_total');

/**
 * Bytes sent on quorum connections.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftchannelmetrics_outgoing_byte_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftchannelmetrics_outgoing_byte_total');

/**
 * Requests sent to quorum nodes.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftchannelmetrics_request_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftchannelmetrics_request_total');

/**
 * Responses received from quorum nodes.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftchannelmetrics_response_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftchannelmetrics_response_total');

/**
 * Metadata records appended per second.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftmetrics_append_records_rate = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftmetrics_append_records_rate');

/**
 * Average time to commit a metadata entry.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftmetrics_commit_latency_avg = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftmetrics_commit_latency_avg');

/**
 * Longest commit time.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftmetrics_commit_latency_max_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftmetrics_commit_latency_max_total');

/**
 * Quorum epoch.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftmetrics_current_epoch = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftmetrics_current_epoch');

/**
 * Node id of the quorum leader, -1 when unknown.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftmetrics_current_leader = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftmetrics_current_leader');

/**
 * Quorum state of the node as a label, value 1.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftmetrics_current_state = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftmetrics_current_state');

/**
 * Node id voted for, -1 when none.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftmetrics_current_vote = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftmetrics_current_vote');

/**
 * Average time to elect a leader.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftmetrics_election_latency_avg = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftmetrics_election_latency_avg');

/**
 * Longest election time.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftmetrics_election_latency_max_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftmetrics_election_latency_max_total');

/**
 * Metadata records fetched per second.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftmetrics_fetch_records_rate = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftmetrics_fetch_records_rate');

/**
 * High watermark of the metadata log.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftmetrics_high_watermark = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftmetrics_high_watermark');

/**
 * End offset of the metadata log.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftmetrics_log_end_offset = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftmetrics_log_end_offset');

/**
 * Voters to which no connection is known.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftmetrics_number_unknown_voter_connections = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftmetrics_number_unknown_voter_connections');

/**
 * Share of time the raft I/O thread was idle.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_raftmetrics_poll_idle_ratio_avg = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_raftmetrics_poll_idle_ratio_avg');

/**
 * Largest replication lag of the followers on this broker.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaFetcherManager,name=MaxLag,clientId=Replica.
 */
export const kafka_server_replicafetchermanager_maxlag = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_replicafetchermanager_maxlag');

/**
 * Partitions led by this broker exactly at min.insync.replicas.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=AtMinIsrPartitionCount.
 */
export const kafka_server_replicamanager_atminisrpartitioncount = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_replicamanager_atminisrpartitioncount');

/**
 * Failed updates of the in-sync set.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=FailedIsrUpdatesPerSec.
 */
export const kafka_server_replicamanager_failedisrupdates_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_replicamanager_failedisrupdates_total');

/**
 * Failed updates of the in-sync set.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_replicamanager_failedisrupdatespersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_replicamanager_failedisrupdatespersec_total');

/**
 * Times the in-sync set of a partition grew.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=IsrExpandsPerSec.
 */
export const kafka_server_replicamanager_isrexpands_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_replicamanager_isrexpands_total');

/**
 * Times the in-sync set of a partition grew.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_replicamanager_isrexpandspersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_replicamanager_isrexpandspersec_total');

/**
 * Times the in-sync set of a partition shrank.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=IsrShrinksPerSec.
 */
export const kafka_server_replicamanager_isrshrinks_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_replicamanager_isrshrinks_total');

/**
 * Times the in-sync set of a partition shrank.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_replicamanager_isrshrinkspersec_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_replicamanager_isrshrinkspersec_total');

/**
 * Partitions led by this broker.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=LeaderCount.
 */
export const kafka_server_replicamanager_leadercount = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_replicamanager_leadercount');

/**
 * Replicas of this broker on failed log directories.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=OfflineReplicaCount.
 */
export const kafka_server_replicamanager_offlinereplicacount = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_replicamanager_offlinereplicacount');

/**
 * Replicas hosted on this broker.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=PartitionCount.
 */
export const kafka_server_replicamanager_partitioncount = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_replicamanager_partitioncount');

/**
 * Producer ids the broker remembers.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=ProducerIdCount.
 */
export const kafka_server_replicamanager_produceridcount = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_replicamanager_produceridcount');

/**
 * Partitions led by this broker that are being reassigned.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=ReassigningPartitions.
 */
export const kafka_server_replicamanager_reassigningpartitions = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_replicamanager_reassigningpartitions');

/**
 * Partitions led by this broker below min.insync.replicas: acks=all writes fail.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=UnderMinIsrPartitionCount.
 */
export const kafka_server_replicamanager_underminisrpartitioncount = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_replicamanager_underminisrpartitioncount');

/**
 * Partitions led by this broker with fewer in-sync replicas than configured.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=ReplicaManager,name=UnderReplicatedPartitions.
 */
export const kafka_server_replicamanager_underreplicatedpartitions = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_replicamanager_underreplicatedpartitions');

/**
 * Age of the newest metadata snapshot.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=SnapshotEmitter,name=LatestSnapshotGeneratedAgeMs.
 */
export const kafka_server_snapshotemitter_latestsnapshotgeneratedagems = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_snapshotemitter_latestsnapshotgeneratedagems');

/**
 * Size of the newest metadata snapshot.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation); MBean kafka.server:type=SnapshotEmitter,name=LatestSnapshotGeneratedBytes.
 */
export const kafka_server_snapshotemitter_latestsnapshotgeneratedbytes = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_snapshotemitter_latestsnapshotgeneratedbytes');

/**
 * Connections closed.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_socket_server_metrics_connection_close = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_socket_server_metrics_connection_close');

/**
 * Connections closed.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_socket_server_metrics_connection_close_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_socket_server_metrics_connection_close_total');

/**
 * Open connections.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_socket_server_metrics_connection_count = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_socket_server_metrics_connection_count');

/**
 * Connections opened.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_socket_server_metrics_connection_creation = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_socket_server_metrics_connection_creation');

/**
 * Connections opened.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_socket_server_metrics_connection_creation_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_socket_server_metrics_connection_creation_total');

/**
 * Connections closed after credential expiry.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list); strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_socket_server_metrics_expired_connections_killed_count = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_socket_server_metrics_expired_connections_killed_count');

/**
 * Connections that failed authentication.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_socket_server_metrics_failed_authentication = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_socket_server_metrics_failed_authentication');

/**
 * Connections that failed authentication.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_socket_server_metrics_failed_authentication_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_socket_server_metrics_failed_authentication_total');

/**
 * Connections that authenticated.
 *
 * Sources: strimzi/metrics-reporter\@7a14699:README.md + strimzi/strimzi-kafka-operator\@1.2.0:cluster-operator/src/main/java/io/strimzi/operator/cluster/model/KafkaCluster.java (default allow list).
 */
export const kafka_server_socket_server_metrics_successful_authentication = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_socket_server_metrics_successful_authentication');

/**
 * Connections that authenticated.
 *
 * Sources: strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/kafka-metrics.yaml (rules applied with a local simulation).
 */
export const kafka_server_socket_server_metrics_successful_authentication_total = /* @__PURE__ */ externalMetric($catalog, 'kafka_server_socket_server_metrics_successful_authentication_total');

/**
 * File descriptor limit of the broker process.
 *
 * Sources: prometheus/jmx_exporter\@1.6.0 (client_java JVM metrics); names used by strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/grafana-dashboards/strimzi-kafka.json.
 */
export const process_max_fds = /* @__PURE__ */ externalMetric($catalog, 'process_max_fds');

/**
 * Open file descriptors of the broker process.
 *
 * Sources: prometheus/jmx_exporter\@1.6.0 (client_java JVM metrics); names used by strimzi/strimzi-kafka-operator\@1.2.0:examples/metrics/grafana-dashboards/strimzi-kafka.json.
 */
export const process_open_fds = /* @__PURE__ */ externalMetric($catalog, 'process_open_fds');
