import { RESOURCE_KINDS } from '../../src/metrics/kinds.ts';
import type { Labels } from './rule-tests.ts';
import { bigPeer, fromOperator, playRuleTests, ruleTest, series } from './rule-tests.ts';
import type { AlertExpectation, InputSeries } from './run-rule-tests.ts';
import { ALL_RULES } from './run-rule-tests.ts';

/** All alerts but the one that always fires. */
const ALERTS = [...ALL_RULES.matchAll(/- alert: (\w+)/g)]
  .flatMap(([, name]) => name ?? [])
  .filter((name) => name !== 'SmbpWatchdog');

const silentAt = (eval_time: string): readonly AlertExpectation[] =>
  ALERTS.map((alertname) => ({ alertname, eval_time, exp_alerts: [] }));

const BIG_PEER = { resource_namespace: 'acme', big_peer: 'eu' } as const;
const TARGET = { namespace: 'acme', big_peer: 'eu' } as const;
/** A time far ahead: the tests begin at 0. */
const LATER = `${400 * 86_400}x90`;

const resource = (metric: string, kind: string, labels: Labels, values: string): InputSeries =>
  fromOperator(`smbp_operator_${metric}`, { ...BIG_PEER, kind, name: 'eu', ...labels }, values);
const ofBigPeer = (metric: string, labels: Labels, values: string): InputSeries =>
  fromOperator(`smbp_operator_${metric}`, { ...BIG_PEER, ...labels }, values);

/** The operator at work, on one resource of each kind. */
const OPERATOR = [
  series('up', { job: 'smbp-operator', namespace: 'operators', pod: 'operator-0' }, '1x90'),
  series(
    'kube_deployment_status_replicas_available',
    { namespace: 'operators', deployment: 'ditto-operator' },
    '1x90',
  ),
  fromOperator('smbp_operator_api_auth_info', { mode: 'k8s_token' }, '1x90'),
  ...RESOURCE_KINDS.flatMap((kind) => [
    fromOperator('smbp_operator_reconcile_total', { controller: kind, result: 'success' }, '0+20x90'),
    fromOperator('smbp_operator_reconcile_total', { controller: kind, result: 'error' }, '0x90'),
    fromOperator('smbp_operator_reconcile_errors_total', { controller: kind, reason: 'invalid' }, '0x90'),
    fromOperator('smbp_operator_reconcile_last_success_timestamp_seconds', { controller: kind }, '1+60x90'),
    fromOperator(
      'smbp_operator_reconcile_oldest_in_flight_start_timestamp_seconds',
      { controller: kind },
      '0x90',
    ),
    fromOperator('smbp_operator_watch_errors_total', { kind, reason: 'watch_start' }, '0x90'),
    fromOperator('smbp_operator_resources', { kind, resource_namespace: 'acme' }, '1x90'),
    resource('resource_condition', kind, { condition: 'Ready', status: 'True' }, '1x90'),
    resource('resource_condition', kind, { condition: 'Ready', status: 'False' }, '0x90'),
    resource('resource_condition', kind, { condition: 'Degraded', status: 'True' }, '0x90'),
    resource('resource_condition', kind, { condition: 'Degraded', status: 'False' }, '1x90'),
    resource('resource_condition', kind, { condition: 'RollingUpdateSucceeded', status: 'False' }, '0x90'),
    resource('resource_generation', kind, {}, '3x90'),
    resource('resource_observed_generation', kind, {}, '3x90'),
    resource('resource_orphaned', kind, {}, '0x90'),
  ]),
];

/** What the operator says of the Big Peer. */
const STATE = [
  bigPeer('acme', 'eu', '1x90'),
  ofBigPeer('bigpeer_version_supported', {}, '1x90'),
  ofBigPeer('dependency_ready', { dependency: 'kafka' }, '1x90'),
  ofBigPeer('statefulset_rebuilds_total', { workload: 'store', result: 'failed' }, '0x90'),
  ofBigPeer('store_replicas', { partition: '0', state: 'desired' }, '1x90'),
  ofBigPeer('store_replicas', { partition: '0', state: 'routing' }, '1x90'),
  ofBigPeer('subscription_replicas', { state: 'desired' }, '1x90'),
  ofBigPeer('attachment_backend_info', { backend: 's3' }, '1x90'),
  ofBigPeer('certificate_expiration_timestamp_seconds', { certificate: 'jwt' }, LATER),
  ofBigPeer('api_key_expiration_timestamp_seconds', { app: 'a1', name: 'erp' }, LATER),
];

/** The pods of the Big Peer, and what others say of them and of what is around. */
const CLUSTER = [
  ...['store', 'subscription', 'auth'].flatMap((workload) => [
    series('up', { job: 'smbp-big-peer', ...TARGET, pod: `${workload}-0`, workload }, '1x90'),
    series('kube_pod_info', { namespace: 'acme', pod: `${workload}-0` }, '1x90'),
    series(
      'kube_pod_container_status_restarts_total',
      { namespace: 'acme', pod: `${workload}-0`, container: workload },
      '3x90',
    ),
  ]),
  series('smbp_store_build_info', { ...TARGET, pod: 'store-0', version: '1.65.1' }, '1x90'),
  series('smbp_subscription_build_info', { ...TARGET, pod: 'subscription-0', version: '1.65.1' }, '1x90'),
  series('smbp_auth_key_expiration_timestamp_seconds', { ...TARGET, pod: 'auth-0', key: 'jwt' }, LATER),
  series(
    'kube_pod_spec_volumes_persistentvolumeclaims_info',
    { namespace: 'acme', pod: 'store-0', persistentvolumeclaim: 'data-0' },
    '1x90',
  ),
  series(
    'kube_persistentvolumeclaim_status_phase',
    { namespace: 'acme', persistentvolumeclaim: 'data-0', phase: 'Pending' },
    '0x90',
  ),
  series(
    'kubelet_volume_stats_available_bytes',
    { namespace: 'acme', persistentvolumeclaim: 'data-0' },
    '700-1x90',
  ),
  series(
    'kubelet_volume_stats_capacity_bytes',
    { namespace: 'acme', persistentvolumeclaim: 'data-0' },
    '1000x90',
  ),
  series(
    'certmanager_certificate_ready_status',
    { namespace: 'cert-manager', exported_namespace: 'acme', name: 'eu-jwt', condition: 'True' },
    '1x90',
  ),
  series(
    'strimzi_reconciliations_failed_total',
    { namespace: 'strimzi', exported_namespace: 'acme', kind: 'Kafka' },
    '7x90',
  ),
  series(
    'kafka_server_replicamanager_underminisrpartitioncount',
    { namespace: 'acme', pod: 'kafka-0' },
    '0x90',
  ),
  series(
    'kafka_controller_kafkacontroller_offlinepartitionscount',
    { namespace: 'acme', pod: 'kafka-0' },
    '0x90',
  ),
  series(
    'prometheus_rule_evaluation_failures_total',
    { namespace: 'monitoring', rule_group: 'x.yaml;smbp-store' },
    '0x90',
  ),
];

playRuleTests([
  ruleTest('nothing fires where nothing of SMBP is installed', [], ...silentAt('90m')),
  ruleTest(
    'nothing fires when all is well',
    [...OPERATOR, ...STATE, ...CLUSTER],
    ...silentAt('15m'),
    ...silentAt('90m'),
  ),
]);
