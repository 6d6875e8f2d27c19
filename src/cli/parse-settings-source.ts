import type { ParsedSettings } from '../config/settings-file.ts';
import { defaultSettings, parseSettings } from '../config/settings-file.ts';
import type { PackDefinition } from '../pack/definition.ts';
import type { SettingsSource } from './settings-source.ts';

/**
 * Settings of a file, or the defaults when there is none.
 *
 * @throws {@link PackError} `SETTINGS_INVALID` when the file is no YAML.
 */
export function parseSettingsSource(
  definition: PackDefinition,
  source: SettingsSource | undefined,
): ParsedSettings {
  if (source === undefined) return { settings: defaultSettings(definition) };
  return parseSettings(source.text, source.file, definition);
}
