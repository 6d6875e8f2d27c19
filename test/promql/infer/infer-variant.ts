import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import type { Infer } from './differential.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const ENTRY = join(ROOT, 'src', 'promql', 'infer', 'infer.ts');

/** A change of one source file, from right to wrong. */
export interface SourceChange {
  /** Below `src/promql`. */
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
}

/** The analysis with a change in its sources. Throws when the change does not fit exactly once. */
export async function loadChangedInfer({ file, right, wrong }: SourceChange): Promise<Infer> {
  const changed = join(ROOT, 'src', 'promql', file);
  const source = readFileSync(changed, 'utf8');
  const places = source.split(right).length - 1;
  if (places !== 1)
    throw new Error(`src/promql/${file} holds ${JSON.stringify(right)} ${places} times, not once.`);
  const folder = mkdtempSync(join(tmpdir(), 'seeded-bug-'));
  try {
    const { outputFiles, metafile } = await build({
      entryPoints: [ENTRY],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      absWorkingDir: ROOT,
      plugins: [
        {
          name: 'change',
          setup: (bundling) => {
            bundling.onLoad({ filter: /\.ts$/ }, ({ path }) =>
              path === changed ? { contents: source.replace(right, () => wrong), loader: 'ts' } : undefined,
            );
          },
        },
      ],
    });
    if (!Object.keys(metafile.inputs).includes(`src/promql/${file}`)) {
      throw new Error(`src/promql/${file} is no part of the analysis.`);
    }
    const module = join(folder, 'infer.mjs');
    for (const output of outputFiles) writeFileSync(module, output.contents);
    // The bundle exports what its entry does.
    const loaded = (await import(pathToFileURL(module).href)) as { readonly infer: Infer };
    return loaded.infer;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
