import { heartbeatLast, lagTransactions, lastCaptured } from '../metrics/cdc.ts';
import { cdc } from '../metrics/components.ts';
import { identity, promql } from '../pack/query-template.ts';
import { defineRecordingRule } from '../pack/recording-rule.ts';

export const captureDelay = defineRecordingRule({
  name: 'namespace_big_peer_pod_app:smbp_cdc_capture_delay_seconds:max',
  component: cdc,
  help: 'Age of the last transaction that a bridge has captured while there are stable ones that it has not, else 0.',
  unit: 'seconds',
  expr: promql`
(time() - min by (${identity()}, pod, app) (${lastCaptured} > 0))
* on (${identity()}, pod, app)
(max by (${identity()}, pod, app) (${lagTransactions}) > bool 0)`,
});

export const lastHeartbeat = defineRecordingRule({
  name: 'namespace_big_peer_bridge:smbp_cdc_heartbeat_last_timestamp_seconds:max',
  component: cdc,
  help: 'When a bridge last wrote a heartbeat.',
  unit: 'timestamp_seconds',
  expr: promql`max by (${identity()}, bridge) (${heartbeatLast} > 0)`,
});
