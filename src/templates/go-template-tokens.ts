import type { Span } from '../core/location.ts';

/** Kinds of tokens inside of `{{ }}`, and of the text around it. */
export type TokenKind =
  | 'text'
  | 'open'
  | 'close'
  | 'field'
  | 'dot'
  | 'variable'
  | 'word'
  | 'string'
  | 'number'
  | 'sign'
  | 'end'
  /** What no token begins with. `problem` says why; nothing follows. */
  | 'error';

/** A token of a template. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly span: Span;
  /** Whether white space stands before it, which divides arguments. */
  readonly spaced: boolean;
  readonly problem?: { readonly message: string; readonly help: string };
}

const SPACE = /[ \t\r\n]*/y;
const TRIM_LEFT = /\{\{-(?=[ \t\r\n])/y;
const TRIM_RIGHT = /-\}\}/y;
const COMMENT = /[ \t\r\n]*\/\*/y;
const INTERPRETED = /"(?:[^"\\\n]|\\[^\n])*"/y;
const RAW = /`[^`]*`/y;
const CHARACTER = /'(?:[^'\\\n]|\\[^\n])+'/y;
const VARIABLE = /\$[\p{L}\p{Nd}_]*/uy;
const FIELD = /\.[\p{L}_][\p{L}\p{Nd}_]*/uy;
const WORD = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const NUMBERISH = /[+-]?(?:\.?[\p{L}\p{Nd}_])(?:[eEpP][+-]|[\p{L}\p{Nd}_.])*|[+-]/uy;
const NUMBER =
  /^[+-]?(?:0[xX]_?[\da-fA-F]+(?:_[\da-fA-F]+)*(?:\.[\da-fA-F]*)?(?:[pP][+-]?\d+)?|0[bB]_?[01]+(?:_[01]+)*|0[oO]_?[0-7]+(?:_[0-7]+)*|(?:\d+(?:_\d+)*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)i?$/;
const SIGN = /:=|[=|(),]/y;
/** What may follow a name without white space. */
const BEHIND_NAME = /[ \t\r\n.,|:)(]|\}\}|$/y;

interface Lexer {
  readonly text: string;
  readonly tokens: Token[];
  at: number;
  /** Whether the white space at the start of the next text goes. */
  trims: boolean;
}

/** Tokens of a template, the last of which is `end` or `error` (Go 1.26, text/template/parse/lex.go). */
export function readTemplateTokens(text: string): readonly Token[] {
  const lexer: Lexer = { text, tokens: [], at: 0, trims: false };
  while (lexer.at < text.length && !isBroken(lexer)) readText(lexer);
  if (!isBroken(lexer)) push(lexer, { kind: 'end', from: text.length });
  return lexer.tokens;
}

function isBroken({ tokens }: Lexer): boolean {
  return tokens.at(-1)?.kind === 'error';
}

function readText(lexer: Lexer): void {
  const { text } = lexer;
  const open = text.indexOf('{{', lexer.at);
  const isLast = open === -1;
  let from = lexer.at;
  let to = isLast ? text.length : open;
  const trimsRight = !isLast && matchAt(text, TRIM_LEFT, open) !== undefined;
  if (lexer.trims) from += matchAt(text.slice(0, to), SPACE, from)?.length ?? 0;
  if (trimsRight) to = from + text.slice(from, to).replace(/[ \t\r\n]+$/, '').length;
  if (from < to) push(lexer, { kind: 'text', from, to });
  lexer.at = isLast ? text.length : open + (trimsRight ? 3 : 2);
  lexer.trims = false;
  if (isLast) return;
  const comment = matchAt(text, trimsRight ? COMMENT : /\/\*/y, lexer.at);
  if (comment === undefined) readAction(lexer, open);
  else skipComment(lexer, { open, start: lexer.at + comment.length });
}

function skipComment(lexer: Lexer, { open, start }: { readonly open: number; readonly start: number }): void {
  const { text } = lexer;
  const end = text.indexOf('*/', start);
  const close = end === -1 ? undefined : matchAt(text, /\}\}|[ \t\r\n]-\}\}/y, end + 2);
  if (close === undefined) {
    fail(lexer, {
      from: open,
      to: end === -1 ? text.length : end + 2,
      message: end === -1 ? 'A comment has no end.' : 'A comment does not fill its braces.',
      help: 'End the comment with "*/}}", and write nothing else between its braces.',
    });
    return;
  }
  lexer.at = end + 2 + close.length;
  lexer.trims = close.length > 2;
}

function readAction(lexer: Lexer, open: number): void {
  const { text, tokens } = lexer;
  push(lexer, { kind: 'open', from: open, to: lexer.at });
  let depth = 0;
  for (;;) {
    const space = matchAt(text, SPACE, lexer.at) ?? '';
    lexer.at += space.length;
    const spaced = space !== '';
    const trim = spaced ? matchAt(text, TRIM_RIGHT, lexer.at) : undefined;
    const from = lexer.at;
    if (trim !== undefined || text.startsWith('}}', from)) {
      if (depth > 0) {
        fail(lexer, { from, to: from + 1, message: 'A parenthesis is not closed.', help: 'Add ")".' });
        return;
      }
      push(lexer, { kind: 'close', from, to: from + (trim?.length ?? 2), spaced });
      lexer.trims = trim !== undefined;
      return;
    }
    readToken(lexer, spaced, open);
    const last = tokens.at(-1);
    if (last?.kind === 'error') return;
    if (last?.text === '(' && last.kind === 'sign') depth += 1;
    if (last?.text === ')' && last.kind === 'sign') depth -= 1;
    if (depth < 0) {
      tokens.pop();
      fail(lexer, { from, to: from + 1, message: 'This parenthesis was not opened.', help: 'Remove ")".' });
      return;
    }
  }
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['string', INTERPRETED],
  ['string', RAW],
  ['number', CHARACTER],
  ['variable', VARIABLE],
  ['field', FIELD],
  ['word', WORD],
  ['number', NUMBERISH],
  ['sign', SIGN],
  ['dot', /\./y],
];

function readToken(lexer: Lexer, spaced: boolean, open: number): void {
  const { text, at: from } = lexer;
  for (const [kind, pattern] of PATTERNS) {
    const matched = matchAt(text, pattern, from);
    if (matched === undefined) continue;
    const to = from + matched.length;
    const isName = kind === 'variable' || kind === 'field' || kind === 'word' || kind === 'dot';
    if (isName && matchAt(text, BEHIND_NAME, to) === undefined) break;
    if (pattern === NUMBERISH && !NUMBER.test(matched)) {
      fail(lexer, {
        from,
        to,
        message: `"${matched}" is no number.`,
        help: 'Write a number such as 10 or 0.5.',
      });
      return;
    }
    push(lexer, { kind, from, to, spaced });
    lexer.at = to;
    return;
  }
  fail(lexer, unreadable(text, from, open));
}

interface Failure {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly help: string;
}

function unreadable(text: string, from: number, open: number): Failure {
  const sign = String.fromCodePoint(text.codePointAt(from) ?? 0);
  if (from >= text.length) {
    return { from: open, to: open + 2, message: 'The braces are not closed.', help: 'Add "}}".' };
  }
  if (/["'`]/.test(sign)) {
    const to = from + sign.length;
    return { from, to, message: 'A quoted text has no end.', help: `Add the closing quote ${sign}.` };
  }
  return {
    from,
    to: from + sign.length,
    message: `The template cannot be read from "${sign}" on.`,
    help: 'Write a value, or a function with its arguments, divided by spaces.',
  };
}

function fail(lexer: Lexer, { from, to, message, help }: Failure): void {
  push(lexer, { kind: 'error', from, to, problem: { message, help } });
}

interface Pushed {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to?: number;
  readonly spaced?: boolean;
  readonly problem?: Token['problem'];
}

function push(lexer: Lexer, { kind, from, to = from, spaced = false, problem }: Pushed): void {
  const text = lexer.text.slice(from, to);
  lexer.at = Math.max(lexer.at, to);
  lexer.tokens.push({ kind, text, span: { from, to }, spaced, ...(problem && { problem }) });
}

function matchAt(text: string, pattern: RegExp, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
