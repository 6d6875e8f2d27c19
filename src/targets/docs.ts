import { alertsPage } from '../reference/alerts-page.ts';
import { catalogDocument } from '../reference/catalog-document.ts';
import { metricsPage } from '../reference/metrics-page.ts';
import { sourcesPage } from '../reference/sources-page.ts';
import { settingsPage } from '../reference/settings-page.ts';
import type { Target } from './target.ts';

/** Reference pages for people. */
export const docs: Target = {
  folder: 'docs',
  summary:
    'What every metric answers, what every alert means, what the pack stands on, every setting, and the catalog for programs.',
  files: ({ pack, settings }) => [
    { path: 'alerts.md', content: alertsPage(pack) },
    { path: 'catalog.json', content: catalogDocument(pack.definition, pack.catalog.metrics) },
    { path: 'metrics.md', content: metricsPage(pack) },
    { path: 'sources.md', content: sourcesPage(pack) },
    ...(settings.length === 0
      ? []
      : [{ path: 'settings.md', content: settingsPage(pack.definition.title, settings) }]),
  ],
};
