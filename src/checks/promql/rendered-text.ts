import type { Span } from '../../core/location.ts';
import type { QueryFacts } from '../../pack/facts.ts';
import type { SubjectQuery } from '../../pack/subject.ts';
import { breakageOf } from '../shared/broken-query.ts';
import { defineSubjectCheck } from '../check.ts';
import { nodesByKind } from '../nodes-by-kind.ts';
import { placeInQuery } from '../shared/place-in-query.ts';
import { templateTextIn } from '../shared/template-text.ts';

export const renderedText = defineSubjectCheck({
  code: 'promql/rendered-text',
  severity: 'error',
  summary: 'A query holds nothing that a template should have filled.',
  *run(subject) {
    const known = new Map<QueryFacts, Span | undefined>();
    for (const query of subject.queries) {
      const facts = subject.factsOf(query);
      if (!known.has(facts)) known.set(facts, unrendered(query, facts));
      const span = known.get(facts);
      if (span === undefined) continue;
      yield {
        message: `The text "${query.text.slice(span.from, span.to)}" was never filled in.`,
        help: 'Render the template before it is applied.',
        at: placeInQuery(query, span),
      };
    }
  },
});

/** In a sound query only values of matchers can hide a template; strings of functions have signs of their own. */
function unrendered(query: SubjectQuery, facts: QueryFacts): Span | undefined {
  const { expr } = facts;
  if (expr === undefined) {
    const breakage = breakageOf(query, facts);
    return breakage?.kind === 'template' ? breakage.span : undefined;
  }
  for (const { matchers } of nodesByKind(expr).selectors) {
    for (const { value, valueSpan } of matchers) {
      if (templateTextIn(value, query.reader) !== undefined) return facts.toSource(valueSpan);
    }
  }
  return undefined;
}
