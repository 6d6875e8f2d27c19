import type { Expr } from '../../promql/ast.ts';
import { defineSubjectCheck } from '../check.ts';
import { nodesByKind } from '../nodes-by-kind.ts';
import { printed } from '../shared/printed.ts';
import { recordsOf } from '../shared/records-of.ts';
import type { Subject } from '../../pack/subject.ts';
import { placeInQuery } from '../shared/place-in-query.ts';

export const reusesRecord = defineSubjectCheck({
  code: 'rules/reuses-record',
  severity: 'info',
  onRequest: true,
  summary: 'A query does not compute again what a recording rule has computed.',
  *run(subject) {
    const names = namesByText(subject);
    for (const query of names.size === 0 ? [] : subject.queries) {
      const { expr, toSource } = subject.factsOf(query);
      for (const part of expr === undefined ? [] : partsOf(expr)) {
        const name = names.get(printed(part));
        if (name === undefined || (query.use.kind === 'record' && query.use.rule.name === name)) continue;
        yield {
          message: `The recording rule "${name}" has this value.`,
          help: `Read ${name}.`,
          at: placeInQuery(query, toSource(part.span)),
        };
      }
    }
  },
});

function namesByText(subject: Subject): ReadonlyMap<string, string> {
  return new Map(
    [...recordsOf(subject).values()].flatMap(({ name, labels, expr: query }) => {
      const { expr } = subject.factsOf(query);
      // With labels of its own the record is another series.
      return expr === undefined || Object.keys(labels).length > 0 ? [] : [[printed(expr), name] as const];
    }),
  );
}

/** Parts that cost something to compute. */
function partsOf(expr: Expr): readonly Expr[] {
  const { aggregates, calls, binaries } = nodesByKind(expr);
  return [...aggregates, ...calls, ...binaries];
}
