import type { GraphFieldConfig, TableFieldOptions } from '@grafana/grafana-foundation-sdk/common';
import {
  BigValueColorMode,
  BigValueGraphMode,
  BigValueJustifyMode,
  BigValueTextMode,
  FieldTextAlignment,
  GraphThresholdsStyleMode,
  LegendDisplayMode,
  LegendPlacement,
  PercentChangeColorMode,
  SortOrder,
  StackingMode,
  TableCellHeight,
  TooltipDisplayMode,
  VizOrientation,
} from '@grafana/grafana-foundation-sdk/common';
import type { Options as StatOptions } from '@grafana/grafana-foundation-sdk/stat';
import type { Options as TableOptions } from '@grafana/grafana-foundation-sdk/table';
import type { Options as TimeseriesOptions } from '@grafana/grafana-foundation-sdk/timeseries';

import { unreachable } from '../core/errors.ts';
import type { Panel } from '../pack/dashboard.ts';
import { hasThresholds } from './thresholds-builder.ts';

/**
 * How a panel draws its series. Typed by the SDK's modules of the panels but written out: each of the modules loads the
 * whole of two other dashboard schemas, and their defaults hide the legend and show one series in the tooltip.
 */
export type PanelDrawing =
  | { readonly options: TimeseriesOptions; readonly custom: GraphFieldConfig }
  | { readonly options: StatOptions; readonly custom: Readonly<Record<string, never>> }
  | { readonly options: TableOptions; readonly custom: TableFieldOptions };

const TIMESERIES_OPTIONS: TimeseriesOptions = {
  legend: {
    displayMode: LegendDisplayMode.List,
    placement: LegendPlacement.Bottom,
    showLegend: true,
    calcs: [],
  },
  tooltip: { mode: TooltipDisplayMode.Multi, sort: SortOrder.Descending },
};

/** One number a series, without a graph behind it: the queries ask for now. */
const STAT_OPTIONS: StatOptions = {
  graphMode: BigValueGraphMode.None,
  colorMode: BigValueColorMode.Value,
  justifyMode: BigValueJustifyMode.Auto,
  textMode: BigValueTextMode.Auto,
  wideLayout: true,
  showPercentChange: false,
  percentChangeColorMode: PercentChangeColorMode.Standard,
  orientation: VizOrientation.Auto,
  reduceOptions: { calcs: ['lastNotNull'] },
};

const TABLE_OPTIONS: TableOptions = { frameIndex: 0, showHeader: true, cellHeight: TableCellHeight.Sm };

const TABLE_FIELDS: TableFieldOptions = { align: FieldTextAlignment.Auto, inspect: false };

/** The drawing for the kind of a panel, with what the panel says of stacking and thresholds. */
export function panelDrawing(panel: Panel): PanelDrawing {
  switch (panel.kind) {
    case 'timeseries':
      return { options: TIMESERIES_OPTIONS, custom: graphFields(panel) };
    case 'stat':
      return { options: STAT_OPTIONS, custom: {} };
    case 'table':
      return { options: TABLE_OPTIONS, custom: TABLE_FIELDS };
    default:
      return unreachable(panel.kind, 'kind of panel');
  }
}

function graphFields({ stacked, thresholds }: Panel): GraphFieldConfig {
  return {
    fillOpacity: stacked ? 50 : 10,
    stacking: { mode: stacked ? StackingMode.Normal : StackingMode.None, group: 'A' },
    thresholdsStyle: {
      mode: hasThresholds(thresholds) ? GraphThresholdsStyleMode.Dashed : GraphThresholdsStyleMode.Off,
    },
  };
}
