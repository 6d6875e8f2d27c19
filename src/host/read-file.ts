import { closeSync, openSync, readSync } from 'node:fs';

import { PackError } from '../core/errors.ts';
import type { PackErrorCode } from '../core/errors.ts';
import { errorCodeOf } from './output-failure.ts';

export interface ReadOptions {
  /** Largest size that is read, in bytes. */
  readonly maxBytes: number;
  /** Code of the error when the file cannot be read; `SETTINGS_INVALID` when left out. */
  readonly code?: Extract<PackErrorCode, 'SETTINGS_INVALID' | 'CATALOG_INVALID'>;
}

/**
 * Reads a text that a user names: UTF-8, with or without a byte order mark (Windows editors write one), which is left
 * out of the result. Pipes and `/dev/stdin` can be read too.
 *
 * @throws {@link PackError} with `options.code` when the file is missing, a folder, too large or not UTF-8.
 */
export function readTextFile(path: string, options: ReadOptions): string {
  const refuse = (why: string, help: string, cause?: unknown): never => {
    throw new PackError(options.code ?? 'SETTINGS_INVALID', `Cannot read ${path}: ${why}.`, {
      help,
      at: { file: path },
      cause,
    });
  };
  let bytes: Uint8Array;
  try {
    bytes = readAtMost(path, options.maxBytes + 1);
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === '') throw error;
    const { why, help } = REASONS.get(code) ?? {
      why: 'the file system refused',
      help: 'Look the code up in errno(3).',
    };
    return refuse(`${why} (${code})`, help, error);
  }
  if (bytes.length > options.maxBytes) {
    return refuse(`it has more than ${options.maxBytes} bytes`, 'Name a smaller file, or split this one.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return refuse('it is not UTF-8', 'Save it as UTF-8.', error);
  }
}

const REASONS: ReadonlyMap<string, { readonly why: string; readonly help: string }> = new Map([
  ['ENOENT', { why: 'there is no such file', help: 'Check the name and the current folder.' }],
  ['ENOTDIR', { why: 'a file stands where a folder is named', help: 'Check the path.' }],
  ['EISDIR', { why: 'it is a folder', help: 'Name a file in it.' }],
  ['EACCES', { why: 'permission denied', help: 'Make the file readable for this user.' }],
  ['ELOOP', { why: 'symbolic links lead in a circle', help: 'Name the file itself.' }],
]);

/** The first `limit` bytes. In a loop, because pipes give less than asked and devices have no size. */
function readAtMost(path: string, limit: number): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let rest = limit;
    while (rest > 0) {
      const chunk = Buffer.alloc(Math.min(rest, CHUNK_BYTES));
      const count = readSync(descriptor, chunk);
      if (count === 0) break;
      chunks.push(chunk.subarray(0, count));
      rest -= count;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(descriptor);
  }
}

const CHUNK_BYTES = 65_536;
