import * as z from 'zod';

import { suggest } from '../core/suggest.ts';
import type { KeyPath } from './key-path.ts';
import { formatKeyPath, valueAt } from './key-path.ts';
import { visibleText } from './visible-text.ts';

/** What a document must keep to. Permanent: codes of findings end with it, and each has a page in `docs/checks/settings`. */
export const SCHEMA_RULES = [
  'bad-value',
  'missing-key',
  'out-of-range',
  'unknown-key',
  'wrong-type',
] as const;

/** What a document must keep to. */
export type SchemaRule = (typeof SCHEMA_RULES)[number];

type ValueRule = Exclude<SchemaRule, 'unknown-key'>;

/** One thing in a document that its schema refuses, in our words. */
export interface SchemaProblem {
  readonly rule: SchemaRule;
  /** What is pointed at; ends with the key when `part` is `key`. */
  readonly path: KeyPath;
  readonly part: 'key' | 'value';
  /** One sentence that names the path and the value given. */
  readonly message: string;
  /** What is allowed instead. */
  readonly help: string;
}

/** The parameters of an issue that a schema of ours raises itself; its message is the help. */
export interface IssueParams {
  readonly rule: Extract<SchemaRule, 'out-of-range' | 'bad-value'>;
}

/** Raises an issue at the value that is being read, or at `path` below it. */
export function reject(
  context: z.RefinementCtx,
  { rule, help, path }: IssueParams & { readonly help: string; readonly path?: KeyPath },
): void {
  const params: IssueParams = { rule };
  context.addIssue({
    code: 'custom',
    message: help,
    params: { ...params },
    ...(path === undefined ? {} : { path: [...path] }),
  });
}

/** A schema and the document that it refused. */
export interface RefusedDocument {
  readonly schema: z.ZodType;
  readonly root: unknown;
  readonly error: z.ZodError;
}

/**
 * Puts what a schema refused into our words; at most one problem a key or value, in the order of the schema. Schemas
 * give the help as the message of their errors.
 */
export function schemaProblems(document: RefusedDocument): readonly SchemaProblem[] {
  const problems = new Map<string, SchemaProblem>();
  for (const problem of document.error.issues.flatMap((issue) => problemsOf(issue, document))) {
    const place = JSON.stringify([problem.part, problem.path]);
    if (!problems.has(place)) problems.set(place, problem);
  }
  return [...problems.values()];
}

function problemsOf(issue: z.core.$ZodIssue, { schema, root }: RefusedDocument): readonly SchemaProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => unknownKey([...path, key], known));
    }
    case 'invalid_key':
      return [badKey(path, issue.issues[0]?.message ?? issue.message)];
    default: {
      const value = valueAt(root, path);
      return [badValue(path, { rule: ruleOf(issue, value), value, help: issue.message })];
    }
  }
}

function ruleOf(issue: z.core.$ZodIssue, value: unknown): ValueRule {
  if (value === undefined) return 'missing-key';
  switch (issue.code) {
    case 'invalid_type':
      // Zod counts infinities and NaN as another type.
      return typeof value === 'number' && !Number.isFinite(value) ? 'bad-value' : 'wrong-type';
    case 'invalid_value':
      return typeof value === typeof issue.values[0] ? 'bad-value' : 'wrong-type';
    case 'too_big':
    case 'too_small':
      return 'out-of-range';
    case 'custom':
      return issue.params?.['rule'] === 'out-of-range' ? 'out-of-range' : 'bad-value';
    default:
      return 'bad-value';
  }
}

function unknownKey(path: KeyPath, known: readonly string[]): SchemaProblem {
  const nearest = suggest(String(path.at(-1)), known);
  const hint = nearest === undefined ? '' : `Did you mean "${nearest}"? `;
  return {
    rule: 'unknown-key',
    path,
    part: 'key',
    message: `${formatKeyPath(path)} is not a known key.`,
    help: `${hint}${known.length === 0 ? 'No key is allowed here.' : `Known here: ${known.join(', ')}.`}`,
  };
}

function badKey(path: KeyPath, help: string): SchemaProblem {
  return {
    rule: 'bad-value',
    path,
    part: 'key',
    message: `${formatKeyPath(path)} is not allowed as a key.`,
    help,
  };
}

const COMPLAINTS: Readonly<Record<Exclude<ValueRule, 'missing-key'>, string>> = {
  'wrong-type': 'the wrong type',
  'out-of-range': 'out of range',
  'bad-value': 'not allowed',
};

function badValue(
  path: KeyPath,
  { rule, value, help }: { readonly rule: ValueRule; readonly value: unknown; readonly help: string },
): SchemaProblem {
  const name = formatKeyPath(path);
  const message =
    rule === 'missing-key'
      ? `${name} is missing.`
      : `${name} is ${describeValue(value)}, which is ${COMPLAINTS[rule]}.`;
  // Nothing is written where a value is empty.
  return { rule, path, part: value === null ? 'key' : 'value', message, help };
}

function describeValue(value: unknown): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return describeCollection('list', value.length);
  if (typeof value === 'object') return describeCollection('mapping', Object.keys(value).length);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

function describeCollection(what: string, size: number): string {
  return size === 0 ? `an empty ${what}` : `a ${what} of ${size}`;
}

/** The keys that a schema knows at a path, in its order; empty where it knows none. */
function keysAt(schema: z.ZodType, path: KeyPath): readonly string[] {
  let node: z.core.JSONSchema.BaseSchema = z.toJSONSchema(schema, { io: 'input' });
  for (const step of path) {
    const next = typeof step === 'number' ? node.items : node.properties?.[step];
    if (typeof next !== 'object' || Array.isArray(next)) return [];
    node = next;
  }
  return Object.keys(node.properties ?? {});
}
