import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';

import type { Run } from '../../src/host/last-run.ts';
import { isAsLastRunLeftIt, rememberRun } from '../../src/host/last-run.ts';
import { writeTree } from '../../src/host/write-tree.ts';

/** A folder with a tree that was just written and remembered. */
function rememberedRun(): Run {
  const base = mkdtempSync(join(tmpdir(), 'last-run-'));
  onTestFinished(() => rmSync(base, { recursive: true, force: true }));
  const run = {
    folder: join(base, 'out'),
    inputs: ['pack', 'settings'],
    memory: pathToFileURL(`${base}/memory/`),
  };
  write(run.folder, 'first\n');
  rememberRun(run);
  return run;
}

function write(folder: string, content: string): void {
  writeTree({ folder, files: [{ path: 'docs/a.md', content }], generator: { name: 'test', version: '1' } });
}

test('a run with the same inputs into an untouched folder has nothing to do', () => {
  expect(isAsLastRunLeftIt(rememberedRun())).toBe(true);
});

test('foreign files make no difference', () => {
  const run = rememberedRun();
  writeFileSync(join(run.folder, 'mine.txt'), 'mine');
  expect(isAsLastRunLeftIt(run)).toBe(true);
});

describe('there is something to do', () => {
  test.each([
    ['the settings changed', (run: Run) => ({ ...run, inputs: ['pack', 'other settings'] })],
    ['the pack changed', (run: Run) => ({ ...run, inputs: ['other pack', 'settings'] })],
    ['texts moved from one input to the next', (run: Run) => ({ ...run, inputs: ['packs', 'ettings'] })],
    ['the folder is another one', (run: Run) => ({ ...run, folder: `${run.folder}-2` })],
    ['the program is a new build', (run: Run) => ({ ...run, memory: new URL('other/', run.memory) })],
  ])('when %s', (_what, change) => {
    expect(isAsLastRunLeftIt(change(rememberedRun()))).toBe(false);
  });

  test.each([
    [
      'a generated file was edited',
      ({ folder }: Run) => writeFileSync(join(folder, 'docs/a.md'), 'edited\n'),
    ],
    ['a generated file is gone', ({ folder }: Run) => rmSync(join(folder, 'docs/a.md'))],
    [
      'a link stands for a generated file',
      ({ folder }: Run) => {
        rmSync(join(folder, 'docs/a.md'));
        writeFileSync(join(folder, 'b.md'), 'first\n');
        symlinkSync('../b.md', join(folder, 'docs/a.md'));
      },
    ],
    ['the manifest is gone', ({ folder }: Run) => rmSync(join(folder, 'manifest.json'))],
    ['the manifest was edited', ({ folder }: Run) => writeFileSync(join(folder, 'manifest.json'), '{}')],
    ['the folder is gone', ({ folder }: Run) => rmSync(folder, { recursive: true })],
    ['another program wrote a newer tree', ({ folder }: Run) => write(folder, 'second\n')],
    ['an interrupted run left its work', ({ folder }: Run) => mkdirSync(join(folder, '..', '.out.work'))],
  ])('when %s', (_what, disturb) => {
    const run = rememberedRun();
    disturb(run);
    expect(isAsLastRunLeftIt(run)).toBe(false);
  });

  test('when the memory is damaged', () => {
    const run = rememberedRun();
    rmSync(run.memory, { recursive: true });
    mkdirSync(run.memory);
    expect(isAsLastRunLeftIt(run)).toBe(false);
  });
});

test('a program that nobody may write beside remembers nothing, and says nothing', () => {
  const run = rememberedRun();
  writeFileSync(new URL('../file', run.memory), '');
  const unwritable = { ...run, memory: new URL('../file/memory/', run.memory) };
  rememberRun(unwritable);
  expect(isAsLastRunLeftIt(unwritable)).toBe(false);
});

test('of many folders the last hundred are remembered', () => {
  const run = rememberedRun();
  for (let index = 0; index < 120; index++) {
    writeFileSync(new URL(`old-${index}.json`, run.memory), '{}');
    utimesSync(new URL(`old-${index}.json`, run.memory), index, index);
  }
  rememberRun(run);
  const names = readdirSync(run.memory);
  expect(names.length).toBe(100);
  expect(names).not.toContain('old-20.json');
  expect(names).toContain('old-21.json');
  expect(isAsLastRunLeftIt(run)).toBe(true);
});
