import { invariant, unreachable } from '../core/errors.ts';
import { escapeGoTemplate } from '../text/go-template.ts';
import { escapeGrafanaLegend } from '../text/grafana.ts';
import type { Prose, ProseSlot } from './prose.ts';

/** Values of a rule's parameters, as text for people. */
export type DescribedParams = ReadonlyMap<string, string>;

/** Writes a text as a template of Prometheus, for annotations of alerts. */
export function renderAnnotation(prose: Prose, params: DescribedParams): string {
  return render(prose, params, escapeGoTemplate, (slot) => {
    switch (slot.kind) {
      case 'label':
        return `{{ $labels.${slot.name} }}`;
      case 'value':
        return `{{ $value | ${slot.format} }}`;
      default:
        return unreachable(slot, 'slot of an annotation');
    }
  });
}

/** Writes a text as a legend of Grafana. */
export function renderLegend(prose: Prose<'label'>): string {
  return render(prose, new Map(), escapeGrafanaLegend, (slot) => {
    invariant(slot.kind === 'label', 'legends hold labels only');
    return `{{${slot.name}}}`;
  });
}

/** Writes a text for people who read it without a value at hand: labels and the value stand in angle brackets. */
export function renderPlain(prose: Prose, params: DescribedParams): string {
  return render(
    prose,
    params,
    (text) => text,
    (slot) => `<${slot.kind === 'label' ? slot.name : 'value'}>`,
  );
}

function render(
  prose: Prose,
  params: DescribedParams,
  literal: (text: string) => string,
  atRunTime: (slot: Exclude<ProseSlot, { kind: 'param' }>) => string,
): string {
  const texts = prose.parts.map((part) => {
    if (typeof part === 'string') return literal(part);
    if (part.kind !== 'param') return atRunTime(part);
    const text = params.get(part.name);
    invariant(text !== undefined, `the rule declares the parameter "${part.name}"`);
    return literal(text);
  });
  return texts.join('');
}
