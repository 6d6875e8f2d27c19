import { unreachable } from '../../../src/core/errors.ts';
import type { Expr, Grouping, Matching, Selector } from '../../../src/promql/ast.ts';
import { children } from '../../../src/promql/ast.ts';
import { typeOf as typeIn } from '../../../src/promql/infer/type.ts';
import type { ValueType } from '../../../src/promql/functions.ts';

/** Sound queries that are a step simpler than one; the simplest first. */
export function simplerThan(expr: Expr): readonly Expr[] {
  return [
    ...descendants(expr),
    ...fewerParts(expr),
    ...children(expr).flatMap((child) => simplerChild(expr, child)),
  ];
}

/** The nearest nodes below that have the type of a node, and could stand in its place. */
/** Type of an expression whose parts nobody has inferred. */
function typeOf(expr: Expr): ValueType {
  return typeIn(expr, { of: (part) => ({ type: typeOf(part) }) });
}

function descendants(expr: Expr, type = typeOf(expr)): readonly Expr[] {
  return children(expr).flatMap((child) => (typeOf(child) === type ? [child] : descendants(child, type)));
}

function simplerChild(parent: Expr, child: Expr): readonly Expr[] {
  return simplerThan(child).flatMap((simpler) => {
    const next = replaceChild(parent, child, simpler);
    return next === undefined ? [] : [next];
  });
}

function replaceChild(parent: Expr, child: Expr, by: Expr): Expr | undefined {
  switch (parent.kind) {
    case 'number':
    case 'string':
    case 'selector':
      return undefined;
    case 'range':
      return by.kind === 'selector' ? { ...parent, selector: by } : undefined;
    case 'subquery':
    case 'unary':
      return { ...parent, expr: operand(by) };
    case 'paren':
      return { ...parent, expr: by };
    case 'call':
      return { ...parent, args: parent.args.map((arg) => (arg === child ? by : arg)) };
    case 'aggregate':
      return parent.param === child ? { ...parent, param: by } : { ...parent, expr: by };
    case 'binary':
      return parent.left === child ? { ...parent, left: operand(by) } : { ...parent, right: operand(by) };
    default:
      return unreachable(parent, 'expression');
  }
}

function operand(expr: Expr): Expr {
  const isOpen =
    expr.kind === 'binary' || expr.kind === 'unary' || (expr.kind === 'number' && !(expr.value >= 0));
  return isOpen ? { kind: 'paren', expr, span: expr.span } : expr;
}

/** The same without a matcher, a label, a modifier. */
function fewerParts(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'selector':
      return [
        ...fewer(expr.matchers)
          .filter((matchers) => expr.metric !== undefined || matchers.length > 0)
          .map((matchers) => ({ ...expr, matchers })),
        ...withoutTime(expr),
      ];
    case 'subquery':
      return withoutTime(expr);
    case 'aggregate': {
      const { grouping, ...rest } = expr;
      return grouping === undefined
        ? []
        : [rest, ...fewerLabels(grouping).map((one) => ({ ...expr, grouping: one }))];
    }
    case 'binary': {
      const { matching, ...rest } = expr;
      return [
        ...(matching === undefined
          ? []
          : [rest, ...fewerLabels(matching).map((one) => ({ ...expr, matching: one }))]),
        ...(matching?.group === undefined
          ? []
          : fewer(matching.include).map((include) => ({ ...expr, matching: { ...matching, include } }))),
      ];
    }
    case 'number':
    case 'string':
    case 'range':
    case 'call':
    case 'unary':
    case 'paren':
      return [];
    default:
      return unreachable(expr, 'expression');
  }
}

function withoutTime<Node extends Pick<Selector, 'at' | 'offset'>>(
  node: Node,
): readonly Omit<Node, 'at' | 'offset'>[] {
  if (node.at === undefined && node.offset === undefined) return [];
  const { at: _at, offset: _offset, ...rest } = node;
  return [rest];
}

function fewerLabels<Node extends Grouping | Matching>(node: Node): readonly Node[] {
  return fewer(node.labels).map((labels) => ({ ...node, labels }));
}

/** The list without each of its items. */
function fewer<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.map((_item, index) => list.toSpliced(index, 1));
}
