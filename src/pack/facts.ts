import type { Span } from '../core/location.ts';
import type { Expr } from '../promql/ast.ts';
import { substituteVariables } from '../promql/grafana-variables.ts';
import type { ParseError } from '../promql/parse.ts';
import { parse } from '../promql/parse.ts';
import type { Query } from './query.ts';

/** What the analysis knows of one query. Spans of `expr` index the text that was parsed: see `toSource`. */
export interface QueryFacts {
  /** Absent when the text is no whole expression; then `errors` says why. */
  readonly expr?: Expr;
  /** Spans index the text of the query. */
  readonly errors: readonly ParseError[];
  /** Turns a span of `expr` into one of the text of the query, where Grafana's variables still stand. */
  readonly toSource: (span: Span) => Span;
  /** Whether a span of `expr` holds a name that a variable of Grafana supplies, so that nothing is known of it. */
  readonly isVariable: (span: Span) => boolean;
}

/** A function that analyses queries and remembers the answer for each distinct text. */
export function createFactsOf(): (query: Query) => QueryFacts {
  const known = new Map<string, QueryFacts>();
  return (query) => {
    const key = `${query.reader} ${query.text}`;
    const facts = known.get(key) ?? (query.reader === 'dashboard' ? dashboardFacts : ruleFacts)(query.text);
    known.set(key, facts);
    return facts;
  };
}

function ruleFacts(text: string): QueryFacts {
  return { ...parse(text), toSource: (span) => span, isVariable: () => false };
}

function dashboardFacts(text: string): QueryFacts {
  const { text: substituted, toOriginal, labelVariables, metricVariables } = substituteVariables(text);
  const { errors, ...rest } = parse(substituted);
  const variables = [...labelVariables, ...metricVariables];
  return {
    ...rest,
    errors: errors.map((error) => ({ ...error, span: toOriginal(error.span) })),
    toSource: toOriginal,
    isVariable: (span) => {
      const { from, to } = toOriginal(span);
      return variables.some((variable) => variable.from < to && from < variable.to);
    },
  };
}
