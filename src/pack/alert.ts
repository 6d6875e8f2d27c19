import type { Component } from '../catalog/component.ts';
import type { ParamSpecs } from './param.ts';
import type { Prose } from './prose.ts';
import type { Query } from './query.ts';
import type { QueryTemplates } from './query-template.ts';
import type { AlertSeverity } from './severity.ts';

/** An alert as content writes it. */
export interface AlertSpec {
  readonly kind: 'alert';
  /** Prefix of the pack, subject, state, in PascalCase; never a cause. */
  readonly name: string;
  readonly component: Component;
  readonly severity: AlertSeverity;
  /** How long the condition must hold, in seconds. */
  readonly forSeconds: number;
  readonly params: ParamSpecs;
  /** One series for each thing that is wrong. */
  readonly expr: QueryTemplates;
  /** One sentence that says what is wrong and where. */
  readonly summary: Prose;
  /** What it means, whom it hurts and where to look first. */
  readonly description: Prose;
}

/** An alert with the settings applied, ready to be written. */
export interface Alert {
  readonly kind: 'alert';
  readonly name: string;
  readonly component: Component;
  readonly severity: AlertSeverity;
  readonly forSeconds: number;
  readonly params: readonly AlertParam[];
  readonly expr: Query;
  /** For readers who have no firing alert at hand: labels and the value stand in angle brackets. */
  readonly summary: string;
  /** As `summary`. */
  readonly description: string;
  /** Labels of the result that summary or description show. */
  readonly shownLabels: readonly string[];
  /** Labels added to the alert, sorted by name. */
  readonly labels: Readonly<Record<string, string>>;
  /** Templates in Prometheus' syntax, sorted by name. */
  readonly annotations: Readonly<Record<string, string>>;
}

/** A parameter of an alert with the value that the settings give it. */
export interface AlertParam {
  readonly name: string;
  readonly spec: ParamSpecs[string];
  readonly value: number;
}

type ParamUses<Params extends ParamSpecs> = `param ${keyof Params & string}`;

/** Keys of an alert in the settings that are no parameters. */
type ReservedParam = 'enabled' | 'for' | 'severity';

/** Declares an alert. A query or text that uses a parameter which `params` lacks does not compile. */
export function defineAlert<const Params extends ParamSpecs & { readonly [Name in ReservedParam]?: never }>(
  spec: Omit<AlertSpec, 'kind' | 'params' | 'expr' | 'summary' | 'description'> & {
    readonly params: Params;
    readonly expr: QueryTemplates<NoInfer<'identity' | ParamUses<Params>>>;
    readonly summary: Prose<NoInfer<'label' | 'value' | ParamUses<Params>>>;
    readonly description: Prose<NoInfer<'label' | 'value' | ParamUses<Params>>>;
  },
): AlertSpec {
  return Object.freeze({ kind: 'alert', ...spec });
}
