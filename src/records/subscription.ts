import { subscription } from '../metrics/components.ts';
import { ustTransactionId as storeUstTransactionId } from '../metrics/store.ts';
import { connections, connectionsOpened, fanoutDelay, ustTransactionId } from '../metrics/subscription.ts';
import { bucketOf, identity, promql } from '../pack/query-template.ts';
import { defineRecordingRule } from '../pack/recording-rule.ts';

export const deviceConnections = defineRecordingRule({
  name: 'namespace_big_peer:smbp_subscription_connections:sum',
  component: subscription,
  help: 'Open connections of devices.',
  unit: 'none',
  expr: promql`sum by (${identity()}) (${connections}{peer="small_peer"})`,
});

export const acceptedConnections = defineRecordingRule({
  name: 'namespace_big_peer:smbp_subscription_connections_opened:increase10m',
  component: subscription,
  help: 'Connections that were accepted in the last 10 minutes.',
  unit: 'none',
  expr: promql`sum by (${identity()}) (increase(${connectionsOpened}{result="accepted"}[10m]))`,
});

export const fanoutDelayP99 = defineRecordingRule({
  name: 'namespace_big_peer:smbp_subscription_fanout_delay_seconds:p99_rate10m',
  component: subscription,
  help: '99th percentile of the delay of delivery to devices over the last 10 minutes; no series without deliveries.',
  unit: 'seconds',
  // Without deliveries the quantile is no number, which no comparison keeps.
  expr: promql`
histogram_quantile(0.99, sum by (${identity()}, le) (rate(${bucketOf(fanoutDelay)}[10m]))) >= 0`,
});

export const serverTransactionsBehind = defineRecordingRule({
  name: 'namespace_big_peer_pod:smbp_subscription_transactions_behind:max',
  component: subscription,
  help: 'Transactions by which the stable timestamp that a subscription server reads at is behind the newest that a store replica knows.',
  unit: 'none',
  expr: promql`
max by (${identity()}) (${storeUstTransactionId})
- on (${identity()}) group_right ()
min by (${identity()}, pod) (${ustTransactionId})`,
});
