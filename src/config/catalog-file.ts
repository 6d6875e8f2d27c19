import type { ExternalCatalog, ExternalMetric, ExternalPattern } from '../catalog/external.ts';
import { sortedBy } from '../core/order.ts';
import type { CatalogDocument, CatalogEntry } from './catalog-schema.ts';
import { catalogSchema } from './catalog-schema.ts';
import type { Variants } from './merge-variants.ts';
import { mergeVariants } from './merge-variants.ts';
import { readCatalog } from './read-catalog.ts';

/** A foreign catalog with where its facts come from. */
export interface CatalogFile extends ExternalCatalog {
  /** Versions of the component that were read. */
  readonly version: string;
  /** Repositories that were read. */
  readonly repository: string;
}

/**
 * Reads a catalog of a foreign component. Entries of one name become one metric with the facts of all; entries with a
 * `pattern` become patterns.
 *
 * @param text - The YAML.
 * @param file - What errors call the file.
 * @throws {@link PackError} `CATALOG_INVALID`, naming the first thing in the file that is wrong.
 */
export function parseCatalogFile(text: string, file: string): CatalogFile {
  return catalogOf(readCatalog({ text, file }, catalogSchema));
}

function catalogOf({ source, version, repository, metrics }: CatalogDocument): CatalogFile {
  return { name: source, version, repository, metrics: metricsOf(metrics), patterns: patternsOf(metrics) };
}

function metricsOf(entries: readonly CatalogEntry[]): Readonly<Record<string, ExternalMetric>> {
  const byName = new Map<string, Variants>();
  for (const entry of entries) {
    if (entry.pattern !== undefined) continue;
    const known = byName.get(entry.name);
    byName.set(entry.name, known === undefined ? [entry] : [...known, entry]);
  }
  const merged = sortedBy(byName, ([name]) => name).map(
    ([name, variants]) => [name, mergeVariants(variants)] as const,
  );
  return Object.fromEntries(merged);
}

function patternsOf(entries: readonly CatalogEntry[]): readonly ExternalPattern[] {
  const patterns = entries.flatMap(({ pattern, help, source }) =>
    pattern === undefined ? [] : [{ pattern, help, source }],
  );
  return sortedBy(patterns, ({ pattern }) => pattern);
}
