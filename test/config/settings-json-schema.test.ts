import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import { parseSettings } from '../../src/config/settings-file.ts';
import { settingsJsonSchema } from '../../src/config/settings-json-schema.ts';
import { smbp } from '../../src/smbp.ts';
import { pumpPack } from './fixture-pack.ts';

const schema: Record<string, unknown> = JSON.parse(settingsJsonSchema(pumpPack));
const accepts = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const ENDPOINT = {
  port: 'c',
  path: '/d',
  scheme: 'https',
  tls: { secret: 'client', serverName: 'a.example.com' },
  authorization: { secret: 'token', key: 'value' },
};

/** Every setting once, with a value that is not its default. */
const ALL_SETTINGS = {
  platform: 'openshift',
  namespace: 'water',
  objectLabels: { release: 'prometheus' },
  clusterLabel: 'cluster',
  severities: { critical: 'page', warning: 'ticket', info: 'none' },
  scrape: { interval: '1m', timeout: '30s', sampleLimitFactor: 4 },
  rules: { interval: '2m' },
  links: { runbooks: 'https://example.com/run', grafana: 'https://example.com' },
  grafana: { labels: { dashboards: 'load' } },
  security: {
    mutualTls: true,
    issuer: { kind: 'Issuer', name: 'ca' },
    networkPolicy: true,
    scrapedFrom: ['agents'],
    discoveredBy: { serviceAccount: 'scraper', namespace: 'agents' },
  },
  sources: {
    pump: {
      ...ENDPOINT,
      enabled: false,
      namespace: 'a',
      monitor: 'service',
      labels: { app: 'b' },
      metricsService: true,
    },
    rain: { enabled: false, ownerNamespaceLabel: 'ns', exporter: 'off' },
    registry: { enabled: true, run: 'deployment', image: 'a:b' },
    valve: { enabled: true, ownerNamespaceLabel: 'ns' },
    wells: {
      ...ENDPOINT,
      enabled: false,
      namespaces: ['a'],
      monitor: 'services',
      serviceLabels: { well: { app: 'w' }, shaft: { app: 's' } },
      metricsServices: ['a'],
    },
  },
  alerts: {
    PumpStalled: {
      enabled: false,
      severity: 'info',
      for: '1h30m',
      share: 0.5,
      window: '5m',
      buffer: 5,
      strokes: 5,
    },
  },
};

describe('settingsJsonSchema', () => {
  test.each([
    ['a list', []],
    ['an unknown key', { zzz: 1 }],
    ['an unknown alert', { alerts: { PumpStaled: {} } }],
    ['a number for a duration', { scrape: { interval: 30 } }],
    ['a text that is no duration', { scrape: { interval: '30 seconds' } }],
    ['an empty text for a duration', { scrape: { interval: '' } }],
    ['a number above its range', { alerts: { PumpStalled: { share: 20 } } }],
    ['another word', { alerts: { PumpStalled: { severity: 'warn' } } }],
    ['a template in a label', { objectLabels: { team: '{{ x }}' } }],
    ['a bad label key', { objectLabels: { 'a b': 'x' } }],
    ['a source without a label', { sources: { pump: { labels: {} } } }],
    ['another platform', { platform: 'eks' }],
    ['another exporter', { sources: { rain: { exporter: 'bucket' } } }],
    ['an exporter of a source that has one', { sources: { valve: { exporter: 'off' } } }],
    ['a name twice', { sources: { wells: { namespaces: ['a', 'a'] } } }],
    ['certificates without a name', { sources: { pump: { tls: { secret: 'a' } } } }],
    ['an empty list of scrapers', { security: { networkPolicy: true, scrapedFrom: [] } }],
    ['an image without a tag', { sources: { registry: { image: 'ksm' } } }],
    ['a factor that a normal scrape exceeds', { scrape: { sampleLimitFactor: 2 } }],
    ['a script for a URL', { links: { grafana: 'javascript:alert(1)' } }],
  ])('refuses %s, as the reader does', (_what, settings) => {
    expect(accepts(settings)).toBe(false);
    expect(parseSettings(JSON.stringify(settings), 'settings.json', pumpPack)).toHaveProperty('problems');
  });

  test.each([
    ['no setting', {}],
    ['an empty section', { alerts: null, sources: { pump: null } }],
    ['every setting', ALL_SETTINGS],
  ])('accepts %s, as the reader does', (_what, settings) => {
    expect(accepts(settings)).toBe(true);
    expect(parseSettings(JSON.stringify(settings), 'settings.json', pumpPack)).toHaveProperty('settings');
  });

  test('names the pack and the version of JSON Schema', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Settings of the Pump pack',
      additionalProperties: false,
    });
  });

  test('is one document that ends with a newline and is the same every time', () => {
    expect(settingsJsonSchema(smbp)).toMatch(/^\{\n[^]+\n\}\n$/);
    expect(settingsJsonSchema(smbp)).toBe(settingsJsonSchema(smbp));
  });
});
