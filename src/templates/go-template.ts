import { parseTemplate } from './go-template-parse.ts';
import { summarise } from './go-template-summary.ts';
import type { GoTemplate, ShownLabel, ShownValue, TemplateError, TemplateQuery } from './template-facts.ts';

export type { GoTemplate, ShownLabel, ShownValue, TemplateError, TemplateQuery };

/** Reads a template of an annotation or a label as Prometheus does. Never throws. */
export function readGoTemplate(text: string): GoTemplate {
  const reading = parseTemplate(text);
  return 'error' in reading
    ? { errors: [reading.error], labels: [], values: [], queries: [], literals: [] }
    : { errors: [], ...summarise(reading.nodes) };
}
