import { kafka } from '../metrics/components.ts';
import {
  kafka_controller_kafkacontroller_offlinepartitionscount,
  kafka_server_replicamanager_underminisrpartitioncount,
} from '../metrics/external/kafka.generated.ts';
import { strimzi_reconciliations_failed_total } from '../metrics/external/strimzi-operator.generated.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { identity, ownerNamespace, promql } from '../pack/query-template.ts';
import { namespacesOfBigPeers } from '../records/kubernetes.ts';
import { strimzi } from '../sources/dependencies.ts';

/** Each broker counts the partitions that it leads. Both exporters give it the same name. */
export const partitionsUnderMinIsr = defineAlert({
  name: 'SmbpKafkaPartitionsUnderMinIsr',
  component: kafka,
  severity: 'critical',
  forSeconds: 300,
  params: {},
  expr: promql`
sum by (${identity()}, strimzi_io_cluster) (${kafka_server_replicamanager_underminisrpartitioncount})
* on (${identity()}) group_left (big_peer) ${namespacesOfBigPeers} > 0`,
  summary: prose`${value('humanize')} partitions of Kafka in namespace ${label('namespace')} refuse writes.`,
  description: prose`${value('humanize')} partitions of the Kafka below a Big Peer in namespace ${label('namespace')} have fewer replicas in sync than min.insync.replicas, so that Kafka refuses to write to them. If the transaction log is among them, no device and no API client can write. List the Kafka pods of this namespace and look for a broker that is down, restarts, or has a full disk; the partitions recover once enough replicas have caught up.`,
});

/** Every controller counts all partitions, so their counts are not added up. */
export const offlinePartitions = defineAlert({
  name: 'SmbpKafkaOfflinePartitions',
  component: kafka,
  severity: 'critical',
  forSeconds: 120,
  params: {},
  expr: promql`
max by (${identity()}, strimzi_io_cluster) (${kafka_controller_kafkacontroller_offlinepartitionscount})
* on (${identity()}) group_left (big_peer) ${namespacesOfBigPeers} > 0`,
  summary: prose`${value('humanize')} partitions of Kafka in namespace ${label('namespace')} have no leader.`,
  description: prose`${value('humanize')} partitions of the Kafka below a Big Peer in namespace ${label('namespace')} have no leader: they can be neither written nor read. If the transaction log is among them, the Big Peer stands still. List the Kafka pods of this namespace: the brokers that hold these partitions are all down. Bring one back with its volume; do not delete volumes or topics.`,
});

export const strimziReconcileFailing = defineAlert({
  name: 'SmbpStrimziReconcileFailing',
  component: kafka,
  severity: 'warning',
  forSeconds: 900,
  params: {
    threshold: {
      unit: 'none',
      default: 3,
      min: 0,
      max: 10_000,
      advice: 'Raise it where single failures of Strimzi are common, for instance on a slow API server.',
    },
  },
  expr: promql`
sum by (${identity()}, kind) (
  label_replace(
    increase(${strimzi_reconciliations_failed_total}[30m]),
    "namespace", "$1", "${ownerNamespace(strimzi)}", "(.+)"
  )
)
* on (${identity()}) group_left (big_peer) ${namespacesOfBigPeers} > ${param('threshold')}`,
  summary: prose`Strimzi fails to reconcile ${label('kind')} in namespace ${label('namespace')}.`,
  description: prose`Strimzi failed ${value('humanize')} times in 30 minutes to reconcile resources of kind ${label('kind')} in namespace ${label('namespace')}, which holds Big Peers. Kafka goes on as it is, but topics and users of new bridges are not made, and certificates and brokers are not replaced. Describe the resources of this kind for the condition NotReady and its message; the log of the Strimzi operator has the whole error.`,
});
