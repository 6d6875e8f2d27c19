import { operations } from '../metrics/attachments.ts';
import { api } from '../metrics/components.ts';
import { identity, promql } from '../pack/query-template.ts';
import { defineRecordingRule } from '../pack/recording-rule.ts';

export const attachmentErrorRatio = defineRecordingRule({
  name: 'namespace_big_peer:smbp_attachments_errors:ratio_rate10m',
  component: api,
  help: 'Share of calls to the backend of attachments that failed or were denied, over the last 10 minutes; no series without calls.',
  unit: 'ratio',
  expr: promql`
sum by (${identity()}) (rate(${operations}{result=~"error|timeout|denied"}[10m]))
/
(sum by (${identity()}) (rate(${operations}[10m])) > 0)`,
});
