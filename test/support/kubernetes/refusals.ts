import type { YamlValue } from '../../../src/text/yaml.ts';
import { toYaml } from '../../../src/text/yaml.ts';
import { certificateRefusals, issuerRefusals } from './kinds/certificate.ts';
import { configMapRefusals } from './kinds/config-map.ts';
import { deploymentRefusals } from './kinds/deployment.ts';
import { monitorRefusals } from './kinds/monitor.ts';
import { networkPolicyRefusals } from './kinds/network-policy.ts';
import { prometheusRuleRefusals } from './kinds/prometheus-rule.ts';
import { bindingRefusals, roleRefusals } from './kinds/role.ts';
import { serviceRefusals } from './kinds/service.ts';
import type { ObjectMetadata } from './metadata-refusals.ts';
import { metadataRefusals } from './metadata-refusals.ts';
import { schemaRefusals, typeOf } from './schema-refusals.ts';

/** What kubectl keeps of an object beside it when it applies one (client-side) must stay below 256 KiB with the rest. */
const MAX_BYTES = 200 * 1_024;

/** An object whose structure is that of its kind. */
interface KubernetesDocument {
  readonly kind: string;
  readonly metadata: ObjectMetadata;
}

/** What the schema of a kind cannot say. The schema has accepted the object, whatever its type here. */
const MEANING: Readonly<Record<string, (object: never) => readonly string[]>> = {
  Certificate: certificateRefusals,
  ClusterIssuer: issuerRefusals,
  ClusterRole: roleRefusals,
  ClusterRoleBinding: bindingRefusals,
  ConfigMap: configMapRefusals,
  Deployment: deploymentRefusals,
  Issuer: issuerRefusals,
  NetworkPolicy: networkPolicyRefusals,
  PodMonitor: monitorRefusals,
  PrometheusRule: prometheusRuleRefusals,
  Role: roleRefusals,
  RoleBinding: bindingRefusals,
  Service: serviceRefusals,
  ServiceMonitor: monitorRefusals,
};

/**
 * Why a cluster refuses a document, or would not do with it what it says; empty when all is well.
 *
 * A stand-in for an API server wherever there is none: a strict schema, and in words what no schema can say. It refuses
 * more than the server where something is legal and never meant.
 */
export function refusals(document: unknown): readonly string[] {
  const structural = schemaRefusals(document);
  const { kind } = typeOf(document);
  if (structural.length > 0 || kind === 'Kustomization') return structural;
  // The schema has accepted it.
  const object = document as KubernetesDocument;
  return [
    ...metadataRefusals(kind, object.metadata),
    ...sizeRefusals(document as YamlValue),
    ...(MEANING[kind]?.(document as never) ?? []),
  ];
}

/** It also keeps the annotations below 256 KiB together and the data of a ConfigMap below 1 MiB. */
function sizeRefusals(document: YamlValue): readonly string[] {
  const bytes = Buffer.byteLength(toYaml(document));
  return bytes > MAX_BYTES ? [`${bytes} bytes are more than ${MAX_BYTES}`] : [];
}
