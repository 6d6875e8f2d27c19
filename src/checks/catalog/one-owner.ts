import type { Catalog } from '../../catalog/catalog.ts';
import type { ExternalCatalog } from '../../catalog/external.ts';
import type { Metric } from '../../catalog/metric.ts';
import { createSeriesIndex } from '../../catalog/series-index.ts';
import { seriesOf } from '../../catalog/series.ts';
import { compareText } from '../../core/order.ts';
import type { Finding } from '../check.ts';
import { definePackCheck } from '../check.ts';

export const oneOwner = definePackCheck({
  code: 'catalog/one-owner',
  severity: 'error',
  summary:
    'An own metric shares its series with no other metric, and foreign catalogs agree on the kind of a name.',
  *run({ catalog }) {
    yield* ownSeriesTwice(catalog);
    yield* foreignKindsDiffer(catalog);
  },
});

function* ownSeriesTwice({ metrics, external }: Catalog): Iterable<Finding> {
  const foreign = createSeriesIndex([], external);
  const owners = new Map<string, Metric>();
  for (const metric of metrics) {
    for (const { name } of seriesOf(metric)) {
      const owner = owners.get(name) ?? foreign.get(name)?.metric;
      if (owner === undefined) {
        owners.set(name, metric);
        continue;
      }
      yield {
        message: `The metrics "${owner.name}" and "${metric.name}" both expose the series "${name}".`,
        help: 'Rename one of them.',
        at: { path: `metrics/${metric.name}` },
      };
    }
  }
}

/** Components share libraries and so expose the same names; a query over both must still mean one thing. */
function* foreignKindsDiffer({ external }: Catalog): Iterable<Finding> {
  const holders = new Map<string, ExternalCatalog>();
  for (const catalog of external) {
    for (const name of Object.keys(catalog.metrics)) {
      const holder = holders.get(name);
      if (holder === undefined) {
        holders.set(name, catalog);
        continue;
      }
      const [one, other] = [kindsOf(holder, name), kindsOf(catalog, name)];
      if (one === other) continue;
      yield {
        message: `"${name}" is a ${one} in the catalog "${holder.name}" and a ${other} in "${catalog.name}".`,
        help: 'Correct the catalog that is wrong, or leave one of them out of the pack.',
        at: { path: `external/${catalog.name}/${name}` },
      };
    }
  }
}

function kindsOf({ metrics }: ExternalCatalog, name: string): string {
  return (metrics[name]?.kinds ?? []).toSorted(compareText).join(' or ');
}
