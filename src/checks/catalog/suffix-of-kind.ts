import type { Metric } from '../../catalog/metric.ts';
import { definePackCheck } from '../check.ts';

export const suffixOfKind = definePackCheck({
  code: 'catalog/suffix-of-kind',
  severity: 'error',
  summary: 'The name of a metric ends with the suffix of its kind and with none of another.',
  *run({ catalog }) {
    for (const { name, kind } of catalog.metrics) {
      const at = { path: `metrics/${name}` };
      const own = SUFFIX[kind];
      const written = SUFFIXES.find((suffix) => name.endsWith(suffix));
      if (own !== undefined && written !== own) {
        yield {
          message: `The ${kind} "${name}" does not end with "${own}".`,
          help: `Let its name end with "${own}".`,
          at,
        };
      } else if (written !== own) {
        yield {
          message: `The ${kind} "${name}" ends with "${written}", which says another kind.`,
          help: 'Choose another ending, or declare the kind that the name says.',
          at,
        };
      }
    }
  },
});

/** What only metrics of a kind end with. */
const SUFFIX: Readonly<Record<Metric['kind'], string | undefined>> = {
  counter: '_total',
  gauge: undefined,
  histogram: undefined,
  info: '_info',
  stateset: undefined,
};

/**
 * Endings with a meaning: those above, and those of the series of a histogram or summary, which a client adds itself.
 *
 * @see https://prometheus.io/docs/specs/om/open_metrics_spec/#suffixes
 */
const SUFFIXES = ['_total', '_info', '_bucket', '_sum', '_count', '_created'] as const;
