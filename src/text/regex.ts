import { RE2JS, RE2JSException } from 're2js';

import { invariant } from '../core/errors.ts';

const CACHE_SIZE = 1_000;
const compiled = new Map<string, RE2JS>();
const matchers = new Map<string, (text: string) => boolean>();
const problems = new Map<string, string | undefined>();

/**
 * Words, alternatives, simple classes and `.*`: valid whatever their order, and nearly all that matchers hold. The
 * first compilation of a pattern costs more than the analysis of all queries of a small pack.
 */
const PLAIN = /^(?:[\w :/@=,$-]|\.[*+]?|\||\[\w+\][*+]?)*$/;

/**
 * Why Prometheus refuses a regular expression, in the words of RE2, or `undefined` when it takes it.
 *
 * Prometheus 3.14 parses the pattern alone, 2.x also wraps its text in `^(?:…)$` (model/labels/regexp.go), which an
 * open `\Q` swallows: both must hold. Compared with Go 1.26 on 20,000 random patterns, the only difference is that a
 * group name given twice is refused here.
 */
export function regexError(pattern: string): string | undefined {
  if (PLAIN.test(pattern)) return undefined;
  if (!problems.has(pattern)) remember(problems, pattern, findProblem(pattern));
  return problems.get(pattern);
}

function findProblem(pattern: string): string | undefined {
  try {
    RE2JS.compile(pattern);
    if (pattern.includes(String.raw`\Q`)) RE2JS.compile(`^(?s:${pattern})$`);
    return undefined;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return error.message.replace(/^error parsing regexp: /, '');
  }
}

/**
 * Whether a matcher `=~` with this pattern selects the text: the whole text must match, and a dot matches a line break
 * (Prometheus 3.0 and newer). The pattern must be one for which `regexError` is `undefined`.
 */
export function matchesRegex(pattern: string, text: string): boolean {
  return matcherOf(pattern)(text);
}

function matcherOf(pattern: string): (text: string) => boolean {
  const known = matchers.get(pattern);
  if (known !== undefined) return known;
  const matcher = makeMatcher(pattern);
  remember(matchers, pattern, matcher);
  return matcher;
}

/** Plain patterns mean the same to JavaScript, which compiles them in no time; with few repetitions it is as safe. */
function makeMatcher(pattern: string): (text: string) => boolean {
  if (PLAIN.test(pattern) && !/[*+].*[*+].*[*+]/.test(pattern)) {
    const regex = new RegExp(`^(?:${pattern})$`, 'su');
    return (text) => regex.test(text);
  }
  const regex = compile(pattern);
  return (text) => regex.matches(text);
}

/**
 * Every text that a matcher with this pattern selects, without repetition, where the pattern is a list of them: `a|b`,
 * `(a|b)`, `a\\.b`. `undefined` of any other.
 */
export function literalsOf(pattern: string): string[] | undefined {
  const inner = GROUPED.exec(pattern)?.[1] ?? pattern;
  if (!LITERALS.test(inner)) return undefined;
  return [...new Set(inner.split('|').map((literal) => literal.replaceAll(/\\(.)/gu, '$1')))];
}

/** A pattern in one group, and no more than one. */
const GROUPED = /^\((?:\?:)?([^()]*)\)$/;
/** Texts with bars between them; what has a meaning is escaped, a bar is not. */
const LITERALS = /^(?:[^\\.+*?()[\]{}^$]|\\[.+*?()[\]{}^$\\/-])*$/u;

/** Whether a matcher `=~` with this pattern selects a label that is not there. */
export function matchesEmpty(pattern: string): boolean {
  if (pattern === '') return true;
  // Most patterns begin with a character, and need not be compiled to be told.
  if (/^[^()[\]\\]+$/.test(pattern) && pattern.split('|').every((part) => /^\w(?![*?{])/.test(part)))
    return false;
  return matchesRegex(pattern, '');
}

/** Whether a pattern surely selects every text that is not empty. */
export function matchesEveryText(pattern: string): boolean {
  return /^\^?\(?\.[*+]\)?\$?$/.test(pattern);
}

/**
 * The text that `label_replace` writes: `replacement` with `$1` and `${name}` replaced by what the groups of the
 * pattern hold, as Go's regexp.Expand does it. `undefined` when the pattern does not match the whole text.
 */
export function expandRegex(pattern: string, replacement: string, text: string): string | undefined {
  const matcher = compile(pattern).matcher(text);
  if (!matcher.matches()) return undefined;
  const groups: Readonly<Record<string, string | null>> = matcher.getNamedGroups();
  const groupOf = (name: string): string => {
    if (!/^(?:0|[1-9]\d*)$/.test(name)) return (Object.hasOwn(groups, name) ? groups[name] : undefined) ?? '';
    return Number(name) <= matcher.groupCount() ? (matcher.group(Number(name)) ?? '') : '';
  };
  return replacement.replaceAll(REFERENCE, (_whole, braced?: string, bare?: string) => {
    const name = braced ?? bare;
    return name === undefined ? '$' : groupOf(name);
  });
}

/** What a replacement of `label_replace` refers to and the pattern lacks: `2` of `$2` where there is one group. */
export function missingGroups(pattern: string, replacement: string): readonly string[] {
  if (!replacement.includes('$')) return [];
  const compiledPattern = compile(pattern);
  const named = compiledPattern.namedGroups();
  return Array.from(replacement.matchAll(REFERENCE), ([, braced, bare]) => braced ?? bare).filter(
    (name): name is string => {
      if (name === undefined) return false;
      return /^(?:0|[1-9]\d*)$/.test(name)
        ? Number(name) > compiledPattern.groupCount()
        : !Object.hasOwn(named, name);
    },
  );
}

/** Whether something is left of a replacement when all its groups are empty. */
export function hasLiteralText(replacement: string): boolean {
  return replacement.replaceAll(REFERENCE, (whole) => (whole === '$$' ? '$' : '')) !== '';
}

/** `${name}`, the longest `$name`, or `$$`. */
const REFERENCE = /\$(?:\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+)|\$)/gu;

/** A pattern that matches exactly `text`, for RE2 and for JavaScript. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, String.raw`\$&`);
}

function compile(pattern: string): RE2JS {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const problem = regexError(pattern);
  invariant(problem === undefined, `"${pattern}" is a regular expression (${problem})`);
  const regex = RE2JS.compile(pattern, RE2JS.DOTALL);
  remember(compiled, pattern, regex);
  return regex;
}

/** Patterns of a pack are few; those of foreign files must not pile up. */
function remember<Value>(cache: Map<string, Value>, pattern: string, value: Value): void {
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(pattern, value);
}
