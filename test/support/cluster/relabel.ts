import type { DiscoveredLabels } from './discover.ts';

/** A step of `relabel_configs`. */
export interface RelabelConfig {
  readonly action?: 'keep' | 'drop' | 'replace';
  readonly source_labels?: readonly string[];
  readonly regex?: string;
  readonly target_label?: string;
  readonly replacement?: string;
}

/**
 * Labels of a target after relabelling, without those that begin with two underscores; `undefined` for a target that is
 * dropped. Only the actions that monitors of the pack use.
 *
 * @see https://prometheus.io/docs/prometheus/latest/configuration/configuration/#relabel_config
 */
export function relabel(
  discovered: DiscoveredLabels,
  steps: readonly RelabelConfig[],
): DiscoveredLabels | undefined {
  const labels = new Map(Object.entries(discovered));
  for (const step of steps) {
    const { action = 'replace', source_labels: sources = [], target_label: target } = step;
    const text = sources.map((name) => labels.get(name) ?? '').join(';');
    const match = new RegExp(`^(?:${step.regex ?? '(.*)'})$`, 's').exec(text);
    if (action === 'keep' && match === null) return undefined;
    if (action === 'drop' && match !== null) return undefined;
    if (action !== 'replace' || match === null || target === undefined) continue;
    const value = (step.replacement ?? '$1').replaceAll(
      /\$\{?(\d+)\}?/g,
      (_, group) => match[Number(group)] ?? '',
    );
    if (value === '') labels.delete(target);
    else labels.set(target, value);
  }
  labels.set('instance', labels.get('instance') ?? labels.get('__address__') ?? '');
  return Object.fromEntries([...labels].filter(([name]) => !name.startsWith('__')));
}
