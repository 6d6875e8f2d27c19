import { describe, expect, test } from 'vitest';

import { knownValue } from '../../src/checks/matchers/known-value.ts';
import { checkPack } from '../../src/checks/run.ts';
import { parseSettings } from '../../src/config/settings-file.ts';
import { scrapesOf } from '../../src/manifests/scrape.ts';
import { defineAlert } from '../../src/pack/alert.ts';
import type { PackDefinition } from '../../src/pack/definition.ts';
import { definePack } from '../../src/pack/definition.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { prose } from '../../src/pack/prose.ts';
import { resolvePack } from '../../src/pack/resolve.ts';
import { pumpMetrics, pumpPack } from '../config/fixture-pack.ts';

function pumpWith(yaml: string, definition: PackDefinition = pumpPack): Pack {
  const parsed = parseSettings(yaml, 'settings.yaml', definition);
  if ('problems' in parsed) expect.fail(JSON.stringify(parsed.problems));
  return resolvePack(definition, parsed.settings);
}

const ON = 'sources: {registry: {enabled: true}}';
const ELSEWHERE = 'sources: {registry: {enabled: true, run: elsewhere}}';

describe('the jobs of a metric are known', () => {
  test.each([
    ['of a Service', 'pump_strokes_total', '', ['pump-pump']],
    ['of a fleet', 'pump_well_depth', '', ['pump-wells']],
    ['of a pump and the twin that the pack runs', 'pump_permits', ON, ['pump-pump', 'pump-registry']],
    ['but not of a twin that somebody else runs', 'pump_permits', ELSEWHERE, undefined],
    ['but not where nobody scrapes', 'pump_strokes_total', 'sources: {pump: {enabled: false}}', undefined],
  ])('%s', (_whose, series, yaml, jobs) => {
    const { vocabulary } = pumpWith(yaml);
    expect(vocabulary.series(series)?.labels.named.get('job')?.values).toEqual(jobs);
  });
});

test('are those that the scrapes set', () => {
  const pack = pumpWith(ON);
  const series = [pumpMetrics.strokes, pumpMetrics.depth, pumpMetrics.permits].map(({ name }) => name);
  const known = series.flatMap((name) => pack.vocabulary.series(name)?.labels.named.get('job')?.values);
  expect([...new Set(known)].sort()).toEqual(scrapesOf(pack).map(({ job }) => job));
});

describe('a matcher on a job', () => {
  const [pump] = pumpMetrics.strokes.emittedBy;
  if (pump === undefined) expect.unreachable('the pump counts its strokes');
  const stalled = (job: string): PackDefinition =>
    definePack({
      ...pumpPack,
      rules: [
        {
          stalled: defineAlert({
            name: 'PumpStalled',
            component: pump,
            severity: 'warning',
            forSeconds: 300,
            params: {},
            expr: { parts: ['sum(rate(', pumpMetrics.strokes, `{job="${job}"}[5m])) < 1`], uses: [] },
            summary: prose`The pump stalled.`,
            description: prose`It does not move.`,
          }),
        },
      ],
    });

  test.each([
    ['is refused where no source produces it', 'pump', ['matchers/known-value']],
    ['is accepted where one does', 'pump-pump', []],
  ])('%s', (_what, job, codes) => {
    const findings = checkPack(pumpWith('', stalled(job)), [knownValue]);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });
});
