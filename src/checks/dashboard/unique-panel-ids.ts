import { defineSubjectCheck } from '../check.ts';
import { panelsIn, panelTitle } from '../shared/dashboard-model.ts';

export const uniquePanelIds = defineSubjectCheck({
  code: 'dashboard/unique-panel-ids',
  severity: 'warning',
  summary: 'The panels of a dashboard have different ids.',
  *run({ dashboards }) {
    for (const { title, model, site } of dashboards) {
      const known = new Map<number, string>();
      for (const panel of panelsIn(model)) {
        const { id } = panel;
        if (typeof id !== 'number') continue;
        const first = known.get(id);
        known.set(id, first ?? panelTitle(panel));
        if (first === undefined) continue;
        yield {
          message: `The panels ${first} and ${panelTitle(panel)} of the dashboard "${title}" have the id ${id}.`,
          help: 'Number the panels anew; links and shared panels find them by id.',
          at: site,
        };
      }
    }
  },
});
