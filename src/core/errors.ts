import type { Location } from './location.ts';

/** Why a run was stopped. A closed list: `cli` maps each code to an exit code. */
export type PackErrorCode =
  /** The settings file cannot be read, is not YAML, or breaks its schema. */
  | 'SETTINGS_INVALID'
  /** A catalog file (`catalogs/*.yaml`) cannot be read or breaks its schema. */
  | 'CATALOG_INVALID'
  /** A file that is to be judged cannot be read, or an argument of the command line contradicts another. */
  | 'INPUT_INVALID'
  /** The output folder holds something that must not be overwritten, or an unsafe path was asked for. */
  | 'OUTPUT_REFUSED'
  /** The file system refused: no permission, no space, read-only. */
  | 'OUTPUT_FAILED'
  /** Another run is writing the same output folder. */
  | 'OUTPUT_BUSY'
  /** A text from catalog or settings cannot be written safely into another language. */
  | 'TEXT_UNSAFE';

export interface PackErrorOptions {
  /** What the caller should do next, as an imperative. */
  readonly help: string;
  readonly at?: Location;
  readonly cause?: unknown;
}

/**
 * Thrown when the caller or the environment is at fault; caught only in `cli`. Findings about a pack are
 * `Diagnostic`s and are returned, never thrown.
 */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly code: PackErrorCode;
  readonly help: string;
  readonly at: Location;

  constructor(code: PackErrorCode, message: string, options: PackErrorOptions) {
    super(message, { cause: options.cause });
    this.code = code;
    this.help = options.help;
    this.at = options.at ?? {};
  }
}

/** A promise of the code that does not hold. Always our bug: exit code 70. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** Marks a branch that the types say cannot be reached. */
export function unreachable(value: never, what: string): never {
  throw new InvariantError(`Unreachable ${what}: ${JSON.stringify(value)}.`);
}

/** States what must hold here if the code is right. */
export function invariant(condition: boolean, promise: string): asserts condition {
  if (!condition) throw new InvariantError(`Broken promise: ${promise}.`);
}
