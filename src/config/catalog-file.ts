import type { ExternalCatalog, ExternalMetric } from '../catalog/external.ts';
import { PackError } from '../core/errors.ts';
import { sortedBy } from '../core/order.ts';
import type { YamlFile } from '../text/yaml.ts';
import { parseYaml } from '../text/yaml.ts';
import type { CatalogDocument, CatalogEntry } from './catalog-schema.ts';
import { catalogSchema } from './catalog-schema.ts';
import { locatedProblems } from './located-problems.ts';
import type { Variants } from './merge-variants.ts';
import { mergeVariants } from './merge-variants.ts';

/** A foreign catalog with where its facts come from. */
export interface CatalogFile extends ExternalCatalog {
  /** Versions of the component that were read. */
  readonly version: string;
  /** Repositories that were read. */
  readonly repository: string;
}

/**
 * Reads a catalog of a foreign component. Entries of one name become one metric with the facts of all; entries with a
 * `pattern` become none.
 *
 * @param text - The YAML.
 * @param file - What errors call the file.
 * @throws {@link PackError} `CATALOG_INVALID`, naming the first thing in the file that is wrong.
 */
export function parseCatalogFile(text: string, file: string): CatalogFile {
  const document = parseCatalogYaml(text, file);
  const result = catalogSchema.safeParse(document.value);
  if (result.success) return catalogOf(result.data);

  const { error: cause } = result;
  const [{ message, help, at }, ...others] = locatedProblems({
    file,
    text,
    document,
    schema: catalogSchema,
    error: cause,
  });
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new PackError('CATALOG_INVALID', `${message}${more}`, { help, at, cause });
}

function parseCatalogYaml(text: string, file: string): YamlFile {
  try {
    return parseYaml(text, file);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const { message, help, at } = error;
    throw new PackError('CATALOG_INVALID', message, { help, at, cause: error });
  }
}

function catalogOf({ source, version, repository, metrics }: CatalogDocument): CatalogFile {
  return { name: source, version, repository, metrics: metricsOf(metrics) };
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
