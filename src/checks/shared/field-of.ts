import type { Location } from '../../core/location.ts';

/** Where a field of a rule or a panel stands, e.g. `labels/severity`. */
export function fieldOf(site: Location, field: string): Location {
  return { ...site, path: site.path === undefined ? field : `${site.path}/${field}` };
}
