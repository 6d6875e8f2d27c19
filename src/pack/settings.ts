import type { PlatformName } from './platform.ts';
import type { EndpointSpec } from './source.ts';
import type { AlertSeverity } from './severity.ts';

/** What the settings say of one alert. */
export interface AlertSettings {
  readonly enabled: boolean;
  readonly severity: AlertSeverity;
  readonly forSeconds: number;
  /** Values of the parameters by name; each in the unit of its parameter. */
  readonly params: Readonly<Record<string, number>>;
}

/** A key of a Secret in the namespace of the monitor. */
export interface SecretKey {
  readonly secret: string;
  readonly key: string;
}

/** How a target is trusted, and who scrapes it. */
export interface TlsSettings {
  /** Secret with `ca.crt`, `tls.crt` and `tls.key`, as cert-manager writes it, in the namespace of the monitor. */
  readonly secret: string;
  /** Name that the certificate of the target must bear. */
  readonly serverName: string;
}

/** How the targets of a source are read. */
export interface EndpointSettings extends EndpointSpec {
  readonly tls?: TlsSettings;
  /** Bearer token that the scrape sends. */
  readonly authorization?: SecretKey;
}

/** What the settings say of a workload behind a Service. */
export interface ServiceSourceSettings {
  readonly kind: 'service';
  readonly enabled: boolean;
  readonly namespace: string;
  /** Whether its Service is selected, or its pods. */
  readonly monitor: 'service' | 'pod';
  /** Labels of what is selected. */
  readonly labels: Readonly<Record<string, string>>;
  readonly endpoint: EndpointSettings;
  /** Whether the pack brings a Service for the metrics; its labels are `labels`. */
  readonly metricsService: boolean;
}

/** What the settings say of the pods of many instances. */
export interface FleetSourceSettings {
  readonly kind: 'fleet';
  readonly enabled: boolean;
  /** Namespaces of the instances, sorted; empty for any. */
  readonly namespaces: readonly string[];
  /** One monitor for the pods of all instances, or one a component for its Services. */
  readonly monitor: 'pods' | 'services';
  /** Labels of the Services of each component, by its name, besides the one that names the instance. */
  readonly serviceLabels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly endpoint: EndpointSettings;
  /** Instances for whose components the pack brings Services, sorted. */
  readonly metricsServices: readonly string[];
}

/** What the settings say of the own kube-state-metrics. */
export interface TwinSourceSettings {
  readonly kind: 'twin';
  readonly enabled: boolean;
  /**
   * Who runs it: a Deployment of the pack, the kube-state-metrics of kube-prometheus-stack with values that the pack
   * writes, or somebody who mounts the configuration.
   */
  readonly run: 'deployment' | 'values' | 'elsewhere';
  /** Image of the Deployment. */
  readonly image: string;
}

/** What the settings say of something that somebody else scrapes. */
export interface ForeignSourceSettings {
  readonly kind: 'foreign';
  readonly enabled: boolean;
  /** Which of the source's ways of exposing is used. */
  readonly exporter?: string;
  /** Label that holds the namespace of the object that a series is about. */
  readonly ownerNamespaceLabel: string;
}

/** What the settings say of one source. */
export type SourceSettings =
  | ServiceSourceSettings
  | FleetSourceSettings
  | TwinSourceSettings
  | ForeignSourceSettings;

/**
 * What a customer may set, with every default filled in. Settings never change which series exist: they change
 * selectors, thresholds, labels and links, and leave out what their sources do not bring.
 */
export interface Settings {
  readonly platform: PlatformName;
  /** Namespace of the objects that belong to no source. */
  readonly namespace: string;
  /** Labels put on every object, e.g. the `release` that an operator selects by. */
  readonly objectLabels: Readonly<Record<string, string>>;
  /** Target label that tells clusters apart where one Prometheus sees several. */
  readonly clusterLabel?: string;
  /** What the label `severity` says for each severity. */
  readonly severityNames: Readonly<Record<AlertSeverity, string>>;
  readonly scrapeIntervalSeconds: number;
  readonly scrapeTimeoutSeconds: number;
  /** Samples that a target may expose, as a multiple (at least 3) of its bound in the catalog; left out, no limit. */
  readonly sampleLimitFactor?: number;
  readonly evaluationIntervalSeconds: number;
  /** Base URL of the runbooks, without a final slash; alerts link below it. */
  readonly runbookBaseUrl?: string;
  /** Base URL of Grafana, without a final slash; alerts link to dashboards below it. */
  readonly grafanaBaseUrl?: string;
  /** Labels that make Grafana's sidecar load a ConfigMap. */
  readonly dashboardLabels: Readonly<Record<string, string>>;
  /** Set when own targets are scraped with certificates on both sides, which the pack asks cert-manager for. */
  readonly mutualTls?: {
    /** Who signs; left out, an authority of the pack. */
    readonly issuer?: { readonly kind: 'Issuer' | 'ClusterIssuer'; readonly name: string };
  };
  /** Set when the pack brings network policies: namespaces whose pods may scrape, sorted. */
  readonly networkPolicy?: { readonly scrapedFrom: readonly string[] };
  /** Set when the pack brings the permission to discover its targets: who gets it. */
  readonly discoveredBy?: { readonly serviceAccount: string; readonly namespace: string };
  /** By name of the source. */
  readonly sources: Readonly<Record<string, SourceSettings>>;
  /** Alerts by name. */
  readonly alerts: Readonly<Record<string, AlertSettings>>;
}
