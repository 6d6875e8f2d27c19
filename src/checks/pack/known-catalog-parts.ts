import type { ExternalCatalog } from '../../catalog/external.ts';
import { suggest } from '../../core/suggest.ts';
import type { PackDefinition } from '../../pack/definition.ts';
import type { CatalogPart } from '../../pack/source.ts';
import { catalogPartsOf } from '../../pack/source.ts';
import { definePackCheck } from '../check.ts';

export const knownCatalogParts = definePackCheck({
  code: 'pack/known-catalog-parts',
  severity: 'error',
  summary: 'Sources bring catalogs that the pack has, and variants that some metric of the catalog has.',
  *run({ definition }) {
    const catalogs = new Map(definition.external.map((catalog) => [catalog.name, catalog]));
    for (const { path, part } of partsIn(definition)) {
      const catalog = catalogs.get(part.catalog);
      if (catalog === undefined) {
        yield {
          message: `There is no catalog "${part.catalog}".`,
          help: helpFor(part.catalog, [...catalogs.keys()], 'Add it to external of the pack.'),
          at: { path },
        };
        continue;
      }
      for (const variant of (part.variants ?? []).filter((name) => !hasVariant(catalog, name))) {
        yield {
          message: `No metric of the catalog "${part.catalog}" has the variant "${variant}".`,
          help: helpFor(variant, variantsOf(catalog), 'Leave it out.'),
          at: { path },
        };
      }
    }
  },
});

interface GivenPart {
  readonly path: string;
  readonly part: CatalogPart;
}

function partsIn({ ambient = [], sources }: PackDefinition): readonly GivenPart[] {
  return [
    ...ambient.map((part) => ({ path: 'ambient', part })),
    ...sources.flatMap((spec) =>
      catalogPartsOf(spec).map((part) => ({ path: `sources/${spec.name}/catalogs`, part })),
    ),
  ];
}

/** Stops at the first such metric: a catalog reads its metrics when they are asked for. */
function hasVariant({ metrics }: ExternalCatalog, variant: string): boolean {
  return Object.keys(metrics).some((name) => metrics[name]?.variants.includes(variant) === true);
}

function variantsOf({ metrics }: ExternalCatalog): readonly string[] {
  return [...new Set(Object.values(metrics).flatMap((metric) => metric.variants))].sort();
}

function helpFor(name: string, known: readonly string[], otherwise: string): string {
  const nearest = suggest(name, known);
  return nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
}
