import { unreachable } from '../../core/errors.ts';
import type { Aggregate, Binary, Call, Expr, RangeSelector, Selector, Subquery } from '../ast.ts';
import { FUNCTIONS } from '../functions.ts';
import type { LabelFact, LabelSet } from '../label-set.ts';
import { dependsOnValues } from './depends-on-values.ts';
import type { Cost, Facts } from './facts.ts';
import type { InferScope } from './scope.ts';
import { selectedSeries } from './selected-series.ts';
import { seriesArgument } from './series-argument.ts';

/** A number that may not be known. */
type Count = number | undefined;

/** What is known of the node itself. */
type Own = Pick<Facts, 'type' | 'labels'>;

/** What the value of a node costs at most. */
export function inferCost(expr: Expr, own: Own, scope: InferScope): Cost {
  const series =
    own.type === 'scalar' ? 1 : least(seriesOf(expr, own.labels, scope), combinations(own.labels));
  return { series, samples: samplesOf(expr, series, scope) };
}

/** The most series that a node yields, by what its parts yield. */
function seriesOf(expr: Expr, labels: LabelSet, scope: InferScope): Count {
  switch (expr.kind) {
    case 'number':
      return 1;
    case 'string':
      return undefined;
    case 'selector':
      return seriesOfSelector(expr, labels, scope);
    case 'range':
      return scope.of(expr.selector).cost.series;
    case 'unary':
    case 'paren':
      return scope.of(expr.expr).cost.series;
    case 'subquery':
      return seriesOfSubquery(expr, scope);
    case 'call':
      return seriesOfCall(expr, scope);
    case 'aggregate':
      return seriesOfAggregate(expr, scope);
    case 'binary':
      return seriesOfBinary(expr, scope);
    default:
      return unreachable(expr, 'expression');
  }
}

/** Where matchers leave some of the values of a label that multiplies the bound, only their share of it is left. */
function seriesOfSelector(selector: Selector, labels: LabelSet, scope: InferScope): Count {
  const series = selectedSeries(selector, scope);
  if (series?.bound === undefined) return undefined;
  let bound = series.bound;
  for (const name of series.factors ?? []) {
    const all = valueCount(name, series.labels.named.get(name));
    const left = labels.named.get(name);
    const leftCount = valueCount(name, left);
    if (all === undefined || leftCount === undefined || left?.presence !== 'sure') continue;
    bound = (bound * leftCount) / all;
  }
  return bound;
}

/** Series of all steps. */
function seriesOfSubquery(expr: Subquery, scope: InferScope): Count {
  const { series } = scope.of(expr.expr).cost;
  return dependsOnValues(expr.expr) ? times(series, stepsOf(expr, scope)) : series;
}

function seriesOfCall(call: Call, scope: InferScope): Count {
  const spec = FUNCTIONS.get(call.fn);
  const series = spec && seriesArgument(call, spec);
  if (series === undefined || spec?.labels === 'none' || spec?.labels === 'absent') return 1;
  const each = scope.of(series).cost.series;
  // One series of each for every quantile that is asked for.
  return spec?.labels === 'histogram_quantiles' ? times(each, call.args.length - 2) : each;
}

function seriesOfAggregate({ op, grouping, param, expr }: Aggregate, scope: InferScope): Count {
  const { cost, labels } = scope.of(expr);
  const groups = grouping === undefined ? 1 : undefined;
  switch (op) {
    case 'limit_ratio':
    case 'count_values':
      return cost.series;
    case 'topk':
    case 'bottomk':
    case 'limitk': {
      const most = param && scope.of(param).values.max;
      const byLabels =
        grouping?.kind === 'by'
          ? combinationsOf(
              grouping.labels.map(({ name }) => name),
              labels,
            )
          : groups;
      return least(
        cost.series,
        times(byLabels, most === undefined ? undefined : Math.max(0, Math.floor(most))),
      );
    }
    default:
      return least(cost.series, groups);
  }
}

function seriesOfBinary({ op, left, right, matching, fill }: Binary, scope: InferScope): Count {
  const [a, b] = [scope.of(left), scope.of(right)];
  if (a.type === 'scalar') return b.cost.series;
  if (b.type === 'scalar' || op === 'unless') return a.cost.series;
  if (op === 'or' || fill !== undefined) return plus(a.cost.series, b.cost.series);
  if (op === 'and' || matching?.group === 'left') return a.cost.series;
  if (matching?.group === 'right') return b.cost.series;
  return least(a.cost.series, b.cost.series);
}

/** How many combinations of labels tell the series of a result apart; `undefined` when a label is open. */
function combinations(labels: LabelSet): Count {
  return labels.key && combinationsOf(labels.key, labels);
}

function combinationsOf(names: Iterable<string>, { named, rest }: LabelSet): Count {
  let product = 1;
  for (const name of names) {
    const fact = named.get(name) ?? rest;
    if (fact.presence === 'absent') continue;
    const count = valueCount(name, fact);
    if (count === undefined) return undefined;
    product *= count + (fact.presence === 'maybe' ? 1 : 0);
  }
  return product;
}

/** How many values a label can have. A bound of a bucket can be written in several ways. */
function valueCount(name: string, fact: LabelFact | undefined): Count {
  if (fact?.values === undefined) return undefined;
  return name === 'le' ? new Set(fact.values.map(Number)).size : fact.values.length;
}

/** Samples that an evaluation reads for a node. */
function samplesOf(expr: Expr, series: Count, scope: InferScope): Count {
  switch (expr.kind) {
    case 'number':
    case 'string':
      return 0;
    case 'selector':
      return series;
    case 'range':
      return times(series, samplesInRange(expr, scope));
    case 'subquery':
      return times(samplesOfStep(scope.of(expr.expr).cost), stepsOf(expr, scope));
    case 'unary':
    case 'paren':
      return scope.of(expr.expr).cost.samples;
    case 'call':
      return expr.args.reduce<Count>((sum, arg) => plus(sum, scope.of(arg).cost.samples), 0);
    case 'aggregate':
      return plus(scope.of(expr.expr).cost.samples, expr.param ? scope.of(expr.param).cost.samples : 0);
    case 'binary':
      return plus(scope.of(expr.left).cost.samples, scope.of(expr.right).cost.samples);
    default:
      return unreachable(expr, 'expression');
  }
}

function samplesInRange({ range, selector }: RangeSelector, scope: InferScope): Count {
  // What is interpolated reads beyond the range.
  if (selector.extension !== undefined) return undefined;
  return pointsIn(range.seconds, selectedSeries(selector, scope)?.intervalSeconds);
}

/** A step reads at least the series that it yields: those of `vector(1)` come out of nowhere. */
function samplesOfStep({ series, samples }: Cost): Count {
  return series === undefined || samples === undefined ? undefined : Math.max(series, samples);
}

function stepsOf({ range, step }: Subquery, scope: InferScope): Count {
  return pointsIn(range.seconds, step === undefined ? scope.evaluationIntervalSeconds : step.seconds);
}

/** Points that are `interval` apart in a range with both of its ends, which Prometheus 2 reads; 3 leaves out the start. */
function pointsIn(range: Count, interval: Count): Count {
  if (range === undefined || interval === undefined || interval <= 0) return undefined;
  return Math.floor(range / interval) + 1;
}

function times(a: Count, b: Count): Count {
  return a === undefined || b === undefined ? undefined : a * b;
}

function plus(a: Count, b: Count): Count {
  return a === undefined || b === undefined ? undefined : a + b;
}

function least(a: Count, b: Count): Count {
  if (a === undefined) return b;
  return b === undefined ? a : Math.min(a, b);
}
