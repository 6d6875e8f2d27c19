import { subscription } from '../metrics/components.ts';
import { fanoutDelay } from '../metrics/subscription.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { countOf, identity, promql } from '../pack/query-template.ts';
import {
  acceptedConnections,
  deviceConnections,
  fanoutDelayP99,
  serverTransactionsBehind,
} from '../records/subscription.ts';

export const fanoutSlow = defineAlert({
  name: 'SmbpFanoutSlow',
  component: subscription,
  severity: 'warning',
  forSeconds: 900,
  params: {
    delay: {
      unit: 'seconds',
      default: 5,
      min: 0.1,
      max: 50,
      advice:
        'Set it to the delay that users of the devices accept; above a minute the histogram tells no more.',
    },
    minimumDeliveries: {
      unit: 'none',
      default: 100,
      min: 1,
      max: 1_000_000,
      advice: 'Raise it when a few slow deliveries on an idle system still alert.',
    },
  },
  expr: promql`
${fanoutDelayP99} > ${param('delay')}
and on (${identity()})
sum by (${identity()}) (increase(${countOf(fanoutDelay)}[10m])) >= ${param('minimumDeliveries')}`,
  summary: prose`Devices of Big Peer ${label('big_peer')} in namespace ${label('namespace')} get writes ${value('humanizeDuration')} late.`,
  description: prose`One delivery in a hundred of Big Peer ${label('big_peer')} takes longer than ${param('delay')} from the moment at which the write is stable. Devices stay connected but see each other's changes late. Look for a subscription server with far more connections than the others, or at its limit of CPU, in the panels of the row "Subscription servers" of the Big Peer dashboard; more servers spread the load.`,
});

export const deviceConnectionsDropped = defineAlert({
  name: 'SmbpDeviceConnectionsDropped',
  component: subscription,
  severity: 'critical',
  forSeconds: 600,
  params: {
    share: {
      unit: 'ratio',
      default: 0.5,
      min: 0.01,
      max: 0.99,
      advice: 'Lower it where many devices go offline together, for instance at closing time.',
    },
    minimumDevices: {
      unit: 'none',
      default: 20,
      min: 1,
      max: 1_000_000,
      advice: 'Raise it for fleets in which a few devices are tested by hand.',
    },
  },
  // Summed before it is averaged, so that pods which a rollout replaces do not count twice; `unless` still fires when
  // no server is left to count anything.
  expr: promql`
avg_over_time(${deviceConnections}[1h] offset 10m) > ${param('minimumDevices')}
unless on (${identity()})
(
  ${deviceConnections}
  >= on (${identity()})
  ${param('share')} * avg_over_time(${deviceConnections}[1h] offset 10m)
)`,
  summary: prose`Big Peer ${label('big_peer')} in namespace ${label('namespace')} has less than ${param('share')} of the ${value('humanize')} devices that it had.`,
  description: prose`Less than ${param('share')} of the devices that were connected to Big Peer ${label('big_peer')} on average over the hour before are still there. They work on with local data but do not sync. Look at the ingress first, since it is in front of all subscription servers, then at the panels "Connections opened, by result" and "Logins, by result" of the Big Peer dashboard: devices that try and fail are counted there, and devices that do not even arrive are not.`,
});

export const reconnectStorm = defineAlert({
  name: 'SmbpReconnectStorm',
  component: subscription,
  severity: 'warning',
  forSeconds: 600,
  params: {
    turnover: {
      unit: 'none',
      default: 1,
      min: 0.1,
      max: 100,
      advice:
        'Raise it where devices connect for a moment only; it is how often each connects in 10 minutes.',
    },
    minimumDevices: {
      unit: 'none',
      default: 20,
      min: 1,
      max: 1_000_000,
      advice: 'Raise it for fleets in which a few devices are tested by hand.',
    },
  },
  expr: promql`
${acceptedConnections}
> on (${identity()})
${param('turnover')} * (${deviceConnections} > ${param('minimumDevices')})`,
  summary: prose`Devices of Big Peer ${label('big_peer')} in namespace ${label('namespace')} have opened ${value('humanize')} connections in 10 minutes.`,
  description: prose`Within 10 minutes Big Peer ${label('big_peer')} accepts more than ${param('turnover')} times as many connections as it has devices, and does not stop: devices connect, are cut off and connect again. Each time they authenticate and compare their state, which loads auth and subscription servers and drains batteries. The panel "Connections closed, by reason" of the Big Peer dashboard says who ends them: timeouts of an ingress or load balancer show as network, our own limits as overload or watchdog.`,
});

export const subscriptionStaleUst = defineAlert({
  name: 'SmbpSubscriptionStaleUst',
  component: subscription,
  severity: 'warning',
  forSeconds: 600,
  params: {
    transactions: {
      unit: 'none',
      default: 10_000,
      min: 1,
      max: 100_000_000,
      advice: 'Set it to what the Big Peer writes in about five minutes.',
    },
  },
  expr: promql`${serverTransactionsBehind} > ${param('transactions')}`,
  summary: prose`Subscription server ${label('pod')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} serves data that is ${value('humanize')} transactions old.`,
  description: prose`Subscription server ${label('pod')} reads at a stable timestamp far below the one that the store of Big Peer ${label('big_peer')} has reached. Its devices get old data while those of other servers are up to date. Look whether its polls of the store fail (panel "Failed polls for the stable timestamp" of the Big Peer dashboard), which a NetworkPolicy or an overloaded store causes; a restart of the pod is safe, its devices connect to another server.`,
});
