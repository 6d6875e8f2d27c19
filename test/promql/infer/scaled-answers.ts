import type { Expr } from '../../../src/promql/ast.ts';
import { print } from '../../../src/promql/print.ts';
import type { Infer } from './differential.ts';
import { contextOf, parseSound, unknownTo } from './differential.ts';
import type { Answer, AnswerSeries, Question } from './loaded-prometheus.ts';
import { startLoadedPrometheus } from './loaded-prometheus.ts';
import type { DataSeries, RandomData } from './random-data.ts';
import { exposeData, scaleBound, TIMES, vocabularyOf } from './random-data.ts';
import { makeQuery } from './random-query.ts';
import type { Random } from './random.ts';
import type { Rescaling } from './rescale.ts';
import { rescale } from './rescale.ts';
import type { World } from './world.ts';
import { BASE_WORLD } from './world.ts';

/** One question in two worlds. */
export interface ScaledCase {
  readonly text: string;
  readonly expr: Expr;
  readonly otherText: string;
  readonly answer: Answer;
  readonly other: Answer;
}

/** Two worlds, and what analyses queries there. */
export interface TwoWorlds {
  readonly data: RandomData;
  readonly world: World;
  /** Facts of the series in the other world, where its vocabulary is another. */
  readonly otherFacts?: RandomData['facts'];
  readonly infer: Infer;
}

/** Asks random queries, and the same in the other world where there is such a thing. */
export async function recordScaledCases(
  worlds: TwoWorlds,
  { random, count }: { readonly random: Random; readonly count: number },
): Promise<readonly ScaledCase[]> {
  const { data, world } = worlds;
  const unknown = unknownTo('prometheus');
  const asked = Array.from({ length: count }, () => {
    const expr = parseSound(print(makeQuery({ data, unknown }, random)));
    return { time: random.pick(TIMES), expr };
  }).flatMap(({ time, expr }) => {
    const other = rescale(expr, rescalingOf(expr, worlds));
    return other === undefined ? [] : [{ time, expr, text: print(expr), otherText: print(other) }];
  });
  const answers = await askIn(BASE_WORLD, data.series, asked);
  const others = await askIn(
    world,
    data.series,
    asked.map(({ otherText, time }) => ({ text: otherText, time: time * world.seconds })),
  );
  return asked.flatMap((one, index) => {
    const [answer, other] = [answers[index], others[index]];
    return answer === undefined || other === undefined
      ? []
      : [{ ...one, answer, other: inBaseBounds(other, worlds) }];
  });
}

async function askIn(
  world: World,
  series: readonly DataSeries[],
  questions: readonly Question[],
): Promise<readonly Answer[]> {
  await using prometheus = await startLoadedPrometheus({
    prometheus: 'prometheus',
    promtool: 'promtool',
    exposition: exposeData(series, world),
    world,
  });
  return await prometheus.askAll(questions);
}

/** How a query changes from the one world to the other, by the units that are inferred. */
export function rescalingOf(expr: Expr, { data, world, otherFacts, infer }: TwoWorlds): Rescaling {
  const here = infer(expr, contextOf(data.vocabulary));
  const there = otherFacts && infer(expr, contextOf(vocabularyOf(otherFacts)));
  return {
    seconds: world.seconds,
    unitOf: (node) => here.of(node).unit,
    factorOf: (node) => {
      const { unit } = here.of(node);
      if (unit.kind !== 'known' || there === undefined)
        return unit.kind === 'known' ? world.factor(unit) : undefined;
      const other = there.of(node).unit;
      return other.kind === 'known' ? unit.quantity.scale / other.quantity.scale : undefined;
    },
  };
}

/** Bounds of buckets are labels: as they are in the base world. */
function inBaseBounds(answer: Answer, { data, world }: TwoWorlds): Answer {
  if (answer.kind !== 'result') return answer;
  const bounds = new Map(
    data.series.flatMap(({ facts, labels }) => {
      const { le } = labels;
      return le === undefined ? [] : [[scaleBound(le, facts.observed, world), le] as const];
    }),
  );
  const series = answer.series.map((one): AnswerSeries => {
    const { le } = one.labels;
    return le === undefined ? one : { ...one, labels: { ...one.labels, le: bounds.get(le) ?? le } };
  });
  return { ...answer, series };
}

/** In what the answer of the other world is not the multiple that the unit says; `undefined` when it is. */
export function judgeScaling({ answer, other }: ScaledCase, factor: number): string | undefined {
  if (answer.kind !== 'result' || other.kind !== 'result') {
    return answer.kind === other.kind ? undefined : `${answer.kind} became ${other.kind}`;
  }
  const [values, others] = [valuesOf(answer.series), valuesOf(other.series)];
  if (values.size !== others.size) return `${values.size} series became ${others.size}`;
  for (const [labels, value] of values) {
    const scaled = others.get(labels);
    if (scaled === undefined) return `${labels} is gone`;
    if (!isClose(value * factor, scaled))
      return `${labels} ${value} became ${scaled} and not ${value * factor}`;
  }
  return undefined;
}

/** By what the answer of a query is multiplied; `undefined` where its unit says nothing that floats could show. */
export function measurableFactor(expr: Expr, worlds: TwoWorlds): number | undefined {
  const factor = rescalingOf(expr, worlds).factorOf(expr);
  return factor !== undefined && factor > 1e-30 && factor < 1e30 ? factor : undefined;
}

function valuesOf(series: readonly AnswerSeries[]): ReadonlyMap<string, number> {
  return new Map(
    series.map(({ labels, points }) => [
      JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))),
      points.at(-1)?.[1] ?? NaN,
    ]),
  );
}

/** Sums add up in another order where labels of buckets are others. */
function isClose(a: number, b: number): boolean {
  return Object.is(a, b) || a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
