import type { Binary, Call, Expr, Name } from '../../promql/ast.ts';
import { children, walk } from '../../promql/ast.ts';
import { labelFact } from '../../promql/label-set.ts';
import type { ExpressionContext } from '../check.ts';
import { defineExpressionCheck } from '../check.ts';
import { vectorMatches } from '../shared/vector-matches.ts';

export const includedLabelIsUsed = defineExpressionCheck({
  code: 'matching/included-label-is-used',
  severity: 'warning',
  summary: 'A label that group_left or group_right copies is new, and is not aggregated away again.',
  on: ['matchings'],
  *run(context) {
    const parents = parentsIn(context.expr);
    for (const { node, left, right, pairs } of vectorMatches(context)) {
      const isRight = node.matching?.group === 'right';
      const many = isRight ? right : left;
      const one = isRight ? node.left : node.right;
      for (const included of node.matching?.include ?? []) {
        const { name, span } = included;
        if (context.facts.isVariable(span)) continue;
        if (labelFact(many.labels, name).presence === 'sure') {
          yield {
            message: pairs(name)
              ? `Partners agree in the label "${name}", so that copying it changes nothing.`
              : `The side of many has a label "${name}" of its own, which the copied one replaces.`,
            help: `Leave "${name}" out.`,
            span,
          };
        } else if (!selectsBy(included, one) && isLost(included, node, parents, context)) {
          yield {
            message: `The label "${name}" is copied, and aggregated away before anything uses it.`,
            help: `Keep it: by (${name}, …), or leave the join out.`,
            span,
          };
        }
      }
    }
  },
});

/** Whether the other side is there to choose series by the label, so that the join matters without its copy. */
function selectsBy({ name }: Name, one: Expr): boolean {
  return [...walk(one)].some(
    (node) => node.kind === 'selector' && node.matchers.some(({ label }) => label === name),
  );
}

function parentsIn(root: Expr): ReadonlyMap<Expr, Expr> {
  const parents = new Map<Expr, Expr>();
  for (const node of walk(root)) for (const child of children(node)) parents.set(child, node);
  return parents;
}

/** Whether an aggregation further out removes a label that nothing in between reads. */
function isLost(
  { name }: Name,
  join: Binary,
  parents: ReadonlyMap<Expr, Expr>,
  { inference, facts }: ExpressionContext,
): boolean {
  for (let node = parents.get(join); node !== undefined; node = parents.get(node)) {
    if (node.kind === 'call' && readsLabel(node, name)) return false;
    if (node.kind === 'binary' && matchesOn(node, name)) return false;
    if (node.kind !== 'aggregate') continue;
    if (node.grouping?.labels.some((label) => facts.isVariable(label.span)) === true) return false;
    const isListed = node.grouping?.labels.some((label) => label.name === name) === true;
    if (node.grouping?.kind === 'by' && isListed) return false;
    const { presence, reason } = labelFact(inference.of(node).labels, name);
    if (presence === 'absent' && reason.cause === 'aggregation') return true;
  }
  return false;
}

/** Functions that read labels have texts as arguments, which are not looked at one by one. */
function readsLabel({ args }: Call, name: string): boolean {
  return args.some((arg) => arg.kind === 'string' && arg.value === name);
}

/** Whether partners further out must agree in the label, or copy it. */
function matchesOn({ matching, right, left }: Binary, name: string): boolean {
  if (matching === undefined) return right.kind !== 'number' && left.kind !== 'number';
  if (matching.include.some((label) => label.name === name)) return true;
  return (matching.kind === 'on') === matching.labels.some((label) => label.name === name);
}
