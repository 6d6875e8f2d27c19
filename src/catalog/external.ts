import type { Labels } from './label.ts';
import type { Unit } from './unit.ts';

/** Kinds that foreign components expose. `unknown` is what the exposition says of an untyped family. */
export type ExternalKind = 'counter' | 'gauge' | 'histogram' | 'summary' | 'unknown';

/**
 * A metric that a component we do not own exposes, as read from that component's sources. Foreign names obey no rule
 * of ours: counters without `_total` and gauges with it both exist.
 *
 * Where builds or configurations of the component differ, this is the union of what they expose.
 */
export interface ExternalMetric<Name extends string = string> {
  readonly origin: 'external';
  /** Every kind that a variant has; one for nearly all. */
  readonly kinds: readonly [ExternalKind, ...ExternalKind[]];
  readonly name: Name;
  /** Every unit that a variant has. */
  readonly units: readonly [Unit, ...Unit[]];
  readonly help: string;
  readonly labels: Labels;
  /** Names of the builds or configurations that expose it; empty when there is only one. */
  readonly variants: readonly string[];
  /** Set when at least one variant exposes it on request only. */
  readonly optional: boolean;
  /** Default scrape configurations that drop it, by platform. */
  readonly absentOn: readonly string[];
  /** Repository, version and file where each fact was read. */
  readonly sources: readonly string[];
}

/** A family of foreign metrics whose names only the user of the component knows. */
export interface ExternalPattern {
  /** RE2 that the whole name matches. */
  readonly pattern: string;
  readonly help: string;
  readonly source: string;
}

/** What is known of one foreign component, generated from `catalogs/<name>.yaml`. */
export interface ExternalCatalog<Name extends string = string> {
  readonly name: string;
  readonly metrics: Readonly<Record<Name, ExternalMetric>>;
  readonly patterns: readonly ExternalPattern[];
}

/** Help of a label that nobody describes. */
export const UNDESCRIBED = 'The component does not describe it.';

/** Declares a foreign metric. */
export function defineExternalMetric<const Name extends string>(
  metric: Omit<ExternalMetric<Name>, 'origin'>,
): ExternalMetric<Name> {
  return Object.freeze({ origin: 'external', ...metric });
}
