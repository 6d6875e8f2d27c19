import { unreachable } from '../core/errors.ts';
import { matchesRegex, regexError } from '../text/regex.ts';
import { children } from './ast.ts';
import type { Expr, Matcher, Selector } from './ast.ts';
import type { ParseError } from './parse-error.ts';

/**
 * Refuses matchers whose regular expression is not RE2, and selectors that every series could satisfy
 * (Prometheus 3.14, promql/parser/parse.go, `checkAST`).
 */
export function checkSelectors(expr: Expr): readonly ParseError[] {
  const errors: ParseError[] = [];
  collect(expr, errors);
  return errors;
}

function collect(expr: Expr, errors: ParseError[]): void {
  if (expr.kind === 'selector') errors.push(...checkSelector(expr));
  // The second argument of info() names labels, not series: it may be empty.
  const isInfo = expr.kind === 'call' && expr.fn === 'info';
  for (const [index, child] of children(expr).entries()) {
    if (isInfo && index === 1 && child.kind === 'selector') errors.push(...checkRegexes(child));
    else collect(child, errors);
  }
}

function checkSelector(selector: Selector): readonly ParseError[] {
  const wrong = checkRegexes(selector);
  if (wrong.length > 0 || narrows(selector)) return wrong;
  return [
    {
      message: 'The selector takes every series: no matcher refuses an empty value.',
      help: 'Name a metric, or add a matcher such as job="x".',
      span: selector.span,
    },
  ];
}

function checkRegexes({ matchers }: Selector): readonly ParseError[] {
  return matchers.flatMap(({ op, value, valueSpan }) => {
    const reason = op === '=~' || op === '!~' ? regexError(value) : undefined;
    if (reason === undefined) return [];
    return [
      {
        message: `The regular expression is not RE2: ${reason}.`,
        help: 'Write it without look-around and back-references; see https://github.com/google/re2/wiki/Syntax.',
        span: valueSpan,
      },
    ];
  });
}

/** Whether some series cannot be selected: by name, or by a matcher that an empty value does not satisfy. */
function narrows({ metric, matchers }: Selector): boolean {
  return (metric !== undefined && metric.name !== '') || !matchers.every(matchesEmpty);
}

function matchesEmpty({ op, value }: Matcher): boolean {
  switch (op) {
    case '=':
      return value === '';
    case '!=':
      return value !== '';
    case '=~':
      return matchesRegex(value, '');
    case '!~':
      return !matchesRegex(value, '');
    default:
      return unreachable(op, 'match operator');
  }
}
