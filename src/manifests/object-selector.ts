import { sortedBy } from '../core/order.ts';
import type { ServiceSource } from '../pack/resolve-source.ts';
import type { PodSource } from '../pack/source-namespaces.ts';
import type { FleetSourceSpec } from '../pack/source.ts';
import type { JsonValue } from './kubernetes-object.ts';

/** Which objects are meant, by their labels: all conditions hold. */
export interface ObjectSelector {
  readonly labels: Readonly<Record<string, string>>;
  /** Keys that are there, whatever their value. */
  readonly present: readonly string[];
  /** Keys that are not there. */
  readonly absent: readonly string[];
}

/** The pods of a source. */
export function podsOf(source: PodSource): ObjectSelector {
  return source.kind === 'fleet'
    ? podsOfFleet(source.spec)
    : { labels: podLabelsOf(source), present: [], absent: [] };
}

/** The pods of all instances. */
export function podsOfFleet({ instance, foreignPodLabels = [] }: FleetSourceSpec): ObjectSelector {
  return { labels: {}, present: [instance.podLabel], absent: foreignPodLabels };
}

/** Labels of the pods of a workload; the settings speak of pods only where its monitor selects them. */
export function podLabelsOf({ spec, settings }: ServiceSource): Readonly<Record<string, string>> {
  return settings.monitor === 'pod' ? settings.labels : spec.podLabels;
}

/** A selector as monitors and network policies write it. */
export function selectorDocument({
  labels,
  present,
  absent,
}: ObjectSelector): Readonly<Record<string, JsonValue>> {
  const sorted = sortedBy(Object.entries(labels), ([key]) => key);
  const expressions = [
    ...present.map((key) => ({ key, operator: 'Exists' })),
    ...absent.map((key) => ({ key, operator: 'DoesNotExist' })),
  ];
  return {
    ...(sorted.length === 0 ? {} : { matchLabels: Object.fromEntries(sorted) }),
    ...(expressions.length === 0 ? {} : { matchExpressions: expressions }),
  };
}
