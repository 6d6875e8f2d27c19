import { describe } from 'vitest';

import * as kubernetesAlerts from '../../src/alerts/kubernetes.ts';

import type { Labels } from './rule-tests.ts';
import {
  appWithoutBigPeer,
  bigPeer,
  coverAlerts,
  expectationsOf,
  playRuleTests,
  ruleTest,
  series,
} from './rule-tests.ts';
import type { InputSeries, RuleTest } from './run-rule-tests.ts';
import { rulesWith, rulesWithSources } from './run-rule-tests.ts';

/** The Big Peer `eu` is alone in `acme`; in `globex` there are two, so that only what is scraped has a Big Peer. */
const FLEET = [
  bigPeer('acme', 'eu', '1x80'),
  bigPeer('acme', 'eu', '1x80', 'operator-1'),
  bigPeer('globex', 'eu', '1x80'),
  bigPeer('globex', 'us', '1x80'),
  appWithoutBigPeer('shop', '1x80'),
] as const;
const OF_ACME = { namespace: 'acme', big_peer: 'eu' } as const;

/** By one of two pods of kube-state-metrics, as during its own rollout. */
const podInfo = (namespace: string, pod: string, instance = '10.0.0.1:8080'): InputSeries =>
  series('kube_pod_info', { namespace, pod, node: 'n1', instance }, '1x80');
const scraped = (namespace: string, pod: string, big_peer: string, values = '1x80'): InputSeries =>
  series('up', { job: 'smbp-big-peer', namespace, pod, big_peer, container: 'main' }, values);

/** One pod of each sort; `everyPod` gives each a series. */
const PODS = [
  podInfo('acme', 'ditto-eu-store-0'),
  scraped('globex', 'ditto-eu-store-0', 'eu', '0x80'),
  podInfo('globex', 'ditto-eu-store-0'),
  podInfo('globex', 'kafka-0'),
  podInfo('globex', 'kafka-0', '10.0.0.2:8080'),
  series('up', { job: 'shop', namespace: 'shop', pod: 'ditto-eu-store-0', big_peer: 'eu' }, '1x80'),
  podInfo('operators', 'ditto-operator-7f-x'),
  podInfo('operators', 'ditto-operator-7f-x', '10.0.0.2:8080'),
  podInfo('acme', 'ditto-operator-7f-y'),
  podInfo('shop', 'ditto-eu-store-0'),
] as const;
const everyPod = (where: (labels: Labels) => InputSeries): readonly InputSeries[] =>
  [
    { namespace: 'acme', pod: 'ditto-eu-store-0' },
    { namespace: 'globex', pod: 'ditto-eu-store-0' },
    { namespace: 'globex', pod: 'kafka-0' },
    { namespace: 'operators', pod: 'ditto-operator-7f-x' },
    { namespace: 'acme', pod: 'ditto-operator-7f-y' },
    { namespace: 'shop', pod: 'ditto-eu-store-0' },
  ].map((labels) => where(labels));
/** Those of them that are ours, with the Big Peer where it is known. */
const OWN = [
  { ...OF_ACME, pod: 'ditto-eu-store-0', container: 'main' },
  { namespace: 'globex', big_peer: 'eu', pod: 'ditto-eu-store-0', container: 'main' },
  { namespace: 'globex', pod: 'kafka-0', container: 'main' },
  { namespace: 'operators', pod: 'ditto-operator-7f-x', container: 'main' },
  { namespace: 'acme', pod: 'ditto-operator-7f-y', container: 'main' },
] as const;
const STORE = OWN[0];

const imagePull = expectationsOf('SmbpPodImagePull', {
  component: 'kubernetes',
  severity: 'warning',
  summary: 'The image of container <container> of pod <pod> in namespace <namespace> cannot be pulled.',
  description:
    'Pod <pod> in namespace <namespace> waits for the image of its container <container>. Describe the pod: its Events have the answer of the registry. "not found" is mostly a wrong spec.version of the BigPeer; "unauthorized" a pull secret that is missing in this namespace or was not passed on to the pods of a data bridge (operators before 0.14.8).',
});
const crashLooping = expectationsOf('SmbpPodCrashLooping', {
  component: 'kubernetes',
  severity: 'warning',
  summary: 'Container <container> of pod <pod> in namespace <namespace> ends again and again.',
  description:
    'Container <container> of pod <pod> in namespace <namespace> has been ending soon after each start, and Kubernetes waits ever longer between attempts. A store replica in this state holds up the whole Big Peer. kubectl logs with --previous shows its last words; kubectl describe shows the exit code: 137 with OOMKilled is too little memory, 1 mostly a configuration or a dependency that it cannot reach.',
});
const waiting = (reason: string, labels: Labels, values: string): InputSeries =>
  series(
    'kube_pod_container_status_waiting_reason',
    { container: 'main', uid: 'u1', instance: '10.0.0.1:8080', ...labels, reason },
    values,
  );
