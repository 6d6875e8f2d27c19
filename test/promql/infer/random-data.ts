import type { LabelCause, LabelFact, LabelSet } from '../../../src/promql/label-set.ts';
import type { UnitFact } from '../../../src/promql/quantity.ts';
import type { SeriesFacts, Vocabulary } from '../../../src/promql/vocabulary.ts';
import type { MetricPlan, OwnLabel, PlannedSeries } from './metric-plans.ts';
import { METRIC_PLANS, OWN_LABELS } from './metric-plans.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** Seconds between two samples of a series. */
const INTERVAL_SECONDS = 30;
/** When the data begins, in seconds since 1970: four times as much is still a time that Prometheus knows. */
export const START_SECONDS = 400_000_000;
/** How many samples a series has that never fails. */
const LENGTH = 80;
/** A silence outlasts the five minutes for which an instant selector looks back. */
const SILENT_SAMPLES = 14;

/** Times to ask at, in seconds since 1970: amid the data, at its end, and while its last samples are still seen. */
export const TIMES: readonly number[] = [40, LENGTH, LENGTH + 8].map(
  (sample) => START_SECONDS + sample * INTERVAL_SECONDS,
);

/** Labels by name, and a value at each time. */
export interface DataSeries {
  readonly facts: Pick<SeriesFacts, 'name' | 'unit' | 'observed'>;
  readonly labels: Readonly<Record<string, string>>;
  /** Rising in time, in seconds since 1970. */
  readonly samples: readonly (readonly [seconds: number, value: number])[];
}

/** Series, and what a catalog would say of them. */
export interface RandomData {
  readonly vocabulary: Vocabulary;
  readonly facts: readonly SeriesFacts[];
  readonly series: readonly DataSeries[];
}

/** One scraped process. */
interface Target {
  readonly labels: Readonly<Record<string, string>>;
  /** When it is scraped after each full interval, in seconds. */
  readonly phase: number;
}

const TARGETS: readonly Target[] = [
  { labels: { namespace: 'north', pod: 'api-0', job: 'api' }, phase: 3 },
  { labels: { namespace: 'north', pod: 'api-1', job: 'api' }, phase: 11 },
  { labels: { namespace: 'south', pod: 'api-0', job: 'api' }, phase: 17 },
  { labels: { namespace: 'south', pod: 'worker-0', job: 'worker' }, phase: 29 },
];
/** Of the labels of a target only the job has values that are known beforehand. */
const TARGET_LABELS: readonly OwnLabel[] = [
  { name: 'namespace', occurring: [] },
  { name: 'pod', occurring: [] },
  { name: 'job', occurring: [], values: ['api', 'worker'] },
];

/** Makes up metrics with labels of their own, and what some targets expose of them. */
export function makeData(random: Random): RandomData {
  const metrics = METRIC_PLANS.map((plan) => makeMetric(plan, random));
  const facts = metrics.flatMap((metric) => metric.facts);
  return { facts, vocabulary: vocabularyOf(facts), series: metrics.flatMap(({ series }) => series) };
}

/** A vocabulary that lists everything there is. */
export function vocabularyOf(facts: readonly SeriesFacts[]): Vocabulary {
  const byName = new Map(facts.map((one) => [one.name, one]));
  return { complete: true, names: [...byName.keys()].sort(), series: (name) => byName.get(name) };
}

/** The data as a Prometheus of another world would have stored it, in OpenMetrics. */
export function exposeData(series: readonly DataSeries[], world: World): string {
  const lines = series.flatMap(({ facts, labels, samples }) => {
    const factor = world.factor(facts.unit);
    const pairs = Object.entries(labels).map(([name, value]) => {
      const written = name === 'le' ? scaleBound(value, facts.observed, world) : value;
      return `${name}="${written}"`;
    });
    const head = `${facts.name}{${pairs.join(',')}}`;
    return samples.map(
      ([seconds, value]) => `${head} ${printValue(value * factor)} ${seconds * world.seconds}\n`,
    );
  });
  return `${lines.join('')}# EOF\n`;
}

/** The bound of a bucket, as a label of another world. */
export function scaleBound(le: string, observed: UnitFact | undefined, world: World): string {
  return le === '+Inf' || observed === undefined ? le : String(Number(le) * world.factor(observed));
}

