import { kubernetes } from '../metrics/components.ts';
import {
  kube_persistentvolumeclaim_status_phase,
  kube_pod_container_status_last_terminated_reason,
  kube_pod_container_status_restarts_total,
  kube_pod_container_status_waiting_reason,
} from '../metrics/external/kube-state-metrics.generated.ts';
import { kubelet_volume_stats_available_bytes } from '../metrics/external/kubelet.generated.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { identity, ownerNamespace, promql } from '../pack/query-template.ts';
import { availableOfVolume, ownClaims, ownPods } from '../records/kubernetes.ts';
import { kubelet, kubeStateMetrics } from '../sources/cluster.ts';

export const storeVolumeFillingUp = defineAlert({
  name: 'SmbpStoreVolumeFillingUp',
  component: kubernetes,
  severity: 'warning',
  forSeconds: 3600,
  params: {
    available: {
      unit: 'ratio',
      default: 0.2,
      min: 0.01,
      max: 0.9,
      advice: 'Raise it where a volume cannot be expanded quickly.',
    },
    horizon: {
      unit: 'seconds',
      default: 4 * 86_400,
      min: 3600,
      max: 30 * 86_400,
      advice: 'Set it to the time that you need to get more storage.',
    },
  },
  expr: promql`
${availableOfVolume} < ${param('available')}
and on (${identity()}, persistentvolumeclaim)
label_replace(
  predict_linear(${kubelet_volume_stats_available_bytes}[6h], ${param('horizon')}),
  "namespace", "$1", "${ownerNamespace(kubelet)}", "(.+)"
) < 0`,
  summary: prose`Volume ${label('persistentvolumeclaim')} in namespace ${label('namespace')} has ${value('humanizePercentage')} left and will be full within ${param('horizon')}.`,
  description: prose`The volume of claim ${label('persistentvolumeclaim')} in namespace ${label('namespace')} has ${value('humanizePercentage')} left, and at the pace of the last 6 hours it is full within ${param('horizon')}. A store replica with a full volume stops and holds up the whole Big Peer; a full broker of Kafka stops all writes. kubectl describe of the claim says which pod uses it. Of a store, see whether garbage collection and compaction keep up; else raise storage.size in the spec of the BigPeer, where the storage class can expand volumes.`,
});

export const storeVolumeFull = defineAlert({
  name: 'SmbpStoreVolumeFull',
  component: kubernetes,
  severity: 'critical',
  forSeconds: 300,
  params: {
    available: {
      unit: 'ratio',
      default: 0.03,
      min: 0.001,
      max: 0.5,
      advice: 'Raise it where the volumes are small or fill up within hours.',
    },
  },
  expr: promql`
${availableOfVolume} < ${param('available')}`,
  summary: prose`Volume ${label('persistentvolumeclaim')} in namespace ${label('namespace')} is full: ${value('humanizePercentage')} left.`,
  description: prose`The volume of claim ${label('persistentvolumeclaim')} in namespace ${label('namespace')} has less than ${param('available')} left. What writes to it is about to stop: a store replica, which then holds up the whole Big Peer, or a broker of Kafka, which then refuses all writes. kubectl describe of the claim says which pod uses it. Expand it now: raise storage.size in the spec of the BigPeer (of Kafka: in its KafkaNodePool), where the storage class allows it. Delete no files by hand.`,
});

export const volumePending = defineAlert({
  name: 'SmbpVolumePending',
  component: kubernetes,
  severity: 'warning',
  forSeconds: 900,
  params: {},
  expr: promql`
max by (${identity()}, persistentvolumeclaim) (
  label_replace(${kube_persistentvolumeclaim_status_phase}{phase="Pending"}, "namespace", "$1", "${ownerNamespace(kubeStateMetrics)}", "(.+)")
)
* on (${identity()}, persistentvolumeclaim) group_left (big_peer) ${ownClaims} == 1`,
  summary: prose`Claim ${label('persistentvolumeclaim')} in namespace ${label('namespace')} gets no volume.`,
  description: prose`The claim ${label('persistentvolumeclaim')} in namespace ${label('namespace')} is Pending, and the pod that needs it cannot start. Describe the claim: its Events name the cause. Usual ones are that the cluster has no default storage class, that no CSI driver is installed, that a quota is used up, or that no node in the zone of the volume has room for the pod.`,
});

