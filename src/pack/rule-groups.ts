import { sortedBy } from '../core/order.ts';
import type { Alert } from './alert.ts';
import type { RuleGroup } from './pack.ts';
import type { RecordingRule } from './recording-rule.ts';

/** Azure's managed Prometheus and Mimir's defaults both refuse larger groups. */
export const MAX_RULES = 20;

type Rule = RecordingRule | Alert;

/**
 * One group a component, in parts of at most 20 rules. Prometheus evaluates a group in order, so records stand before
 * the records and alerts that read them.
 */
export function groupRules(
  packName: string,
  rules: readonly Rule[],
  intervalSeconds: number,
): readonly RuleGroup[] {
  const components = sortedBy(new Set(rules.map((rule) => rule.component.name)), (name) => name);
  return components.flatMap((component) => {
    const ordered = evaluationOrder(rules.filter((rule) => rule.component.name === component));
    const count = Math.ceil(ordered.length / MAX_RULES);
    return Array.from({ length: count }, (_, part) => ({
      name: [packName, component, ...(count > 1 ? [String(part + 1)] : [])].join('-'),
      component,
      intervalSeconds,
      rules: ordered.slice(part * MAX_RULES, (part + 1) * MAX_RULES),
    }));
  });
}

/** Depth first along what each rule reads, by name; a cycle ends where it began. */
function evaluationOrder(rules: readonly Rule[]): readonly Rule[] {
  const records = new Map(
    rules.flatMap((rule) => (rule.kind === 'recording-rule' ? [[rule.name, rule] as const] : [])),
  );
  const ordered = new Set<Rule>();
  const visited = new Set<Rule>();
  const visit = (rule: Rule): void => {
    if (visited.has(rule)) return;
    visited.add(rule);
    for (const { series } of rule.expr.references) {
      const read = records.get(series);
      if (read !== undefined) visit(read);
    }
    ordered.add(rule);
  };
  for (const record of sortedBy(records.values(), (rule) => rule.name)) visit(record);
  for (const rule of sortedBy(rules, ({ name }) => name)) visit(rule);
  return [...ordered];
}
