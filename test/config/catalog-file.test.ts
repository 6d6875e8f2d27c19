import { describe, expect, test } from 'vitest';

import { parseCatalogFile } from '../../src/config/catalog-file.ts';
import { PackError } from '../../src/core/errors.ts';

const HEAD = 'source: pump\nversion: "1"\nrepository: example.com/pump\n';
const ENTRY = '{name: up, type: gauge, unit: boolean, labels: [], help: Up., source: a.go}';

/** The catalog of some entries, each as a mapping in flow style. */
function catalogOf(...entries: readonly string[]) {
  return parseCatalogFile(`${HEAD}metrics:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`, 'c.yaml');
}

/** The refusal of a catalog, as one line of place, message and help. */
function refusalOf(text: string): string {
  try {
    parseCatalogFile(text, 'c.yaml');
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const { code, message, help, at } = error;
    return `${code} ${at.file}:${at.line}:${at.column} ${message} ${help}`;
  }
  return 'accepted';
}

describe('parseCatalogFile', () => {
  test.each([
    ['no YAML', '[', /^CATALOG_INVALID c\.yaml:1:\d+ This is not valid YAML: /],
    ['an empty file', '', /^CATALOG_INVALID c\.yaml:1:1 The file is empty, which is the wrong type\. /],
  ])('refuses %s', (_what, text, refusal) => {
    expect(refusalOf(text)).toMatch(refusal);
  });

  test.each([
    ['a catalog without metrics', HEAD, 'CATALOG_INVALID c.yaml:1:1 metrics is missing. Write a list.'],
    [
      'a name that is a path',
      `${HEAD.replace('source: pump', 'source: ../pump')}metrics: []`,
      'CATALOG_INVALID c.yaml:1:9 source is "../pump", which is not allowed. Write the name of the catalog: at most 63 lower-case letters, digits and inner "-".',
    ],
    [
      'a version that YAML reads as a number',
      `${HEAD.replace('"1"', '1')}metrics: []`,
      'CATALOG_INVALID c.yaml:2:10 version is 1, which is the wrong type. Write a text; put numbers and the like in quotes.',
    ],
    [
      'an entry without a name',
      `${HEAD}metrics:\n  - ${ENTRY.replace('name: up, ', '')}`,
      'CATALOG_INVALID c.yaml:5:5 metrics[0].name is missing. Write a text; put numbers and the like in quotes.',
    ],
    [
      'an unknown key',
      `${HEAD}metrics:\n  - ${ENTRY.replace('unit', 'units')}`,
      'CATALOG_INVALID c.yaml:5:5 metrics[0].unit is missing. (and 1 more) Write one of: none, boolean, info, seconds, timestamp_seconds, bytes, ratio, offset, version, milliseconds, timestamp_milliseconds, nanoseconds, days, cores, messages, per_second, bytes_per_second, mixed.',
    ],
    [
      'a type that there is not',
      `${HEAD}metrics:\n  - ${ENTRY.replace('gauge', 'guage')}`,
      'CATALOG_INVALID c.yaml:5:22 metrics[0].type is "guage", which is not allowed. Write one of: counter, gauge, histogram, summary, unknown. Did you mean gauge?',
    ],
    [
      'an empty name, once',
      `${HEAD}metrics:\n  - ${ENTRY.replace('up', '""')}`,
      'CATALOG_INVALID c.yaml:5:12 metrics[0].name is "", which is out of range. Write a text; put numbers and the like in quotes.',
    ],
    [
      'a name that is no metric name',
      `${HEAD}metrics:\n  - ${ENTRY.replace('up', '"a*/b"')}`,
      'CATALOG_INVALID c.yaml:5:12 metrics[0].name is "a*/b", which is not allowed. Write a metric name: letters, digits, "_" and ":", no digit first.',
    ],
    [
      'a label name that is none',
      `${HEAD}metrics:\n  - ${ENTRY.replace('[]', '[{name: a-b}]')}`,
      'CATALOG_INVALID c.yaml:5:60 metrics[0].labels[0].name is "a-b", which is not allowed. Write a label name: letters, digits and "_", no digit first, not beginning with "__"; an open family ends with "*".',
    ],
    [
      'a label that Prometheus reserves',
      `${HEAD}metrics:\n  - ${ENTRY.replace('[]', '[{name: __proto__}]')}`,
      'CATALOG_INVALID c.yaml:5:60 metrics[0].labels[0].name is "__proto__", which is not allowed. Write a label name: letters, digits and "_", no digit first, not beginning with "__"; an open family ends with "*".',
    ],
    [
      'a label twice',
      `${HEAD}metrics:\n  - ${ENTRY.replace('[]', '[{name: a}, {name: a}]')}`,
      'CATALOG_INVALID c.yaml:5:71 metrics[0].labels[1].name is "a", which is not allowed. Write each label once.',
    ],
    [
      'a pattern that is no regular expression',
      `${HEAD}metrics:\n  - ${ENTRY.replace('}', ', pattern: "^x(.+$"}')}`,
      'CATALOG_INVALID c.yaml:5:90 metrics[0].pattern is "^x(.+$", which is not allowed. Write a regular expression (RE2) that whole names match.',
    ],
    [
      'a metric twice in one variant',
      `${HEAD}metrics:\n  - ${ENTRY}\n  - ${ENTRY}`,
      'CATALOG_INVALID c.yaml:6:12 metrics[1].name is "up", which is not allowed. Write each metric once a variant.',
    ],
  ])('refuses %s', (_what, text, refusal) => {
    expect(refusalOf(text)).toBe(refusal);
  });

  test('accepts their neighbour', () => {
    expect(refusalOf(`${HEAD}metrics:\n  - ${ENTRY}`)).toBe('accepted');
  });

  test('reads where the facts come from', () => {
    expect(parseCatalogFile(`${HEAD}metrics: []`, 'c.yaml')).toEqual({
      name: 'pump',
      version: '1',
      repository: 'example.com/pump',
      metrics: {},
      patterns: [],
    });
  });

  test('reads every fact of an entry', () => {
    const { metrics } = catalogOf(
      '{name: a_total, type: counter, unit: none, help: A., source: a.go, variant: v, optional: true, notes: n, since: "1", stability: BETA, absent_on: [y, x], labels: [{name: b}, {name: a, values: ["1", ""], help: Which.}]}',
    );
    expect(metrics).toEqual({
      a_total: {
        origin: 'external',
        kinds: ['counter'],
        name: 'a_total',
        units: ['none'],
        help: 'A.',
        labels: {
          a: { help: 'Which.', values: ['1', ''] },
          b: { help: 'The component does not describe it.', values: 'open' },
        },
        variants: ['v'],
        optional: true,
        absentOn: ['x', 'y'],
        sources: ['a.go'],
      },
    });
  });

  test('makes one metric of the variants of a name', () => {
    const { metrics } = catalogOf(
      '{name: a, type: gauge, unit: seconds, help: A., source: b.go, variant: two, labels: [{name: x, values: [p]}, {name: y, values: [p]}, {name: z}]}',
      '{name: a, type: summary, unit: milliseconds, help: B., source: a.go, variant: one, optional: true, labels: [{name: x, values: [q, p]}, {name: y}]}',
    );
    expect(metrics['a']).toEqual({
      origin: 'external',
      kinds: ['gauge', 'summary'],
      name: 'a',
      units: ['seconds', 'milliseconds'],
      help: 'A. / B.',
      labels: {
        x: { help: 'The component does not describe it.', values: ['p', 'q'] },
        y: { help: 'The component does not describe it.', values: 'open' },
        z: { help: 'The component does not describe it.', values: 'open', optional: true },
      },
      variants: ['one', 'two'],
      optional: true,
      absentOn: [],
      sources: ['a.go', 'b.go'],
    });
  });

  test.each([
    ['the buckets of a histogram', 'histogram', 'le'],
    ['an open family of labels', 'gauge', 'label_*'],
  ])('leaves out the label of %s', (_what, type, label) => {
    const { metrics } = catalogOf(
      `{name: a, type: ${type}, unit: none, help: A., source: a.go, labels: [{name: "${label}"}, {name: b}]}`,
    );
    expect(Object.keys(metrics['a']?.labels ?? {})).toEqual(['b']);
  });

  test('keeps the quantiles of a summary', () => {
    const { metrics } = catalogOf(
      '{name: a, type: summary, unit: none, help: A., source: a.go, labels: [{name: quantile, values: ["0.5"]}]}',
    );
    expect(metrics['a']?.labels['quantile']?.values).toEqual(['0.5']);
  });

  test('keeps the label "le" of a gauge', () => {
    const { metrics } = catalogOf(
      '{name: a, type: gauge, unit: none, help: A., source: a.go, labels: [{name: le}]}',
    );
    expect(Object.keys(metrics['a']?.labels ?? {})).toEqual(['le']);
  });

  test('makes no metric of a pattern, whose name is a title', () => {
    const { metrics, patterns } = catalogOf(
      ENTRY.replace('up', '"any of <x>"').replace('}', ', pattern: "^x.+$"}'),
      ENTRY,
    );
    expect(Object.keys(metrics)).toEqual(['up']);
    expect(patterns).toEqual([{ pattern: '^x.+$', help: 'Up.', source: 'a.go' }]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('keeps a metric called %s', (name) => {
    const { metrics } = catalogOf(ENTRY.replace('up', name));
    expect(Object.entries(metrics).map(([key, metric]) => [key, metric.name])).toEqual([[name, name]]);
  });

  test('sorts metrics by name', () => {
    const { metrics } = catalogOf(ENTRY.replace('up', 'b'), ENTRY.replace('up', 'a'));
    expect(Object.keys(metrics)).toEqual(['a', 'b']);
  });
});
