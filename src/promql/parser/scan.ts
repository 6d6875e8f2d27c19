import { invariant } from '../../core/errors.ts';
import type { Span } from '../../core/location.ts';
import { decodePromqlString } from '../../text/promql.ts';
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
const NUMBER = /0[xX][\w.]*|\.?[0-9](?:[eE][+-]|[\w.])*/y;
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
const SPACE = 0x20;
const HASH = 0x23;

/** What is known of the part of a text since a bracket was opened or a comma was read. */
interface Frame {
  readonly opener: Token | undefined;
  operators: number;
  /** Depth of the deepest bracket inside that is closed already. */
  inside: number;
  /** Depth of the deepest part before the last comma. */
  before: number;
}

/** The open brackets. */
interface Nesting {
  readonly frames: Frame[];
  frame: Frame;
  /** One for each frame and each of its operators. */
  depth: number;
}

/**
 * Cuts PromQL into tokens as the lexer of Prometheus 3.16 does (promql/parser/lex.go), and pairs the brackets.
 * It is stricter than the grammar's own tokenizer about strings, numbers and white space.
 */
export function scan(text: string): Scan {
  const tokens: Token[] = [];
  const frame = openFrame(undefined);
  const nesting: Nesting = { frames: [frame], frame, depth: 1 };
  for (let at = skip(text, 0); at < text.length; at = skip(text, at)) {
    const token = readToken(text, at, nesting.frame.opener?.text);
    if ('message' in token) return { error: token };
    const error = token.kind === 'symbol' ? trackSymbol(token, nesting) : trackWord(token, nesting);
    if (error !== undefined) return { error };
    tokens.push(token);
    at = token.span.to;
  }
  const unclosed = nesting.frame.opener;
  return unclosed === undefined ? { tokens } : { error: neverClosed(unclosed) };
}

/** Whether a token makes the tree deeper: operators, signs, and the bracket of a range. */
function trackWord({ kind, text, span }: Token, nesting: Nesting): ParseError | undefined {
  if (kind !== 'word' || !WORD_OPERATORS.has(text.toLowerCase())) return undefined;
  return addOperator(nesting, span);
}

function trackSymbol(token: Token, nesting: Nesting): ParseError | undefined {
  const { text, span } = token;
  if (CLOSING.has(text)) {
    const error = text === '[' ? addOperator(nesting, span) : undefined;
    nesting.frame = openFrame(token);
    nesting.frames.push(nesting.frame);
    nesting.depth += 1;
    return error ?? limitDepth(nesting, span);
  }
  if (CLOSERS.has(text)) {
    const opener = nesting.frame.opener?.text;
    if (opener === undefined || CLOSING.get(opener) !== text) return wrongCloser(token, opener);
    closeFrame(nesting);
    return limitDepth(nesting, span);
  }
  if (text !== ',') return addOperator(nesting, span);
  nextItem(nesting);
  return undefined;
}

function addOperator(nesting: Nesting, span: Span): ParseError | undefined {
  nesting.frame.operators += 1;
  nesting.depth += 1;
  return limitDepth(nesting, span);
}

function limitDepth({ depth, frame }: Nesting, span: Span): ParseError | undefined {
  return depth + frame.inside > DEEPEST ? tooDeep(span) : undefined;
}

function openFrame(opener: Token | undefined): Frame {
  return { opener, operators: 0, inside: 0, before: 0 };
}

function nextItem(nesting: Nesting): void {
  const { frame } = nesting;
  frame.before = Math.max(frame.before, frame.operators + frame.inside);
  nesting.depth -= frame.operators;
  frame.operators = 0;
  frame.inside = 0;
}

function closeFrame(nesting: Nesting): void {
  nextItem(nesting);
  const { before } = nesting.frame;
  nesting.frames.pop();
  nesting.depth -= 1;
  const outer = nesting.frames.at(-1);
  invariant(outer !== undefined, 'the frame of the whole text stays open');
  outer.inside = Math.max(outer.inside, 1 + before);
  nesting.frame = outer;
}

function skip(text: string, at: number): number {
  // Most tokens follow one space, or nothing: that is seen without a regular expression.
  const next = text.charCodeAt(at) === SPACE ? at + 1 : at;
  const code = text.charCodeAt(next);
  if (code > SPACE && code !== HASH) return next;
  SKIPPED.lastIndex = next;
  return SKIPPED.test(text) ? SKIPPED.lastIndex : next;
}

function readToken(text: string, at: number, opener: string | undefined): Token | ParseError {
  const isInside = opener === '{' || opener === '[';
  const word = readMatch(isInside ? WORD_WITHOUT_COLON : WORD, text, at);
  if (word !== undefined)
    return opener === '{' ? { kind: 'word', text: word.text, span: word.span } : wordOrNumber(word);
  if (QUOTES.has(text.charAt(at))) return stringToken(text, at);
  const symbol = readMatch(SYMBOL, text, at);
  if (symbol !== undefined) return { kind: 'symbol', text: symbol.text, span: symbol.span };
  const number = readMatch(NUMBER, text, at);
  return number === undefined ? strangeCharacter(text, at) : numberToken(number);
}

function readMatch(sticky: RegExp, text: string, at: number): TokenBase | undefined {
  sticky.lastIndex = at;
  if (!sticky.test(text)) return undefined;
  const to = sticky.lastIndex;
  return { text: text.slice(at, to), span: { from: at, to } };
}

function wordOrNumber(word: TokenBase): Token {
  const lower = word.text.toLowerCase();
  if (lower !== 'inf' && lower !== 'nan') return { kind: 'word', text: word.text, span: word.span };
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
  const literal = readMatch(STRING, text, at);
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
