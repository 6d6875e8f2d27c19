import { alertsPage } from '../reference/alerts-page.ts';
import { metricsPage } from '../reference/metrics-page.ts';
import type { Target } from './target.ts';

/** Reference pages for people. */
export const docs: Target = {
  folder: 'docs',
  summary: 'What every metric answers, and what every alert means and how it is tuned.',
  files: ({ pack }) => [
    { path: 'alerts.md', content: alertsPage(pack) },
    { path: 'metrics.md', content: metricsPage(pack) },
  ],
};
