import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { completeBounds } from '../../src/catalog/bounds.ts';
import type { Component } from '../../src/catalog/component.ts';
import type { Labels } from '../../src/catalog/label.ts';
import type { Metric } from '../../src/catalog/metric.ts';
import { catalogJsonSchema } from '../../src/config/catalog-json-schema.ts';
import { parseCatalogDocument } from '../../src/config/parse-catalog-document.ts';
import { PackError } from '../../src/core/errors.ts';
import { catalogDocument } from '../../src/reference/catalog-document.ts';
import { smbp } from '../../src/smbp.ts';
import { probeMetrics, probePack } from '../support/probe-pack.ts';

const SMBP_METRICS = smbp.metrics.flatMap((module) => Object.values(module));
const SMBP_JSON = catalogDocument(smbp, SMBP_METRICS);

const bigPeers = { name: 'bigPeers', help: 'Big Peers.', reference: 2 };

/** A catalog with everything that a document can say. */
const WHOLE: readonly Metric[] = [
  ...Object.values(probeMetrics),
  {
    ...probeMetrics.depth,
    name: 'probe_queue_length',
    labels: { queue: { help: 'Queue.', values: 'open', optional: true } },
    bounds: [{ labels: ['queue'], max: { factor: 3, sizes: [bigPeers, bigPeers] } }],
    deprecated: { since: '1.1.0', removedIn: '2.0.0', replacement: probeMetrics.depth },
  },
];
const WHOLE_JSON = catalogDocument(probePack, WHOLE);

