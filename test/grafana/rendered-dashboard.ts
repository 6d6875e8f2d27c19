import { renderDashboard } from '../../src/grafana/dashboard-json.ts';
import type { Place } from '../../src/grafana/place-on-grid.ts';
import type { Dashboard } from '../../src/pack/dashboard.ts';

/** A panel as Grafana reads it, as far as tests look inside. */
export interface RenderedPanel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly gridPos: Place;
  readonly targets?: readonly { readonly refId: string }[];
}

/** A dashboard as Grafana reads it, as far as tests look inside. */
export interface RenderedDashboard {
  readonly title: string;
  readonly description: string;
  readonly links: readonly unknown[];
  readonly panels: readonly RenderedPanel[];
}

/** Renders a dashboard for a scrape interval of 30 s and reads the JSON back. */
export function renderedDashboard(dashboard: Dashboard): RenderedDashboard {
  // True of what this version of the renderer writes; tests fail where it is not.
  return JSON.parse(renderDashboard(dashboard, { scrapeIntervalSeconds: 30 })) as RenderedDashboard;
}