/** Both reasons alternate, with seconds in which the kubelet tries and there is none. */
export const podImagePull = defineAlert({
  name: 'SmbpPodImagePull',
  component: kubernetes,
  severity: 'warning',
  forSeconds: 600,
  params: {},
  expr: promql`
max by (${identity()}, pod, container) (
  label_replace(
    max_over_time(${kube_pod_container_status_waiting_reason}{reason=~"ImagePullBackOff|ErrImagePull"}[5m]),
    "namespace", "$1", "${ownerNamespace(kubeStateMetrics)}", "(.+)"
  )
)
* on (${identity()}, pod) group_left (big_peer) ${ownPods} == 1`,
  summary: prose`The image of container ${label('container')} of pod ${label('pod')} in namespace ${label('namespace')} cannot be pulled.`,
  description: prose`Pod ${label('pod')} in namespace ${label('namespace')} waits for the image of its container ${label('container')}. Describe the pod: its Events have the answer of the registry. "not found" is mostly a wrong spec.version of the BigPeer; "unauthorized" a pull secret that is missing in this namespace or was not passed on to the pods of a data bridge (operators before 0.14.8).`,
});

export const podCrashLooping = defineAlert({
  name: 'SmbpPodCrashLooping',
  component: kubernetes,
  severity: 'warning',
  forSeconds: 600,
  params: {},
  expr: promql`
max by (${identity()}, pod, container) (
  label_replace(
    max_over_time(${kube_pod_container_status_waiting_reason}{reason="CrashLoopBackOff"}[5m]),
    "namespace", "$1", "${ownerNamespace(kubeStateMetrics)}", "(.+)"
  )
)
* on (${identity()}, pod) group_left (big_peer) ${ownPods} == 1`,
  summary: prose`Container ${label('container')} of pod ${label('pod')} in namespace ${label('namespace')} ends again and again.`,
  description: prose`Container ${label('container')} of pod ${label('pod')} in namespace ${label('namespace')} has been ending soon after each start, and Kubernetes waits ever longer between attempts. A store replica in this state holds up the whole Big Peer. kubectl logs with --previous shows its last words; kubectl describe shows the exit code: 137 with OOMKilled is too little memory, 1 mostly a configuration or a dependency that it cannot reach.`,
});

/** cAdvisor's counter of such ends does not survive the container that ended, so it goes by restart and last reason. */
export const containerOutOfMemory = defineAlert({
  name: 'SmbpContainerOutOfMemory',
  component: kubernetes,
  severity: 'warning',
  forSeconds: 0,
  params: {
    restarts: {
      unit: 'none',
      default: 1,
      min: 1,
      max: 100,
      advice: 'Raise it where a single restart an hour needs no attention.',
    },
  },
  expr: promql`
max by (${identity()}, pod, container) (
  label_replace(
    increase(${kube_pod_container_status_restarts_total}[1h]) >= ${param('restarts')}
    and ignoring (reason)
    ${kube_pod_container_status_last_terminated_reason}{reason="OOMKilled"} == 1,
    "namespace", "$1", "${ownerNamespace(kubeStateMetrics)}", "(.+)"
  )
)
* on (${identity()}, pod) group_left (big_peer) ${ownPods}`,
  summary: prose`Container ${label('container')} of pod ${label('pod')} in namespace ${label('namespace')} ran out of memory.`,
  description: prose`Within the last hour container ${label('container')} of pod ${label('pod')} in namespace ${label('namespace')} was restarted, and its last end was for lack of memory. Devices that it served had to connect again; a store replica catches up from the log. Compare its memory with its limit over the last day: a slow rise needs a larger limit in the spec of the BigPeer, a sudden one mostly comes from one large query or from a wave of connections.`,
});
