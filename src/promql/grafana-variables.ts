import type { Span } from '../core/location.ts';

/** A query whose variables have been replaced so that it parses, and what the replacing hides. */
export interface Substitution {
  readonly text: string;
  /** Turns a span of `text` into the span of the original that it stands for; a variable is never cut. */
  readonly toOriginal: (span: Span) => Span;
  /**
   * Variables that stand for a label, in braces or in the lists of `by`, `without`, `on`, `ignoring`, `group_left` and
   * `group_right`: which labels are there is not known. In positions of the original, in order.
   */
  readonly labelVariables: readonly Span[];
  /** Variables that stand for a metric, for a part of its name, or for a whole operand; likewise. */
  readonly metricVariables: readonly Span[];
  /** Variables that stand for a number; likewise. */
  readonly numberVariables: readonly Span[];
  /** All others: variables in strings, and those that stand for a duration or a function; likewise. */
  readonly valueVariables: readonly Span[];
}

interface Variable {
  readonly name: string;
  /** What follows the colon in `${name:format}`, or empty. */
  readonly format: string;
  readonly span: Span;
}

interface Replacement {
  readonly text: string;
  readonly standsFor: 'value' | 'label' | 'metric' | 'number';
}

/** Where a variable stands. */
interface Place {
  /** The innermost open bracket. */
  readonly frame: Frame;
  readonly isInBrackets: boolean;
  /** The two tokens before, nearest first, in lower case; empty where there is none. */
  readonly before: readonly [string, string];
  /** The text behind the variable. */
  readonly rest: string;
  /** Whether a word goes on at either end of the variable. */
  readonly isFragment: boolean;
}

interface Frame {
  readonly opener: string;
  /** The token before the bracket, and the one before that, in lower case. */
  readonly word: string;
  readonly owner: string;
  /** Commas since the bracket. */
  readonly argument: number;
}

/** One replacing, in both texts. */
interface Edit {
  readonly original: Span;
  readonly substituted: Span;
}

