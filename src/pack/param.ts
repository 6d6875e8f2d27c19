import { formatDuration } from '../core/duration.ts';
import type { Unit } from '../catalog/unit.ts';

/** A number of a rule that the settings may change. */
export interface ParamSpec {
  readonly unit: Extract<Unit, 'none' | 'seconds' | 'bytes' | 'ratio'>;
  /** Default, smallest and largest value, in `unit`. */
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** One sentence: when to change it, and in which direction. */
  readonly advice: string;
}

/** Parameters of a rule by name. */
export type ParamSpecs = Readonly<Record<string, ParamSpec>>;

/** Stands for a parameter inside a query or a text. */
export interface ParamSlot<Name extends string = string> {
  readonly kind: 'param';
  readonly name: Name;
}

/** The value of a parameter of the rule; a name that the rule does not declare does not compile. */
export function param<const Name extends string>(name: Name): ParamSlot<Name> {
  return { kind: 'param', name };
}

/** Writes the value of a parameter for people: `15m`, `20 %`, `10`. */
export function describeParam({ unit }: ParamSpec, value: number): string {
  switch (unit) {
    case 'seconds':
      return formatDuration(value);
    case 'ratio':
      return `${Number((value * 100).toPrecision(12))} %`;
    case 'bytes':
      return `${value} bytes`;
    case 'none':
      return String(value);
  }
}
