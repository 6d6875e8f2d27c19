import { invariant } from '../../core/errors.ts';
import type { Matcher, MatchOp, Name, Selector } from '../ast.ts';
import { spanOf } from './source.ts';
import type { Source } from './source.ts';
import { childAt, findChild } from './syntax-tree.ts';
import type { SyntaxNode } from './syntax-tree.ts';

const MATCH_OPS: ReadonlyMap<string, MatchOp> = new Map([
  ['EqlSingle', '='],
  ['Neq', '!='],
  ['EqlRegex', '=~'],
  ['NeqRegex', '!~'],
]);

const NO_ITEMS: readonly SyntaxNode[] = [];

/** Builds an instant selector from a `VectorSelector` of the grammar. */
export function buildSelector(node: SyntaxNode, source: Source): Selector {
  const identifier = findChild(node, 'Identifier');
  const items = findChild(node, 'LabelMatchers')?.children ?? NO_ITEMS;
  const quoted = identifier === undefined ? items.find(({ name }) => name === 'QuotedLabelName') : undefined;
  const metric = identifier ?? quoted;
  const listed = quoted === undefined ? items : items.filter((item) => item !== quoted);
  const matchers = listed.map((item) => buildMatcher(item, source));
  if (identifier !== undefined) refuseSecondName(matchers, source);
  const span = spanOf(node);
  return metric === undefined
    ? { kind: 'selector', matchers, span }
    : { kind: 'selector', metric: buildName(metric, source), matchers, span };
}

/** Builds the name of a label or metric, quoted or not. */
export function buildName(node: SyntaxNode, source: Source): Name {
  const span = spanOf(node);
  return { name: source.strings.get(node.from) ?? source.text.slice(node.from, node.to), span };
}

function buildMatcher(item: SyntaxNode, source: Source): Matcher {
  // A second lone string is one more condition on the name: Prometheus takes `{"a", "b"}`, which matches nothing.
  if (item.name === 'QuotedLabelName') {
    const { name, span } = buildName(item, source);
    return { label: '__name__', labelSpan: span, op: '=', value: name, valueSpan: span, span };
  }
  const label = buildName(childAt(item, 0), source);
  const op = MATCH_OPS.get(childAt(childAt(item, 1), 0).name);
  const literal = childAt(item, 2);
  const value = source.strings.get(literal.from);
  invariant(op !== undefined && value !== undefined, 'a matcher has an operator and a string');
  return {
    label: label.name,
    labelSpan: label.span,
    op,
    value,
    valueSpan: spanOf(literal),
    span: spanOf(item),
  };
}

/** Prometheus 3.14 refuses a name in braces behind a name before them (parse.go, `checkAST`), but not two in braces. */
function refuseSecondName(matchers: readonly Matcher[], source: Source): void {
  const second = matchers.find(({ label }) => label === '__name__');
  if (second === undefined) return;
  source.errors.push({
    message: 'The name of the metric is given twice.',
    help: 'Keep the name before the braces, or the matcher inside them.',
    span: second.span,
  });
}
