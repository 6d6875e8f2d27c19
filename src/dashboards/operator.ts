import { operator } from '../metrics/components.ts';
import {
  process_cpu_seconds_total,
  process_resident_memory_bytes,
  process_start_time_seconds,
} from '../metrics/external/process.generated.ts';
import {
  apiRequests,
  buildInfo,
  cacheObjects,
  finalizerErrors,
  kubeRequestDuration,
  kubeRequests,
  reconcileDuration,
  reconcileErrors,
  reconcileInFlight,
  reconcileLastSuccess,
  reconcileOldestInFlightStart,
  reconcileTotal,
  watchErrors,
  watchLastEvent,
} from '../metrics/operator.ts';
import { defineDashboard } from '../pack/dashboard.ts';
import { label, prose } from '../pack/prose.ts';
import { bucketOf, identity, promql, selection } from '../pack/query-template.ts';
import { reconcileErrorRatio } from '../records/operator.ts';

export const operatorDashboard = defineDashboard({
  uid: 'smbp-operator',
  title: 'SMBP Operator',
  description:
    'Does the operator act on its resources, and if not, what holds it up? Read from top to bottom.',
  component: operator,
  tags: ['smbp', 'operator'],
  instances: buildInfo,
  variables: [{ name: 'controller', title: 'Controller', label: 'controller', of: reconcileTotal }],
  rows: [
    {
      title: 'Is it working?',
      panels: [
        {
          kind: 'stat',
          title: 'Worst error ratio',
          description: 'The controller that fails most, over the last 15 minutes.',
          unit: 'ratio',
          width: 6,
          height: 5,
          thresholds: { warning: 0.05, critical: 0.2 },
          noValue: 'no reconciliations',
          queries: [
            {
              expr: promql`max(${reconcileErrorRatio}{${selection()}, controller=~"$controller"})`,
              legend: prose`worst`,
            },
          ],
        },
        {
          kind: 'stat',
          title: 'Oldest running reconciliation',
          unit: 'seconds',
          width: 6,
          height: 5,
          thresholds: { warning: 300, critical: 900 },
          noValue: 'none runs',
          queries: [
            {
              expr: promql`time() - min(${reconcileOldestInFlightStart}{${selection()}, controller=~"$controller"} > 0)`,
              legend: prose`oldest`,
            },
          ],
        },
        {
          kind: 'stat',
          title: 'Since the last success',
          unit: 'seconds',
          width: 6,
          height: 5,
          noValue: 'never',
          queries: [
            {
              expr: promql`time() - max(${reconcileLastSuccess}{${selection()}, controller=~"$controller"} > 0)`,
              legend: prose`last success`,
            },
          ],
        },
        {
          kind: 'table',
          title: 'Running version',
          unit: 'info',
          width: 6,
          height: 5,
          queries: [
            {
              expr: promql`max by (${identity()}, pod, version, revision) (${buildInfo}{${selection()}})`,
              legend: prose`${label('version')}`,
            },
          ],
        },
      ],
    },
    {
      title: 'Reconciliation',
      panels: [
        {
          kind: 'timeseries',
          title: 'Reconciliations by result',
          unit: 'per_second',
          width: 12,
          height: 8,
          stacked: true,
          queries: [
            {
              expr: promql`sum by (result) (rate(${reconcileTotal}{${selection()}, controller=~"$controller"}[$__rate_interval]))`,
              legend: prose`${label('result')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Errors by reason',
          unit: 'per_second',
          width: 12,
          height: 8,
          queries: [
            {
              expr: promql`sum by (controller, reason) (rate(${reconcileErrors}{${selection()}, controller=~"$controller"}[$__rate_interval])) > 0`,
              legend: prose`${label('controller')}: ${label('reason')}`,
            },
          ],
          noValue: 'no errors',
        },
        {
          kind: 'timeseries',
          title: 'Duration of reconciliations, 99th percentile',
          unit: 'seconds',
          width: 12,
          height: 8,
          queries: [
            {
              expr: promql`histogram_quantile(0.99, sum by (controller, le) (rate(${bucketOf(reconcileDuration)}{${selection()}, controller=~"$controller"}[$__rate_interval])))`,
              legend: prose`${label('controller')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Reconciliations in flight',
          unit: 'none',
          width: 12,
          height: 8,
          queries: [
            {
              expr: promql`sum by (controller) (${reconcileInFlight}{${selection()}, controller=~"$controller"})`,
              legend: prose`${label('controller')}`,
            },
          ],
        },
      ],
    },
    {
      title: 'What it depends on',
      panels: [
        {
          kind: 'timeseries',
          title: 'Watch errors by kind',
          unit: 'per_second',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (kind, reason) (rate(${watchErrors}{${selection()}}[$__rate_interval])) > 0`,
              legend: prose`${label('kind')}: ${label('reason')}`,
            },
          ],
          noValue: 'no errors',
        },
        {
          kind: 'timeseries',
          title: 'Refused requests to the API server',
          unit: 'per_second',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (resource, code) (rate(${kubeRequests}{${selection()}, code!~"20[01]|404"}[$__rate_interval])) > 0`,
              legend: prose`${label('resource')}: ${label('code')}`,
            },
          ],
          noValue: 'none refused',
        },
        {
          kind: 'timeseries',
          title: 'API server latency, 99th percentile',
          unit: 'seconds',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`histogram_quantile(0.99, sum by (verb, le) (rate(${bucketOf(kubeRequestDuration)}{${selection()}, verb!="watch"}[$__rate_interval])))`,
              legend: prose`${label('verb')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Silence of watches',
          description:
            'Time since the last event or bookmark. A watch that is open but silent shows in no error counter.',
          unit: 'seconds',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`time() - max by (kind) (${watchLastEvent}{${selection()}} > 0)`,
              legend: prose`${label('kind')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Finalizer errors',
          unit: 'per_second',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (controller, phase) (rate(${finalizerErrors}{${selection()}, controller=~"$controller"}[$__rate_interval])) > 0`,
              legend: prose`${label('controller')}: ${label('phase')}`,
            },
          ],
          noValue: 'no errors',
        },
        {
          kind: 'timeseries',
          title: 'Requests to the management API',
          unit: 'per_second',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`sum by (route, code) (rate(${apiRequests}{${selection()}}[$__rate_interval]))`,
              legend: prose`${label('route')}: ${label('code')}`,
            },
          ],
        },
      ],
    },
    {
      title: 'The process',
      panels: [
        {
          kind: 'timeseries',
          title: 'Resident memory',
          description: 'Is the watch cache growing?',
          unit: 'bytes',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`${process_resident_memory_bytes}{${selection()}} and on (namespace, pod) ${buildInfo}`,
              legend: prose`${label('pod')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'Objects in the cache',
          unit: 'none',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`max by (kind) (${cacheObjects}{${selection()}})`,
              legend: prose`${label('kind')}`,
            },
          ],
        },
        {
          kind: 'timeseries',
          title: 'CPU time and restarts',
          description:
            'Processor seconds a second, and starts of the process: a hot loop shows as a flat line near 1.',
          unit: 'none',
          width: 8,
          height: 8,
          queries: [
            {
              expr: promql`rate(${process_cpu_seconds_total}{${selection()}}[$__rate_interval]) and on (namespace, pod) ${buildInfo}`,
              legend: prose`${label('pod')}: CPU`,
            },
            {
              expr: promql`changes(${process_start_time_seconds}{${selection()}}[$__rate_interval]) and on (namespace, pod) ${buildInfo}`,
              legend: prose`${label('pod')}: restarts`,
            },
          ],
        },
      ],
    },
  ],
});
