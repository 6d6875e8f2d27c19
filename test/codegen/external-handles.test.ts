import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';

import type { ExternalCatalog, ExternalMetric } from '../../src/catalog/external.ts';
import { UNITS } from '../../src/catalog/unit.ts';
import { renderExternalHandles } from '../../src/codegen/external-handles.ts';
import { parseCatalogFile } from '../../src/config/catalog-file.ts';
import * as processHandles from '../../src/metrics/external/process.generated.ts';
import type { ToolResult } from '../support/tools.ts';
import { runTool } from '../support/tools.ts';
import { evaluateModule } from './evaluate-module.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROCESS_CATALOG = readFileSync(join(ROOT, 'catalogs/process.yaml'), 'utf8');

/** A catalog of metrics that have nothing but a name. */
function catalogOf(...names: readonly string[]): ExternalCatalog {
  return pumpOf(Object.fromEntries(names.map((name) => [name, plain(name)])));
}

function pumpOf(metrics: ExternalCatalog['metrics']): ExternalCatalog {
  return { name: 'pump', metrics, patterns: [] };
}

/** The handles that a module exports, by name. */
function handlesOf(content: string): readonly (readonly [string, unknown])[] {
  return [...evaluateModule(content)].filter(([name]) => name !== '$catalog');
}

function plain(name: string): ExternalMetric {
  return {
    origin: 'external',
    kinds: ['gauge'],
    name,
    units: ['none'],
    help: 'Help.',
    labels: {},
    variants: [],
    optional: false,
    absentOn: [],
    sources: ['a.go'],
  };
}

describe('renderExternalHandles', () => {
  test.each(['../x', 'a b', 'a\nb', 'A', '-a', ''])('refuses the catalog name %j', (name) => {
    expect(() => renderExternalHandles({ name, metrics: {}, patterns: [] })).toThrow(
      `The catalog name ${JSON.stringify(name)} cannot become source text.`,
    );
  });

  test.each(['1a', 'a-b', 'a b', 'a*/', "a'", 'a\u2028', 'größe', ''])(
    'refuses the metric name %j',
    (name) => {
      expect(() => renderExternalHandles(catalogOf(name))).toThrow(
        `The metric name ${JSON.stringify(name)} cannot become source text.`,
      );
    },
  );

  test('refuses a label name that is none', () => {
    const metric = { ...plain('up'), labels: { 'a-b': { help: 'Which.', values: 'open' } } } as const;
    expect(() => renderExternalHandles(pumpOf({ up: metric }))).toThrow(
      'The label name "a-b" cannot become source text.',
    );
  });

  test('writes a constant a metric under its exact name', () => {
    const labels = {
      state: { help: 'Which.', values: ['on', 'off'] },
      id: { help: 'Who.', values: 'open', optional: true },
    } as const;
    const metrics = { b_total: { ...plain('b_total'), labels, absentOn: ['x'] }, a: plain('a') };
    const patterns = [{ pattern: '^c_.+$', help: 'Others.', source: 'c.go' }];
    expect(renderExternalHandles({ name: 'pump', metrics, patterns })).toMatchInlineSnapshot(`
      {
        "content": "// Generated from catalogs/pump.yaml by npm run handles. Do not edit.

      import { defineExternalCatalog, externalMetric } from '../../catalog/external-catalog.ts';

      /** What is known of the component. */
      export const $catalog = defineExternalCatalog({
        name: 'pump',
        patterns: [
          { pattern: '^c_.+$', help: 'Others.', source: 'c.go' },
        ],
        metrics: {
          a: '{"kinds":["gauge"],"units":["none"],"help":"Help.","sources":["a.go"]}',
          b_total: '{"kinds":["gauge"],"units":["none"],"help":"Help.","labels":{"id":{"help":"Who.","optional":true},"state":{"help":"Which.","values":["on","off"]}},"absentOn":["x"],"sources":["a.go"]}',
        },
      });

      /**
       * Help.
       *
       * Sources: a.go.
       */
      export const a = /* @__PURE__ */ externalMetric($catalog, 'a');

      /**
       * Help.
       *
       * Sources: a.go.
       */
      export const b_total = /* @__PURE__ */ externalMetric($catalog, 'b_total');
      ",
        "path": "pump.generated.ts",
      }
    `);
  });

  test('writes a catalog without metrics', () => {
    const { content } = renderExternalHandles(pumpOf({}));
    expect(content).toContain("import { defineExternalCatalog } from '../../catalog/external-catalog.ts';");
    expect([...evaluateModule(content)]).toEqual([['$catalog', pumpOf({})]]);
  });

  test.each([
    'delete',
    'default',
    'await',
    'undefined',
    'defineExternalCatalog',
    'externalMetric',
    'job:errors:rate5m',
    ':a',
    '__proto__',
  ])('exports a metric called %s under that name', (name) => {
    expect(handlesOf(renderExternalHandles(catalogOf(name)).content)).toEqual([[name, plain(name)]]);
  });

  test('keeps a label called __proto__ a label', () => {
    const labels = Object.fromEntries([['__proto__', { help: 'Which.', values: 'open' }]] as const);
    const { content } = renderExternalHandles(pumpOf({ up: { ...plain('up'), labels } }));
    expect(evaluateModule(content).get('up')).toEqual({ ...plain('up'), labels });
  });
});

