import type { GeneratedFile } from '../core/generated-file.ts';
import { sortedBy } from '../core/order.ts';
import { dashboardConfigMap } from '../manifests/dashboard-config-map.ts';
import { customResourceStateConfig } from '../manifests/custom-resource-state.ts';
import { discoveryRoles } from '../manifests/discovery-roles.ts';
import { clusterRules, podMonitorings } from '../manifests/google-monitoring.ts';
import type { JsonValue, KubernetesObject } from '../manifests/kubernetes-object.ts';
import { documentOf } from '../manifests/kubernetes-object.ts';
import { metricsCertificates } from '../manifests/metrics-certificates.ts';
import { metricsServices } from '../manifests/metrics-services.ts';
import { monitors } from '../manifests/monitor.ts';
import { networkPolicies } from '../manifests/network-policies.ts';
import { prometheusRules } from '../manifests/prometheus-rule.ts';
import { scrapesOf } from '../manifests/scrape.ts';
import { stateMetricsObjects } from '../manifests/state-metrics.ts';
import type { Pack } from '../pack/pack.ts';
import { toYaml } from '../text/yaml.ts';
import type { Delivery, Target } from './target.ts';

/** Objects for a cluster, of the kinds that its platform takes, with a kustomization over all of them. */
export const kubernetes: Target = {
  folder: 'kubernetes',
  summary: 'Objects for the cluster: `kubectl apply -k`.',
  files: (delivery) => {
    const objects = kubernetesObjects(delivery);
    const files = objects.map((object) => ({
      path: fileName(object, objects),
      content: toYaml(documentOf(object)),
    }));
    const resources = sortedBy(
      files.map((file) => file.path),
      (path) => path,
    );
    return [...files, { path: 'kustomization.yaml', content: toYaml(kustomization(resources)) }];
  },
};

/** What a delivery holds, part by part. */
const PARTS: readonly ((delivery: Delivery) => readonly KubernetesObject[])[] = [
  ({ pack }) => metricsServices(pack),
  ({ pack }) => stateMetrics(pack),
  ({ pack }) => monitoring(pack),
  ({ pack }) => rules(pack),
  ({ pack, dashboards }) =>
    dashboards.map(({ dashboard, json }) => dashboardConfigMap(pack, dashboard, json)),
  ({ pack }) => discoveryRoles(pack),
  ({ pack }) => metricsCertificates(pack),
  ({ pack }) => networkPolicies(pack),
];

function stateMetrics(pack: Pack): readonly KubernetesObject[] {
  return pack.sources.flatMap((source) => {
    if (source.kind !== 'twin' || !source.enabled || source.settings.run !== 'deployment') return [];
    return stateMetricsObjects(pack, source, toYaml(customResourceStateConfig(pack, source)));
  });
}

/** What tells the platform to scrape. */
function monitoring(pack: Pack): readonly KubernetesObject[] {
  const scrapes = scrapesOf(pack);
  switch (pack.platform.delivery) {
    case 'prometheus-operator':
    case 'azure':
      return scrapes.flatMap((scrape) => monitors(pack, scrape));
    case 'google':
      return scrapes.flatMap((scrape) => podMonitorings(pack, scrape));
    case 'files':
      return [];
  }
}

/** Rules, where they are objects of the cluster. */
function rules(pack: Pack): readonly KubernetesObject[] {
  const components = [...new Set(pack.ruleGroups.map(({ component }) => component))];
  switch (pack.platform.delivery) {
    case 'prometheus-operator':
      return components.flatMap((component) => prometheusRules(pack, component));
    case 'google':
      return components.map((component) => clusterRules(pack, component));
    case 'azure':
    case 'files':
      return [];
  }
}

/** Every object of a delivery, in no particular order. */
export function kubernetesObjects(delivery: Delivery): readonly KubernetesObject[] {
  return PARTS.flatMap((part) => part(delivery));
}

/**
 * `ServiceMonitor` named `smbp-operator` becomes `service-monitor-smbp-operator.yaml`; the namespace stands behind the
 * name where several objects have one kind and name.
 */
function fileName(
  { kind, metadata: { name, namespace } }: KubernetesObject,
  objects: readonly KubernetesObject[],
): GeneratedFile['path'] {
  const words = kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  const namesakes = objects.filter((object) => object.kind === kind && object.metadata.name === name);
  return namesakes.length > 1 && namespace !== undefined
    ? `${words}-${name}.${namespace}.yaml`
    : `${words}-${name}.yaml`;
}

function kustomization(resources: readonly string[]): JsonValue {
  return { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources };
}
