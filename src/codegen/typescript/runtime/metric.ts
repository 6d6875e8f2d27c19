import { InstrumentationError } from './api.ts';
import type { Member } from './bound-group.ts';
import { BoundGroup, OTHER } from './bound-group.ts';
import { LabelTree } from './label-tree.ts';
import type { Sample, Series } from './series.ts';
import type { LabelValues, MetricTable } from './tables.ts';

/** What a metric needs beside its table. */
export interface MetricSetup<One extends Series> {
  readonly table: MetricTable;
  /** How large the deployment is, by name of the size. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Makes what one combination of labels exposes. */
  readonly make: (labels: LabelValues) => One;
  /** Counts a write that is dropped or goes to `other`. */
  readonly drop: () => void;
}

/** All series of one metric, never more than its bounds admit. */
export class Metric<One extends Series> {
  readonly table: MetricTable;
  /** Labels that tell series apart: all but those that an info metric replaces. */
  readonly keys: readonly string[];
  private readonly known: ReadonlySet<string>;
  private readonly tree: LabelTree<One>;
  private readonly groups: readonly BoundGroup[];
  private readonly make: (labels: LabelValues) => One;
  private readonly drop: () => void;
  /** Where writes go that are refused; it drops and counts them. */
  private readonly nowhere: One;

  constructor({ table, sizes, make, drop }: MetricSetup<One>) {
    const names = Object.keys(table.labels);
    this.table = table;
    this.keys = names.filter((name) => table.facts?.includes(name) !== true);
    this.known = new Set(names);
    this.tree = new LabelTree(this.keys);
    this.groups = table.bounds.map(({ labels, factor, sizes: factors }) => {
      const capacity = factors.reduce((product, size) => product * (sizes[size] ?? 1), factor);
      return new BoundGroup(labels, this.openKeys(), Math.floor(capacity));
    });
    this.make = make;
    this.drop = drop;
    this.nowhere = make({});
    this.nowhere.isDetached = true;
  }

  /** Labels whose values are known at run time only. */
  openKeys(): readonly string[] {
    return this.keys.filter((name) => typeof this.table.labels[name] === 'string');
  }

  /**
   * The series with these labels, which is made when there is none. A value that a closed label does not have, or for
   * which a bound has no room, is replaced by `other`; where that is impossible, what is written is dropped.
   *
   * @throws {@link InstrumentationError} For labels that the types refuse.
   */
  find(labels: LabelValues): One {
    for (const name in labels) if (!this.known.has(name)) throw this.unknownLabel(name);
    return this.tree.get(labels) ?? this.findUnusual(labels);
  }

  /** Exposes the series with these labels as 0, if there is room. */
  initialise(labels: LabelValues): void {
    if (!this.groups.every((group) => group.hasRoomFor(labels))) return;
    const series = this.tree.get(labels) ?? this.create(labels);
    series.initialise();
  }

  /** @returns Whether there was a series with these labels. */
  remove(labels: LabelValues): boolean {
    for (const name in labels) if (!this.known.has(name)) throw this.unknownLabel(name);
    const series = this.tree.get(this.wellFormed(labels));
    if (series !== undefined) this.detach(series);
    return series !== undefined;
  }

  /** @returns How many combinations of labels were removed: those that include all of `owner`. */
  release(owner: LabelValues): number {
    const pairs = Object.entries(owner).map(([name, value]) => [name, repaired(value)] as const);
    const owned = [...this.tree.leaves].filter(({ labels }) =>
      pairs.every(([name, value]) => Object.hasOwn(labels, name) && labels[name] === value),
    );
    for (const series of owned) this.detach(series);
    return owned.length;
  }

  /** Takes back every write. */
  reset(): void {
    for (const series of this.tree.leaves) series.reset();
  }

  samples(): readonly Sample[] {
    return [...this.tree.leaves].flatMap((series) => (series.isExposed ? series.samples() : []));
  }

  /** The labels that an info metric replaces together, or `undefined` where one cannot have the value. */
  facts(labels: LabelValues): LabelValues | undefined {
    const names = this.table.facts ?? [];
    const asked = this.wellFormed(labels);
    const allowed = this.allowed(asked, names);
    if (allowed !== undefined && names.some((name) => allowed[name] !== asked[name])) this.drop();
    return allowed;
  }

