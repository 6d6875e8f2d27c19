import type { Pack } from '../pack/pack.ts';
import { namespacesOfRules } from '../pack/pack.ts';
import type { KubernetesObject } from './kubernetes-object.ts';
import { metadataOf } from './kubernetes-object.ts';
import { ruleDocument } from './rule-document.ts';

/** The rules about one component, for the prometheus-operator; one object for each namespace that they must lie in. */
export function prometheusRules(pack: Pack, component: string): readonly KubernetesObject[] {
  const groups = ruleDocument(pack.ruleGroups.filter((group) => group.component === component));
  return namespacesOfRules(pack, component).map((namespace) => ({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: metadataOf(pack, { name: `${pack.definition.name}-${component}`, namespace }),
    body: { spec: { groups } },
  }));
}
