import type { LabelFact } from '../promql/label-set.ts';
import type { UnitFact } from '../promql/quantity.ts';
import { BYTES, NUMBER, SECONDS, TIMESTAMP } from '../promql/quantity.ts';
import type { ValueInterval } from '../promql/value-interval.ts';
import { ANY_VALUE } from '../promql/value-interval.ts';
import type { SeriesFacts } from '../promql/vocabulary.ts';

type Ambient = Pick<SeriesFacts, 'unit' | 'values'> & {
  /** Labels that every series has, with their values where Prometheus sets them. */
  readonly labels: Readonly<Record<string, readonly string[] | undefined>>;
};

const TARGET = { instance: undefined, job: undefined } as const;
const FLAG: ValueInterval = { min: 0, minOpen: false, max: 1, maxOpen: false, nan: false, whole: true };
const AMOUNT: ValueInterval = { ...ANY_VALUE, min: 0 };

function of(quantity: typeof NUMBER): UnitFact {
  return { kind: 'known', quantity };
}

/**
 * Series that Prometheus writes itself, whoever is scraped. Their other labels are those of the target or the alert.
 *
 * Source: Prometheus 3.14, scrape/scrape.go and rules/alerting.go.
 */
const AMBIENT: ReadonlyMap<string, Ambient> = new Map([
  ['up', { unit: of(NUMBER), values: FLAG, labels: TARGET }],
  ['scrape_duration_seconds', { unit: of(SECONDS), values: AMOUNT, labels: TARGET }],
  ['scrape_samples_scraped', { unit: of(NUMBER), values: AMOUNT, labels: TARGET }],
  ['scrape_samples_post_metric_relabeling', { unit: of(NUMBER), values: AMOUNT, labels: TARGET }],
  ['scrape_series_added', { unit: of(NUMBER), values: AMOUNT, labels: TARGET }],
  ['scrape_timeout_seconds', { unit: of(SECONDS), values: AMOUNT, labels: TARGET }],
  ['scrape_sample_limit', { unit: of(NUMBER), values: AMOUNT, labels: TARGET }],
  // -1 when the response is larger than the limit.
  ['scrape_body_size_bytes', { unit: of(BYTES), values: { ...ANY_VALUE, min: -1 }, labels: TARGET }],
  [
    'ALERTS',
    { unit: of(NUMBER), values: FLAG, labels: { alertname: undefined, alertstate: ['firing', 'pending'] } },
  ],
  ['ALERTS_FOR_STATE', { unit: of(TIMESTAMP), values: AMOUNT, labels: { alertname: undefined } }],
]);

/** Names of the series that are there without any catalog. */
export const AMBIENT_NAMES: readonly string[] = [...AMBIENT.keys()];

/** Facts of a series that Prometheus writes itself; `undefined` for every other name. */
export function ambientFacts(name: string): SeriesFacts | undefined {
  const ambient = AMBIENT.get(name);
  if (ambient === undefined) return undefined;
  const { labels, unit, values } = ambient;
  return {
    name,
    metric: name,
    part: 'value',
    kind: 'gauge',
    labels: {
      named: new Map([
        ['__name__', sure([name])],
        ...Object.entries(labels).map(([label, known]): [string, LabelFact] => [label, sure(known)]),
      ]),
      rest: { presence: 'maybe', reason: { cause: 'unknown', span: NOWHERE } },
    },
    unit,
    values,
  };
}

/** Facts of a series are about no text. */
const NOWHERE = { from: 0, to: 0 } as const;

function sure(values: readonly string[] | undefined): LabelFact {
  return { presence: 'sure', ...(values && { values }), reason: { cause: 'target', span: NOWHERE } };
}
