import { parseDuration } from '../../../../src/core/duration.ts';
import { regexError } from '../../../../src/text/regex.ts';
import type { LabelSelector } from '../metadata-refusals.ts';
import { at, selectorRefusals } from '../metadata-refusals.ts';
import { dnsLabel, portName, prometheusLabel } from '../names.ts';

interface Monitor {
  readonly spec: {
    readonly selector: LabelSelector;
    /** Of a ServiceMonitor. */
    readonly endpoints?: readonly Endpoint[];
    /** Of a PodMonitor. */
    readonly podMetricsEndpoints?: readonly Endpoint[];
    readonly podTargetLabels?: readonly string[];
    readonly targetLabels?: readonly string[];
  };
}

interface Endpoint {
  readonly port?: string;
  readonly targetPort?: string | number;
  readonly path?: string;
  readonly interval?: string;
  readonly scrapeTimeout?: string;
  readonly relabelings?: readonly Relabeling[];
  readonly metricRelabelings?: readonly Relabeling[];
  readonly authorization?: object;
  readonly basicAuth?: object;
  readonly oauth2?: object;
  readonly tlsConfig?: TlsConfig;
}

interface Relabeling {
  readonly action?: string;
  readonly sourceLabels?: readonly string[];
  readonly regex?: string;
  readonly targetLabel?: string;
  readonly modulus?: number;
}

interface TlsConfig {
  readonly ca?: object;
  readonly cert?: object;
  readonly keySecret?: object;
}

/**
 * What the prometheus-operator passes over in silence, or makes a configuration of that Prometheus refuses: the
 * object is created, and nothing is scraped (prometheus-operator 0.76, pkg/prometheus/resource_selector.go).
 */
export function monitorRefusals({ spec }: Monitor): readonly string[] {
  const { endpoints = [], podMetricsEndpoints = [], targetLabels = [], podTargetLabels = [] } = spec;
  const all = [...endpoints, ...podMetricsEndpoints];
  return [
    ...selectorRefusals('/spec/selector', spec.selector),
    ...(all.length === 0 ? ['/spec has no endpoint'] : []),
    ...[...targetLabels, ...podTargetLabels]
      .filter((label) => label === '')
      .map(() => '/spec has an empty label'),
    ...endpoints.flatMap((one, index) =>
      endpointRefusals(`/spec/endpoints/${index}`, one, { port: dnsLabel }),
    ),
    ...podMetricsEndpoints.flatMap((one, index) =>
      endpointRefusals(`/spec/podMetricsEndpoints/${index}`, one, { port: portName }),
    ),
  ];
}

/** A ServiceMonitor names a port of the Service, a PodMonitor one of a container. */
function endpointRefusals(
  path: string,
  endpoint: Endpoint,
  { port: grammar }: { readonly port: typeof dnsLabel },
): readonly string[] {
  const { port, targetPort, relabelings = [], metricRelabelings = [], tlsConfig = {} } = endpoint;
  const credentials = (['authorization', 'basicAuth', 'oauth2'] as const).filter((one) => one in endpoint);
  return [
    ...(port === undefined ? [] : at(`${path}/port`, grammar(port))),
    ...((port === undefined) === (targetPort === undefined)
      ? [`${path} must have one of "port" and "targetPort"`]
      : []),
    ...(endpoint.path?.startsWith('/') === false ? [`${path}/path does not begin with a slash`] : []),
    ...timeRefusals(path, endpoint),
    ...(credentials.length > 1 ? [`${path} must have one of ${credentials.join(', ')}`] : []),
    ...tlsRefusals(`${path}/tlsConfig`, tlsConfig),
    ...relabelings.flatMap((one, index) => relabelingRefusals(`${path}/relabelings/${index}`, one)),
    ...metricRelabelings.flatMap((one, index) =>
      relabelingRefusals(`${path}/metricRelabelings/${index}`, one),
    ),
  ];
}

function timeRefusals(path: string, { interval = '', scrapeTimeout = '' }: Endpoint): readonly string[] {
  const [every, within] = [parseDuration(interval), parseDuration(scrapeTimeout)];
  if (every === undefined || within === undefined || within <= every) return [];
  return [`${path} has a timeout of ${scrapeTimeout}, longer than the interval of ${interval}`];
}

function tlsRefusals(path: string, { ca = {}, cert = {}, keySecret }: TlsConfig): readonly string[] {
  return [
    ...[ca, cert]
      .filter((one) => Object.keys(one).length > 1)
      .map(() => `${path} must take a file from one of a Secret and a ConfigMap`),
    ...(Object.keys(cert).length > 0 === (keySecret !== undefined)
      ? []
      : [`${path} must have both or none of "cert" and "keySecret"`]),
  ];
}

/** Actions that write to the label that they name, and those that look at no source. */
const NEEDS_TARGET = new Set(['replace', 'hashmod', 'lowercase', 'uppercase', 'keepequal', 'dropequal']);
const WITHOUT_SOURCE = new Set(['labeldrop', 'labelkeep']);

/** https://github.com/prometheus/prometheus/blob/v2.54.0/model/relabel/relabel.go: `Config.Validate`. */
function relabelingRefusals(path: string, relabeling: Relabeling): readonly string[] {
  const { sourceLabels = [], regex = '', targetLabel = '', modulus = 0 } = relabeling;
  const action = relabeling.action?.toLowerCase() ?? 'replace';
  const fault = regexError(regex);
  return [
    ...(fault === undefined ? [] : [`${path}/regex ${fault}`]),
    ...sourceLabels.flatMap((label) => at(`${path}/sourceLabels`, prometheusLabel(label))),
    ...(NEEDS_TARGET.has(action) && targetLabel === '' ? [`${path} "${action}" needs "targetLabel"`] : []),
    ...(action === 'hashmod' && modulus === 0 ? [`${path} "hashmod" needs "modulus"`] : []),
    ...(WITHOUT_SOURCE.has(action) && (sourceLabels.length > 0 || targetLabel !== '')
      ? [`${path} "${action}" takes "regex" only`]
      : []),
  ];
}
