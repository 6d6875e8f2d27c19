import type { InferContext } from '../../../src/promql/infer/scope.ts';
import type { LabelFact, LabelSet } from '../../../src/promql/label-set.ts';
import { NUMBER, SECONDS } from '../../../src/promql/quantity.ts';
import { ANY_VALUE } from '../../../src/promql/value-interval.ts';
import type { SeriesFacts, Vocabulary } from '../../../src/promql/vocabulary.ts';

const NOWHERE = { from: 0, to: 0 } as const;

type Declared = Readonly<Record<string, readonly string[] | 'open' | 'optional'>>;

/** A closed set: the scrape adds `pod`; the other labels are the metric's. */
function closedLabels(name: string, declared: Declared): LabelSet {
  const named = new Map<string, LabelFact>([
    ['__name__', { presence: 'sure', values: [name], reason: { cause: 'metric', span: NOWHERE } }],
    ['pod', { presence: 'sure', reason: { cause: 'target', span: NOWHERE } }],
  ]);
  for (const [label, values] of Object.entries(declared)) {
    named.set(label, {
      presence: values === 'optional' ? 'maybe' : 'sure',
      ...(typeof values !== 'string' && { values }),
      reason: { cause: 'metric', span: NOWHERE },
    });
  }
  return {
    named,
    rest: { presence: 'absent', reason: { cause: 'metric', span: NOWHERE } },
    key: new Set(['pod', ...Object.keys(declared)]),
  };
}

function series(name: string, kind: SeriesFacts['kind'], declared: Declared): SeriesFacts {
  return {
    name,
    metric: name,
    part: 'value',
    kind,
    labels: closedLabels(name, declared),
    unit: { kind: 'known', quantity: NUMBER },
    values: { ...ANY_VALUE, min: 0 },
    acrossPods: 'sum',
    bound: 20,
    intervalSeconds: 30,
  };
}

const DURATION: Pick<SeriesFacts, 'metric' | 'buckets' | 'observed'> = {
  metric: 'dur_seconds',
  buckets: [0.5, 1],
  observed: { kind: 'known', quantity: SECONDS },
};

const SERIES: readonly SeriesFacts[] = [
  series('rq_total', 'counter', { ctl: 'open', result: ['err', 'ok'] }),
  series('retries_total', 'counter', { ctl: 'open' }),
  series('depth', 'gauge', { queue: 'open', shard: 'optional' }),
  series('build_info', 'gauge', { version: 'open' }),
  {
    ...series('dur_seconds_bucket', 'counter', { ctl: 'open', le: ['+Inf', '0.5', '1'] }),
    ...DURATION,
    part: 'bucket',
  },
];

/** The series of a pump: every pod emits them, and nothing else adds labels. */
export const PUMP: Vocabulary = {
  complete: true,
  series: (name) => SERIES.find((one) => one.name === name),
  names: SERIES.map(({ name }) => name).sort(),
};

/** What a rule that reads them knows. */
export const PUMP_CONTEXT: InferContext = {
  vocabulary: PUMP,
  isVariable: () => false,
  evaluationIntervalSeconds: 30,
};
