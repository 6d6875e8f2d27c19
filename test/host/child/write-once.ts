/**
 * Writes a pack once and prints the outcome as one line: `write-once.mjs <folder> <count> <a|b> [wait | exhaust]`.
 * With `wait` it says `ready` and begins when something comes in; with `exhaust` it uses up all file descriptors first.
 */
import { openSync, readSync, writeSync } from 'node:fs';

import { PackError } from '../../../src/core/errors.ts';
import { writeTree } from '../../../src/host/write-tree.ts';
import { generator, packFiles } from './two-packs.ts';

const [folder = '', count = '', pack = '', before = ''] = process.argv.slice(2);
const files = packFiles(pack === 'a' ? 'a' : 'b', Number(count));

function wait(): void {
  writeSync(1, 'ready\n');
  readSync(0, Buffer.alloc(1));
}

function exhaust(): void {
  try {
    for (;;) openSync(process.execPath, 'r');
  } catch {
    // This was the last one.
  }
}

if (before === 'wait') wait();
if (before === 'exhaust') exhaust();
try {
  writeTree({ folder, files, generator });
  writeSync(1, 'done');
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  writeSync(1, `${error.code}: ${error.message} ${error.help}`);
}
