import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';

import { putFiles, scratchFolder, snapshot } from '../host/scratch.ts';
import { COMMAND, draw, runCommand } from './command.ts';

const KILLS = 40;

const SETTINGS = {
  'a.yaml': 'objectLabels: {pack: a}\n',
  'b.yaml': 'objectLabels: {pack: b}\nlinks: {grafana: https://grafana.example.com}\nrules: {interval: 2m}\n',
} as const;

const FOREIGN = {
  'mine.md': 'mine',
  'kubernetes/mine.yaml': 'mine',
  'mine/deep/notes.txt': 'mine\n',
} as const;

type PackName = 'a' | 'b';
type Files = Readonly<Record<string, string>>;

/** A folder with both settings, and with pack A among files of others. */
function folderWithPackA(): string {
  const folder = scratchFolder();
  putFiles(folder, SETTINGS);
  putFiles(join(folder, 'out'), FOREIGN);
  generate(folder, 'a');
  return folder;
}

function generate(folder: string, pack: PackName): void {
  const result = runCommand(folder, ['generate', '-s', `${pack}.yaml`]);
  expect(result.status, draw(result)).toBe(0);
}

/** The pack that `out/` is, byte for byte and with all that others made; else what is wrong. */
function judge(folder: string, packs: Readonly<Record<PackName, Files>>): PackName | `broken: ${string}` {
  const beside = readdirSync(folder);
  if (beside.join() !== 'a.yaml,b.yaml,out') return `broken: left beside: ${beside.join(', ')}`;
  const files = snapshot(join(folder, 'out'));
  const wrong = wrongHashes(files);
  if (wrong.length > 0) return `broken: not as the manifest says: ${wrong.join(', ')}`;
  if (isEqual(files, packs.a)) return 'a';
  return isEqual(files, packs.b) ? 'b' : 'broken: neither pack is whole';
}

interface Manifest {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

function wrongHashes(files: Files): readonly string[] {
  const manifest: Manifest = JSON.parse(files['manifest.json'] ?? '{"files": []}');
  return manifest.files
    .filter(
      ({ path, sha256 }) =>
        createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex') !== sha256,
    )
    .map(({ path }) => path);
}

function isEqual(one: Files, other: Files): boolean {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
}

interface RunningGenerate {
  readonly kill: () => void;
  /** The first change beside `out/`, with which the writing begins; or the end of the run. */
  readonly firstChange: Promise<unknown>;
  /** The signal that ended the run, if one did. */
  readonly end: Promise<NodeJS.Signals | null>;
}

function startGenerate(folder: string, pack: PackName): RunningGenerate {
  const watcher = watch(folder);
  const child = spawn(process.execPath, [COMMAND, 'generate', '-s', `${pack}.yaml`], {
    cwd: folder,
    stdio: 'ignore',
  });
  const end = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once('exit', (_code, signal) => resolve(signal));
  });
  const change = new Promise((resolve) => watcher.once('change', resolve));
  const firstChange = Promise.race([change, end]).finally(() => watcher.close());
  return { kill: () => void child.kill('SIGKILL'), firstChange, end };
}

/** How long a run takes, and how much of that it writes, in milliseconds. */
async function measureRun(folder: string): Promise<Readonly<Record<Moment['after'], number>>> {
  const start = performance.now();
  const { firstChange, end } = startGenerate(folder, 'b');
  await firstChange;
  const change = performance.now();
  await end;
  return { start: performance.now() - start, 'first change': performance.now() - change };
}

/** When a run is killed. */
interface Moment {
  readonly after: 'start' | 'first change';
  readonly milliseconds: number;
}

/** Kills a run at a moment. Says whether it was still running and whether it had begun to write. */
async function killGenerate(folder: string, pack: PackName, moment: Moment): Promise<string> {
  const { kill, firstChange, end } = startGenerate(folder, pack);
  if (moment.after === 'first change') await firstChange;
  await sleep(moment.milliseconds);
  kill();
  if ((await end) === null) return 'too late';
  return readdirSync(folder).length === 3 ? 'outside the writing' : 'while writing';
}

test(
  `${KILLS} kills of the command at moments spread over a run leave one of two packs whole`,
  { timeout: 180_000 },
  async () => {
    const model = folderWithPackA();
    const a = snapshot(join(model, 'out'));
    const span = await measureRun(model);
    const packs = { a, b: snapshot(join(model, 'out')) };
    const moments = new Map<string, number>();
    const verdicts = new Map<string, number>();
    const folder = folderWithPackA();
    let current: PackName = 'a';
    for (let kill = 0; kill < KILLS; kill += 1) {
      const wanted: PackName = current === 'a' ? 'b' : 'a';
      // A quarter anywhere in a run, the others where it writes.
      const after = kill % 8 < 2 ? 'start' : 'first change';
      const milliseconds = (span[after] * kill) / KILLS;
      tally(moments, await killGenerate(folder, wanted, { after, milliseconds }));
      // Either command repairs: one before it writes, the other although it only looks.
      const command = kill % 2 === 0 ? 'generate' : 'check';
      const { status } = runCommand(folder, [command, '-s', `${wanted}.yaml`]);
      const verdict = judge(folder, packs);
      tally(
        verdicts,
        `${command} ${status}: ${verdict === wanted ? 'new' : verdict === current ? 'old' : verdict}`,
      );
      current = verdict === wanted ? wanted : current;
    }

    console.log('killed', Object.fromEntries(moments), Object.fromEntries(verdicts), 'in ms of', span);
    const allowed = new Set(['generate 0: new', 'check 0: new', 'check 3: old']);
    expect([...verdicts.keys()].filter((verdict) => !allowed.has(verdict))).toEqual([]);
    // Proof that the kills hit the writing and not only what goes before.
    expect(moments.get('while writing')).toBeGreaterThan(5);
  },
);

test('the judge sees a torn file, a file that is gone and what is left beside', () => {
  const folder = folderWithPackA();
  const packs = { a: snapshot(join(folder, 'out')), b: {} };
  expect(judge(folder, packs)).toBe('a');
  putFiles(folder, { 'out/README.md': '' });
  expect(judge(folder, packs)).toBe('broken: not as the manifest says: README.md');
  putFiles(folder, { 'out/README.md': packs.a['README.md'] ?? '', 'out/mine.md': 'not mine' });
  expect(judge(folder, packs)).toBe('broken: neither pack is whole');
  putFiles(folder, { '.out.work/stage/x': '' });
  expect(judge(folder, packs)).toBe('broken: left beside: .out.work, a.yaml, b.yaml, out');
});

function tally(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
