import type { Catalog } from '../catalog/catalog.ts';
import type { Vocabulary } from '../promql/vocabulary.ts';
import type { Alert } from './alert.ts';
import type { Dashboard } from './dashboard.ts';
import type { PackDefinition } from './definition.ts';
import type { QueryFacts } from './facts.ts';
import type { Omission } from './omission.ts';
import type { PlatformProfile } from './platform.ts';
import type { Query } from './query.ts';
import type { RecordingRule } from './recording-rule.ts';
import type { Source } from './resolve-source.ts';
import type { Settings } from './settings.ts';
import { componentsOf } from './source.ts';

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
  /** Every source of the definition, also those that are off. */
  readonly sources: readonly Source[];
  /** What the settings and the platform leave no ground for, sorted by kind and name. */
  readonly omissions: readonly Omission[];
  /** Every query of the pack, sorted by the path of its site. */
  readonly queries: readonly Query[];
  /** Every series that the queries may read, as the platform shows it. */
  readonly vocabulary: Vocabulary;
  /** What is known of a query. Each distinct text is analysed once, when first asked for. */
  factsOf(query: Pick<Query, 'reader' | 'text'>): QueryFacts;
}

/**
 * Namespaces of the rules about a component, at least one, sorted. Where rules see no further than their own namespace,
 * those of its pods, so that they see them; elsewhere the namespace of the pack.
 */
export function namespacesOfRules(
  { platform, settings, sources }: Pack,
  component: string,
): readonly string[] {
  if (!platform.enforcesNamespace) return [settings.namespace];
  const source = sources.find(({ spec }) => componentsOf(spec).some(({ name }) => name === component));
  switch (source?.kind) {
    case 'service':
      return [source.settings.namespace];
    case 'fleet':
      return source.settings.namespaces.length === 0 ? [settings.namespace] : source.settings.namespaces;
    default:
      return [settings.namespace];
  }
}
