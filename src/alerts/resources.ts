import { resources } from '../metrics/components.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { identity, promql } from '../pack/query-template.ts';
import {
  attachmentBackend,
  conditionOfResource,
  deletionOfResource,
  dependencyOfBigPeer,
  failedRebuilds,
  generationOfResource,
  observedGenerationOfResource,
  orphanedResource,
  replicasOfPartition,
  rolloutStart,
  transitionStart,
  versionSupportedOfBigPeer,
} from '../records/resources.ts';

/** "False" and "Unknown" may alternate, so it goes by "True". */
export const resourceNotReady = defineAlert({
  name: 'SmbpResourceNotReady',
  component: resources,
  severity: 'warning',
  forSeconds: 900,
  params: {},
  expr: promql`
${conditionOfResource}{condition="Ready", status="True"} == 0`,
  summary: prose`${label('kind')} ${label('name')} in namespace ${label('namespace')} is not ready.`,
  description: prose`The condition Ready of ${label('kind')} ${label('name')} in namespace ${label('namespace')} has not been True for a while: the operator could not bring about what the spec asks for, or has lost it again. Describe the resource with kubectl: the other conditions and the Events name the part that is missing. Of a Big Peer, look at KafkaReady first, then at the store, then at the subscription servers: each waits for the one before.`,
});

/** Polarity: True is bad. */
export const bigPeerDegraded = defineAlert({
  name: 'SmbpBigPeerDegraded',
  component: resources,
  severity: 'critical',
  forSeconds: 600,
  params: {},
  expr: promql`
${conditionOfResource}{condition="Degraded", status="True", kind=~"BigPeer|BigPeerStore|BigPeerSubscription"} == 1`,
  summary: prose`${label('kind')} ${label('name')} in namespace ${label('namespace')} is degraded.`,
  description: prose`The operator says that ${label('kind')} ${label('name')} in namespace ${label('namespace')} works only in part: devices may be cut off, or reads may be old. Describe the resource with kubectl: the condition Degraded has a reason and a message. Then look at its pods, those labelled ditto.live/big-peer in this namespace, for one that is not ready.`,
});

/** Whether False also means "under way" is not public, hence the long wait. */
export const rollingUpdateNotSucceeded = defineAlert({
  name: 'SmbpRollingUpdateNotSucceeded',
  component: resources,
  severity: 'warning',
  forSeconds: 2700,
  params: {},
  expr: promql`
${conditionOfResource}{condition="RollingUpdateSucceeded", status="False"} == 1`,
  summary: prose`The rolling update of ${label('kind')} ${label('name')} in namespace ${label('namespace')} has not succeeded.`,
  description: prose`The condition RollingUpdateSucceeded of ${label('kind')} ${label('name')} in namespace ${label('namespace')} has been False for longer than a rollout takes. Old and new pods run side by side, and the change is not in force everywhere. Look for the newest pod of this resource: kubectl describe says whether it lacks an image, a volume or a node; its log says why it does not get ready.`,
});

export const resourceSpecNotObserved = defineAlert({
  name: 'SmbpResourceSpecNotObserved',
  component: resources,
  severity: 'warning',
  forSeconds: 900,
  params: {},
  expr: promql`
(${generationOfResource} - ${observedGenerationOfResource}) > 0`,
  summary: prose`The operator has not acted on the newest spec of ${label('kind')} ${label('name')} in namespace ${label('namespace')}.`,
  description: prose`The spec of ${label('kind')} ${label('name')} in namespace ${label('namespace')} is ${value('humanize')} changes ahead of what the operator has acted on. What was changed is not in force, and its other conditions speak of the old spec. See whether the operator runs and whether its alerts fire; if all is quiet there, look for the name of the resource in its log.`,
});

