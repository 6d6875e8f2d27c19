import type { Span } from '../core/location.ts';
import type { InferredExpression } from '../promql/analyse.ts';
import { inferLater } from '../promql/analyse.ts';
import type { Expr } from '../promql/ast.ts';
import { substituteVariables } from '../promql/grafana-variables.ts';
import type { Inference } from '../promql/infer/infer.ts';
import type { ParseError } from '../promql/parse.ts';
import { parse } from '../promql/parse.ts';
import type { RecordedVocabulary } from '../promql/record-vocabulary.ts';
import type { Query } from './query.ts';

/** What the analysis knows of one query. Spans of `expr` index the text that was parsed: see `toSource`. */
export interface QueryFacts {
  /** Absent when the text is no whole expression; then `errors` says why. */
  readonly expr?: Expr;
  /** Facts of `expr` and its parts, inferred when first asked for; absent with it. */
  readonly inference?: Inference;
  /** Spans index the text of the query. */
  readonly errors: readonly ParseError[];
  /** Turns a span of `expr` into one of the text of the query, where Grafana's variables still stand. */
  readonly toSource: (span: Span) => Span;
  /** Whether a variable of Grafana supplies a part of a span of `expr`, so that nothing is known of what stands there. */
  readonly isVariable: (span: Span) => boolean;
}

/** What queries are judged by. */
export interface FactsSources {
  readonly vocabulary: RecordedVocabulary;
  readonly evaluationIntervalSeconds: number;
}

/** A function that analyses queries and remembers the answer for each distinct text. */
export function createFactsOf(sources: FactsSources): (query: Pick<Query, 'reader' | 'text'>) => QueryFacts {
  const known = { rule: new Map<string, QueryFacts>(), dashboard: new Map<string, QueryFacts>() };
  return ({ reader, text }) => {
    const before = known[reader].get(text);
    if (before !== undefined) return before;
    const facts = analyse(reader, text, sources);
    known[reader].set(text, facts);
    return facts;
  };
}

function analyse(reader: Query['reader'], text: string, sources: FactsSources): QueryFacts {
  switch (reader) {
    case 'rule':
      return readRule(text, sources);
    case 'dashboard':
      return readDashboardQuery(text, sources);
  }
}

function readRule(text: string, { vocabulary }: FactsSources): QueryFacts {
  const { sound, errors } = vocabulary.analyse(text);
  return factsOf(sound, { errors, toSource: (span) => span, isVariable: () => false });
}

function readDashboardQuery(text: string, sources: FactsSources): QueryFacts {
  const { text: substituted, toOriginal, ...hidden } = substituteVariables(text);
  const { expr, errors } = parse(substituted);
  const { labelVariables, metricVariables, numberVariables, valueVariables } = hidden;
  const variables = [...labelVariables, ...metricVariables, ...numberVariables, ...valueVariables];
  const isVariable = (span: Span): boolean => {
    const { from, to } = toOriginal(span);
    return variables.some((variable) => variable.from < to && from < variable.to);
  };
  return factsOf(expr && inferLater(expr, { ...sources, isVariable }), {
    errors: errors.map((error) => ({ ...error, span: toOriginal(error.span) })),
    toSource: toOriginal,
    isVariable,
  });
}

function factsOf(
  sound: InferredExpression | undefined,
  rest: Omit<QueryFacts, 'expr' | 'inference'>,
): QueryFacts {
  if (sound === undefined) return rest;
  return {
    ...rest,
    expr: sound.expr,
    get inference() {
      return sound.inference;
    },
  };
}
