import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

import type { ToolResult } from './tools.ts';
import { runTool } from './tools.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A copy of the sources with some files changed, that can be compiled and run. Dispose of it when done. */
export interface SourceVariant extends Disposable {
  /** Folder with a copy of the committed `out/`. */
  readonly out: string;
  /** Runs the command line of the variant on its `out/`. */
  run(command: 'generate' | 'check'): ToolResult;
  /** Errors of the compiler, as it prints them; empty when the variant compiles. */
  typeErrors(): readonly string[];
}

/** How the text of a source file changes; a file that is not there yet starts empty. */
export type Edit = (text: string) => string;

/** Copies `src/` and changes files in it, given by their paths below `src/`. */
export async function sourceVariant(edits: Readonly<Record<string, Edit>>): Promise<SourceVariant> {
  // Below the project, so that packages are found.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache', 'variant-'));
  const out = join(folder, 'out');
  cpSync(join(ROOT, 'src'), join(folder, 'src'), { recursive: true });
  cpSync(join(ROOT, 'out'), out, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) applyEdit(join(folder, 'src', file), edit);
  const bundle = join(folder, 'bin.mjs');
  await build({
    entryPoints: [join(folder, 'src', 'bin.ts')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'silent',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  }).catch(() => undefined);
  return {
    out,
    run: (command) =>
      runTool(process.execPath, [
        '--input-type=module',
        '-e',
        `const { main } = await import(${JSON.stringify(bundle)}); process.exitCode = await main(process.argv.slice(1));`,
        command,
        '--out',
        out,
      ]),
    typeErrors: () => {
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({
          extends: join(ROOT, 'tsconfig.base.json'),
          compilerOptions: { types: ['node'], noEmit: true, rootDir: '.' },
          include: ['src'],
        }),
      );
      const { stdout } = runTool(
        join(ROOT, 'node_modules', '.bin', 'tsc'),
        ['-p', 'tsconfig.json', '--pretty', 'false'],
        {
          cwd: folder,
        },
      );
      return stdout.split('\n').filter((line) => line.includes('error TS'));
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function applyEdit(path: string, edit: Edit): void {
  const before = readIfThere(path);
  const after = edit(before);
  if (after === before) throw new Error(`the edit of ${path} changes nothing`);
  writeFileSync(path, after);
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
