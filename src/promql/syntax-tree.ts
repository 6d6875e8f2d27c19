import { parser } from '@prometheus-io/lezer-promql';

import { invariant } from '../core/errors.ts';
import type { Span } from '../core/location.ts';

/** One node of the grammar's tree. */
export interface SyntaxNode extends Span {
  /** The rule's name in promql.grammar of @prometheus-io/lezer-promql 0.315.0. */
  readonly name: string;
  readonly children: readonly SyntaxNode[];
}

/** The tree of one whole expression, or where the first token stands that does not fit into one. */
export type SyntaxTree =
  | { readonly root: SyntaxNode; readonly brokenAt?: never }
  | { readonly root?: never; readonly brokenAt: number };

interface GrowingNode extends SyntaxNode {
  readonly children: GrowingNode[];
}

/** Parses a masked text with the grammar, into plain nodes. Comments are left out. */
export function readSyntaxTree(masked: string): SyntaxTree {
  const top: GrowingNode = { name: '', from: 0, to: masked.length, children: [] };
  const path = [top];
  let brokenAt: number | undefined;
  parser.parse(masked).iterate({
    enter: ({ type, from, to }) => {
      if (type.isError) brokenAt ??= from;
      if (brokenAt !== undefined) return false;
      const node: GrowingNode = { name: type.name, from, to, children: [] };
      path.at(-1)?.children.push(node);
      path.push(node);
      return true;
    },
    leave: () => {
      path.pop();
    },
  });
  if (brokenAt !== undefined) return { brokenAt };
  return { root: childAt(childAt(top, 0), 0) };
}

/** The first child of that name. */
export function findChild(node: SyntaxNode, name: string): SyntaxNode | undefined {
  return node.children.find((child) => child.name === name);
}

/** The child at `index`, which the grammar promises to be there. */
export function childAt(node: SyntaxNode, index: number): SyntaxNode {
  const child = node.children[index];
  invariant(child !== undefined, `${node.name} has a child ${index}`);
  return child;
}
