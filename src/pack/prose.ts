import type { ParamSlot } from './param.ts';

/** Stands for the value of a label of the result. */
export interface LabelSlot {
  readonly kind: 'label';
  readonly name: string;
}

/** How Prometheus writes the value of an alert; the names are functions of its templates. */
export type ValueFormat =
  | 'humanize'
  | 'humanize1024'
  | 'humanizeDuration'
  | 'humanizePercentage'
  | 'humanizeTimestamp';

/** Stands for the value of the alert's expression. */
export interface ValueSlot {
  readonly kind: 'value';
  readonly format: ValueFormat;
}

/** What may stand between the texts of a sentence. */
export type ProseSlot = LabelSlot | ValueSlot | ParamSlot;

type UseOf<Slot> =
  Slot extends ParamSlot<infer Name>
    ? `param ${Name}`
    : Slot extends LabelSlot
      ? 'label'
      : Slot extends ValueSlot
        ? 'value'
        : never;

/** Text for people with slots; `Uses` is what the place of use must provide. */
export interface Prose<Uses extends string = string> {
  readonly parts: readonly (string | ProseSlot)[];
  readonly uses: readonly Uses[];
}

/**
 * Text for people with typed slots. Everything outside a slot is literal, also braces and dollar signs.
 *
 * @example
 * prose`${label('controller')} fails ${value('humanizePercentage')} of its reconciliations.`
 */
export function prose<const Slots extends readonly ProseSlot[]>(
  texts: TemplateStringsArray,
  ...slots: Slots
): Prose<UseOf<Slots[number]>> {
  const parts = texts.flatMap((text, index) => {
    const slot = slots[index];
    return slot === undefined ? [text] : [text, slot];
  });
  // `useOf` computes at run time what `UseOf` computes in types.
  const uses = slots.map((slot) => useOf(slot)) as UseOf<Slots[number]>[];
  return Object.freeze({ parts: Object.freeze(parts), uses: Object.freeze(uses) });
}

/** The value of a label of the result. */
export function label(name: string): LabelSlot {
  return { kind: 'label', name };
}

/** The value of the alert's expression, written with a function of Prometheus' templates. */
export function value(format: ValueFormat): ValueSlot {
  return { kind: 'value', format };
}

/** Names of the labels that texts show, each once, in the order of the texts. */
export function shownLabels(...texts: readonly Prose[]): readonly string[] {
  const slots = texts.flatMap(({ parts }) => parts).filter((part) => typeof part !== 'string');
  return [...new Set(slots.flatMap((slot) => (slot.kind === 'label' ? [slot.name] : [])))];
}

function useOf(slot: ProseSlot): string {
  return slot.kind === 'param' ? `param ${slot.name}` : slot.kind;
}
