import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { parse } from 'yaml';

import { runCommand } from '../../cli/command.ts';
import { scratchFolder } from '../../host/scratch.ts';

const SETTINGS = join(import.meta.dirname, '..', '..', '..', 'examples', 'settings');

/** A settings file of the examples, or none. */
export type Settings = string | undefined;

/** A file of a folder that is applied with `kubectl apply -k`. */
export interface ObjectFile {
  readonly name: string;
  readonly document: unknown;
}

/** With which settings packs are generated: the defaults, and every example. */
export function settingsOfPacks(): readonly Settings[] {
  const examples = existsSync(SETTINGS) ? readdirSync(SETTINGS).filter((name) => name.endsWith('.yaml')) : [];
  return [undefined, ...examples.sort()];
}

/**
 * Generates a pack with the built command, into a folder that goes away with the test.
 *
 * @returns Folders of it that hold a kustomization, by their paths below `out`.
 */
export function generatePack(settings: Settings): ReadonlyMap<string, string> {
  const folder = scratchFolder({ inMemory: true });
  const options = settings === undefined ? [] : ['--settings', join(SETTINGS, settings)];
  const { status, stdout, stderr } = runCommand(folder, ['generate', ...options]);
  if (status !== 0) throw new Error(`The pack cannot be generated: ${stdout}${stderr}`);
  const out = join(folder, 'out');
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const kustomized = paths.filter((path) => path.endsWith('kustomization.yaml')).sort();
  return new Map(kustomized.map((path) => [relative('.', join(path, '..')), join(out, path, '..')]));
}

/** The kinds of Google are not among those that the judges know: their module cannot be had with checksums. */
export function isJudged({ document }: ObjectFile): boolean {
  const { apiVersion } = document as { readonly apiVersion: unknown };
  return apiVersion !== 'monitoring.googleapis.com/v1';
}

/** Every file of a folder, read as YAML. */
export function readObjects(folder: string): readonly ObjectFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, document: parse(readFileSync(join(folder, name), 'utf8')) }));
}
