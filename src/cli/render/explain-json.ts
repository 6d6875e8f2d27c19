import type { Diagnostic } from '../../core/diagnostic.ts';
import { toJson } from '../../text/json.ts';
import type { LabelFact } from '../../promql/label-set.ts';
import { unitWords } from '../../promql/quantity-words.ts';
import type { ValueInterval } from '../../promql/value-interval.ts';
import type { Explanation, Step } from '../explanation.ts';

/** Changes when a reader of the old shape would misread the new one; new fields may come at any time. */
const EXPLAIN_FORMAT = 1;

/** What is known of a query as one JSON document. What is not known is left out. */
export function renderExplanationJson({ query, root, excerpt }: Explanation): string {
  return toJson({ formatVersion: EXPLAIN_FORMAT, query, result: stepOf(root, excerpt) });
}

/** Why a query is none. */
export function renderErrorsJson(query: string, errors: readonly Diagnostic[]): string {
  const words = errors.map(({ message, help, at: { span } }) => ({ message, help, span }));
  return toJson({ formatVersion: EXPLAIN_FORMAT, query, errors: words });
}

function stepOf(
  { span, headline, facts, reads, windowSeconds, steps }: Step,
  excerpt: Explanation['excerpt'],
): object {
  const { type, labels, unit, values, emptiness, comparison, cost } = facts;
  const words = unitWords(unit);
  return {
    span,
    step: headline,
    type,
    ...(reads && { reads: seriesOf(reads) }),
    ...(windowSeconds !== undefined && { windowSeconds }),
    labels: {
      named: Object.fromEntries(
        [...labels.named]
          .filter(([name]) => name !== '__name__')
          .map(([name, fact]) => [name, labelOf(fact, excerpt)]),
      ),
      others: labelOf(labels.rest, excerpt),
      ...(labels.key && { key: [...labels.key].sort() }),
    },
    ...(words !== undefined && { unit: words }),
    ...(unit.kind === 'known' && { quantity: unit.quantity }),
    values: intervalOf(values),
    empty: emptiness.empty,
    ...(emptiness.because && { emptyBecause: excerpt(emptiness.because.span) }),
    ...(comparison && { comparison }),
    cost,
    steps: steps.map((step) => stepOf(step, excerpt)),
  };
}

function seriesOf({ name, facts, help }: NonNullable<Step['reads']>): object {
  return {
    name,
    known: facts !== undefined,
    ...(facts && { metric: facts.metric, part: facts.part, kind: facts.kind }),
    ...(facts?.intervalSeconds !== undefined && { intervalSeconds: facts.intervalSeconds }),
    ...(facts?.bound !== undefined && { bound: facts.bound }),
    ...(help !== undefined && { help }),
  };
}

function labelOf({ presence, values, reason }: LabelFact, excerpt: Explanation['excerpt']): object {
  const { from, to } = reason.span;
  return {
    presence,
    ...(values && { values }),
    cause: reason.cause,
    ...(to > from && { because: excerpt(reason.span) }),
  };
}

/** JSON has no infinity: an end that is not there is left out. */
function intervalOf({ min, minOpen, max, maxOpen, nan, whole }: ValueInterval): object {
  return {
    ...(Number.isFinite(min) && { [minOpen ? 'above' : 'from']: min }),
    ...(Number.isFinite(max) && { [maxOpen ? 'below' : 'to']: max }),
    ...(min > max && { none: true }),
    nan,
    whole,
  };
}
