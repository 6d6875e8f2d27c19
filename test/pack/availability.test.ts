import { describe, expect, test } from 'vitest';

import { parseSettings } from '../../src/config/settings-file.ts';
import type { PackDefinition } from '../../src/pack/definition.ts';
import { definePack } from '../../src/pack/definition.ts';
import type { Omission } from '../../src/pack/omission.ts';
import type { Pack } from '../../src/pack/pack.ts';
import type { QueryTemplate, QueryTemplates, SeriesHandle } from '../../src/pack/query-template.ts';
import { promql, sampleLimit } from '../../src/pack/query-template.ts';
import type { RecordingRuleSpec } from '../../src/pack/recording-rule.ts';
import { defineRecordingRule } from '../../src/pack/recording-rule.ts';
import { resolvePack } from '../../src/pack/resolve.ts';
import type { ServiceSourceSpec } from '../../src/pack/source.ts';
import { defineDashboard } from '../../src/pack/dashboard.ts';
import { prose } from '../../src/pack/prose.ts';
import { pumpForeign, pumpMetrics, pumpPack } from '../config/fixture-pack.ts';

const { strokes, depth, permits } = pumpMetrics;
const { flood, rain_probe: byProbe, rain_radar: byRadar, up, valve_open, valve_wear } = pumpForeign;

const pumpSource = sourceNamed('pump');

function sourceNamed(name: string): ServiceSourceSpec {
  const source = pumpPack.sources.find((spec) => spec.name === name);
  if (source?.kind !== 'service') throw new Error(`${name} is a workload behind a Service`);
  return source;
}

function recordOf(name: string, expr: QueryTemplates<never>): RecordingRuleSpec {
  return defineRecordingRule({
    name: `site:${name}:max`,
    component: pumpSource.component,
    help: 'Help.',
    unit: 'none',
    expr,
  });
}

/** The pump pack with records instead of its rules. */
function withRecords(records: readonly RecordingRuleSpec[]): PackDefinition {
  return definePack({
    ...pumpPack,
    rules: [Object.fromEntries(records.map((record) => [record.name, record]))],
  });
}

function resolve(definition: PackDefinition, yaml: string): Pack {
  const parsed = parseSettings(yaml, 'settings.yaml', definition);
  if ('problems' in parsed) expect.fail(JSON.stringify(parsed.problems));
  return resolvePack(definition, parsed.settings);
}

/** Why a record is left out that reads one series; `undefined` when it is there. */
function lackOf(series: SeriesHandle, yaml: string): Omission['lacks'][number] | undefined {
  const pack = resolve(withRecords([recordOf('it', promql`max(${series})`)]), yaml);
  expect(pack.records.length + pack.omissions.length).toBe(1);
  return pack.omissions[0]?.lacks[0];
}

