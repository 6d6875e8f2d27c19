import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { acceptance, refusal } from './hostile-settings.ts';

/** Every name that an object has without having been given it. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

describe('a key that objects inherit', () => {
  test.each([
    ['at the root', (key: string) => `${key}: {polluted: true}\n`],
    ['in a section', (key: string) => `scrape: {${key}: {polluted: true}}\n`],
    ['among sources', (key: string) => `sources: {${key}: {port: polluted}}\n`],
    ['in a source', (key: string) => `sources: {operator: {${key}: polluted}}\n`],
    ['among alerts', (key: string) => `alerts: {${key}: {enabled: false}}\n`],
    ['in an alert', (key: string) => `alerts: {SmbpOperatorWatchFailing: {${key}: 1}}\n`],
  ])('is an unknown key %s', (_where, settings) => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect(refusal(settings(key))).toContain('error settings/unknown-key');
    }
  });

  test('is refused under each of their names, and each is told', () => {
    const told = refusal(INHERITED.map((key) => `${key}: {polluted: true}\n`).join(''));
    expect(told.match(/settings\/unknown-key \w+/g)).toEqual(
      INHERITED.map((key) => `settings/unknown-key ${key}`),
    );
  });

  test('is told with its place and a way out', () => {
    expect(refusal('scrape:\n  __proto__:\n    polluted: true\n')).toMatchInlineSnapshot(`
      "exit 2
      stdout:
        error settings/unknown-key scrape.__proto__ is not a known key.
          at hostile.yaml:2:3 (scrape.__proto__)
              __proto__:
              ^^^^^^^^^
          help Known here: interval, timeout, sampleLimitFactor.
      stderr:
        1 error"
    `);
  });

  test('is seen through escapes', () => {
    expect(refusal(String.raw`"\u005f_proto__": {polluted: true}`)).toMatchInlineSnapshot(`
      "exit 2
      stdout:
        error settings/unknown-key __proto__ is not a known key.
          at hostile.yaml:1:1 (__proto__)
            "\\u005f_proto__": {polluted: true}
            ^^^^^^^^^^^^^^^^
          help Known here: platform, namespace, objectLabels, clusterLabel, severities, scrape, rules, links, grafana, security, sources, alerts.
      stderr:
        1 error"
    `);
  });

  test('is no label of an object when it is __proto__', () => {
    expect(refusal('objectLabels: {__proto__: x}\n')).toMatchInlineSnapshot(`
      "exit 2
      stdout:
        error settings/bad-value objectLabels.__proto__ is not allowed as a key.
          at hostile.yaml:1:16 (objectLabels.__proto__)
            objectLabels: {__proto__: x}
                           ^^^^^^^^^
          help Write a Kubernetes label key: a name of at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends; a DNS name and "/" may stand before it.
      stderr:
        1 error"
    `);
  });

  test('is a label like any other when Kubernetes allows it', () => {
    const files = acceptance('objectLabels: {constructor: a, toString: b, hasOwnProperty: c}\n');
    expect(parse(files['out/kubernetes/prometheus-rule-smbp-operator.yaml'] ?? '')).toHaveProperty(
      'metadata.labels',
      {
        'app.kubernetes.io/part-of': 'smbp-observability',
        'app.kubernetes.io/version': '0.1.0',
        constructor: 'a',
        hasOwnProperty: 'c',
        toString: 'b',
      },
    );
  });
});
