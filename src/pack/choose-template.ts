import { invariant } from '../core/errors.ts';
import type { Lack } from './availability.ts';
import type { QuerySlot, QueryTemplate, QueryTemplates } from './query-template.ts';
import { isSeriesHandle, nameOfSeries } from './query-template.ts';

/** The template to use, or what keeps every one from use. */
export type Choice = { readonly template: QueryTemplate } | { readonly lacks: readonly [Lack, ...Lack[]] };

/** Why a thing that a template names is not there; `undefined` when it is. */
export interface Lacking {
  series(name: string): Lack | undefined;
  targets(source: string): Lack | undefined;
  sampleLimit(source: string): Lack | undefined;
}

/** The first template that lacks nothing; else what the last, the least demanding one, lacks. */
export function chooseTemplate(templates: QueryTemplates, lacking: Lacking): Choice {
  const candidates = 'parts' in templates ? [templates] : templates;
  const lacks = candidates.map((template) => lacksOf(template, lacking));
  const template = candidates.find((_, index) => lacks[index]?.length === 0);
  if (template !== undefined) return { template };
  const [first, ...others] = lacks.at(-1) ?? [];
  invariant(first !== undefined, 'a template that is not chosen lacks something');
  return { lacks: [first, ...others] };
}

/** Each thing once, in the order of the text. */
function lacksOf({ parts }: QueryTemplate, lacking: Lacking): readonly Lack[] {
  const slots = parts.filter((part) => typeof part !== 'string');
  const lacks = slots.map((slot) => lackOf(slot, lacking)).filter((lack) => lack !== undefined);
  return [...new Map(lacks.map((lack) => [lack.what, lack])).values()];
}

function lackOf(slot: QuerySlot, lacking: Lacking): Lack | undefined {
  if (isSeriesHandle(slot)) return lacking.series(nameOfSeries(slot));
  if (typeof slot === 'number') return undefined;
  switch (slot.kind) {
    case 'targets':
      return lacking.targets(slot.source);
    case 'sample-limit':
      return lacking.sampleLimit(slot.source);
    default:
      return undefined;
  }
}
