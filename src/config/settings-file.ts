import type { Diagnostic } from '../core/diagnostic.ts';
import { invariant } from '../core/errors.ts';
import type { PackDefinition } from '../pack/definition.ts';
import type { Settings } from '../pack/settings.ts';
import { parseYaml } from '../text/yaml.ts';
import type { LocatedProblem } from './located-problems.ts';
import { locatedProblems } from './located-problems.ts';
import { settingsSchema } from './settings-schema.ts';

/** A schema is used once: compiling it first takes longer than reading with it as it is. */
const ONCE = { jitless: true } as const;

/** Settings with every default filled in, or what is wrong with the file in the order of its lines: at most 100 things. */
export type ParsedSettings =
  | { readonly settings: Settings }
  | { readonly problems: readonly [Diagnostic, ...Diagnostic[]] };

/**
 * Reads a settings file for a pack. An empty file gives the defaults.
 *
 * @param text - The YAML.
 * @param file - What findings call the file.
 * @throws {@link PackError} `SETTINGS_INVALID` when the text is not YAML, or too large or deep to be settings.
 */
export function parseSettings(text: string, file: string, definition: PackDefinition): ParsedSettings {
  const document = parseYaml(text, file);
  const schema = settingsSchema(definition);
  const result = schema.safeParse(document.value ?? {}, ONCE);
  if (result.success) return { settings: result.data };
  const [first, ...rest] = locatedProblems({ file, text, document, schema, error: result.error });
  return { problems: [diagnosticOf(first), ...rest.map(diagnosticOf)] };
}

/** What holds without a settings file. */
export function defaultSettings(definition: PackDefinition): Settings {
  const result = settingsSchema(definition).safeParse({}, ONCE);
  invariant(result.success, 'the defaults of the pack lie within its own ranges');
  return result.data;
}

function diagnosticOf({ rule, message, help, at }: LocatedProblem): Diagnostic {
  return { code: `settings/${rule}`, severity: 'error', message, help, at };
}
