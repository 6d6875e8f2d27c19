import { describe, expect, test } from 'vitest';

import { defaultSettings, parseSettings } from '../../src/config/settings-file.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { PackError } from '../../src/core/errors.ts';
import type { Settings } from '../../src/pack/settings.ts';
import { drawProblems } from './draw-problems.ts';
import { pumpPack } from './fixture-pack.ts';

function settingsOf(yaml: string): Settings {
  const parsed = parseSettings(yaml, 'settings.yaml', pumpPack);
  if ('problems' in parsed) expect.fail(drawProblems(yaml));
  return parsed.settings;
}

function problemsOf(yaml: string): readonly Diagnostic[] {
  const parsed = parseSettings(yaml, 'settings.yaml', pumpPack);
  return 'problems' in parsed ? parsed.problems : [];
}

describe('parseSettings', () => {
  test('passes on that a file is no YAML', () => {
    expect(() => parseSettings('scrape: [', 'settings.yaml', pumpPack)).toThrow(PackError);
  });

  test('refuses a file that is a list', () => {
    expect(drawProblems('- scrape')).toMatchInlineSnapshot(`
      "settings/wrong-type at 1:1
        - scrape
        ^^^^^^^^
      The file is a list of 1, which is the wrong type.
      Write a mapping with keys out of: platform, namespace, objectLabels, clusterLabel, severities, scrape, rules, links, grafana, security, sources, alerts."
    `);
  });

  test('points at an unknown key and names the nearest', () => {
    expect(drawProblems('scrape:\n  intervall: 30s')).toMatchInlineSnapshot(`
      "settings/unknown-key at 2:3
          intervall: 30s
          ^^^^^^^^^
      scrape.intervall is not a known key.
      Did you mean "interval"? Known here: interval, timeout, sampleLimitFactor."
    `);
  });

  test('lists the known keys when none is near', () => {
    expect(drawProblems('zzz: 1')).toMatchInlineSnapshot(`
      "settings/unknown-key at 1:1
        zzz: 1
        ^^^
      zzz is not a known key.
      Known here: platform, namespace, objectLabels, clusterLabel, severities, scrape, rules, links, grafana, security, sources, alerts."
    `);
  });

  test('points at a section that means something by being there, without keys', () => {
    expect(drawProblems('security:\n  issuer:\n')).toMatchInlineSnapshot(`
      "settings/wrong-type at 2:3
          issuer:
          ^^^^^^
      security.issuer is empty, which is the wrong type.
      Write a mapping with keys out of: kind, name."
    `);
  });

  test('takes a section for left out whose keys are commented out', () => {
    expect(settingsOf('alerts:\n  # PumpStalled: {enabled: false}\n')).toEqual(defaultSettings(pumpPack));
  });

  test('refuses an alert that the pack lacks', () => {
    expect(drawProblems('alerts: {PumpStaled: {}}')).toMatchInlineSnapshot(`
      "settings/unknown-key at 1:10
        alerts: {PumpStaled: {}}
                 ^^^^^^^^^^
      alerts.PumpStaled is not a known key.
      Did you mean "PumpStalled"? Known here: PumpStalled."
    `);
  });

  test('refuses a parameter that the alert lacks', () => {
    expect(drawProblems('alerts: {PumpStalled: {stroke: 5}}')).toMatchInlineSnapshot(`
      "settings/unknown-key at 1:24
        alerts: {PumpStalled: {stroke: 5}}
                               ^^^^^^
      alerts.PumpStalled.stroke is not a known key.
      Did you mean "strokes"? Known here: enabled, severity, for, buffer, share, strokes, window."
    `);
  });

  test('refuses a duration without a unit and says which it may be', () => {
    expect(drawProblems('scrape: {interval: 30}')).toMatchInlineSnapshot(`
      "settings/wrong-type at 1:20
        scrape: {interval: 30}
                           ^^
      scrape.interval is 30, which is the wrong type.
      Write a duration from 5s to 10m. Did you mean "30s"?"
    `);
  });

  test('refuses a duration that is none', () => {
    expect(drawProblems('scrape: {interval: 30 seconds}')).toMatchInlineSnapshot(`
      "settings/bad-value at 1:20
        scrape: {interval: 30 seconds}
                           ^^^^^^^^^^
      scrape.interval is "30 seconds", which is not allowed.
      Write a duration from 5s to 10m. Units are ms, s, m, h, d, w and y, in falling order, as in 1h30m."
    `);
  });

  test('takes a percentage for the share that it is', () => {
    expect(drawProblems('alerts: {PumpStalled: {share: 20}}')).toMatchInlineSnapshot(`
      "settings/out-of-range at 1:31
        alerts: {PumpStalled: {share: 20}}
                                      ^^
      alerts.PumpStalled.share is 20, which is out of range.
      Write a number from 0.01 to 1 (a share: 1 is 100 %). Did you mean 0.2?"
    `);
  });

  test('takes a quoted percentage for the share that it is', () => {
    expect(drawProblems('alerts: {PumpStalled: {share: "20 %"}}')).toMatchInlineSnapshot(`
      "settings/wrong-type at 1:31
        alerts: {PumpStalled: {share: "20 %"}}
                                      ^^^^^^
      alerts.PumpStalled.share is "20 %", which is the wrong type.
      Write a number from 0.01 to 1 (a share: 1 is 100 %). Did you mean 0.2?"
    `);
  });

  test('refuses a share above its range', () => {
    expect(drawProblems('alerts: {PumpStalled: {share: 1000}}')).toMatchInlineSnapshot(`
      "settings/out-of-range at 1:31
        alerts: {PumpStalled: {share: 1000}}
                                      ^^^^
      alerts.PumpStalled.share is 1000, which is out of range.
      Write a number from 0.01 to 1 (a share: 1 is 100 %)."
    `);
  });

  test.each(['.inf', '-.inf', '.nan'])('refuses the number %s', (number) => {
    expect(drawProblems(`alerts: {PumpStalled: {strokes: ${number}}}`)).toContain(
      'settings/bad-value at 1:33',
    );
  });

  test('refuses a label value that YAML reads as a number', () => {
    expect(drawProblems('grafana: {labels: {grafana_dashboard: 1}}')).toMatchInlineSnapshot(`
      "settings/wrong-type at 1:39
        grafana: {labels: {grafana_dashboard: 1}}
                                              ^
      grafana.labels.grafana_dashboard is 1, which is the wrong type.
      Write a Kubernetes label value: at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends. Did you mean "1", in quotes?"
    `);
  });

  test('refuses an old word for true', () => {
    expect(drawProblems('alerts: {PumpStalled: {enabled: yes}}')).toMatchInlineSnapshot(`
      "settings/wrong-type at 1:33
        alerts: {PumpStalled: {enabled: yes}}
                                        ^^^
      alerts.PumpStalled.enabled is "yes", which is the wrong type.
      Write true or false. Did you mean true?"
    `);
  });

  test('refuses a severity that there is not', () => {
    expect(drawProblems('alerts: {PumpStalled: {severity: warming}}')).toMatchInlineSnapshot(`
      "settings/bad-value at 1:34
        alerts: {PumpStalled: {severity: warming}}
                                         ^^^^^^^
      alerts.PumpStalled.severity is "warming", which is not allowed.
      Write one of: critical, warning, info. Did you mean warning?"
    `);
  });

  test('refuses a timeout above the interval', () => {
    expect(drawProblems('scrape: {interval: 15s, timeout: 20s}')).toMatchInlineSnapshot(`
      "settings/out-of-range at 1:34
        scrape: {interval: 15s, timeout: 20s}
                                         ^^^
      scrape.timeout is "20s", which is out of range.
      Write at most 15s, the interval, or make the interval longer."
    `);
  });

  test('refuses a label of the pack', () => {
    expect(drawProblems('objectLabels: {app.kubernetes.io/part-of: shop}')).toMatchInlineSnapshot(`
      "settings/bad-value at 1:16
        objectLabels: {app.kubernetes.io/part-of: shop}
                       ^^^^^^^^^^^^^^^^^^^^^^^^^
      objectLabels["app.kubernetes.io/part-of"] is not allowed as a key.
      Leave it out: the pack sets this label itself."
    `);
  });

  test('refuses a source without a label', () => {
    expect(drawProblems('sources: {pump: {labels: {}}}')).toMatchInlineSnapshot(`
      "settings/out-of-range at 1:26
        sources: {pump: {labels: {}}}
                                 ^
      sources.pump.labels is an empty mapping, which is out of range.
      Write 1 to 32 labels as a mapping of text to text."
    `);
  });

  test('refuses the number of a port', () => {
    expect(drawProblems('sources: {pump: {port: 9090}}')).toMatchInlineSnapshot(`
      "settings/wrong-type at 1:24
        sources: {pump: {port: 9090}}
                               ^^^^
      sources.pump.port is 9090, which is the wrong type.
      Write the name of a port, not its number: at most 15 lower-case letters, digits and single "-", at least one of them a letter, with a letter or digit at both ends."
    `);
  });

  test('reports everything that is wrong, in the order of the lines', () => {
    const problems = problemsOf('rules: {interval: 5s}\nscrape: {interval: 1s, x: 1}\nclusterLabel: pod');
    expect(problems.map(({ at }) => `${at.line}:${at.column} ${at.path}`)).toEqual([
      '1:19 rules.interval',
      '2:20 scrape.interval',
      '2:24 scrape.x',
      '3:15 clusterLabel',
    ]);
  });

  test('reports at most 100 things of a hostile file', () => {
    const keys = Array.from({ length: 19_000 }, (_, index) => `${'k'.repeat(30)}${index}: 1`);
    expect(problemsOf(`{${keys.join(', ')}}`)).toHaveLength(100);
  });

  test('shows a part of a long line', () => {
    const problems = problemsOf(`{${' '.repeat(500)}zzz: 1${' '.repeat(500)}}`);
    expect(problems[0]?.at).toEqual({
      file: 'settings.yaml',
      path: 'zzz',
      line: 1,
      column: 502,
      text: `${' '.repeat(80)}zzz: 1`,
      span: { from: 80, to: 83 },
    });
  });

  test('shows what does not show', () => {
    expect(drawProblems('"z\u200Bz": 1')).toMatchInlineSnapshot(`
      "settings/unknown-key at 1:1
        "z�z": 1
        ^^^^^
      ["z\\u{200B}z"] is not a known key.
      Known here: platform, namespace, objectLabels, clusterLabel, severities, scrape, rules, links, grafana, security, sources, alerts."
    `);
  });

  test('counts columns of a file with a byte order mark as editors do', () => {
    expect(drawProblems('\uFEFFzzz: 1\r\n')).toContain('at 1:1\n  zzz: 1\n  ^^^\n');
  });

  test.each(['', '# nothing\n', '---\n', '{}', 'null'])('gives the defaults for the file %j', (yaml) => {
    expect(settingsOf(yaml)).toEqual(defaultSettings(pumpPack));
  });

  test('reads every setting', () => {
    const settings = settingsOf(`
platform: openshift
namespace: water
objectLabels: {release: kube-prometheus-stack, example.com/team: ''}
clusterLabel: cluster
severities: {critical: page, warning: ticket, info: none}
scrape: {interval: 1m, timeout: 30s, sampleLimitFactor: 4}
rules: {interval: 2m}
links: {runbooks: https://docs.example.com/run/, grafana: http://grafana:3000}
grafana: {labels: {dashboards: load}}
security:
  mutualTls: true
  issuer: {kind: Issuer, name: internal-ca}
  networkPolicy: true
  scrapedFrom: [prometheus, agents]
  discoveredBy: {serviceAccount: scraper, namespace: agents}
sources:
  pump:
    enabled: false
    namespace: shop
    monitor: service
    labels: {app: p, tier: back}
    port: http
    path: /m
    scheme: https
    tls: {secret: client, serverName: pump.example.com}
    authorization: {secret: token, key: value}
    metricsService: true
  rain: {enabled: false, ownerNamespaceLabel: ns, exporter: radar}
  registry: {enabled: true, run: deployment, image: "mirror.example.com/ksm:v2.19.0"}
  valve: {enabled: true, ownerNamespaceLabel: exported_namespace}
  wells:
    enabled: false
    namespaces: [south, north]
    monitor: services
    serviceLabels: {well: {app: well}}
    port: m
    path: /n
    scheme: https
    tls: {secret: client, serverName: wells.example.com}
    authorization: {secret: token, key: value}
    metricsServices: [b, a]
alerts:
  PumpStalled: {enabled: false, severity: critical, for: 1h30m, share: 0.5, window: 10m, buffer: 1, strokes: 100}
`);
    expect(settings).toEqual({
      platform: 'openshift',
      namespace: 'water',
      objectLabels: { release: 'kube-prometheus-stack', 'example.com/team': '' },
      clusterLabel: 'cluster',
      severityNames: { critical: 'page', warning: 'ticket', info: 'none' },
      scrapeIntervalSeconds: 60,
      scrapeTimeoutSeconds: 30,
      sampleLimitFactor: 4,
      evaluationIntervalSeconds: 120,
      runbookBaseUrl: 'https://docs.example.com/run',
      grafanaBaseUrl: 'http://grafana:3000',
      dashboardLabels: { dashboards: 'load' },
      mutualTls: { issuer: { kind: 'Issuer', name: 'internal-ca' } },
      networkPolicy: { scrapedFrom: ['agents', 'prometheus'] },
      discoveredBy: { serviceAccount: 'scraper', namespace: 'agents' },
      sources: {
        pump: {
          kind: 'service',
          enabled: false,
          namespace: 'shop',
          monitor: 'service',
          labels: { app: 'p', tier: 'back' },
          endpoint: {
            port: 'http',
            path: '/m',
            scheme: 'https',
            tls: { secret: 'client', serverName: 'pump.example.com' },
            authorization: { secret: 'token', key: 'value' },
          },
          metricsService: true,
        },
        rain: { kind: 'foreign', enabled: false, ownerNamespaceLabel: 'ns', exporter: 'radar' },
        registry: {
          kind: 'twin',
          enabled: true,
          run: 'deployment',
          image: 'mirror.example.com/ksm:v2.19.0',
        },
        valve: { kind: 'foreign', enabled: true, ownerNamespaceLabel: 'exported_namespace' },
        wells: {
          kind: 'fleet',
          enabled: false,
          namespaces: ['north', 'south'],
          monitor: 'services',
          serviceLabels: { shaft: { part: 'shaft' }, well: { app: 'well' } },
          endpoint: {
            port: 'm',
            path: '/n',
            scheme: 'https',
            tls: { secret: 'client', serverName: 'wells.example.com' },
            authorization: { secret: 'token', key: 'value' },
          },
          metricsServices: ['a', 'b'],
        },
      },
      alerts: {
        PumpStalled: {
          enabled: false,
          severity: 'critical',
          forSeconds: 5400,
          params: { share: 0.5, window: 600, buffer: 1, strokes: 100 },
        },
      },
    });
  });

  test('keeps the defaults beside what is set', () => {
    expect(settingsOf('sources: {pump: {port: http}}').sources['pump']).toEqual({
      kind: 'service',
      enabled: true,
      namespace: 'pumps',
      monitor: 'service',
      labels: { app: 'pump' },
      endpoint: { port: 'http', path: '/metrics', scheme: 'http' },
      metricsService: false,
    });
  });

  test('shortens the default timeout to a short interval', () => {
    expect(settingsOf('scrape: {interval: 5s}').scrapeTimeoutSeconds).toBe(5);
  });

  test('takes a timeout that equals the interval', () => {
    expect(settingsOf('scrape: {interval: 15s, timeout: 15s}').scrapeTimeoutSeconds).toBe(15);
  });

  test.each([
    ['0s', 0],
    ['"0"', 0],
    ['30d', 2_592_000],
  ])('reads `for: %s`', (written, seconds) => {
    const { alerts } = settingsOf(`alerts: {PumpStalled: {for: ${written}}}`);
    expect(alerts['PumpStalled']?.forSeconds).toBe(seconds);
  });

  test.each(['30d1ms', '-1s', '1s30m', ' 1s', '99999999999999999999y'])('refuses `for: "%s"`', (written) => {
    expect(problemsOf(`alerts: {PumpStalled: {for: "${written}"}}`)).toHaveLength(1);
  });
});

