import type { ExternalCatalog, ExternalMetric } from './external.ts';
import { UNDESCRIBED } from './external.ts';
import type { Label } from './label.ts';

/** A label of a row. What it leaves out is the default: not described, open, always there. */
type LabelRow = Partial<Label>;

/** A foreign metric without its name. What it leaves out is empty or `false`. */
export interface ExternalRow extends Pick<ExternalMetric, 'kinds' | 'units' | 'help' | 'sources'> {
  readonly labels?: Readonly<Record<string, LabelRow>>;
  readonly variants?: readonly string[];
  readonly optional?: true;
  readonly absentOn?: readonly string[];
}

/** A foreign catalog as its generated file holds it. */
interface ExternalCatalogSpec<Name extends string> extends Omit<ExternalCatalog, 'metrics'> {
  /** An {@link ExternalRow} in JSON for each metric. */
  readonly metrics: Readonly<Record<Name, string>>;
}

/**
 * Declares a foreign catalog. A row is read when somebody asks for its metric: a run needs few of the hundreds, and
 * making objects of all would be felt at every start.
 */
export function defineExternalCatalog<const Name extends string>(
  spec: ExternalCatalogSpec<Name>,
): ExternalCatalog<Name> {
  const known = new Map<string, ExternalMetric>();
  const metrics = {};
  for (const [name, row] of Object.entries<string>(spec.metrics)) {
    const get = (): ExternalMetric => {
      const metric = known.get(name) ?? readRow(name, row);
      known.set(name, metric);
      return metric;
    };
    Object.defineProperty(metrics, name, { enumerable: true, get });
  }
  // Each row has become a property.
  return { name: spec.name, metrics: metrics as ExternalCatalog<Name>['metrics'], patterns: spec.patterns };
}

/** The handle of one metric of a catalog. */
export function externalMetric<const Name extends string>(
  catalog: ExternalCatalog<Name>,
  name: Name,
): ExternalMetric<Name> {
  // A metric stands under its own name.
  return catalog.metrics[name] as ExternalMetric<Name>;
}

function readRow(name: string, row: string): ExternalMetric {
  // The generator wrote it, and a test proves that it reads back as what the catalog says.
  const { kinds, units, help, sources, ...rest } = JSON.parse(row) as ExternalRow;
  const { labels = {}, variants = [], optional = false, absentOn = [] } = rest;
  return Object.freeze({
    origin: 'external',
    kinds,
    name,
    units,
    help,
    labels: Object.fromEntries(Object.entries(labels).map(([label, facts]) => [label, readLabel(facts)])),
    variants,
    optional,
    absentOn,
    sources,
  });
}

function readLabel({ help = UNDESCRIBED, values = 'open', optional }: LabelRow): Label {
  return { help, values, ...(optional === true ? { optional } : {}) };
}
