import { readdirSync, readFileSync } from 'node:fs';

import { errorCodeOf } from './output-failure.ts';

/** Names of all files below a folder of the program, sorted, with `/` between folders; none when it is not there. */
export function listBundled(folder: URL): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return entries.map((name) => name.replaceAll('\\', '/')).sort();
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Text of a file of the program. */
export function readBundled(file: URL): string {
  return readFileSync(file, 'utf8');
}
