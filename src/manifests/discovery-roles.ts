import type { Pack } from '../pack/pack.ts';
import type { JsonValue, KubernetesObject } from './kubernetes-object.ts';
import { metadataOf } from './kubernetes-object.ts';
import { scrapesOf } from './scrape.ts';

const API_GROUP = 'rbac.authorization.k8s.io';

/**
 * The permission to discover the targets, for the ServiceAccount that the settings name: in each namespace of targets,
 * or in the whole cluster where targets may be in any.
 *
 * Source of the rules: the Role that prometheus-operator documents, Documentation/platform/rbac.md, v0.93.0.
 */
export function discoveryRoles(pack: Pack): readonly KubernetesObject[] {
  const { discoveredBy } = pack.settings;
  if (discoveredBy === undefined) return [];
  const name = `${pack.definition.name}-metrics-discovery`;
  const subjects = [
    { kind: 'ServiceAccount', name: discoveredBy.serviceAccount, namespace: discoveredBy.namespace },
  ];
  const scrapes = scrapesOf(pack);
  const isClusterWide = scrapes.some(({ namespaces }) => namespaces.length === 0);
  const prefix = isClusterWide ? 'Cluster' : '';
  const namespaces = [...new Set(scrapes.flatMap((scrape) => scrape.namespaces))].sort();
  const places = isClusterWide ? [{}] : namespaces.map((namespace) => ({ namespace }));
  return places.flatMap((place): readonly KubernetesObject[] => [
    {
      apiVersion: `${API_GROUP}/v1`,
      kind: `${prefix}Role`,
      metadata: metadataOf(pack, { name, ...place }),
      body: { rules: RULES },
    },
    {
      apiVersion: `${API_GROUP}/v1`,
      kind: `${prefix}RoleBinding`,
      metadata: metadataOf(pack, { name, ...place }),
      body: { roleRef: { apiGroup: API_GROUP, kind: `${prefix}Role`, name }, subjects },
    },
  ]);
}

const VERBS = ['get', 'list', 'watch'] as const;

/** Which of the two kinds of endpoints is watched is a setting of the Prometheus. */
const RULES: readonly JsonValue[] = [
  { apiGroups: [''], resources: ['endpoints', 'pods', 'services'], verbs: VERBS },
  { apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: VERBS },
];
