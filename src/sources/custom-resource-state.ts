import { fact } from '../catalog/metric.ts';
import {
  resourceCondition,
  resourceConditionLastTransition,
  resourceDeletion,
  resourceGeneration,
  resourceInfo,
  resourceObservedGeneration,
} from '../metrics/resources.ts';
import type { FieldPath } from '../pack/source.ts';
import { defineTwinSource } from '../pack/source.ts';

const API = { group: 'ditto.live', version: 'v1alpha1' } as const;
const NAME: FieldPath = ['metadata', 'name'];

/** A Big Peer is its own Big Peer. */
const OF_BIG_PEER = {
  resource_namespace: ['metadata', 'namespace'],
  name: NAME,
  big_peer: NAME,
} as const;

/** What belongs to a Big Peer names it in a label. */
const OF_CHILD = {
  resource_namespace: ['metadata', 'namespace'],
  name: NAME,
  big_peer: ['metadata', 'labels', 'ditto.live/big-peer'],
} as const;

export const customResourceState = defineTwinSource({
  name: 'customResourceState',
  title: 'kube-state-metrics for custom resources',
  help: 'An own kube-state-metrics that reads the custom resources, for an operator that does not report on them yet.',
  enabled: false,
  of: 'operator',
  kindLabel: 'kind',
  resources: [
    { ...API, kind: 'BigPeer', plural: 'bigpeers', labels: OF_BIG_PEER },
    { ...API, kind: 'BigPeerApiKey', plural: 'bigpeerapikeys', labels: OF_CHILD },
    { ...API, kind: 'BigPeerApp', plural: 'bigpeerapps', labels: OF_CHILD },
    { ...API, kind: 'BigPeerDataBridge', plural: 'bigpeerdatabridges', labels: OF_CHILD },
    { ...API, kind: 'BigPeerReplication', plural: 'bigpeerreplications', labels: OF_CHILD },
    { ...API, kind: 'BigPeerStore', plural: 'bigpeerstores', labels: OF_CHILD },
    { ...API, kind: 'BigPeerSubscription', plural: 'bigpeersubscriptions', labels: OF_CHILD },
  ],
  families: [
    { type: 'info', metric: resourceInfo, labels: { version: ['spec', 'version'] } },
    {
      type: 'stateset',
      metric: resourceCondition,
      path: ['status', 'conditions'],
      label: 'status',
      states: ['True', 'False', 'Unknown'],
      valueFrom: ['status'],
      labels: { condition: ['type'] },
    },
    {
      type: 'gauge',
      metric: resourceConditionLastTransition,
      path: ['status', 'conditions'],
      valueFrom: ['lastTransitionTime'],
      labels: { condition: ['type'] },
      missingIsZero: false,
    },
    { type: 'gauge', metric: resourceGeneration, path: ['metadata', 'generation'], missingIsZero: false },
    // Before the first observation the field is missing, and that must show.
    {
      type: 'gauge',
      metric: resourceObservedGeneration,
      path: ['status', 'observedGeneration'],
      missingIsZero: true,
    },
    {
      type: 'gauge',
      metric: resourceDeletion,
      path: ['metadata', 'deletionTimestamp'],
      missingIsZero: false,
    },
  ],
  ground: fact(
    'Operator release notes, 0.17.0: conditions and observedGeneration in the status of every custom resource; kube-state-metrics 2.8 and newer, docs/metrics/extend/customresourcestate-metrics.md.',
  ),
});
