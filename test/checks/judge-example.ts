import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { stringify } from 'yaml';

import { resolveCatalog } from '../../src/catalog/catalog.ts';
import type { Check } from '../../src/checks/check.ts';
import { DEFAULT_CHECKS, checkSubject } from '../../src/checks/run.ts';
import { parseCatalogFile } from '../../src/config/catalog-file.ts';
import { parseCatalogDocument } from '../../src/config/parse-catalog-document.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { Ingested } from '../../src/ingest/ingest.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { PLATFORMS } from '../../src/pack/platform.ts';
import type { Policy } from '../../src/pack/subject.ts';

const PAGES = join(import.meta.dirname, '..', '..', 'docs', 'checks');

/** What a `promql` example is the query of. */
export type ExampleUse = 'alert' | 'record' | 'timeseries' | 'stat';

/** A fenced example of a page: ```` ```promql bad record ````. */
export interface Example {
  readonly language: 'promql' | 'yaml' | 'json';
  readonly verdict: 'bad' | 'good';
  readonly use: ExampleUse;
  /** Whether the house rules of {@link HOUSE} are asked for: `house` in the fence. */
  readonly house: boolean;
  readonly text: string;
}

/** The examples of a page, in order. */
export function examplesOf(code: string): readonly Example[] {
  const page = readFileSync(join(PAGES, `${code}.md`), 'utf8');
  const fences = page.matchAll(/^```(promql|yaml|json) (bad|good)((?: \w+)*)\n(.*?)\n```$/gms);
  return Array.from(fences, ([, language, verdict, words = '', text = '']) => ({
    language: language === 'promql' || language === 'json' ? language : 'yaml',
    verdict: verdict === 'bad' ? 'bad' : 'good',
    use: useIn(words),
    house: words.includes(' house'),
    text,
  }));
}

function useIn(words: string): ExampleUse {
  const uses = ['record', 'timeseries', 'stat'] as const;
  return uses.find((use) => words.includes(` ${use}`)) ?? 'alert';
}

/** House rules as a pack would have them. Files that people lint have none. */
export const HOUSE: Policy = {
  alertPrefix: 'Rq',
  annotations: ['summary'],
  rulesPerGroup: 3,
  severities: ['info', 'warning', 'critical'],
  identity: ['namespace'],
};

function readPage(name: string): string {
  return readFileSync(join(PAGES, name), 'utf8');
}

const catalog = resolveCatalog(
  parseCatalogDocument(readPage('example-catalog.json'), 'example-catalog.json').metrics,
  [parseCatalogFile(readPage('example-foreign-catalog.yaml'), 'example-foreign-catalog.yaml')],
);

/** Findings on an example, judged as `smbp-obs lint` judges a file, by the catalogs beside the pages. */
export function judge(example: Example, checks: readonly Check[] = DEFAULT_CHECKS): readonly Diagnostic[] {
  const { subject, problems } = ingestExample(example);
  return [...problems, ...checkSubject(example.house ? { ...subject, policy: HOUSE } : subject, checks)];
}

/** An example as it is read, with the catalogs beside the pages. */
export function ingestExample(example: Example): Ingested {
  const name = example.language === 'json' || isPanel(example) ? 'example.json' : 'example.yaml';
  return ingest([{ name, text: fileOf(example) }], {
    catalog,
    platform: PLATFORMS['kube-prometheus-stack'],
    dialects: ['prometheus-2.42', 'prometheus-3'],
    scrapeIntervalSeconds: 30,
    evaluationIntervalSeconds: 60,
    retentionSeconds: 15 * 86_400,
  });
}

function isPanel({ language, use }: Example): boolean {
  return language === 'promql' && (use === 'timeseries' || use === 'stat');
}

function fileOf({ language, use, text }: Example): string {
  if (language !== 'promql') return text;
  switch (use) {
    case 'alert':
      return ruleFile({
        alert: 'Example',
        expr: text,
        for: '1m',
        labels: { severity: 'warning' },
        annotations: { summary: 'An example is wrong.' },
      });
    case 'record':
      return ruleFile({ record: 'example:query:value', expr: text });
    case 'timeseries':
    case 'stat':
      return JSON.stringify(dashboard(use, text));
  }
}

function ruleFile(rule: Readonly<Record<string, unknown>>): string {
  return stringify({ groups: [{ name: 'example', rules: [rule] }] });
}

function dashboard(type: 'timeseries' | 'stat', expr: string): unknown {
  const datasource = { type: 'prometheus', uid: '${datasource}' };
  return {
    uid: 'example',
    title: 'Example',
    schemaVersion: 39,
    templating: { list: [{ name: 'datasource', type: 'datasource', query: 'prometheus' }] },
    panels: [
      {
        id: 1,
        type,
        title: 'Example',
        description: 'An example.',
        datasource,
        gridPos: { x: 0, y: 0, w: 12, h: 8 },
        targets: [{ refId: 'A', datasource, expr, instant: type === 'stat' }],
      },
    ],
  };
}
