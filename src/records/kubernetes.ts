/**
 * Which objects of the cluster are ours. Series of Kubernetes and of other operators name no Big Peer, and the label of
 * the pods that does is not exposed by default (kube-state-metrics 2.10 and newer exposes labels on request). What can
 * be known:
 *
 * - of a pod that we scrape, its Big Peer, from its target labels;
 * - of a namespace that holds Big Peers, that its objects belong to them, and to which one where there is only one;
 * - of the operator, the name of its Deployment.
 *
 * Other objects in a namespace of Big Peers count as theirs. Where a namespace holds several, the label `big_peer`
 * stays off.
 */

import { kubernetes } from '../metrics/components.ts';
import { certmanager_certificate_ready_status } from '../metrics/external/cert-manager.generated.ts';
import {
  kube_pod_info,
  kube_pod_spec_volumes_persistentvolumeclaims_info,
} from '../metrics/external/kube-state-metrics.generated.ts';
import {
  kubelet_volume_stats_available_bytes,
  kubelet_volume_stats_capacity_bytes,
} from '../metrics/external/kubelet.generated.ts';
import { up } from '../metrics/external/prometheus.generated.ts';
import { identity, ownerNamespace, promql, targetsOf } from '../pack/query-template.ts';
import { defineRecordingRule } from '../pack/recording-rule.ts';
import { bigPeerSource } from '../sources/big-peer.ts';
import { kubelet, kubeStateMetrics } from '../sources/cluster.ts';
import { certManager } from '../sources/dependencies.ts';
import { recentBigPeers } from './resources.ts';

export const namespacesOfBigPeers = defineRecordingRule({
  name: 'namespace_big_peer:smbp_big_peer_namespaces:group',
  component: kubernetes,
  help: 'Namespaces that held Big Peers within the last day, with the name of the Big Peer where there is only one; always 1.',
  unit: 'info',
  expr: promql`
(${recentBigPeers} and on (${identity()}) (count by (${identity()}) (${recentBigPeers}) == 1))
or
group by (${identity()}) (count by (${identity()}) (${recentBigPeers}) > 1)`,
});

export const listedPods = defineRecordingRule({
  name: 'namespace_big_peer_pod:kube_pod_info:group',
  component: kubernetes,
  help: 'Pods of the operator, and those in namespaces of Big Peers with the Big Peer where there is only one; always 1.',
  unit: 'info',
  expr: promql`
group by (${identity()}, pod) (
  label_replace(${kube_pod_info}{pod=~"ditto-operator-.+"}, "namespace", "$1", "${ownerNamespace(kubeStateMetrics)}", "(.+)")
)
or on (${identity()}, pod)
group by (${identity()}, big_peer, pod) (
  label_replace(${kube_pod_info}, "namespace", "$1", "${ownerNamespace(kubeStateMetrics)}", "(.+)")
  * on (${identity()}) group_left (big_peer) ${namespacesOfBigPeers}
)`,
});

export const ownPods = defineRecordingRule({
  name: 'namespace_big_peer_pod:smbp_pods:group',
  component: kubernetes,
  help: 'Pods of Big Peers and of the operator, with the Big Peer where it is known; always 1.',
  unit: 'info',
  expr: [
    promql`
group by (${identity()}, big_peer, pod) (${up}{${targetsOf(bigPeerSource)}})
or on (${identity()}, pod)
${listedPods}`,
    promql`${listedPods}`,
  ],
});

/** Pods may share a claim; one series of each claim keeps it fit for joins. */
export const ownClaims = defineRecordingRule({
  name: 'namespace_big_peer_persistentvolumeclaim:smbp_claims:group',
  component: kubernetes,
  help: 'Claims of volumes that pods of Big Peers use, with the Big Peer where it is known; always 1.',
  unit: 'info',
  expr: [
    promql`
topk by (${identity()}, persistentvolumeclaim) (1,
  group by (${identity()}, big_peer, persistentvolumeclaim) (
    label_replace(${kube_pod_spec_volumes_persistentvolumeclaims_info}, "namespace", "$1", "${ownerNamespace(kubeStateMetrics)}", "(.+)")
    * on (${identity()}, pod) group_left (big_peer) ${ownPods}
  )
)`,
    promql`
group by (${identity()}, big_peer, persistentvolumeclaim) (
  label_replace(${kubelet_volume_stats_capacity_bytes}, "namespace", "$1", "${ownerNamespace(kubelet)}", "(.+)")
  * on (${identity()}) group_left (big_peer) ${namespacesOfBigPeers}
)`,
  ],
});

/** A volume that several nodes mount has a series of each; the lowest counts. */
export const availableOfVolume = defineRecordingRule({
  name: 'namespace_big_peer_persistentvolumeclaim:kubelet_volume_stats_available:ratio_min',
  component: kubernetes,
  help: 'Share of each volume of a Big Peer that is still free.',
  unit: 'ratio',
  expr: promql`
min by (${identity()}, big_peer, persistentvolumeclaim) (
  label_replace(
    ${kubelet_volume_stats_available_bytes} / ${kubelet_volume_stats_capacity_bytes},
    "namespace", "$1", "${ownerNamespace(kubelet)}", "(.+)"
  )
  * on (${identity()}, persistentvolumeclaim) group_left (big_peer) ${ownClaims}
)`,
});

/** `condition="True"` is 0 both when the certificate is not ready and while that is unknown. */
export const certificateReady = defineRecordingRule({
  name: 'namespace_big_peer_name:certmanager_certificate_ready_status:max',
  component: kubernetes,
  help: 'Whether each Certificate of cert-manager in a namespace of Big Peers is ready: 1 if so.',
  unit: 'boolean',
  expr: promql`
max by (${identity()}, big_peer, name) (
  label_replace(
    ${certmanager_certificate_ready_status}{condition="True"},
    "namespace", "$1", "${ownerNamespace(certManager)}", "(.+)"
  )
  * on (${identity()}) group_left (big_peer) ${namespacesOfBigPeers}
)`,
});
