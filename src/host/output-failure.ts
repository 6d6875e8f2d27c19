import { PackError } from '../core/errors.ts';

interface Reason {
  /** End of the sentence "Cannot write x: …". */
  readonly why: string;
  readonly help: string;
}

const NO_RIGHT: Reason = {
  why: 'permission denied',
  help: 'Choose an output folder whose parent this user may write (the new tree is built beside the old one), or correct its rights.',
};

const MOUNTED: Reason = {
  why: 'it is in use or a mount point',
  help: 'A mount point cannot be swapped: choose a folder below it.',
};

const TOO_MANY_FILES: Reason = {
  why: 'too many files are open',
  help: 'Raise the limit of open files (ulimit -n) and run again.',
};

const NO_SPACE: Reason = {
  why: 'no space is left',
  help: 'Free some space and run again: the new tree is built beside the old one, so both must fit.',
};

/** Codes as `errno` names them: https://man7.org/linux/man-pages/man3/errno.3.html */
const REASONS: ReadonlyMap<string, Reason> = new Map([
  ['EACCES', NO_RIGHT],
  ['EPERM', NO_RIGHT],
  [
    'EROFS',
    {
      why: 'the file system is read-only',
      help: 'Choose an output folder on a file system that can be written.',
    },
  ],
  ['ENOSPC', NO_SPACE],
  ['EDQUOT', NO_SPACE],
  ['EBUSY', MOUNTED],
  [
    'EXDEV',
    {
      why: 'it is a mount point, holds one, or lies in a layer of a container image',
      help: 'Such a folder cannot be exchanged: choose a new folder, or one below the mount point.',
    },
  ],
  [
    'ENOTDIR',
    {
      why: 'a file stands where a folder is needed',
      help: 'Move that file away, or choose another output folder.',
    },
  ],
  ['EEXIST', { why: 'something else stands there', help: 'Move it away, or choose another output folder.' }],
  ['ENOTEMPTY', { why: 'something was put there meanwhile', help: 'Run again.' }],
  [
    'ELOOP',
    { why: 'symbolic links lead in a circle', help: 'Choose an output folder that no such link leads to.' },
  ],
  ['EMFILE', TOO_MANY_FILES],
  ['ENFILE', TOO_MANY_FILES],
  ['ENAMETOOLONG', { why: 'the name is too long', help: 'Choose an output folder with a shorter path.' }],
]);

/**
 * Turns a failure of the file system into one for people.
 *
 * @param wanted - What was to be done, as the end of "Cannot …" before the path, e.g. `write`.
 * @returns A {@link PackError} `OUTPUT_FAILED` with the failure as its cause; an error that does not come from the
 * file system is returned as it is.
 */
export function outputFailure(wanted: string, path: string, cause: unknown): unknown {
  const code = errorCodeOf(cause);
  if (cause instanceof PackError || code === '') return cause;
  const { why, help } = REASONS.get(code) ?? {
    why: 'the file system refused',
    help: 'Look the code up in errno(3), or choose another output folder.',
  };
  return new PackError('OUTPUT_FAILED', `Cannot ${wanted} ${path}: ${why} (${code}).`, {
    help,
    at: { file: path },
    cause,
  });
}

/** The `errno` name of a failure of the operating system, such as `ENOENT`; empty for every other error. */
export function errorCodeOf(error: unknown): string {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
