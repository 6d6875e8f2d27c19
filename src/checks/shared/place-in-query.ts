import type { Location, Span } from '../../core/location.ts';
import type { Query } from '../../pack/query.ts';

/** Where a range of the text of a query stands, for findings. */
export function placeInQuery({ site, place }: Query, span: Span): Location {
  return { ...site, ...place?.(span.from), span };
}
