import { operator } from '../metrics/components.ts';
import { kube_deployment_status_replicas_available } from '../metrics/external/kube-state-metrics.generated.ts';
import { up } from '../metrics/external/prometheus.generated.ts';
import {
  apiAuthInfo,
  instrumentationDropped,
  reconcileErrors,
  reconcileLastSuccess,
  reconcileOldestInFlightStart,
  reconcileTotal,
  watchErrors,
} from '../metrics/operator.ts';
import { resources } from '../metrics/resources.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { identity, ownerNamespace, promql, targetsOf } from '../pack/query-template.ts';
import { reconcileErrorRatio } from '../records/operator.ts';
import { kubeStateMetrics } from '../sources/cluster.ts';
import { operatorSource } from '../sources/operator.ts';

/** Without kube-state-metrics: a target that was there within the hour, and of which nothing answers now. */
export const operatorDown = defineAlert({
  name: 'SmbpOperatorDown',
  component: operator,
  severity: 'critical',
  forSeconds: 300,
  params: {},
  expr: [
    promql`
max by (${identity()}) (
  label_replace(${kube_deployment_status_replicas_available}{deployment="ditto-operator"}, "namespace", "$1", "${ownerNamespace(kubeStateMetrics)}", "(.+)")
) < 1`,
    promql`
max by (${identity()}) (last_over_time(${up}{${targetsOf(operatorSource)}}[1h]))
unless on (${identity()})
max by (${identity()}) (${up}{${targetsOf(operatorSource)}}) == 1`,
  ],
  summary: prose`The operator in namespace ${label('namespace')} is down.`,
  description: prose`No pod of the operator in namespace ${label('namespace')} is available. Big Peers go on serving, but no custom resource is acted on, nothing is repaired or deleted, certificates are not passed on, and no API key can be made. Look at the Deployment ditto-operator in this namespace: kubectl describe shows why it has no pod, kubectl logs with --previous why the last one ended.`,
});

export const writeRejected = defineAlert({
  name: 'SmbpOperatorWriteRejected',
  component: operator,
  severity: 'warning',
  forSeconds: 300,
  params: {
    threshold: {
      unit: 'none',
      default: 20,
      min: 0,
      max: 10_000,
      advice: 'Raise it where GitOps or an autoscaler is known to write the same objects now and then.',
    },
  },
  expr: promql`
sum by (${identity()}, controller, reason) (
  increase(${reconcileErrors}{reason=~"invalid|forbidden|conflict"}[30m])
) > ${param('threshold')}`,
  summary: prose`The API server keeps rejecting what controller ${label('controller')} of the operator in namespace ${label('namespace')} writes: ${label('reason')}.`,
  description: prose`Writes of ${label('controller')} by the operator in namespace ${label('namespace')} were rejected ${value('humanize')} times in 30 minutes, with the reason ${label('reason')}. The operator tries again for ever and the object stays as it was. "invalid" is a field that may not change or does not fit the schema, "forbidden" a missing permission of the operator, "conflict" somebody else who owns the field. The last Event of the custom resource with the reason WriteRejected, or the log of the operator, names object and field.`,
});

export const notReconciling = defineAlert({
  name: 'SmbpOperatorNotReconciling',
  component: operator,
  severity: 'critical',
  forSeconds: 600,
  params: {
    age: {
      unit: 'seconds',
      default: 3600,
      min: 300,
      max: 86_400,
      advice: 'Keep it at twice the resync interval of the controllers or more, which is 30 minutes at most.',
    },
  },
  expr: promql`
(time() - max by (${identity()}, controller) (${reconcileLastSuccess} > 0)) > ${param('age')}
and on (${identity()}, controller)
label_replace(max by (${identity()}, kind) (${resources}) > 0, "controller", "$1", "kind", "(.+)")`,
  summary: prose`Controller ${label('controller')} in namespace ${label('namespace')} has had no success for ${value('humanizeDuration')}.`,
  description: prose`There are objects of kind ${label('controller')}, and the operator in namespace ${label('namespace')} has reconciled none of them with success for ${value('humanizeDuration')}. Every controller does so at least every 30 minutes, also when nothing changes. Changes do not take effect and failures are not repaired. The panel "Errors by reason" of the operator dashboard says whether it fails; if it does not, look for the last log line of this controller and restart the operator.`,
});

export const neverReconciled = defineAlert({
  name: 'SmbpOperatorNeverReconciled',
  component: operator,
  severity: 'critical',
  forSeconds: 1800,
  params: {},
  expr: promql`
max by (${identity()}, controller) (
  label_replace(max by (${identity()}, kind) (${resources}) > 0, "controller", "$1", "kind", "(.+)")
)
unless on (${identity()}, controller)
(${reconcileLastSuccess} > 0)`,
  summary: prose`Controller ${label('controller')} in namespace ${label('namespace')} has reconciled nothing since the operator started.`,
  description: prose`There are objects of kind ${label('controller')}, and not one reconciliation has succeeded since the operator in namespace ${label('namespace')} started. The cause is mostly one that came with the start: a missing custom resource definition, a permission that the new version needs, or a spec that it refuses. The log of the operator from its start on names it; an upgrade that brought it can be rolled back.`,
});

export const managementApiOpen = defineAlert({
  name: 'SmbpManagementApiOpen',
  component: operator,
  severity: 'info',
  forSeconds: 3600,
  params: {},
  expr: promql`
max by (${identity()}) (${apiAuthInfo}{mode="disabled"}) == 1`,
  summary: prose`The management API of the operator in namespace ${label('namespace')} asks nobody who they are.`,
  description: prose`Whoever reaches port 8080 of the operator in namespace ${label('namespace')} can make API keys and so read and write all data of its Big Peers. Set operator.api.authMode of its chart, or let a NetworkPolicy admit only who needs it. Switch this alert off where that is done.`,
});

export const instrumentationDropping = defineAlert({
  name: 'SmbpOperatorInstrumentationDropping',
  component: operator,
  severity: 'info',
  forSeconds: 900,
  params: {
    threshold: {
      unit: 'none',
      default: 0,
      min: 0,
      max: 1_000_000,
      advice: 'Raise it where a Big Peer with more than 50 apps is known.',
    },
  },
  expr: promql`
sum by (${identity()}, metric) (${instrumentationDropped}) > ${param('threshold')}`,
  summary: prose`The operator in namespace ${label('namespace')} left out ${value('humanize')} writes to ${label('metric')}.`,
  description: prose`Since it started, the operator in namespace ${label('namespace')} refused ${value('humanize')} writes to the metric ${label('metric')}, or counted them under the value "other", because a label went beyond its bound. Alerts and panels on this metric see less than there is. The page of metrics states the bound; the log of the operator names the value. A newer operator, or fewer objects, mends it.`,
});

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
  summary: prose`Controller ${label('controller')} of the operator in namespace ${label('namespace')} fails ${value('humanizePercentage')} of its reconciliations.`,
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
  summary: prose`A reconciliation of ${label('controller')} by the operator in namespace ${label('namespace')} has been running for ${value('humanizeDuration')}.`,
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
  summary: prose`The operator in namespace ${label('namespace')} cannot keep its watch on ${label('kind')}.`,
  description: prose`The watch of the operator in namespace ${label('namespace')} on ${label('kind')} failed ${value('humanize')} times in 15 minutes. Changes to these objects are not seen. Usual causes are a missing custom resource definition (Strimzi, cert-manager) and a lost permission of the operator's ClusterRole.`,
});
