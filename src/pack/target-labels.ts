import type { Metric } from '../catalog/metric.ts';
import type { PlatformProfile } from './platform.ts';
import type { Source } from './resolve-source.ts';
import type { Settings } from './settings.ts';
import { exposes } from './source.ts';

/** What decides over the labels that a scrape adds. */
export interface TargetLabelsContext {
  readonly sources: readonly Source[];
  readonly platform: PlatformProfile;
  readonly settings: Pick<Settings, 'clusterLabel'>;
}

/**
 * Labels that the scrape adds to the series of an own metric, whichever of the enabled sources brings it, and those
 * that identify an instance of its emitters; sorted. Of a metric that no source brings, those that the platform adds to
 * every target.
 */
export function targetLabelsOf(metric: Metric, context: TargetLabelsContext): readonly string[] {
  const { sources, platform, settings } = context;
  const bringing = sources.filter(({ enabled, spec }) => enabled && exposes(spec, metric));
  const labels = bringing.flatMap((source) => labelsAddedBy(source, platform));
  return [
    ...new Set([
      ...(bringing.length === 0 ? platform.targetLabels.pod : labels),
      ...metric.emittedBy.flatMap(({ identity }) => identity),
      ...(settings.clusterLabel === undefined ? [] : [settings.clusterLabel]),
    ]),
  ].sort();
}

function labelsAddedBy(source: Source, { targetLabels }: PlatformProfile): readonly string[] {
  const { pod, service = pod } = targetLabels;
  switch (source.kind) {
    case 'service':
      return source.settings.monitor === 'pod' ? pod : service;
    case 'fleet': {
      const { instance, workload } = source.spec;
      const labels = source.settings.monitor === 'pods' ? pod : service;
      return [...labels, instance.targetLabel, workload.targetLabel];
    }
    case 'twin':
      // kube-state-metrics says of which kind the custom resource is (2.8 and newer).
      return [...service, 'customresource_group', 'customresource_kind', 'customresource_version'];
    case 'foreign':
      return service;
  }
}
