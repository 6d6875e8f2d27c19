import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ToolResult } from '../support/tools.ts';
import { runTool } from '../support/tools.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'consumer-'));

/** A project of somebody else, with a catalog of its own. */
const PACK = `import { run } from 'smbp-observability/cli';
import {
  defineAlert, defineComponent, defineCounter, definePack, defineServiceSource, identity, label, param, promql, proposal, prose,
} from 'smbp-observability';

const operator = defineComponent({
  name: 'operator', title: 'Tea operator', pods: { factor: 1, sizes: [] }, identity: ['namespace'],
});
const brewed = defineCounter({
  name: 'tea_cups_brewed_total', help: 'Cups brewed.', question: 'Is there tea?', emittedBy: [operator],
  tier: 1, stability: 'beta', since: '1.0.0', ground: proposal('A test.'),
});
const noTea = defineAlert({
  name: 'TeaMissing', component: operator, severity: 'critical', forSeconds: 600,
  params: { fewest: { unit: 'none', default: 1, min: 1, max: 10, advice: 'Raise it in the morning.' } },
  expr: promql\`sum by (\${identity()}) (increase(\${brewed}[10m])) < \${param('fewest')}\`,
  summary: prose\`No tea in \${label('namespace')}.\`,
  description: prose\`Fewer than \${param('fewest')} cups in ten minutes.\`,
});
export const tea = definePack({
  name: 'tea', title: 'Tea', version: '1.0.0', metricPrefix: 'tea_', alertPrefix: 'Tea', namespace: 'kitchen',
  metrics: [{ brewed }], external: [], rules: [{ noTea }], dashboards: [],
  sources: [defineServiceSource({
    name: 'operator', title: 'Tea', help: 'The kettle.', enabled: true, component: operator, catalogs: [],
    serviceLabels: { app: 'tea' }, podLabels: { app: 'tea' }, servicePorts: [], ground: proposal('A test.'),
    endpoint: { port: 'metrics', path: '/metrics', scheme: 'http' },
  })],
});
export const status: Promise<number> = run(tea, ['generate', '--out', 'out']);
`;

beforeAll(() => {
  const { status, stdout } = runTool(process.execPath, [join(ROOT, 'scripts', 'build.mjs'), '--types']);
  expect(status, stdout).toBe(0);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(ROOT, join(folder, 'node_modules', 'smbp-observability'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'pack.ts'), PACK);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      // No types of Node.js and a check of declarations: what the public types need, they bring.
      compilerOptions: {
        strict: true,
        module: 'nodenext',
        target: 'es2023',
        lib: ['es2023', 'dom'],
        types: [],
        skipLibCheck: false,
        preserveSymlinks: true,
      },
      include: ['pack.ts'],
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function compile(): ToolResult {
  return runTool(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.json'], { cwd: folder });
}

test('a pack of another operator compiles against the published types, and runs', () => {
  expect(compile()).toMatchObject({ status: 0, stdout: '' });
  const { status, stderr } = runTool(
    process.execPath,
    ['-e', "import('./pack.js').then(async ({ status }) => { process.exitCode = await status; })"],
    { cwd: folder },
  );
  expect(stderr).toBe('out: 17 written, 0 removed, 0 unchanged.\n');
  expect(status).toBe(0);
  const rules = readFileSync(join(folder, 'out', 'kubernetes', 'prometheus-rule-tea-operator.yaml'), 'utf8');
  expect(rules).toContain('sum by (namespace) (increase(tea_cups_brewed_total[10m])) < 1');
  expect(rules).not.toMatch(/smbp_|Smbp/);
});

/** Packages that a declaration file and all that it refers to import. */
function packagesBehind(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const specifiers = [...readFileSync(file, 'utf8').matchAll(/(?:from |import\()'([^']+)'/g)].map(
    ([, path]) => path ?? '',
  );
  return specifiers.flatMap((specifier) =>
    specifier.startsWith('.')
      ? packagesBehind(join(dirname(file), specifier.replace(/\.ts$/, '.d.ts')), seen)
      : [specifier],
  );
}

test.each(['index.d.ts', 'cli/main.d.ts'])(
  '%s and all behind it name no type of another package',
  (entry) => {
    const seen = new Set<string>();
    expect(packagesBehind(join(ROOT, 'dist', 'types', entry), seen)).toEqual([]);
    expect(seen.size).toBeGreaterThan(5);
  },
);
