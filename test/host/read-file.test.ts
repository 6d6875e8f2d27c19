import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { readTextFile } from '../../src/host/read-file.ts';
import { outcomeOf, scratchFolder } from './scratch.ts';

const limits = { maxBytes: 10 } as const;

test.each([
  ['missing.yaml', 'there is no such file (ENOENT). Check the name and the current folder.'],
  ['folder', 'it is a folder (EISDIR). Name a file in it.'],
  ['small.yaml/x', 'a file stands where a folder is named (ENOTDIR). Check the path.'],
  ['circle', 'symbolic links lead in a circle (ELOOP). Name the file itself.'],
  ['large.yaml', 'it has more than 10 bytes. Name a smaller file, or split this one.'],
  ['latin1.yaml', 'it is not UTF-8. Save it as UTF-8.'],
  ['utf16.yaml', 'it is not UTF-8. Save it as UTF-8.'],
])('refuses %s', (name, why) => {
  const folder = sampleFolder();
  const path = join(folder, name);
  expect(outcomeOf(() => readTextFile(path, limits))).toBe(`SETTINGS_INVALID: Cannot read ${path}: ${why}`);
});

test.each([
  ['small.yaml', 'a: 1\n'],
  ['empty.yaml', ''],
  ['full.yaml', '0123456789'],
  ['umlaut.yaml', 'ä: ü\n'],
  ['marked.yaml', 'a: 1\n'],
  ['link.yaml', 'a: 1\n'],
])('reads %s', (name, text) => {
  expect(readTextFile(join(sampleFolder(), name), limits)).toBe(text);
});

test('reads a file of more than one chunk', () => {
  const path = join(scratchFolder(), 'long.yaml');
  writeFileSync(path, 'ü'.repeat(100_000));
  expect(readTextFile(path, { maxBytes: 200_000 })).toBe('ü'.repeat(100_000));
});

test('stops a device without end', () => {
  expect(outcomeOf(() => readTextFile('/dev/zero', limits))).toBe(
    'SETTINGS_INVALID: Cannot read /dev/zero: it has more than 10 bytes. Name a smaller file, or split this one.',
  );
});

test('names a catalog as one when asked to', () => {
  const path = join(scratchFolder(), 'missing.yaml');
  expect(outcomeOf(() => readTextFile(path, { ...limits, code: 'CATALOG_INVALID' }))).toBe(
    `CATALOG_INVALID: Cannot read ${path}: there is no such file (ENOENT). Check the name and the current folder.`,
  );
});

function sampleFolder(): string {
  const folder = scratchFolder();
  const samples: readonly (readonly [string, string | Uint8Array])[] = [
    ['small.yaml', 'a: 1\n'],
    ['empty.yaml', ''],
    ['full.yaml', '0123456789'],
    ['large.yaml', '0123456789a'],
    ['umlaut.yaml', 'ä: ü\n'],
    ['marked.yaml', '\uFEFFa: 1\n'],
    ['latin1.yaml', Uint8Array.of(0x61, 0xe4)],
    ['utf16.yaml', Uint8Array.of(0xff, 0xfe, 0x61, 0x00)],
  ];
  for (const [name, content] of samples) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'folder'));
  symlinkSync('small.yaml', join(folder, 'link.yaml'));
  symlinkSync('circle', join(folder, 'circle'));
  return folder;
}
