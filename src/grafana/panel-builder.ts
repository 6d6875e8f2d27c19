import { PanelBuilder } from '@grafana/grafana-foundation-sdk/dashboard';

import type { Panel } from '../pack/dashboard.ts';
import { escapeGrafanaText } from '../text/grafana.ts';
import { DATA_SOURCE } from './data-source.ts';
import type { Position } from './dashboard-elements.ts';
import { grafanaUnit } from './grafana-unit.ts';
import { panelDrawing } from './panel-drawing.ts';
import { queryBuilder } from './query-builder.ts';
import { tableTransformations } from './table-transformations.ts';
import { thresholdsBuilder } from './thresholds-builder.ts';

/** What a panel takes from the dashboard around it. */
export interface PanelContext extends Position {
  /** Seconds between two samples of a series. */
  readonly scrapeIntervalSeconds: number;
}

/** A panel at its place. */
export function panelBuilder(panel: Panel, { id, place, scrapeIntervalSeconds }: PanelContext): PanelBuilder {
  const { kind } = panel;
  const { options, custom } = panelDrawing(panel);
  return new PanelBuilder()
    .type(kind)
    .id(id)
    .gridPos({ ...place })
    .title(escapeGrafanaText(panel.title))
    .description(escapeGrafanaText(panel.description))
    .datasource(DATA_SOURCE)
    .targets(panel.queries.map((query, index) => queryBuilder(query, index, { kind, scrapeIntervalSeconds })))
    .transformations(kind === 'table' ? tableTransformations(panel) : [])
    .unit(grafanaUnit(panel.unit))
    .noValue(escapeGrafanaText(panel.noValue))
    .thresholds(thresholdsBuilder(panel.thresholds))
    .options(options)
    .custom(custom);
}
