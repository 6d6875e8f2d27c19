import { LabelTree } from './label-tree.ts';
import type { LabelValues } from './tables.ts';

/** The value under which everything is gathered that a bound has no room for. */
export const OTHER = 'other';

/** One combination of values that a bound admits. */
export interface Member {
  labels: LabelValues;
  /** How many combinations of all labels share it. */
  uses: number;
}

/** Labels that take at most so many combinations of values together. */
export class BoundGroup {
  /** The open labels of the group, with the value `other`. */
  readonly others: LabelValues;
  private readonly closed: readonly string[];
  private readonly capacity: number;
  private readonly members: LabelTree<Member>;

  constructor(names: readonly string[], openNames: readonly string[], capacity: number) {
    const open = names.filter((name) => openNames.includes(name));
    this.others = Object.fromEntries(open.map((name) => [name, OTHER]));
    this.closed = names.filter((name) => !open.includes(name));
    this.capacity = capacity;
    this.members = new LabelTree(names);
  }

  /** Whether the combination is in, or could come in. */
  hasRoomFor(labels: LabelValues): boolean {
    return this.members.leaves.size < this.capacity || this.members.get(labels) !== undefined;
  }

  has(labels: LabelValues): boolean {
    return this.members.get(labels) !== undefined;
  }

  /** The combination that came last among those with the same closed values. */
  newestLike(labels: LabelValues): Member | undefined {
    return [...this.members.leaves].findLast((member) =>
      this.closed.every((name) => member.labels[name] === labels[name]),
    );
  }

  /** Counts one more user of a combination for which there is room. */
  enter(labels: LabelValues): void {
    const member = this.members.get(labels);
    if (member === undefined) this.members.add(labels, { labels, uses: 1 });
    else member.uses += 1;
  }

  /** Gives the place back with the last user. */
  leave(labels: LabelValues): void {
    const member = this.members.get(labels);
    if (member === undefined) return;
    member.uses -= 1;
    if (member.uses === 0) this.members.delete(labels);
  }

  /** Gives the place of a member to `other`. */
  turnIntoOther(member: Member): void {
    this.members.delete(member.labels);
    member.labels = { ...member.labels, ...this.others };
    this.members.add(member.labels, member);
  }

  /** Whether labels have the combination of a member. */
  isOf(member: Member, labels: LabelValues): boolean {
    return this.members.get(labels) === member;
  }
}
