import { replication } from '../metrics/components.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { promql } from '../pack/query-template.ts';
import { lastReceivedUpdate, replicationLinks } from '../records/replication.ts';

export const replicationDown = defineAlert({
  name: 'SmbpReplicationDown',
  component: replication,
  severity: 'critical',
  forSeconds: 600,
  params: {},
  expr: promql`${replicationLinks} == 0`,
  summary: prose`Replication ${label('replication')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} is connected to no other Big Peer.`,
  description: prose`No connection of replication ${label('replication')} is up, so the Big Peers drift apart: devices on one side do not see what the other side writes, and a site that had to take over would lack it. The panel "Reconnects of replications, by reason" of the Big Peer dashboard says why: tls and auth mean that the sides do not trust each other's CA, network that port 4040 of the other side cannot be reached.`,
});

export const replicationStale = defineAlert({
  name: 'SmbpReplicationStale',
  component: replication,
  severity: 'warning',
  forSeconds: 300,
  params: {
    age: {
      unit: 'seconds',
      default: 3_600,
      min: 60,
      max: 604_800,
      advice:
        'Set it to the recovery point objective where the other side always writes, for instance by the canary; raise it above the longest time for which the other side is quiet.',
    },
  },
  expr: promql`(time() - ${lastReceivedUpdate}) > ${param('age')}`,
  summary: prose`Replication ${label('replication')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} has received nothing for ${value('humanizeDuration')}.`,
  description: prose`The last update from the other Big Peer is older than ${param('age')}. If this site had to take over now, what was written there since would be lost. The other side may simply be quiet, which cannot be told from here: compare with the panel "Writes by result" of its dashboard. If it writes, look at SmbpReplicationDown and at the queries of the BigPeerReplication, which may match nothing.`,
});
