import { regexError } from '../../text/regex.ts';
import type { Selector } from '../ast.ts';
import { matches } from '../matches.ts';
import type { ParseError } from './parse-error.ts';

/**
 * Refuses matchers whose regular expression is not RE2, and selectors that every series could satisfy
 * (Prometheus 3.16, promql/parser/parse.go, `checkAST`).
 */
export function checkSelector(selector: Selector, errors: ParseError[]): void {
  const before = errors.length;
  checkRegexes(selector, errors);
  if (errors.length > before || narrows(selector)) return;
  errors.push({
    message: 'The selector takes every series: no matcher refuses an empty value.',
    help: 'Name a metric, or add a matcher such as job="x".',
    span: selector.span,
  });
}

/** Refuses matchers whose regular expression is not RE2. */
export function checkRegexes({ matchers }: Selector, errors: ParseError[]): void {
  for (const { op, value, valueSpan } of matchers) {
    const reason = op === '=~' || op === '!~' ? regexError(value) : undefined;
    if (reason === undefined) continue;
    errors.push({
      message: `The regular expression is not RE2: ${reason}.`,
      help: 'Write it without look-around and back-references; see https://github.com/google/re2/wiki/Syntax.',
      span: valueSpan,
    });
  }
}

/** Whether some series cannot be selected: by name, or by a matcher that an empty value does not satisfy. */
function narrows({ metric, matchers }: Selector): boolean {
  return (metric !== undefined && metric.name !== '') || !matchers.every((matcher) => matches(matcher, ''));
}
