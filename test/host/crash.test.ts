import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import { describe, expect, test } from 'vitest';

import { compareTree } from '../../src/host/compare-tree.ts';
import { placesOf } from '../../src/host/places.ts';
import { repairTree } from '../../src/host/repair-tree.ts';
import { writeTree } from '../../src/host/write-tree.ts';
import { codeOf, loadFailingWriter } from './accident.ts';
import { bundleChild } from './child/bundle.ts';
import { generator, packFiles } from './child/two-packs.ts';
import type { PackName } from './child/two-packs.ts';
import { contentsOf, outcomeOf, putFiles, scratchFolder } from './scratch.ts';

const FOREIGN = { 'mine.md': 'mine', 'folder-1/mine.yaml': 'mine', 'mine/deep/notes.txt': 'mine\n' } as const;
const FOREIGN_REST = { 'folder-2/link': '-> ../mine.md', 'mine/empty': '(empty folder)' } as const;

/** A folder that holds pack A and things made by others. */
function folderWithPackA(count: number): string {
  const folder = join(scratchFolder(), 'out');
  putFiles(folder, FOREIGN);
  mkdirSync(join(folder, 'mine/empty'));
  mkdirSync(join(folder, 'folder-2'));
  symlinkSync('../mine.md', join(folder, 'folder-2/link'));
  writeTree({ folder, files: packFiles('a', count), generator });
  return folder;
}

/** Repairs a folder and says which pack it holds, whole and with all that others made; else what is wrong. */
function judge(folder: string, count: number): PackName | `broken: ${string}` {
  const outcome = outcomeOf(() => repairTree(folder));
  if (outcome !== 'done') return `broken: ${outcome}`;
  const beside = readdirSync(join(folder, '..'));
  if (beside.length !== 1) return `broken: left beside: ${beside.join(', ')}`;
  const isWhole = (pack: PackName): boolean =>
    compareTree({ folder, files: packFiles(pack, count), generator }).length === 0 &&
    isEqual(contentsOf(folder), { ...FOREIGN, ...FOREIGN_REST, ...contentsOfPack(pack, count) });
  if (isWhole('a')) return 'a';
  return isWhole('b') ? 'b' : 'broken: neither pack is whole';
}

function contentsOfPack(pack: PackName, count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(packFiles(pack, count).map(({ path, content }) => [path, content]));
}

function isEqual(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const paths = Object.keys(a);
  return paths.length === Object.keys(b).length && paths.every((path) => a[path] === b[path]);
}

type Phase =
  | 'outside'
  | 'locking'
  | 'begun or ended'
  | 'staging'
  | 'staged'
  | 'between the renames'
  | 'cleaning up';

/** How far a killed writer had got, by what it left. */
function phaseOf(folder: string): Phase {
  const places = placesOf(folder);
  if (!existsSync(places.work)) return readdirSync(places.parent).length === 1 ? 'outside' : 'locking';
  if (!existsSync(folder)) return 'between the renames';
  if (existsSync(places.stage)) return existsSync(places.journal) ? 'staged' : 'staging';
  return existsSync(places.journal) ? 'cleaning up' : 'begun or ended';
}

describe('the judge', () => {
  test('finds pack A', () => {
    expect(judge(folderWithPackA(6), 6)).toBe('a');
  });

  test.each<[string, (folder: string) => void]>([
    ['a file of someone else is gone', (folder) => rmSync(join(folder, 'mine.md'))],
    [
      'an empty folder of someone else is gone',
      (folder) => rmSync(join(folder, 'mine/empty'), { recursive: true }),
    ],
    ['a link of someone else is gone', (folder) => rmSync(join(folder, 'folder-2/link'))],
    ['a generated file is gone', (folder) => rmSync(join(folder, 'folder-0/0.yaml'))],
    ['a generated file is torn', (folder) => truncateSync(join(folder, 'folder-0/0.yaml'), 100)],
    ['a file came to it', (folder) => putFiles(folder, { 'more.yaml': '1' })],
    ['the manifest is gone', (folder) => rmSync(join(folder, 'manifest.json'))],
  ])('sees when %s', (_what, damage) => {
    const folder = folderWithPackA(6);
    damage(folder);
    expect(judge(folder, 6)).toBe('broken: neither pack is whole');
  });

  test('sees what is left beside', () => {
    const folder = folderWithPackA(6);
    mkdirSync(join(folder, '../.out.stage-1'));
    expect(judge(folder, 6)).toBe('broken: left beside: .out.stage-1, out');
  });
});

