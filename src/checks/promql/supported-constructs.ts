import type { LanguageName } from '../../promql/language.ts';
import { languageTitle, unsupportedBy } from '../../promql/language.ts';
import type { QueryFinding } from '../check.ts';
import { defineExpressionCheck } from '../check.ts';

export const supportedConstructs = defineExpressionCheck({
  code: 'promql/supported-constructs',
  severity: 'error',
  summary: 'A query uses what every server that it is meant for knows.',
  *run({ expr, query, subject: { languages } }) {
    const found = new Map<string, QueryFinding>();
    for (const language of languages.filter((name) => query.reader === 'rule' || evaluates(name))) {
      for (const { construct, lack, span } of unsupportedBy(language, expr)) {
        const key = `${span.from}:${construct}`;
        if (found.has(key)) continue;
        found.set(key, {
          message: `${languageTitle(language)} refuses ${construct}: ${lack}.`,
          help: 'Say it in another way, or leave the server out of those that the query is meant for.',
          span,
        });
      }
    }
    yield* found.values();
  },
});

/** The operator of Prometheus looks at rules only: panels ask the server itself. */
function evaluates(language: LanguageName): boolean {
  return language !== 'prometheus-operator';
}
