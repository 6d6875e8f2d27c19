import { proposal } from '../catalog/metric.ts';
import { operator } from '../metrics/components.ts';
import { defineScrape } from '../pack/scrape.ts';

export const operatorScrape = defineScrape({
  source: 'operator',
  component: operator,
  endpoint: {
    namespace: 'ditto',
    labels: { 'app.kubernetes.io/name': 'ditto-operator' },
    port: 'metrics',
    path: '/metrics',
    scheme: 'http',
  },
  ground: proposal(
    'The label is public; no port or path for metrics is. The contract asks for a port named `metrics`.',
  ),
});
