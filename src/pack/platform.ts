/** Platforms that the pack is made for, by the name that the settings use. */
export const PLATFORM_NAMES = [
  'kube-prometheus-stack',
  'openshift',
  'openshift-minimal',
  'openshift-user-workload',
  'gke',
  'aks',
  'prometheus',
] as const;

/** A platform by the name that the settings use. */
export type PlatformName = (typeof PLATFORM_NAMES)[number];

/** What a monitoring platform takes, and what it does to what is scraped. */
export interface PlatformProfile {
  readonly name: PlatformName;
  /** Name for people. */
  readonly title: string;
  /**
   * What its users apply: objects of the prometheus-operator, the same monitors in Azure's group with rules as Azure
   * resources, objects of Google's managed Prometheus, or files of Prometheus.
   */
  readonly delivery: 'prometheus-operator' | 'azure' | 'google' | 'files';
  /**
   * Labels that the scrape adds to every series, by what is selected; without `service`, only pods can be. A label of
   * the same name that the endpoint exposes is renamed to `exported_<name>`.
   */
  readonly targetLabels: { readonly service?: readonly string[]; readonly pod: readonly string[] };
  /** Labels that the platform sets itself, whatever a monitor or a rule says. */
  readonly protectedLabels: readonly string[];
  /** The one of them that tells clusters apart; left out where one Prometheus sees one cluster. */
  readonly clusterLabel?: string;
  /**
   * Whether monitors and rules reach no further than their own namespace: every selector gets a matcher for it, and
   * results get the label.
   */
  readonly enforcesNamespace: boolean;
  /** The pods that scrape, as they are installed when nothing is changed. */
  readonly scraper: { readonly namespace: string; readonly serviceAccount: string };
  /** Helm chart that its users install it with, where the pack can write values for it. */
  readonly chart?: string;
  /** What `absentOn` of foreign metrics calls the scrape configuration of the platform; left out, nothing is dropped. */
  readonly drops?: string;
}

/**
 * Labels of the targets of a ServiceMonitor and of a PodMonitor. `node` is added for endpoints that are Nodes only.
 *
 * Source: prometheus-operator, pkg/prometheus/promcfg.go, commit 6adcebc5.
 */
const OPERATOR_LABELS = {
  service: ['container', 'endpoint', 'instance', 'job', 'namespace', 'pod', 'service'],
  pod: ['container', 'endpoint', 'instance', 'job', 'namespace', 'pod'],
} as const;

/** Names of kube-prometheus, which kube-prometheus-stack builds with the name of its release. */
const KUBE_PROMETHEUS = { namespace: 'monitoring', serviceAccount: 'prometheus-k8s' } as const;

/** What a prometheus-operator does that nobody restricted. */
const OPERATOR = {
  delivery: 'prometheus-operator',
  targetLabels: OPERATOR_LABELS,
  protectedLabels: [],
  enforcesNamespace: false,
} as const;

/**
 * Prometheus of the platform. Its objects lie in namespaces that bear the label `openshift.io/cluster-monitoring`.
 *
 * Source: openshift/cluster-monitoring-operator, assets/prometheus-k8s, commit f581865b.
 */
const OPENSHIFT = {
  ...OPERATOR,
  scraper: { namespace: 'openshift-monitoring', serviceAccount: 'prometheus-k8s' },
} as const;

/** Every platform by name. */
export const PLATFORMS: Readonly<Record<PlatformName, PlatformProfile>> = {
  'kube-prometheus-stack': {
    ...OPERATOR,
    name: 'kube-prometheus-stack',
    title: 'kube-prometheus-stack',
    scraper: KUBE_PROMETHEUS,
    chart: 'kube-prometheus-stack',
    drops: 'kube-prometheus-stack',
  },
  openshift: { ...OPENSHIFT, name: 'openshift', title: 'OpenShift', drops: 'openshift' },
  'openshift-minimal': {
    ...OPENSHIFT,
    name: 'openshift-minimal',
    title: 'OpenShift, minimal collection profile',
    drops: 'openshift-minimal',
  },
  // enforcedNamespaceLabel, ignoreNamespaceSelectors and overrideHonorLabels are set: a monitor can neither reach
  // another namespace nor keep an exposed label `namespace`, and the ruler adds the matcher to every selector.
  // Source: openshift/cluster-monitoring-operator, assets/prometheus-user-workload/prometheus.yaml and
  // assets/thanos-ruler/thanos-ruler.yaml, commit f581865b.
  'openshift-user-workload': {
    ...OPERATOR,
    name: 'openshift-user-workload',
    title: 'OpenShift, monitoring of user workloads',
    protectedLabels: ['namespace'],
    enforcesNamespace: true,
    scraper: {
      namespace: 'openshift-user-workload-monitoring',
      serviceAccount: 'prometheus-user-workload',
    },
    drops: 'openshift',
  },
  // A PodMonitoring selects pods only, sets six labels itself, and `container` and `pod` on request; labels are never
  // honoured. ClusterRules reach every namespace of the cluster.
  // Source: GoogleCloudPlatform/prometheus-engine, pkg/operator/apis/monitoring/v1/pod_config.go and
  // manifests/operator.yaml, commit 2ffde4ec.
  gke: {
    name: 'gke',
    title: 'Google Managed Service for Prometheus',
    delivery: 'google',
    targetLabels: {
      pod: ['cluster', 'container', 'instance', 'job', 'location', 'namespace', 'pod', 'project_id'],
    },
    protectedLabels: ['cluster', 'instance', 'job', 'location', 'namespace', 'project_id'],
    clusterLabel: 'cluster',
    enforcesNamespace: false,
    scraper: { namespace: 'gmp-system', serviceAccount: 'collector' },
    drops: 'gke-example',
  },
  // The allocator makes scrape configurations with the code of the prometheus-operator. What leaves the cluster gets
  // the label `cluster`, over one that is there. The minimal profile drops from Azure's own targets only.
  // Source: Azure/prometheus-collector, otelcollector/otel-allocator/internal/watcher/promOperator.go,
  // otelcollector/metricextension/me_ds_setdim.config and otelcollector/deploy/addon-chart, commit 39583fd5.
  aks: {
    ...OPERATOR,
    name: 'aks',
    title: 'Azure managed Prometheus',
    delivery: 'azure',
    protectedLabels: ['cluster'],
    clusterLabel: 'cluster',
    scraper: { namespace: 'kube-system', serviceAccount: 'ama-metrics-serviceaccount' },
    drops: 'aks-minimal',
  },
  // The scrape configurations of the pack give the same labels as the prometheus-operator.
  prometheus: {
    ...OPERATOR,
    name: 'prometheus',
    title: 'Prometheus without operator',
    delivery: 'files',
    scraper: KUBE_PROMETHEUS,
  },
};
