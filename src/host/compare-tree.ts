import { join } from 'node:path';

import { disk } from './disk.ts';
import { inspectTree } from './inspect-tree.ts';
import type { TreeEntry } from './inspect-tree.ts';
import { assertSafePaths } from './output-path.ts';
import { placesOf } from './places.ts';
import { repairTree } from './repair-tree.ts';
import { treeFiles } from './tree.ts';
import type { Tree } from './tree.ts';

/** One file in which an output folder and the pack differ. */
export interface Drift {
  readonly path: string;
  readonly kind: DriftKind;
  /** What the pack makes; left out for `stale`. */
  readonly expected?: string;
  /** What the folder holds, read as UTF-8; left out when there is no file to read. */
  readonly actual?: string;
}

export type DriftKind =
  /** The pack makes it, the folder lacks it. */
  | 'missing'
  /** As the last run left it, but the pack makes it differently now. */
  | 'changed'
  /** Someone else wrote it: neither what the last run left nor what the pack makes. */
  | 'edited'
  /** The last run made it, the pack no longer does. */
  | 'stale';

/**
 * Lists where an output folder differs from what the pack makes, the manifest included, sorted by path. Writes
 * nothing, unless an interrupted run left something to repair. Files made by others are not looked at.
 *
 * @throws {@link PackError} as `writeTree`, except that edits and a broken manifest are drift here.
 */
export function compareTree(tree: Tree): readonly Drift[] {
  assertSafePaths(tree.files);
  repairTree(tree.folder);
  const { folder } = placesOf(tree.folder);
  return inspectTree(folder, treeFiles(tree)).entries.flatMap((entry) => {
    const kind = kindOf(entry);
    return kind === undefined ? [] : [describe(folder, entry, kind)];
  });
}

function kindOf({ found, wanted, recorded }: TreeEntry): DriftKind | undefined {
  if (wanted === undefined) return found.kind === 'file' ? 'stale' : undefined;
  if (found.kind === 'other') return 'edited';
  if (found.kind !== 'file') return 'missing';
  if (found.sha256 === wanted.sha256) return undefined;
  return found.sha256 === recorded ? 'changed' : 'edited';
}

function describe(folder: string, { path, found, wanted }: TreeEntry, kind: DriftKind): Drift {
  return {
    path,
    kind,
    ...(wanted === undefined ? {} : { expected: Buffer.from(wanted.bytes).toString('utf8') }),
    ...(found.kind === 'file' ? { actual: disk.read(join(folder, path)).toString('utf8') } : {}),
  };
}
