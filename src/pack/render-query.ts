import { invariant, unreachable } from '../core/errors.ts';
import type { Query, QueryReader, SeriesReference } from './query.ts';
import type { QuerySlot, QueryTemplate } from './query-template.ts';

/** What the place of use puts into the slots of a template. */
export interface QueryContext {
  readonly reader: QueryReader;
  /** Path of the object that holds the query. */
  readonly path: string;
  /** Labels that identify the instance of the product. */
  readonly identity: readonly string[];
  /** Values of the rule's parameters. */
  readonly params?: ReadonlyMap<string, number>;
  /** Matchers for the variables of the dashboard, e.g. `namespace=~"$namespace"`. */
  readonly selection?: string;
}

/** Renders a template and records where each series stands in the text. */
export function renderQuery(template: QueryTemplate, context: QueryContext): Query {
  let text = '';
  const references: SeriesReference[] = [];
  for (const part of template.parts) {
    const rendered = typeof part === 'string' ? { text: part } : renderSlot(part, context);
    if ('series' in rendered) {
      references.push({
        series: rendered.text,
        span: { from: text.length, to: text.length + rendered.text.length },
      });
    }
    text += rendered.text;
  }
  return Object.freeze({ reader: context.reader, text, references, site: { path: context.path, text } });
}

interface RenderedSlot {
  readonly text: string;
  /** Set when the text is the name of a series. */
  readonly series?: true;
}

function renderSlot(slot: QuerySlot, context: QueryContext): RenderedSlot {
  if (typeof slot === 'number') return { text: String(slot) };
  if ('origin' in slot) return { text: slot.name, series: true };
  switch (slot.kind) {
    case 'counter':
    case 'gauge':
    case 'info':
    case 'stateset':
    case 'recording-rule':
      return { text: slot.name, series: true };
    case 'series':
      return { text: slot.series, series: true };
    case 'identity':
      return { text: context.identity.join(', ') };
    case 'selection':
      invariant(context.selection !== undefined, 'only queries of dashboards select by variables');
      return { text: context.selection };
    case 'param': {
      const value = context.params?.get(slot.name);
      invariant(value !== undefined, `the rule declares the parameter "${slot.name}"`);
      return { text: String(value) };
    }
    default:
      return unreachable(slot, 'query slot');
  }
}
