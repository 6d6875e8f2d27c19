import type { Dashboard } from '../pack/dashboard.ts';
import type { Pack } from '../pack/pack.ts';
import type { KubernetesObject } from './kubernetes-object.ts';
import { metadataOf } from './kubernetes-object.ts';

/** One dashboard for Grafana's sidecar, which loads every file of a ConfigMap that bears its label. */
export function dashboardConfigMap(pack: Pack, dashboard: Dashboard, json: string): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: metadataOf(
      pack,
      { name: `${dashboard.uid}-dashboard`, namespace: pack.settings.namespace },
      pack.settings.dashboardLabels,
    ),
    body: { data: { [`${dashboard.uid}.json`]: json } },
  };
}
