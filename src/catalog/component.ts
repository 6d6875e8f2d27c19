import type { Extent } from './bounds.ts';

/** A workload that exposes metrics. */
export interface Component {
  /** Lower-case word, used as the alert label `component` and in names of files. */
  readonly name: string;
  readonly title: string;
  /** How many pods of it run. */
  readonly pods: Extent;
  /**
   * Target labels that say which instance of the product a series belongs to. Alerts about the component leave with
   * these labels, and with the cluster label where the settings name one.
   */
  readonly identity: readonly string[];
}

/** Declares a workload that exposes metrics. */
export function defineComponent(component: Component): Component {
  return Object.freeze(component);
}
