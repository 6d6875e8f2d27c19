/**
 * Takes and returns the lock of a folder again and again, and prints `overlap` when someone else is inside too:
 * `fight-for-lock.mjs <folder> <rounds> <fatal round>`; in the fatal round the process kills itself with the lock held.
 */
import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PackError } from '../../../src/core/errors.ts';
import { withLock } from '../../../src/host/lock.ts';
import { placesOf } from '../../../src/host/places.ts';

const [folder = '', rounds = '', fatalRound = ''] = process.argv.slice(2);
const places = placesOf(folder);
const inside = join(places.parent, 'inside');
let taken = 0;

for (let round = 0; round < Number(rounds); round++) {
  try {
    withLock(places, () => {
      taken += 1;
      writeFileSync(inside, String(process.pid));
      if (taken === Number(fatalRound)) process.kill(process.pid, 'SIGKILL');
      // Whoever else came in meanwhile has written another number or removed the file.
      for (let look = 0; look < 20; look++) {
        if (readFileSync(inside, 'utf8') !== String(process.pid)) process.stdout.write('overlap\n');
      }
      unlinkSync(inside);
    });
  } catch (error) {
    if (!(error instanceof PackError) || error.code !== 'OUTPUT_BUSY') throw error;
  }
}
process.stdout.write(`taken ${taken}\n`);
