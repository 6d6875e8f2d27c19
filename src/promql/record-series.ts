import { unreachable } from '../core/errors.ts';
import type { InferredExpression } from './analyse.ts';
import type { AggregateOp, Expr } from './ast.ts';
import { children } from './ast.ts';
import { AGGREGATIONS, FUNCTIONS } from './functions.ts';
import { dependsOnValues } from './infer/depends-on-values.ts';
import type { Facts } from './infer/facts.ts';
import type { Inference } from './infer/infer.ts';
import { everyLabel, makeLabels } from './infer/labels/make-labels.ts';
import type { LabelFact, LabelReason, LabelSet } from './label-set.ts';
import { labelFact } from './label-set.ts';
import type { UnitFact } from './quantity.ts';
import { ANY_VALUE } from './value-interval.ts';
import type { AcrossPods, SeriesFacts } from './vocabulary.ts';

/** A recording rule, as far as it decides over the series that it writes. */
export interface Recording {
  readonly name: string;
  /** Its expression. */
  readonly text: string;
  /** Labels that the rule sets, over those of the result; an empty value removes one. */
  readonly labels: Readonly<Record<string, string>>;
  /** Unit that its author declares; it counts where none can be inferred. */
  readonly unit?: UnitFact;
  /** How often it is evaluated, in seconds; left out, as often as the server evaluates. */
  readonly intervalSeconds?: number;
}

/** What evaluates recording rules. */
export interface RecordingContext {
  /** How often a rule is evaluated that does not say, and step of a subquery that names none; in seconds. */
  readonly evaluationIntervalSeconds: number;
  /** Labels that the platform may set on whatever a rule records. */
  readonly platformLabels?: readonly string[];
}

interface Subject extends RecordingContext {
  readonly recording: Recording;
  /** Left out when nothing is known of the expression. */
  readonly inferred?: InferredExpression;
}

const NOWHERE = { from: 0, to: 0 } as const;
const BY_RULE: LabelReason = { cause: 'metric', span: NOWHERE };
const BY_PLATFORM: LabelReason = { cause: 'target', span: NOWHERE };
const UNKNOWN: LabelSet = {
  named: new Map(),
  rest: { presence: 'maybe', reason: { cause: 'unknown', span: NOWHERE } },
};

/** What is known of the series that a recording rule writes. */
export function recordSeries(subject: Subject): SeriesFacts {
  const { recording, inferred, evaluationIntervalSeconds } = subject;
  const { name, intervalSeconds = evaluationIntervalSeconds } = recording;
  const base = { name, metric: name, part: 'record', intervalSeconds } as const;
  const declared: UnitFact = recording.unit ?? { kind: 'unknown' };
  if (inferred === undefined) {
    const labels = recordLabels(UNKNOWN, subject);
    return { ...base, kind: 'unknown', labels, unit: declared, values: ANY_VALUE };
  }
  const { root } = inferred.inference;
  const labels = recordLabels(root.labels, subject);
  const acrossPods = acrossPodsOf(root);
  return {
    ...base,
    ...kindOf(inferred),
    labels,
    unit: root.unit.kind === 'known' ? root.unit : declared,
    values: root.values,
    ...(acrossPods !== undefined && { acrossPods }),
    // Of series that come and go, those of former evaluations stay where no staleness is recorded.
    ...(root.cost.series !== undefined && !dependsOnValues(inferred.expr) && { bound: root.cost.series }),
    ...(root.origin?.series.spread && { spread: root.origin.series.spread }),
    ...bucketsOf(root, labels),
  };
}

