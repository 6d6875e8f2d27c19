import type { Dashboard, Panel, PanelQuery } from '../../src/pack/dashboard.ts';
import type { Query } from '../../src/pack/query.ts';

/** A query as it comes out of the pack. */
export function literalQuery(text: string): Query {
  return { reader: 'dashboard', text, references: [], site: {} };
}

/** A query of a panel, with a legend. */
export function literalPanelQuery(text: string, legend: string): PanelQuery {
  return { expr: literalQuery(text), legend, shownLabels: [] };
}

/** A panel with the title that tests tell it by; everything else may be replaced. */
export function literalPanel(title: string, changes: Partial<Panel> = {}): Panel {
  return {
    kind: 'timeseries',
    title,
    description: '',
    unit: 'none',
    width: 12,
    height: 8,
    queries: [literalPanelQuery('up', 'up')],
    thresholds: {},
    noValue: 'No data',
    stacked: false,
    ...changes,
  };
}

/** A dashboard of one row; everything may be replaced. */
export function literalDashboard(panels: readonly Panel[], changes: Partial<Dashboard> = {}): Dashboard {
  return {
    uid: 'probe',
    title: 'Probe',
    description: 'Is the probe well?',
    component: {
      name: 'probe',
      title: 'Probe',
      pods: { factor: 1, sizes: [] },
      identity: ['namespace'],
    },
    tags: ['probe'],
    variables: [],
    rows: [{ title: 'All', panels }],
    ...changes,
  };
}
