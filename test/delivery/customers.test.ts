import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { seriesOf } from '../../src/catalog/series.ts';
import { checkPack, checkSubject } from '../../src/checks/run.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Lack } from '../../src/pack/availability.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { PLATFORM_NAMES } from '../../src/pack/platform.ts';
import { dialectsOf } from '../../src/pack/subject-of-pack.ts';
import { renderPack } from '../../src/targets/render-pack.ts';
import { draw, runCommand } from '../cli/command.ts';
import { putFiles, scratchFolder, snapshot } from '../host/scratch.ts';
import { smbpWith } from '../support/smbp-settings.ts';
import { requireTool, runTool, testWith } from '../support/tools.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'examples', 'settings');

/** Settings of each customer, by name of the file. */
const CUSTOMERS: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .sort()
    .map((file) => [file.replace('.yaml', ''), readFileSync(join(FOLDER, file), 'utf8')]),
);

test('there are settings for each customer', () => {
  expect([...CUSTOMERS.keys()]).toEqual([
    'aks',
    'gke',
    'kube-prometheus-stack',
    'openshift-user-workload',
    'prometheus',
    'today',
  ]);
});

describe.each([...CUSTOMERS])('%s', (_name, yaml) => {
  const lines = yaml.trimEnd().split('\n');

  test('names the schema for editors, says in two lines who it is for, and is at most ten lines', () => {
    expect(lines[0]).toBe('# yaml-language-server: $schema=smbp-obs.schema.json');
    expect(lines.filter((line) => line.startsWith('#'))).toEqual(lines.slice(0, 3));
    expect(lines.slice(3).length).toBeLessThanOrEqual(10);
  });

  test('gives a pack without findings, which is what would be generated again', () => {
    const folder = scratchFolder({ inMemory: true });
    putFiles(folder, { 'smbp-obs.yaml': yaml });
    const generated = runCommand(folder, ['generate', '-s', 'smbp-obs.yaml']);
    expect(generated.status, draw(generated)).toBe(0);
    expect(generated.stdout).not.toMatch(/^(?:error|warning|info) /m);
    const checked = runCommand(folder, ['check', '-s', 'smbp-obs.yaml']);
    expect(checked.status, draw(checked)).toBe(0);
  });

  testWith(['promtool'], 'gives rules that Prometheus loads', () => {
    const folder = scratchFolder({ inMemory: true });
    putFiles(folder, { 'smbp-obs.yaml': yaml });
    expect(runCommand(folder, ['generate', '-s', 'smbp-obs.yaml']).status).toBe(0);
    const rules = Object.keys(snapshot(folder)).filter((path) => path.startsWith('out/prometheus/rules/'));
    const groups = smbpWith(yaml).ruleGroups;
    expect(rules.length).toBe(new Set(groups.map(({ component }) => component)).size);
    if (rules.length === 0) return;
    const { status, stdout, stderr } = runTool(requireTool('promtool'), ['check', 'rules', ...rules], {
      cwd: folder,
    });
    expect(status, stdout + stderr).toBe(0);
  });
});

/** What is lacking, each thing once. */
function lacksOf({ omissions }: Pack): readonly Lack[] {
  return [...new Map(omissions.flatMap(({ lacks }) => lacks.map((lack) => [lack.what, lack]))).values()];
}

/** Nobody limits samples, so no alert says that a limit is near. */
const WITHOUT_LIMITS = 'setting-off: scrape.sampleLimitFactor';
const UNSEEN_PROMETHEUS = 'out-of-reach: prometheus_rule_evaluation_failures_total';

