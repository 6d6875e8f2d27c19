import { breakageOf } from '../shared/broken-query.ts';
import { defineSubjectCheck } from '../check.ts';
import { placeInQuery } from '../shared/place-in-query.ts';

export const parses = defineSubjectCheck({
  code: 'promql/parses',
  severity: 'error',
  summary: 'A query is one whole PromQL expression.',
  *run(subject) {
    for (const query of subject.queries) {
      const facts = subject.factsOf(query);
      // Other checks say better what is wrong with templates and other languages.
      if (breakageOf(query, facts)?.kind !== 'other') continue;
      for (const { message, help, span } of facts.errors) {
        yield { message, help, at: placeInQuery(query, span) };
      }
    }
  },
});
