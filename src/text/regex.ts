import { RE2JS, RE2JSException } from 're2js';

import { invariant } from '../core/errors.ts';

const CACHE_SIZE = 1_000;
const compiled = new Map<string, RE2JS>();

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
  try {
    RE2JS.compile(pattern);
    RE2JS.compile(`^(?s:${pattern})$`);
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
  return compile(pattern).matches(text);
}

/** A pattern that matches exactly `text`, for RE2 and for JavaScript. */
export function escapeRegex(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, String.raw`\$&`);
}

function compile(pattern: string): RE2JS {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const problem = regexError(pattern);
  invariant(problem === undefined, `"${pattern}" is a regular expression (${problem})`);
  // Patterns of a pack are few; those of foreign files must not pile up.
  if (compiled.size >= CACHE_SIZE) compiled.clear();
  const regex = RE2JS.compile(pattern, RE2JS.DOTALL);
  compiled.set(pattern, regex);
  return regex;
}
