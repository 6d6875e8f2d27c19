import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How many files of a folder have other bytes or other times after `work`, new and removed ones included.
 *
 * @param {string} folder
 * @param {() => void} work
 */
export function countWritten(folder, work) {
  const before = snapshot(folder);
  work();
  const after = snapshot(folder);
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).length;
}

/** @param {string} folder */
function snapshot(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
  return new Map(
    files
      .filter((file) => statSync(file).isFile())
      .map((file) => {
        const { mtimeMs, ino } = statSync(file);
        return [file, `${ino} ${mtimeMs} ${readFileSync(file, 'utf8')}`];
      }),
  );
}
