import { defineSubjectCheck } from '../check.ts';

export const panelsHaveUnits = defineSubjectCheck({
  code: 'dashboard/panels-have-units',
  severity: 'info',
  onRequest: true,
  summary: 'A panel of numbers says their unit.',
  *run({ dashboards }) {
    for (const { title, panels } of dashboards) {
      for (const panel of panels) {
        if (!SHOWS_NUMBERS.has(panel.type) || panel.targets.some(({ unit }) => unit !== undefined)) continue;
        yield {
          message: `The panel "${panel.title}" of the dashboard "${title}" shows numbers without a unit.`,
          help: 'Set the unit; "short" stands for plain numbers.',
          at: panel.site,
        };
      }
    }
  },
});

const SHOWS_NUMBERS: ReadonlySet<string> = new Set([
  'bargauge',
  'gauge',
  'graph',
  'singlestat',
  'stat',
  'timeseries',
]);
