import { describe, expect, test } from 'vitest';

import { defineExternalMetric } from '../../src/catalog/external.ts';
import { defineCounter, defineHistogram, proposal } from '../../src/catalog/metric.ts';
import { parseSettings } from '../../src/config/settings-file.ts';
import type { PackDefinition } from '../../src/pack/definition.ts';
import { promql } from '../../src/pack/query-template.ts';
import { defineRecordingRule } from '../../src/pack/recording-rule.ts';
import { resolvePack } from '../../src/pack/resolve.ts';
import { pump, pumpForeign, pumpMetrics, pumpPack } from '../config/fixture-pack.ts';
import { drawLabelSet } from '../promql/infer/draw-labels.ts';

const { strokes, depth } = pumpMetrics;

const ofPump = {
  help: 'Help.',
  question: 'Does it pump?',
  emittedBy: [pump],
  tier: 1,
  stability: 'alpha',
  since: '1.0.0',
  ground: proposal('A test.'),
} as const;
const clicks = defineCounter({
  ...ofPump,
  name: 'pump_clicks_total',
  labels: {
    valve: { help: 'Valve.', values: ['', 'in'] },
    zone: { help: 'Zone.', values: ['a'], optional: true },
    pod: { help: 'Pod that it served.', values: ['x'] },
  },
});
const lift = defineHistogram({
  ...ofPump,
  name: 'pump_lift_bytes',
  unit: 'bytes',
  buckets: [0.5, 1, 1_048_576],
});
const leak = defineExternalMetric({
  ...pumpForeign.valve_open,
  name: 'leak',
  labels: {
    side: { help: 'Side.', values: ['left', 'right'] },
    pod: { help: 'Pod.', values: ['x'] },
  },
});
const ratePerSite = defineRecordingRule({
  name: 'site:pump_strokes:rate5m',
  component: pump,
  help: 'Strokes a second.',
  unit: 'per_second',
  expr: promql`sum by (namespace, site) (rate(${strokes}[5m]))`,
});
const all: PackDefinition = {
  ...pumpPack,
  metrics: [{ ...pumpMetrics, clicks, lift }],
  external: [...pumpPack.external, { name: 'leak', patterns: [], metrics: { leak } }],
  rules: [...pumpPack.rules, { ratePerSite }],
};

function labelsOf(name: string, yaml = ''): string {
  const parsed = parseSettings(yaml, 'settings.yaml', all);
  if ('problems' in parsed) return expect.fail(JSON.stringify(parsed.problems));
  const facts = resolvePack(all, parsed.settings).vocabulary.series(name);
  return facts === undefined ? 'unknown' : drawLabelSet(facts.labels);
}

