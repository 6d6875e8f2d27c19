import type { Catalog } from '../catalog/catalog.ts';
import type { Vocabulary } from '../promql/vocabulary.ts';
import type { Alert } from './alert.ts';
import type { Dashboard } from './dashboard.ts';
import type { PackDefinition } from './definition.ts';
import type { QueryFacts } from './facts.ts';
import type { PlatformProfile } from './platform.ts';
import type { Query } from './query.ts';
import type { RecordingRule } from './recording-rule.ts';
import type { Scrape } from './scrape.ts';
import type { Settings } from './settings.ts';

/** Rules that Prometheus evaluates in order; records stand before the alerts that read them. */
export interface RuleGroup {
  readonly name: string;
  /** Name of the component that the rules are about. */
  readonly component: string;
  readonly intervalSeconds: number;
  /** At most 20: managed services refuse more. */
  readonly rules: readonly (RecordingRule | Alert)[];
}

/**
 * The pack with the settings applied: frozen data that every check and generator reads, and the only thing that they
 * read. Lists are sorted by name.
 */
export interface Pack {
  readonly definition: PackDefinition;
  readonly settings: Settings;
  readonly platform: PlatformProfile;
  readonly catalog: Catalog;
  readonly records: readonly RecordingRule[];
  /** Alerts that the settings leave on. */
  readonly alerts: readonly Alert[];
  readonly ruleGroups: readonly RuleGroup[];
  readonly dashboards: readonly Dashboard[];
  readonly scrapes: readonly Scrape[];
  /** Every query of the pack, sorted by the path of its site. */
  readonly queries: readonly Query[];
  /** Every series that the queries may read, as the platform shows it. */
  readonly vocabulary: Vocabulary;
  /** What is known of a query. Each distinct text is analysed once, when first asked for. */
  factsOf(query: Query): QueryFacts;
}

/** Namespace of the objects about a component: where its endpoint is, else where the first source is. */
export function namespaceOf(pack: Pack, component: string): string {
  const scrape = pack.scrapes.find((one) => one.component.name === component) ?? pack.scrapes[0];
  return scrape?.endpoint.namespace ?? 'default';
}
