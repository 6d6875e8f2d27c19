import { seriesOf } from '../catalog/series.ts';
import { sortedBy } from '../core/order.ts';
import type { Pack } from '../pack/pack.ts';
import type { FleetSource, ServiceSource, Source, TwinSource } from '../pack/resolve-source.ts';
import { sampleLimitOf } from '../pack/sample-limit.ts';
import type { EndpointSettings } from '../pack/settings.ts';
import { jobOf } from '../pack/source.ts';
import type { ObjectSelector } from './object-selector.ts';
import { podLabelsOf, podsOfFleet } from './object-selector.ts';
import { metricsServiceMark } from './metrics-services.ts';
import { STATE_METRICS_PORT, stateMetricsLabels } from './state-metrics.ts';

/** Where the value of a target label comes from; a label is one of the Service or pod that is selected. */
export type TargetLabelValue =
  | { readonly from: 'label'; readonly key: string }
  | { readonly from: 'container' }
  | { readonly from: 'text'; readonly text: string };

/**
 * What one monitor, or one entry of `scrape_configs`, reads. Every delivery is made from this, so that all of them find
 * the same targets and give them the same labels.
 */
export interface Scrape {
  /** Name of the monitor and of the entry. */
  readonly name: string;
  readonly selects: 'service' | 'pod';
  readonly selector: ObjectSelector;
  /** Namespaces of the targets, sorted; empty for any. */
  readonly namespaces: readonly string[];
  /** Namespaces that a monitor lies in, sorted: one, or each of `namespaces`. */
  readonly monitoredFrom: readonly string[];
  readonly endpoint: EndpointSettings;
  /** Value of the target label `job`. */
  readonly job: string;
  /** Target labels besides that one and those that the platform adds. */
  readonly labels: Readonly<Record<string, TargetLabelValue>>;
  /** Series that another source yields and that must not come twice, sorted. */
  readonly dropped: readonly string[];
  readonly sampleLimit?: number;
}

/** Everything that the pack scrapes; sorted by name. */
export function scrapesOf(pack: Pack): readonly Scrape[] {
  return pack.sources.filter(({ enabled }) => enabled).flatMap((source) => scrapesOfSource(pack, source));
}

function scrapesOfSource(pack: Pack, source: Source): readonly Scrape[] {
  switch (source.kind) {
    case 'service':
      return [serviceScrape(pack, source)];
    case 'fleet':
      return fleetScrapes(pack, source);
    case 'twin':
      return twinScrapes(pack, source);
    case 'foreign':
      return [];
  }
}

function serviceScrape(pack: Pack, source: ServiceSource): Scrape {
  const { namespace, monitor, labels, metricsService, endpoint } = source.settings;
  // Beside a Service of the pack, one of the operator's may come to have the port too: only ours is read.
  const mark = monitor === 'service' && metricsService ? metricsServiceMark(pack) : {};
  return {
    ...commonOf(pack, source),
    selects: monitor,
    selector: {
      labels: monitor === 'pod' ? podLabelsOf(source) : { ...labels, ...mark },
      present: [],
      absent: [],
    },
    namespaces: [namespace],
    // Some platforms (OpenShift user workload) let a monitor select nothing else.
    monitoredFrom: [namespace],
    endpoint,
  };
}

function fleetScrapes(pack: Pack, source: FleetSource): readonly Scrape[] {
  const { instance, workload, components } = source.spec;
  const { namespaces, monitor, serviceLabels, endpoint } = source.settings;
  const common = commonOf(pack, source);
  const shared = {
    ...common,
    namespaces,
    monitoredFrom: pack.platform.enforcesNamespace ? namespaces : [pack.settings.namespace],
    endpoint,
  };
  const instanceLabel = { [instance.targetLabel]: { from: 'label', key: instance.podLabel } } as const;
  if (monitor === 'pods') {
    const labels = { ...instanceLabel, [workload.targetLabel]: { from: 'container' } } as const;
    return [{ ...shared, selects: 'pod', selector: podsOfFleet(source.spec), labels }];
  }
  return sortedBy(components, ({ name }) => name).map(({ name }) => ({
    ...shared,
    name: `${common.name}-${name}`,
    selects: 'service',
    selector: { labels: serviceLabels[name] ?? {}, present: [instance.podLabel], absent: [] },
    labels: { ...instanceLabel, [workload.targetLabel]: { from: 'text', text: name } },
  }));
}

/** Only where the pack runs it: elsewhere its chart brings a monitor, or whoever mounts the configuration does. */
function twinScrapes(pack: Pack, source: TwinSource): readonly Scrape[] {
  if (source.settings.run !== 'deployment') return [];
  const common = commonOf(pack, source);
  const { namespace } = pack.settings;
  return [
    {
      ...common,
      selects: 'service',
      selector: { labels: stateMetricsLabels(common.name), present: [], absent: [] },
      namespaces: [namespace],
      monitoredFrom: [namespace],
      endpoint: { port: STATE_METRICS_PORT, path: '/metrics', scheme: 'http' },
    },
  ];
}

function commonOf(
  pack: Pack,
  source: Source,
): Pick<Scrape, 'name' | 'job' | 'labels' | 'dropped' | 'sampleLimit'> {
  const name = jobOf(pack.definition.name, source.spec);
  const sampleLimit = sampleLimitOf(source, pack.catalog.metrics, pack.settings.sampleLimitFactor);
  return {
    name,
    job: name,
    labels: {},
    dropped: seriesOfTwins(pack, source),
    ...(sampleLimit === undefined ? {} : { sampleLimit }),
  };
}

/** What twins that are on yield in the place of a source. */
function seriesOfTwins({ sources }: Pack, { name }: Source): readonly string[] {
  const twins = sources
    .filter((source) => source.kind === 'twin')
    .filter(({ enabled, spec }) => enabled && spec.of === name);
  const metrics = twins.flatMap(({ spec }) => spec.families.map(({ metric }) => metric));
  return [...new Set(metrics.flatMap((metric) => seriesOf(metric).map((series) => series.name)))].sort();
}
