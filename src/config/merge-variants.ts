import type { ExternalMetric } from '../catalog/external.ts';
import { UNDESCRIBED } from '../catalog/external.ts';
import type { Label, Labels } from '../catalog/label.ts';
import { compareText, sortedBy } from '../core/order.ts';
import type { CatalogEntry, CatalogLabel } from './catalog-schema.ts';
import { OPEN_FAMILY } from './catalog-schema.ts';

/** The entries of one name. */
export type Variants = readonly [CatalogEntry, ...CatalogEntry[]];

/**
 * Makes one metric of everything that is known of a name. Where variants differ, the metric says all of it: every
 * kind, unit, label and label value. A label that some variant lacks is optional, and open if it is open in one.
 */
export function mergeVariants(variants: Variants): ExternalMetric {
  const [first, ...others] = variants;
  return {
    origin: 'external',
    kinds: distinct([first.type, ...others.map(({ type }) => type)]),
    name: first.name,
    units: distinct([first.unit, ...others.map(({ unit }) => unit)]),
    help: distinct([first.help, ...others.map(({ help }) => help)]).join(' / '),
    labels: mergeLabels(variants),
    variants: sorted(variants.flatMap(({ variant }) => (variant === undefined ? [] : [variant]))),
    optional: variants.some(({ optional }) => optional === true),
    absentOn: sorted(variants.flatMap(({ absent_on: platforms }) => platforms ?? [])),
    sources: sorted(variants.map(({ source }) => source)),
  };
}

/** In the order of the file. */
function distinct<Item>([first, ...others]: readonly [Item, ...Item[]]): readonly [Item, ...Item[]] {
  return [first, ...new Set(others.filter((item) => item !== first))];
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareText);
}

function mergeLabels(variants: Variants): Labels {
  const byName = new Map<string, CatalogLabel[]>();
  for (const label of variants.flatMap(labelsOf)) {
    byName.set(label.name, [...(byName.get(label.name) ?? []), label]);
  }
  const merged = sortedBy(byName, ([name]) => name).map(
    ([name, labels]) => [name, mergeLabel(labels, labels.length < variants.length)] as const,
  );
  return Object.fromEntries(merged);
}

/**
 * Labels that a handle can name. `le` belongs to the buckets of a histogram, not to the metric; the labels of an open
 * family are known only where the component runs.
 */
function labelsOf({ type, labels }: CatalogEntry): readonly CatalogLabel[] {
  return labels.filter(({ name }) => !(type === 'histogram' && name === 'le') && !name.endsWith(OPEN_FAMILY));
}

function mergeLabel(labels: readonly CatalogLabel[], optional: boolean): Label {
  const helps = labels.flatMap(({ help }) => (help === undefined ? [] : [help]));
  const isOpen = labels.some(({ values }) => values === undefined);
  return {
    help: helps.length === 0 ? UNDESCRIBED : [...new Set(helps)].join(' / '),
    values: isOpen ? 'open' : [...new Set(labels.flatMap(({ values }) => values ?? []))],
    ...(optional ? { optional: true } : {}),
  };
}
