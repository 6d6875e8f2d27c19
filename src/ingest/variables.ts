import type { SubjectVariable } from '../pack/subject.ts';
import type { SourceScalar } from '../text/source-node.ts';
import type { Cursor } from './cursor.ts';
import { field, fieldAt, flagAt, isText, items, queryOf, siteOf, textAt } from './cursor.ts';
import type { DataSources } from './data-source.ts';
import { readsOf } from './data-source.ts';

const KINDS: ReadonlySet<string> = new Set([
  'query',
  'datasource',
  'custom',
  'interval',
  'constant',
  'textbox',
  'adhoc',
]);

function isKind(type: string | undefined): type is SubjectVariable['kind'] {
  return type !== undefined && KINDS.has(type);
}

/** Reads the variables of a dashboard. */
export function readVariables(model: Cursor, sources: DataSources): readonly SubjectVariable[] {
  return items(fieldAt(model, 'templating', 'list')).flatMap((variable) => {
    const name = textAt(variable, 'name');
    return name === undefined
      ? []
      : [readVariable({ ...variable, path: `${model.path}/$${name}` }, name, sources)];
  });
}

function readVariable(variable: Cursor, name: string, sources: DataSources): SubjectVariable {
  const type = textAt(variable, 'type');
  const kind = isKind(type) ? type : 'other';
  const query =
    kind === 'query' && readsOf([variable], sources) !== 'other' ? queryText(variable) : undefined;
  return {
    name,
    kind,
    ...(query && readQuery(query)),
    multi: flagAt(variable, 'multi') === true || flagAt(variable, 'includeAll') === true,
    site: siteOf(variable),
  };
}

/** The query of a variable is a text, also inside of an object. */
function queryText(variable: Cursor): Cursor<SourceScalar & { readonly value: string }> | undefined {
  const query = field(variable, 'query');
  const text = isText(query) ? query : query && field(query, 'query');
  if (isText(text)) return text;
  const definition = field(variable, 'definition');
  return isText(definition) ? definition : undefined;
}

/** `label_values(label)`, `label_values(selector, label)`, `query_result(expr)`; of the rest nothing is PromQL. */
function readQuery(
  query: Cursor<SourceScalar & { readonly value: string }>,
): Pick<SubjectVariable, 'selector' | 'label'> {
  const { value } = query.node;
  const call = /^\s*(label_values|query_result)\((.*)\)\s*$/s.exec(value);
  const [, fn, args = ''] = call ?? [];
  if (fn === undefined) return {};
  const start = value.indexOf('(') + 1;
  if (fn === 'query_result') return { selector: selectorOf(query, args, start) };
  // Label names hold no comma.
  const comma = args.lastIndexOf(',');
  const label = args.slice(comma + 1).trim();
  const isLabel = /^[\w.$:{}[\]"]+$/.test(label);
  if (!isLabel) return {};
  return comma === -1 ? { label } : { selector: selectorOf(query, args.slice(0, comma), start), label };
}

function selectorOf(
  query: Cursor<SourceScalar>,
  text: string,
  start: number,
): NonNullable<SubjectVariable['selector']> {
  const trimmed = text.trim();
  return queryOf(query, { reader: 'dashboard', text: trimmed, start: start + text.indexOf(trimmed) });
}
