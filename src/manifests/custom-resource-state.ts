import type { Pack } from '../pack/pack.ts';
import type { TwinSource } from '../pack/resolve-source.ts';
import type { FieldPath, StateFamily, WatchedResource } from '../pack/source.ts';
import type { JsonValue } from './kubernetes-object.ts';

/**
 * The configuration by which kube-state-metrics makes metrics of the pack out of custom resources: the same names and
 * labels as the source that it stands in for, besides `customresource_*`, which it always adds.
 *
 * @see https://github.com/kubernetes/kube-state-metrics/blob/v2.20.0/docs/metrics/extend/customresourcestate-metrics.md
 */
export function customResourceStateConfig({ definition }: Pack, { spec }: TwinSource): JsonValue {
  return {
    kind: 'CustomResourceStateMetrics',
    spec: {
      resources: spec.resources.map((resource) => ({
        groupVersionKind: { group: resource.group, kind: resource.kind, version: resource.version },
        resourcePlural: resource.plural,
        // The name of a metric is the prefix, an underscore and what `metrics` says.
        metricNamePrefix: definition.metricPrefix.replace(/_$/, ''),
        commonLabels: { [spec.kindLabel]: resource.kind },
        labelsFromPath: pathsOf(resource.labels),
        // A field that is not there yet is no error.
        errorLogV: QUIET,
        metrics: spec.families.map((family) => ({
          name: family.metric.name.slice(definition.metricPrefix.length),
          help: family.metric.help,
          each: eachOf(family, resource),
        })),
      })),
    },
  };
}

/** Level of verbosity at which kube-state-metrics logs what it could not read; it runs at 0. */
const QUIET = 5;

function eachOf(family: StateFamily, resource: WatchedResource): JsonValue {
  switch (family.type) {
    case 'gauge':
      return {
        type: 'Gauge',
        gauge: {
          path: [...family.path],
          ...(family.valueFrom === undefined ? {} : { valueFrom: [...family.valueFrom] }),
          ...(family.labels === undefined ? {} : { labelsFromPath: pathsOf(family.labels) }),
          ...(family.missingIsZero ? { nilIsZero: true } : {}),
        },
      };
    case 'info':
      // It makes no series of an info without a label of its own, and a label of the family may be missing.
      return {
        type: 'Info',
        info: { labelsFromPath: pathsOf({ ...resource.labels, ...family.labels }) },
      };
    case 'stateset':
      return {
        type: 'StateSet',
        stateSet: {
          path: [...family.path],
          labelName: family.label,
          list: [...family.states],
          valueFrom: [...family.valueFrom],
          labelsFromPath: pathsOf(family.labels),
        },
      };
  }
}

function pathsOf(labels: Readonly<Record<string, FieldPath>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(labels).map(([label, path]) => [label, [...path]]));
}
