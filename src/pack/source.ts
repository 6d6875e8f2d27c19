import type { Component } from '../catalog/component.ts';
import type { GaugeMetric, Ground, InfoMetric, Metric } from '../catalog/metric.ts';
import type { PlatformName } from './platform.ts';

/** Which part of a foreign catalog a source brings: one catalog, or the metrics of some of its variants. */
export interface CatalogPart {
  /** Name of the catalog. */
  readonly catalog: string;
  /** Names of variants; metrics without a variant always belong. Left out: the whole catalog. */
  readonly variants?: readonly string[];
}

/** How the metrics of a target are read. Every field can be set in the settings. */
export interface EndpointSpec {
  /** Name of the port. */
  readonly port: string;
  readonly path: string;
  readonly scheme: 'http' | 'https';
}

/** A port on which a workload serves its users; a network policy of the pack must admit it. */
export interface ServicePort {
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
  /** Who connects to it, for the comment of a reader. */
  readonly use: string;
}

interface SourceSpecBase<Kind extends string> {
  readonly kind: Kind;
  /** Key under `sources` in the settings: a word in camel case. */
  readonly name: string;
  /** Name for people. */
  readonly title: string;
  /** One sentence: what it is and who runs it. */
  readonly help: string;
  /** Whether it is there when the settings do not say. */
  readonly enabled: boolean;
  /** Foreign metrics that come with it. */
  readonly catalogs: readonly CatalogPart[];
  readonly ground: Ground;
}

/** One workload behind a Service that the pack scrapes. */
export interface ServiceSourceSpec extends SourceSpecBase<'service'> {
  readonly component: Component;
  /** Labels of the Service. */
  readonly serviceLabels: Readonly<Record<string, string>>;
  /** Labels of the pods. */
  readonly podLabels: Readonly<Record<string, string>>;
  readonly endpoint: EndpointSpec;
  readonly servicePorts: readonly ServicePort[];
}

/** The pods of many instances of a product, told apart by a label, that the pack scrapes. */
export interface FleetSourceSpec extends SourceSpecBase<'fleet'> {
  /** The workloads of an instance. */
  readonly components: readonly Component[];
  /** Label of the pods that names the instance, and the target label that it becomes. */
  readonly instance: { readonly podLabel: string; readonly targetLabel: string };
  /**
   * Labels of pods that are none of it although they bear `instance.podLabel`: another operator made them and handed
   * the labels of its custom resource down.
   */
  readonly foreignPodLabels?: readonly string[];
  /**
   * Target label that names the workload: the name of the container, or, where Services are selected instead of pods,
   * what the label `serviceLabel` of the Service says.
   */
  readonly workload: { readonly targetLabel: string; readonly serviceLabel: string };
  readonly endpoint: EndpointSpec;
  readonly servicePorts: readonly ServicePort[];
}

/** Path of a field of a custom resource, e.g. `['metadata', 'generation']`. */
export type FieldPath = readonly [string, ...string[]];

/** A kind of custom resource that kube-state-metrics watches. */
export interface WatchedResource {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
  /** Labels of every series about a resource of the kind, each read from a field of the resource. */
  readonly labels: Readonly<Record<string, FieldPath>>;
}

/** A metric of the pack that kube-state-metrics makes of fields of a custom resource. */
export type StateFamily =
  | {
      readonly type: 'gauge';
      readonly metric: GaugeMetric;
      /** Field with the value, or the list whose items each make a series. */
      readonly path: FieldPath;
      /** Field of an item with the value. */
      readonly valueFrom?: FieldPath;
      /** Labels read from an item. */
      readonly labels?: Readonly<Record<string, FieldPath>>;
      /** Whether a missing field counts as 0; otherwise there is no series. */
      readonly missingIsZero: boolean;
    }
  | {
      readonly type: 'info';
      readonly metric: InfoMetric;
      /** Labels of the metric besides those of every series of the resource. */
      readonly labels: Readonly<Record<string, FieldPath>>;
    }
  | {
      readonly type: 'stateset';
      readonly metric: GaugeMetric;
      /** List whose items each make a stateset. */
      readonly path: FieldPath;
      /** Label that holds the state, the states, and the field of an item with the state. */
      readonly label: string;
      readonly states: readonly string[];
      readonly valueFrom: FieldPath;
      readonly labels: Readonly<Record<string, FieldPath>>;
    };

