/** What a monitoring platform does to what is scraped. */
export interface PlatformProfile {
  readonly name: string;
  /**
   * Labels that the scrape adds to every series. A label of the same name that the endpoint exposes is renamed to
   * `exported_<name>`.
   */
  readonly targetLabels: readonly string[];
}

/**
 * The prometheus-operator as kube-prometheus-stack installs it, scraping through a ServiceMonitor.
 *
 * Source of the labels: prometheus-operator, pkg/prometheus/promcfg.go, commit 6adcebc5 (`node` is added for
 * endpoints that are Nodes only, `service` for ServiceMonitors only).
 */
export const KUBE_PROMETHEUS_STACK: PlatformProfile = {
  name: 'kube-prometheus-stack',
  targetLabels: ['container', 'endpoint', 'instance', 'job', 'namespace', 'pod', 'service'],
};
