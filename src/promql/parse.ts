import type { Expr } from './ast.ts';
import { buildExpression } from './build-expression.ts';
import { checkSelectors } from './check-selectors.ts';
import { explainGrammarError } from './grammar-error.ts';
import { maskForGrammar } from './mask.ts';
import type { ParseError } from './parse-error.ts';
import { scan } from './scan.ts';
import { makeSource } from './source.ts';
import { readSyntaxTree } from './syntax-tree.ts';

export type { ParseError } from './parse-error.ts';

/** A sound expression, or every reason found why there is none; never both. */
export interface ParseResult {
  readonly expr?: Expr;
  /** In the order of the text. */
  readonly errors: readonly ParseError[];
}

/** Longer queries are refused: the size up to which Prometheus tests its own parser (util/fuzzing). In UTF-16 units. */
const LONGEST_QUERY = 10_240;

/**
 * Parses PromQL as Prometheus 3.14 does with all its options switched on. Types, functions and their arguments are
 * not judged here. Never throws, whatever the text.
 */
export function parse(text: string): ParseResult {
  if (text.length > LONGEST_QUERY) return { errors: [tooLong(text)] };
  const { tokens, error } = scan(text);
  if (tokens === undefined) return { errors: [error] };

  const tree = readSyntaxTree(maskForGrammar(text, tokens));
  if (tree.root === undefined) return { errors: [explainGrammarError(tokens, tree.brokenAt)] };

  const source = makeSource(text, tokens);
  const expr = buildExpression(tree.root, source);
  const errors = [...source.errors, ...checkSelectors(expr)];
  return errors.length === 0
    ? { expr, errors }
    : { errors: errors.toSorted((a, b) => a.span.from - b.span.from) };
}

function tooLong(text: string): ParseError {
  return {
    message: `The query has ${text.length} characters, more than ${LONGEST_QUERY}.`,
    help: 'Split it into recording rules.',
    span: { from: 0, to: text.length },
  };
}