describe('labels of a scraped series', () => {
  test.each([
    [
      'of a Service: the container only where the pod declares the port',
      strokes.name,
      '',
      '__name__:sure{pump_strokes_total} container:maybe(target) endpoint:sure instance:sure job:sure{pump-pump} namespace:sure pod:sure service:sure site:sure valve:sure{in,out} rest:absent(metric) key:(container,endpoint,instance,job,namespace,pod,service,site,valve)',
    ],
    [
      'of a pod',
      strokes.name,
      'sources: {pump: {monitor: pod}}',
      '__name__:sure{pump_strokes_total} container:sure endpoint:sure instance:sure job:sure{pump-pump} namespace:sure pod:sure site:sure valve:sure{in,out} rest:absent(metric) key:(container,endpoint,instance,job,namespace,pod,site,valve)',
    ],
    [
      'of the pods of a fleet',
      depth.name,
      '',
      '__name__:sure{pump_well_depth} container:sure endpoint:sure instance:sure job:sure{pump-wells} namespace:sure pod:sure site:sure workload:sure rest:absent(metric) key:(container,endpoint,instance,job,namespace,pod,site,workload)',
    ],
    [
      'of Google',
      strokes.name,
      'platform: gke',
      '__name__:sure{pump_strokes_total} cluster:sure container:sure instance:sure job:sure{pump-pump} location:sure namespace:sure pod:sure project_id:sure site:sure valve:sure{in,out} rest:absent(metric) key:(cluster,container,instance,job,location,namespace,pod,project_id,site,valve)',
    ],
    [
      'of a cluster',
      depth.name,
      'clusterLabel: region',
      '__name__:sure{pump_well_depth} container:sure endpoint:sure instance:sure job:sure{pump-wells} namespace:sure pod:sure region:sure site:sure workload:sure rest:absent(metric) key:(container,endpoint,instance,job,namespace,pod,region,site,workload)',
    ],
    [
      'of a source that is off',
      strokes.name,
      'sources: {pump: {enabled: false}}',
      '__name__:sure{pump_strokes_total} container:maybe(target) endpoint:maybe(target) instance:maybe(target) job:maybe(target) namespace:maybe(target) pod:maybe(target) site:maybe(target) valve:sure{in,out} rest:absent(metric) key:(container,endpoint,instance,job,namespace,pod,site,valve)',
    ],
    [
      'of a source and its twin',
      'pump_permits',
      'sources: {registry: {enabled: true}}',
      '__name__:sure{pump_permits} container:maybe(target) customresource_group:maybe(target) customresource_kind:maybe(target) customresource_version:maybe(target) endpoint:sure instance:sure job:sure{pump-pump,pump-registry} namespace:sure pod:sure service:sure site:maybe(target) rest:absent(metric) key:(container,customresource_group,customresource_kind,customresource_version,endpoint,instance,job,namespace,pod,service,site)',
    ],
    [
      'of a metric with labels that may be empty, and one that the scrape adds, too',
      clicks.name,
      '',
      '__name__:sure{pump_clicks_total} container:maybe(target) endpoint:sure exported_pod:sure{x} instance:sure job:sure{pump-pump} namespace:sure pod:sure service:sure site:sure valve:maybe{in}(metric) zone:maybe{a}(metric) rest:absent(metric) key:(container,endpoint,exported_pod,instance,job,namespace,pod,service,site,valve,zone)',
    ],
    [
      'of buckets: bounds in every way that they are written',
      `${lift.name}_bucket`,
      '',
      '__name__:sure{pump_lift_bytes_bucket} container:maybe(target) endpoint:sure instance:sure job:sure{pump-pump} le:sure{+Inf,0.5,1,1.0,1.048576e+06,1048576,1048576.0} namespace:sure pod:sure service:sure site:sure rest:absent(metric) key:(container,endpoint,instance,job,le,namespace,pod,service,site)',
    ],
    [
      'of a foreign metric: any may be dropped, and others added',
      leak.name,
      '',
      '__name__:sure{leak} pod:maybe(unknown) side:maybe{left,right}(unknown) rest:maybe(unknown)',
    ],
    ['of nobody', 'nobody', '', 'unknown'],
  ])('%s', (_what, name, yaml, drawn) => {
    expect(labelsOf(name, yaml)).toBe(drawn);
  });
});

describe('labels of a recorded series', () => {
  test.each([
    [
      'are those of its expression',
      '',
      '__name__:sure{site:pump_strokes:rate5m} namespace:sure site:sure rest:absent(aggregation) key:(namespace,site)',
    ],
    [
      'and those that the platform sets',
      'platform: gke',
      '__name__:sure{site:pump_strokes:rate5m} cluster:maybe(target) instance:maybe(target) job:maybe(target) location:maybe(target) namespace:sure project_id:maybe(target) site:sure rest:absent(aggregation) key:(cluster,instance,job,location,namespace,project_id,site)',
    ],
    [
      'and its namespace where the platform enforces one',
      'platform: openshift-user-workload',
      '__name__:sure{site:pump_strokes:rate5m} namespace:sure site:sure rest:absent(aggregation) key:(namespace,site)',
    ],
  ])('%s', (_what, yaml, drawn) => {
    expect(labelsOf('site:pump_strokes:rate5m', yaml)).toBe(drawn);
  });
});