function printValue(value: number): string {
  if (Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
}

function makeMetric(
  plan: MetricPlan,
  random: Random,
): { readonly facts: readonly SeriesFacts[]; readonly series: readonly DataSeries[] } {
  const shared = OWN_LABELS.filter(
    ({ values, optional }) =>
      (plan.everyCombination !== true || values !== undefined) &&
      // Of few series an optional label would be on all or on none.
      ((plan.everyCombination !== true && plan.single !== true) || optional !== true),
  );
  const own = plan.bare === true ? [] : random.sample(shared, 1 + random.int(2));
  const instances = random
    .sample(TARGETS, 2 + random.int(TARGETS.length - 1))
    .flatMap((target) => labelsOfInstances(plan, own, random).map((labels) => ({ target, labels })));
  const rows = instances.flatMap(({ target, labels }) => {
    const isUp = drawUptime(random);
    return plan.play(random, LENGTH).map((played) => ({
      suffix: played.suffix,
      labels: {
        ...target.labels,
        ...labels,
        ...played.labels,
        ...(plan.foreign === true && { vendor: target.phase > 10 ? 'acme' : '' }),
      },
      samples: played.values.flatMap((value, index) =>
        value === undefined || !isUp(index)
          ? []
          : [[START_SECONDS + index * INTERVAL_SECONDS + target.phase, value] as const],
      ),
    }));
  });
  const facts = plan.exposes.map((exposed) => {
    const count = rows.filter(({ suffix }) => suffix === exposed.suffix).length;
    return factsOf(plan, exposed, { own, bound: count + random.int(2) });
  });
  const series = rows.flatMap(({ suffix, labels, samples }) =>
    facts.flatMap((one) =>
      one.name === plan.name + suffix && samples.length > 0
        ? [{ facts: one, labels: present(labels), samples }]
        : [],
    ),
  );
  return { facts, series };
}

function factsOf(
  plan: MetricPlan,
  exposed: PlannedSeries,
  { own, bound }: { readonly own: readonly OwnLabel[]; readonly bound: number },
): SeriesFacts {
  const { suffix, part, kind, unit, values, labels = [] } = exposed;
  const name = plan.name + suffix;
  const target = plan.foreign === true ? [] : TARGET_LABELS;
  const named = new Map<string, LabelFact>([
    ['__name__', { presence: 'sure', values: [name], reason: because('metric') }],
    ...target.map((label) => labelFact(label, 'target')),
    ...[...own, ...labels].map((label) => labelFact(label, 'metric')),
  ]);
  const keyed = plan.keyedByTarget === true ? target : [...target, ...own, ...labels];
  const set: LabelSet =
    plan.foreign === true
      ? { named, rest: { presence: 'maybe', reason: because('unknown') } }
      : {
          named,
          rest: { presence: 'absent', reason: because('metric') },
          key: new Set(keyed.map((label) => label.name)),
        };
  return {
    name,
    metric: plan.name,
    part,
    kind,
    labels: set,
    unit,
    values,
    intervalSeconds: INTERVAL_SECONDS,
    ...(plan.foreign !== true && { acrossPods: 'sum', bound, factors: factorsOf(plan, exposed, own) }),
    ...plan.facts,
  };
}

/** Every combination of a metric has every bucket, and of one metric there is every combination. */
function factorsOf(plan: MetricPlan, { part }: PlannedSeries, own: readonly OwnLabel[]): readonly string[] {
  if (part === 'bucket') return ['le'];
  return plan.everyCombination === true ? own.map(({ name }) => name) : [];
}

function labelFact({ name, values, optional }: OwnLabel, cause: LabelCause): readonly [string, LabelFact] {
  return [
    name,
    {
      presence: optional === true ? 'maybe' : 'sure',
      ...(values !== undefined && { values: values.toSorted() }),
      reason: because(cause),
    },
  ];
}

function because(cause: LabelCause): LabelFact['reason'] {
  return { cause, span: { from: 0, to: 0 } };
}

/** Different combinations of a metric's own labels; an empty value is no label. */
function labelsOfInstances(
  plan: MetricPlan,
  own: readonly OwnLabel[],
  random: Random,
): readonly Readonly<Record<string, string>>[] {
  const all = own.reduce<readonly Readonly<Record<string, string>>[]>(
    (rows, { name, occurring, values, optional }) => {
      const listed = plan.everyCombination === true && values !== undefined ? values : occurring;
      const choices = optional === true ? [...listed, ''] : listed;
      return rows.flatMap((row) => choices.map((value) => ({ ...row, [name]: value })));
    },
    [{}],
  );
  return plan.everyCombination === true
    ? all
    : random.sample(all, plan.single === true ? 1 : 1 + random.int(4));
}

function present(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).filter(([, value]) => value !== ''));
}

/** Whether a sample is there: a series comes late, ends early, or is silent for a while. */
function drawUptime(random: Random): (index: number) => boolean {
  const from = random.int(LENGTH);
  return random.weighted<(index: number) => boolean>([
    [6, () => true],
    [1, (index) => index >= from],
    [1, (index) => index <= from],
    [2, (index) => index < from || index > from + SILENT_SAMPLES],
  ]);
}