  private findUnusual(labels: LabelValues): One {
    const asked = this.wellFormed(labels);
    const allowed = this.allowed(asked, this.keys);
    if (allowed === undefined) return this.nowhere;
    const found = this.tree.get(allowed) ?? this.admit(allowed);
    if (found === undefined) return this.nowhere;
    if (this.keys.some((name) => found.labels[name] !== asked[name])) this.drop();
    return found;
  }

  private admit(labels: LabelValues): One | undefined {
    let admitted: LabelValues = labels;
    for (const group of this.groups) {
      const inGroup = this.admitTo(group, admitted);
      if (inGroup === undefined) return undefined;
      admitted = inGroup;
    }
    return this.tree.get(admitted) ?? this.create(admitted);
  }

  /**
   * A bound admits as many combinations as it says, so that a deployment of the declared size loses nothing. The first
   * one too many goes to `other`, and the combination that came last with the same closed values makes room for it by
   * going there too. Whoever came before keeps its series.
   */
  private admitTo(group: BoundGroup, labels: LabelValues): LabelValues | undefined {
    if (group.hasRoomFor(labels)) return labels;
    const other = { ...labels, ...group.others };
    if (group.has(other)) return other;
    const newest = group.newestLike(labels);
    if (newest === undefined || Object.keys(group.others).length === 0) return undefined;
    this.turnIntoOther(group, newest);
    return other;
  }

  /** No series can have the new labels already, because the group had no such combination. */
  private turnIntoOther(group: BoundGroup, member: Member): void {
    const renamed = [...this.tree.leaves].filter(({ labels }) => group.isOf(member, labels));
    for (const series of renamed) {
      this.tree.delete(series.labels);
      series.labels = Object.freeze({ ...series.labels, ...group.others });
      this.tree.add(series.labels, series);
    }
    group.turnIntoOther(member);
  }

  private create(labels: LabelValues): One {
    // Programs can read them out of the registry.
    const series = this.make(Object.freeze(labels));
    for (const group of this.groups) group.enter(labels);
    this.tree.add(labels, series);
    return series;
  }

  private detach(series: One): void {
    series.isDetached = true;
    this.tree.delete(series.labels);
    for (const group of this.groups) group.leave(series.labels);
  }

  /** Every label of the metric, with text that has a UTF-8 form: others would look alike once they are encoded. */
  private wellFormed(labels: LabelValues): LabelValues {
    return Object.fromEntries(
      Array.from(this.known, (name) => {
        const value: unknown = Object.hasOwn(labels, name) ? labels[name] : undefined;
        if (typeof value !== 'string') throw this.missingLabel(name, value);
        return [name, repaired(value)];
      }),
    );
  }

  /** Values that the labels may have, `other` in place of those that they may not. */
  private allowed(labels: LabelValues, names: readonly string[]): LabelValues | undefined {
    const entries = names.flatMap((name) => {
      const value = this.allowedValue(name, labels[name] ?? '');
      return value === undefined ? [] : [[name, value] as const];
    });
    return entries.length === names.length ? Object.fromEntries(entries) : undefined;
  }

  /** An empty value is none: Prometheus would drop the label. */
  private allowedValue(name: string, value: string): string | undefined {
    const values = this.table.labels[name];
    if (typeof values !== 'object') return value === '' && values === 'open' ? OTHER : value;
    return values.includes(value) ? value : values.find((one) => one === OTHER);
  }

  private unknownLabel(label: string): InstrumentationError {
    const names = [...this.known];
    return new InstrumentationError(
      `${this.table.name} has no label "${label}". ${names.length === 0 ? 'It has none.' : `Its labels: ${names.join(', ')}.`}`,
    );
  }

  private missingLabel(label: string, value: unknown): InstrumentationError {
    const values = this.table.labels[label];
    const wanted = typeof values === 'object' ? `one of ${values.join(', ')}` : 'a text';
    return new InstrumentationError(
      value === undefined
        ? `${this.table.name} needs the label "${label}": ${wanted}.`
        : `The label "${label}" of ${this.table.name} is ${wanted}, not of type ${typeof value}.`,
    );
  }
}

/** Text without halves of surrogate pairs, as an encoder would write it. */
function repaired(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\uFFFD');
}
