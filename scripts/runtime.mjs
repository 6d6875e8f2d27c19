// Compiles the runtime of the generated TypeScript instrumentation and writes it as text into
// src/codegen/typescript/runtime.generated.ts, so that generation needs no compiler. Run by `npm run runtime`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import { execute } from './execute.mjs';
import { ROOT } from './root.mjs';

const SOURCES = join(ROOT, 'src', 'codegen', 'typescript', 'runtime');
const RESULT = join('src', 'codegen', 'typescript', 'runtime.generated.ts');
const HEADER = '// Runtime of the generated instrumentation. Generated; do not edit.\n';

/** Files with something that the types of the generated `index.d.ts` or `index.js` refer to. */
const DECLARED = ['api', 'tables', 'runtime'];

/**
 * The text of the generated file.
 *
 * @throws {Error} When the sources do not compile, or import anything but one another.
 */
export async function renderRuntime() {
  return [
    '// Generated from src/codegen/typescript/runtime by npm run runtime. Do not edit.',
    '',
    ...constant('RUNTIME_MODULE', await bundleModule()),
    ...constant('RUNTIME_DECLARATIONS', joinDeclarations()),
  ].join('\n');
}

async function bundleModule() {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(SOURCES, 'runtime.ts')],
    absWorkingDir: ROOT,
    write: false,
    metafile: true,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    logLevel: 'silent',
  });
  const strangers = Object.keys(metafile.inputs).filter((file) => !join(ROOT, file).startsWith(SOURCES));
  if (strangers.length > 0) throw new Error(`The runtime imports ${strangers.join(', ')}.`);
  // Paths of sources say nothing where the sources are not.
  return `${HEADER}${outputFiles[0]?.text.replaceAll(/^\/\/ src\/.*\n/gm, '') ?? ''}`;
}

/** The declarations of several files, whose names differ, as those of one module. */
function joinDeclarations() {
  const folder = mkdtempSync(join(tmpdir(), 'runtime-'));
  try {
    const settings = {
      extends: join(ROOT, 'tsconfig.base.json'),
      compilerOptions: {
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: SOURCES,
        outDir: folder,
        types: ['node'],
        typeRoots: [join(ROOT, 'node_modules', '@types')],
      },
      files: [join(SOURCES, 'runtime.ts')],
    };
    const project = join(folder, 'tsconfig.json');
    writeFileSync(project, JSON.stringify(settings));
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const problem = execute(process.execPath, [tsc, '-p', project], { cwd: ROOT });
    if (problem !== undefined) throw new Error(problem);
    const texts = DECLARED.map((name) => readFileSync(join(folder, `${name}.d.ts`), 'utf8'));
    return `${HEADER}${texts.join('').replaceAll(/^(import|export) .*from '\.\/.*';\n/gm, '')}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {string} text
 */
function constant(name, text) {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${JSON.stringify(line)},`);
  return [`export const ${name}: string = [`, ...lines, "  '',", "].join('\\n');", ''];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(ROOT, RESULT), await renderRuntime());
  process.stdout.write(`${RESULT}\n`);
}
