import { describe, expect, test } from 'vitest';

import { drawInterval } from '../promql/infer/draw-interval.ts';
import { smbpWith } from '../support/smbp-settings.ts';

const { vocabulary } = smbpWith('{}');

describe('the vocabulary knows the values', () => {
  test.each([
    // An own counter of things, and one of anything else.
    ['smbp_operator_reconcile_total', '[0, Inf) whole'],
    ['process_cpu_seconds_total', '[0, Inf)'],
    // The parts of own histograms, and of foreign ones, whose observations may be negative.
    ['smbp_operator_reconcile_duration_seconds_bucket', '[0, Inf) whole'],
    ['smbp_operator_reconcile_duration_seconds_count', '[0, Inf) whole'],
    ['smbp_operator_reconcile_duration_seconds_sum', '[0, Inf)'],
    ['kubelet_runtime_operations_duration_seconds_count', '[0, Inf) whole'],
    ['kubelet_runtime_operations_duration_seconds_sum', '[-Inf, Inf] nan'],
    // Constants, and what is 0 or 1.
    ['smbp_operator_build_info', '{1} whole'],
    ['kube_pod_info', '{1} whole'],
    ['up', '[0, 1] whole'],
    ['kube_pod_status_phase', '[0, 1] whole'],
    // Gauges may be NaN.
    ['certmanager_certificate_expiration_timestamp_seconds', '[-Inf, Inf] nan'],
    ['kube_pod_container_resource_limits', '[-Inf, Inf] nan'],
  ])('of %s: %s', (name, interval) => {
    const values = vocabulary.series(name)?.values;
    expect(values && drawInterval(values)).toBe(interval);
  });
});

test('a label multiplies the bound where its number of values is a bound of its own', () => {
  expect(vocabulary.series('smbp_operator_reconcile_duration_seconds_bucket')?.factors).toEqual([
    'controller',
    'le',
  ]);
});