describe('the committed handles', () => {
  test('are one file a catalog', () => {
    const names = readdirSync(join(ROOT, 'catalogs')).map((file) => file.replace(/\.yaml$/, '.generated.ts'));
    expect(readdirSync(join(ROOT, 'src/metrics/external'))).toEqual(names);
  });

  test.each(readdirSync(join(ROOT, 'catalogs')))('are fresh for %s: else run npm run handles', (name) => {
    const catalog = parseCatalogFile(readFileSync(join(ROOT, 'catalogs', name), 'utf8'), name);
    const { path, content } = renderExternalHandles(catalog);
    expect(`${catalog.name}.yaml`).toBe(name);
    expect(readFileSync(join(ROOT, 'src/metrics/external', path), 'utf8')).toBe(content);
  });

  test('say what the catalog says', () => {
    const { $catalog, ...handles } = processHandles;
    const { name, metrics, patterns } = parseCatalogFile(PROCESS_CATALOG, 'process.yaml');
    expect(handles).toEqual(metrics);
    expect($catalog).toEqual({ name, metrics, patterns });
  });

  test('are the metrics of their catalog', () => {
    const { $catalog, process_open_fds: handle } = processHandles;
    expect($catalog.metrics.process_open_fds).toBe(handle);
  });

  test('know the metric that alerts on processes stand on', () => {
    expect(processHandles.process_cpu_seconds_total).toEqual({
      origin: 'external',
      kinds: ['counter'],
      name: 'process_cpu_seconds_total',
      units: ['seconds'],
      help: 'CPU time of the process. / CPU time, user and kernel.',
      labels: {},
      variants: ['go', 'node-prom-client', 'rust-tikv'],
      optional: true,
      absentOn: [],
      sources: [
        'prometheus/client_golang@v1.24.1:prometheus/process_collector.go',
        'siimon/prom-client@15.1.3 (npm), collectDefaultMetrics() run on Node v20.20.2, Linux',
        'tikv/rust-prometheus@v0.14.0:src/process_collector.rs',
      ],
    });
  });
});

/** Texts that mean something to TypeScript, to comments, to pages or to terminals. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*/',
        '/*',
        '//',
        '\n',
        '\r\n',
        '\u2028',
        '\u2029',
        '</script>',
        '<!--',
        "'",
        '"',
        '`',
        '${',
        '}',
        '\\',
        '\\u0027',
        '@deprecated',
        '\0',
        '\u001b[31m',
        '\u202e',
        '\ufeff',
        '\ud800',
        '\udc00',
        '#!',
        'throw 1;',
        '{@link x}',
        '*',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => text !== '');

const METRIC_NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;

