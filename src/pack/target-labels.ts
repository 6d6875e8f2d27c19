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

/**
 * Those of them that surely are on every series, because each source that brings the metric adds them. The container of
 * a target of a Service is known only where its pod declares the port; what a twin reads need not be there.
 */
export function sureTargetLabelsOf(metric: Metric, context: TargetLabelsContext): ReadonlySet<string> {
  const { sources, platform, settings } = context;
  const bringing = sources.filter(({ enabled, spec }) => enabled && exposes(spec, metric));
  const isScraped = bringing.length > 0 && bringing.every(({ kind }) => kind !== 'twin');
  return new Set([
    ...common(bringing.map((source) => surelyAddedBy(source, platform))),
    ...(isScraped ? common(metric.emittedBy.map(({ identity }) => identity)) : []),
    ...(settings.clusterLabel === undefined ? [] : [settings.clusterLabel]),
  ]);
}

function common([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  return first.filter((label) => others.every((labels) => labels.includes(label)));
}

function surelyAddedBy(source: Source, platform: PlatformProfile): readonly string[] {
  const labels = labelsAddedBy(source, platform);
  return labels.includes('service') ? labels.filter((label) => label !== 'container') : labels;
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
