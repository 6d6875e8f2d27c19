import type * as z from 'zod';

import type { Component } from '../catalog/component.ts';
import { sortedBy } from '../core/order.ts';
import type { PackDefinition } from '../pack/definition.ts';
import { PLATFORMS } from '../pack/platform.ts';
import { componentsOf } from '../pack/source.ts';
import { reject } from './schema-problem.ts';
import { TEXT_FORMATS } from './text-formats.ts';
import { textSchema } from './text-schema.ts';

/** Reads the name of a label that neither the pack nor every platform uses for something else. */
export function clusterLabelSchema(definition: PackDefinition): z.ZodType<string, string> {
  const uses = usesOfLabels(definition);
  return textSchema(TEXT_FORMATS.labelName).superRefine((name, context) => {
    const use = uses.get(name);
    if (use !== undefined) reject(context, { rule: 'bad-value', help: `Choose another label: ${use}.` });
  });
}

/** What labels already mean, by name. Those that one platform protects are for the platform to say. */
function usesOfLabels(definition: PackDefinition): ReadonlyMap<string, string> {
  const metrics = sortedBy(
    definition.metrics.flatMap((module) => Object.values(module)),
    ({ name }) => name,
  ).toReversed();
  return new Map([
    ...metrics.flatMap(({ name, labels }) =>
      Object.keys(labels).map((label) => [label, `${name} has it`] as const),
    ),
    ...componentsIn(definition).flatMap(({ identity }) =>
      identity.map((label) => [label, 'it identifies an instance already'] as const),
    ),
    ...Object.values(PLATFORMS)
      .flatMap(({ targetLabels: { service = [], pod }, protectedLabels }) =>
        [...service, ...pod].filter((label) => !protectedLabels.includes(label)),
      )
      .map((label) => [label, 'every scrape sets it'] as const),
    ...['alertname', 'component', 'severity'].map((label) => [label, 'every alert sets it'] as const),
    ...['le', 'quantile'].map((label) => [label, 'Prometheus reserves it'] as const),
  ]);
}

function componentsIn({ metrics, sources }: PackDefinition): readonly Component[] {
  const emitters = metrics.flatMap((module) => Object.values(module).flatMap(({ emittedBy }) => emittedBy));
  return [...emitters, ...sources.flatMap(componentsOf)];
}
