/** Rewrites a folder with two packs in turn until it is killed: `keep-writing.mjs <folder> <count> <tree|in-place>`. */
import { mkdirSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { treeFiles } from '../../../src/host/tree.ts';
import { writeTree } from '../../../src/host/write-tree.ts';
import { generator, packFiles } from './two-packs.ts';
import type { PackName } from './two-packs.ts';

const [folder = '', count = '', way = ''] = process.argv.slice(2);

/** Right when it gets to its end; what the tests must be able to tell from a writer that is right at every moment. */
function writeInPlace(pack: PackName): void {
  for (const { path } of packFiles(pack === 'a' ? 'b' : 'a', Number(count)))
    rmSync(join(folder, path), { force: true });
  for (const { path, bytes } of treeFiles({ folder, files: packFiles(pack, Number(count)), generator })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function write(pack: PackName): void {
  if (way === 'in-place') writeInPlace(pack);
  else writeTree({ folder, files: packFiles(pack, Number(count)), generator });
}

writeSync(1, 'ready\n');
for (;;) {
  const start = process.hrtime.bigint();
  write('b');
  write('a');
  writeSync(1, `${Number(process.hrtime.bigint() - start) / 1e6}\n`);
}
