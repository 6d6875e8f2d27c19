import { defineComponent } from '../../src/catalog/component.ts';
import { defineCounter, proposal } from '../../src/catalog/metric.ts';
import { defineAlert } from '../../src/pack/alert.ts';
import { definePack } from '../../src/pack/definition.ts';
import { param } from '../../src/pack/param.ts';
import { prose } from '../../src/pack/prose.ts';
import { promql } from '../../src/pack/query-template.ts';
import { defineScrape } from '../../src/pack/scrape.ts';

const pump = defineComponent({
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

/** A pack with one source, and one alert with a parameter in every unit. */
export const pumpPack = definePack({
  name: 'pump',
  title: 'Pump',
  version: '1.0.0',
  metricPrefix: 'pump_',
  alertPrefix: 'Pump',
  metrics: [{ strokes }],
  external: [],
  rules: [{ stalled }],
  dashboards: [],
  scrapes: [
    defineScrape({
      source: 'pump',
      component: pump,
      endpoint: {
        namespace: 'pumps',
        labels: { app: 'pump' },
        port: 'metrics',
        path: '/metrics',
        scheme: 'http',
      },
      ground: proposal('A test.'),
    }),
  ],
});
