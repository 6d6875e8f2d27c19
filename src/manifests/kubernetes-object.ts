import { sortedBy } from '../core/order.ts';
import type { Pack } from '../pack/pack.ts';

/** Plain data that a YAML or JSON document can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Name, place and labels of an object. */
export interface ObjectMetadata {
  /** DNS-1123 subdomain. */
  readonly name: string;
  /** Absent for an object of the whole cluster. */
  readonly namespace?: string;
  /** Sorted by key. */
  readonly labels: Readonly<Record<string, string>>;
}

/** An object of the Kubernetes API, as data. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMetadata;
  /** The rest of the object: `spec`, `data`, …. */
  readonly body: Readonly<Record<string, JsonValue>>;
}

/** Metadata with the labels that every object of a pack bears; `labels` of the object itself win over the settings'. */
export function metadataOf(
  { definition, settings }: Pack,
  place: Pick<ObjectMetadata, 'name' | 'namespace'>,
  labels: Readonly<Record<string, string>> = {},
): ObjectMetadata {
  const all = {
    ...settings.objectLabels,
    ...labels,
    'app.kubernetes.io/part-of': partOf(definition),
    'app.kubernetes.io/version': definition.version,
  };
  return { ...place, labels: Object.fromEntries(sortedBy(Object.entries(all), ([key]) => key)) };
}

/** Value of the label that every object of a pack bears, whatever its version: who prunes or removes selects by it. */
export function partOf({ name }: Pick<Pack['definition'], 'name'>): string {
  return `${name}-observability`;
}

/** The object as the document that is applied: fields in the order in which people read them. */
export function documentOf({ apiVersion, kind, metadata, body }: KubernetesObject): JsonValue {
  return { apiVersion, kind, metadata: { ...metadata }, ...body };
}
