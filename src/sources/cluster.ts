import { fact } from '../catalog/metric.ts';
import { defineForeignSource } from '../pack/source.ts';

export const kubeStateMetrics = defineForeignSource({
  name: 'kubeStateMetrics',
  title: 'kube-state-metrics',
  help: 'State of the objects of Kubernetes, as your monitoring platform collects it.',
  enabled: true,
  catalogs: [{ catalog: 'kube-state-metrics' }],
  ownerNamespaceLabel: { default: 'namespace' },
  absentOn: [],
  ground: fact(
    'kube-prometheus-stack 88.5 and OpenShift (cluster-monitoring-operator f581865b) honour its labels; the targets of Azure (prometheus-collector 39583fd5, kubestateDefault.yml) and of the example of Google (prometheus-engine 2ffde4ec, examples/kube-state-metrics) have no namespace of their own.',
  ),
});

export const kubelet = defineForeignSource({
  name: 'kubelet',
  title: 'kubelet',
  help: 'Volumes and containers, as the kubelet of each node reports them.',
  enabled: true,
  catalogs: [{ catalog: 'kubelet', variants: [] }, { catalog: 'cadvisor' }],
  ownerNamespaceLabel: { default: 'namespace' },
  absentOn: [],
  ground: fact(
    'Kubernetes 1.36, kubelet and cAdvisor. kube-prometheus-stack and OpenShift honour its labels; the targets of Azure (kubeletDefaultDs.yml, cadvisorDefaultDs.yml) and of Google (examples/kubelet-metrics.yaml) are nodes, which have no namespace.',
  ),
});

export const prometheusServer = defineForeignSource({
  name: 'prometheus',
  title: 'Prometheus',
  help: 'The Prometheus that evaluates the rules, about itself.',
  enabled: true,
  catalogs: [{ catalog: 'prometheus', variants: ['prometheus-server'] }],
  ownerNamespaceLabel: { default: 'namespace' },
  // Managed services do not show theirs, and a namespace cannot see that of the cluster.
  absentOn: ['aks', 'gke', 'openshift-user-workload'],
  ground: fact(
    'Prometheus 3.14, rules/group.go. kube-prometheus-stack and both profiles of OpenShift scrape their own (assets/prometheus-k8s); Azure evaluates rules outside of the cluster, and Google scrapes its evaluator on request only (examples/self-pod-monitoring.yaml).',
  ),
});
