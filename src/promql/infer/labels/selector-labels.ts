import type { Span } from '../../../core/location.ts';
import type { Selector } from '../../ast.ts';
import type { LabelFact, LabelReason, LabelSet } from '../../label-set.ts';
import type { SeriesFacts } from '../../vocabulary.ts';
import type { InferScope } from '../scope.ts';
import { eitherLabels } from './either-labels.ts';
import { makeFact } from './label-facts.ts';
import { labelsNamed } from './labels-named.ts';
import { unknownLabels } from './lose-labels.ts';
import { makeLabels } from './make-labels.ts';
import { matchFact } from './match-fact.ts';
import { selectedNames } from './selected-names.ts';

/** Labels of the series that a selector selects: those of the metric, as far as the matchers leave them. */
export function selectorLabels(selector: Selector, scope: InferScope): LabelSet {
  const labels = unmatchedLabels(selector, scope);
  let matched: Map<string, LabelFact> | undefined;
  for (const matcher of selector.matchers) {
    if (scope.isVariable(matcher.labelSpan) || scope.isVariable(matcher.valueSpan)) continue;
    matched ??= new Map(labels.named);
    matched.set(matcher.label, matchFact(matched.get(matcher.label) ?? labels.rest, matcher));
  }
  return matched === undefined ? labels : makeLabels(matched, labels.rest, labels.key);
}

function unmatchedLabels(selector: Selector, scope: InferScope): LabelSet {
  const { metric, span } = selector;
  if (metric !== undefined && scope.isVariable(metric.span)) return unknownLabels(metric.span);
  const names = selectedNames(selector, scope);
  if (names === undefined) return unknownLabels(span);
  const place = metric?.span ?? span;
  const all: LabelSet[] = [];
  for (const name of names) {
    const series = scope.vocabulary.series(name);
    if (series === undefined) return labelsNamed(names, place);
    all.push(labelsAt(series, place));
  }
  const [first, ...others] = all;
  if (first === undefined) return labelsNamed(names, place);
  return others.length === 0 ? first : anyOf(first, others, place);
}

/** Labels of series of several metrics. */
function anyOf(first: LabelSet, others: readonly LabelSet[], span: Span): LabelSet {
  const reason: LabelReason = { cause: 'metric', span };
  const united = others.reduce<Omit<LabelSet, 'key'>>(
    (left, right) => eitherLabels(left, right, { left: reason, right: reason }),
    first,
  );
  return makeLabels(united.named, united.rest, commonKey([first, ...others]));
}

/** Series of different metrics differ in the name, those of one in its key. */
function commonKey(all: readonly LabelSet[]): ReadonlySet<string> | undefined {
  const key = new Set(['__name__']);
  for (const labels of all) {
    if (labels.key === undefined) return undefined;
    for (const label of labels.key) key.add(label);
  }
  return key;
}

/**
 * What the vocabulary knows of a series, said of the place where the query names it. Facts of labels that are sure stay
 * as they are: nobody asks why.
 */
function labelsAt({ labels }: SeriesFacts, span: Span): LabelSet {
  let moved: Map<string, LabelFact> | undefined;
  for (const [name, fact] of labels.named) {
    if (fact.presence === 'sure') continue;
    moved ??= new Map(labels.named);
    moved.set(name, factAt(fact, span));
  }
  return makeLabels(moved ?? labels.named, factAt(labels.rest, span), labels.key);
}

function factAt({ presence, values, reason: { cause } }: LabelFact, span: Span): LabelFact {
  return makeFact(presence, values, { cause, span });
}
