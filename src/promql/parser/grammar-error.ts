import { unknownFunction } from './check-call.ts';
import type { ParseError } from './parse-error.ts';
import type { Token } from './scan.ts';

/** Explains a text whose tokens are sound but do not make an expression; `brokenAt` is where the grammar stopped. */
export function explainGrammarError(tokens: readonly Token[], brokenAt: number): ParseError {
  const index = tokens.findIndex(({ span }) => span.to > brokenAt);
  const token = tokens[index];
  const previous = index < 0 ? tokens.at(-1) : tokens[index - 1];
  if (token === undefined) return tooEarly(previous);
  if (token.text === '(' && previous?.kind === 'word') return unknownFunction(previous.text, previous.span);
  return unexpected(token, previous);
}

function tooEarly(last: Token | undefined): ParseError {
  if (last === undefined) {
    return { message: 'The query is empty.', help: 'Write an expression.', span: { from: 0, to: 0 } };
  }
  return {
    message: `The query ends after ${quoted(last)}.`,
    help: 'Write what is missing there.',
    span: { from: last.span.to, to: last.span.to },
  };
}

function unexpected(token: Token, previous: Token | undefined): ParseError {
  const place = previous === undefined ? 'at the start' : `after ${quoted(previous)}`;
  const isJoinMissing = previous !== undefined && endsOperand(previous) && startsOperand(token);
  return {
    message: `Unexpected ${quoted(token)} ${place}.`,
    help: isJoinMissing
      ? 'Put an operator or a comma between them.'
      : 'Remove it, or write what is missing before it.',
    span: token.span,
  };
}

function quoted({ kind, text }: Token): string {
  return kind === 'string' ? text : `"${text}"`;
}

function endsOperand({ kind, text }: Token): boolean {
  return kind !== 'symbol' || text === ')' || text === ']' || text === '}';
}

function startsOperand({ kind, text }: Token): boolean {
  return kind !== 'symbol' || text === '(' || text === '{';
}