const STORE_POD = { namespace: 'acme', pod: 'ditto-eu-store-0' } as const;

const WAITING_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after 10 minutes for pods of Big Peers and of the operator only',
    [...FLEET, ...PODS, ...everyPod((labels) => waiting('ImagePullBackOff', labels, '1x15'))],
    imagePull('9m'),
    imagePull('10m', ...OWN),
    crashLooping('15m'),
  ),
  ruleTest(
    'takes both reasons for one, in two pods of kube-state-metrics, and bridges the time between them',
    [
      ...FLEET,
      ...PODS,
      waiting('ErrImagePull', STORE_POD, '1x2 stale _x2 1x1 stale'),
      waiting('ImagePullBackOff', STORE_POD, '_x9 1x10 stale'),
      waiting('ErrImagePull', { ...STORE_POD, instance: '10.0.0.2:8080' }, '1x2 stale'),
    ],
    imagePull('9m'),
    imagePull('10m', STORE),
    imagePull('19m', STORE),
    imagePull('26m'),
  ),
  ruleTest(
    'is silent once the image came within 10 minutes',
    [...FLEET, ...PODS, waiting('ErrImagePull', STORE_POD, '1x3 stale')],
    imagePull('10m'),
    imagePull('15m'),
  ),
  ruleTest(
    'fires after 10 minutes of a crash loop, with times in which the container runs',
    [
      ...FLEET,
      ...PODS,
      ...everyPod((labels) => waiting('CrashLoopBackOff', labels, '1x3 stale _x2 1x10 stale')),
    ],
    crashLooping('9m'),
    crashLooping('10m', ...OWN),
    crashLooping('23m'),
    imagePull('15m'),
  ),
  ruleTest(
    'is silent about other reasons to wait',
    [
      ...FLEET,
      ...PODS,
      waiting('ContainerCreating', STORE_POD, '1x15'),
      waiting('CrashLoopBackOff', STORE_POD, '0x15'),
    ],
    imagePull('15m'),
    crashLooping('15m'),
  ),
];

const outOfMemory = expectationsOf('SmbpContainerOutOfMemory', {
  component: 'kubernetes',
  severity: 'warning',
  summary: 'Container <container> of pod <pod> in namespace <namespace> ran out of memory.',
  description:
    'Within the last hour container <container> of pod <pod> in namespace <namespace> was restarted, and its last end was for lack of memory. Devices that it served had to connect again; a store replica catches up from the log. Compare its memory with its limit over the last day: a slow rise needs a larger limit in the spec of the BigPeer, a sudden one mostly comes from one large query or from a wave of connections.',
});
const ofContainer = (labels: Labels): Labels => ({
  container: 'main',
  uid: 'u1',
  instance: '10.0.0.1:8080',
  ...labels,
});
const restarts = (labels: Labels, values: string): InputSeries =>
  series('kube_pod_container_status_restarts_total', ofContainer(labels), values);
const lastEnd = (reason: string, labels: Labels, values: string): InputSeries =>
  series('kube_pod_container_status_last_terminated_reason', { ...ofContainer(labels), reason }, values);

const MEMORY_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires at once and for an hour, for pods of Big Peers and of the operator only',
    [
      ...FLEET,
      ...PODS,
      ...everyPod((labels) => restarts(labels, '2x5 3x80')),
      ...everyPod((labels) => lastEnd('OOMKilled', labels, '_x6 1x80')),
    ],
    outOfMemory('5m'),
    outOfMemory('6m', ...OWN),
    outOfMemory('64m', ...OWN),
    outOfMemory('67m'),
  ),
  ruleTest(
    'is silent about other ends, and about an end that was long ago',
    [
      ...FLEET,
      ...PODS,
      restarts(STORE_POD, '2x5 3x30'),
      lastEnd('Error', STORE_POD, '_x6 1x30'),
      restarts({ ...STORE_POD, container: 'sidecar' }, '3x30'),
      lastEnd('OOMKilled', { ...STORE_POD, container: 'sidecar' }, '1x30'),
      restarts({ ...STORE_POD, container: 'other' }, '2x5 3x30'),
      lastEnd('OOMKilled', { ...STORE_POD, container: 'other' }, '0x30'),
    ],
    outOfMemory('6m'),
    outOfMemory('30m'),
  ),
];

const mounted = (pod: Labels, persistentvolumeclaim: string, instance = '10.0.0.1:8080'): InputSeries =>
  series(
    'kube_pod_spec_volumes_persistentvolumeclaims_info',
    { ...pod, persistentvolumeclaim, volume: 'data', uid: 'u1', instance },
    '1x80',
  );
