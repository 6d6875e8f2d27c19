import { defineSubjectCheck } from '../check.ts';

export const panelTypeExists = defineSubjectCheck({
  code: 'dashboard/panel-type-exists',
  severity: 'warning',
  summary: 'A panel has a type that current versions of Grafana draw.',
  *run({ dashboards }) {
    for (const { panels } of dashboards) {
      for (const { title, type, site } of panels) {
        const successor = SUCCESSORS.get(type);
        if (successor === undefined) continue;
        yield {
          message: `The panel "${title}" is of the type "${type}", which Grafana 12 no longer draws itself.`,
          help: `Make it a panel of the type "${successor}".`,
          at: site,
        };
      }
    }
  },
});

/**
 * Types that need AngularJS, which Grafana 12 left out, and what they became.
 *
 * @see https://grafana.com/docs/grafana/latest/developers/angular_deprecation/
 */
const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ['graph', 'timeseries'],
  ['singlestat', 'stat'],
  ['table-old', 'table'],
  ['grafana-piechart-panel', 'piechart'],
  ['grafana-singlestat-panel', 'stat'],
  ['grafana-worldmap-panel', 'geomap'],
]);
