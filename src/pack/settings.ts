import type { Endpoint } from './scrape.ts';
import type { AlertSeverity } from './severity.ts';

/** What the settings say of one alert. */
export interface AlertSettings {
  readonly enabled: boolean;
  readonly severity: AlertSeverity;
  readonly forSeconds: number;
  /** Values of the parameters by name; each in the unit of its parameter. */
  readonly params: Readonly<Record<string, number>>;
}

/**
 * What a customer may set, with every default filled in. Settings never change which series exist: they change
 * selectors, thresholds, labels and links.
 */
export interface Settings {
  /** Labels put on every object, e.g. the `release` that an operator selects by. */
  readonly objectLabels: Readonly<Record<string, string>>;
  /** Target label that tells clusters apart where one Prometheus sees several. */
  readonly clusterLabel?: string;
  readonly scrapeIntervalSeconds: number;
  readonly scrapeTimeoutSeconds: number;
  readonly evaluationIntervalSeconds: number;
  /** Base URL of the runbooks, without a final slash; alerts link below it. */
  readonly runbookBaseUrl?: string;
  /** Base URL of Grafana, without a final slash; alerts link to dashboards below it. */
  readonly grafanaBaseUrl?: string;
  /** Labels that make Grafana's sidecar load a ConfigMap. */
  readonly dashboardLabels: Readonly<Record<string, string>>;
  /** Endpoints by source. */
  readonly sources: Readonly<Record<string, Endpoint>>;
  /** Alerts by name. */
  readonly alerts: Readonly<Record<string, AlertSettings>>;
}
