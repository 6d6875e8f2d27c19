import { sortedBy } from '../core/order.ts';
import { explainUnsafePath, MANIFEST_PATH } from './output-path.ts';
import type { TreeFile } from './tree-file.ts';

/** Who made a tree. */
export interface Generator {
  readonly name: string;
  readonly version: string;
}

/** Version of the format; raised when a reader of this one could misread the new one. */
const FORMAT_VERSION = 1;

/** Text of `manifest.json`: who made which files, with their SHA-256 and size in bytes, sorted by path. Without a clock. */
export function renderManifest(generator: Generator, files: readonly TreeFile[]): string {
  const manifest = {
    formatVersion: FORMAT_VERSION,
    generator: { name: generator.name, version: generator.version },
    files: sortedBy(files, (file) => file.path).map((file) => ({
      path: file.path,
      sha256: file.sha256,
      bytes: file.bytes.length,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What a manifest on the disk says, or why it says nothing that may be trusted. */
export type ManifestReading =
  /** Path → SHA-256 of every file that the last run made. */
  | { readonly kind: 'recorded'; readonly hashes: ReadonlyMap<string, string> }
  /** `why` ends the sentence "manifest.json cannot be trusted: …". */
  | { readonly kind: 'broken'; readonly why: string };

/** Reads the text of a `manifest.json`. Files are removed on its word, so that anything odd makes it broken. */
export function parseManifest(text: string): ManifestReading {
  const manifest = parseJson(text);
  if (!isRecord(manifest)) return broken('it is no JSON object');
  if (manifest['formatVersion'] !== FORMAT_VERSION)
    return broken(`its formatVersion is not ${FORMAT_VERSION}`);
  if (!Array.isArray(manifest['files'])) return broken('it has no list of files');
  const hashes = new Map<string, string>();
  for (const file of manifest['files']) {
    if (!isRecord(file) || typeof file['path'] !== 'string' || typeof file['sha256'] !== 'string') {
      return broken('an entry has no path or no sha256');
    }
    const { path, sha256 } = { path: file['path'], sha256: file['sha256'] };
    if (explainUnsafePath(path) !== undefined || path === MANIFEST_PATH || hashes.has(path)) {
      return broken(`it lists ${JSON.stringify(path)}`);
    }
    hashes.set(path, sha256);
  }
  return { kind: 'recorded', hashes };
}

/** The value that a JSON text stands for; `undefined` when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value is an object with named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function broken(why: string): ManifestReading {
  return { kind: 'broken', why };
}
