import type { Expr } from './ast.ts';
import type { Inference } from './infer/infer.ts';
import { infer } from './infer/infer.ts';
import type { InferContext } from './infer/scope.ts';
import type { ParseError } from './parse.ts';
import { parse } from './parse.ts';

/** A sound expression with its facts, which are inferred when first asked for. */
export interface InferredExpression {
  readonly expr: Expr;
  readonly inference: Inference;
}

/** A query without variables, read: either it is sound, or there are errors. */
export interface Analysis {
  readonly sound?: InferredExpression;
  /** In the order of the text. */
  readonly errors: readonly ParseError[];
}

/** Parses a query and infers what is known of it. */
export type Analyse = (text: string) => Analysis;

/** A function that does so once for each distinct text: rules are copied often, and read by each other. */
export function createAnalyse(context: Omit<InferContext, 'isVariable'>): Analyse {
  const known = new Map<string, Analysis>();
  const scope: InferContext = { ...context, isVariable: () => false };
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const analysis = analyse(text, scope);
    known.set(text, analysis);
    return analysis;
  };
}

function analyse(text: string, context: InferContext): Analysis {
  const { expr, errors } = parse(text);
  return expr === undefined ? { errors } : { sound: inferLater(expr, context), errors };
}

/** An expression whose facts are inferred when first asked for. */
export function inferLater(expr: Expr, context: InferContext): InferredExpression {
  let inference: Inference | undefined;
  return {
    expr,
    get inference() {
      inference ??= infer(expr, context);
      return inference;
    },
  };
}
