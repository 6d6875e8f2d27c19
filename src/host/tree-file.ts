import { createHash } from 'node:crypto';

import type { GeneratedFile } from '../core/generated-file.ts';

/** A file as it shall be on the disk. */
export interface TreeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** Encodes a generated file as UTF-8 and hashes it. */
export function treeFile({ path, content }: GeneratedFile): TreeFile {
  const bytes = Buffer.from(content, 'utf8');
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
