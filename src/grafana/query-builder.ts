import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import type { Dataquery, PromQueryFormat, QueryEditorMode } from '@grafana/grafana-foundation-sdk/prometheus';

import type { PanelKind, PanelQuery } from '../pack/dashboard.ts';
import { refId } from '../pack/resolve-dashboard.ts';
import { escapeGrafanaText } from '../text/grafana.ts';
import { DATA_SOURCE } from './data-source.ts';

/**
 * A query as Grafana's Prometheus data source reads it. Words stand in for the SDK's enums: their module loads the
 * whole of two other dashboard schemas.
 */
export type Target = Omit<Dataquery, 'editorMode' | 'format'> & {
  readonly editorMode: `${QueryEditorMode}`;
  readonly format?: `${PromQueryFormat}`;
};

/** What a query takes from the panel around it. */
export interface QueryContext {
  readonly kind: PanelKind;
  /** Seconds between two samples of a series. */
  readonly scrapeIntervalSeconds: number;
}

/** A stat asks for now: the last value of a range may be hours old, and hides that there is none any more. */
const ANSWERS = {
  timeseries: { range: true, instant: false },
  stat: { range: false, instant: true },
  table: { range: false, instant: true, format: 'table' },
} as const satisfies Record<PanelKind, Pick<Target, 'range' | 'instant' | 'format'>>;

/** The n-th query of a panel, counted from 0. */
export function queryBuilder(
  { expr, legend }: PanelQuery,
  index: number,
  { kind, scrapeIntervalSeconds }: QueryContext,
): Builder<Target> {
  const target: Target = {
    refId: refId(index),
    datasource: DATA_SOURCE,
    editorMode: 'code',
    expr: expr.text,
    legendFormat: escapeGrafanaText(legend),
    // `$__rate_interval` is at least four times this; without it Grafana takes what the data source says, or 15 s.
    interval: grafanaInterval(scrapeIntervalSeconds),
    ...ANSWERS[kind],
    _implementsDataqueryVariant: () => {},
  };
  return { build: () => target };
}

/** Grafana reads one number and one unit; of `1m30s` it would take the minute. */
function grafanaInterval(seconds: number): string {
  return Number.isInteger(seconds) ? `${seconds}s` : `${Math.round(seconds * 1_000)}ms`;
}
