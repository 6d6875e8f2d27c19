/**
 * What each folder of `src/` may import besides itself. This table is the architecture.
 *
 * Files directly in `src/` have rows under their names.
 */
export const LAW: Readonly<Record<string, readonly string[]>> = {
  core: [],
  text: ['core'],
  catalog: ['core', 'text'],
  promql: ['core', 'text'],
  templates: ['core', 'text'],
  pack: ['core', 'text', 'catalog', 'promql'],

  // Content: data about one product. No engine folder may import it.
  metrics: ['catalog'],
  records: ['catalog', 'metrics', 'sources', 'pack'],
  alerts: ['catalog', 'metrics', 'sources', 'records', 'pack'],
  dashboards: ['catalog', 'metrics', 'sources', 'records', 'pack'],
  sources: ['catalog', 'metrics', 'pack'],
  slos: ['catalog', 'metrics', 'records', 'pack'],
  events: ['catalog', 'metrics', 'pack'],
  scenarios: ['catalog', 'metrics', 'pack'],

  checks: ['core', 'text', 'catalog', 'promql', 'templates', 'pack'],
  manifests: ['core', 'text', 'catalog', 'pack'],
  grafana: ['core', 'text', 'catalog', 'pack'],
  codegen: ['core', 'text', 'catalog', 'pack'],
  reference: ['core', 'text', 'catalog', 'pack'],
  diff: ['core', 'text', 'catalog', 'pack', 'promql'],
  live: ['core', 'text', 'catalog', 'pack', 'promql'],
  ingest: ['core', 'text', 'catalog', 'pack', 'promql', 'templates'],
  simulate: ['core', 'text', 'catalog', 'pack'],
  targets: ['core', 'text', 'catalog', 'pack', 'manifests', 'grafana', 'codegen', 'reference'],
  config: ['core', 'text', 'catalog', 'pack'],
  host: ['core'],
  cli: [
    'core',
    'text',
    'catalog',
    'promql',
    'pack',
    'checks',
    'manifests',
    'grafana',
    'codegen',
    'reference',
    'diff',
    'live',
    'ingest',
    'simulate',
    'targets',
    'config',
    'host',
  ],

  'smbp.ts': [
    'catalog',
    'metrics',
    'records',
    'alerts',
    'dashboards',
    'sources',
    'slos',
    'events',
    'scenarios',
    'pack',
  ],
  'bin.ts': ['cli', 'smbp.ts'],
  'index.ts': ['core', 'text', 'catalog', 'promql', 'pack', 'checks', 'config', 'targets'],
};

/** Packages with one door: only these folders may import them. A package without a door may be imported nowhere. */
export const DOORS: readonly (readonly [pattern: RegExp, folders: readonly string[]])[] = [
  [/^node:/, ['host']],
  [/^(@lezer|@prometheus-io)\//, ['promql']],
  [/^(yaml|re2js)$/, ['text']],
  [/^zod$/, ['config']],
  [/^@grafana\/grafana-foundation-sdk\//, ['grafana']],
  [/^(commander|picocolors|diff)$/, ['cli']],
];

/** The only file that may load code while it runs. */
export const LAZY_LOADER = 'cli/main.ts';

/** The folder whose errors say whose mistake it is; no other may make an error of the language. */
export const ERROR_ROOM = 'core';
