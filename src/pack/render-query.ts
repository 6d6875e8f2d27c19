import { invariant, unreachable } from '../core/errors.ts';
import type { Query, QueryReader, SeriesReference } from './query.ts';
import type { QuerySlot, QueryTemplate } from './query-template.ts';
import { isSeriesHandle, nameOfSeries } from './query-template.ts';

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
  readonly sources: SourceTexts;
}

/** What queries say about sources, by name of the source. */
export interface SourceTexts {
  ownerNamespaceLabel(source: string): string;
  /** A matcher that selects the targets, e.g. `job="smbp-operator"`. */
  targets(source: string): string;
  /** `undefined` when the settings set no limit. */
  sampleLimit(source: string): number | undefined;
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
  if (isSeriesHandle(slot)) return { text: nameOfSeries(slot), series: true };
  switch (slot.kind) {
    case 'identity':
      return { text: context.identity.join(', ') };
    case 'selection':
      invariant(context.selection !== undefined, 'only queries of dashboards select by variables');
      return { text: context.selection };
    case 'owner-namespace':
      return { text: context.sources.ownerNamespaceLabel(slot.source) };
    case 'targets':
      return { text: context.sources.targets(slot.source) };
    case 'sample-limit': {
      const limit = context.sources.sampleLimit(slot.source);
      invariant(limit !== undefined, `the settings limit the samples of "${slot.source}"`);
      return { text: String(limit) };
    }
    case 'param': {
      const value = context.params?.get(slot.name);
      invariant(value !== undefined, `the rule declares the parameter "${slot.name}"`);
      return { text: String(value) };
    }
    default:
      return unreachable(slot, 'query slot');
  }
}
