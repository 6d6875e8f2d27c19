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
      Write a mapping with keys out of: objectLabels, clusterLabel, scrape, rules, links, grafana, sources, alerts."
    `);
  });

  test('points at an unknown key and names the nearest', () => {
    expect(drawProblems('scrape:\n  intervall: 30s')).toMatchInlineSnapshot(`
      "settings/unknown-key at 2:3
          intervall: 30s
          ^^^^^^^^^
      scrape.intervall is not a known key.
      Did you mean "interval"? Known here: interval, timeout."
    `);
  });

  test('lists the known keys when none is near', () => {
    expect(drawProblems('zzz: 1')).toMatchInlineSnapshot(`
      "settings/unknown-key at 1:1
        zzz: 1
        ^^^
      zzz is not a known key.
      Known here: objectLabels, clusterLabel, scrape, rules, links, grafana, sources, alerts."
    `);
  });

  test('points at a section without keys', () => {
    expect(drawProblems('alerts:\n')).toMatchInlineSnapshot(`
      "settings/wrong-type at 1:1
        alerts:
        ^^^^^^
      alerts is empty, which is the wrong type.
      Write a mapping with keys out of: PumpStalled."
    `);
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
      Known here: objectLabels, clusterLabel, scrape, rules, links, grafana, sources, alerts."
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
objectLabels: {release: kube-prometheus-stack, example.com/team: ''}
clusterLabel: cluster
scrape: {interval: 1m, timeout: 30s}
rules: {interval: 2m}
links: {runbooks: https://docs.example.com/run/, grafana: http://grafana:3000}
grafana: {labels: {dashboards: load}}
sources: {pump: {namespace: shop, labels: {app: p, tier: back}, port: http, path: /m, scheme: https}}
alerts:
  PumpStalled: {enabled: false, severity: critical, for: 1h30m, share: 0.5, window: 10m, buffer: 1, strokes: 100}
`);
    expect(settings).toEqual({
      objectLabels: { release: 'kube-prometheus-stack', 'example.com/team': '' },
      clusterLabel: 'cluster',
      scrapeIntervalSeconds: 60,
      scrapeTimeoutSeconds: 30,
      evaluationIntervalSeconds: 120,
      runbookBaseUrl: 'https://docs.example.com/run',
      grafanaBaseUrl: 'http://grafana:3000',
      dashboardLabels: { dashboards: 'load' },
      sources: {
        pump: {
          namespace: 'shop',
          labels: { app: 'p', tier: 'back' },
          port: 'http',
          path: '/m',
          scheme: 'https',
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
      namespace: 'pumps',
      labels: { app: 'pump' },
      port: 'http',
      path: '/metrics',
      scheme: 'http',
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

describe('defaultSettings', () => {
  test('gives what the pack and the platform stand for', () => {
    expect(defaultSettings(pumpPack)).toEqual({
      objectLabels: {},
      scrapeIntervalSeconds: 30,
      scrapeTimeoutSeconds: 10,
      evaluationIntervalSeconds: 60,
      dashboardLabels: { grafana_dashboard: '1' },
      sources: {
        pump: {
          namespace: 'pumps',
          labels: { app: 'pump' },
          port: 'metrics',
          path: '/metrics',
          scheme: 'http',
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
