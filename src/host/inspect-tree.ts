import { join } from 'node:path';

import { PackError } from '../core/errors.ts';
import { sortedBy } from '../core/order.ts';
import { disk } from './disk.ts';
import { parseManifest } from './manifest.ts';
import type { ManifestReading } from './manifest.ts';
import { MANIFEST_PATH } from './output-path.ts';
import type { TreeFile } from './tree-file.ts';

/** What stands at a path of the tree. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'file'; readonly sha256: string }
  | { readonly kind: 'folder' }
  /** A symbolic link, a device or the like: never followed, read or replaced. */
  | { readonly kind: 'other' }
  /** Something that is no folder stands on the way, at the path `at` of the tree. */
  | { readonly kind: 'cut-off'; readonly at: string; readonly by: 'file' | 'other' };

/** One path that the pack makes now, or made in the last run. */
export interface TreeEntry {
  readonly path: string;
  readonly found: Found;
  /** What the pack makes now; `undefined` when it no longer makes this file. */
  readonly wanted: TreeFile | undefined;
  /** SHA-256 of what the last run made; `undefined` when the manifest does not list the path. */
  readonly recorded: string | undefined;
}

/** A tree on the disk beside what the pack makes. */
export interface TreeState {
  /** Sorted by path. */
  readonly entries: readonly TreeEntry[];
  /** Why `manifest.json` cannot be trusted, as the end of a sentence; nothing counts as recorded then. */
  readonly brokenManifest: string | undefined;
}

/**
 * Looks at every path that the pack makes or that the manifest lists. Reads only, and nothing that is foreign.
 *
 * @param wanted - All files of the tree, the manifest among them.
 * @throws {@link PackError} `OUTPUT_REFUSED` when a link or a file stands where the folder should be.
 */
export function inspectTree(folder: string, wanted: readonly TreeFile[]): TreeState {
  assertFolder(folder);
  const manifest = readManifest(folder);
  const hashes = new Map(manifest.kind === 'recorded' ? manifest.hashes : []);
  const wantedByPath = new Map(wanted.map((file) => [file.path, file]));
  const paths = sortedBy(new Set([...wantedByPath.keys(), ...hashes.keys()]), (path) => path);
  const entries = paths.map((path): TreeEntry => {
    const found = findIn(folder, path);
    // A manifest that can be read is ours, and does not list itself.
    const isOwnManifest = path === MANIFEST_PATH && manifest.kind === 'recorded' && found.kind === 'file';
    const recorded = isOwnManifest ? found.sha256 : hashes.get(path);
    return { path, found, wanted: wantedByPath.get(path), recorded };
  });
  return { entries, brokenManifest: manifest.kind === 'broken' ? manifest.why : undefined };
}

function assertFolder(folder: string): void {
  const stats = disk.look(folder);
  if (stats === undefined || stats.isDirectory()) return;
  const what = stats.isSymbolicLink() ? 'a symbolic link' : 'no folder';
  throw new PackError('OUTPUT_REFUSED', `Cannot use ${folder} as the output folder: it is ${what}.`, {
    help: 'Name the folder itself, or move what stands there away.',
    at: { file: folder },
  });
}

function readManifest(folder: string): ManifestReading {
  const found = findIn(folder, MANIFEST_PATH);
  if (found.kind === 'nothing') return { kind: 'recorded', hashes: new Map() };
  if (found.kind !== 'file') return { kind: 'broken', why: 'it is no file' };
  return parseManifest(disk.read(join(folder, MANIFEST_PATH)).toString('utf8'));
}

function findIn(folder: string, path: string): Found {
  const segments = path.split('/');
  for (let depth = 1; depth < segments.length; depth++) {
    const at = segments.slice(0, depth).join('/');
    const stats = disk.look(join(folder, at));
    if (stats === undefined) return { kind: 'nothing' };
    if (!stats.isDirectory()) return { kind: 'cut-off', at, by: stats.isFile() ? 'file' : 'other' };
  }
  const stats = disk.look(join(folder, path));
  if (stats === undefined) return { kind: 'nothing' };
  if (stats.isFile()) return { kind: 'file', sha256: disk.hash(join(folder, path)) };
  return { kind: stats.isDirectory() ? 'folder' : 'other' };
}
