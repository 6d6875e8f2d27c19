import { replication } from '../metrics/components.ts';
import { connections, lastUpdate } from '../metrics/replication.ts';
import { identity, promql } from '../pack/query-template.ts';
import { defineRecordingRule } from '../pack/recording-rule.ts';

export const replicationLinks = defineRecordingRule({
  name: 'namespace_big_peer_replication:smbp_replication_connections:sum',
  component: replication,
  help: 'Connections of a replication that are up.',
  unit: 'none',
  expr: promql`sum by (${identity()}, replication) (${connections}{state="connected"})`,
});

export const lastReceivedUpdate = defineRecordingRule({
  name: 'namespace_big_peer_replication:smbp_replication_last_update_timestamp_seconds:max',
  component: replication,
  help: 'When a replication last received an update from the other Big Peer.',
  unit: 'timestamp_seconds',
  expr: promql`max by (${identity()}, replication) (${lastUpdate}{direction="received"} > 0)`,
});
