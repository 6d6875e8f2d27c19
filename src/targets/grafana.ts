import type { Target } from './target.ts';

/** Dashboards for import by hand or by file provisioning. */
export const grafana: Target = {
  folder: 'grafana',
  summary: 'Dashboards for the import dialog or for file provisioning of Grafana 10 and newer.',
  files: ({ dashboards }) =>
    dashboards.map(({ dashboard, json }) => ({ path: `${dashboard.uid}.json`, content: json })),
};
