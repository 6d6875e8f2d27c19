import type { Expr } from './ast.ts';
import { buildExpression } from './parser/build-expression.ts';
import { checkExpression } from './parser/check-expression.ts';
import { explainGrammarError } from './parser/grammar-error.ts';
import { maskForGrammar } from './parser/mask.ts';
import type { ParseError } from './parser/parse-error.ts';
import { scan } from './parser/scan.ts';
import { makeSource } from './parser/source.ts';
import { readSyntaxTree } from './parser/syntax-tree.ts';

export type { ParseError } from './parser/parse-error.ts';

/** A sound expression, or every reason found why there is none; never both. */
export interface ParseResult {
  readonly expr?: Expr;
  /** In the order of the text. */
  readonly errors: readonly ParseError[];
}

/** Longer queries are refused: the size up to which Prometheus tests its own parser (util/fuzzing). In UTF-16 units. */
const LONGEST_QUERY = 10_240;

/**
 * Parses PromQL as Prometheus 3.16 does with all its options switched on but that of unquoted UTF-8 names, and with
 * the functions that 2.x had. Refuses what it refuses; dialect.ts says which dialects take a query. Never
 * throws, whatever the text.
 */
export function parse(text: string): ParseResult {
  if (text.length > LONGEST_QUERY) return { errors: [tooLong(text)] };
  const { tokens, error } = scan(text);
  if (tokens === undefined) return { errors: [error] };

  const tree = readSyntaxTree(maskForGrammar(text, tokens));
  if (tree.root === undefined) return { errors: [explainGrammarError(tokens, tree.brokenAt)] };

  const source = makeSource(text, tokens);
  const expr = buildExpression(tree.root, source);
  const { errors } = source;
  // A tree that is not what was written would only give errors that follow from the first one.
  if (errors.length === 0) checkExpression(expr, errors);
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
