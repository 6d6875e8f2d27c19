import type { Expr, Matcher, Selector } from '../../promql/ast.ts';
import { walk } from '../../promql/ast.ts';
import { selectedName } from '../../promql/selected-name.ts';
import { matchesRegex } from '../../text/regex.ts';

/**
 * Whether two conditions read the same metrics, and no metric from series that are apart for certain: so that one
 * series can make both true.
 */
export function selectionsOverlap(one: Expr, other: Expr): boolean {
  const [left, right] = [selectorsByName(one), selectorsByName(other)];
  if (left.size !== right.size) return false;
  return [...left].every(([name, selectors]) => {
    const others = right.get(name);
    return others !== undefined && selectors.some((a) => others.some((b) => !areApart(a, b)));
  });
}

function selectorsByName(expr: Expr): ReadonlyMap<string, readonly Selector[]> {
  const byName = new Map<string, readonly Selector[]>();
  for (const node of walk(expr)) {
    if (node.kind !== 'selector') continue;
    const name = selectedName(node)?.name ?? '';
    byName.set(name, [...(byName.get(name) ?? []), node]);
  }
  return byName;
}

/** Whether a matcher of each side on the same label leaves no value to both; known where one of them says a value. */
function areApart({ matchers }: Selector, other: Selector): boolean {
  return matchers.some((a) =>
    other.matchers.some((b) => a.label === b.label && (excludes(a, b) || excludes(b, a))),
  );
}

function excludes({ op, value }: Matcher, by: Matcher): boolean {
  return op === '=' && !selects(by, value);
}

function selects({ op, value }: Matcher, text: string): boolean {
  switch (op) {
    case '=':
      return value === text;
    case '!=':
      return value !== text;
    case '=~':
      return matchesRegex(value, text);
    case '!~':
      return !matchesRegex(value, text);
  }
}