describe('at every single change of the disk', () => {
  test('a kill leaves one of the packs whole', { timeout: 180_000 }, () => {
    const child = bundleChild('write-once', { 'node:fs': 'mortal-fs' });
    const seen = new Map<string, number>();
    for (let moment = 1; ; moment++) {
      const folder = folderWithPackA(6);
      const env = { ...process.env, KILL_AT: String(moment) };
      const run = spawnSync(process.execPath, [child, folder, '6', 'b'], { env, encoding: 'utf8' });
      if (run.stdout === 'done') break;
      expect([moment, run.signal, run.stderr]).toEqual([moment, 'SIGKILL', '']);
      const phase = phaseOf(folder);
      tally(seen, `${phase} → ${judge(folder, 6)}`);
    }
    console.log('killed at every change:', Object.fromEntries(seen));
    expect(new Set(seen.keys())).toEqual(
      new Set([
        'outside → a',
        'locking → a',
        'begun or ended → a',
        'staging → a',
        'staged → a',
        'between the renames → b',
        'cleaning up → b',
        'begun or ended → b',
        'locking → b',
      ]),
    );
  });

  test(
    'a failure leaves one of the packs whole, and nothing beside the old one',
    { timeout: 180_000 },
    async () => {
      const writer = await loadFailingWriter();
      const seen = new Map<string, number>();
      for (let moment = 1; ; moment++) {
        const folder = folderWithPackA(6);
        writer.scheduleAccident(moment, () => {
          throw Object.assign(new TypeError('made for the test'), { code: 'EIO', syscall: 'none' });
        });
        const outcome = codeOf(() => writer.writeTree({ folder, files: packFiles('b', 6), generator }));
        if (!writer.isAccidentOver()) break;
        const phase = phaseOf(folder);
        // A lock that could not be returned stays with this process, which goes on.
        rmSync(placesOf(folder).lock, { recursive: true, force: true });
        tally(seen, `${outcome}, ${phase} → ${judge(folder, 6)}`);
      }
      console.log('failed at every change:', Object.fromEntries(seen));
      expect(new Set(seen.keys())).toEqual(
        new Set([
          'OUTPUT_FAILED, outside → a',
          'OUTPUT_FAILED, cleaning up → b',
          'OUTPUT_FAILED, begun or ended → b',
          'OUTPUT_FAILED, outside → b',
          'done, outside → b',
          'done, locking → b',
        ]),
      );
    },
  );
});

describe('a kill at a random moment', () => {
  test('leaves one of the packs whole, 150 times', { timeout: 180_000 }, async () => {
    const { window, phases, packs } = await killOften({ way: 'tree', kills: 150, signal: 'SIGKILL' });
    console.log(
      `killed at random within ${window.toFixed(0)} ms:`,
      Object.fromEntries(phases),
      Object.fromEntries(packs),
    );
    expect([...packs.keys()].filter((pack) => pack.startsWith('broken'))).toEqual([]);
    // Proof that the kills hit the writing and not only the pauses.
    expect(150 - (phases.get('outside') ?? 0)).toBeGreaterThan(30);
  });

  test('leaves one of the packs whole also when the signal is SIGTERM', { timeout: 180_000 }, async () => {
    const { packs } = await killOften({ way: 'tree', kills: 10, signal: 'SIGTERM' });
    expect([...packs.keys()].filter((pack) => pack.startsWith('broken'))).toEqual([]);
  });

  test('of a writer that writes in place is found out', { timeout: 180_000 }, async () => {
    const { packs } = await killOften({ way: 'in-place', kills: 10, signal: 'SIGKILL' });
    console.log('killed while writing in place:', Object.fromEntries(packs));
    expect(packs.get('broken: neither pack is whole')).toBeGreaterThan(0);
  });
});

interface Killing {
  readonly way: 'tree' | 'in-place';
  readonly kills: number;
  readonly signal: 'SIGKILL' | 'SIGTERM';
}

/** Kills writers of 60 files at moments spread evenly over their writing window, in three folders at a time. */
async function killOften({ way, kills, signal }: Killing) {
  const child = bundleChild('keep-writing');
  const phases = new Map<Phase, number>();
  const packs = new Map<string, number>();
  const window = await measureWindow(child, way);
  const inFolder = async (lane: number): Promise<void> => {
    let folder = folderWithPackA(60);
    for (let kill = lane; kill < kills; kill += LANES) {
      await killAfter([child, folder, '60', way], (window * kill) / kills, signal);
      tally(phases, phaseOf(folder));
      const pack = judge(folder, 60);
      tally(packs, pack);
      if (pack.startsWith('broken') || way === 'in-place') folder = folderWithPackA(60);
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, lane) => inFolder(lane)));
  return { window, phases, packs };
}

const LANES = 3;

/** How long a fresh writer takes for both packs, in milliseconds. */
async function measureWindow(child: string, way: string): Promise<number> {
  const writer = spawn(process.execPath, [child, folderWithPackA(60), '60', way]);
  const exit = new Promise((resolve) => writer.once('exit', resolve));
  let milliseconds = 0;
  for await (const line of createInterface(writer.stdout)) {
    if (line === 'ready') continue;
    milliseconds = Number(line);
    break;
  }
  writer.kill('SIGKILL');
  await exit;
  return milliseconds;
}

async function killAfter(
  args: readonly string[],
  milliseconds: number,
  signal: Killing['signal'],
): Promise<void> {
  const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = new Promise((resolve) => writer.once('exit', resolve));
  await new Promise((resolve) => writer.stdout.once('data', resolve));
  await sleep(milliseconds);
  writer.kill(signal);
  await exit;
}

function tally<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
