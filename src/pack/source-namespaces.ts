import type { Pack } from './pack.ts';
import type { FleetSource, ServiceSource } from './resolve-source.ts';

/** A source whose pods the pack knows by their labels. */
export type PodSource = ServiceSource | FleetSource;

/** Every source whose pods the pack knows by their labels, also those that are off. */
export function podSourcesOf({ sources }: Pick<Pack, 'sources'>): readonly PodSource[] {
  return sources.filter(
    (source): source is PodSource => source.kind === 'service' || source.kind === 'fleet',
  );
}

/** Those of them that the pack scrapes. */
export function scrapedSourcesOf(pack: Pick<Pack, 'sources'>): readonly PodSource[] {
  return podSourcesOf(pack).filter(({ enabled }) => enabled);
}

/**
 * Namespaces of the objects that lie beside the pods of a source, at least one, sorted. Where the settings name none,
 * that of the pack: no object can lie in every namespace.
 */
export function namespacesOf({ settings }: Pick<Pack, 'settings'>, source: PodSource): readonly string[] {
  if (source.kind === 'service') return [source.settings.namespace];
  return source.settings.namespaces.length === 0 ? [settings.namespace] : source.settings.namespaces;
}
