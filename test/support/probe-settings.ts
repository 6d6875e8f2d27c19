import { defaultSettings } from '../../src/config/settings-file.ts';
import type { PackDefinition } from '../../src/pack/definition.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { resolvePack } from '../../src/pack/resolve.ts';
import type { Settings } from '../../src/pack/settings.ts';

/** A definition resolved with default settings, some of them replaced. */
export function resolveWith(definition: PackDefinition, changes: Partial<Settings> = {}): Pack {
  return resolvePack(definition, { ...defaultSettings(definition), ...changes });
}
