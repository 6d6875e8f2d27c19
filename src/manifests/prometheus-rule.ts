import type { Pack } from '../pack/pack.ts';
import { namespaceOf } from '../pack/pack.ts';
import type { KubernetesObject } from './kubernetes-object.ts';
import { metadataOf } from './kubernetes-object.ts';
import { ruleDocument } from './rule-document.ts';

/** The rules about one component, for the prometheus-operator. */
export function prometheusRule(pack: Pack, component: string): KubernetesObject {
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: metadataOf(pack, {
      name: `${pack.definition.name}-${component}`,
      namespace: namespaceOf(pack, component),
    }),
    body: {
      spec: { groups: ruleDocument(pack.ruleGroups.filter((group) => group.component === component)) },
    },
  };
}