describe('a record that reads', () => {
  test.each([
    ['an own metric', strokes, ''],
    [
      'an own metric of which one source is off',
      permits,
      'sources: {registry: {enabled: true}, pump: {enabled: false}}',
    ],
    [
      'an own metric that only the twin brings',
      permits,
      'sources: {pump: {enabled: false}, registry: {enabled: true}}',
    ],
    ['a foreign metric', valve_open, 'sources: {valve: {enabled: true}}'],
    ['a foreign metric of the chosen exporter', byProbe, ''],
    ['a foreign metric of another exporter that is chosen', byRadar, 'sources: {rain: {exporter: radar}}'],
    ['what is always there', up, 'sources: {pump: {enabled: false}, wells: {enabled: false}}'],
    ['what another platform drops', valve_wear, 'platform: gke\nsources: {valve: {enabled: true}}'],
    [
      'a name that two catalogs know, of which one is brought',
      { ...up, name: 'uptime' },
      'sources: {rain: {enabled: false}}',
    ],
  ])('%s is there', (_what, series, yaml) => {
    expect(lackOf(series, yaml)).toBeUndefined();
  });

  test.each([
    {
      what: 'an own metric of a source that is off',
      series: strokes,
      yaml: 'sources: {pump: {enabled: false}}',
      lack: { what: 'pump_strokes_total', reason: 'source-off', sources: ['pump'] },
    },
    {
      what: 'an own metric of sources that are off',
      series: permits,
      yaml: 'sources: {pump: {enabled: false}}',
      lack: { what: 'pump_permits', reason: 'source-off', sources: ['pump', 'registry'] },
    },
    {
      what: 'an own metric of a fleet that is off',
      series: depth,
      yaml: 'sources: {wells: {enabled: false}}',
      lack: { what: 'pump_well_depth', reason: 'source-off', sources: ['wells'] },
    },
    {
      what: 'a foreign metric of a source that is off',
      series: valve_open,
      yaml: '',
      lack: { what: 'valve_open', reason: 'source-off', sources: ['valve'] },
    },
    {
      what: 'a foreign metric that no source brings',
      series: flood,
      yaml: '',
      lack: { what: 'flood', reason: 'no-source', sources: [] },
    },
    {
      what: 'a foreign metric of another exporter',
      series: byRadar,
      yaml: '',
      lack: { what: 'rain_radar', reason: 'other-exporter', sources: ['rain'] },
    },
    {
      what: 'a foreign metric of an exporter that is off',
      series: byProbe,
      yaml: 'sources: {rain: {exporter: "off"}}',
      lack: { what: 'rain_probe', reason: 'other-exporter', sources: ['rain'] },
    },
    {
      what: 'a foreign metric that users of the platform cannot read',
      series: byProbe,
      yaml: 'platform: gke',
      lack: { what: 'rain_probe', reason: 'out-of-reach', sources: ['rain'] },
    },
    {
      what: 'a foreign metric that nobody asked for and that users of the platform could not read',
      series: byProbe,
      yaml: 'platform: gke\nsources: {rain: {enabled: false}}',
      lack: { what: 'rain_probe', reason: 'source-off', sources: ['rain'] },
    },
    {
      what: 'a foreign metric that the platform drops',
      series: valve_wear,
      yaml: 'platform: aks\nsources: {valve: {enabled: true}}',
      lack: { what: 'valve_wear', reason: 'dropped', sources: ['valve'] },
    },
    {
      what: 'a foreign metric that the platform of its namespace drops',
      series: valve_wear,
      yaml: 'platform: openshift-user-workload\nsources: {valve: {enabled: true}}',
      lack: { what: 'valve_wear', reason: 'dropped', sources: ['valve'] },
    },
    {
      what: 'a name that two catalogs know, of which none is brought',
      series: { ...up, name: 'uptime' },
      yaml: 'sources: {pump: {enabled: false}, rain: {enabled: false}}',
      lack: { what: 'uptime', reason: 'source-off', sources: ['pump', 'rain'] },
    },
  ])('$what is left out', ({ series, yaml, lack }) => {
    expect(lackOf(series, yaml)).toEqual(lack);
  });
});

describe('a record of records', () => {
  const base = recordOf('z', promql`max(${valve_open})`);
  const above = recordOf('y', promql`max(${base})`);
  const top = recordOf('a', promql`max(${above}) + max(${strokes})`);
  const definition = withRecords([top, above, base]);

  test('is left out with what it reads, for the reason at the bottom', () => {
    const pack = resolve(definition, '');
    expect(pack.records).toEqual([]);
    const lacks = [{ what: 'valve_open', reason: 'source-off', sources: ['valve'] }];
    expect(pack.omissions).toEqual([
      { kind: 'recording-rule', name: 'site:a:max', lacks },
      { kind: 'recording-rule', name: 'site:y:max', lacks },
      { kind: 'recording-rule', name: 'site:z:max', lacks },
    ]);
  });

  test('is there with what it reads', () => {
    const pack = resolve(definition, 'sources: {valve: {enabled: true}}');
    expect(pack.records.map(({ name }) => name)).toEqual(['site:a:max', 'site:y:max', 'site:z:max']);
    expect(pack.omissions).toEqual([]);
  });

  test('is there when it reads itself through others, so that a check can say so', () => {
    const circle: Record<'a' | 'b', RecordingRuleSpec> = {
      a: { ...top, expr: slotted('site:b:max') },
      b: { ...top, name: 'site:b:max', expr: slotted('site:a:max') },
    };
    const pack = resolve(withRecords(Object.values(circle)), '');
    expect(pack.records.map(({ name }) => name)).toEqual(['site:a:max', 'site:b:max']);
  });

  function slotted(name: string): QueryTemplate<never> {
    return { parts: ['max(', { kind: 'recording-rule', name }, ')'], uses: [] };
  }
});

