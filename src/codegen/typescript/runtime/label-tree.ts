import type { LabelValues } from './tables.ts';

interface Branch<Leaf> {
  readonly branches: Map<string | undefined, Branch<Leaf>>;
  leaf: Leaf | undefined;
}

/**
 * One leaf for each combination of values of some labels: a level a label. Values are never joined into one text, so
 * that no two combinations are taken for one another, and a look-up allocates nothing.
 */
export class LabelTree<Leaf> {
  /** In the order in which they came. */
  readonly leaves = new Set<Leaf>();
  private readonly names: readonly string[];
  private readonly root: Branch<Leaf> = newBranch();

  constructor(names: readonly string[]) {
    this.names = names;
  }

  get(labels: LabelValues): Leaf | undefined {
    let branch: Branch<Leaf> | undefined = this.root;
    for (const name of this.names) {
      branch = branch.branches.get(labels[name]);
      if (branch === undefined) return undefined;
    }
    return branch.leaf;
  }

  /** Adds a leaf where there is none. */
  add(labels: LabelValues, leaf: Leaf): void {
    let branch = this.root;
    for (const name of this.names) {
      const next = branch.branches.get(labels[name]) ?? newBranch<Leaf>();
      branch.branches.set(labels[name], next);
      branch = next;
    }
    branch.leaf = leaf;
    this.leaves.add(leaf);
  }

  /** Removes a leaf, and the branches that lead to nothing else. */
  delete(labels: LabelValues): void {
    const leaf = this.get(labels);
    if (leaf === undefined) return;
    this.leaves.delete(leaf);
    this.prune(this.root, labels, 0);
  }

  private prune(branch: Branch<Leaf>, labels: LabelValues, depth: number): void {
    const name = this.names[depth];
    if (name === undefined) {
      branch.leaf = undefined;
      return;
    }
    const next = branch.branches.get(labels[name]);
    if (next === undefined) return;
    this.prune(next, labels, depth + 1);
    if (next.branches.size === 0 && next.leaf === undefined) branch.branches.delete(labels[name]);
  }
}

function newBranch<Leaf>(): Branch<Leaf> {
  return { branches: new Map(), leaf: undefined };
}
