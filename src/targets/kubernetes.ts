import type { GeneratedFile } from '../core/generated-file.ts';
import { sortedBy } from '../core/order.ts';
import { dashboardConfigMap } from '../manifests/dashboard-config-map.ts';
import type { JsonValue, KubernetesObject } from '../manifests/kubernetes-object.ts';
import { documentOf } from '../manifests/kubernetes-object.ts';
import { prometheusRule } from '../manifests/prometheus-rule.ts';
import { serviceMonitor } from '../manifests/service-monitor.ts';
import { toYaml } from '../text/yaml.ts';
import type { Delivery, Target } from './target.ts';

/** Objects for a cluster that runs the prometheus-operator, with a kustomization over all of them. */
export const kubernetes: Target = {
  folder: 'kubernetes',
  summary: 'Objects for a cluster with the prometheus-operator: `kubectl apply -k`.',
  files: (delivery) => {
    const files = objectsOf(delivery).map((object) => ({
      path: fileName(object),
      content: toYaml(documentOf(object)),
    }));
    const resources = sortedBy(
      files.map((file) => file.path),
      (path) => path,
    );
    return [...files, { path: 'kustomization.yaml', content: toYaml(kustomization(resources)) }];
  },
};

/** Every object of a delivery, in no particular order. */
function objectsOf({ pack, dashboards }: Delivery): readonly KubernetesObject[] {
  const components = new Set(pack.ruleGroups.map((group) => group.component));
  return [
    ...pack.scrapes.map((scrape) => serviceMonitor(pack, scrape)),
    ...[...components].map((component) => prometheusRule(pack, component)),
    ...dashboards.map(({ dashboard, json }) => dashboardConfigMap(pack, dashboard, json)),
  ];
}

/** `ServiceMonitor` named `smbp-operator` becomes `service-monitor-smbp-operator.yaml`. */
function fileName({ kind, metadata }: KubernetesObject): GeneratedFile['path'] {
  const words = kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  return `${words}-${metadata.name}.yaml`;
}

function kustomization(resources: readonly string[]): JsonValue {
  return { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources };
}
