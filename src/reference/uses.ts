import type { Pack } from '../pack/pack.ts';

/** Paths of the queries that read each metric, by metric name; sorted, each once. */
export function usesOfMetrics(pack: Pack): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, Set<string>>();
  for (const { references, site } of pack.queries) {
    for (const { series } of references) {
      const name = pack.catalog.series.get(series)?.metric.name ?? series;
      const paths = uses.get(name) ?? new Set<string>();
      uses.set(name, paths.add(holderOf(site.path ?? '')));
    }
  }
  return new Map([...uses].map(([name, paths]) => [name, [...paths]]));
}

/** The object that people know, without the place of the query inside it: `alerts/X/expr` becomes `alerts/X`. */
function holderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}
