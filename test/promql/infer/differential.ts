import { randomInt } from 'node:crypto';

import type { Expr } from '../../../src/promql/ast.ts';
import type { Facts } from '../../../src/promql/infer/facts.ts';
import type { infer } from '../../../src/promql/infer/infer.ts';
import type { InferContext } from '../../../src/promql/infer/scope.ts';
import { parse } from '../../../src/promql/parse.ts';
import { print } from '../../../src/promql/print.ts';
import type { Vocabulary } from '../../../src/promql/vocabulary.ts';
import type { Violation } from './judge-facts.ts';
import { judgeFacts, showInterval } from './judge-facts.ts';
import type { Answer, LoadedPrometheus, LoadedSetup } from './loaded-prometheus.ts';
import { EVALUATION_INTERVAL_SECONDS } from './loaded-prometheus.ts';
import { TIMES } from './random-data.ts';
import type { RandomData } from './random-data.ts';
import { makeQuery } from './random-query.ts';
import type { Random } from './random.ts';
import { simplerThan } from './simpler.ts';

/** A query and what a real Prometheus said to it. */
export interface Case {
  readonly text: string;
  readonly expr: Expr;
  /** In seconds since 1970. */
  readonly time: number;
  readonly answer: Answer;
}

/** A fact of a query that a real answer proves wrong. */
export interface Counterexample extends Case {
  readonly facts: Facts;
  readonly violations: readonly Violation[];
}

/** The function to prove. */
export type Infer = typeof infer;

/** What only Prometheus 3 knows, with all of its options. */
const SINCE_3 = [
  'double_exponential_smoothing',
  'end',
  'first_over_time',
  'histogram_avg',
  'histogram_quantiles',
  'histogram_stddev',
  'histogram_stdvar',
  'info',
  'integral',
  'limit_ratio',
  'limitk',
  'mad_over_time',
  'max_of',
  'min_of',
  'range',
  'sort_by_label',
  'sort_by_label_desc',
  'start',
  'start_timestamp',
  'step',
  'ts_of_first_over_time',
  'ts_of_last_over_time',
  'ts_of_max_over_time',
  'ts_of_min_over_time',
];

/** The seed of a run: printed, and taken from the environment to repeat one. */
export function drawSeed(what: string): number {
  const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? randomInt(2 ** 32));
  console.log(`${what}: DIFFERENTIAL_SEED=${seed}`);
  return seed;
}

/** Functions that no query of this Prometheus may use; `holt_winters` is not in our language. */
export function unknownTo(prometheus: LoadedSetup['prometheus']): ReadonlySet<string> {
  return new Set(prometheus === 'prometheus-3' ? ['holt_winters'] : ['holt_winters', ...SINCE_3]);
}

/** Asks random queries at random times. Throws where a query is refused: the generator makes sound ones only. */
export async function recordCases(
  prometheus: LoadedPrometheus,
  options: {
    readonly data: RandomData;
    readonly unknown: ReadonlySet<string>;
    readonly random: Random;
    readonly count: number;
  },
): Promise<readonly Case[]> {
  const { random, count } = options;
  const questions = Array.from({ length: count }, () => {
    const text = print(makeQuery(options, random));
    return { text, expr: parseSound(text), time: random.pick(TIMES) };
  });
  const answers = await prometheus.askAll(questions);
  return questions.flatMap((question, index) => {
    const answer = answers[index];
    if (answer === undefined) return [];
    if (answer.kind === 'refused') throw new Error(`${question.text}: ${answer.message}`);
    return [{ ...question, answer }];
  });
}

/** The tree of a text; throws when there is none. */
export function parseSound(text: string): Expr {
  const { expr, errors } = parse(text);
  if (expr === undefined) throw new Error(`${text}: ${errors.map(({ message }) => message).join(' ')}`);
  return expr;
}

/** What queries of random data are judged by. */
export function contextOf(vocabulary: Vocabulary): InferContext {
  return {
    vocabulary,
    isVariable: () => false,
    evaluationIntervalSeconds: EVALUATION_INTERVAL_SECONDS,
  };
}

/** Cases whose facts are wrong, as they are found. */
export function* counterexamples(
  cases: Iterable<Case>,
  inferFacts: Infer,
  context: InferContext,
): Generator<Counterexample> {
  for (const one of cases) {
    const found = refute(one, inferFacts, context);
    if (found !== undefined) yield found;
  }
}

function refute(one: Case, inferFacts: Infer, context: InferContext): Counterexample | undefined {
  const facts = inferFacts(one.expr, context).root;
  const violations = judgeFacts(one.expr, facts, one.answer);
  return violations.length > 0 ? { ...one, facts, violations } : undefined;
}

/** The simplest query found that goes against a fact of the same kind. */
export async function shrink(
  found: Counterexample,
  options: {
    readonly prometheus: LoadedPrometheus;
    readonly infer: Infer;
    readonly context: InferContext;
  },
): Promise<Counterexample> {
  const claim = found.violations[0]?.claim;
  for (const candidate of simplerThan(found.expr)) {
    const text = print(candidate);
    if (text.length >= found.text.length) continue;
    const expr = parseSound(text);
    const answer = await options.prometheus.ask({ text, time: found.time });
    const simpler = refute({ text, expr, time: found.time, answer }, options.infer, options.context);
    if (simpler?.violations.some((violation) => violation.claim === claim) === true) {
      return shrink(simpler, options);
    }
  }
  return found;
}

/** A counterexample for people. */
export function showCounterexample({ text, time, facts, violations, answer }: Counterexample): string {
  const { labels, values, emptiness, cost, comparison } = facts;
  const named = [...labels.named].map(([name, { presence, values: listed, reason }]) => {
    const among = listed === undefined ? '' : ` of ${listed.join('|')}`;
    return `${name} ${presence}${among} (${reason.cause})`;
  });
  const [violation] = violations;
  const series = answer.kind === 'result' ? answer.series.slice(0, 3) : [];
  return [
    `${text}   at ${time}`,
    `  ${violation?.claim}: said ${violation?.message}`,
    `  labels: ${named.join('; ')}; others ${labels.rest.presence}; key ${labels.key === undefined ? 'unknown' : `(${[...labels.key].join(', ')})`}`,
    `  values: ${showInterval(values)}; empty ${emptiness.empty}; comparison ${comparison ?? '–'}; cost ${JSON.stringify(cost)}`,
    ...series.map(
      (one) => `  answer: ${JSON.stringify(one.labels)} ${one.points.map(([, value]) => value).join(' ')}`,
    ),
  ].join('\n');
}
