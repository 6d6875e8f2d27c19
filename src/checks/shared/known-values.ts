import type { Matcher, Selector } from '../../promql/ast.ts';
import { selectedName } from '../../promql/selected-name.ts';
import type { SeriesFacts } from '../../promql/vocabulary.ts';
import type { ExpressionContext } from '../check.ts';
import { holdsVariable } from './holds-variable.ts';

/** A matcher on a label whose values are all known. */
export interface MatcherOnValues {
  readonly selector: Selector;
  readonly matcher: Matcher;
  readonly series: SeriesFacts;
  /** Every value of the label, sorted; an empty one when it may be missing. */
  readonly values: readonly string[];
}

/** Matchers without variables on labels of known series whose values are all known. */
export function* matchersOnValues(context: ExpressionContext): Iterable<MatcherOnValues> {
  const { nodes, subject } = context;
  for (const selector of nodes.selectors) {
    const series = subject.vocabulary.series(selectedName(selector)?.name ?? '');
    if (series === undefined) continue;
    for (const matcher of selector.matchers) {
      const fact = matcher.label === '__name__' ? undefined : series.labels.named.get(matcher.label);
      if (fact?.values === undefined || fact.presence === 'absent') continue;
      if (holdsVariable(context, matcher.valueSpan)) continue;
      const values = fact.presence === 'sure' ? fact.values : ['', ...fact.values];
      yield { selector, matcher, series, values };
    }
  }
}
