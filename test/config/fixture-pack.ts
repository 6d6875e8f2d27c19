import { defineComponent } from '../../src/catalog/component.ts';
import { defineExternalMetric } from '../../src/catalog/external.ts';
import { defineCounter, defineGauge, fact, proposal } from '../../src/catalog/metric.ts';
import { defineAlert } from '../../src/pack/alert.ts';
import { definePack } from '../../src/pack/definition.ts';
import { param } from '../../src/pack/param.ts';
import { prose } from '../../src/pack/prose.ts';
import { promql } from '../../src/pack/query-template.ts';
import {
  defineFleetSource,
  defineForeignSource,
  defineServiceSource,
  defineTwinSource,
} from '../../src/pack/source.ts';

/** The component behind the Service of the pump pack. */
export const pump = defineComponent({
  name: 'pump',
  title: 'Pump',
  pods: { factor: 1, sizes: [] },
  identity: ['namespace', 'site'],
});

const strokes = defineCounter({
  name: 'pump_strokes_total',
  help: 'Strokes.',
  question: 'Does it pump?',
  emittedBy: [pump],
  labels: { valve: { help: 'Valve that opened.', values: ['in', 'out'] } },
  tier: 1,
  stability: 'alpha',
  since: '1.0.0',
  ground: proposal('A test.'),
});

const well = defineComponent({ ...pump, name: 'well', title: 'Well' });
const shaft = defineComponent({ ...pump, name: 'shaft', title: 'Shaft' });

const ofWells = {
  help: 'Help.',
  question: 'Is it well?',
  emittedBy: [well, shaft],
  unit: 'none',
  acrossPods: 'sum',
  tier: 1,
  stability: 'alpha',
  since: '1.0.0',
  ground: proposal('A test.'),
} as const;

const depth = defineGauge({ ...ofWells, name: 'pump_well_depth' });
/** The pump exposes it, and so does its twin. */
const permits = defineGauge({ ...ofWells, name: 'pump_permits', emittedBy: [pump] });

/** Metrics of the pump pack. */
export const pumpMetrics = { strokes, depth, permits };

const foreign = {
  origin: 'external',
  kinds: ['gauge'],
  units: ['none'],
  help: 'Help.',
  labels: {},
  variants: [],
  optional: false,
  absentOn: [],
  sources: ['a source'],
} as const;

/** Foreign metrics of the pump pack. */
export const pumpForeign = {
  valve_open: defineExternalMetric({ ...foreign, name: 'valve_open' }),
  valve_wear: defineExternalMetric({
    ...foreign,
    name: 'valve_wear',
    absentOn: ['openshift', 'aks-minimal'],
  }),
  rain_probe: defineExternalMetric({ ...foreign, name: 'rain_probe', variants: ['probe'] }),
  rain_radar: defineExternalMetric({ ...foreign, name: 'rain_radar', variants: ['radar'] }),
  up: defineExternalMetric({ ...foreign, name: 'up' }),
  flood: defineExternalMetric({ ...foreign, name: 'flood' }),
};

/** Two catalogs know a metric of this name. */
const sharedName = { uptime: defineExternalMetric({ ...foreign, name: 'uptime' }) };

const stalled = defineAlert({
  name: 'PumpStalled',
  component: pump,
  severity: 'warning',
  forSeconds: 300,
  params: {
    share: { unit: 'ratio', default: 0.2, min: 0.01, max: 1, advice: 'Raise it for old pumps.' },
    window: { unit: 'seconds', default: 900, min: 60, max: 3600, advice: 'Raise it for slow pumps.' },
    buffer: { unit: 'bytes', default: 1024, min: 1, max: 4096, advice: 'Raise it for wide pipes.' },
    strokes: { unit: 'none', default: 10, min: 1, max: 100, advice: 'Raise it for busy pumps.' },
  },
  expr: promql`rate(${strokes}[5m]) < ${param('share')}`,
  summary: prose`The pump moved less than ${param('share')}.`,
  description: prose`It stalled for ${param('window')}.`,
});

const endpoint = { port: 'metrics', path: '/metrics', scheme: 'http' } as const;

/** A pack with a source of each kind, and one alert with a parameter in every unit. */
export const pumpPack = definePack({
  name: 'pump',
  title: 'Pump',
  version: '1.0.0',
  metricPrefix: 'pump_',
  alertPrefix: 'Pump',
  metrics: [pumpMetrics],
  external: [
    { name: 'flood', patterns: [], metrics: { flood: pumpForeign.flood } },
    { name: 'process', patterns: [], metrics: sharedName },
    { name: 'prometheus', patterns: [], metrics: { up: pumpForeign.up } },
    {
      name: 'rain',
      patterns: [],
      metrics: { rain_probe: pumpForeign.rain_probe, rain_radar: pumpForeign.rain_radar, ...sharedName },
    },
    {
      name: 'valve',
      patterns: [],
      metrics: { valve_open: pumpForeign.valve_open, valve_wear: pumpForeign.valve_wear },
    },
  ],
  ambient: [{ catalog: 'prometheus' }],
  rules: [{ stalled }],
  dashboards: [],
  namespace: 'pumps',
  sources: [
    defineServiceSource({
      name: 'pump',
      title: 'Pump',
      help: 'The pump of the tests.',
      enabled: true,
      component: pump,
      catalogs: [{ catalog: 'process' }],
      serviceLabels: { app: 'pump' },
      podLabels: { app: 'pump-pod' },
      endpoint,
      servicePorts: [],
      ground: proposal('A test.'),
    }),
    defineForeignSource({
      name: 'rain',
      title: 'Rain',
      help: 'The rain of the tests.',
      enabled: true,
      catalogs: [],
      choice: {
        help: 'How the rain is measured.',
        default: 'probe',
        options: {
          off: [],
          probe: [{ catalog: 'rain', variants: ['probe'] }],
          radar: [{ catalog: 'rain', variants: ['radar'] }],
        },
      },
      ownerNamespaceLabel: { default: 'namespace', gke: 'exported_namespace' },
      absentOn: ['gke'],
      ground: fact('A test.'),
    }),
    defineTwinSource({
      name: 'registry',
      title: 'Registry',
      help: 'The permits of the tests.',
      enabled: false,
      of: 'pump',
      kindLabel: 'kind',
      resources: [],
      families: [{ type: 'gauge', metric: permits, path: ['metadata', 'generation'], missingIsZero: false }],
      ground: fact('A test.'),
    }),
    defineForeignSource({
      name: 'valve',
      title: 'Valve',
      help: 'The valves of the tests.',
      enabled: false,
      catalogs: [{ catalog: 'valve' }],
      ownerNamespaceLabel: { default: 'namespace' },
      absentOn: [],
      ground: fact('A test.'),
    }),
    defineFleetSource({
      name: 'wells',
      title: 'Wells',
      help: 'The wells of the tests.',
      enabled: true,
      components: [well, shaft],
      catalogs: [],
      instance: { podLabel: 'example.com/site', targetLabel: 'site' },
      workload: { targetLabel: 'workload', serviceLabel: 'part' },
      endpoint,
      servicePorts: [],
      ground: proposal('A test.'),
    }),
  ],
});
