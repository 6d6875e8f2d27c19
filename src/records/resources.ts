/**
 * What the operator says of custom resources, with the namespace of the resource in place of that of the operator, and
 * without the pod that said it: two pods of the operator, or a restart of one, change no series here. The same series
 * come from kube-state-metrics where that reads the custom resources.
 */

import { resources } from '../metrics/components.ts';
import {
  attachmentBackendInfo,
  bigpeerVersionSupported,
  dependencyReady,
  resourceCondition,
  resourceDeletion,
  resourceGeneration,
  resourceInfo,
  resourceObservedGeneration,
  resourceOrphaned,
  rollingUpdateStart,
  statefulsetRebuilds,
  storeReplicas,
  storeTransitionStart,
  subscriptionReplicas,
} from '../metrics/resources.ts';
import { identity, promql } from '../pack/query-template.ts';
import { defineRecordingRule } from '../pack/recording-rule.ts';

export const bigPeers = defineRecordingRule({
  name: 'namespace_big_peer:smbp_operator_resource_info:group',
  component: resources,
  help: 'The Big Peers that there are; always 1.',
  unit: 'info',
  expr: promql`
group by (${identity()}) (
  label_replace(${resourceInfo}{kind="BigPeer"}, "namespace", "$1", "resource_namespace", "(.+)")
)`,
});

/** So that what belongs to a Big Peer stays watched while the operator is down and says nothing. */
export const recentBigPeers = defineRecordingRule({
  name: 'namespace_big_peer:smbp_operator_resource_info:last1d',
  component: resources,
  help: 'The Big Peers that there were within the last day; always 1.',
  unit: 'info',
  expr: promql`last_over_time(${bigPeers}[1d])`,
});

/** One failed scrape of the operator must neither end an alert nor start its wait anew. */
export const conditionOfResource = defineRecordingRule({
  name: 'namespace_big_peer_kind_name_condition_status:smbp_operator_resource_condition:max',
  component: resources,
  help: 'Status conditions of each custom resource: 1 for the status that the condition has.',
  unit: 'boolean',
  expr: promql`
max by (${identity()}, kind, name, condition, status) (
  label_replace(last_over_time(${resourceCondition}[5m]), "namespace", "$1", "resource_namespace", "(.+)")
)`,
});

export const generationOfResource = defineRecordingRule({
  name: 'namespace_big_peer_kind_name:smbp_operator_resource_generation:max',
  component: resources,
  help: 'Generation of the spec of each custom resource.',
  unit: 'version',
  expr: promql`
max by (${identity()}, kind, name) (
  label_replace(${resourceGeneration}, "namespace", "$1", "resource_namespace", "(.+)")
)`,
});

export const observedGenerationOfResource = defineRecordingRule({
  name: 'namespace_big_peer_kind_name:smbp_operator_resource_observed_generation:max',
  component: resources,
  help: 'Generation of each custom resource that the operator has acted on; 0 before the first.',
  unit: 'version',
  expr: promql`
max by (${identity()}, kind, name) (
  label_replace(${resourceObservedGeneration}, "namespace", "$1", "resource_namespace", "(.+)")
)`,
});

export const deletionOfResource = defineRecordingRule({
  name: 'namespace_big_peer_kind_name:smbp_operator_resource_deletion_timestamp_seconds:max',
  component: resources,
  help: 'When the deletion of a custom resource was asked for; no series while it lives.',
  unit: 'timestamp_seconds',
  expr: promql`
max by (${identity()}, kind, name) (
  label_replace(${resourceDeletion} > 0, "namespace", "$1", "resource_namespace", "(.+)")
)`,
});

export const orphanedResource = defineRecordingRule({
  name: 'namespace_big_peer_kind_name:smbp_operator_resource_orphaned:max',
  component: resources,
  help: 'Whether a custom resource names no Big Peer, or one that is not there: 1 if so.',
  unit: 'boolean',
  expr: promql`
max by (${identity()}, kind, name) (
  label_replace(${resourceOrphaned}, "namespace", "$1", "resource_namespace", "(.+)")
)`,
});