describe('catalog.json', () => {
  test('says all that a metric says', () => {
    const { components, sizes, metrics } = JSON.parse(WHOLE_JSON);
    expect({ components, sizes, metric: metrics.at(-1) }).toMatchInlineSnapshot(`
      {
        "components": [
          {
            "identity": [
              "namespace",
            ],
            "name": "probe",
            "pods": {
              "factor": 2,
              "sizes": [],
            },
            "title": "Probe",
          },
        ],
        "metric": {
          "acrossPods": "sum",
          "bounds": [
            {
              "labels": [
                "queue",
              ],
              "max": {
                "factor": 3,
                "sizes": [
                  "bigPeers",
                  "bigPeers",
                ],
              },
            },
          ],
          "deprecated": {
            "removedIn": "2.0.0",
            "replacement": "probe_queue_depth",
            "since": "1.1.0",
          },
          "domain": "non-negative",
          "emittedBy": [
            "probe",
          ],
          "ground": {
            "kind": "proposal",
            "source": "A test.",
          },
          "help": "Help.",
          "kind": "gauge",
          "labels": [
            {
              "help": "Queue.",
              "name": "queue",
              "optional": true,
            },
          ],
          "name": "probe_queue_length",
          "question": "Is it well?",
          "since": "1.0.0",
          "stability": "alpha",
          "tier": 1,
          "unit": "none",
          "zeroInitialised": false,
        },
        "sizes": [
          {
            "help": "Big Peers.",
            "name": "bigPeers",
            "reference": 2,
          },
        ],
      }
    `);
  });

  test.each([
    ['everything that a metric can say', WHOLE_JSON, WHOLE],
    ['the SMBP catalog', SMBP_JSON, SMBP_METRICS],
  ])('brings back %s', (_what, json, metrics) => {
    const read = parseCatalogDocument(json, 'catalog.json');
    expect(read.metrics).toEqual(metrics.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
    expect(catalogDocument(read.pack, read.metrics)).toBe(json);
  });

  test('brings back any catalog, byte for byte and whatever its order', () => {
    fc.assert(
      fc.property(catalogs(), ({ owner, metrics }) => {
        const json = catalogDocument(owner, metrics);
        const read = parseCatalogDocument(json, 'catalog.json');
        expect(read.metrics.map(({ name }) => name)).toEqual(metrics.map(({ name }) => name).toSorted());
        expect(read.metrics.toSorted(byName)).toEqual(metrics.toSorted(byName));
        expect(catalogDocument(read.pack, read.metrics.toReversed())).toBe(json);
      }),
      { numRuns: 200 },
    );
  });

  test('leads from a deprecated metric to the metric itself', () => {
    const { metrics } = parseCatalogDocument(WHOLE_JSON, 'catalog.json');
    const replacement = metrics.find(({ name }) => name === 'probe_queue_length')?.deprecated?.replacement;
    expect(replacement).toBe(metrics.find(({ name }) => name === 'probe_queue_depth'));
  });
});

/** What is said of a text, as one line of place, message and help; `accepted` when it is read. */
function verdictOn(json: string): string {
  try {
    parseCatalogDocument(json, 'c.json');
    return 'accepted';
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const { code, message, help, at } = error;
    return `${code} ${at.file}:${at.line}:${at.column} ${message} ${help}`;
  }
}

/** A place in the whole catalog, and what stands there instead; `undefined` takes it away. */
interface Change {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** The whole catalog with something changed. */
function changed(...changes: readonly Change[]): string {
  const document: unknown = JSON.parse(WHOLE_JSON);
  for (const { path, value } of changes) {
    const parent = path.slice(0, -1).reduce((node, step) => Reflect.get(Object(node), step), document);
    Object.assign(Object(parent), { [path.at(-1) ?? '']: value });
  }
  return JSON.stringify(document, null, 2);
}

const accepts = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(catalogJsonSchema()));

interface Mutilation {
  readonly what: string;
  readonly change: Change;
  readonly says: RegExp;
  /** Set where JSON Schema cannot say it. */
  readonly beyondSchema?: true;
}

const MUTILATIONS: readonly Mutilation[] = [
  {
    what: 'another version of the format',
    change: { path: ['formatVersion'], value: 2 },
    says: /:2:\d+ formatVersion is 2, which is not allowed\. Write 1; other versions cannot be read\.$/,
  },
  {
    what: 'no version of the format',
    change: { path: ['formatVersion'], value: undefined },
    says: /:1:1 formatVersion is missing\. Write 1; /,
  },
  {
    what: 'an unknown key of the document',
    change: { path: ['metric'], value: [] },
    says: /metric is not a known key\. Did you mean "metrics"\?/,
  },
  {
    what: 'an unknown key of a metric',
    change: { path: ['metrics', 4, 'lables'], value: [] },
    says: /metrics\[4\]\.lables is not a known key\. Did you mean "labels"\?/,
  },
  {
    what: 'a metric without a question',
    change: { path: ['metrics', 4, 'question'], value: undefined },
    says: /metrics\[4\]\.question is missing\. Write a text that is not empty, in quotes\.$/,
  },
  {
    what: 'a kind that there is not',
    change: { path: ['metrics', 4, 'kind'], value: 'guage' },
    says: /metrics\[4\]\.kind is "guage", which is not allowed\. Write one of: .+ Did you mean gauge\?$/,
  },
  {
    what: 'a unit of foreign metrics',
    change: { path: ['metrics', 4, 'unit'], value: 'milliseconds' },
    says: /metrics\[4\]\.unit is "milliseconds", which is not allowed\./,
  },
  {
    what: 'a tier that there is not',
    change: { path: ['metrics', 4, 'tier'], value: 4 },
    says: /metrics\[4\]\.tier is 4, which is not allowed\. Write 1, 2 or 3\.$/,
  },
  {
    what: 'a bound below one series',
    change: { path: ['metrics', 4, 'bounds', 0, 'max', 'factor'], value: 0 },
    says: /metrics\[4\]\.bounds\[0\]\.max\.factor is 0, which is out of range\. Write a number above 0\.$/,
  },
  {
    what: 'a metric that nobody emits',
    change: { path: ['metrics', 4, 'emittedBy'], value: [] },
    says: /metrics\[4\]\.emittedBy is an empty list, which is out of range\. Name at least one component\.$/,
  },
  {
    what: 'a histogram without buckets',
    change: { path: ['metrics', 2, 'buckets'], value: undefined },
    says: /metrics\[2\]\.buckets is missing\. A histogram has one\.$/,
  },
  {
    what: 'a gauge with buckets',
    change: { path: ['metrics', 4, 'buckets'], value: [1] },
    says: /metrics\[4\]\.buckets is a list of 1, which is not allowed\. Leave it out: only a histogram has one\.$/,
  },
  {
    what: 'a bucket that is a text',
    change: { path: ['metrics', 2, 'buckets'], value: ['1'] },
    says: /metrics\[2\]\.buckets\[0\] is "1", which is the wrong type\. Write a number\.$/,
  },
  {
    what: 'the word open for values',
    change: { path: ['metrics', 4, 'labels', 0, 'values'], value: 'open' },
    says: /metrics\[4\]\.labels\[0\]\.values is "open", which is the wrong type\. Write a list\.$/,
  },
  {
    what: 'a label that is not optional',
    change: { path: ['metrics', 4, 'labels', 0, 'optional'], value: false },
    says: /metrics\[4\]\.labels\[0\]\.optional is false, which is not allowed\. Write true, or leave it out\.$/,
  },
  {
    what: 'a component that is not defined',
    change: { path: ['metrics', 4, 'emittedBy'], value: ['prob'] },
    says: /metrics\[4\]\.emittedBy\[0\] is "prob", which is not allowed\. Did you mean "probe"\?$/,
    beyondSchema: true,
  },
  {
    what: 'a size that is not defined',
    change: { path: ['components', 0, 'pods', 'sizes'], value: ['pods'] },
    says: /components\[0\]\.pods\.sizes\[0\] is "pods", which is not allowed\. Name a size that the file defines\.$/,
    beyondSchema: true,
  },
  {
    what: 'a replacement that is not defined',
    change: { path: ['metrics', 4, 'deprecated', 'replacement'], value: 'probe_queue_dept' },
    says: /metrics\[4\]\.deprecated\.replacement is "probe_queue_dept", which is not allowed\. Did you mean "probe_queue_depth"\?$/,
    beyondSchema: true,
  },
  {
    what: 'a metric that replaces itself',
    change: { path: ['metrics', 4, 'deprecated', 'replacement'], value: 'probe_queue_length' },
    says: /metrics\[4\]\.deprecated\.replacement is "probe_queue_length", which is not allowed\. Name a metric that stays\.$/,
    beyondSchema: true,
  },
  {
    what: 'replacements in a circle',
    change: {
      path: ['metrics', 3, 'deprecated'],
      value: { since: '1.1.0', removedIn: '2.0.0', replacement: 'probe_queue_length' },
    },
    says: /metrics\[3\]\.deprecated\.replacement is .+ \(and 1 more\) Name a metric that stays\.$/,
    beyondSchema: true,
  },
  {
    what: 'a metric twice',
    change: { path: ['metrics', 5], value: JSON.parse(WHOLE_JSON).metrics[0] },
    says: /metrics\[5\]\.name is "probe_build_info", which is not allowed\. Write each name once\.$/,
    beyondSchema: true,
  },
  {
    what: 'a label twice',
    change: { path: ['metrics', 4, 'labels', 1], value: { name: 'queue', help: 'Again.' } },
    says: /metrics\[4\]\.labels\[1\]\.name is "queue", which is not allowed\. Write each name once\.$/,
    beyondSchema: true,
  },
];

describe('a document', () => {
  test.each(MUTILATIONS)('is refused with $what', ({ change, says, beyondSchema = false }) => {
    const json = changed(change);
    expect(verdictOn(json)).toMatch(/^CATALOG_INVALID c\.json:\d+:\d+ /);
    expect(verdictOn(json)).toMatch(says);
    expect(accepts(JSON.parse(json))).toBe(beyondSchema);
  });

  test('is accepted when nothing of that is wrong', () => {
    const json = changed();
    expect(verdictOn(json)).toBe('accepted');
    expect(accepts(JSON.parse(json)), JSON.stringify(accepts.errors)).toBe(true);
  });

  test('may name its schema', () => {
    const json = changed({ path: ['$schema'], value: 'catalog.schema.json' });
    expect(verdictOn(json)).toBe('accepted');
    expect(accepts(JSON.parse(json))).toBe(true);
  });

  test('points at the line of what is wrong', () => {
    const json = changed({ path: ['metrics', 4, 'tier'], value: 4 });
    const line = json.split('\n').findIndex((text) => text.includes('"tier": 4')) + 1;
    expect(verdictOn(json)).toContain(`c.json:${line}:15 `);
  });

  test.each([
    ['no JSON', '{', /^CATALOG_INVALID c\.json:1:\d+ This is not valid YAML: /],
    ['an empty file', '', /^CATALOG_INVALID c\.json:1:1 The file is empty, which is the wrong type\. /],
    ['a list', '[]', /^CATALOG_INVALID c\.json:1:1 The file is an empty list, which is the wrong type\. /],
    ['a key twice', '{"formatVersion": 1, "formatVersion": 1}', /The key "formatVersion" is given twice\./],
  ])('is not %s', (_what, text, says) => {
    expect(verdictOn(text)).toMatch(says);
  });
});

describe('the JSON Schema', () => {
  test('accepts the SMBP catalog', () => {
    expect(accepts(JSON.parse(SMBP_JSON)), JSON.stringify(accepts.errors)).toBe(true);
  });

  test('refuses the SMBP catalog when any key of a metric is taken away', () => {
    const [metric] = JSON.parse(SMBP_JSON).metrics;
    for (const key of Object.keys(metric)) {
      const document = JSON.parse(SMBP_JSON);
      delete document.metrics[0][key];
      expect([key, accepts(document)]).toEqual([key, false]);
      expect(verdictOn(JSON.stringify(document))).toContain(`metrics[0].${key} is missing.`);
    }
  });
});

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

/** Catalogs of any texts, numbers and references. */
function catalogs() {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  const names = (maxLength: number) => fc.uniqueArray(text, { minLength: 1, maxLength });
  const positive = fc.double({ min: 0, minExcluded: true, noNaN: true, noDefaultInfinity: true });
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
  const pick = <Item>(items: readonly Item[]) => fc.constantFrom(...items);

  const sizes = names(3).chain((all) =>
    fc.tuple(...all.map((name) => fc.record({ name: fc.constant(name), help: text, reference: positive }))),
  );
  const scope = fc.tuple(sizes, names(3)).chain(([someSizes, componentNames]) => {
    const extent = fc.record({ factor: positive, sizes: fc.array(pick(someSizes), { maxLength: 3 }) });
    const components: fc.Arbitrary<readonly Component[]> = fc.tuple(
      ...componentNames.map((name) =>
        fc.record({ name: fc.constant(name), title: text, pods: extent, identity: fc.array(text) }),
      ),
    );
    return fc.record({ extent: fc.constant(extent), components });
  });
  const labels: fc.Arbitrary<Labels> = fc
    .uniqueArray(
      fc.tuple(
        text,
        fc.record(
          {
            help: text,
            values: fc.oneof(fc.array(fc.string()), fc.constant('open' as const)),
            optional: fc.constant(true as const),
          },
          { requiredKeys: ['help', 'values'] },
        ),
      ),
      { selector: ([name]) => name, maxLength: 4 },
    )
    .map((entries) => Object.fromEntries(entries));

  return scope.chain(({ extent, components }) => {
    const facts = fc.record({
      help: text,
      question: text,
      emittedBy: fc.subarray([...components], { minLength: 1 }),
      labels,
      max: extent,
      domain: pick(['boolean', 'ratio', 'non-negative', 'any', 'unix-time'] as const),
      acrossPods: pick(['sum', 'max', 'min', 'none'] as const),
      zeroInitialised: fc.boolean(),
      tier: pick([1, 2, 3] as const),
      stability: pick(['stable', 'beta', 'alpha', 'experimental'] as const),
      since: text,
      unit: pick(['none', 'seconds', 'info', 'boolean'] as const),
      ground: fc.record({ kind: pick(['fact', 'proposal'] as const), source: text }),
    });
    const kind = fc.oneof(
      fc.record({ kind: pick(['counter', 'gauge', 'info', 'stateset'] as const) }),
      fc.record({ kind: fc.constant('histogram' as const), buckets: fc.array(number), native: fc.boolean() }),
    );
    const metric = fc
      .tuple(facts, kind, fc.option(fc.record({ since: text, removedIn: text })))
      .map(([{ max, ...rest }, ofKind, end]) => ({
        metric: {
          ...rest,
          ...ofKind,
          bounds: completeBounds(rest.labels, [{ labels: Object.keys(rest.labels), max }]),
        },
        end,
      }));
    const metrics = names(6).chain((all) =>
      fc.tuple(...all.map((name) => metric.map((rest) => ({ name, ...rest })))).map((drawn) => {
        const built: Metric[] = [];
        for (const { name, metric: one, end } of drawn) {
          const replacement = built.at(-1);
          const deprecated =
            end === null || replacement === undefined ? {} : { deprecated: { ...end, replacement } };
          built.push({ name, ...one, ...deprecated });
        }
        return built;
      }),
    );
    return fc.record({ owner: fc.record({ name: text, title: text, version: text }), metrics });
  });
}
