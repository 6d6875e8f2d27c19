import { describe, expect, test } from 'vitest';

import type { Metric } from '../../src/catalog/metric.ts';
import { parseSettings } from '../../src/config/settings-file.ts';
import { PLATFORM_NAMES, PLATFORMS } from '../../src/pack/platform.ts';
import { resolvePack } from '../../src/pack/resolve.ts';
import { targetLabelsOf } from '../../src/pack/target-labels.ts';
import { pumpMetrics, pumpPack } from '../config/fixture-pack.ts';

const { strokes, depth, permits } = pumpMetrics;
// Each identifies its site besides, by a label of the tests.
const OF_SERVICE = ['container', 'endpoint', 'instance', 'job', 'namespace', 'pod', 'service', 'site'];
const OF_POD = ['container', 'endpoint', 'instance', 'job', 'namespace', 'pod', 'site'];
const OF_TWIN = ['customresource_group', 'customresource_kind', 'customresource_version'];
const OF_GOOGLE = [
  'cluster',
  'container',
  'instance',
  'job',
  'location',
  'namespace',
  'pod',
  'project_id',
  'site',
];

function labelsOf(metric: Metric, yaml: string): readonly string[] {
  const parsed = parseSettings(yaml, 'settings.yaml', pumpPack);
  if ('problems' in parsed) expect.fail(JSON.stringify(parsed.problems));
  return targetLabelsOf(metric, resolvePack(pumpPack, parsed.settings));
}

describe('the scrape adds', () => {
  test.each([
    ['of a Service', strokes, '', OF_SERVICE],
    ['of a pod', strokes, 'sources: {pump: {monitor: pod}}', OF_POD],
    ['of the pods of a fleet', depth, '', [...OF_POD, 'workload']],
    [
      'of the Services of a fleet',
      depth,
      'sources: {wells: {monitor: services}}',
      [...OF_SERVICE, 'workload'],
    ],
    [
      'of the twin alone',
      permits,
      'sources: {pump: {enabled: false}, registry: {enabled: true}}',
      [...OF_TWIN, ...OF_SERVICE].sort(),
    ],
    [
      'of either of two sources',
      permits,
      'sources: {registry: {enabled: true}}',
      [...OF_TWIN, ...OF_SERVICE].sort(),
    ],
    ['of a source that is off', strokes, 'sources: {pump: {enabled: false}}', OF_POD],
    ['that tells clusters apart', strokes, 'clusterLabel: region', [...OF_SERVICE, 'region'].sort()],
    ['of Google', strokes, 'platform: gke', OF_GOOGLE],
    ['of a fleet of Google', depth, 'platform: gke', [...OF_GOOGLE, 'workload'].sort()],
    ['of Azure', strokes, 'platform: aks', ['cluster', ...OF_SERVICE]],
    ['of OpenShift', strokes, 'platform: openshift', OF_SERVICE],
    ['of a Prometheus without operator', strokes, 'platform: prometheus', OF_SERVICE],
  ])('the labels %s', (_whose, metric, yaml, labels) => {
    expect(labelsOf(metric, yaml)).toEqual(labels);
  });
});

test.each(PLATFORM_NAMES)('%s is in the table under its own name', (name) => {
  expect(PLATFORMS[name].name).toBe(name);
});

test.each(PLATFORM_NAMES)('what tells the clusters of %s apart is a label that it sets', (name) => {
  const { clusterLabel, protectedLabels } = PLATFORMS[name];
  expect(clusterLabel === undefined || protectedLabels.includes(clusterLabel)).toBe(true);
});
