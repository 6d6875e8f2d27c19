import { describe, expect, test } from 'vitest';

import { probePack } from '../support/probe-pack.ts';
import { resolveWith } from '../support/probe-settings.ts';
import { smbpWith } from '../support/smbp-settings.ts';

const SECONDS = { kind: 'known', quantity: { dimension: { seconds: 1, bytes: 0 }, scale: 1, point: false } };
const MILLISECONDS = {
  kind: 'known',
  quantity: { dimension: { seconds: 1, bytes: 0 }, scale: 0.001, point: false },
};
const TIMESTAMP = { kind: 'known', quantity: { dimension: { seconds: 1, bytes: 0 }, scale: 1, point: true } };
const NUMBER = { kind: 'known', quantity: { dimension: { seconds: 0, bytes: 0 }, scale: 1, point: false } };

describe('the vocabulary knows part, unit and unit of the observations', () => {
  const own = resolveWith(probePack).vocabulary;
  test.each([
    ['probe_checks_total', 'value', NUMBER, undefined],
    ['probe_build_info', 'info', NUMBER, undefined],
    ['probe_duration_seconds_bucket', 'bucket', NUMBER, SECONDS],
    ['probe_duration_seconds_sum', 'sum', SECONDS, SECONDS],
    ['probe_duration_seconds_count', 'count', NUMBER, SECONDS],
  ])('of the own series %s', (name, part, unit, observed) => {
    const series = own.series(name);
    expect([series?.part, series?.unit, series?.observed]).toEqual([part, unit, observed]);
  });

  const withForeign = smbpWith('{}').vocabulary;
  test.each([
    ['kubelet_runtime_operations_duration_seconds_bucket', 'bucket', NUMBER, SECONDS],
    ['kubelet_runtime_operations_duration_seconds_sum', 'sum', SECONDS, SECONDS],
    ['certmanager_http_acme_client_request_duration_seconds', 'quantile', SECONDS, SECONDS],
    ['kafka_log_logflushstats_logflushrateandtimems', 'quantile', MILLISECONDS, MILLISECONDS],
    ['certmanager_certificate_expiration_timestamp_seconds', 'value', TIMESTAMP, undefined],
    ['kube_pod_info', 'info', NUMBER, undefined],
    ['kube_pod_container_resource_limits', 'value', { kind: 'unknown' }, undefined],
  ])('of the foreign series %s', (name, part, unit, observed) => {
    const series = withForeign.series(name);
    expect([series?.part, series?.unit, series?.observed]).toEqual([part, unit, observed]);
  });
});
