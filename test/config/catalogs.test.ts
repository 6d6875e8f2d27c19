import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { parseCatalogFile } from '../../src/config/catalog-file.ts';
import { smbp } from '../../src/smbp.ts';

const CATALOGS = join(import.meta.dirname, '..', '..', 'catalogs');

/** What was read in the sources of the components: entries, and metrics without the variants of one name. */
const COUNTS = [
  ['cadvisor', 71, 71],
  ['cert-manager', 17, 17],
  ['controller-runtime', 47, 38],
  ['gateway', 145, 145],
  ['ingress-nginx', 37, 37],
  ['kafka', 201, 160],
  ['kafka-exporter', 17, 17],
  ['kube-rs', 6, 6],
  ['kube-state-metrics', 201, 200],
  ['kubelet', 63, 63],
  ['process', 55, 43],
  ['prometheus', 31, 31],
  ['strimzi-operator', 41, 41],
] as const;

function textOf(name: string): string {
  return readFileSync(join(CATALOGS, `${name}.yaml`), 'utf8');
}

describe('the committed catalogs', () => {
  test('are those that were counted', () => {
    const files = COUNTS.map(([name]) => `${name}.yaml`);
    expect(readdirSync(CATALOGS).sort()).toEqual(files.toSorted());
  });

  test.each(COUNTS)('%s loads, with %i entries for %i metrics', (name, entries, metrics) => {
    const document = parse(textOf(name)) as { metrics: readonly unknown[] };
    expect(document.metrics).toHaveLength(entries);
    const catalog = parseCatalogFile(textOf(name), `${name}.yaml`);
    expect(catalog.name).toBe(name);
    expect(Object.keys(catalog.metrics)).toHaveLength(metrics);
  });

  test('know one open family', () => {
    const patterns = COUNTS.flatMap(([name]) => parseCatalogFile(textOf(name), name).patterns);
    expect(patterns.map(({ pattern }) => pattern)).toEqual(['^kube_customresource_.+$']);
  });

  test('are all in the pack but those that no rule reads', () => {
    const unread = ['controller-runtime', 'gateway', 'kube-rs'];
    expect([...smbp.external.map(({ name }) => name), ...unread].sort()).toEqual(
      COUNTS.map(([name]) => name).toSorted(),
    );
  });
});

/** Each mutilates a file that is fine otherwise. */
const MUTILATIONS = [
  ['an unknown key', (text: string) => text.replace('    unit:', '    unti:')],
  ['an unknown unit', (text: string) => text.replace(/ {4}unit: .*/, '    unit: furlongs')],
  ['an unknown type', (text: string) => text.replace(/ {4}type: .*/, '    type: meter')],
  ['a metric without a source', (text: string) => text.replace(/ {4}source: .*\n/, '')],
  ['a name that is none', (text: string) => text.replace('  - name: ', '  - name: 1')],
  ['labels that are no list', (text: string) => text.replace(/ {4}labels: .*/, '    labels: none')],
  ['a version that is a number', (text: string) => text.replace(/^version: .*/m, 'version: 1')],
  ['half of it', (text: string) => text.slice(0, text.length / 2)],
] as const;

describe.each(COUNTS)('%s', (name) => {
  const text = textOf(name);

  test.each(MUTILATIONS)('is refused with %s', (_what, mutilate) => {
    const mutilated = mutilate(text);
    expect(mutilated).not.toBe(text);
    expect(() => parseCatalogFile(mutilated, `${name}.yaml`)).toThrow(
      expect.objectContaining({ code: 'CATALOG_INVALID' }) as Error,
    );
  });
});
