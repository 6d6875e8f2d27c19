import { webhookRequests } from '../metrics/auth.ts';
import { auth } from '../metrics/components.ts';
import { identity, promql } from '../pack/query-template.ts';
import { defineRecordingRule } from '../pack/recording-rule.ts';

export const webhookErrorRatio = defineRecordingRule({
  name: 'namespace_big_peer_app:smbp_auth_webhook_errors:ratio_rate10m',
  component: auth,
  help: 'Share of calls to the token webhook of an app that ended in a server error or without an answer, over the last 10 minutes; no series without such calls.',
  unit: 'ratio',
  expr: promql`
sum by (${identity()}, app) (rate(${webhookRequests}{code_class=~"5xx|none"}[10m]))
/
(sum by (${identity()}, app) (rate(${webhookRequests}[10m])) > 0)`,
});
