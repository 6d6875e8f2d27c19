import type { Catalog } from '../catalog/catalog.ts';
import { resolveCatalog } from '../catalog/catalog.ts';
import type { ExternalCatalog } from '../catalog/external.ts';
import type { Metric } from '../catalog/metric.ts';
import { parseCatalogFile } from '../config/catalog-file.ts';
import { parseCatalogDocument } from '../config/parse-catalog-document.ts';
import { readTextFile } from '../host/read-file.ts';

/** Largest catalog that is read, in bytes. */
const LIMIT = { maxBytes: 16_777_216, code: 'CATALOG_INVALID' } as const;

/**
 * Reads catalogs into one: those of own metrics, which are JSON (`catalog.json` of a pack), and those of foreign
 * components, which are YAML.
 *
 * @param files - At least one.
 * @throws {@link PackError} `CATALOG_INVALID` for the first one that cannot be read or is none.
 */
export function readCatalogs(files: readonly string[]): Catalog {
  const own: Metric[] = [];
  const foreign: ExternalCatalog[] = [];
  for (const file of files) {
    const text = readTextFile(file, LIMIT);
    if (text.trimStart().startsWith('{')) own.push(...parseCatalogDocument(text, file).metrics);
    else foreign.push(parseCatalogFile(text, file));
  }
  return resolveCatalog(own, foreign);
}