export const versionSupportedOfBigPeer = defineRecordingRule({
  name: 'namespace_big_peer:smbp_operator_bigpeer_version_supported:min',
  component: resources,
  help: 'Whether the operator supports the version of each Big Peer: 0 if it does not.',
  unit: 'boolean',
  expr: promql`
min by (${identity()}) (
  label_replace(${bigpeerVersionSupported}, "namespace", "$1", "resource_namespace", "(.+)")
)`,
});

export const dependencyOfBigPeer = defineRecordingRule({
  name: 'namespace_big_peer_dependency:smbp_operator_dependency_ready:max',
  component: resources,
  help: 'Whether each dependency of a Big Peer can be used: 1 if so.',
  unit: 'boolean',
  expr: promql`
max by (${identity()}, dependency) (
  label_replace(${dependencyReady}, "namespace", "$1", "resource_namespace", "(.+)")
)`,
});

export const rolloutStart = defineRecordingRule({
  name: 'namespace_big_peer_workload:smbp_operator_rolling_update_start_timestamp_seconds:min',
  component: resources,
  help: 'When the running rollout of a workload started; no series while none runs.',
  unit: 'timestamp_seconds',
  expr: promql`
min by (${identity()}, workload) (
  label_replace(${rollingUpdateStart} > 0, "namespace", "$1", "resource_namespace", "(.+)")
)`,
});

/**
 * The first failure makes the series, of which `increase` says nothing: a series that is new counts as a whole. One that
 * was only not scraped for a while is not new.
 */
export const failedRebuilds = defineRecordingRule({
  name: 'namespace_big_peer_workload:smbp_operator_statefulset_rebuilds_failed:increase1h',
  component: resources,
  help: 'Rebuilds of StatefulSets that failed within the last hour.',
  unit: 'none',
  expr: promql`
sum by (${identity()}, workload) (
  label_replace(
    increase(${statefulsetRebuilds}{result="failed"}[1h]) > 0
    or
    (
      ${statefulsetRebuilds}{result="failed"}
      unless
      last_over_time(${statefulsetRebuilds}{result="failed"}[1d] offset 1h)
    ),
    "namespace", "$1", "resource_namespace", "(.+)"
  )
)`,
});

export const transitionStart = defineRecordingRule({
  name: 'namespace_big_peer:smbp_operator_store_transition_start_timestamp_seconds:min',
  component: resources,
  help: 'When the running transition of a store started; no series while none runs.',
  unit: 'timestamp_seconds',
  expr: promql`
min by (${identity()}) (
  label_replace(${storeTransitionStart} > 0, "namespace", "$1", "resource_namespace", "(.+)")
)`,
});

export const replicasOfPartition = defineRecordingRule({
  name: 'namespace_big_peer_partition_state:smbp_operator_store_replicas:max',
  component: resources,
  help: 'Replicas of each partition of a store, by state.',
  unit: 'none',
  expr: promql`
max by (${identity()}, partition, state) (
  label_replace(${storeReplicas}, "namespace", "$1", "resource_namespace", "(.+)")
)`,
});

export const subscriptionServersOfBigPeer = defineRecordingRule({
  name: 'namespace_big_peer_state:smbp_operator_subscription_replicas:max',
  component: resources,
  help: 'Subscription servers of each Big Peer, by state.',
  unit: 'none',
  expr: promql`
max by (${identity()}, state) (
  label_replace(${subscriptionReplicas}, "namespace", "$1", "resource_namespace", "(.+)")
)`,
});

export const attachmentBackend = defineRecordingRule({
  name: 'namespace_big_peer_backend:smbp_operator_attachment_backend_info:max',
  component: resources,
  help: 'Backend in which each Big Peer keeps attachments; always 1.',
  unit: 'info',
  expr: promql`
max by (${identity()}, backend) (
  label_replace(${attachmentBackendInfo}, "namespace", "$1", "resource_namespace", "(.+)")
)`,
});