export const resourceDeletionStuck = defineAlert({
  name: 'SmbpResourceDeletionStuck',
  component: resources,
  severity: 'warning',
  forSeconds: 300,
  params: {
    age: {
      unit: 'seconds',
      default: 1800,
      min: 60,
      max: 86_400,
      advice: 'Raise it where the deletion of a large Big Peer is known to take longer.',
    },
  },
  expr: promql`
(time() - ${deletionOfResource}) > ${param('age')}`,
  summary: prose`The deletion of ${label('kind')} ${label('name')} in namespace ${label('namespace')} has been waiting for ${value('humanizeDuration')}.`,
  description: prose`${label('kind')} ${label('name')} in namespace ${label('namespace')} was to be deleted ${value('humanizeDuration')} ago, and its finalizer is still there. Without the operator no finalizer ends, so see first that it runs. Then look at the Events of the resource and at what it owns: bridges, keys and apps must go before their Big Peer. Do not take the finalizer off by hand before its children are gone: nobody would clean them up.`,
});

export const resourceOrphaned = defineAlert({
  name: 'SmbpResourceOrphaned',
  component: resources,
  severity: 'warning',
  forSeconds: 600,
  params: {},
  expr: promql`
${orphanedResource} == 1`,
  summary: prose`${label('kind')} ${label('name')} in namespace ${label('namespace')} belongs to no Big Peer.`,
  description: prose`${label('kind')} ${label('name')} in namespace ${label('namespace')} has no label ditto.live/big-peer, or one that names a Big Peer which is not in this namespace, so that the operator leaves it alone. Since operator 0.14.7 data bridges need this label. Set it with kubectl label, or delete the resource.`,
});

export const bigPeerVersionUnsupported = defineAlert({
  name: 'SmbpBigPeerVersionUnsupported',
  component: resources,
  severity: 'warning',
  forSeconds: 300,
  params: {},
  expr: promql`
${versionSupportedOfBigPeer} == 0`,
  summary: prose`The operator does not support the version of Big Peer ${label('big_peer')} in namespace ${label('namespace')}.`,
  description: prose`The version in the spec of Big Peer ${label('big_peer')} in namespace ${label('namespace')} is outside of what the running operator supports. The Big Peer goes on serving, but the operator neither changes nor repairs it. Raise spec.version to a supported one, which the release notes of the operator list, or go back to the operator that ran before.`,
});

export const dependencyNotReady = defineAlert({
  name: 'SmbpDependencyNotReady',
  component: resources,
  severity: 'warning',
  forSeconds: 600,
  params: {},
  expr: promql`
${dependencyOfBigPeer} == 0`,
  summary: prose`Big Peer ${label('big_peer')} in namespace ${label('namespace')} waits for ${label('dependency')}.`,
  description: prose`Big Peer ${label('big_peer')} in namespace ${label('namespace')} cannot use its dependency ${label('dependency')}, and what needs it does not start or change. For kafka, kafka_topic and kafka_user describe the resource of Strimzi of that kind: a Kafka whose external listener needs an Ingress controller that is not there never gets ready, nor does one whose Strimzi is newer than the operator knows. For issuer and certificate describe those of cert-manager; for the secrets, see that they exist in this namespace.`,
});

export const rolloutStuck = defineAlert({
  name: 'SmbpRolloutStuck',
  component: resources,
  severity: 'warning',
  forSeconds: 300,
  params: {
    age: {
      unit: 'seconds',
      default: 3600,
      min: 300,
      max: 604_800,
      advice: 'Raise it where replacing all pods of a large Big Peer takes longer.',
    },
  },
  expr: promql`
(time() - ${rolloutStart}) > ${param('age')}`,
  summary: prose`The rollout of ${label('workload')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} has been running for ${value('humanizeDuration')}.`,
  description: prose`The pods of ${label('workload')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} have been in replacement for ${value('humanizeDuration')}. Until it ends, two versions serve, and further changes wait. Look for the pod that is not ready: an image that cannot be pulled, a volume that does not attach, or a store replica that still catches up.`,
});

