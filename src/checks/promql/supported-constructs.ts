import type { DialectName } from '../../promql/dialect.ts';
import { dialectTitle, unsupportedBy } from '../../promql/dialect.ts';
import type { QueryFinding } from '../check.ts';
import { defineExpressionCheck } from '../check.ts';

export const supportedConstructs = defineExpressionCheck({
  code: 'promql/supported-constructs',
  severity: 'error',
  summary: 'A query uses what every server that it is meant for knows.',
  *run({ expr, query, subject: { dialects } }) {
    const found = new Map<string, QueryFinding>();
    for (const dialect of dialects.filter((name) => query.reader === 'rule' || evaluates(name))) {
      for (const { construct, lack, span } of unsupportedBy(dialect, expr)) {
        const key = `${span.from}:${construct}`;
        if (found.has(key)) continue;
        found.set(key, {
          message: `${dialectTitle(dialect)} refuses ${construct}: ${lack}.`,
          help: 'Say it in another way, or leave the server out of those that the query is meant for.',
          span,
        });
      }
    }
    yield* found.values();
  },
});

/** The operator of Prometheus looks at rules only: panels ask the server itself. */
function evaluates(dialect: DialectName): boolean {
  return dialect !== 'prometheus-operator';
}
