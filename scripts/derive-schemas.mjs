// JSON Schemas of Kubernetes objects, derived from what their modules publish: the structure alone, and strict.
import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { schemaSources } from './schema-sources.mjs';

/** @typedef {Record<string, unknown>} Schema */

/**
 * A schema of OpenAPI 3 as Kubernetes writes it; only what is looked at by name is named.
 *
 * @typedef {Record<string, unknown> & {
 *   $ref?: string,
 *   allOf?: [{ $ref: string }],
 *   anyOf?: unknown,
 *   default?: unknown,
 *   nullable?: boolean,
 *   items?: OpenApiSchema,
 *   properties?: Record<string, OpenApiSchema>,
 *   additionalProperties?: OpenApiSchema | boolean,
 *   'x-kubernetes-group-version-kind'?: GroupVersionKind[],
 *   'x-kubernetes-int-or-string'?: boolean,
 *   'x-kubernetes-list-map-keys'?: string[],
 *   'x-kubernetes-list-type'?: string,
 *   'x-kubernetes-preserve-unknown-fields'?: boolean,
 * }} OpenApiSchema
 */

/** @typedef {{ group: string, version: string, kind: string }} GroupVersionKind */

/** @typedef {Readonly<Record<string, OpenApiSchema>>} Types What a schema may refer to, by name. */

/**
 * What is read of a CustomResourceDefinition.
 *
 * @typedef {object} Definition
 * @property {{
 *   group: string,
 *   names: { kind: string },
 *   scope: string,
 *   versions: { name: string, served: boolean, schema: { openAPIV3Schema: OpenApiSchema } }[],
 * }} spec
 */

/**
 * What is read of an OpenAPI document.
 *
 * @typedef {object} OpenApi
 * @property {Record<string, { post?: { 'x-kubernetes-group-version-kind': GroupVersionKind } }>} paths
 * @property {{ schemas: Record<string, OpenApiSchema> }} components
 */

/** What is left of metadata, with the rest of an object that only a server or a controller writes: `status`. */
const CLUSTER_WIDE_METADATA = {
  name: { type: 'string' },
  labels: { type: 'object', additionalProperties: { type: 'string' } },
  annotations: { type: 'object', additionalProperties: { type: 'string' } },
};
const METADATA = { namespace: { type: 'string' }, ...CLUSTER_WIDE_METADATA };

/** Types of which only some fields are kept: what no pack will ever say would be most of the files. */
const KEPT_FIELDS = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  'ClusterIssuer.spec': ['ca', 'selfSigned', 'vault'],
  'Issuer.spec': ['ca', 'selfSigned', 'vault'],
  'io.k8s.api.core.v1.Volume': ['name', 'configMap', 'emptyDir', 'projected', 'secret'],
  'io.k8s.api.core.v1.PodSpec': [
    'automountServiceAccountToken',
    'containers',
    'enableServiceLinks',
    'imagePullSecrets',
    'nodeSelector',
    'priorityClassName',
    'securityContext',
    'serviceAccountName',
    'terminationGracePeriodSeconds',
    'tolerations',
    'topologySpreadConstraints',
    'volumes',
  ],
  'io.k8s.api.core.v1.Container': [
    'args',
    'command',
    'env',
    'image',
    'imagePullPolicy',
    'livenessProbe',
    'name',
    'ports',
    'readinessProbe',
    'resources',
    'securityContext',
    'volumeMounts',
    'workingDir',
  ],
});

/** Types that are more than their schema says. */
const KNOWN_TYPES = /** @type {Readonly<Record<string, Schema>>} */ ({
  'io.k8s.apimachinery.pkg.api.resource.Quantity': { type: ['string', 'number'], format: 'quantity' },
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': { type: ['integer', 'string'] },
  'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta': {
    type: 'object',
    properties: METADATA,
    additionalProperties: false,
  },
});

/** Keywords that mean the same in JSON Schema. */
const KEPT = [
  'type',
  'format',
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'required',
];

/** Keywords that say nothing of structure, or that are looked at where another one is translated. */
const PASSED_OVER = new Set([
  'additionalProperties',
  'anyOf',
  'default',
  'description',
  'items',
  'nullable',
  'properties',
  'x-kubernetes-group-version-kind',
  'x-kubernetes-int-or-string',
  'x-kubernetes-list-map-keys',
  'x-kubernetes-list-type',
  'x-kubernetes-map-type',
  'x-kubernetes-patch-merge-key',
  'x-kubernetes-patch-strategy',
  'x-kubernetes-preserve-unknown-fields',
  'x-kubernetes-unions',
]);

/**
 * The schema of every kind, by the name of its file.
 *
 * @returns {ReadonlyMap<string, string> | string} Or why the sources could not be had.
 */
