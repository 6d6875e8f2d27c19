import type { LabelSelector, ObjectMetadata } from '../metadata-refusals.ts';
import { at, labelRefusals, selectorRefusals } from '../metadata-refusals.ts';
import { dnsLabel, portName } from '../names.ts';

interface Deployment {
  readonly spec?: {
    readonly selector: LabelSelector;
    readonly template: {
      readonly metadata?: ObjectMetadata;
      readonly spec?: { readonly containers: readonly Container[]; readonly volumes?: readonly Volume[] };
    };
  };
}

interface Container {
  readonly name: string;
  readonly image?: string;
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number }[];
  readonly volumeMounts?: readonly { readonly name: string }[];
}

interface Volume {
  readonly name: string;
  readonly [source: string]: unknown;
}

/** A Deployment must find the pods that it makes, and they what they mount. */
export function deploymentRefusals({ spec }: Deployment): readonly string[] {
  if (spec === undefined) return ['/spec is missing'];
  const { selector, template } = spec;
  const { labels = {} } = template.metadata ?? {};
  const { containers = [], volumes = [] } = template.spec ?? {};
  const wanted = Object.entries(selector.matchLabels ?? {});
  return [
    ...selectorRefusals('/spec/selector', selector),
    ...(wanted.length > 0 && wanted.every(([key, value]) => labels[key] === value)
      ? []
      : ['/spec/selector does not select the pods of the template']),
    ...labelRefusals('/spec/template/metadata/labels', labels),
    ...(containers.length === 0 ? ['/spec/template/spec/containers is empty'] : []),
    ...containers.flatMap((container, index) =>
      containerRefusals(`/spec/template/spec/containers/${index}`, container, volumes),
    ),
    ...volumes.flatMap((volume, index) => volumeRefusals(`/spec/template/spec/volumes/${index}`, volume)),
  ];
}

function containerRefusals(
  path: string,
  { name, image = '', ports = [], volumeMounts = [] }: Container,
  volumes: readonly Volume[],
): readonly string[] {
  return [
    ...at(`${path}/name`, dnsLabel(name)),
    ...(image === '' ? [`${path} has no image`] : []),
    ...ports.flatMap((port) => (port.name === undefined ? [] : at(`${path}/ports`, portName(port.name)))),
    ...ports
      .filter(({ containerPort }) => containerPort < 1 || containerPort > 65_535)
      .map(({ containerPort }) => `${path}/ports ${containerPort} is no port`),
    ...volumeMounts
      .filter((mount) => !volumes.some((volume) => volume.name === mount.name))
      .map((mount) => `${path}/volumeMounts knows no volume "${mount.name}"`),
  ];
}

function volumeRefusals(path: string, volume: Volume): readonly string[] {
  const { name, ...sources } = volume;
  return [
    ...at(`${path}/name`, dnsLabel(name)),
    ...(Object.keys(sources).length === 1 ? [] : [`${path} must have one source`]),
  ];
}
