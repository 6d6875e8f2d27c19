import type { Metric } from '../../catalog/metric.ts';
import type { Finding } from '../check.ts';
import { definePackCheck } from '../check.ts';

export const distinctIdentifiers = definePackCheck({
  code: 'catalog/distinct-identifiers',
  severity: 'error',
  summary:
    'Metrics of a component, labels of a metric and values of a label differ in more than case and separators.',
  *run({ catalog }) {
    for (const metrics of byComponent(catalog.metrics).values()) {
      yield* collisions(
        metrics.map(({ name }) => name),
        {
          what: 'metrics',
          of: '',
          pathOf: (name) => `metrics/${name}`,
        },
      );
    }
    for (const { name, labels } of catalog.metrics) {
      yield* collisions(Object.keys(labels), {
        what: 'labels',
        of: ` of "${name}"`,
        pathOf: (label) => `metrics/${name}/labels/${label}`,
      });
      for (const [label, { values }] of Object.entries(labels)) {
        yield* collisions(values === 'open' ? [] : values, {
          what: 'values',
          of: ` of "${label}" of "${name}"`,
          pathOf: () => `metrics/${name}/labels/${label}`,
        });
      }
    }
  },
});

interface Names {
  readonly what: string;
  /** What they belong to, for the message. */
  readonly of: string;
  readonly pathOf: (name: string) => string;
}

/** Names that different languages write in different cases, and that become one identifier in one of them. */
function* collisions(names: readonly string[], { what, of, pathOf }: Names): Iterable<Finding> {
  const known = new Map<string, string>();
  for (const name of new Set(names)) {
    const folded = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const other = known.get(folded);
    if (other === undefined) {
      known.set(folded, name);
      continue;
    }
    yield {
      message: `The ${what} "${other}" and "${name}"${of} differ in case and separators only.`,
      help: 'Rename one of them: generated code may have one identifier for both.',
      at: { path: pathOf(name) },
    };
  }
}

function byComponent(metrics: readonly Metric[]): ReadonlyMap<string, readonly Metric[]> {
  const groups = new Map<string, Metric[]>();
  for (const metric of metrics) {
    for (const { name } of metric.emittedBy) groups.set(name, [...(groups.get(name) ?? []), metric]);
  }
  return groups;
}
