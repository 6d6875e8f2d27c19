import { at } from '../metadata-refusals.ts';
import { prometheusLabel } from '../names.ts';

interface PrometheusRule {
  readonly spec: { readonly groups?: readonly { readonly rules?: readonly Rule[] }[] };
}

interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string | number;
  readonly for?: string;
  readonly keep_firing_for?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** What Prometheus' loader of rules refuses (model/rulefmt), but for PromQL and templates, which other tests judge. */
export function prometheusRuleRefusals({ spec: { groups = [] } }: PrometheusRule): readonly string[] {
  return groups.flatMap(({ rules = [] }, group) =>
    rules.flatMap((rule, index) => ruleRefusals(`/spec/groups/${group}/rules/${index}`, rule)),
  );
}

const ALERT_ONLY = ['for', 'keep_firing_for', 'annotations'] as const;
const METRIC = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;

function ruleRefusals(path: string, rule: Rule): readonly string[] {
  const { alert = '', record = '', expr, labels = {}, annotations = {} } = rule;
  const refusals = [...Object.keys(labels), ...Object.keys(annotations)].flatMap((name) =>
    at(path, prometheusLabel(name)),
  );
  if ('__name__' in labels) refusals.push(`${path} may not set the label "__name__"`);
  if (String(expr).trim() === '') refusals.push(`${path} has an empty expression`);
  if ((alert === '') === (record === '')) refusals.push(`${path} must have one of "alert" and "record"`);
  if (record === '') return refusals;
  const alertOnly = ALERT_ONLY.filter((field) => rule[field] !== undefined);
  if (!METRIC.test(record)) refusals.push(`${path} "${record}" is not the name of a metric`);
  return [...refusals, ...alertOnly.map((field) => `${path} "${field}" is for alerts only`)];
}