/**
 * An own kube-state-metrics that reads custom resources, so that some metrics of another source exist before that
 * source emits them. Where both run, those of the other source are dropped.
 */
export interface TwinSourceSpec extends SourceSpecBase<'twin'> {
  /** Name of the source whose metrics it yields. */
  readonly of: string;
  /** Label that holds the kind of the resource. */
  readonly kindLabel: string;
  readonly resources: readonly WatchedResource[];
  /** Each is made for every resource. */
  readonly families: readonly StateFamily[];
}

/** Ways of exposing the same thing, of which the settings choose one. */
export interface ExporterChoice {
  readonly help: string;
  readonly default: string;
  /** What each brings, by the word for it in the settings. */
  readonly options: Readonly<Record<string, readonly CatalogPart[]>>;
}

/** Something else in the cluster that somebody else scrapes. */
export interface ForeignSourceSpec extends SourceSpecBase<'foreign'> {
  /** Ways of exposing what `catalogs` does not hold; which one is a setting. */
  readonly choice?: ExporterChoice;
  /**
   * Label that holds the namespace of the object that a series is about, by platform; `default` for the others. A label
   * `namespace` of the exporter becomes `exported_namespace` wherever the scrape sets its own.
   */
  readonly ownerNamespaceLabel: Readonly<{ default: string } & Partial<Record<PlatformName, string>>>;
  /** Platforms whose users cannot read it. */
  readonly absentOn: readonly PlatformName[];
}

/** A source of metrics as content writes it. */
export type SourceSpec = ServiceSourceSpec | FleetSourceSpec | TwinSourceSpec | ForeignSourceSpec;

/** Declares a workload behind a Service. */
export function defineServiceSource(spec: Omit<ServiceSourceSpec, 'kind'>): ServiceSourceSpec {
  return Object.freeze({ kind: 'service', ...spec });
}

/** Declares the pods of many instances. */
export function defineFleetSource(spec: Omit<FleetSourceSpec, 'kind'>): FleetSourceSpec {
  return Object.freeze({ kind: 'fleet', ...spec });
}

/** Declares an own kube-state-metrics for custom resources. */
export function defineTwinSource(spec: Omit<TwinSourceSpec, 'kind' | 'catalogs'>): TwinSourceSpec {
  return Object.freeze({ kind: 'twin', catalogs: [], ...spec });
}

/** Declares something that somebody else scrapes. */
export function defineForeignSource(spec: Omit<ForeignSourceSpec, 'kind'>): ForeignSourceSpec {
  return Object.freeze({ kind: 'foreign', ...spec });
}

/** Own components whose pods a source scrapes. */
export function componentsOf(spec: SourceSpec): readonly Component[] {
  switch (spec.kind) {
    case 'service':
      return [spec.component];
    case 'fleet':
      return spec.components;
    case 'twin':
    case 'foreign':
      return [];
  }
}

/** Whether a source, when it is there, exposes an own metric. */
export function exposes(spec: SourceSpec, metric: Metric): boolean {
  if (spec.kind === 'twin') return spec.families.some((family) => family.metric === metric);
  return componentsOf(spec).some((component) => metric.emittedBy.includes(component));
}

/** Every part of a catalog that a source may bring, whatever the settings choose. */
export function catalogPartsOf(spec: SourceSpec): readonly CatalogPart[] {
  const options = spec.kind === 'foreign' ? Object.values(spec.choice?.options ?? {}).flat() : [];
  return [...spec.catalogs, ...options];
}

/** `bigPeer` becomes `big-peer`: the form in which names of objects and of jobs hold the name of a source. */
export function kebabName({ name }: Pick<SourceSpec, 'name'>): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Value of the target label `job` on everything that the pack scrapes of a source, and name of its monitor. */
export function jobOf(packName: string, spec: Pick<SourceSpec, 'name'>): string {
  return `${packName}-${kebabName(spec)}`;
}
