import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { readWithPyYaml } from '../support/pyyaml.ts';
import { acceptance, refusal } from './hostile-settings.ts';
import { fileOf, filesOf, hostileTexts, packThatSays } from './hostile-pack.ts';

/** Values of labels that YAML 1.1 or 1.2 reads as something else where they stand without quotes. */
const TREACHEROUS_LABELS = {
  empty: '',
  yes: 'yes',
  no: 'No',
  on: 'on',
  off: 'OFF',
  y: 'y',
  n: 'N',
  true: 'true',
  null: 'null',
  number: '1',
  exponent: '1e3',
  octal: '0o17',
  'old-octal': '017',
  hexadecimal: '0x1F',
  binary: '0b11',
  underscores: '1_000',
  date: '2026-11-22',
  version: '1.10',
  infinity: 'inf',
} as const;

test('labels that YAML could misread come out equal from every object', () => {
  const files = acceptance(JSON.stringify({ objectLabels: TREACHEROUS_LABELS }));
  const objects = Object.entries(files).filter(([path]) => /^out\/kubernetes\/(?!kustomization)/.test(path));
  expect(objects.length).toBeGreaterThan(2);
  for (const [path, text] of objects) {
    for (const version of ['1.1', '1.2'] as const) {
      expect(parse(text, { version }), path).toHaveProperty(
        'metadata.labels',
        expect.objectContaining(TREACHEROUS_LABELS),
      );
    }
  }
});

test('labels that YAML could misread come out equal from the selector and from the scrape configuration', () => {
  const operator = { labels: TREACHEROUS_LABELS, namespace: '1', port: 'on', path: '/~' };
  const sources = { operator, bigPeer: { enabled: false } };
  const files = acceptance(JSON.stringify({ sources }));
  expect(
    parse(files['out/kubernetes/service-monitor-smbp-operator.yaml'] ?? '', { version: '1.1' }),
  ).toMatchObject({
    metadata: { namespace: '1' },
    spec: {
      selector: { matchLabels: TREACHEROUS_LABELS },
      endpoints: [{ port: 'on', path: '/~' }],
    },
  });
  expect(parse(files['out/prometheus/scrape-configs.yaml'] ?? '', { version: '1.1' })).toMatchObject({
    scrape_configs: [{ metrics_path: '/~', kubernetes_sd_configs: [{ namespaces: { names: ['1'] } }] }],
  });
});

describe('a value that would end its line', () => {
  test('is refused, with its place and a way out', () => {
    expect(refusal('objectLabels:\n  team: "a\\nkind: Secret"\n')).toMatchInlineSnapshot(`
      "exit 2
      stdout:
        error settings/bad-value objectLabels.team is "a\\nkind: Secret", which is not allowed.
          at hostile.yaml:2:9 (objectLabels.team)
              team: "a\\nkind: Secret"
                    ^^^^^^^^^^^^^^^^^
          help Write a Kubernetes label value: at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends.
      stderr:
        1 error"
    `);
  });

  test('is accepted without the line end', () => {
    expect(acceptance('objectLabels:\n  team: a.kind\n')).toHaveProperty(['out/manifest.json']);
  });
});

describe('a character that does not show', () => {
  test.each([
    ['NUL', '\0'],
    ['an escape of terminals', '\u001B'],
    ['a C1 control', '\u0085'],
    ['a line separator', '\u2028'],
    ['a change of direction', '\u202E'],
    ['a mark of byte order inside', '\uFEFF'],
    ['a noncharacter', '\uFFFE'],
  ])('is refused when it is %s', (_what, character) => {
    expect(refusal(`# a${character}b\n`)).toMatch(
      /SETTINGS_INVALID The file holds U\+[0-9A-F]{4} here\.\n {4}at hostile\.yaml:1:4\n/,
    );
  });

  test('is no letter of another alphabet', () => {
    expect(acceptance('# a\u00E9\u4E2D\u{1F600}b\n')).toHaveProperty(['out/manifest.json']);
  });
});

describe('200 texts of a catalog', () => {
  const texts = hostileTexts(200);
  const rules = fileOf(filesOf(packThatSays(texts)), 'prometheus/rules/probe-probe.yaml');
  /** What a template of Prometheus shows; it has no other escape than `{{"…"}}`. */
  const shown = (annotation: string): string => annotation.replaceAll(/\{\{"(\{+)"\}\}/g, '$1');

  test('come out of the rule file as YAML 1.2 and 1.1', () => {
    expect(texts).toHaveLength(200);
    for (const version of ['1.2', '1.1'] as const) {
      expect(summariesIn(parse(rules, { version })).map(shown).toSorted()).toEqual(texts.toSorted());
    }
  });

  test('come out of the rule file as PyYAML reads it', (context) => {
    // The shape of a rule file, which the neighbour above has just read.
    const read = readWithPyYaml(context, rules) as RuleFile;
    expect(summariesIn(read).map(shown).toSorted()).toEqual(texts.toSorted());
  });
});

interface RuleFile {
  readonly groups: readonly {
    readonly rules: readonly { readonly annotations: Readonly<Record<'summary', string>> }[];
  }[];
}

function summariesIn({ groups }: RuleFile): readonly string[] {
  return groups.flatMap(({ rules }) => rules.map(({ annotations }) => annotations.summary));
}
