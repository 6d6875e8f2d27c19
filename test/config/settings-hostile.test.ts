import { describe, expect, test } from 'vitest';

import { parseSettings } from '../../src/config/settings-file.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { drawProblems } from './draw-problems.ts';
import { pumpPack } from './fixture-pack.ts';

function problemsOf(yaml: string): readonly Diagnostic[] {
  const parsed = parseSettings(yaml, 'settings.yaml', pumpPack);
  return 'problems' in parsed ? parsed.problems : [];
}

/** Places of the settings that take a text, as YAML around a value. */
const TEXT_PLACES: readonly (readonly [string, (value: string) => string])[] = [
  ['clusterLabel', (value) => `clusterLabel: ${value}`],
  ['objectLabels, value', (value) => `objectLabels: {team: ${value}}`],
  ['objectLabels, key', (value) => `objectLabels: {${value}: x}`],
  ['grafana.labels, value', (value) => `grafana: {labels: {team: ${value}}}`],
  ['grafana.labels, key', (value) => `grafana: {labels: {${value}: x}}`],
  ['links.runbooks', (value) => `links: {runbooks: ${value}}`],
  ['links.grafana', (value) => `links: {grafana: ${value}}`],
  ['sources.pump.namespace', (value) => `sources: {pump: {namespace: ${value}}}`],
  ['sources.pump.labels, value', (value) => `sources: {pump: {labels: {app: ${value}}}}`],
  ['sources.pump.labels, key', (value) => `sources: {pump: {labels: {${value}: x}}}`],
  ['sources.pump.port', (value) => `sources: {pump: {port: ${value}}}`],
  ['sources.pump.path', (value) => `sources: {pump: {path: ${value}}}`],
  ['platform', (value) => `platform: ${value}`],
  ['namespace', (value) => `namespace: ${value}`],
  ['severities.critical', (value) => `severities: {critical: ${value}}`],
  ['security.issuer.name', (value) => `security: {mutualTls: true, issuer: {name: ${value}}}`],
  ['security.scrapedFrom', (value) => `security: {networkPolicy: true, scrapedFrom: [${value}]}`],
  ['security.discoveredBy.serviceAccount', (value) => `security: {discoveredBy: {serviceAccount: ${value}}}`],
  ['sources.pump.tls.secret', (value) => `sources: {pump: {tls: {serverName: a, secret: ${value}}}}`],
  ['sources.pump.tls.serverName', (value) => `sources: {pump: {tls: {secret: a, serverName: ${value}}}}`],
  [
    'sources.pump.authorization.secret',
    (value) => `sources: {pump: {authorization: {key: a, secret: ${value}}}}`,
  ],
  [
    'sources.pump.authorization.key',
    (value) => `sources: {pump: {authorization: {secret: a, key: ${value}}}}`,
  ],
  ['sources.rain.ownerNamespaceLabel', (value) => `sources: {rain: {ownerNamespaceLabel: ${value}}}`],
  ['sources.rain.exporter', (value) => `sources: {rain: {exporter: ${value}}}`],
  ['sources.registry.image', (value) => `sources: {registry: {image: ${value}}}`],
  ['sources.wells.namespaces', (value) => `sources: {wells: {namespaces: [${value}]}}`],
  [
    'sources.wells.metricsServices',
    (value) => `sources: {wells: {monitor: services, metricsServices: [${value}]}}`,
  ],
  [
    'sources.wells.serviceLabels.well, value',
    (value) => `sources: {wells: {monitor: services, serviceLabels: {well: {a: ${value}}}}}`,
  ],
  ['sources.pump.scheme', (value) => `sources: {pump: {scheme: ${value}}}`],
  ['alerts.PumpStalled.severity', (value) => `alerts: {PumpStalled: {severity: ${value}}}`],
  ['alerts.PumpStalled.for', (value) => `alerts: {PumpStalled: {for: ${value}}}`],
  ['scrape.interval', (value) => `scrape: {interval: ${value}}`],
  ['a key', (value) => `{${value}: x}`],
];

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a Go template', '"{{ $labels.x }}"'],
  ['a Go template in a path', '"/{{ $labels.x }}"'],
  ['a Go template in a URL', '"https://example.com/{{ .x }}"'],
  ['a shell command', '"$(id)"'],
  ['a shell command in a path', '"/`id`"'],
  ['a Helm value', '"${X}"'],
  ['SQL', `"'; DROP TABLE x; --"`],
  ['a double quote', String.raw`"a\"b"`],
  ['a newline', String.raw`"a\nb: c"`],
  ['a carriage return', String.raw`"/a\rb"`],
  ['NUL', String.raw`"a\0b"`],
  ['an escape of terminals', String.raw`"\e[31mred"`],
  ['a writing direction', String.raw`"a\u202Eb"`],
  ['a line separator', String.raw`"a\u2028b"`],
  ['half of a surrogate pair', String.raw`"a\uD800b"`],
  ['a letter that only looks like one of ASCII', String.raw`"pump\u0455"`],
  ['a script', '"javascript:alert(1)"'],
  ['HTML', '"<script>"'],
  ['a link of Markdown', '"[a](https://b)"'],
  ['a table cell of Markdown', '"/a|b"'],
  ['a space', '"/a b"'],
  ['a path upwards', '"..\\\\..\\\\etc"'],
  ['a very long text', `"${'a'.repeat(2000)}"`],
  ['the prototype', '"__proto__"'],
];

