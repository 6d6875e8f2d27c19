import { walk } from '../../../src/promql/ast.ts';
import type { Facts } from '../../../src/promql/infer/facts.ts';
import type { InferContext } from '../../../src/promql/infer/scope.ts';
import type { Case, Infer } from './differential.ts';
import type { AnswerSeries } from './loaded-prometheus.ts';

/** Shares from 0 to 1 of what could be said and was. */
export type Tightness = Readonly<Record<Measure, number>>;

/** `share` of the answers of which `applies` holds. */
interface Rule {
  applies(facts: Facts, series: readonly AnswerSeries[]): boolean;
  holds(facts: Facts, series: readonly AnswerSeries[]): boolean;
}

const RULES = {
  /** Sure labels are those on all series, possible ones those on any. */
  labels: {
    applies: (_facts, series) => series.length > 0,
    holds: (facts, series) => isExact(facts, series),
  },
  /** It is known which labels tell series apart. */
  key: {
    applies: (_facts, series) => series.length > 0,
    holds: ({ labels }) => labels.key !== undefined,
  },
  /** One series at most, where it is one whatever the data. */
  single: {
    applies: ({ labels }, series) => series.length > 0 && labels.named.size === 0,
    holds: ({ labels }) => labels.key?.size === 0,
  },
  /** Some bound of the values is known. */
  values: {
    applies: (_facts, series) => series.length > 0,
    holds: ({ values }) => values.min > -Infinity || values.max < Infinity || values.whole,
  },
  /** Values never below zero are known never to be. */
  positive: {
    applies: (_facts, series) => series.length > 0 && eachValue(series, (value) => value >= 0),
    holds: ({ values }) => values.min >= 0,
  },
  /** Values that are whole are known to be. */
  whole: {
    applies: (_facts, series) => series.length > 1 && eachValue(series, Number.isInteger),
    holds: ({ values }) => values.whole,
  },
  /** Values that are never NaN are known never to be. */
  number: {
    applies: (_facts, series) => series.length > 1 && eachValue(series, (value) => !Number.isNaN(value)),
    holds: ({ values }) => !values.nan,
  },
  /** What is empty is known always to be. */
  empty: {
    applies: (_facts, series) => series.length === 0,
    holds: ({ emptiness }) => emptiness.empty === 'always',
  },
  /** What is not empty is known never to be. */
  never: {
    applies: (_facts, series) => series.length > 0,
    holds: ({ emptiness }) => emptiness.empty === 'never',
  },
  /** The unit is known. */
  unit: {
    applies: (_facts, series) => series.length > 0,
    holds: ({ unit }) => unit.kind !== 'unknown',
  },
  /** It is known what a comparison yields. */
  comparison: {
    applies: ({ comparison }) => comparison !== undefined,
    holds: ({ comparison }) => comparison !== 'open',
  },
  /** The most series are known. */
  series: {
    applies: ({ type }, series) => type === 'vector' && series.length > 0,
    holds: ({ cost }) => cost.series !== undefined,
  },
  /** The most samples are known. */
  samples: {
    applies: ({ type }) => type === 'vector',
    holds: ({ cost }) => cost.samples !== undefined,
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** What is measured. */
export type Measure = keyof typeof RULES;

/** How much the facts say of vectors whose series a catalog knows; a fact that is merely not wrong would be easy. */
export function measureTightness(
  cases: readonly Case[],
  inferFacts: Infer,
  context: InferContext,
): Tightness {
  const rules: readonly (readonly [string, Rule])[] = Object.entries(RULES);
  const counts = new Map(rules.map(([name]) => [name, { applies: 0, holds: 0 }]));
  for (const { expr, answer } of cases) {
    if (answer.kind !== 'result' || answer.type !== 'vector' || !isOfKnownSeries({ expr }, context)) continue;
    const facts = inferFacts(expr, context).root;
    for (const [name, rule] of rules) {
      const count = counts.get(name);
      if (count === undefined || !rule.applies(facts, answer.series)) continue;
      count.applies += 1;
      if (rule.holds(facts, answer.series)) count.holds += 1;
    }
  }
  // The keys are those of the rules.
  return Object.fromEntries(
    Array.from(counts, ([name, { applies, holds }]) => [name, applies === 0 ? 1 : holds / applies]),
  ) as Tightness;
}

/** Whether every selector names a series whose labels are all known. */
function isOfKnownSeries({ expr }: Pick<Case, 'expr'>, { vocabulary }: InferContext): boolean {
  return Array.from(walk(expr)).every((node) => {
    if (node.kind !== 'selector') return true;
    const facts = node.metric === undefined ? undefined : vocabulary.series(node.metric.name);
    return facts?.labels.rest.presence === 'absent';
  });
}

function isExact({ labels: { named, rest } }: Facts, series: readonly AnswerSeries[]): boolean {
  if (rest.presence !== 'absent') return false;
  const found = new Set(series.flatMap(({ labels }) => Object.keys(labels)));
  const possible = [...named].filter(([, { presence }]) => presence !== 'absent');
  return (
    possible.length === found.size &&
    possible.every(([name, { presence }]) =>
      series.every(({ labels }) => labels[name] !== undefined)
        ? presence === 'sure'
        : presence === 'maybe' && found.has(name),
    )
  );
}

function eachValue(series: readonly AnswerSeries[], test: (value: number) => boolean): boolean {
  return series.every(({ points }) => points.every(([, value]) => test(value)));
}
