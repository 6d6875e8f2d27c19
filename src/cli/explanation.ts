import type { Span } from '../core/location.ts';
import type { QueryFacts } from '../pack/facts.ts';
import type { Expr } from '../promql/ast.ts';
import { children } from '../promql/ast.ts';
import { commentsOf } from '../promql/comments.ts';
import type { Facts } from '../promql/infer/facts.ts';
import type { Inference } from '../promql/infer/infer.ts';
import { selectedName } from '../promql/selected-name.ts';
import type { SeriesFacts, Vocabulary } from '../promql/vocabulary.ts';

/** What a selector reads. */
export interface ReadSeries {
  readonly name: string;
  /** `undefined` when no catalog has it. */
  readonly facts: SeriesFacts | undefined;
  /** What the catalog says of its metric. */
  readonly help: string | undefined;
}

/** One step of a query: a function, an aggregation, an operator, a selector. Literals and parentheses are no steps. */
export interface Step {
  /** In the text of the query. */
  readonly span: Span;
  /** What is written there on one line, with `…` for the steps below. */
  readonly headline: string;
  readonly facts: Facts;
  /** Of a selector that names its series. */
  readonly reads?: ReadSeries;
  /** Seconds of a range in brackets. */
  readonly windowSeconds?: number;
  readonly steps: readonly Step[];
}

/** A query with everything that is known of it. */
export interface Explanation {
  readonly query: string;
  readonly root: Step;
  /** Part of the query that a span of a fact is about, on one line. */
  readonly excerpt: (span: Span) => string;
}

/** What an explanation is made from. */
export interface ExplanationSources {
  readonly query: string;
  readonly facts: QueryFacts & { readonly expr: Expr; readonly inference: Inference };
  readonly vocabulary: Vocabulary;
  readonly helpOf: (series: string) => string | undefined;
}

/** Lays out what is known of a sound query, step by step. */
export function explanationOf({ query, facts, vocabulary, helpOf }: ExplanationSources): Explanation {
  const { expr: whole, inference, toSource } = facts;
  const text = withoutComments(query);
  const cut = ({ from, to }: Span, inner: readonly Span[]): string => {
    let at = from;
    let line = '';
    for (const hole of inner) {
      line += `${text.slice(at, hole.from)}…`;
      at = hole.to;
    }
    return `${line}${text.slice(at, to)}`.replace(/\s+/g, ' ').trim();
  };
  const stepOf = (expr: Expr): Step => {
    const selector = expr.kind === 'range' ? expr.selector : expr;
    const below = expr.kind === 'range' ? [] : children(expr).map(inside).filter(isStep);
    const name = selector.kind === 'selector' ? selectedName(selector)?.name : undefined;
    const span = toSource(expr.span);
    return {
      span,
      headline: cut(
        span,
        below.map((one) => toSource(one.span)),
      ),
      facts: inference.of(selector),
      ...(name !== undefined && { reads: { name, facts: vocabulary.series(name), help: helpOf(name) } }),
      ...(expr.kind === 'range' && expr.range.seconds !== undefined && { windowSeconds: expr.range.seconds }),
      steps: below.map(stepOf),
    };
  };
  return { query, root: stepOf(inside(whole)), excerpt: (span) => cut(toSource(span), []) };
}

function withoutComments(query: string): string {
  return commentsOf(query).reduce(
    (text, { span: { from, to } }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to),
    query,
  );
}

function inside(expr: Expr): Expr {
  return expr.kind === 'paren' ? inside(expr.expr) : expr;
}

/** Literals say all in the line of whoever reads them. */
function isStep({ kind }: Expr): boolean {
  return kind !== 'number' && kind !== 'string';
}