/** The forms of Grafana 13: `VARIABLE_REGEX` of grafana/scenes, variables/constants.ts. */
const VARIABLE = String.raw`\$(\w+)|\[\[(\w+)(?::(\w+))?\]\]|\$\{(\w+)(?:\.[^:}]+)?(?::([^}]+))?\}`;
const TOKEN = new RegExp(
  String.raw`(\s+|#[^\r\n]*)|${VARIABLE}|[a-zA-Z_:][\w:]*|"[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*'|${'`[^`]*`'}|.`,
  'gsu',
);

const IN_STRING = new RegExp(VARIABLE, 'gu');
const QUOTE = /^["'`]./su;

const OPENERS = new Set(['(', '[', '{']);
const CLOSERS = new Set([')', ']', '}']);
const OUTERMOST: Frame = { opener: '', word: '', owner: '', argument: 0 };
const LABEL_LISTS = new Set(['by', 'without', 'on', 'ignoring', 'group_left', 'group_right']);
/** Functions and aggregations with arguments that must be numbers, counted from 0 (Prometheus 3.14, functions.go). */
const NUMBER_ARGUMENTS: ReadonlyMap<string, readonly number[]> = new Map([
  ['bottomk', [0]],
  ['clamp', [1, 2]],
  ['clamp_max', [1]],
  ['clamp_min', [1]],
  ['double_exponential_smoothing', [1, 2]],
  ['histogram_fraction', [0, 1]],
  ['histogram_quantile', [0]],
  ['holt_winters', [1, 2]],
  ['limit_ratio', [0]],
  ['limitk', [0]],
  ['predict_linear', [1]],
  ['quantile', [0]],
  ['quantile_over_time', [0]],
  ['round', [1]],
  ['topk', [0]],
  ['vector', [0]],
]);
/** Macros that Grafana fills with a number. */
const NUMBER_MACRO = /^__(?:from|to|\w+_m?s)$/;
/** Macros that Grafana fills with a duration. */
const DURATION_MACRO = /^__(?:rate_interval|interval|range|auto)$/;
/** What follows the name of a function or an aggregation. */
const CALL = /^\s*(?:\(|(?:by|without)\s*\()/i;
/** What follows a binary operator only. */
const MODIFIED = /^\s*(?:bool\b|(?:on|ignoring)\s*\()/i;
const MATCHED_COMPARISON = /^\s*bool\b/i;
/** How many of a unit make about five minutes. */
const FIVE_MINUTES: ReadonlyMap<string, string> = new Map([
  ['ms', '300000'],
  ['s', '300'],
  ['m', '5'],
]);

/**
 * Replaces the variables and macros of Grafana by text that parses: a duration of five minutes in brackets and after
 * `offset`, 1 where a number is wanted, an aggregation where something is called, elsewhere a name made from the
 * variable's. Strings and comments stay as they are.
 */
export function substituteVariables(text: string): Substitution {
  const edits: Edit[] = [];
  const hidden: Record<Replacement['standsFor'], Span[]> = { value: [], label: [], metric: [], number: [] };
  const frames: Frame[] = [OUTERMOST];
  let before: readonly [string, string] = ['', ''];
  let substituted = '';
  for (const match of text.matchAll(TOKEN)) {
    const [token, skipped] = match;
    const variable = readVariable(match);
    if (variable === undefined) {
      substituted += token;
      if (QUOTE.test(token)) hidden.value.push(...variablesIn(token, match.index));
    } else {
      const replacement = replace(variable, placeOf(variable, { text, frames, before }));
      const from = substituted.length;
      substituted += replacement.text;
      edits.push({ original: variable.span, substituted: { from, to: substituted.length } });
      hidden[replacement.standsFor].push(variable.span);
    }
    if (skipped === undefined) before = track(token, frames, before);
  }
  return {
    text: substituted,
    toOriginal: (span) => toOriginal(span, edits),
    labelVariables: hidden.label,
    metricVariables: hidden.metric,
    numberVariables: hidden.number,
    valueVariables: hidden.value,
  };
}

/** Grafana replaces variables in strings too. A number is a group of a regular expression there: `$1`. */
function variablesIn(string: string, from: number): readonly Span[] {
  return [...string.matchAll(IN_STRING)]
    .filter(([, bare]) => bare === undefined || !/^\d+$/.test(bare))
    .map(({ index, 0: { length } }) => ({ from: from + index, to: from + index + length }));
}

function readVariable(match: RegExpExecArray): Variable | undefined {
  const [whole, , bare, bracketed, bracketFormat, braced, braceFormat] = match;
  const name = bare ?? bracketed ?? braced;
  if (name === undefined) return undefined;
  const span = { from: match.index, to: match.index + whole.length };
  return { name, format: bracketFormat ?? braceFormat ?? '', span };
}

interface Reading {
  readonly text: string;
  readonly frames: readonly Frame[];
  readonly before: Place['before'];
}

function placeOf({ span }: Variable, { text, frames, before }: Reading): Place {
  const rest = text.slice(span.to);
  return {
    frame: innermost(frames),
    isInBrackets: frames.some(({ opener }) => opener === '['),
    before,
    rest,
    isFragment: /[\w:}]/.test(text.charAt(span.from - 1)) || /^(?:[\w:]|\$\{?\w)/.test(rest),
  };
}

/** Keeps `frames` in step with `token`, and says what then are the two tokens before. */
function track(token: string, frames: Frame[], before: Place['before']): Place['before'] {
  const frame = innermost(frames);
  if (OPENERS.has(token)) {
    frames.push({ opener: token, word: before[0], owner: before[1], argument: 0 });
  } else if (CLOSERS.has(token) && frames.length > 1) {
    frames.pop();
    // Behind `topk by (a)` the arguments of topk follow.
    if (frame.word === 'by' || frame.word === 'without') return [frame.owner, ''];
  } else if (token === ',') {
    frames[frames.length - 1] = { ...frame, argument: frame.argument + 1 };
  }
  return [token.toLowerCase(), before[0]];
}

function innermost(frames: readonly Frame[]): Frame {
  return frames.at(-1) ?? OUTERMOST;
}

function replace({ name, format }: Variable, place: Place): Replacement {
  const { frame, rest } = place;
  const word = `variable_${name}`;
  if (joins(place)) return { text: MATCHED_COMPARISON.test(rest) ? '==' : 'or', standsFor: 'value' };
  if (place.isInBrackets || follows(place, 'offset')) return { text: fiveMinutes(rest), standsFor: 'value' };
  if (format === 'doublequote' || format === 'singlequote') return { text: `"${word}"`, standsFor: 'value' };
  if (frame.opener === '{') return { text: inBraces(word, place), standsFor: 'label' };
  if (LABEL_LISTS.has(frame.word)) return { text: word, standsFor: 'label' };
  if (place.isFragment) return { text: word, standsFor: 'metric' };
  if (isNumber(name, place)) return { text: '1', standsFor: 'number' };
  if (DURATION_MACRO.test(name)) return { text: '5m', standsFor: 'value' };
  if (CALL.test(rest)) return { text: 'sum', standsFor: 'value' };
  return { text: word, standsFor: 'metric' };
}

/** Whether a variable stands where only an operator can: behind braces or brackets, or before what belongs to one. */
function joins({ frame, before, rest, isInBrackets }: Place): boolean {
  if (isInBrackets || frame.opener === '{') return false;
  const [last] = before;
  return last === '}' || last === ']' || (last === ')' && MODIFIED.test(rest));
}

function follows({ before }: Place, word: string): boolean {
  const [last, beforeLast] = before;
  return last === word || ((last === '-' || last === '+') && beforeLast === word);
}

function fiveMinutes(rest: string): string {
  const unit = /^(?:ms|[smhdwy])/.exec(rest)?.[0];
  return unit === undefined ? '5m' : (FIVE_MINUTES.get(unit) ?? '1');
}

/** A variable that is all of a matcher may hold any: a condition that selects something stands in. */
function inBraces(word: string, { before, rest }: Place): string {
  const isWhole = (before[0] === '{' || before[0] === ',') && /^\s*[,}]/.test(rest);
  return isWhole ? `${word}!=""` : word;
}

function isNumber(name: string, place: Place): boolean {
  const { word, argument } = place.frame;
  return (
    NUMBER_MACRO.test(name) ||
    follows(place, '@') ||
    (NUMBER_ARGUMENTS.get(word)?.includes(argument) ?? false)
  );
}

function toOriginal({ from, to }: Span, edits: readonly Edit[]): Span {
  const first = edits.findLast(({ substituted }) => substituted.from <= from);
  const last = edits.findLast(({ substituted }) => substituted.from < to);
  return {
    from: first === undefined || from >= first.substituted.to ? shift(from, first) : first.original.from,
    to: last === undefined || to >= last.substituted.to ? shift(to, last) : last.original.to,
  };
}

/** Moves a position behind the last edit before it. */
function shift(position: number, edit: Edit | undefined): number {
  return edit === undefined ? position : position - edit.substituted.to + edit.original.to;
}