export const statefulSetRebuildFailed = defineAlert({
  name: 'SmbpStatefulSetRebuildFailed',
  component: resources,
  severity: 'critical',
  forSeconds: 0,
  params: {},
  expr: promql`
${failedRebuilds} > 0`,
  summary: prose`The StatefulSet of ${label('workload')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} was deleted and could not be made again.`,
  description: prose`To change the storage of ${label('workload')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')}, the operator deletes the StatefulSet, keeps pod and volume, and makes it again; that failed within the last hour. The pods still run and the data is there, but a pod that ends now does not come back. Delete no pod and no claim. List the StatefulSets of this namespace and find the one that is missing; the log of the operator and the Event StatefulSetRebuildFailed say why. Once the cause is mended the operator makes it on its next attempt.`,
});

export const storeTransitionStuck = defineAlert({
  name: 'SmbpStoreTransitionStuck',
  component: resources,
  severity: 'warning',
  forSeconds: 300,
  params: {
    age: {
      unit: 'seconds',
      default: 14_400,
      min: 600,
      max: 2_592_000,
      advice: 'Raise it to what moving the data of your largest store takes.',
    },
  },
  expr: promql`
(time() - ${transitionStart}) > ${param('age')}`,
  summary: prose`The store of Big Peer ${label('big_peer')} in namespace ${label('namespace')} has been changing its configuration for ${value('humanizeDuration')}.`,
  description: prose`The store of Big Peer ${label('big_peer')} in namespace ${label('namespace')} has been on the way to its next configuration for ${value('humanizeDuration')}. A single replica that is down or far behind keeps it from ending, and meanwhile old versions of data pile up. See whether all store pods are ready and which of them still has transactions to backfill; a replica that cannot come back must be removed and replaced.`,
});

/** A partition that is to go has no replicas either. */
export const storePartitionUnavailable = defineAlert({
  name: 'SmbpStorePartitionUnavailable',
  component: resources,
  severity: 'critical',
  forSeconds: 120,
  params: {},
  expr: promql`
${replicasOfPartition}{state="routing"} == 0
and on (${identity()}, partition)
${replicasOfPartition}{state="desired"} > 0`,
  summary: prose`Partition ${label('partition')} of the store of Big Peer ${label('big_peer')} in namespace ${label('namespace')} is not served.`,
  description: prose`No replica of partition ${label('partition')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} routes requests. Reads of this range of keys fail for every app, and the stable timestamp stands still for the whole Big Peer. Look at the store pods of this partition: whether they are scheduled, have their volume and have disk space left, and what their log says last. On the first start of a Big Peer this ends by itself.`,
});

export const storePartitionUnderReplicated = defineAlert({
  name: 'SmbpStorePartitionUnderReplicated',
  component: resources,
  severity: 'warning',
  forSeconds: 900,
  params: {},
  expr: promql`
${replicasOfPartition}{state="routing"}
< on (${identity()}, partition)
${replicasOfPartition}{state="desired"}`,
  summary: prose`Partition ${label('partition')} of the store of Big Peer ${label('big_peer')} in namespace ${label('namespace')} has only ${value('humanize')} replicas in use.`,
  description: prose`Of partition ${label('partition')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} fewer replicas route requests than the spec asks for, namely ${value('humanize')}. It still serves, but the next failure may take the range of keys away, and a replica that is down holds up garbage collection. Find the store pod of this partition that is not ready, or that still backfills.`,
});

export const attachmentsEphemeral = defineAlert({
  name: 'SmbpAttachmentsEphemeral',
  component: resources,
  severity: 'info',
  forSeconds: 3600,
  params: {},
  expr: promql`
${attachmentBackend}{backend="in_memory"}`,
  summary: prose`Big Peer ${label('big_peer')} in namespace ${label('namespace')} keeps attachments in memory only.`,
  description: prose`Big Peer ${label('big_peer')} in namespace ${label('namespace')} has no backend for attachments, so that it keeps them in the memory of its API pods: a restart, an update or a lost node loses them. Configure attachments.backend of the BigPeer. Switch this alert off where the apps use no attachments.`,
});
