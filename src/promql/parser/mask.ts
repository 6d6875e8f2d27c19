import { WORD_OPERATORS } from './scan.ts';
import type { Token } from './scan.ts';

/** What may come next: an operand, something that follows an operand, or the duration of an `offset`. */
type Expected = 'operand' | 'operator' | 'duration';

interface Bracket {
  readonly holds: 'expression' | 'duration' | 'matchers' | 'labels';
  /** What may come after the bracket is closed. */
  readonly afterwards: Expected;
}

/** Words between a binary operator and its right operand that are never names of metrics. */
const OPERATOR_MODIFIERS = new Set(['bool', 'on', 'ignoring', 'group_left', 'group_right']);
/** The same, but only when a parenthesis follows. */
const FILL_MODIFIERS = new Set(['fill', 'fill_left', 'fill_right']);
const LABEL_LISTS = new Set(['by', 'without', 'on', 'ignoring', 'group_left', 'group_right']);
/** The grammar looks words up in plain objects (its tokens.js), where these are found although nobody put them there. */
const MISTAKEN_NAMES = new Set(['constructor', '__proto__']);
/** Numbers that the grammar reads like Prometheus. */
const PLAIN_NUMBER = /^(?:\d+(?:\.\d+)?|\d+[smhdwy])$/;
const NUMBER_WORD = /^(?:inf|nan)$/i;
/** Functions that the grammar does not know, and equally long ones that it does. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['holt_winters', 'day_of_month'],
  ['integral', 'increase'],
  ['max_of', 'scalar'],
  ['min_of', 'scalar'],
]);
const DURATION_FUNCTIONS = new Set(['step', 'range', 'min_of', 'max_of']);

/**
 * The text as the lezer grammar must see it, equally long so that positions hold. It differs where the grammar
 * (@prometheus-io/lezer-promql 0.315.0) and Prometheus 3.16 (promql/parser/lex.go, generated_parser.y) disagree:
 *
 * - numbers such as `5.` and `0x_1`: digits stand in;
 * - a metric named `offset` and any name `constructor` or `__proto__`: another name stands in;
 * - a metric named `atan2` and a label named `without` in a list: what no grammar takes stands in;
 * - a label such as `a:b` in a list: the colons go;
 * - functions that the grammar does not know, such as `integral(…)`: one that it knows stands in;
 * - `STEP()` and its siblings in capitals: small letters;
 * - comments that end in a carriage return: blanks.
 */
export function maskForGrammar(text: string, tokens: readonly Token[]): string {
  const hasComments = text.includes('#');
  const brackets: Bracket[] = [];
  let expected: Expected = 'operand';
  let masked = '';
  let copied = 0;
  for (const [index, token] of tokens.entries()) {
    const step = { expected, next: tokens[index + 1]?.text, previous: tokens[index - 1], brackets };
    const replacement = maskToken(token, step);
    // Most texts need no mask: they are handed on without being copied.
    if (hasComments || replacement !== token.text) {
      masked += blank(text.slice(copied, token.span.from), hasComments) + replacement;
      copied = token.span.to;
    }
    expected = after(token, step);
  }
  return copied === 0 && !hasComments ? text : masked + blank(text.slice(copied), hasComments);
}

/** What stands between tokens, without comments. */
function blank(gap: string, hasComments: boolean): string {
  return hasComments && gap.includes('#') ? ' '.repeat(gap.length) : gap;
}

interface Step {
  readonly expected: Expected;
  readonly previous: Token | undefined;
  /** The text of the token that follows. */
  readonly next: string | undefined;
  /** The open ones; changed by `after`. */
  readonly brackets: Bracket[];
}

function maskToken(token: Token, { expected, next, brackets }: Step): string {
  const { text } = token;
  if (token.kind === 'number') {
    // No label is called NaN, though the grammar takes it for one.
    const isWord = brackets.at(-1)?.holds !== 'labels' && NUMBER_WORD.test(text);
    return isWord ? text : maskNumber(text);
  }
  if (token.kind !== 'word') return text;
  const lower = text.toLowerCase();
  if (MISTAKEN_NAMES.has(lower)) return '_'.repeat(text.length);
  const holds = expected === 'duration' ? 'duration' : (brackets.at(-1)?.holds ?? 'expression');
  if (holds === 'duration') return DURATION_FUNCTIONS.has(lower) ? lower : text;
  if (holds === 'labels') return lower === 'without' ? '*'.repeat(text.length) : text.replaceAll(':', '_');
  if (holds === 'matchers' || expected !== 'operand') return text;
  if (lower === 'offset') return '_'.repeat(text.length);
  if (lower === 'atan2') return '*'.repeat(text.length);
  return next === '(' ? (STAND_INS.get(text) ?? text) : text;
}

function maskNumber(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text;
  // Without its point, `.5` directly behind a word would become a part of it.
  return text.startsWith('.') ? `.${'1'.repeat(text.length - 1)}` : '1'.repeat(text.length);
}

function after(token: Token, step: Step): Expected {
  if (token.kind === 'word') return afterWord(token.text.toLowerCase(), step);
  if (token.kind !== 'symbol') return 'operator';
  switch (token.text) {
    case '(':
    case '[':
    case '{':
      return afterOpening(token.text, step);
    case ')':
    case ']':
    case '}':
      return step.brackets.pop()?.afterwards ?? 'operator';
    case '+':
    case '-':
      return step.expected === 'duration' ? 'duration' : 'operand';
    default:
      return 'operand';
  }
}

function afterWord(word: string, { expected, next }: Step): Expected {
  if (expected === 'duration') return next === '(' ? 'duration' : 'operator';
  if (expected === 'operator') {
    if (word === 'offset') return 'duration';
    return WORD_OPERATORS.has(word) ? 'operand' : 'operator';
  }
  const isModifier = OPERATOR_MODIFIERS.has(word) || (FILL_MODIFIERS.has(word) && next === '(');
  return isModifier ? 'operand' : 'operator';
}

function afterOpening(opener: string, { expected, previous, brackets }: Step): Expected {
  const word = opener === '(' && previous?.kind === 'word' ? previous.text.toLowerCase() : '';
  const isModifierList = expected === 'operand' && (LABEL_LISTS.has(word) || FILL_MODIFIERS.has(word));
  brackets.push({
    holds: holdsAfter(opener, { word, isDuration: expected === 'duration', outer: brackets.at(-1) }),
    afterwards: isModifierList ? 'operand' : 'operator',
  });
  return 'operand';
}

interface Opening {
  /** In lower case, or empty when no word stands before the bracket. */
  readonly word: string;
  readonly isDuration: boolean;
  readonly outer: Bracket | undefined;
}

function holdsAfter(opener: string, { word, isDuration, outer }: Opening): Bracket['holds'] {
  if (opener === '{') return 'matchers';
  if (LABEL_LISTS.has(word)) return 'labels';
  return opener === '[' || isDuration || outer?.holds === 'duration' ? 'duration' : 'expression';
}
