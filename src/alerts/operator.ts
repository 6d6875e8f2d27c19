import { operator } from '../metrics/components.ts';
import { reconcileOldestInFlightStart, reconcileTotal, watchErrors } from '../metrics/operator.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { identity, promql } from '../pack/query-template.ts';
import { reconcileErrorRatio } from '../records/operator.ts';

export const reconcileErrorsHigh = defineAlert({
  name: 'SmbpOperatorReconcileErrorsHigh',
  component: operator,
  severity: 'warning',
  forSeconds: 900,
  params: {
    threshold: {
      unit: 'ratio',
      default: 0.2,
      min: 0.01,
      max: 1,
      advice: 'Raise it where a dependency that often answers late is accepted.',
    },
    minimumReconciles: {
      unit: 'none',
      default: 10,
      min: 1,
      max: 10_000,
      advice: 'Raise it when single failures on an idle system still alert.',
    },
  },
  expr: promql`
${reconcileErrorRatio} > ${param('threshold')}
and on (${identity()}, controller)
sum by (${identity()}, controller) (increase(${reconcileTotal}[15m])) >= ${param('minimumReconciles')}`,
  summary: prose`Controller ${label('controller')} fails ${value('humanizePercentage')} of its reconciliations.`,
  description: prose`More than ${param('threshold')} of the reconciliations of ${label('controller')} in namespace ${label('namespace')} ended in an error over the last 15 minutes. Changes to these resources may not take effect. The panel "Errors by reason" of the operator dashboard names the class of error; the log of the operator names the object.`,
});

export const reconcileStuck = defineAlert({
  name: 'SmbpOperatorReconcileStuck',
  component: operator,
  severity: 'warning',
  forSeconds: 60,
  params: {
    age: {
      unit: 'seconds',
      default: 900,
      min: 60,
      max: 86_400,
      advice: 'Raise it where one reconciliation is known to wait longer, for instance for a large rollout.',
    },
  },
  expr: promql`
(time() - min by (${identity()}, controller) (${reconcileOldestInFlightStart} > 0)) > ${param('age')}`,
  summary: prose`A reconciliation of ${label('controller')} has been running for ${value('humanizeDuration')}.`,
  description: prose`One reconciliation of ${label('controller')} in namespace ${label('namespace')} neither fails nor ends. Counts of errors and the queue look normal meanwhile, but the object is not acted on. Look for the last log line of that controller and for the dependency that it waits for.`,
});

export const watchFailing = defineAlert({
  name: 'SmbpOperatorWatchFailing',
  component: operator,
  severity: 'warning',
  forSeconds: 300,
  params: {
    threshold: {
      unit: 'none',
      default: 5,
      min: 0,
      max: 10_000,
      advice: 'Raise it where the API server is restarted often.',
    },
  },
  expr: promql`
sum by (${identity()}, kind) (increase(${watchErrors}[15m])) > ${param('threshold')}`,
  summary: prose`The operator cannot keep its watch on ${label('kind')}.`,
  description: prose`The watch of the operator in namespace ${label('namespace')} on ${label('kind')} failed ${value('humanize')} times in 15 minutes. Changes to these objects are not seen. Usual causes are a missing custom resource definition (Strimzi, cert-manager) and a lost permission of the operator's ClusterRole.`,
});