/** What is wrong with a file, as place and way out. */
function refusalsOf(yaml: string): readonly (readonly [string | undefined, string])[] {
  return problemsOf(yaml).map(({ at, help }) => [at.path, help]);
}

describe('settings that contradict each other', () => {
  const ONLY_OF_SERVICES = 'Remove it, or write monitor: services beside it; the monitor selects pods.';
  const TLS = 'tls: {secret: a, serverName: b}';

  test.each([
    {
      what: 'certificates over http',
      refused: `sources: {pump: {scheme: http, ${TLS}}}`,
      at: 'sources.pump.scheme',
      help: 'Write https, or remove tls: certificates are for https only.',
      accepted: `sources: {pump: {scheme: https, ${TLS}}}`,
    },
    {
      what: 'certificates of a fleet over http',
      refused: `sources: {wells: {scheme: http, ${TLS}}}`,
      at: 'sources.wells.scheme',
      help: 'Write https, or remove tls: certificates are for https only.',
      accepted: 'sources: {wells: {scheme: http}}',
    },
    {
      what: 'certificates on both sides over http',
      refused: 'security: {mutualTls: true}\nsources: {pump: {scheme: http}}',
      at: 'sources.pump.scheme',
      help: 'Write https, or remove security.mutualTls: certificates are for https only.',
      accepted: 'security: {mutualTls: true}\nsources: {pump: {path: /m}}',
    },
    {
      what: 'an issuer without certificates',
      refused: 'security: {issuer: {name: ca}}',
      at: 'security.issuer',
      help: 'Write mutualTls: true beside it, or remove it.',
      accepted: 'security: {issuer: {name: ca}, mutualTls: true}',
    },
    {
      what: 'namespaces for network policies that there are not',
      refused: 'security: {scrapedFrom: [a]}',
      at: 'security.scrapedFrom',
      help: 'Write networkPolicy: true beside it, or remove it.',
      accepted: 'security: {scrapedFrom: [a], networkPolicy: true}',
    },
    {
      what: 'a Service that the monitor does not read',
      refused: 'sources: {pump: {monitor: pod, metricsService: true}}',
      at: 'sources.pump.metricsService',
      help: 'Remove it: the monitor selects pods, and a Service would not be read.',
      accepted: 'sources: {pump: {monitor: service, metricsService: true}}',
    },
    {
      what: 'labels of Services where pods are selected',
      refused: 'sources: {wells: {serviceLabels: {well: {a: b}}}}',
      at: 'sources.wells.serviceLabels',
      help: ONLY_OF_SERVICES,
      accepted: 'sources: {wells: {serviceLabels: {well: {a: b}}, monitor: services}}',
    },
    {
      what: 'Services where pods are selected',
      refused: 'sources: {wells: {metricsServices: [a]}}',
      at: 'sources.wells.metricsServices',
      help: ONLY_OF_SERVICES,
      accepted: 'sources: {wells: {metricsServices: []}}',
    },
    {
      what: 'an image that nothing runs',
      refused: 'sources: {registry: {run: elsewhere, image: "a:b"}}',
      at: 'sources.registry.image',
      help: 'Remove it, or write run: deployment; nothing else of the pack runs an image.',
      accepted: 'sources: {registry: {run: deployment, image: "a:b"}}',
    },
    {
      what: 'values for a platform that no chart installs',
      refused: 'platform: openshift\nsources: {registry: {run: values}}',
      at: 'sources.registry.run',
      help: 'Write deployment or elsewhere: OpenShift is no Helm chart that values are for.',
      accepted: 'sources: {registry: {run: values}}',
    },
    {
      what: 'a Service where only pods can be selected',
      refused: 'platform: gke\nsources: {pump: {monitor: service}}',
      at: 'sources.pump.monitor',
      help: 'Write pod, or leave it out: Google Managed Service for Prometheus selects pods only.',
      accepted: 'platform: aks\nsources: {pump: {monitor: service}}',
    },
    {
      what: 'Services of a fleet where only pods can be selected',
      refused: 'platform: gke\nsources: {wells: {monitor: services}}',
      at: 'sources.wells.monitor',
      help: 'Write pods, or leave it out: Google Managed Service for Prometheus selects pods only.',
      accepted: 'platform: gke\nsources: {wells: {monitor: pods}}',
    },
    {
      what: 'a Service for a platform that selects pods',
      refused: 'platform: gke\nsources: {pump: {metricsService: true}}',
      at: 'sources.pump.metricsService',
      help: 'Remove it: the monitor selects pods, and a Service would not be read.',
      accepted: 'platform: aks\nsources: {pump: {metricsService: true}}',
    },
    {
      what: 'a label of the platform that does not tell clusters apart',
      refused: 'platform: gke\nclusterLabel: location',
      at: 'clusterLabel',
      help: 'Choose another label, or leave it out: Google Managed Service for Prometheus sets this one itself.',
      accepted: 'platform: aks\nclusterLabel: location',
    },
  ])('are refused: $what', ({ refused, at, help, accepted }) => {
    expect(refusalsOf(refused)).toEqual([[at, help]]);
    expect(refusalsOf(accepted)).toEqual([]);
  });

  test('are shown with their place', () => {
    expect(drawProblems(`sources:\n  pump:\n    scheme: http\n    ${TLS}\n`)).toMatchInlineSnapshot(`
      "settings/bad-value at 3:13
            scheme: http
                    ^^^^
      sources.pump.scheme is "http", which is not allowed.
      Write https, or remove tls: certificates are for https only."
    `);
  });

  test('are all reported', () => {
    expect(
      refusalsOf(
        'platform: gke\nclusterLabel: job_id\nsources: {pump: {monitor: service}, wells: {monitor: services}}',
      ),
    ).toHaveLength(2);
  });
});

