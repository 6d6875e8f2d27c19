import { escapeRegex } from '../text/regex.ts';
import type { Scrape } from './scrape.ts';

/** A step of relabelling as monitors write it; a scrape configuration writes the same keys in snake case. */
export type Relabeling = Readonly<{
  /** Left out: the target label is set. */
  action?: 'drop' | 'keep';
  sourceLabels?: readonly string[];
  regex?: string;
  targetLabel?: string;
  replacement?: string;
}>;

/** Sets the target labels that the pack adds to those of the platform. */
export function targetRelabelings({ selects, labels, job }: Scrape): readonly Relabeling[] {
  const own = Object.entries(labels).map(([targetLabel, value]): Relabeling => {
    switch (value.from) {
      case 'label':
        return { sourceLabels: [metaLabel(`${selects}_label`, value.key)], targetLabel };
      case 'container':
        return { sourceLabels: ['__meta_kubernetes_pod_container_name'], targetLabel };
      case 'text':
        return { targetLabel, replacement: value.text };
    }
  });
  return [...own, { targetLabel: 'job', replacement: job }];
}

/** Drops series by their exact names: Prometheus anchors the expression. */
export function droppingRelabelings(names: readonly string[]): readonly Relabeling[] {
  return [{ action: 'drop', sourceLabels: ['__name__'], regex: names.map(escapeRegex).join('|') }];
}

/** Name under which service discovery shows a label of an object: every character that no label name may hold is `_`. */
export function metaLabel(what: string, key: string): string {
  return `__meta_kubernetes_${what}_${key.replaceAll(/[^a-zA-Z0-9_]/g, '_')}`;
}
