import { run } from './cli/main.ts';
import { smbp } from './smbp.ts';

/** The command `smbp-obs`. Takes arguments without the program's name, returns the exit status. */
export const main = (argv: readonly string[]): Promise<number> =>
  run(smbp, argv, { memory: new URL('memory/', import.meta.url) });
