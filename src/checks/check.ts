import type { FindingSeverity } from '../core/diagnostic.ts';
import type { Location, Span } from '../core/location.ts';
import type { QueryFacts } from '../pack/facts.ts';
import type { Pack } from '../pack/pack.ts';
import type { Query } from '../pack/query.ts';

interface CheckBase {
  /** Family and name: also the path of the file below `checks/` and of the page below `docs/checks/`. */
  readonly code: `${string}/${string}`;
  readonly severity: FindingSeverity;
  /** What must hold, in one sentence. */
  readonly summary: string;
}

/** What a check says about an object of the pack. */
export interface Finding {
  /** What is wrong, in one sentence that names the objects. */
  readonly message: string;
  /** What to do, as an imperative. */
  readonly help: string;
  readonly at: Location;
}

/** What a check says about a place in a query. */
export interface QueryFinding {
  readonly message: string;
  readonly help: string;
  /** Range in the text that was parsed: spans of the tree fit as they are. */
  readonly span: Span;
}

/** A judgement about the pack as a whole. Pure: the same pack gives the same findings. */
export interface PackCheck extends CheckBase {
  readonly about: 'pack';
  run(pack: Pack): Iterable<Finding>;
}

/** One query with everything known of it. */
export interface QueryContext {
  readonly query: Query;
  readonly facts: QueryFacts;
  readonly vocabulary: Pack['vocabulary'];
}

/** A judgement about one query. It reads facts; it neither parses nor infers. */
export interface QueryCheck extends CheckBase {
  readonly about: 'query';
  run(context: QueryContext): Iterable<QueryFinding>;
}

/** Any check. */
export type Check = PackCheck | QueryCheck;

/** Declares a check of the whole pack. */
export function definePackCheck(check: Omit<PackCheck, 'about'>): PackCheck {
  return { about: 'pack', ...check };
}

/** Declares a check of one query. */
export function defineQueryCheck(check: Omit<QueryCheck, 'about'>): QueryCheck {
  return { about: 'query', ...check };
}
