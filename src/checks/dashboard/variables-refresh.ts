import { defineSubjectCheck } from '../check.ts';
import { variablesIn } from '../shared/dashboard-model.ts';

export const variablesRefresh = defineSubjectCheck({
  code: 'dashboard/variables-refresh',
  severity: 'warning',
  summary: 'A variable that is filled by a query is filled when the dashboard is opened.',
  *run({ dashboards }) {
    for (const { title, model, site } of dashboards) {
      for (const { name, type, refresh } of variablesIn(model)) {
        if (type !== 'query' || (refresh !== 0 && refresh !== false)) continue;
        yield {
          message: `The variable "${String(name)}" of the dashboard "${title}" keeps the choices that it was saved with.`,
          help: 'Set refresh to 2 (on change of the time range), or to 1 (when it is opened).',
          at: site,
        };
      }
    }
  },
});
