import type { Expr, Grouping, Selector } from './ast.ts';

/** The selectors of two expressions that do the same with what they select. */
export interface AlikeSelectors {
  readonly left: Selector;
  readonly right: Selector;
}

/** Compares what two expressions do with one selector each; `undefined` when they differ, or do more. */
export function alikeSelectors(left: Expr, right: Expr): AlikeSelectors | undefined {
  if (left.kind === 'paren') return alikeSelectors(left.expr, right);
  if (right.kind === 'paren') return alikeSelectors(left, right.expr);
  if (left.kind === 'selector' && right.kind === 'selector') {
    return isReadAlike(left, right) ? { left, right } : undefined;
  }
  if (left.kind === 'range' && right.kind === 'range') {
    const isAlike = left.range.seconds !== undefined && left.range.seconds === right.range.seconds;
    return isAlike ? alikeSelectors(left.selector, right.selector) : undefined;
  }
  if (left.kind === 'call' && right.kind === 'call') {
    const [[one, ...others], [other, ...more]] = [left.args, right.args];
    if (left.fn !== right.fn || others.length + more.length > 0) return undefined;
    return one && other && alikeSelectors(one, other);
  }
  if (left.kind === 'aggregate' && right.kind === 'aggregate') {
    const isAlike = left.op === right.op && isSameGrouping(left.grouping, right.grouping);
    return isAlike && left.param === undefined ? alikeSelectors(left.expr, right.expr) : undefined;
  }
  return undefined;
}

/** Whether two selectors read the same time in the same way; a time after `@` is not compared. */
function isReadAlike(left: Selector, right: Selector): boolean {
  return (
    left.at === undefined &&
    right.at === undefined &&
    left.extension === right.extension &&
    (left.offset === undefined) === (right.offset === undefined) &&
    left.offset?.seconds === right.offset?.seconds
  );
}

function isSameGrouping(left: Grouping | undefined, right: Grouping | undefined): boolean {
  const labels = (grouping: Grouping | undefined): readonly string[] =>
    (grouping?.labels ?? []).map(({ name }) => name).sort();
  const [some, others] = [labels(left), labels(right)];
  return (
    (left?.kind ?? 'by') === (right?.kind ?? 'by') &&
    some.length === others.length &&
    some.every((label, index) => label === others[index])
  );
}
