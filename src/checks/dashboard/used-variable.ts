import { defineSubjectCheck } from '../check.ts';
import { objectOf } from '../shared/dashboard-model.ts';
import { jsonValuesOf } from '../shared/json-values-of.ts';
import { variableNamesIn } from '../shared/variable-names-in.ts';

export const usedVariable = defineSubjectCheck({
  code: 'dashboard/used-variable',
  severity: 'warning',
  summary: 'A variable of a dashboard changes something.',
  *run({ dashboards }) {
    for (const { title, variables, model } of dashboards) {
      if (model === undefined) continue;
      const used = namesUsed(model);
      for (const { name, kind, site } of variables) {
        // A filter reaches every query of its data source by itself.
        if (used.has(name) || kind === 'adhoc' || kind === 'datasource') continue;
        yield {
          message: `Nothing in the dashboard "${title}" uses the variable "${name}".`,
          help: 'Remove it, or match on it where it was meant to.',
          at: site,
        };
      }
    }
  },
});

/** Names in any text of the model, and of what is repeated. */
function namesUsed(model: unknown): ReadonlySet<string> {
  const repeated = jsonValuesOf(objectOf(model), 'repeat').filter((value) => typeof value === 'string');
  return new Set([...variableNamesIn(JSON.stringify(model)), ...repeated]);
}
