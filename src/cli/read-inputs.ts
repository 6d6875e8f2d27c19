import { PackError } from '../core/errors.ts';
import { findFiles } from '../host/find-files.ts';
import { readStandardInput, readTextFile } from '../host/read-file.ts';
import type { ForeignFile } from '../ingest/ingest.ts';

/** Largest file that is judged, in bytes: dashboards that were exported with their panels have some hundred thousand. */
const LIMIT = { maxBytes: 16_777_216, code: 'INPUT_INVALID' } as const;

/** What stands for the standard input. */
const STANDARD_INPUT = '-';

/** A file that is to be judged. */
export interface InputFile extends ForeignFile {
  /** Whether the user named it; else it was found in a folder, where there may be files of any kind. */
  readonly isNamed: boolean;
}

/**
 * Reads what the arguments of a command line stand for, each file once.
 *
 * @throws {@link PackError} `INPUT_INVALID` when something is missing or cannot be read, or when there is nothing.
 */
export async function readInputs(inputs: readonly string[]): Promise<readonly InputFile[]> {
  const files = new Map<string, InputFile>();
  for (const { path: name, isNamed } of inputs.flatMap(filesOf)) {
    if (files.has(name)) continue;
    // oxlint-disable-next-line no-await-in-loop -- Only one of them, the standard input, is waited for.
    const text = name === STANDARD_INPUT ? await readStandardInput(LIMIT) : readTextFile(name, LIMIT);
    files.set(name, { name, text, isNamed });
  }
  if (files.size === 0) {
    throw new PackError('INPUT_INVALID', 'There is no YAML or JSON file in what was named.', {
      help: 'Name files, or folders that hold some.',
    });
  }
  return [...files.values()];
}

function filesOf(input: string): ReturnType<typeof findFiles> {
  return input === STANDARD_INPUT ? [{ path: input, isNamed: true }] : findFiles(input);
}
