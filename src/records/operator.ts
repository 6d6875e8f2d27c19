import { operator } from '../metrics/components.ts';
import { reconcileErrors, reconcileTotal } from '../metrics/operator.ts';
import { identity, promql } from '../pack/query-template.ts';
import { defineRecordingRule } from '../pack/recording-rule.ts';

export const reconcileErrorRatio = defineRecordingRule({
  name: 'namespace_controller:smbp_operator_reconcile_errors:ratio_rate15m',
  component: operator,
  help: 'Share of reconciliations that ended in an error over the last 15 minutes.',
  unit: 'ratio',
  expr: promql`
sum by (${identity()}, controller) (rate(${reconcileErrors}[15m]))
/
sum by (${identity()}, controller) (rate(${reconcileTotal}[15m]))`,
});
