import * as z from 'zod';

import type { PackDefinition } from '../pack/definition.ts';
import { settingsSchema } from './settings-schema.ts';

/** The JSON Schema (2020-12) of the settings file of a pack, for editors: one document, ends with a newline. */
export function settingsJsonSchema(definition: PackDefinition): string {
  const schema = z.toJSONSchema(settingsSchema(definition), {
    target: 'draft-2020-12',
    io: 'input',
    // Zod leaves out the examples of what it transforms; ours are of what is written.
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z.globalRegistry.get(zodSchema)?.['examples'];
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
