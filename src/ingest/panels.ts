import type { PanelTarget, PanelUnit, SubjectPanel } from '../pack/subject.ts';
import type { Cursor } from './cursor.ts';
import { field, fieldAt, flagAt, isText, items, queryOf, siteOf, textAt } from './cursor.ts';
import type { DataSources } from './data-source.ts';
import { readsOf } from './data-source.ts';
import type { FieldOverride, NamedTarget } from './field-overrides.ts';
import { concerns, readOverrides, readSeriesOverrides, renamesOf } from './field-overrides.ts';
import { grafanaUnit } from './grafana-units.ts';
import { labelReferencesOf } from './label-references.ts';

/** Steps after which the values that are shown are no longer those of the queries. */
const CHANGES_VALUES = new Set([
  'calculateField',
  'reduce',
  'groupBy',
  'heatmap',
  'histogram',
  'regression',
  'smoothing',
  'timeSeriesTable',
  'rowsToFields',
  'configFromData',
  'convertFieldType',
  'formatTime',
]);
/** Calculations of a single number whose answer is in another unit than the values. */
const CHANGES_UNIT = new Set([
  'count',
  'changeCount',
  'distinctCount',
  'diffperc',
  'percent',
  'allIsZero',
  'allIsNull',
  'allValues',
  'uniqueValues',
  'variance',
  'stdDev',
]);

/** Reads the panels of a dashboard that query Prometheus, also those in rows; library panels are elsewhere. */
export function readPanels(model: Cursor, sources: DataSources): readonly SubjectPanel[] {
  const rows = items(field(model, 'rows')).flatMap((row) => items(field(row, 'panels')));
  return [...items(field(model, 'panels')), ...rows].flatMap((panel) => {
    const nested = items(field(panel, 'panels'));
    return [panel, ...nested].flatMap((one) => readPanel(named(one, model), sources));
  });
}

/** The panel under the path that people know it by. */
function named(panel: Cursor, model: Cursor): Cursor {
  const title = textAt(panel, 'title') ?? '';
  return { ...panel, path: `${model.path}/${title === '' ? panel.path.split('/').at(-1) : title}` };
}

function readPanel(panel: Cursor, sources: DataSources): readonly SubjectPanel[] {
  const targets = readTargets(panel, sources);
  if (targets.length === 0) return [];
  const description = textAt(panel, 'description');
  const noValue = textAt(panel, 'fieldConfig', 'defaults', 'noValue');
  return [
    {
      title: textAt(panel, 'title') ?? '',
      type: textAt(panel, 'type') ?? '',
      ...(description !== undefined && description !== '' && { description }),
      targets,
      thresholds: thresholdsOf(panel),
      ...(noValue !== undefined && noValue !== '' && { noValue }),
      labelReferences: labelReferencesOf(panel, targets),
      site: siteOf(panel),
    },
  ];
}

function readTargets(panel: Cursor, sources: DataSources): readonly PanelTarget[] {
  const all = items(field(panel, 'targets'));
  const scales = scalesOf(panel);
  const renames = renamesOf(panel);
  // Values that are calculated from those of the queries say nothing about the queries.
  const isChanged = changesValues(panel);
  return all.flatMap((target, index): readonly PanelTarget[] => {
    const expr = field(target, 'expr');
    if (!isText(expr) || expr.node.value.trim() === '' || !isPromql(target, panel, sources)) return [];
    const refId = textAt(target, 'refId') ?? String.fromCodePoint(65 + (index % 26));
    const path = `${panel.path}/${refId}`;
    const legend = legendOf(textAt(target, 'legendFormat'));
    const format = formatOf(textAt(target, 'format'));
    const matched = {
      refId,
      format,
      isOnly: all.length === 1,
      ...(legend !== undefined && { legend }),
      renames,
    };
    // Results of calculations have units of their own.
    const isCalculated = isChanged || flagAt(target, 'hide') === true;
    return [
      {
        refId,
        expr: queryOf({ ...expr, path: `${path}/expr` }, { reader: 'dashboard', text: expr.node.value }),
        ...(legend !== undefined && { legend }),
        format,
        instant: flagAt(target, 'instant') === true && flagAt(target, 'range') !== true,
        ...(isCalculated ? { axis: `calculation ${refId}` } : scaleOf(matched, scales)),
        site: siteOf({ ...target, path }),
      },
    ];
  });
}

/** Where no data source is named, the form of the target decides: those of Loki have `expr` too. */
function isPromql(target: Cursor, panel: Cursor, sources: DataSources): boolean {
  const reads = readsOf([target, panel], sources);
  if (reads !== 'unknown') return reads === 'promql';
  return textAt(target, 'queryType') === undefined && textAt(panel, 'type') !== 'logs';
}

function legendOf(format: string | undefined): string | undefined {
  return format === '' || format === '__auto' ? undefined : format;
}

function formatOf(format: string | undefined): PanelTarget['format'] {
  return format === 'table' || format === 'heatmap' ? format : 'time_series';
}

/** How a panel shows its values. */
interface Scales {
  readonly unit?: PanelUnit;
  readonly overrides: readonly FieldOverride[];
}

function scalesOf(panel: Cursor): Scales {
  const type = textAt(panel, 'type');
  const [axis] = items(field(panel, 'yaxes'));
  const id =
    textAt(panel, 'fieldConfig', 'defaults', 'unit') ??
    (type === 'graph' ? textAt(axis, 'format') : type === 'singlestat' ? textAt(panel, 'format') : undefined);
  return {
    ...(id !== undefined && id !== '' && { unit: grafanaUnit(id) }),
    overrides: [...readOverrides(panel), ...readSeriesOverrides(panel)],
  };
}

function changesValues(panel: Cursor): boolean {
  const isCalculated = items(field(panel, 'transformations')).some(
    (step) => CHANGES_VALUES.has(textAt(step, 'id') ?? '') && flagAt(step, 'disabled') !== true,
  );
  const calculations = items(fieldAt(panel, 'options', 'reduceOptions', 'calcs'));
  return isCalculated || calculations.some((one) => isText(one) && CHANGES_UNIT.has(one.node.value));
}

/** Unit and axis of a target, the last override that holds before the panel. */
function scaleOf(target: NamedTarget, { unit, overrides }: Scales): Pick<PanelTarget, 'unit' | 'axis'> {
  // Where nobody knows which series an override holds for, no two queries are known to share an axis.
  const unsure = `unknown ${target.refId}`;
  let shown = unit;
  let axis = '';
  for (const override of overrides) {
    const holds = concerns(override, target);
    if (holds === false) continue;
    if (override.unit !== undefined) {
      // Grafana draws an axis for each unit.
      shown = holds === true ? grafanaUnit(override.unit) : undefined;
      axis = holds === true ? `unit ${override.unit}` : unsure;
    }
    if (override.axis !== undefined) axis = holds === true ? `${axis} ${override.axis}`.trim() : unsure;
  }
  return { ...(shown && { unit: shown }), axis };
}

/** Values from which the colour changes; shares of the range of values are in no unit. */
function thresholdsOf(panel: Cursor): readonly number[] {
  const thresholds = fieldAt(panel, 'fieldConfig', 'defaults', 'thresholds');
  const steps = textAt(thresholds, 'mode') === 'percentage' ? [] : items(fieldAt(thresholds, 'steps'));
  const drawn = items(field(panel, 'thresholds'));
  return [...steps, ...drawn].flatMap((step) => {
    const value = field(step, 'value');
    return value?.node.kind === 'scalar' && typeof value.node.value === 'number' ? [value.node.value] : [];
  });
}
