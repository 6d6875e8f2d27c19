import { invariant } from '../core/errors.ts';
import type { Span } from '../core/location.ts';
import { decodePromqlString } from '../text/promql.ts';
import { readNumber } from './number-literal.ts';
import type { NumberValue } from './number-literal.ts';
import type { ParseError } from './parse-error.ts';

interface TokenBase {
  readonly span: Span;
  readonly text: string;
}

/** A token of PromQL: numbers without sign, strings with their quotes, `Inf` and `NaN` as numbers. */
export type Token =
  | (TokenBase & { readonly kind: 'word' | 'symbol' })
  | (TokenBase & { readonly kind: 'number'; readonly number: NumberValue })
  | (TokenBase & { readonly kind: 'string'; readonly value: string });

/** All tokens of a text in order, or the first reason why it cannot be cut into tokens. */
export type Scan =
  | { readonly tokens: readonly Token[]; readonly error?: never }
  | { readonly tokens?: never; readonly error: ParseError };

/**
 * Queries that nest deeper are refused, so that whoever reads a tree may recurse. The measure is taken before there
 * is a tree, because the grammar's parser itself fails on very long chains: brackets and operators count alike.
 */
const DEEPEST = 200;

const SKIPPED = /(?:[ \t\r\n]+|#[^\r\n]*)+/y;
const WORD = /[a-zA-Z_:][a-zA-Z0-9_:]*/y;
/** Inside braces and brackets a colon is a token of its own. */
const WORD_WITHOUT_COLON = /[a-zA-Z_][a-zA-Z0-9_]*/y;
const NUMBER = /0[xX]\w*|\.?[0-9](?:[eE][+-]|[\w.])*/y;
const SYMBOL = /==|=~|!=|!~|<=|<\/|>=|>\/|[-+*/%^<>=(){}[\],:@]/y;
const STRING = /"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"|'[^'\\\n]*(?:\\[^\n][^'\\\n]*)*'|`[^`]*`/y;
const QUOTES = new Set(['"', "'", '`']);
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const CLOSERS = new Set(CLOSING.values());
/** Binary operators that are words; as names of metrics they are only counted too often. */
export const WORD_OPERATORS: ReadonlySet<string> = new Set(['and', 'or', 'unless', 'atan2']);
const NO_OPERATORS = new Set(['(', ')', ']', '{', '}', ',']);

/** What is known of the part of a text since a bracket was opened or a comma was read. */
interface Frame {
  readonly opener: Token | undefined;
  operators: number;
  /** Depth of the deepest bracket inside that is closed already. */
  inside: number;
  /** Depth of the deepest part before the last comma. */
  before: number;
}

/**
 * Cuts PromQL into tokens as the lexer of Prometheus 3.14 does (promql/parser/lex.go), and pairs the brackets.
 * It is stricter than the grammar's own tokenizer about strings, numbers and white space.
 */
export function scan(text: string): Scan {
  const tokens: Token[] = [];
  const frames: Frame[] = [openFrame()];
  for (let at = skip(text, 0); at < text.length; at = skip(text, at)) {
    const token = readToken(text, at, frames.at(-1)?.opener?.text);
    if ('message' in token) return { error: token };
    const error = trackNesting(token, frames);
    if (error !== undefined) return { error };
    tokens.push(token);
    at = token.span.to;
  }
  const unclosed = frames.at(-1)?.opener;
  return unclosed === undefined ? { tokens } : { error: neverClosed(unclosed) };
}

/** Keeps `frames` in step with `token`. */
function trackNesting(token: Token, frames: Frame[]): ParseError | undefined {
  const frame = frames.at(-1);
  invariant(frame !== undefined, 'the frame of the whole text stays open');
  const opener = frame.opener?.text;
  if (isOperator(token)) frame.operators += 1;
  if (token.kind === 'symbol') {
    if (token.text === ',') nextItem(frame);
    if (CLOSING.has(token.text)) frames.push(openFrame(token));
    if (CLOSERS.has(token.text)) {
      if (opener === undefined || CLOSING.get(opener) !== token.text) return wrongCloser(token, opener);
      closeFrame(frames);
    }
  }
  return depth(frames) > DEEPEST ? tooDeep(token.span) : undefined;
}

/** Whether a token makes the tree deeper: operators, signs, and the bracket of a range. */
function isOperator({ kind, text }: Token): boolean {
  if (kind === 'word') return WORD_OPERATORS.has(text.toLowerCase());
  return kind === 'symbol' && !NO_OPERATORS.has(text);
}

function openFrame(opener?: Token): Frame {
  return { opener, operators: 0, inside: 0, before: 0 };
}

function nextItem(frame: Frame): void {
  frame.before = Math.max(frame.before, frame.operators + frame.inside);
  frame.operators = 0;
  frame.inside = 0;
}

function closeFrame(frames: Frame[]): void {
  const closed = frames.pop();
  const outer = frames.at(-1);
  if (closed === undefined || outer === undefined) return;
  nextItem(closed);
  outer.inside = Math.max(outer.inside, 1 + closed.before);
}

function depth(frames: readonly Frame[]): number {
  const innermost = frames.at(-1)?.inside ?? 0;
  return frames.reduce((sum, { operators }) => sum + operators + 1, innermost);
}

function skip(text: string, at: number): number {
  SKIPPED.lastIndex = at;
  return SKIPPED.test(text) ? SKIPPED.lastIndex : at;
}

function readToken(text: string, at: number, opener: string | undefined): Token | ParseError {
  const isInside = opener === '{' || opener === '[';
  const word = matchAt(isInside ? WORD_WITHOUT_COLON : WORD, text, at);
  if (word !== undefined) return opener === '{' ? { kind: 'word', ...word } : wordOrNumber(word);
  const number = matchAt(NUMBER, text, at);
  if (number !== undefined) return numberToken(number);
  if (QUOTES.has(text.charAt(at))) return stringToken(text, at);
  const symbol = matchAt(SYMBOL, text, at);
  return symbol === undefined ? strangeCharacter(text, at) : { kind: 'symbol', ...symbol };
}

function matchAt(sticky: RegExp, text: string, at: number): TokenBase | undefined {
  sticky.lastIndex = at;
  const found = sticky.exec(text)?.[0];
  return found === undefined ? undefined : { text: found, span: { from: at, to: at + found.length } };
}

function wordOrNumber(word: TokenBase): Token {
  const lower = word.text.toLowerCase();
  if (lower !== 'inf' && lower !== 'nan') return { kind: 'word', ...word };
  return { kind: 'number', ...word, number: { value: lower === 'inf' ? Infinity : NaN, duration: false } };
}

function numberToken(found: TokenBase): Token | ParseError {
  const number = readNumber(found.text);
  if (number !== undefined) return { kind: 'number', ...found, number };
  return {
    message: `"${found.text}" is neither a number nor a duration, or too large.`,
    help: 'Write a number such as 1.5e3, or a duration with falling units such as 1h30m.',
    span: found.span,
  };
}

function stringToken(text: string, at: number): Token | ParseError {
  const literal = matchAt(STRING, text, at);
  if (literal === undefined) return unterminated(text, at);
  const string = decodePromqlString(literal.text);
  if ('value' in string) return { kind: 'string', ...literal, ...string };
  return {
    message: string.problem,
    help: 'Put the text between backquotes, where every character stands for itself.',
    span: { from: at + string.at, to: Math.min(at + string.at + 2, literal.span.to) },
  };
}

function unterminated(text: string, from: number): ParseError {
  const quote = text.charAt(from);
  const lineEnd = quote === '`' ? -1 : text.indexOf('\n', from);
  return {
    message: 'The string is never closed.',
    help: `Add ${quote} where it ends.`,
    span: { from, to: lineEnd < 0 ? text.length : lineEnd },
  };
}

function strangeCharacter(text: string, at: number): ParseError {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    message: `The character "${character}" (U+${codePoint}) does not belong to PromQL.`,
    help:
      character === '$'
        ? 'Put a value in place of the variable first.'
        : 'Remove it; only space, tab and line ends separate words.',
    span: { from: at, to: at + character.length },
  };
}

function tooDeep(span: Span): ParseError {
  return {
    message: `The query is nested deeper than ${DEEPEST} levels.`,
    help: 'Split it into recording rules.',
    span,
  };
}

function wrongCloser({ text, span }: Token, opener: string | undefined): ParseError {
  if (opener === undefined) {
    return { message: `"${text}" closes nothing.`, help: 'Remove it, or add its partner before.', span };
  }
  return {
    message: `"${text}" cannot close "${opener}".`,
    help: `Close "${opener}" with "${CLOSING.get(opener) ?? ''}" first.`,
    span,
  };
}

function neverClosed(opener: Token): ParseError {
  return {
    message: `"${opener.text}" is never closed.`,
    help: `Add "${CLOSING.get(opener.text) ?? ''}" where it ends.`,
    span: opener.span,
  };
}
