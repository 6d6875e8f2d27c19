import type { Lack } from './availability.ts';

/** A part of the definition that the settings or the platform leave no ground for. */
export interface Omission {
  readonly kind: 'alert' | 'dashboard' | 'panel' | 'recording-rule' | 'variable';
  /** Name for people; of a panel with its dashboard. */
  readonly name: string;
  readonly lacks: readonly [Lack, ...Lack[]];
}