/** A key of a Secret may be any word. */
const HARMLESS: ReadonlyMap<string, string> = new Map([['sources.pump.authorization.key', 'the prototype']]);

describe.each(TEXT_PLACES)('%s', (place, yamlWith) => {
  test.each(HOSTILE.filter(([what]) => HARMLESS.get(place) !== what))(
    'refuses %s and repeats nothing that a terminal obeys',
    (_what, value) => {
      const yaml = yamlWith(value);
      expect(problemsOf(yaml)).toHaveLength(1);
      expect(drawProblems(yaml)).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    },
  );
});

describe.each([
  '{',
  '{scrape: {',
  '{sources: {',
  '{security: {',
  '{security: {mutualTls: true, issuer: {name: a, ',
  '{sources: {pump: {',
  '{sources: {pump: {tls: {secret: a, serverName: b, ',
  '{sources: {rain: {',
  '{sources: {registry: {',
  '{sources: {wells: {',
  '{alerts: {',
  '{alerts: {PumpStalled: {',
])('below %s', (opening) => {
  const closing = '}'.repeat(opening.split('{').length - 1);

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'refuses the key %s',
    (key) => {
      const problems = problemsOf(`${opening}${key}: {polluted: true}${closing}`);
      expect(problems.map(({ code }) => code)).toEqual(['settings/unknown-key']);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );
});

test.each([
  ['blanks after a number', `1${' '.repeat(1_000_000)}x`],
  ['digits', '1'.repeat(1_000_000)],
  ['slashes', `https://a${'/'.repeat(1_000_000)}`],
  ['label parts', 'a.'.repeat(500_000)],
])('answers a megabyte of %s at once', (_what, text) => {
  const yamls = [...TEXT_PLACES.map(([, yamlWith]) => yamlWith), shareWith].map((yamlWith) =>
    yamlWith(`"${text}"`),
  );
  const start = performance.now();
  expect(yamls.map((yaml) => problemsOf(yaml).length)).toEqual(yamls.map(() => 1));
  expect(performance.now() - start).toBeLessThan(yamls.length * 2_000);
});

function shareWith(value: string): string {
  return `alerts: {PumpStalled: {share: ${value}}}`;
}

test('keeps a label that is called like a member of objects', () => {
  const parsed = parseSettings('objectLabels: {constructor: x}', 'settings.yaml', pumpPack);
  expect(parsed).toMatchObject({ settings: { objectLabels: { constructor: 'x' } } });
});

