import type { PanelTarget } from '../pack/subject.ts';
import { matchesRegex, regexError } from '../text/regex.ts';
import type { Cursor } from './cursor.ts';
import { field, fieldAt, fields, flagAt, isText, items, textAt } from './cursor.ts';

/** What Grafana sets for some of the fields of a panel. */
export interface FieldOverride {
  readonly matcher: { readonly id: string; readonly options: readonly string[] };
  /** Identifier of a unit. */
  readonly unit?: string;
  /** Side of the panel on which the axis is. */
  readonly axis?: string;
}

/** What fields are named by. */
export type NamedTarget = Pick<PanelTarget, 'refId' | 'legend' | 'format'> & {
  /** Whether the panel has no other query. */
  readonly isOnly: boolean;
  readonly renames: Renames;
};

/** New names that transformations give to fields before overrides look for them; `unknown` when a pattern does it. */
export type Renames = ReadonlyMap<string, string> | 'unknown';

/** Overrides of a panel that set a unit or an axis. */
export function readOverrides(panel: Cursor): readonly FieldOverride[] {
  return items(fieldAt(panel, 'fieldConfig', 'overrides')).flatMap((override): readonly FieldOverride[] => {
    const properties = items(field(override, 'properties'));
    const valueOf = (id: string): string | undefined =>
      properties
        .map((property) => (textAt(property, 'id') === id ? textAt(property, 'value') : undefined))
        .find((value) => value !== undefined);
    const unit = valueOf('unit');
    const axis = valueOf('custom.axisPlacement');
    if (unit === undefined && axis === undefined) return [];
    const matcher = {
      id: textAt(override, 'matcher', 'id') ?? '',
      options: optionsOf(fieldAt(override, 'matcher', 'options')),
    };
    return [{ matcher, ...(unit !== undefined && { unit }), ...(axis !== undefined && { axis }) }];
  });
}

/** Overrides of a panel of the old kind `graph` that put series on the right axis: which series nobody knows here. */
export function readSeriesOverrides(panel: Cursor): readonly FieldOverride[] {
  const [, right] = items(field(panel, 'yaxes'));
  return items(field(panel, 'seriesOverrides')).flatMap((override): readonly FieldOverride[] =>
    field(override, 'yaxis') === undefined
      ? []
      : [{ matcher: { id: 'byAlias', options: [] }, unit: textAt(right, 'format') ?? '', axis: 'right' }],
  );
}

/** New names that the transformations of a panel give to fields. */
export function renamesOf(panel: Cursor): Renames {
  const renames = new Map<string, string>();
  for (const step of items(field(panel, 'transformations'))) {
    if (flagAt(step, 'disabled') === true) continue;
    const id = textAt(step, 'id');
    if (id === 'renameByRegex') return 'unknown';
    if (id !== 'organize') continue;
    for (const [name, renamed] of fields(fieldAt(step, 'options', 'renameByName'))) {
      if (isText(renamed) && renamed.node.value !== '') renames.set(name, renamed.node.value);
    }
  }
  return renames;
}

function optionsOf(options: Cursor | undefined): readonly string[] {
  if (isText(options)) return [options.node.value];
  return items(options && field(options, 'names')).flatMap((name) => (isText(name) ? [name.node.value] : []));
}

/** Whether an override holds for the fields of a target: for all, for none, or nobody knows before it runs. */
export function concerns({ matcher }: FieldOverride, target: NamedTarget): boolean | 'perhaps' {
  const { id, options } = matcher;
  switch (id) {
    case 'byFrameRefID':
      return options.includes(target.refId);
    case 'byName':
    case 'byNames':
      return named(target, (pattern) => any(options.map((name) => mayBe(name, pattern))));
    case 'byRegexp':
      return named(target, (pattern) => matchesPattern(options[0] ?? '', pattern));
    default:
      return 'perhaps';
  }
}

/** The name of a field, cut where labels are put in: one part is the whole name. */
type NamePattern = readonly [string, ...string[]];

function named(
  { refId, legend, format, isOnly, renames }: NamedTarget,
  judge: (name: NamePattern) => boolean | 'perhaps',
): boolean | 'perhaps' {
  if (renames === 'unknown') return 'perhaps';
  // A field is found under its new name and under that of before.
  const either = (name: string): readonly (boolean | 'perhaps')[] =>
    [name, renames.get(name) ?? name].map((one) => judge([one]));
  if (format === 'table') return any([`Value #${refId}`, ...(isOnly ? ['Value'] : [])].flatMap(either));
  if (legend === undefined) return 'perhaps';
  const [first = '', ...rest] = legend.split(/\{\{[^{}]*\}\}|\$\{[^{}]*\}|\[\[[^[\]]*\]\]|\$\w+/);
  if (rest.length === 0) return any(either(first));
  return renames.size === 0 ? judge([first, ...rest]) : 'perhaps';
}

function any(answers: readonly (boolean | 'perhaps')[]): boolean | 'perhaps' {
  if (answers.includes(true)) return true;
  return answers.includes('perhaps') ? 'perhaps' : false;
}

function mayBe(name: string, [first, ...rest]: NamePattern): boolean | 'perhaps' {
  const last = rest.at(-1);
  if (last === undefined) return name === first;
  const isPossible =
    name.startsWith(first) && name.endsWith(last) && name.length >= first.length + last.length;
  return isPossible ? 'perhaps' : false;
}

/** Grafana takes `/pattern/` and looks for it anywhere in the name. */
function matchesPattern(option: string, [name, ...rest]: NamePattern): boolean | 'perhaps' {
  const pattern = /^\/(.*)\/[a-z]*$/s.exec(option)?.[1] ?? option;
  const anywhere = `.*(?:${pattern}).*`;
  // Grafana's expressions are JavaScript's: what is no RE2 is not run here.
  if (rest.length > 0 || /^\/.*\/[a-z]+$/s.test(option) || regexError(anywhere) !== undefined)
    return 'perhaps';
  return matchesRegex(anywhere, name);
}
