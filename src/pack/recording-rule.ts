import type { Component } from '../catalog/component.ts';
import type { Unit } from '../catalog/unit.ts';
import type { Query } from './query.ts';
import type { QueryTemplates } from './query-template.ts';

/** A recording rule as content writes it. Used inside `promql`, it stands for the series that it records. */
export interface RecordingRuleSpec {
  readonly kind: 'recording-rule';
  /** `level:metric:operations`; the level names the labels that remain. */
  readonly name: string;
  readonly component: Component;
  /** One sentence: what the recorded value is. */
  readonly help: string;
  /** Unit of the recorded value. */
  readonly unit: Unit;
  readonly expr: QueryTemplates<'identity'>;
}

/** A recording rule, ready to be written. */
export interface RecordingRule extends Omit<RecordingRuleSpec, 'expr'> {
  readonly expr: Query;
}

/**
 * Declares a recording rule.
 *
 * @see https://prometheus.io/docs/practices/rules/ (naming)
 */
export function defineRecordingRule(
  spec: Omit<RecordingRuleSpec, 'kind' | 'name'> & { readonly name: `${string}:${string}:${string}` },
): RecordingRuleSpec {
  return Object.freeze({ kind: 'recording-rule', ...spec });
}