describe('what is left out', () => {
  test.each<readonly [string, readonly string[]]>([
    ['aks', ['dropped: kube_persistentvolumeclaim_status_phase', UNSEEN_PROMETHEUS, WITHOUT_LIMITS]],
    ['gke', ['dropped: kube_persistentvolumeclaim_status_phase', UNSEEN_PROMETHEUS, WITHOUT_LIMITS]],
    ['kube-prometheus-stack', [WITHOUT_LIMITS]],
    [
      'openshift-user-workload',
      ['out-of-reach: certmanager_certificate_ready_status', UNSEEN_PROMETHEUS, WITHOUT_LIMITS],
    ],
    ['prometheus', [WITHOUT_LIMITS]],
  ])('of the pack of %s reads these', (name, lacks) => {
    const found = lacksOf(smbpWith(CUSTOMERS.get(name) ?? '')).map(
      ({ reason, what }) => `${reason}: ${what}`,
    );
    expect(found.sort()).toEqual(lacks);
  });

  test('of the pack of today is about what does not expose metrics yet', () => {
    const found = lacksOf(smbpWith(CUSTOMERS.get('today') ?? '')).map(
      ({ reason, sources }) => `${reason}: ${sources.join(', ')}`,
    );
    expect([...new Set(found)].sort()).toEqual([
      'other-exporter: strimzi',
      'setting-off: operator',
      'source-off: bigPeer',
      'source-off: operator',
    ]);
  });
});

/** Files of a pack that hold its queries, each of them once. */
const HOLDS_QUERIES = /^(?:prometheus\/rules|grafana)\//;

/** Settings by a word for them. */
const OF_EVERY_PLATFORM = PLATFORM_NAMES.flatMap((platform) =>
  [
    ['the whole contract', ''],
    ['the operator of today', CUSTOMERS.get('today') ?? ''],
  ].map(([what, yaml]) => ({ platform, what, yaml: `platform: ${platform}\n${yaml}` })),
);

describe.each(OF_EVERY_PLATFORM)('$what on $platform', ({ yaml }) => {
  const pack = smbpWith(yaml);

  test('has no finding: every query names metrics and labels that are there', () => {
    expect(checkPack(pack)).toEqual([]);
  });

  test('has no finding either when its files are read back as those of anybody', () => {
    const files = renderPack(pack).filter(({ path }) => HOLDS_QUERIES.test(path));
    const { subject, problems } = ingest(
      files.map(({ path, content }) => ({ name: path, text: content })),
      {
        catalog: pack.catalog,
        platform: pack.platform,
        dialects: dialectsOf(pack.platform),
        scrapeIntervalSeconds: pack.settings.scrapeIntervalSeconds,
        evaluationIntervalSeconds: pack.settings.evaluationIntervalSeconds,
      },
    );
    expect(problems).toEqual([]);
    expect(subject.queries).toHaveLength(pack.queries.length);
    expect(checkSubject(subject)).toEqual([]);
  });

  test('leaves out only what the settings or the platform take away', () => {
    const lacks = pack.omissions.flatMap((omission) => omission.lacks);
    expect(lacks.filter((lack) => !isTrue(lack, pack))).toEqual([]);
  });

  test('reads nothing that is missing', () => {
    const missing = new Set(pack.omissions.flatMap(({ lacks }) => lacks.map(({ what }) => what)));
    const read = pack.queries.flatMap(({ references }) => references.map(({ series }) => series));
    expect(read.filter((series) => missing.has(series))).toEqual([]);
  });
});

/** Whether a reason agrees with the settings of the sources that it names, and with the platform. */
function isTrue(
  { what, reason, sources: names }: Lack,
  { sources, platform, catalog, settings }: Pack,
): boolean {
  const named = sources.filter(({ name }) => names.includes(name));
  switch (reason) {
    case 'no-source':
      return false;
    case 'setting-off':
      return what === 'scrape.sampleLimitFactor' && settings.sampleLimitFactor === undefined;
    case 'source-off':
      return named.length > 0 && named.every((source) => !source.settings.enabled);
    case 'other-exporter':
      return named.some(({ enabled, settings: chosen }) => enabled && 'exporter' in chosen);
    case 'out-of-reach':
      return named.some(({ spec }) => spec.kind === 'foreign' && spec.absentOn.includes(platform.name));
    case 'dropped':
      return catalog.external
        .flatMap(({ metrics }) => Object.values(metrics))
        .filter((metric) => seriesOf(metric).some(({ name }) => name === what))
        .some(({ absentOn }) => absentOn.some((scrape) => scrape === platform.drops));
  }
}
