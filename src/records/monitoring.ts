import { monitoring } from '../metrics/components.ts';
import { buildInfo as storeBuildInfo } from '../metrics/store.ts';
import { buildInfo as subscriptionBuildInfo } from '../metrics/subscription.ts';
import { identity, promql } from '../pack/query-template.ts';
import { defineRecordingRule } from '../pack/recording-rule.ts';
import { replicasOfPartition, subscriptionServersOfBigPeer } from './resources.ts';

export const desiredPods = defineRecordingRule({
  name: 'namespace_big_peer_workload:smbp_pods_desired:sum',
  component: monitoring,
  help: 'Pods that a Big Peer should have, of the workloads of which the operator says it.',
  unit: 'none',
  expr: promql`
label_replace(sum by (${identity()}) (${replicasOfPartition}{state="desired"}), "workload", "store", "", "")
or
label_replace(
  sum by (${identity()}) (${subscriptionServersOfBigPeer}{state="desired"}),
  "workload", "subscription", "", ""
)`,
});

/** By the metrics that they expose, because the names of their containers are not public. */
export const scrapedPods = defineRecordingRule({
  name: 'namespace_big_peer_workload:smbp_pods_scraped:count',
  component: monitoring,
  help: 'Pods of a Big Peer whose metrics arrive, of the workloads of which the operator says how many there should be.',
  unit: 'none',
  expr: promql`
label_replace(count by (${identity()}) (${storeBuildInfo}), "workload", "store", "", "")
or
label_replace(count by (${identity()}) (${subscriptionBuildInfo}), "workload", "subscription", "", "")`,
});
