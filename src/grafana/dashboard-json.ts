import type { Dashboard as GrafanaDashboard, DashboardLink } from '@grafana/grafana-foundation-sdk/dashboard';
import {
  DashboardBuilder,
  DashboardCursorSync,
  DashboardLinkType,
  RowBuilder,
} from '@grafana/grafana-foundation-sdk/dashboard';

import { sortedBy } from '../core/order.ts';
import type { Dashboard } from '../pack/dashboard.ts';
import type { Settings } from '../pack/settings.ts';
import { escapeGrafanaText } from '../text/grafana.ts';
import type { Element } from './dashboard-elements.ts';
import { dashboardElements } from './dashboard-elements.ts';
import { panelBuilder } from './panel-builder.ts';
import { variableBuilders } from './variable-builders.ts';

/**
 * Writes a dashboard as JSON of the schema v1, which Grafana 10 to 13 import and provision. Keys are sorted, as in
 * Grafana's own exports.
 *
 * @throws `InvariantError` for a panel that is not a whole 1 to 24 columns wide and at least 1 cell high.
 */
export function renderDashboard(
  dashboard: Dashboard,
  { scrapeIntervalSeconds }: Pick<Settings, 'scrapeIntervalSeconds'>,
): string {
  const builder = frameBuilder(dashboard);
  for (const element of dashboardElements(dashboard)) {
    if (element.kind === 'heading') builder.withRow(headingBuilder(element));
    else builder.withPanel(panelBuilder(element.panel, { ...element, scrapeIntervalSeconds }));
  }
  return toJson(builder.build());
}

/** Everything around the panels. */
function frameBuilder({ uid, title, description, tags, variables }: Dashboard): DashboardBuilder {
  return (
    new DashboardBuilder(escapeGrafanaText(title))
      // `null` lets every Grafana give its own; `uid` is what stays.
      .id(null)
      .uid(uid)
      .description(escapeGrafanaText(description))
      .tags([...tags])
      // A change by hand would be lost with the next version of the pack; users save a copy.
      .readonly()
      .timezone('browser')
      .time({ from: 'now-6h', to: 'now' })
      .refresh('1m')
      .tooltip(DashboardCursorSync.Crosshair)
      .variables(variableBuilders(variables))
      // Also the empty list: the SDK leaves it out, and Grafana's own dashboards always have it.
      .annotations([])
      .links(linksToSiblings(tags).map((link) => ({ build: () => link })))
  );
}

/** A menu of the dashboards that share the first tag, which is the pack's; without a tag it would list all there are. */
function linksToSiblings([tag]: readonly string[]): readonly DashboardLink[] {
  if (tag === undefined) return [];
  // Not the SDK's builder: that hides links in a menu of their own, and has no way back.
  return [
    {
      title: 'Related dashboards',
      type: DashboardLinkType.Dashboards,
      icon: 'external link',
      tooltip: '',
      tags: [tag],
      asDropdown: true,
      targetBlank: false,
      includeVars: true,
      keepTime: true,
    },
  ];
}

function headingBuilder({ id, place, title }: Extract<Element, { kind: 'heading' }>): RowBuilder {
  return new RowBuilder(escapeGrafanaText(title)).id(id).gridPos({ ...place });
}

/** Goes through JSON at once: built objects hold functions, and builders give out what they go on changing. */
function toJson(dashboard: GrafanaDashboard): string {
  return `${JSON.stringify(dashboard, (_key, value: unknown) => sortKeys(value), 2)}\n`;
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(sortedBy(Object.entries(value), ([key]) => key));
}
