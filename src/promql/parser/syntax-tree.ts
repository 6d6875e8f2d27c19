import type { Tree } from '@lezer/common';
import { parser } from '@prometheus-io/lezer-promql';

import { invariant } from '../../core/errors.ts';
import type { Span } from '../../core/location.ts';

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

/** Stops at the first error: to recover from many of them takes seconds, and the rest of the tree is of no use. */
const strictParser = parser.configure({ strict: true });

/** Parses a masked text with the grammar, into plain nodes. Comments are left out. */
export function readSyntaxTree(masked: string): SyntaxTree {
  const tree = parseStrictly(masked);
  if (typeof tree === 'number') return { brokenAt: tree };
  const top: GrowingNode = { name: '', from: 0, to: masked.length, children: [] };
  const path = [top];
  tree.iterate({
    enter: ({ name, from, to }) => {
      const node: GrowingNode = { name, from, to, children: [] };
      path.at(-1)?.children.push(node);
      path.push(node);
    },
    leave: () => {
      path.pop();
    },
  });
  return { root: childAt(childAt(top, 0), 0) };
}

/** The grammar's own tree, or where it cannot go on. */
function parseStrictly(masked: string): Tree | number {
  try {
    return strictParser.parse(masked);
  } catch (error) {
    const position =
      error instanceof SyntaxError ? /^No parse at (\d+)$/.exec(error.message)?.[1] : undefined;
    if (position === undefined) throw error;
    return Number(position);
  }
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