/** Free bytes of a volume of 1000 bytes, as the kubelet of one node reports them. */
const volume = (labels: Labels, available: string, node = 'n1'): readonly InputSeries[] => {
  const all = { namespace: 'acme', persistentvolumeclaim: 'data-0', ...labels, node, job: 'kubelet' };
  return [
    series('kubelet_volume_stats_available_bytes', all, available),
    series('kubelet_volume_stats_capacity_bytes', all, '1000x80'),
  ];
};
const CLAIMS = [
  ...FLEET,
  ...PODS,
  mounted(STORE_POD, 'data-0'),
  mounted(STORE_POD, 'data-0', '10.0.0.2:8080'),
  mounted({ namespace: 'globex', pod: 'ditto-eu-store-0' }, 'data-0'),
  mounted({ namespace: 'globex', pod: 'kafka-0' }, 'data-kafka-0'),
  mounted({ namespace: 'shop', pod: 'ditto-eu-store-0' }, 'data-0'),
] as const;
const CLAIM = { ...OF_ACME, persistentvolumeclaim: 'data-0' } as const;

const full = expectationsOf('SmbpStoreVolumeFull', {
  component: 'kubernetes',
  severity: 'critical',
  summary: 'Volume <persistentvolumeclaim> in namespace <namespace> is full: <value> left.',
  description:
    'The volume of claim <persistentvolumeclaim> in namespace <namespace> has less than 3 % left. What writes to it is about to stop: a store replica, which then holds up the whole Big Peer, or a broker of Kafka, which then refuses all writes. kubectl describe of the claim says which pod uses it. Expand it now: raise storage.size in the spec of the BigPeer (of Kafka: in its KafkaNodePool), where the storage class allows it. Delete no files by hand.',
});
const fillingUp = expectationsOf('SmbpStoreVolumeFillingUp', {
  component: 'kubernetes',
  severity: 'warning',
  summary:
    'Volume <persistentvolumeclaim> in namespace <namespace> has <value> left and will be full within 4d.',
  description:
    'The volume of claim <persistentvolumeclaim> in namespace <namespace> has <value> left, and at the pace of the last 6 hours it is full within 4d. A store replica with a full volume stops and holds up the whole Big Peer; a full broker of Kafka stops all writes. kubectl describe of the claim says which pod uses it. Of a store, see whether garbage collection and compaction keep up; else raise storage.size in the spec of the BigPeer, where the storage class can expand volumes.',
});

const FULL_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires just under 3 % for 5 minutes, on volumes of Big Peers only, by the lowest of two nodes',
    [
      ...CLAIMS,
      ...volume({}, '29x10'),
      ...volume({}, '40x10', 'n2'),
      ...volume({ namespace: 'globex' }, '20x10'),
      ...volume({ namespace: 'globex', persistentvolumeclaim: 'data-kafka-0' }, '10x10'),
      ...volume({ namespace: 'shop' }, '0x10'),
      ...volume({ persistentvolumeclaim: 'unused' }, '0x10'),
    ],
    full('4m'),
    full(
      '5m',
      { ...CLAIM, $value: '2.9%' },
      { ...CLAIM, namespace: 'globex', big_peer: 'eu', $value: '2%' },
      { namespace: 'globex', persistentvolumeclaim: 'data-kafka-0', $value: '1%' },
    ),
  ),
  ruleTest(
    'is silent at exactly 3 % and above',
    [...CLAIMS, ...volume({}, '30x10'), ...volume({ namespace: 'globex' }, '31x10')],
    full('10m'),
  ),
  ruleTest(
    'stands a claim that two pods share, of which one is known',
    [...CLAIMS, mounted({ namespace: 'globex', pod: 'kafka-0' }, 'data-0'), ...volume({}, '29x10')],
    full('5m', { ...CLAIM, $value: '2.9%' }),
  ),
];

const FILLING_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after an hour just under 20 % when the forecast is below zero, on volumes of Big Peers only',
    [
      ...CLAIMS,
      ...volume({}, '900-100x6 199x80'),
      ...volume({ namespace: 'globex' }, '190-0.04x80'),
      ...volume({ namespace: 'globex', persistentvolumeclaim: 'data-kafka-0' }, '150x80'),
      ...volume({ namespace: 'shop' }, '190-0.04x80'),
    ],
    // The first sample under 20 % is that of minute 7; two samples make the first forecast.
    fillingUp('60m'),
    fillingUp('61m', { ...CLAIM, namespace: 'globex', big_peer: 'eu', $value: '18.76%' }),
    fillingUp('66m', { ...CLAIM, namespace: 'globex', big_peer: 'eu', $value: '18.74%' }),
    fillingUp(
      '67m',
      { ...CLAIM, $value: '19.9%' },
      { ...CLAIM, namespace: 'globex', big_peer: 'eu', $value: '18.73%' },
    ),
    full('67m'),
  ),
  ruleTest(
    'is silent at exactly 20 %, when the forecast is above zero, and when the volume gets emptier',
    [
      ...CLAIMS,
      ...volume({}, '900-100x6 200x80'),
      ...volume({ namespace: 'globex' }, '190-0.03x80'),
      ...volume({ namespace: 'globex', persistentvolumeclaim: 'data-kafka-0' }, '100+0.04x80'),
    ],
    fillingUp('80m'),
  ),
];