/** A rule writes the labels of its result, with its own over them, then the name. */
function recordLabels({ named, rest }: LabelSet, { recording, platformLabels = [] }: Subject): LabelSet {
  const written = new Map<string, LabelFact>();
  for (const [name, fact] of named) written.set(name, { ...fact, reason: { ...fact.reason, span: NOWHERE } });
  for (const [name, value] of Object.entries(recording.labels)) {
    written.set(
      name,
      value === ''
        ? { presence: 'absent', reason: BY_RULE }
        : { presence: 'sure', values: [value], reason: BY_RULE },
    );
  }
  for (const name of platformLabels) {
    const { presence } = written.get(name) ?? rest;
    written.set(name, { presence: presence === 'sure' ? 'sure' : 'maybe', reason: BY_PLATFORM });
  }
  written.set('__name__', { presence: 'sure', values: [recording.name], reason: BY_RULE });
  const others = { ...rest, reason: { ...rest.reason, span: NOWHERE } };
  // Series that vanish stay for a while when Prometheus restarts: only all labels tell them apart.
  return makeLabels(written, others, everyLabel({ named: written, rest: others }));
}

/** Aggregations that leave a counter cumulative, as long as no pod comes or goes. */
const CUMULATIVE: ReadonlySet<AggregateOp> = new Set(['sum', 'avg', 'min', 'max']);

function kindOf({ expr, inference }: InferredExpression): Pick<SeriesFacts, 'kind' | 'aggregatesCounter'> {
  const { origin } = inference.root;
  if (!readsCounter(expr, inference)) return { kind: 'gauge' };
  if (origin?.form !== 'raw' || origin.series.kind !== 'counter' || !isPassedOn(expr))
    return { kind: 'unknown' };
  const aggregates =
    origin.series.aggregatesCounter === true || origin.aggregations.some((op) => CUMULATIVE.has(op));
  return { kind: 'counter', ...(aggregates && { aggregatesCounter: true }) };
}

/** Whether the value may be that of a counter, or of a series of which it is not known whether it is one. */
function readsCounter(expr: Expr, inference: Inference): boolean {
  if (expr.kind === 'selector') return inference.of(expr).origin?.series.kind !== 'gauge';
  if (expr.kind === 'call') {
    const effect = FUNCTIONS.get(expr.fn)?.counter;
    if (effect === 'rate' || effect === 'increase') return false;
  }
  if (expr.kind === 'aggregate' && (expr.op === 'count' || expr.op === 'group')) return false;
  return children(expr).some((child) => readsCounter(child, inference));
}

/** Whether the value of a series is left as it is, or put together with others so that it still only goes up. */
function isPassedOn(expr: Expr): boolean {
  switch (expr.kind) {
    case 'selector':
      return true;
    case 'paren':
      return isPassedOn(expr.expr);
    case 'range':
      return true;
    case 'subquery':
      return isPassedOn(expr.expr);
    case 'aggregate':
      return (CUMULATIVE.has(expr.op) || AGGREGATIONS[expr.op].picks === true) && isPassedOn(expr.expr);
    case 'call':
      return (
        FUNCTIONS.get(expr.fn)?.counter === 'raw' && expr.args.every((arg) => isText(arg) || isPassedOn(arg))
      );
    case 'number':
    case 'string':
    case 'binary':
    case 'unary':
      return false;
    default:
      return unreachable(expr, 'expression');
  }
}

function isText(expr: Expr): boolean {
  return expr.kind === 'string' || (expr.kind === 'paren' && isText(expr.expr));
}

/** How values of several pods become one: as those of the metric, where pods were put together that way or not at all. */
function acrossPodsOf({ origin }: Facts): AcrossPods | undefined {
  if (origin === undefined || origin.form === 'other') return undefined;
  const { acrossPods } = origin.series;
  const isKept = origin.aggregations.every((op) => op === acrossPods || AGGREGATIONS[op].picks === true);
  return isKept ? acrossPods : undefined;
}

/** Buckets stay those of the histogram as long as `le` still says what it said. */
function bucketsOf({ origin }: Facts, labels: LabelSet): Pick<SeriesFacts, 'buckets' | 'observed'> {
  const series = origin?.series;
  if (series?.observed === undefined || labelFact(series.labels, 'le').presence !== 'sure') return {};
  const { presence, values } = labelFact(labels, 'le');
  if (presence !== 'sure') return {};
  const isWhole = values !== undefined && values === labelFact(series.labels, 'le').values;
  return { observed: series.observed, ...(isWhole && series.buckets && { buckets: series.buckets }) };
}
