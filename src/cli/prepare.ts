import { checkPack } from '../checks/run.ts';
import { settingReferences } from '../config/setting-references.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Tree } from '../host/tree.ts';
import type { PackDefinition } from '../pack/definition.ts';
import { resolvePack } from '../pack/resolve.ts';
import { renderPack } from '../targets/render-pack.ts';
import type { ExitCode } from './exit-code.ts';
import { EXIT } from './exit-code.ts';
import { parseSettingsSource } from './parse-settings-source.ts';
import type { SettingsSource } from './settings-source.ts';

/** A pack in memory, judged; or why there is none. */
export type Prepared =
  | {
      readonly kind: 'ready';
      /** The files and where they go. */
      readonly tree: Tree;
      readonly findings: readonly Diagnostic[];
    }
  | { readonly kind: 'refused'; readonly exitCode: ExitCode; readonly findings: readonly Diagnostic[] };

/** What a pack is made of, and where it goes. */
export interface Order {
  readonly definition: PackDefinition;
  readonly source: SettingsSource | undefined;
  /** Output folder. */
  readonly folder: string;
}

/**
 * Settings → pack → findings → files, all in memory.
 *
 * @throws {@link PackError} `SETTINGS_INVALID` when the settings are no YAML.
 */
export function prepare({ definition, source, folder }: Order): Prepared {
  const parsed = parseSettingsSource(definition, source);
  if ('problems' in parsed) return { kind: 'refused', exitCode: EXIT.wrongUse, findings: parsed.problems };
  const pack = resolvePack(definition, parsed.settings);
  const findings = checkPack(pack);
  if (findings.some(({ severity }) => severity === 'error')) {
    return { kind: 'refused', exitCode: EXIT.findings, findings };
  }
  const generator = { name: 'smbp-obs', version: definition.version };
  const files = renderPack(pack, { settings: settingReferences(definition) });
  return { kind: 'ready', tree: { folder, files, generator }, findings };
}
