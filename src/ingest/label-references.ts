import type { PanelTarget, SubjectPanel } from '../pack/subject.ts';
import { fieldLabels } from '../templates/legend.ts';
import type { Cursor } from './cursor.ts';
import { field, fieldAt, fields, flagAt, isText, items, textAt } from './cursor.ts';

type LabelReference = SubjectPanel['labelReferences'][number];

/** After these the columns of a table are still named by labels. */
const KEEPS_NAMES = new Set([
  'merge',
  'joinByField',
  'seriesToColumns',
  'labelsToFields',
  'filterByRefId',
  'sortBy',
  'filterFieldsByName',
  'limit',
]);
/** Columns that are no labels. */
const NO_LABEL = /^(?:Time|Value|Metric|__name__)$/;
const LABEL = /^[A-Za-z_]\w*$/;

/** Texts of a panel, besides its queries and legends, that name labels of the result. */
export function labelReferencesOf(panel: Cursor, targets: readonly PanelTarget[]): readonly LabelReference[] {
  return [...ofLinks(panel), ...ofTransformations(panel, targets)];
}

function ofLinks(panel: Cursor): readonly LabelReference[] {
  const defaults = fieldAt(panel, 'fieldConfig', 'defaults');
  const properties = items(fieldAt(panel, 'fieldConfig', 'overrides')).flatMap((override) =>
    items(field(override, 'properties')),
  );
  const links = [
    ...items(defaults && field(defaults, 'links')),
    ...properties.flatMap((property) =>
      textAt(property, 'id') === 'links' ? items(field(property, 'value')) : [],
    ),
  ];
  const names = [
    textAt(defaults, 'displayName'),
    ...properties.flatMap((property) =>
      textAt(property, 'id') === 'displayName' ? [textAt(property, 'value')] : [],
    ),
  ];
  return [
    ...links.flatMap((link) => [
      ...labelsIn(textAt(link, 'url'), 'a data link'),
      ...labelsIn(textAt(link, 'title'), 'the title of a data link'),
    ]),
    ...names.flatMap((name) => labelsIn(name, 'a display name')),
  ];
}

function labelsIn(text: string | undefined, where: string): readonly LabelReference[] {
  return fieldLabels(text ?? '').map(({ name }) => ({ label: name, where }));
}

/**
 * Columns that are renamed or joined by name. Hiding a column that is not there changes nothing, so it is not counted.
 * Behind a step that makes columns of its own nothing is known of names.
 */
function ofTransformations(panel: Cursor, targets: readonly PanelTarget[]): readonly LabelReference[] {
  const references: LabelReference[] = [];
  let hasColumns = targets.length > 0 && targets.every(({ format }) => format === 'table');
  for (const step of items(field(panel, 'transformations'))) {
    const id = textAt(step, 'id') ?? '';
    const options = field(step, 'options');
    if (flagAt(step, 'disabled') === true) continue;
    if (id === 'labelsToFields') {
      references.push(...keptLabels(options));
      hasColumns ||= textAt(options, 'mode') !== 'rows';
    }
    if (hasColumns && id === 'organize')
      references.push(
        ...columns(
          fields(fieldAt(options, 'renameByName')).map(([name]) => name),
          'renameByName',
        ),
      );
    if (hasColumns && (id === 'joinByField' || id === 'seriesToColumns'))
      references.push(...columns([textAt(options, 'byField') ?? ''], 'joinByField'));
    if (!KEEPS_NAMES.has(id)) break;
  }
  return references;
}

function keptLabels(options: Cursor | undefined): readonly LabelReference[] {
  const kept = items(fieldAt(options, 'keepLabels')).flatMap((label) =>
    isText(label) ? [label.node.value] : [],
  );
  const value = textAt(options, 'valueLabel');
  return columns([...kept, ...(value === undefined ? [] : [value])], 'labelsToFields');
}

function columns(names: readonly string[], where: string): readonly LabelReference[] {
  return names.flatMap((label) => (LABEL.test(label) && !NO_LABEL.test(label) ? [{ label, where }] : []));
}
