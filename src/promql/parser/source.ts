import { invariant } from '../../core/errors.ts';
import type { Span } from '../../core/location.ts';
import type { NumberLiteral } from '../ast.ts';
import type { ParseError } from './parse-error.ts';
import type { Token } from './scan.ts';

/** What building an expression needs besides the grammar's tree. */
export interface Source {
  readonly text: string;
  /** Numbers without their signs, by the position where they end. */
  readonly numbers: ReadonlyMap<number, NumberLiteral>;
  /** Decoded strings, by the position where they start. */
  readonly strings: ReadonlyMap<number, string>;
  /** What Prometheus refuses although the grammar takes it; grows while the expression is built. */
  readonly errors: ParseError[];
}

/** Prepares a scanned text. */
export function makeSource(text: string, tokens: readonly Token[]): Source {
  const numbers = new Map<number, NumberLiteral>();
  const strings = new Map<number, string>();
  for (const token of tokens) {
    if (token.kind === 'string') strings.set(token.span.from, token.value);
    if (token.kind === 'number') numbers.set(token.span.to, literalOf(token));
  }
  return { text, numbers, strings, errors: [] };
}

function literalOf({ text, number, span }: Extract<Token, { kind: 'number' }>): NumberLiteral {
  const literal: NumberLiteral = { kind: 'number', value: number.value, duration: number.duration, span };
  return text.includes('_') ? { ...literal, spelling: 'underscored' } : literal;
}

/** The number without sign at the end of a span. */
export function numberAt({ numbers }: Source, { to }: Span): NumberLiteral {
  const number = numbers.get(to);
  invariant(number !== undefined, `a number ends at ${to}`);
  return number;
}

/** The sign at the start of a span, where there is one. */
export function signAt({ text }: Source, { from }: Span): '+' | '-' | undefined {
  const first = text.charAt(from);
  return first === '+' || first === '-' ? first : undefined;
}

/** The text of a keyword in lower case, because any is allowed. */
export function keywordAt({ text }: Source, { from, to }: Span): string {
  return text.slice(from, to).toLowerCase();
}

/** A number with one more sign before it; `span` is both together. */
export function withSign(sign: '+' | '-', number: NumberLiteral, { from, to }: Span): NumberLiteral {
  return { ...number, value: sign === '-' ? -number.value : number.value, span: { from, to } };
}

/** The copy of a span that a node may keep. */
export function spanOf({ from, to }: Span): Span {
  return { from, to };
}