const name = fc.oneof(
  fc.stringMatching(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,12}$/),
  fc.constantFrom(
    'delete',
    'default',
    'class',
    'undefined',
    'globalThis',
    'arguments',
    '__proto__',
    'constructor',
    'a:b',
  ),
);
const labels = fc.uniqueArray(
  fc.record(
    {
      name: fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/),
      help: hostileText,
      values: fc.array(hostileText, { maxLength: 3 }),
    },
    { requiredKeys: ['name'] },
  ),
  { selector: (label) => label.name, maxLength: 3 },
);
const entry = fc.record(
  {
    name,
    type: fc.constantFrom('counter', 'gauge', 'histogram', 'summary', 'unknown'),
    unit: fc.constantFrom(...Object.keys(UNITS)),
    labels,
    help: hostileText,
    source: hostileText,
    variant: hostileText,
    optional: fc.boolean(),
    absent_on: fc.array(hostileText, { maxLength: 2 }),
    notes: hostileText,
  },
  { requiredKeys: ['name', 'type', 'unit', 'labels', 'help', 'source'] },
);
const entries = fc.uniqueArray(entry, {
  selector: (one) => JSON.stringify([one.name, one.variant]),
  maxLength: 10,
});

/** A catalog file as JSON, which YAML reads; characters that YAML refuses are escaped. */
function fileOf(metrics: readonly unknown[]): string {
  const json = JSON.stringify({ source: 'pump', version: '1', repository: 'example.com', metrics });
  return json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

describe('hostile catalogs', () => {
  test('are refused for the name of a metric', () => {
    const badName = hostileText.filter((text) => !METRIC_NAME.test(text));
    fc.assert(
      fc.property(entry, badName, (metric, bad) => {
        const file = fileOf([{ ...metric, name: bad }]);
        expect(() => parseCatalogFile(file, 'c.yaml')).toThrow(
          /^metrics\[0\]\.name is ".*", which is not allowed\.$/,
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test('become handles that mean the same', () => {
    fc.assert(
      fc.property(entries, (metrics) => {
        const catalog = parseCatalogFile(fileOf(metrics), 'c.yaml');
        const { content } = renderExternalHandles(catalog);
        const { name: of, metrics: known, patterns } = catalog;
        expect(evaluateModule(content).get('$catalog')).toEqual({ name: of, metrics: known, patterns });
        expect(handlesOf(content).map(([exported]) => exported)).toEqual(Object.keys(known));
      }),
      { numRuns: 1_000 },
    );
  });

  test('become handles that the compiler accepts', () => {
    const [metrics] = fc.sample(
      fc.uniqueArray(entry, { selector: (one) => one.name, minLength: 500, maxLength: 500 }),
      {
        numRuns: 1,
        seed: 7,
      },
    );
    const { path, content } = renderExternalHandles(parseCatalogFile(fileOf(metrics ?? []), 'c.yaml'));
    expect(compile(path, content)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('keep names that the language has taken', () => {
    const names =
      'NaN Object Promise __proto__ any arguments async await class default defineExternalCatalog delete enum eval exports externalMetric globalThis let module of package require static string then type undefined yield a:b :';
    const { path, content } = renderExternalHandles(catalogOf(...names.split(' ')));
    expect(compile(path, content)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(
      handlesOf(content)
        .map(([one]) => one)
        .sort(),
    ).toEqual(names.split(' ').sort());
  });

  test('would fail the compiler with a metric that the catalog lacks', () => {
    const { path, content } = renderExternalHandles(catalogOf('up'));
    expect(compile(path, content.replace("($catalog, 'up')", "($catalog, 'down')")).stdout).toContain(
      'Argument of type \'"down"\' is not assignable',
    );
  });
});

/** Compiles handles under the strict settings of the project. */
function compile(path: string, content: string): ToolResult {
  const folder = mkdtempSync(join(tmpdir(), 'handles-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'metrics/external'), { recursive: true });
  cpSync(join(ROOT, 'src/catalog'), join(folder, 'catalog'), { recursive: true });
  cpSync(join(ROOT, 'src/core'), join(folder, 'core'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  writeFileSync(join(folder, 'metrics/external', path), content);
  const settings = {
    extends: join(ROOT, 'tsconfig.base.json'),
    compilerOptions: { noEmit: true },
    files: [`metrics/external/${path}`],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  return runTool(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder]);
}
