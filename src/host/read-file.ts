import { closeSync, openSync, readSync } from 'node:fs';

import { PackError } from '../core/errors.ts';
import type { PackErrorCode } from '../core/errors.ts';
import { errorCodeOf } from './output-failure.ts';

/** Codes of errors about files that a user names. */
export type ReadErrorCode = Extract<PackErrorCode, 'SETTINGS_INVALID' | 'CATALOG_INVALID' | 'INPUT_INVALID'>;

export interface ReadOptions {
  /** Largest size that is read, in bytes. */
  readonly maxBytes: number;
  /** Code of the error when the file cannot be read; `SETTINGS_INVALID` when left out. */
  readonly code?: ReadErrorCode;
}

/**
 * Reads a text that a user names: UTF-8, with or without a byte order mark (Windows editors write one), which is left
 * out of the result. Pipes and `/dev/stdin` can be read too.
 *
 * @throws {@link PackError} with `options.code` when the file is missing, a folder, too large or not UTF-8.
 */
export function readTextFile(path: string, options: ReadOptions): string {
  try {
    return decode(readAtMost(path, options.maxBytes + 1), path, options);
  } catch (error) {
    throw readFailure(path, options.code ?? 'SETTINGS_INVALID', error);
  }
}

/**
 * Reads the standard input to its end, as {@link readTextFile} reads a file.
 *
 * @throws {@link PackError} with `options.code` when it is too large or not UTF-8.
 */
export async function readStandardInput(options: ReadOptions): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Without an encoding a stream gives bytes.
  const stream: AsyncIterable<Buffer> = process.stdin;
  for await (const bytes of stream) {
    chunks.push(bytes);
    size += bytes.length;
    if (size > options.maxBytes) break;
  }
  return decode(Buffer.concat(chunks), 'the standard input', options);
}

/**
 * Turns a failure to read into one for people.
 *
 * @returns A {@link PackError} with the failure as its cause; an error that does not come from the file system is
 * returned as it is.
 */
export function readFailure(path: string, code: ReadErrorCode, cause: unknown): unknown {
  const errno = errorCodeOf(cause);
  if (cause instanceof PackError || errno === '') return cause;
  const { why, help } = REASONS.get(errno) ?? {
    why: 'the file system refused',
    help: 'Look the code up in errno(3).',
  };
  return new PackError(code, `Cannot read ${path}: ${why} (${errno}).`, { help, at: { file: path }, cause });
}

function decode(
  bytes: Uint8Array,
  path: string,
  { maxBytes, code = 'SETTINGS_INVALID' }: ReadOptions,
): string {
  const refuse = (why: string, help: string, cause?: unknown): PackError =>
    new PackError(code, `Cannot read ${path}: ${why}.`, { help, at: { file: path }, cause });
  if (bytes.length > maxBytes) {
    throw refuse(`it has more than ${maxBytes} bytes`, 'Name a smaller file, or split this one.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw refuse('it is not UTF-8', 'Save it as UTF-8.', error);
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
