import * as z from 'zod';

import type { AlertSpec } from '../pack/alert.ts';
import type { PackDefinition } from '../pack/definition.ts';
import type { SettingReference, SettingSection } from '../pack/setting-reference.ts';
import { SETTING_TEXTS } from './setting.ts';
import { settingsSchema } from './settings-schema.ts';

/** A node of the JSON Schema of the settings; one with `allowed` is a setting. */
interface SchemaNode {
  readonly description?: string;
  readonly allowed?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

/**
 * Every setting of a pack, in the order of the settings file. What all alerts have in common stands once, as the alert
 * `<alert>`; their parameters are theirs.
 */
export function settingReferences(definition: PackDefinition): readonly SettingSection[] {
  const schema = z.toJSONSchema(settingsSchema(withOneAlert(definition)), {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, SETTING_TEXTS.get(zodSchema));
    },
  });
  // The fields are those that JSON Schema defines, and those added above.
  return sectionsOf(schema as SchemaNode, []);
}

/** A schema of all alerts of a pack takes many times as long as all that is read of it. */
function withOneAlert(definition: PackDefinition): PackDefinition {
  const alert = definition.rules
    .flatMap((module) => Object.values(module))
    .find((rule): rule is AlertSpec => rule.kind === 'alert');
  if (alert === undefined) return definition;
  const any = {
    ...alert,
    name: ANY_ALERT,
    params: {},
    summary: { parts: ['One alert, by its name.'], uses: [] },
  };
  return { ...definition, rules: [{ any }] };
}

const ANY_ALERT = '<alert>';

function sectionsOf(node: SchemaNode, path: readonly string[]): readonly SettingSection[] {
  const children = Object.entries(node.properties ?? {});
  const settings = children.flatMap(([key, child]) => referenceTo(child, [...path, key]));
  return [
    ...(settings.length === 0
      ? []
      : [{ path: path.join('.'), description: node.description ?? '', settings }]),
    ...children.flatMap(([key, child]) => sectionsOf(child, [...path, key])),
  ];
}

function referenceTo(node: SchemaNode, path: readonly string[]): readonly SettingReference[] {
  const { description = '', allowed, default: fallback } = node;
  if (allowed === undefined) return [];
  // Each alert has its own.
  const isOfAlert = path.includes(ANY_ALERT) && path.at(-1) !== 'enabled';
  return [
    {
      path: path.join('.'),
      description,
      allowed,
      ...(fallback === undefined || isOfAlert ? {} : { default: inOneLine(fallback) }),
    },
  ];
}

/** A value as YAML writes it in one line. */
function inOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${JSON.stringify(item)}`);
  return `{${entries.join(', ')}}`;
}
