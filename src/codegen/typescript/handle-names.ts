import type { Metric } from '../../catalog/metric.ts';
import { PackError } from '../../core/errors.ts';
import { typescriptIdentifier } from '../../text/typescript.ts';

/** What an instrumentation has beside its handles. */
const TAKEN: ReadonlySet<string> = new Set(['drops', 'release']);

/**
 * Property of the instrumentation for each metric: its name without the prefix of the pack, in camel case, so that
 * whoever knows the metric knows the property. One of a property that every instrumentation has gets an underscore.
 *
 * @throws {@link PackError} `TEXT_UNSAFE` where two metrics would share a property.
 */
export function handleNames(metrics: readonly Metric[], prefix: string): ReadonlyMap<string, Metric> {
  const names = new Map<string, Metric>();
  for (const metric of metrics) {
    const words = metric.name.startsWith(prefix) ? metric.name.slice(prefix.length) : metric.name;
    const identifier = typescriptIdentifier(words);
    const name = TAKEN.has(identifier) ? `${identifier}_` : identifier;
    const other = names.get(name);
    if (other !== undefined) throw sharedName(name, [other.name, metric.name]);
    names.set(name, metric);
  }
  return names;
}

function sharedName(name: string, metrics: readonly string[]): PackError {
  return new PackError('TEXT_UNSAFE', `${metrics.join(' and ')} would both become the property "${name}".`, {
    help: 'Let the names differ in more than the place of underscores.',
  });
}
