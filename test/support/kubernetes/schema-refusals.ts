import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ErrorObject, SchemaObject, ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import { RE2JS } from 're2js';

const SCHEMAS = join(import.meta.dirname, '..', '..', 'schemas');

/** Azure Monitor looks for monitors in a group of its own; their fields are those of the prometheus-operator's. */
const AZURE = 'azmonitoring.coreos.com/v1';
const AZURE_KINDS = new Set(['PodMonitor', 'ServiceMonitor']);

/** No object of the API: what a pack says to kustomize. https://kubectl.docs.kubernetes.io/references/kustomize */
const KUSTOMIZATION = {
  type: 'object',
  required: ['apiVersion', 'kind', 'resources'],
  properties: {
    apiVersion: { const: 'kustomize.config.k8s.io/v1beta1' },
    kind: { const: 'Kustomization' },
    resources: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1, uniqueItems: true },
  },
  additionalProperties: false,
};

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** https://pkg.go.dev/k8s.io/apimachinery/pkg/api/resource#Quantity */
const QUANTITY = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?$/;

const ajv = new Ajv({
  strict: true,
  strictRequired: true,
  allErrors: true,
  allowUnionTypes: true,
  // Patterns are those of Go, which knows (?i).
  code: { regExp: Object.assign((pattern: string) => RE2JS.compile(pattern), { code: 're2' }) },
});
ajv.addFormat('int32', { type: 'number', validate: (value) => value >= -(2 ** 31) && value < 2 ** 31 });
// A number beyond that was rounded when it was read.
ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger });
ajv.addFormat('byte', { type: 'string', validate: BASE64 });
ajv.addFormat('quantity', { type: 'string', validate: QUANTITY });
ajv.addKeyword({
  keyword: 'uniqueBy',
  type: 'array',
  schemaType: 'object',
  error: { message: 'must not have two items with the same keys' },
  compile: (keys: Readonly<Record<string, unknown>>) => (items: readonly unknown[]) => {
    const names = items.map((item) => JSON.stringify(keysOf(item, keys)));
    return new Set(names).size === names.length;
  },
});

const compiled = new Map<string, ValidateFunction | undefined>();

/** Why a document has not the structure of its kind; empty when it has. */
export function schemaRefusals(document: unknown): readonly string[] {
  const { apiVersion, kind } = typeOf(document);
  const validate = validatorOf(apiVersion, kind);
  if (validate === undefined) return [`the kind "${kind}" of "${apiVersion}" is not known`];
  return validate(document) ? [] : (validate.errors ?? []).map(wordsFor);
}

/** Which kind a document says that it is of; empty texts where it says none. */
export function typeOf(document: unknown): { readonly apiVersion: string; readonly kind: string } {
  const { apiVersion, kind }: Readonly<Record<string, unknown>> =
    typeof document === 'object' && document !== null ? { ...document } : {};
  return {
    apiVersion: typeof apiVersion === 'string' ? apiVersion : '',
    kind: typeof kind === 'string' ? kind : '',
  };
}

function validatorOf(apiVersion: string, kind: string): ValidateFunction | undefined {
  const name = `${apiVersion.replace('/', '_')}_${kind}.json`;
  if (!compiled.has(name)) {
    const schema = schemaOf(apiVersion, kind);
    compiled.set(name, schema && ajv.compile(schema));
  }
  return compiled.get(name);
}

function schemaOf(apiVersion: string, kind: string): SchemaObject | undefined {
  if (kind === 'Kustomization') return KUSTOMIZATION;
  if (apiVersion === AZURE) {
    const schema = AZURE_KINDS.has(kind) ? readSchema('monitoring.coreos.com/v1', kind) : undefined;
    return schema && { ...schema, properties: { ...schema['properties'], apiVersion: { const: AZURE } } };
  }
  return readSchema(apiVersion, kind);
}

function readSchema(apiVersion: string, kind: string): SchemaObject | undefined {
  try {
    return JSON.parse(readFileSync(join(SCHEMAS, `${apiVersion.replace('/', '_')}_${kind}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Values of the keys that tell items apart, with the default of one that is left out. */
function keysOf(item: unknown, keys: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const given: Readonly<Record<string, unknown>> =
    typeof item === 'object' && item !== null ? { ...item } : {};
  return Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, given[key] ?? value]));
}

function wordsFor({ instancePath, message, params }: ErrorObject): string {
  const { additionalProperty, allowedValue, allowedValues }: Readonly<Record<string, unknown>> = params;
  const detail = additionalProperty ?? allowedValue ?? allowedValues;
  return `${instancePath} ${message ?? ''}${detail === undefined ? '' : `: ${JSON.stringify(detail)}`}`.trim();
}
