import { requests } from '../metrics/api.ts';
import { api } from '../metrics/components.ts';
import { identity, promql } from '../pack/query-template.ts';
import { defineRecordingRule } from '../pack/recording-rule.ts';

export const apiErrorRatio5m = defineRecordingRule({
  name: 'namespace_big_peer:smbp_api_request_errors:ratio_rate5m',
  component: api,
  help: 'Share of requests to the HTTP API that it answered with a server error, over the last 5 minutes; no series without requests.',
  unit: 'ratio',
  expr: promql`
(
  sum by (${identity()}) (rate(${requests}{code=~"5.."}[5m]))
  or 0 * sum by (${identity()}) (rate(${requests}[5m]))
)
/
(sum by (${identity()}) (rate(${requests}[5m])) > 0)`,
});

export const apiErrorRatio1h = defineRecordingRule({
  name: 'namespace_big_peer:smbp_api_request_errors:ratio_rate1h',
  component: api,
  help: 'Share of requests to the HTTP API that it answered with a server error, over the last hour; no series without requests.',
  unit: 'ratio',
  expr: promql`
(
  sum by (${identity()}) (rate(${requests}{code=~"5.."}[1h]))
  or 0 * sum by (${identity()}) (rate(${requests}[1h]))
)
/
(sum by (${identity()}) (rate(${requests}[1h])) > 0)`,
});