/** Nothing else may end within these hours. */
const longer = ({ series: text, values }: InputSeries): InputSeries => ({
  series: text,
  values: values.replace(/x80$/, 'x400'),
});

const HISTORY_TESTS: readonly RuleTest[] = [
  ruleTest(
    'looks back on 6 hours',
    [...CLAIMS, ...volume({}, '900-100x6 150x400')].map(longer),
    fillingUp('300m', { ...CLAIM, $value: '15%' }),
    fillingUp('360m', { ...CLAIM, $value: '15%' }),
    fillingUp('368m'),
  ),
];

const pending = expectationsOf('SmbpVolumePending', {
  component: 'kubernetes',
  severity: 'warning',
  summary: 'Claim <persistentvolumeclaim> in namespace <namespace> gets no volume.',
  description:
    'The claim <persistentvolumeclaim> in namespace <namespace> is Pending, and the pod that needs it cannot start. Describe the claim: its Events name the cause. Usual ones are that the cluster has no default storage class, that no CSI driver is installed, that a quota is used up, or that no node in the zone of the volume has room for the pod.',
});
const phase = (labels: Labels, values: string): InputSeries =>
  series(
    'kube_persistentvolumeclaim_status_phase',
    {
      namespace: 'acme',
      persistentvolumeclaim: 'data-0',
      phase: 'Pending',
      instance: '10.0.0.1:8080',
      ...labels,
    },
    values,
  );

const PENDING_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after 15 minutes for claims that pods of Big Peers wait for',
    [
      ...CLAIMS,
      phase({}, '1x20'),
      phase({ instance: '10.0.0.2:8080' }, '1x20'),
      phase({ namespace: 'globex' }, '1x20'),
      phase({ namespace: 'globex', persistentvolumeclaim: 'data-kafka-0' }, '0x20'),
      phase({ namespace: 'globex', persistentvolumeclaim: 'data-kafka-0', phase: 'Bound' }, '1x20'),
      phase({ namespace: 'globex', persistentvolumeclaim: 'data-kafka-0', phase: 'Lost' }, '1x20'),
      phase({ namespace: 'shop' }, '1x20'),
      phase({ persistentvolumeclaim: 'unused' }, '1x20'),
    ],
    pending('14m'),
    pending('15m', CLAIM, { ...CLAIM, namespace: 'globex', big_peer: 'eu' }),
  ),
];

const TESTS = [
  ...WAITING_TESTS,
  ...MEMORY_TESTS,
  ...FULL_TESTS,
  ...FILLING_TESTS,
  ...HISTORY_TESTS,
  ...PENDING_TESTS,
];

playRuleTests(TESTS);
coverAlerts(kubernetesAlerts, TESTS);

describe('where the platform does not say which pod uses a claim', () => {
  playRuleTests(
    [
      ruleTest(
        'takes every volume in a namespace of Big Peers for theirs',
        [
          ...FLEET,
          ...volume({ persistentvolumeclaim: 'unused' }, '29x10'),
          ...volume({ namespace: 'globex' }, '29x10'),
          ...volume({ namespace: 'globex', persistentvolumeclaim: 'roomy' }, '30x10'),
          ...volume({ namespace: 'shop' }, '0x10'),
        ],
        full('4m'),
        full(
          '5m',
          { ...OF_ACME, persistentvolumeclaim: 'unused', $value: '2.9%' },
          { namespace: 'globex', persistentvolumeclaim: 'data-0', $value: '2.9%' },
        ),
      ),
    ],
    rulesWith({ platform: 'aks' }),
  );
});

describe('where the pods of Big Peers are not scraped', () => {
  const [store, , ...others] = OWN;
  playRuleTests(
    [
      ruleTest(
        'knows the Big Peer of a pod only where it is alone in its namespace',
        [...FLEET, ...PODS, ...everyPod((labels) => waiting('ImagePullBackOff', labels, '1x15'))],
        imagePull('9m'),
        imagePull(
          '10m',
          store,
          { namespace: 'globex', pod: 'ditto-eu-store-0', container: 'main' },
          ...others,
        ),
      ),
    ],
    rulesWithSources({ bigPeer: false }),
  );
});
