import { existsSync } from 'node:fs';

/** Whether something of this name is there, whatever it is. */
export function fileExists(path: string): boolean {
  return existsSync(path);
}
