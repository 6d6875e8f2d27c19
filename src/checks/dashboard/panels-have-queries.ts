import { defineSubjectCheck } from '../check.ts';
import { objectsOf, panelsIn, panelTitle } from '../shared/dashboard-model.ts';

export const panelsHaveQueries = defineSubjectCheck({
  code: 'dashboard/panels-have-queries',
  severity: 'warning',
  summary: 'A panel that draws data asks for some, and has a title.',
  *run({ dashboards }) {
    for (const { title, model, site } of dashboards) {
      for (const panel of panelsIn(model)) {
        if (typeof panel['type'] !== 'string' || !DRAWS_DATA.has(panel['type'])) continue;
        if (objectsOf(panel['targets']).length === 0) {
          yield {
            message: `The panel ${panelTitle(panel)} of the dashboard "${title}" has no query.`,
            help: 'Add a query, or remove the panel.',
            at: site,
          };
        }
        if (panel['title'] === undefined || panel['title'] === '') {
          yield {
            message: `A panel of the dashboard "${title}" has no title.`,
            help: 'Say in a few words what is shown.',
            at: site,
          };
        }
      }
    }
  },
});

/** Panels of Grafana that are empty without a query. */
const DRAWS_DATA: ReadonlySet<string> = new Set([
  'barchart',
  'bargauge',
  'gauge',
  'graph',
  'heatmap',
  'histogram',
  'piechart',
  'singlestat',
  'stat',
  'state-timeline',
  'status-history',
  'table',
  'timeseries',
]);
