import type { Grammar } from './names.ts';
import { dnsLabel, dnsLabelOfService, dnsSubdomain, labelKey, labelValue, pathSegment } from './names.ts';

/** Metadata of an object, or of the pods that one makes. */
export interface ObjectMetadata {
  readonly name?: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Kinds whose names are not just any DNS subdomain. */
const NAMES: Readonly<Record<string, Grammar>> = {
  ClusterRole: pathSegment,
  ClusterRoleBinding: pathSegment,
  Namespace: dnsLabel,
  Role: pathSegment,
  RoleBinding: pathSegment,
  Service: dnsLabelOfService,
};

/** Why metadata of an object of a kind is refused. */
export function metadataRefusals(kind: string, metadata: ObjectMetadata): readonly string[] {
  const { name = '', namespace, labels = {}, annotations = {} } = metadata;
  const nameRefusal = (NAMES[kind] ?? dnsSubdomain)(name);
  const namespaceRefusal = namespace === undefined ? undefined : dnsLabel(namespace);
  return [
    ...(nameRefusal === undefined ? [] : [`/metadata/name ${nameRefusal}`]),
    ...(namespaceRefusal === undefined ? [] : [`/metadata/namespace ${namespaceRefusal}`]),
    ...labelRefusals('/metadata/labels', labels),
    // The server looks at the keys of annotations in lower case.
    ...Object.keys(annotations).flatMap((key) => at('/metadata/annotations', labelKey(key.toLowerCase()))),
  ];
}

/** Why labels, or a selector of them, are refused. */
export function labelRefusals(
  path: string,
  labels: Readonly<Record<string, string>> = {},
): readonly string[] {
  return Object.entries(labels).flatMap(([key, value]) => [
    ...at(path, labelKey(key)),
    ...at(path, labelValue(value)),
  ]);
}

/** A selector of labels as most kinds have it. */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

/** Why a selector is refused. */
export function selectorRefusals(path: string, selector: LabelSelector = {}): readonly string[] {
  const { matchLabels, matchExpressions = [] } = selector;
  return [
    ...labelRefusals(`${path}/matchLabels`, matchLabels),
    ...matchExpressions.flatMap((expression, index) =>
      expressionRefusals(`${path}/matchExpressions/${index}`, expression),
    ),
  ];
}

function expressionRefusals(
  path: string,
  { key, operator, values = [] }: NonNullable<LabelSelector['matchExpressions']>[number],
): readonly string[] {
  const needsValues = { In: true, NotIn: true, Exists: false, DoesNotExist: false }[operator];
  return [
    ...at(path, labelKey(key)),
    ...values.flatMap((value) => at(path, labelValue(value))),
    ...(needsValues === undefined ? [`${path} knows no operator "${operator}"`] : []),
    ...(needsValues === values.length > 0 || needsValues === undefined
      ? []
      : [`${path} ${needsValues ? 'needs values' : 'takes no values'}`]),
  ];
}

/** A refusal with its place; empty when there is none. */
export function at(path: string, refusal: string | undefined): readonly string[] {
  return refusal === undefined ? [] : [`${path} ${refusal}`];
}