describe('links', () => {
  test.each([
    ['ftp://example.com', 'another protocol'],
    ['//example.com', 'no protocol'],
    ['https:example.com', 'no slashes'],
    ['https:///path', 'no host'],
    ['https://user:secret@example.com', 'a password'],
    ['https://user@example.com', 'a user'],
    ['https://example.com/?x=1', 'a query'],
    ['"https://example.com/#x"', 'a fragment'],
    ['https://example.com:port/', 'a port that is no number'],
    ['https://example.com/%zz', 'a bad escape'],
    ['https://-example.com', 'a bad host'],
    ['HTTPS://example.com', 'a protocol in capitals'],
  ])('refuses %s: %s', (url) => {
    expect(problemsOf(`links: {grafana: ${url}}`)).toHaveLength(1);
  });

  test.each([
    ['https://example.com', 'https://example.com'],
    ['https://example.com/', 'https://example.com'],
    ['https://example.com/a/b//', 'https://example.com/a/b'],
    ['http://10.0.0.1:3000/grafana', 'http://10.0.0.1:3000/grafana'],
    ['https://grafana', 'https://grafana'],
    ['https://example.com/a%20b', 'https://example.com/a%20b'],
  ])('reads %s', (url, base) => {
    const parsed = parseSettings(`links: {grafana: ${url}}`, 'settings.yaml', pumpPack);
    expect(parsed).toMatchObject({ settings: { grafanaBaseUrl: base } });
  });
});

describe('sources.pump.path', () => {
  test.each(['metrics', '/metrics?x=1', '"/metrics#x"', '/%', '/%4', '/a;b', "/it's"])(
    'refuses %s',
    (path) => {
      expect(problemsOf(`sources: {pump: {path: ${path}}}`)).toHaveLength(1);
    },
  );

  test.each(['/', '/metrics', '/metrics/', '/a-b_c.d~e/%4F'])('accepts %s', (path) => {
    expect(problemsOf(`sources: {pump: {path: ${path}}}`)).toEqual([]);
  });
});

describe('sources.pump.port', () => {
  test.each(['Metrics', '-metrics', 'metrics-', 'a--b', '"8080"', 'abcdefghijklmnop', '""'])(
    'refuses %s',
    (port) => {
      expect(problemsOf(`sources: {pump: {port: ${port}}}`)).toHaveLength(1);
    },
  );

  test.each(['metrics', 'a-b', '8080-a', 'abcdefghijklmno', 'x'])('accepts %s', (port) => {
    expect(problemsOf(`sources: {pump: {port: ${port}}}`)).toEqual([]);
  });
});

describe('sources.pump.namespace', () => {
  test.each(['Ditto', 'a.b', '-a', 'a-', 'a'.repeat(64), '""'])('refuses %s', (namespace) => {
    expect(problemsOf(`sources: {pump: {namespace: ${namespace}}}`)).toHaveLength(1);
  });

  test.each(['ditto', 'a-b', 'a'.repeat(63)])('accepts %s', (namespace) => {
    expect(problemsOf(`sources: {pump: {namespace: ${namespace}}}`)).toEqual([]);
  });
});

describe('sources.pump.authorization.key', () => {
  test.each(['.', '..', '..a', 'a/b', '""', 'a b'])('refuses %s', (key) => {
    expect(problemsOf(`sources: {pump: {authorization: {secret: a, key: ${key}}}}`)).toHaveLength(1);
  });

  test.each(['token', '.token', 'a..b', 'a_b.C-1'])('accepts %s', (key) => {
    expect(problemsOf(`sources: {pump: {authorization: {secret: a, key: ${key}}}}`)).toEqual([]);
  });
});

describe('sources.pump.tls.secret', () => {
  test.each(['Client', '-a', 'a-', 'a..b', 'a_b', '.a', '""', 'a'.repeat(254)])('refuses %s', (secret) => {
    expect(problemsOf(`sources: {pump: {tls: {serverName: a, secret: ${secret}}}}`)).toHaveLength(1);
  });

  test.each(['client', 'a.b', 'a-b', '1', 'a'.repeat(253)])('accepts "%s"', (secret) => {
    expect(problemsOf(`sources: {pump: {tls: {serverName: a, secret: "${secret}"}}}`)).toEqual([]);
  });
});

