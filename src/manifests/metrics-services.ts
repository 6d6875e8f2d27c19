import { hash32 } from '../core/hash.ts';
import type { Pack } from '../pack/pack.ts';
import type { FleetSource, ServiceSource } from '../pack/resolve-source.ts';
import { namespacesOf, scrapedSourcesOf } from '../pack/source-namespaces.ts';
import { jobOf } from '../pack/source.ts';
import type { KubernetesObject } from './kubernetes-object.ts';
import { metadataOf, partOf } from './kubernetes-object.ts';
import { podLabelsOf } from './object-selector.ts';

/** Services for the metrics of pods that have none, where the settings ask for them. */
export function metricsServices(pack: Pack): readonly KubernetesObject[] {
  return scrapedSourcesOf(pack).flatMap((source) =>
    source.kind === 'service' ? ofService(pack, source) : ofFleet(pack, source),
  );
}

/** Label that tells a Service of the pack from one with the same labels that somebody else made. */
export function metricsServiceMark({
  definition,
}: Pick<Pack, 'definition'>): Readonly<Record<string, string>> {
  return { 'app.kubernetes.io/part-of': partOf(definition) };
}

function ofService(pack: Pack, source: ServiceSource): readonly KubernetesObject[] {
  const { metricsService, monitor, namespace, labels, endpoint } = source.settings;
  if (!metricsService) return [];
  const selector = podLabelsOf(source);
  return [
    headlessService(pack, {
      name: `${jobOf(pack.definition.name, source.spec)}-metrics`,
      namespace,
      labels: monitor === 'service' ? labels : selector,
      selector,
      port: endpoint.port,
    }),
  ];
}

/** One Service a component of each named instance. Its pods bear the labels by which the Services are selected. */
function ofFleet(pack: Pack, source: FleetSource): readonly KubernetesObject[] {
  const { spec, settings } = source;
  return namespacesOf(pack, source).flatMap((namespace) =>
    settings.metricsServices.flatMap((instance) =>
      spec.components.map((component) => {
        const labels = { ...settings.serviceLabels[component.name], [spec.instance.podLabel]: instance };
        return headlessService(pack, {
          name: serviceName(`${pack.definition.name}-${instance}-${component.name}-metrics`),
          namespace,
          labels,
          selector: labels,
          port: settings.endpoint.port,
        });
      }),
    ),
  );
}

interface MetricsService {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly selector: Readonly<Record<string, string>>;
  /** Name of the port of the Service and of the container. */
  readonly port: string;
}

/** Nobody connects to it: it only lists the pods, so it needs no address. */
function headlessService(
  pack: Pack,
  { name, namespace, labels, selector, port }: MetricsService,
): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadataOf(pack, { name, namespace }, labels),
    body: {
      spec: {
        clusterIP: 'None',
        selector: { ...selector },
        ports: [{ name: port, port: UNUSED_PORT, targetPort: port, protocol: 'TCP' }],
      },
    },
  };
}

/** A port of a Service has a number. That of a headless one leads nowhere; scrapes go to the port of the container. */
const UNUSED_PORT = 9090;

const LONGEST_NAME = 63;

/**
 * A name that a Service may have (RFC 1035: letters, digits and dashes). A text that is none, since the value of a label
 * may be longer and hold other characters, becomes one with a hash of it, so that two texts do not meet.
 */
function serviceName(text: string): string {
  const name = text.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-');
  if (name === text && name.length <= LONGEST_NAME) return name;
  const suffix = `-${hash32(text).toString(16).padStart(8, '0')}`;
  return `${name.slice(0, LONGEST_NAME - suffix.length)}${suffix}`;
}
