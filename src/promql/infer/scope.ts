import type { Span } from '../../core/location.ts';
import type { Expr } from '../ast.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Facts } from './facts.ts';

/** What is known before a query is read. */
export interface InferContext {
  readonly vocabulary: Vocabulary;
  /** Whether a span of the query holds a variable of Grafana, so that nothing is known of what stands there. */
  isVariable(span: Span): boolean;
  /** Step of a subquery that names none, in seconds. */
  readonly evaluationIntervalSeconds: number;
}

/** What one inference sees: the node, and the facts of everything below it. */
export interface InferScope extends InferContext {
  /** Facts of a node below. */
  of(expr: Expr): Facts;
}
