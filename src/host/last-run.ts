import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { disk } from './disk.ts';
import { inspectTree } from './inspect-tree.ts';
import { hasTraces } from './lock.ts';
import { isRecord, parseJson } from './manifest.ts';
import { MANIFEST_PATH } from './output-path.ts';
import { placesOf } from './places.ts';

/** A run, known by all that decides its result. */
export interface Run {
  /** Output folder. */
  readonly folder: string;
  /** Every text that the result depends on, besides the program itself. */
  readonly inputs: readonly string[];
  /**
   * Folder in which runs are remembered. It lies with the program, so that a new build of it remembers nothing; runs
   * of a program that nobody may write beside are not remembered.
   */
  readonly memory: URL;
}

/**
 * Whether the last run into the folder had the same inputs, and every file is still as that run left it. Reads and
 * hashes the files; writes nothing.
 */
export function isAsLastRunLeftIt(run: Run): boolean {
  const places = placesOf(run.folder);
  const remembered = recall(run);
  if (remembered === undefined || remembered.inputs !== hashOf(run.inputs) || hasTraces(places)) return false;
  const manifest = join(places.folder, MANIFEST_PATH);
  if (disk.look(manifest)?.isFile() !== true || disk.hash(manifest) !== remembered.manifest) return false;
  const { entries } = inspectTree(places.folder, []);
  return entries.every(({ found, recorded }) => found.kind === 'file' && found.sha256 === recorded);
}

/** Remembers a run that has just written its files. Without success nothing is lost but time, so failures are silent. */
export function rememberRun(run: Run): void {
  const path = memoryOf(run);
  const manifest = disk.hash(join(placesOf(run.folder).folder, MANIFEST_PATH));
  try {
    mkdirSync(fileURLToPath(run.memory), { recursive: true });
    const fresh = `${path}.${process.pid}`;
    writeFileSync(fresh, JSON.stringify({ inputs: hashOf(run.inputs), manifest }));
    renameSync(fresh, path);
    forgetOldest(fileURLToPath(run.memory));
  } catch {
    // A read-only installation, or a full disk: the next run does all of its work again.
  }
}

/** Runs into folders that come and go must not pile up. */
const MOST_RUNS = 100;

function forgetOldest(folder: string): void {
  const paths = readdirSync(folder).map((name) => join(folder, name));
  if (paths.length <= MOST_RUNS) return;
  const byAge = paths.map((path) => ({ path, at: statSync(path).mtimeMs })).sort((a, b) => a.at - b.at);
  for (const { path } of byAge.slice(0, -MOST_RUNS)) rmSync(path);
}

interface Remembered {
  /** SHA-256 of the inputs. */
  readonly inputs: string;
  /** SHA-256 of the manifest that was written, which holds those of all files. */
  readonly manifest: string;
}

function recall(run: Run): Remembered | undefined {
  const value = parseJson(readQuietly(memoryOf(run)));
  if (!isRecord(value)) return undefined;
  const { inputs, manifest } = value;
  return typeof inputs === 'string' && typeof manifest === 'string' ? { inputs, manifest } : undefined;
}

function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function memoryOf({ folder, memory }: Run): string {
  return join(fileURLToPath(memory), `${hashOf([resolve(folder)]).slice(0, 16)}.json`);
}

/** SHA-256 over texts, each told apart from the next. */
function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex');
}