export function deriveSchemas() {
  const files = schemaSources();
  if (typeof files === 'string') return files;
  /** @type {[string, string][]} */
  const schemas = files.flatMap(({ path, source, kinds }) => {
    const text = readFileSync(path, 'utf8');
    const objects = kinds === undefined ? fromDefinition(parse(text)) : fromOpenApi(JSON.parse(text), kinds);
    return objects.map((object) => [fileName(object), toText(rootSchema(object, source))]);
  });
  return new Map(schemas.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * A kind with the schema of its objects, references resolved.
 *
 * @typedef {object} ObjectSchema
 * @property {string} apiVersion
 * @property {string} kind
 * @property {boolean} isNamespaced
 * @property {Schema} schema
 */

/**
 * @param {Definition} definition
 * @returns {readonly ObjectSchema[]} One for each served version.
 */
function fromDefinition({ spec: { group, names, scope, versions } }) {
  return versions
    .filter((version) => version.served)
    .map(({ name, schema }) => ({
      apiVersion: `${group}/${name}`,
      kind: names.kind,
      isNamespaced: scope === 'Namespaced',
      schema: strict(schema.openAPIV3Schema, {}, names.kind),
    }));
}

/**
 * @param {OpenApi} document Of one group and version.
 * @param {readonly string[]} kinds
 * @returns {readonly ObjectSchema[]}
 */
function fromOpenApi({ paths, components: { schemas } }, kinds) {
  return kinds.map((kind) => {
    const created = Object.entries(paths).find(
      ([, { post }]) => post?.['x-kubernetes-group-version-kind'].kind === kind,
    );
    const schema = Object.values(schemas).find(
      (one) => one['x-kubernetes-group-version-kind']?.[0]?.kind === kind,
    );
    const [path, type] = [created?.[0], schema?.['x-kubernetes-group-version-kind']?.[0]];
    if (path === undefined || schema === undefined || type === undefined) {
      throw new Error(`no object of the kind ${kind} can be created`);
    }
    return {
      apiVersion: type.group === '' ? type.version : `${type.group}/${type.version}`,
      kind,
      isNamespaced: path.includes('/{namespace}/'),
      schema: strict(schema, schemas, kind),
    };
  });
}

/**
 * The same structure as JSON Schema: no field but those that are named, unless names are free.
 *
 * @param {OpenApiSchema} source
 * @param {Types} types
 * @param {string} name Of the type, or where it has none, the path to it.
 * @returns {Schema}
 * @throws When it says something that would be lost.
 */
function strict(source, types, name) {
  if (KNOWN_TYPES[name] !== undefined) return KNOWN_TYPES[name];
  const reference = referenceOf(source);
  if (reference !== undefined) return strict(typeOf(reference, types), types, reference);
  const lost = Object.keys(source).find((key) => !KEPT.includes(key) && !PASSED_OVER.has(key));
  if (lost !== undefined) throw new Error(`"${lost}" of ${name} is not translated`);
  const kept = KEPT.filter((key) => source[key] !== undefined).map((key) => [key, source[key]]);
  const result = { ...Object.fromEntries(kept), ...structure(source, types, name) };
  if (source.nullable === true) result.type = [result.type, 'null'];
  return result;
}

/**
 * What is below a value.
 *
 * @param {OpenApiSchema} source
 * @param {Types} types
 * @param {string} name
 * @returns {Schema}
 */
function structure(source, types, name) {
  if (source['x-kubernetes-int-or-string'] === true) return { type: ['integer', 'string'] };
  if (source.anyOf !== undefined) throw new Error(`"anyOf" of ${name} is not translated`);
  if (source.items !== undefined) {
    return { items: strict(source.items, types, `${name}[]`), ...uniqueness(source, types) };
  }
  if (source['x-kubernetes-preserve-unknown-fields'] === true) return {};
  if (typeof source.additionalProperties === 'object') {
    return { additionalProperties: strict(source.additionalProperties, types, `${name}{}`) };
  }
  if (source['type'] !== 'object') return {};
  const fields = Object.entries(source.properties ?? {}).filter(
    ([field]) => KEPT_FIELDS[name]?.includes(field) ?? true,
  );
  return {
    properties: Object.fromEntries(
      fields.map(([field, value]) => [field, strict(value, types, `${name}.${field}`)]),
    ),
    additionalProperties: false,
  };
}

/**
 * Which items of a list may not be alike: `uniqueBy` names the keys that together tell them apart, with the value that
 * the server fills in where one is left out.
 *
 * @param {OpenApiSchema} list
 * @param {Types} types
 * @returns {Schema}
 */
function uniqueness(list, types) {
  if (list['x-kubernetes-list-type'] === 'set') return { uniqueItems: true };
  if (list['x-kubernetes-list-type'] !== 'map') return {};
  const keys = list['x-kubernetes-list-map-keys'] ?? [];
  const reference = referenceOf(list.items ?? {});
  const item = reference === undefined ? list.items : typeOf(reference, types);
  return {
    uniqueBy: Object.fromEntries(keys.map((key) => [key, item?.properties?.[key]?.default ?? null])),
  };
}

/**
 * @param {OpenApiSchema} schema
 * @returns {string | undefined} Name of the type that it refers to.
 */
function referenceOf({ $ref, allOf }) {
  return ($ref ?? allOf?.[0].$ref)?.split('/').at(-1);
}

/**
 * @param {string} name
 * @param {Types} types
 */
function typeOf(name, types) {
  const type = types[name];
  if (type === undefined) throw new Error(`no type is named ${name}`);
  return type;
}

/**
 * @param {ObjectSchema} object
 * @param {string} source
 * @returns {Schema}
 */
function rootSchema({ apiVersion, kind, isNamespaced, schema }, source) {
  const {
    apiVersion: _,
    kind: __,
    metadata: ___,
    status: ____,
    ...fields
  } = /** @type {Schema} */ (schema['properties']);
  const required = /** @type {readonly string[]} */ (schema['required'] ?? []);
  return {
    $comment: `Structure of ${source}. Derived by "npm run schemas"; not to be edited.`,
    type: 'object',
    required: [...new Set(['apiVersion', 'kind', 'metadata', ...required])],
    properties: {
      ...fields,
      apiVersion: { const: apiVersion },
      kind: { const: kind },
      metadata: {
        type: 'object',
        required: isNamespaced ? ['name', 'namespace'] : ['name'],
        properties: isNamespaced ? METADATA : CLUSTER_WIDE_METADATA,
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  };
}

/** @param {ObjectSchema} object */
function fileName({ apiVersion, kind }) {
  return `${apiVersion.replace('/', '_')}_${kind}.json`;
}

/** @param {Schema} schema */
function toText(schema) {
  return `${JSON.stringify(schema, undefined, 1)}\n`;
}
