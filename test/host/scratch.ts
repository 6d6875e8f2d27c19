import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { onTestFinished } from 'vitest';

import { PackError } from '../../src/core/errors.ts';
import type { GeneratedFile } from '../../src/core/generated-file.ts';

export const generator = { name: 'test-pack', version: '1.0.0' } as const;

/** A new empty folder that goes away with the test. With `inMemory` it costs no flush, where the system has such a place. */
export function scratchFolder({ inMemory = false } = {}): string {
  const base = inMemory && existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const folder = mkdtempSync(join(base, 'host-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** `{ 'a/b': 'text' }` as generated files. */
export function filesOf(contents: Readonly<Record<string, string>>): readonly GeneratedFile[] {
  return Object.entries(contents).map(([path, content]) => ({ path, content }));
}

/** Writes files by hand, with the folders they need. */
export function putFiles(folder: string, contents: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Everything below a folder: the text of files, `-> target` for links, `(empty folder)` for those. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(entriesOf(folder, ''));
}

/** {@link snapshot} without the manifest. */
export function contentsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(entriesOf(folder, '').filter(([path]) => path !== 'manifest.json'));
}

function entriesOf(folder: string, path: string): readonly (readonly [string, string])[] {
  return readdirSync(join(folder, path)).flatMap((name): readonly (readonly [string, string])[] => {
    const child = path === '' ? name : `${path}/${name}`;
    const stats = lstatSync(join(folder, child));
    if (stats.isSymbolicLink()) return [[child, `-> ${readlinkSync(join(folder, child))}`]];
    if (!stats.isDirectory()) return [[child, readFileSync(join(folder, child), 'utf8')]];
    const below = entriesOf(folder, child);
    return below.length === 0 ? [[child, '(empty folder)']] : below;
  });
}

/** What a refused action threw, as text: code, message and help. `done` when it threw nothing. */
export function outcomeOf(action: () => unknown): string {
  try {
    action();
    return 'done';
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return `${error.code}: ${error.message} ${error.help}`;
  }
}
