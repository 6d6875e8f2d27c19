import type * as z from 'zod';

import { sortedBy } from '../core/order.ts';
import type { PlatformProfile } from '../pack/platform.ts';
import type { FleetSourceSettings } from '../pack/settings.ts';
import type {
  ExporterChoice,
  FleetSourceSpec,
  ForeignSourceSpec,
  ServiceSourceSpec,
  SourceSpec,
  TwinSourceSpec,
} from '../pack/source.ts';
import { choiceSchema } from './choice-schema.ts';
import { closedSection, optionalSection } from './closed-section.ts';
import { endpointOf, endpointShape } from './endpoint-schema.ts';
import { flagSchema } from './flag-schema.ts';
import { labelsSchema } from './labels-schema.ts';
import { namesSchema } from './names-schema.ts';
import { optionalSetting, setting } from './setting.ts';
import type { PendingSource } from './source-context.ts';
import { TEXT_FORMATS } from './text-formats.ts';
import { textSchema } from './text-schema.ts';

/** What the settings may say of one source. */
export function sourceSchema(spec: SourceSpec): z.ZodType<PendingSource> {
  switch (spec.kind) {
    case 'service':
      return serviceSchema(spec);
    case 'fleet':
      return fleetSchema(spec);
    case 'twin':
      return twinSchema(spec);
    case 'foreign':
      return foreignSchema(spec);
  }
}

/** Version that the custom resource configuration was written for; newer ones read it too. */
const KUBE_STATE_METRICS_IMAGE = 'registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.20.0';

function serviceSchema(spec: ServiceSourceSpec): z.ZodType<PendingSource> {
  const section = closedSection({
    enabled: enabledSetting(spec),
    namespace: optionalSetting(textSchema(TEXT_FORMATS.namespace), {
      description: 'Namespace of its pods. Left out: the namespace of the pack.',
      example: 'monitoring',
    }),
    monitor: optionalSetting(choiceSchema(['service', 'pod']), {
      description: 'What the monitor selects. Left out: the Service, or the pods where only pods can be.',
      example: 'pod',
    }),
    // Without a label a monitor would select everything in the namespace.
    labels: optionalSetting(labelsSchema({ min: 1, reserved: [] }), {
      description: `Labels of what the monitor selects, all of them. Left out: ${labelList(spec.serviceLabels)}.`,
      example: { ...spec.serviceLabels },
    }),
    ...endpointShape(spec.endpoint),
    metricsService: setting(flagSchema(), {
      description: 'Whether the pack brings a Service for the metrics of its pods.',
      default: false,
    }),
  }).transform(
    ({ enabled, namespace, monitor: written, labels, metricsService, ...endpoint }): PendingSource =>
      (context) => {
        const { platform, refuse } = context;
        if (written === 'service' && !selectsServices(platform)) {
          refuse(['monitor'], `Write pod, or leave it out: ${platform.title} selects pods only.`);
        }
        const monitor = written ?? (selectsServices(platform) ? 'service' : 'pod');
        if (metricsService && monitor === 'pod') {
          refuse(['metricsService'], 'Remove it: the monitor selects pods, and a Service would not be read.');
        }
        return {
          kind: 'service',
          enabled,
          namespace: namespace ?? context.namespace,
          monitor,
          labels: labels ?? (monitor === 'pod' ? spec.podLabels : spec.serviceLabels),
          endpoint: endpointOf(endpoint, spec.endpoint, context),
          metricsService,
        };
      },
  );
  return optionalSection(section, helpOf(spec));
}

function fleetSchema(spec: FleetSourceSpec): z.ZodType<PendingSource> {
  const section = closedSection({
    enabled: enabledSetting(spec),
    namespaces: setting(namesSchema(TEXT_FORMATS.namespace, { min: 0 }), {
      description:
        'Namespaces of its pods. Empty: any, or, where a monitor sees only its own namespace, that of the pack.',
      default: [],
    }),
    monitor: setting(choiceSchema(['pods', 'services']), {
      description: 'What is selected: the pods of all components at once, or the Services of each component.',
      default: 'pods',
    }),
    serviceLabels: serviceLabelsSection(spec),
    ...endpointShape(spec.endpoint),
    metricsServices: setting(namesSchema(TEXT_FORMATS.labelValue, { min: 0 }), {
      description: `Values of ${spec.instance.podLabel} for which the pack brings a Service for each component.`,
      default: [],
    }),
  }).transform(
    ({ enabled, namespaces, monitor, serviceLabels, metricsServices, ...endpoint }): PendingSource =>
      (context) => {
        const { platform, refuse } = context;
        if (monitor === 'services' && !selectsServices(platform)) {
          refuse(['monitor'], `Write pods, or leave it out: ${platform.title} selects pods only.`);
        }
        if (monitor === 'pods' && serviceLabels !== undefined) refuse(['serviceLabels'], ONLY_OF_SERVICES);
        if (monitor === 'pods' && metricsServices.length > 0) refuse(['metricsServices'], ONLY_OF_SERVICES);
        return {
          kind: 'fleet',
          enabled,
          namespaces:
            namespaces.length === 0 && platform.enforcesNamespace ? [context.namespace] : namespaces,
          monitor,
          serviceLabels: serviceLabels ?? defaultServiceLabels(spec),
          endpoint: endpointOf(endpoint, spec.endpoint, context),
          metricsServices,
        };
      },
  );
  return optionalSection(section, helpOf(spec));
}

