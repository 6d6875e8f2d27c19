import type { Span } from '../core/location.ts';
import { substituteVariables } from './grafana-variables.ts';
import { scan } from './parser/scan.ts';

/** A comment of a query. */
export interface Comment {
  /** What stands behind the `#`, without white space around it. */
  readonly text: string;
  /** With the `#`, in the text of the query. */
  readonly span: Span;
}

const COMMENT = /#[^\r\n]*/g;

/**
 * Comments of a query, in order. A text that cannot be cut into tokens has none, because nobody knows where its strings
 * end.
 */
export function commentsOf(query: string): readonly Comment[] {
  if (!query.includes('#')) return [];
  // Variables of Grafana are no tokens. In a query without any, nothing is replaced.
  const { text, toOriginal } = substituteVariables(query);
  const { tokens } = scan(text);
  if (tokens === undefined) return [];
  // Between tokens there is nothing but white space and comments.
  const gaps = [0, ...tokens.map(({ span }) => span.to)];
  return gaps.flatMap((from, index) => {
    const gap = text.slice(from, tokens[index]?.span.from);
    return Array.from(gap.matchAll(COMMENT), ({ 0: comment, index: at }) => ({
      text: comment.slice(1).trim(),
      span: toOriginal({ from: from + at, to: from + at + comment.length }),
    }));
  });
}
