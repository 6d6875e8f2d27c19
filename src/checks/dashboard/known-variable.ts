import type { Span } from '../../core/location.ts';
import { didYouMean } from '../../core/suggest.ts';
import type { SubjectQuery } from '../../pack/subject.ts';
import type { QueryFacts } from '../../pack/facts.ts';
import { walk } from '../../promql/ast.ts';
import { defineSubjectCheck } from '../check.ts';
import { placeInQuery } from '../shared/place-in-query.ts';
import { variableNamesIn } from '../shared/variable-names-in.ts';

export const knownVariable = defineSubjectCheck({
  code: 'dashboard/known-variable',
  severity: 'error',
  summary: 'A query of a dashboard uses variables that the dashboard has.',
  *run(subject) {
    for (const query of subject.queries) {
      const { use } = query;
      if (!('dashboard' in use)) continue;
      const known = new Set(use.dashboard.variables.map(({ name }) => name));
      const text = withoutReplacements(query, subject.factsOf(query));
      for (const name of variableNamesIn(text)) {
        if (known.has(name) || isBuiltIn(name)) continue;
        yield {
          message: `The dashboard "${use.dashboard.title}" has no variable "${name}".`,
          help: didYouMean(name, known, 'Add the variable, or write a value.'),
          at: placeInQuery(query, spanOf(name, text)),
        };
      }
    }
  },
});

/** Macros of Grafana begin with two underscores; a number is a group of a regular expression. */
function isBuiltIn(name: string): boolean {
  return name.startsWith('__') || /^\d+$/.test(name) || name === 'timeFilter' || name === 'interval';
}

/** The query with spaces for strings that functions read: `$name` there is a group of a regular expression. */
function withoutReplacements({ text }: SubjectQuery, { expr, toSource }: QueryFacts): string {
  let blanked = text;
  for (const node of expr === undefined ? [] : walk(expr)) {
    if (node.kind !== 'string') continue;
    const { from, to } = toSource(node.span);
    blanked = blanked.slice(0, from) + ' '.repeat(to - from) + blanked.slice(to);
  }
  return blanked;
}

function spanOf(name: string, text: string): Span {
  const from = Math.max(0, text.search(new RegExp(String.raw`\$\{?${name}\b|\[\[${name}\b`)));
  const end = text.slice(from).search(new RegExp(String.raw`(?<=${name})\W|$`));
  return { from, to: from + end };
}