describe('what the platform stands for', () => {
  test.each([
    ['kube-prometheus-stack', undefined, 'service'],
    ['openshift', undefined, 'service'],
    ['openshift-user-workload', undefined, 'service'],
    ['aks', 'cluster', 'service'],
    ['gke', 'cluster', 'pod'],
    ['prometheus', undefined, 'service'],
  ])('%s tells clusters apart by %s and selects the %s', (platform, clusterLabel, monitor) => {
    const settings = settingsOf(`platform: ${platform}`);
    expect(settings.clusterLabel).toBe(clusterLabel);
    expect(settings.sources['pump']).toMatchObject({ monitor });
  });

  test('a label of the settings wins', () => {
    expect(settingsOf('platform: aks\nclusterLabel: region').clusterLabel).toBe('region');
    expect(settingsOf('platform: gke\nclusterLabel: cluster').clusterLabel).toBe('cluster');
  });

  test('pods are selected by their own labels', () => {
    expect(settingsOf('platform: gke').sources['pump']).toMatchObject({ labels: { app: 'pump-pod' } });
    expect(settingsOf('sources: {pump: {monitor: pod}}').sources['pump']).toMatchObject({
      labels: { app: 'pump-pod' },
    });
  });

  test('a namespace that monitors cannot leave is that of the pods', () => {
    const namespacesOn = (yaml: string) => settingsOf(yaml).sources['wells'];
    expect(namespacesOn('platform: openshift-user-workload')).toMatchObject({ namespaces: ['pumps'] });
    expect(namespacesOn('platform: openshift')).toMatchObject({ namespaces: [] });
    expect(
      namespacesOn('platform: openshift-user-workload\nsources: {wells: {namespaces: [b, a]}}'),
    ).toMatchObject({ namespaces: ['a', 'b'] });
  });

  test('the namespace of an owner stands in the label that the platform leaves it in', () => {
    expect(settingsOf('platform: gke').sources['rain']).toMatchObject({
      ownerNamespaceLabel: 'exported_namespace',
    });
    expect(settingsOf('platform: aks').sources['rain']).toMatchObject({ ownerNamespaceLabel: 'namespace' });
    expect(
      settingsOf('platform: gke\nsources: {rain: {ownerNamespaceLabel: owner}}').sources['rain'],
    ).toMatchObject({ ownerNamespaceLabel: 'owner' });
  });

  test('who scrapes is its Prometheus, as far as the settings do not say', () => {
    expect(
      settingsOf('platform: openshift-user-workload\nsecurity: {networkPolicy: true, discoveredBy: {}}'),
    ).toMatchObject({
      networkPolicy: { scrapedFrom: ['openshift-user-workload-monitoring'] },
      discoveredBy: {
        serviceAccount: 'prometheus-user-workload',
        namespace: 'openshift-user-workload-monitoring',
      },
    });
    expect(settingsOf('platform: aks\nsecurity: {discoveredBy: {namespace: agents}}')).toMatchObject({
      discoveredBy: { serviceAccount: 'ama-metrics-serviceaccount', namespace: 'agents' },
    });
  });
});

