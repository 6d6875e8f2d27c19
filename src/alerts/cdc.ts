import { cdc } from '../metrics/components.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { promql } from '../pack/query-template.ts';
import { captureDelay, lastHeartbeat } from '../records/cdc.ts';

export const cdcBehind = defineAlert({
  name: 'SmbpCdcBehind',
  component: cdc,
  severity: 'warning',
  forSeconds: 600,
  params: {
    delay: {
      unit: 'seconds',
      default: 300,
      min: 10,
      max: 86_400,
      advice: 'Set it to the delay that the systems behind the bridge accept.',
    },
  },
  expr: promql`${captureDelay} > ${param('delay')}`,
  summary: prose`Bridge ${label('pod')} of app ${label('app')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} is ${value('humanizeDuration')} behind.`,
  description: prose`There are changes that the bridge in pod ${label('pod')} has not captured, and the last one that it has is older than ${param('delay')}. Whatever stands behind the bridge of app ${label('app')} works with old data. The panel "Records produced, by result" of the Big Peer dashboard says whether its output refuses records; if it does not, look at CPU and log of the pod. When the bridge falls behind the retention of the log, changes are lost.`,
});

export const cdcHeartbeatMissing = defineAlert({
  name: 'SmbpCdcHeartbeatMissing',
  component: cdc,
  severity: 'warning',
  forSeconds: 300,
  params: {
    age: {
      unit: 'seconds',
      default: 300,
      min: 30,
      max: 86_400,
      advice: 'Set it to several times the interval of the heartbeat.',
    },
  },
  expr: promql`(time() - ${lastHeartbeat}) > ${param('age')}`,
  summary: prose`Bridge ${label('bridge')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} has sent no heartbeat for ${value('humanizeDuration')}.`,
  description: prose`A heartbeat goes all the way through bridge ${label('bridge')} and is written also while nothing changes; none has been written for more than ${param('age')}. So the bridge delivers nothing, though it may look idle. Look at the conditions of the BigPeerDataBridge, at the topic that it writes to, and at the log of its pod.`,
});
