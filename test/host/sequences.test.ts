import {
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import {
  assert,
  constantFrom,
  dictionary,
  boolean,
  oneof,
  property,
  array,
  record,
  constant,
} from 'fast-check';
import { expect, test } from 'vitest';

import { compareTree } from '../../src/host/compare-tree.ts';
import { writeTree } from '../../src/host/write-tree.ts';
import { contentsOf, filesOf, generator, outcomeOf, scratchFolder } from './scratch.ts';

/** Paths that get into each other's way: files in the place of folders and the other way round. */
const PATHS = ['a', 'a/b', 'a/b/c', 'd/e', 'd/f', 'g', 'h.yaml'] as const;
const TEXTS = ['1', '2', '3'] as const;

type Contents = Readonly<Record<string, string>>;

type Step =
  | { readonly kind: 'generate'; readonly contents: Contents; readonly force: boolean }
  | { readonly kind: 'put'; readonly path: string; readonly text: string }
  | { readonly kind: 'link'; readonly path: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string };

const path = constantFrom(...PATHS);
const text = constantFrom(...TEXTS);

/** A pack: no path of it leads through another. */
const pack = dictionary(path, text, { maxKeys: 5, noNullPrototype: true }).map((contents) =>
  Object.fromEntries(
    Object.entries(contents).filter(([file]) => !Object.keys(contents).some((other) => isBelow(file, other))),
  ),
);

const step = oneof(
  { weight: 3, arbitrary: record({ kind: constant('generate' as const), contents: pack, force: boolean() }) },
  { weight: 2, arbitrary: record({ kind: constant('put' as const), path, text }) },
  { weight: 1, arbitrary: record({ kind: constant('link' as const), path }) },
  { weight: 1, arbitrary: record({ kind: constant('remove' as const), path }) },
  { weight: 1, arbitrary: record({ kind: constant('rename' as const), path, to: path }) },
);

/** What the folder must hold by the rules, and what its manifest must list. */
interface Model {
  readonly disk: ReadonlyMap<string, string>;
  readonly recorded: ReadonlyMap<string, string>;
}

test(
  'does what a simple model says over random generating, editing, renaming and removing',
  { timeout: 180_000 },
  () => {
    const root = scratchFolder({ inMemory: true });
    const counts = { runs: 0, steps: 0, written: 0, refused: 0 };
    const sequence = property(array(step, { maxLength: 12, minLength: 1 }), (steps) => {
      const folder = join(root, `run-${counts.runs++}`);
      mkdirSync(folder);
      let model: Model = { disk: new Map(), recorded: new Map() };
      for (const next of steps) {
        counts.steps += 1;
        if (next.kind !== 'generate') {
          model = { disk: new Map(doByHand(folder, model.disk, next)), recorded: model.recorded };
        } else {
          const expected = generate(model, next);
          const outcome = outcomeOf(() =>
            writeTree({ folder, files: filesOf(next.contents), generator, force: next.force }),
          );
          expect(outcome === 'done').toBe(expected !== undefined);
          counts[expected === undefined ? 'refused' : 'written'] += 1;
          model = expected ?? model;
          if (expected !== undefined)
            expect(compareTree({ folder, files: filesOf(next.contents), generator })).toEqual([]);
        }
        expect(contentsOf(folder)).toEqual(Object.fromEntries(model.disk));
      }
      rmSync(folder, { recursive: true });
      expect(readdirSync(root)).toEqual([]);
    });
    assert(sequence, { numRuns: 1_000 });
    console.log('random sequences:', counts);
    expect(Math.min(counts.written, counts.refused)).toBeGreaterThan(300);
  },
);

/** The rules in a few lines; `undefined` when the run must be refused. */
function generate(
  { disk, recorded }: Model,
  { contents, force }: Extract<Step, { kind: 'generate' }>,
): Model | undefined {
  const wanted = new Map(Object.entries(contents));
  const mayGo = (file: string): boolean => recorded.has(file) && !isLink(disk.get(file));
  for (const [file, now] of disk) {
    if (wanted.get(file) === now || isLink(now)) continue;
    if (mayGo(file) && now !== recorded.get(file) && !force) return undefined;
  }
  for (const file of wanted.keys()) {
    for (const [other, now] of disk) {
      const isInTheWay =
        other === file ? now !== wanted.get(file) : isBelow(file, other) || isBelow(other, file);
      if (isInTheWay && !mayGo(other)) return undefined;
    }
  }
  const foreign = [...disk].filter(([file]) => !mayGo(file));
  return { disk: new Map([...foreign, ...wanted]), recorded: wanted };
}

/** Does a step on the disk, as far as it can be done there, and returns what the folder then holds. */
function doByHand(
  folder: string,
  disk: ReadonlyMap<string, string>,
  next: Exclude<Step, { kind: 'generate' }>,
): Iterable<readonly [string, string]> {
  const now = disk.get(next.path);
  const rest = [...disk].filter(([file]) => file !== next.path);
  const isFree = (file: string): boolean =>
    !rest.some(([other]) => isBelow(file, other) || isBelow(other, file));
  switch (next.kind) {
    case 'put':
      if (!isFree(next.path) || isLink(now)) return disk;
      mkdirSync(dirname(join(folder, next.path)), { recursive: true });
      writeFileSync(join(folder, next.path), next.text);
      return [...rest, [next.path, next.text]];
    case 'link':
      if (!isFree(next.path) || now !== undefined) return disk;
      mkdirSync(dirname(join(folder, next.path)), { recursive: true });
      symlinkSync('nowhere', join(folder, next.path));
      return [...rest, [next.path, '-> nowhere']];
    case 'remove':
      if (now === undefined) return disk;
      rmSync(join(folder, next.path));
      removeEmptyFolders(folder, dirname(next.path));
      return rest;
    case 'rename':
      if (now === undefined || disk.has(next.to) || !isFree(next.to) || isBelow(next.to, next.path))
        return disk;
      if (isBelow(next.path, next.to)) return disk;
      mkdirSync(dirname(join(folder, next.to)), { recursive: true });
      renameSync(join(folder, next.path), join(folder, next.to));
      removeEmptyFolders(folder, dirname(next.path));
      return [...rest, [next.to, now]];
  }
}

function removeEmptyFolders(folder: string, from: string): void {
  for (let at = from; at !== '.' && readdirSync(join(folder, at)).length === 0; at = dirname(at)) {
    if (lstatSync(join(folder, at)).isDirectory()) rmdirSync(join(folder, at));
  }
}

function isBelow(file: string, folder: string): boolean {
  return file.startsWith(`${folder}/`);
}

function isLink(contents: string | undefined): boolean {
  return contents?.startsWith('-> ') === true;
}