describe('certificates', () => {
  const endpointOf = (yaml: string) => settingsOf(yaml).sources['pump'];

  test('make the scheme https', () => {
    expect(endpointOf('sources: {pump: {tls: {secret: a, serverName: b}}}')).toMatchObject({
      endpoint: { scheme: 'https', tls: { secret: 'a', serverName: 'b' } },
    });
    expect(endpointOf('security: {mutualTls: true}')).toMatchObject({ endpoint: { scheme: 'https' } });
  });

  test('are no part of https', () => {
    expect(endpointOf('sources: {pump: {scheme: https}}')).toMatchObject({
      endpoint: { port: 'metrics', path: '/metrics', scheme: 'https' },
    });
  });
});

describe('defaultSettings', () => {
  test('gives what the pack and the platform stand for', () => {
    expect(defaultSettings(pumpPack)).toEqual({
      platform: 'kube-prometheus-stack',
      namespace: 'pumps',
      objectLabels: {},
      severityNames: { critical: 'critical', warning: 'warning', info: 'info' },
      scrapeIntervalSeconds: 30,
      scrapeTimeoutSeconds: 10,
      evaluationIntervalSeconds: 60,
      dashboardLabels: { grafana_dashboard: '1' },
      sources: {
        pump: {
          kind: 'service',
          enabled: true,
          namespace: 'pumps',
          monitor: 'service',
          labels: { app: 'pump' },
          endpoint: { port: 'metrics', path: '/metrics', scheme: 'http' },
          metricsService: false,
        },
        rain: { kind: 'foreign', enabled: true, ownerNamespaceLabel: 'namespace', exporter: 'probe' },
        registry: {
          kind: 'twin',
          enabled: false,
          run: 'deployment',
          image: 'registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.20.0',
        },
        valve: { kind: 'foreign', enabled: false, ownerNamespaceLabel: 'namespace' },
        wells: {
          kind: 'fleet',
          enabled: true,
          namespaces: [],
          monitor: 'pods',
          serviceLabels: { shaft: { part: 'shaft' }, well: { part: 'well' } },
          endpoint: { port: 'metrics', path: '/metrics', scheme: 'http' },
          metricsServices: [],
        },
      },
      alerts: {
        PumpStalled: {
          enabled: true,
          severity: 'warning',
          forSeconds: 300,
          params: { share: 0.2, window: 900, buffer: 1024, strokes: 10 },
        },
      },
    });
  });
});