const ONLY_OF_SERVICES = 'Remove it, or write monitor: services beside it; the monitor selects pods.';

function selectsServices({ targetLabels }: PlatformProfile): boolean {
  return targetLabels.service !== undefined;
}

function defaultServiceLabels({
  components,
  workload,
}: FleetSourceSpec): FleetSourceSettings['serviceLabels'] {
  const sorted = sortedBy(components, ({ name }) => name);
  return Object.fromEntries(sorted.map(({ name }) => [name, { [workload.serviceLabel]: name }]));
}

function serviceLabelsSection(spec: FleetSourceSpec) {
  const titles = new Map(spec.components.map(({ name, title }) => [name, title]));
  const shape = Object.entries(defaultServiceLabels(spec)).map(
    ([name, labels]) =>
      [
        name,
        setting(labelsSchema({ min: 1, reserved: [] }), {
          description: `Labels of the Services of ${titles.get(name) ?? name}.`,
          default: { ...labels },
        }),
      ] as const,
  );
  return closedSection(Object.fromEntries(shape))
    .optional()
    .meta({ description: 'Labels by which the Services of a component are selected, where Services are.' });
}

function twinSchema(spec: TwinSourceSpec): z.ZodType<PendingSource> {
  const section = closedSection({
    enabled: enabledSetting(spec),
    run: setting(choiceSchema(['deployment', 'values', 'elsewhere']), {
      description:
        'Who runs it: a Deployment of the pack, the kube-state-metrics of kube-prometheus-stack with values that the pack writes, or you.',
      default: 'deployment',
    }),
    image: optionalSetting(textSchema(TEXT_FORMATS.image), {
      description: `Image of the Deployment. Left out: ${KUBE_STATE_METRICS_IMAGE}.`,
      example: KUBE_STATE_METRICS_IMAGE,
    }),
  }).transform(({ enabled, run, image }): PendingSource => ({ platform, refuse }) => {
    if (run === 'values' && platform.chart === undefined) {
      refuse(
        ['run'],
        `Write deployment or elsewhere: ${platform.title} is no Helm chart that values are for.`,
      );
    }
    if (run !== 'deployment' && image !== undefined) {
      refuse(['image'], 'Remove it, or write run: deployment; nothing else of the pack runs an image.');
    }
    return { kind: 'twin', enabled, run, image: image ?? KUBE_STATE_METRICS_IMAGE };
  });
  return optionalSection(section, helpOf(spec));
}

function foreignSchema(spec: ForeignSourceSpec): z.ZodType<PendingSource> {
  const { choice, ownerNamespaceLabel: labels } = spec;
  const shape = {
    enabled: enabledSetting(spec),
    ownerNamespaceLabel: optionalSetting(textSchema(TEXT_FORMATS.labelName), {
      description: `Label that holds the namespace of the object that a series is about. Left out: ${ownerLabelList(labels)}.`,
      example: labels.default,
    }),
  };
  const pending =
    ({ enabled, ownerNamespaceLabel, exporter }: WrittenForeignSource): PendingSource =>
    ({ platform }) => ({
      kind: 'foreign',
      enabled,
      ownerNamespaceLabel: ownerNamespaceLabel ?? labels[platform.name] ?? labels.default,
      ...(exporter === undefined ? {} : { exporter }),
    });
  const section =
    choice === undefined
      ? closedSection(shape).transform(pending)
      : closedSection({ ...shape, exporter: exporterSetting(choice) }).transform(pending);
  return optionalSection(section, helpOf(spec));
}

interface WrittenForeignSource {
  readonly enabled: boolean;
  readonly ownerNamespaceLabel?: string | undefined;
  readonly exporter?: string;
}

function exporterSetting({ help, default: fallback, options }: ExporterChoice) {
  return setting(choiceSchema(Object.keys(options)), { description: help, default: fallback });
}

function enabledSetting({ enabled }: SourceSpec) {
  return setting(flagSchema(), { description: 'Whether it is there.', default: enabled });
}

function helpOf({ title, help }: SourceSpec): string {
  return `${title}: ${help.charAt(0).toLowerCase()}${help.slice(1)}`;
}

function ownerLabelList({ default: usual, ...others }: ForeignSourceSpec['ownerNamespaceLabel']): string {
  const exceptions = sortedBy(Object.entries(others), ([platform]) => platform);
  return [usual, ...exceptions.map(([platform, label]) => `on ${platform} ${label}`)].join(', ');
}

function labelList(labels: Readonly<Record<string, string>>): string {
  return sortedBy(Object.entries(labels), ([key]) => key)
    .map(([key, value]) => `${key}=${value}`)
    .join(', ');
}
