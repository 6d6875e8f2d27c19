import { PackError } from '../core/errors.ts';
import type { GeneratedFile } from '../core/generated-file.ts';

/** Name of the record of hashes in the root of every output folder; no generator may write it. */
export const MANIFEST_PATH = 'manifest.json';

const SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const LONGEST_SEGMENT = 100;

/** Windows keeps these names for devices, with any extension: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Makes sure that paths stay inside the output folder and mean the same on Linux, macOS and Windows, where
 * names that differ only in case are one file.
 *
 * @throws {@link PackError} `OUTPUT_REFUSED`, naming the first path that is not safe.
 */
export function assertSafePaths(files: readonly Pick<GeneratedFile, 'path'>[]): void {
  const taken = new Map<string, Taken>();
  for (const { path } of files) {
    const why = explainUnsafePath(path);
    if (why !== undefined) refuse(path, why, 'Rename the file in the generator that makes it.');
    if (path.toLowerCase() === MANIFEST_PATH) {
      refuse(
        path,
        'that name is kept for the record of hashes',
        'Rename the file in the generator that makes it.',
      );
    }
    for (const prefix of prefixesOf(path)) claim(taken, { prefix, path });
  }
}

/** Why `path` must not be written below an output folder, as the end of a sentence; `undefined` when it may be. */
export function explainUnsafePath(path: string): string | undefined {
  for (const segment of path.split('/')) {
    if (segment === '') return 'it has an empty segment or is absolute';
    if (segment === '.' || segment === '..') return `it has the segment "${segment}"`;
    if (segment.length > LONGEST_SEGMENT) return `a segment has more than ${LONGEST_SEGMENT} characters`;
    if (!SEGMENT.test(segment)) {
      return `the segment ${JSON.stringify(segment)} has other characters than letters, digits, ".", "_" and "-", or begins with one of these three`;
    }
    if (segment.endsWith('.')) return `the segment "${segment}" ends with a dot`;
    if (WINDOWS_DEVICE.test(segment)) return `Windows keeps the name "${segment}" for a device`;
  }
  return undefined;
}

/** A path or a folder on the way to it, as it was first spelled. */
interface Taken {
  readonly prefix: string;
  readonly path: string;
}

/** Enters one prefix of a path and refuses it when another path means the same place in another way. */
function claim(taken: Map<string, Taken>, wanted: Taken): void {
  // Safe paths are ASCII, so that lower case is the same in every locale.
  const folded = wanted.prefix.toLowerCase();
  const earlier = taken.get(folded);
  if (earlier === undefined) {
    taken.set(folded, wanted);
    return;
  }
  const help = 'Give the two files names that differ in more than case, and no file the name of a folder.';
  if (earlier.prefix !== wanted.prefix)
    refuse(wanted.path, `it differs from "${earlier.path}" only in case`, help);
  const isFile = wanted.prefix === wanted.path;
  const wasFile = earlier.prefix === earlier.path;
  if (isFile && wasFile) refuse(wanted.path, 'two files have it', help);
  if (isFile) refuse(wanted.path, `it is also a folder, that of "${earlier.path}"`, help);
  if (wasFile) refuse(wanted.path, `"${earlier.path}" is also a file`, help);
}

/** `a/b/c` → `a`, `a/b`, `a/b/c`. */
function prefixesOf(path: string): readonly string[] {
  const segments = path.split('/');
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}

function refuse(path: string, why: string, help: string): never {
  throw new PackError('OUTPUT_REFUSED', `Cannot write the path ${JSON.stringify(path)}: ${why}.`, {
    help,
    at: { path },
  });
}
