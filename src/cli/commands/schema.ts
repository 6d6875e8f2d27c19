import { catalogJsonSchema } from '../../config/catalog-json-schema.ts';
import { settingsJsonSchema } from '../../config/settings-json-schema.ts';
import type { PackDefinition } from '../../pack/definition.ts';
import type { ExitCode } from '../exit-code.ts';
import { EXIT } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';

/** Files that have a schema. */
export type SchemaSubject = 'settings' | 'catalog';

/** Writes the JSON Schema of the settings file or of `catalog.json`, for editors and programs. */
export function schema(definition: PackDefinition, subject: SchemaSubject, terminal: Terminal): ExitCode {
  const text = subject === 'settings' ? settingsJsonSchema(definition) : catalogJsonSchema();
  terminal.out(text.trimEnd());
  return EXIT.clean;
}
