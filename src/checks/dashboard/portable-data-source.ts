import { defineSubjectCheck } from '../check.ts';
import type { JsonObject } from '../shared/dashboard-model.ts';
import { objectOf, objectsOf, panelsIn, panelTitle, variablesIn } from '../shared/dashboard-model.ts';
import { hasVariable } from '../shared/holds-variable.ts';

export const portableDataSource = defineSubjectCheck({
  code: 'dashboard/portable-data-source',
  severity: 'error',
  summary: 'A dashboard with a variable for its data source uses it everywhere.',
  *run({ dashboards }) {
    for (const { title, model, site } of dashboards) {
      const variables = variablesIn(model);
      const kinds = new Set(variables.filter(({ type }) => type === 'datasource').map(({ query }) => query));
      for (const { what, source } of uses(model, variables)) {
        const { uid, type } = objectOf(source['datasource']);
        if (typeof uid !== 'string' || isPortable(uid) || !kinds.has(type)) continue;
        yield {
          message: `${what} of the dashboard "${title}" asks the data source "${uid}", whatever is chosen.`,
          help: 'Use the variable of the data source, e.g. ${datasource}.',
          at: site,
        };
      }
    }
  },
});

interface Use {
  readonly what: string;
  readonly source: JsonObject;
}

function uses(model: unknown, variables: readonly JsonObject[]): readonly Use[] {
  const annotations = objectsOf(objectOf(objectOf(model)['annotations'])['list']);
  return [
    ...variables.map((source) => ({ what: `The variable "${String(source['name'])}"`, source })),
    ...annotations.map((source) => ({ what: `The annotation "${String(source['name'])}"`, source })),
    ...panelsIn(model).flatMap((panel) => {
      const what = `The panel ${panelTitle(panel)}`;
      return [panel, ...objectsOf(panel['targets'])].map((source) => ({ what, source }));
    }),
  ];
}

/** Variables, and what Grafana brings itself. */
function isPortable(uid: string): boolean {
  return hasVariable(uid) || uid === '' || uid === 'grafana' || uid.startsWith('-- ');
}
