import { monitoring } from '../metrics/components.ts';
import {
  prometheus_rule_evaluation_failures_total,
  scrape_samples_post_metric_relabeling,
  up,
} from '../metrics/external/prometheus.generated.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { identity, promql, sampleLimit, targetsOf } from '../pack/query-template.ts';
import { desiredPods, scrapedPods } from '../records/monitoring.ts';
import { bigPeers } from '../records/resources.ts';
import { bigPeerSource } from '../sources/big-peer.ts';
import { operatorSource } from '../sources/operator.ts';

/** Where the operator does not say how many pods there should be, at least one must answer. */
export const targetsMissing = defineAlert({
  name: 'SmbpTargetsMissing',
  component: monitoring,
  severity: 'warning',
  forSeconds: 900,
  params: {},
  expr: [
    promql`
(${desiredPods} - (${scrapedPods} or 0 * ${desiredPods})) > 0
or
count by (${identity()}, workload) (${up}{${targetsOf(bigPeerSource)}} == 0)`,
    promql`
label_replace(
  ${bigPeers} unless on (${identity()}) (${up}{${targetsOf(bigPeerSource)}} == 1),
  "workload", "all", "", ""
)
or
count by (${identity()}, workload) (${up}{${targetsOf(bigPeerSource)}} == 0)`,
  ],
  summary: prose`Prometheus lacks metrics of Big Peer ${label('big_peer')} in namespace ${label('namespace')}; workload: ${label('workload')}.`,
  description: prose`Of Big Peer ${label('big_peer')} in namespace ${label('namespace')}, workload ${label('workload')}, Prometheus scrapes fewer pods with success than there should be. For those that it lacks, no alert of this pack can fire. See on the page of targets of Prometheus whether they are listed. A pod that is listed and down is not ready, or a NetworkPolicy or TLS keeps Prometheus out; one that is not listed lacks the label ditto.live/big-peer or the port of the monitor, or Prometheus does not select the monitor.`,
});

export const operatorNearSampleLimit = defineAlert({
  name: 'SmbpOperatorScrapeNearSampleLimit',
  component: monitoring,
  severity: 'warning',
  forSeconds: 900,
  params: {
    share: {
      unit: 'ratio',
      default: 0.8,
      min: 0.1,
      max: 1,
      advice: 'Lower it to hear earlier of growth.',
    },
  },
  expr: promql`
max by (${identity()}, pod) (${scrape_samples_post_metric_relabeling}{${targetsOf(operatorSource)}})
/ ${sampleLimit(operatorSource)} > ${param('share')}`,
  summary: prose`The operator pod ${label('pod')} in namespace ${label('namespace')} exposes ${value('humanizePercentage')} of the samples that a scrape may have.`,
  description: prose`One scrape of pod ${label('pod')} in namespace ${label('namespace')} has more than ${param('share')} of the samples that scrape.sampleLimitFactor allows. Beyond the limit Prometheus drops the whole scrape, and with it every alert about the operator and the custom resources. Raise scrape.sampleLimitFactor in the settings of the pack and apply it again; then find out which metric grew.`,
});

export const bigPeerNearSampleLimit = defineAlert({
  name: 'SmbpBigPeerScrapeNearSampleLimit',
  component: monitoring,
  severity: 'warning',
  forSeconds: 900,
  params: {
    share: {
      unit: 'ratio',
      default: 0.8,
      min: 0.1,
      max: 1,
      advice: 'Lower it to hear earlier of growth.',
    },
  },
  expr: promql`
max by (${identity()}, pod) (${scrape_samples_post_metric_relabeling}{${targetsOf(bigPeerSource)}})
/ ${sampleLimit(bigPeerSource)} > ${param('share')}`,
  summary: prose`Pod ${label('pod')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} exposes ${value('humanizePercentage')} of the samples that a scrape may have.`,
  description: prose`One scrape of pod ${label('pod')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} has more than ${param('share')} of the samples that scrape.sampleLimitFactor allows. Beyond the limit Prometheus drops the whole scrape, and with it every alert about this pod. Raise scrape.sampleLimitFactor in the settings of the pack and apply it again; then find out which metric grew.`,
});

/** The namespace is that of Prometheus, which is what fails. */
export const ruleEvaluationFailing = defineAlert({
  name: 'SmbpRuleEvaluationFailing',
  component: monitoring,
  severity: 'warning',
  forSeconds: 300,
  params: {
    threshold: {
      unit: 'none',
      default: 3,
      min: 0,
      max: 10_000,
      advice: 'Raise it where Prometheus is restarted or reloaded often.',
    },
  },
  expr: promql`
sum by (${identity()}, rule_group) (
  increase(${prometheus_rule_evaluation_failures_total}{rule_group=~".*;smbp-.+"}[15m])
) > ${param('threshold')}`,
  summary: prose`Prometheus in namespace ${label('namespace')} cannot evaluate the rules of ${label('rule_group')}.`,
  description: prose`Rules of the group ${label('rule_group')} failed ${value('humanize')} times in 15 minutes, and alerts that stand on them do not fire. The page of rules of Prometheus has the error at the rule. "many-to-many matching" or "duplicate series" come from metrics that two targets expose with the same labels, mostly because they are scraped twice; a time-out comes from a Prometheus that is overloaded.`,
});

export const watchdog = defineAlert({
  name: 'SmbpWatchdog',
  component: monitoring,
  severity: 'info',
  forSeconds: 0,
  params: {},
  expr: promql`vector(1)`,
  summary: prose`The alerts of SMBP reach you.`,
  description: prose`This alert fires always. Route it to something that calls when it stops coming, and you learn of a Prometheus or an Alertmanager that is down, or that does not load the rules of SMBP. Switch it off where nothing waits for it.`,
});
