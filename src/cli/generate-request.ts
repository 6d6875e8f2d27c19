import type { Run } from '../host/last-run.ts';
import { isAsLastRunLeftIt } from '../host/last-run.ts';
import type { PackDefinition } from '../pack/definition.ts';
import type { SettingsSource } from './settings-source.ts';
import { readSettingsSource } from './settings-source.ts';

/** Options of `generate`. */
export interface GenerateOptions {
  readonly settings?: string;
  readonly out: string;
  readonly force: boolean;
  readonly dryRun: boolean;
}

/** All that a run of `generate` works on. */
export interface GenerateRequest {
  readonly definition: PackDefinition;
  readonly options: GenerateOptions;
  readonly source: SettingsSource | undefined;
  /** How the run is remembered; `undefined` when it is not. */
  readonly run: Run | undefined;
}

/**
 * Reads what a run depends on.
 *
 * @param memory - Folder in which runs are remembered.
 * @throws {@link PackError} `SETTINGS_INVALID` when the settings file cannot be read.
 */
export function requestGenerate(
  definition: PackDefinition,
  options: GenerateOptions,
  memory: URL | undefined,
): GenerateRequest {
  const source = readSettingsSource(options.settings);
  // A definition is plain data, so its text is all of it.
  const inputs = [JSON.stringify(definition), source?.text ?? ''];
  return { definition, options, source, run: memory && { folder: options.out, inputs, memory } };
}

/** Whether the same run was made before and its files are untouched: then there is nothing to do. */
export function isDone({ run, options }: GenerateRequest): boolean {
  return run !== undefined && !options.dryRun && isAsLastRunLeftIt(run);
}
