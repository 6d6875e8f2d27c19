import { expect, test } from 'vitest';

import { resolveCatalog } from '../../src/catalog/catalog.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { defineCounter } from '../../src/catalog/metric.ts';
import { probeFacts } from '../support/probe-pack.ts';
import { PLATFORMS } from '../../src/pack/platform.ts';

const open = { help: 'A label.', values: 'open' } as const;
const visits = defineCounter({
  ...probeFacts,
  name: 'shop_visits_total',
  labels: { page: open, namespace: open },
  bounds: [{ labels: ['page', 'namespace'], max: { factor: 10, sizes: [] } }],
});

const { vocabulary } = ingest(
  [{ name: 'a.yaml', text: 'groups: [{name: a, rules: [{record: "a:b", expr: sum(up)}]}]' }],
  {
    catalog: resolveCatalog([visits], []),
    platform: PLATFORMS['kube-prometheus-stack'],
    dialects: ['prometheus-3'],
    scrapeIntervalSeconds: 30,
    evaluationIntervalSeconds: 60,
  },
).subject;

test('with a catalog nothing else exists but what Prometheus and the rules write', () => {
  expect(vocabulary.complete).toBe(true);
  expect(vocabulary.names).toContain('a:b');
  expect(vocabulary.series('shop_visits_total')?.kind).toBe('counter');
  expect(vocabulary.series('ALERTS')?.labels.named.get('alertstate')?.values).toEqual(['firing', 'pending']);
  expect(vocabulary.series('shop_visit_total')).toBeUndefined();
});

test.each([
  ['a label of every target', 'pod', 'sure'],
  ['a label of targets of a Service', 'service', 'maybe'],
  ['the container, which Kubernetes need not tell', 'container', 'maybe'],
  ['a label of the metric', 'page', 'sure'],
  ['a label that the target has too', 'exported_namespace', 'sure'],
])('%s is known', (_what, label, presence) => {
  const labels = vocabulary.series('shop_visits_total')?.labels;
  expect(labels?.named.get(label)?.presence).toBe(presence);
  expect(labels?.rest.presence).toBe('absent');
});