describe('alternatives', () => {
  const expr = [promql`max(${valve_open})`, promql`max(${byProbe})`, promql`max(${strokes})`] as const;
  const definition = withRecords([recordOf('it', expr)]);

  test.each([
    ['sources: {valve: {enabled: true}}', 'max(valve_open)'],
    ['', 'max(rain_probe)'],
    ['sources: {rain: {enabled: false}}', 'max(pump_strokes_total)'],
  ])('with %j the first is taken whose series are there', (yaml, text) => {
    expect(resolve(definition, yaml).records.map((record) => record.expr.text)).toEqual([text]);
  });

  test('are left out together, for what the last lacks', () => {
    const { records, omissions } = resolve(
      definition,
      'sources: {rain: {enabled: false}, pump: {enabled: false}}',
    );
    expect(records).toEqual([]);
    expect(omissions.map(({ lacks }) => lacks)).toEqual([
      [{ what: 'pump_strokes_total', reason: 'source-off', sources: ['pump'] }],
    ]);
  });
});

describe('a rule that reads a limit of samples', () => {
  const definition = withRecords([recordOf('it', promql`max(${up}) > ${sampleLimit(pumpSource)}`)]);

  test('is left out where the settings set none', () => {
    const { records, omissions } = resolve(definition, '');
    expect(records).toEqual([]);
    expect(omissions[0]?.lacks).toEqual([
      { what: 'scrape.sampleLimitFactor', reason: 'setting-off', sources: ['pump'] },
    ]);
  });

  test('says it where they do', () => {
    // A pump exposes two series for valves and one for permits.
    expect(resolve(definition, 'scrape: {sampleLimitFactor: 3}').records[0]?.expr.text).toBe('max(up) > 9');
    expect(resolve(definition, 'scrape: {sampleLimitFactor: 3.5}').records[0]?.expr.text).toBe(
      'max(up) > 11',
    );
  });
});

describe('a dashboard', () => {
  const panelOf = (title: string, series: SeriesHandle) =>
    ({
      kind: 'stat',
      title,
      unit: 'none',
      width: 24,
      height: 4,
      queries: [{ expr: promql`max(${series})`, legend: prose`it` }],
    }) as const;
  const dashboard = defineDashboard({
    uid: 'pump',
    title: 'Pump',
    description: 'Is the pump well?',
    component: pumpSource.component,
    tags: ['pump'],
    instances: permits,
    variables: [{ name: 'valve', title: 'Valve', label: 'valve', of: strokes }],
    rows: [
      { title: 'Valves', panels: [panelOf('Open', valve_open)] },
      { title: 'Pump', panels: [panelOf('Strokes', strokes), panelOf('Up', up)] },
    ],
  });
  const definition = definePack({ ...pumpPack, rules: [], dashboards: [dashboard] });

  test('loses panels, and rows without panels', () => {
    const { dashboards, omissions } = resolve(definition, '');
    expect(dashboards[0]?.rows.map(({ title }) => title)).toEqual(['Pump']);
    expect(omissions).toEqual([
      {
        kind: 'panel',
        name: 'pump/Open',
        lacks: [{ what: 'valve_open', reason: 'source-off', sources: ['valve'] }],
      },
    ]);
  });

  test('loses variables that nothing fills', () => {
    const { dashboards, omissions } = resolve(
      definition,
      'sources: {pump: {enabled: false}, registry: {enabled: true}}',
    );
    expect(dashboards[0]?.variables.map(({ name }) => name)).toEqual(['namespace', 'site']);
    expect(dashboards[0]?.rows.flatMap(({ panels }) => panels.map(({ title }) => title))).toEqual(['Up']);
    expect(omissions.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'panel pump/Open',
      'panel pump/Strokes',
      'variable pump/valve',
    ]);
  });

  test('is left out where nothing tells its instances', () => {
    const { dashboards, omissions } = resolve(definition, 'sources: {pump: {enabled: false}}');
    expect(dashboards).toEqual([]);
    expect(omissions).toEqual([
      {
        kind: 'dashboard',
        name: 'pump',
        lacks: [{ what: 'pump_permits', reason: 'source-off', sources: ['pump', 'registry'] }],
      },
    ]);
  });
});