describe('sources.pump.tls.serverName', () => {
  test.each(['*.example.com', 'a_b', 'a..b', '-a', 'a:443', 'https://a'])('refuses %s', (name) => {
    expect(problemsOf(`sources: {pump: {tls: {secret: a, serverName: "${name}"}}}`)).toHaveLength(1);
  });

  test.each(['pump', 'pump.pumps.svc', 'Pump-1.example.com', '10.0.0.1'])('accepts %s', (name) => {
    expect(problemsOf(`sources: {pump: {tls: {secret: a, serverName: "${name}"}}}`)).toEqual([]);
  });
});

describe('sources.registry.image', () => {
  const DIGEST = `sha256:${'0'.repeat(64)}`;

  test.each([
    'ksm',
    'ksm@latest',
    'KSM:v1',
    'a//b:v1',
    '/a:v1',
    'a:',
    'a:-v1',
    'a@sha256:0',
    `a:v1@${DIGEST}x`,
    'https://a/b:v1',
  ])('refuses %s', (image) => {
    expect(problemsOf(`sources: {registry: {image: "${image}"}}`)).toHaveLength(1);
  });

  test.each([
    'ksm:v1',
    'registry.example.com:5000/a/b_c/d:V1.2-x',
    `a/b@${DIGEST}`,
    'localhost:5000/a:latest',
    'a__b/c--d:1',
  ])('accepts %s', (image) => {
    expect(problemsOf(`sources: {registry: {image: "${image}"}}`)).toEqual([]);
  });
});

describe('objectLabels', () => {
  test.each([
    ['a key of 64', `${'a'.repeat(64)}: x`],
    ['a key that ends with a dot', 'a.: x'],
    ['two slashes', 'a/b/c: x'],
    ['a prefix in capitals', 'Example.com/a: x'],
    ['an empty prefix', '/a: x'],
    ['an empty name', 'example.com/: x'],
    ['a prefix of 254', `${'a'.repeat(254)}/a: x`],
    ['a value of 64', `a: ${'x'.repeat(64)}`],
    ['a value that begins with "-"', 'a: -x'],
    ['a value with a slash', 'a: x/y'],
    ['a boolean', 'a: true'],
    ['an empty value', 'a:'],
  ])('refuses %s', (_what, entry) => {
    expect(problemsOf(`objectLabels: {${entry}}`)).toHaveLength(1);
  });

  test.each([
    ['a key of 63', `${'a'.repeat(63)}: x`],
    ['a key with a dot inside', 'a.b: x'],
    ['a prefix', 'example.com/A_b.c: x'],
    ['a prefix of 253', `${'a'.repeat(253)}/a: x`],
    ['a value of 63', `a: ${'x'.repeat(63)}`],
    ['a value with "-" inside', 'a: x-y'],
    ['a quoted boolean', 'a: "true"'],
    ['an empty text', 'a: ""'],
  ])('accepts %s', (_what, entry) => {
    expect(problemsOf(`objectLabels: {${entry}}`)).toEqual([]);
  });

  test('accepts 32 labels', () => {
    const labels = Array.from({ length: 32 }, (_, index) => `l${index}: x`);
    expect(problemsOf(`objectLabels: {${labels.join(', ')}}`)).toEqual([]);
  });
});

describe('clusterLabel', () => {
  test.each([
    ['le', 'Choose another label: Prometheus reserves it.'],
    ['quantile', 'Choose another label: Prometheus reserves it.'],
    ['pod', 'Choose another label: every scrape sets it.'],
    ['namespace', 'Choose another label: every scrape sets it.'],
    ['severity', 'Choose another label: every alert sets it.'],
    ['site', 'Choose another label: it identifies an instance already.'],
    ['valve', 'Choose another label: pump_strokes_total has it.'],
    [
      '__cluster',
      'Write a Prometheus label name: letters, digits and "_", no digit first, not beginning with "__".',
    ],
    [
      'k8s-cluster',
      'Write a Prometheus label name: letters, digits and "_", no digit first, not beginning with "__".',
    ],
  ])('refuses %s', (label, help) => {
    expect(problemsOf(`clusterLabel: ${label}`).map((problem) => problem.help)).toEqual([help]);
  });

  test.each(['cluster', 'k8s_cluster', '_cluster'])('accepts %s', (label) => {
    expect(problemsOf(`clusterLabel: ${label}`)).toEqual([]);
  });
});
