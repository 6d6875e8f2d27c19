import { breakageOf } from '../shared/broken-query.ts';
import { defineSubjectCheck } from '../check.ts';
import { placeInQuery } from '../shared/place-in-query.ts';

export const prometheusDialect = defineSubjectCheck({
  code: 'promql/prometheus-dialect',
  severity: 'error',
  summary: 'A query for Prometheus is written in PromQL, not in MetricsQL or LogQL.',
  *run(subject) {
    for (const query of subject.queries) {
      const breakage = breakageOf(query, subject.factsOf(query));
      if (breakage?.kind !== 'dialect') continue;
      yield {
        message: `"${breakage.word}" belongs to ${breakage.language}, which Prometheus does not speak.`,
        help: 'Say it in PromQL, or leave the query to a server that knows the language.',
        at: placeInQuery(query, breakage.span),
      };
    }
  },
});
