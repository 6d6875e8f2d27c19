import { settingsJsonSchema } from '../../config/settings-json-schema.ts';
import type { PackDefinition } from '../../pack/definition.ts';
import type { ExitCode } from '../exit-code.ts';
import { EXIT } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';

/** Writes the JSON Schema of the settings file, for editors. */
export function schema(definition: PackDefinition, terminal: Terminal): ExitCode {
  terminal.out(settingsJsonSchema(definition).trimEnd());
  return EXIT.clean;
}
