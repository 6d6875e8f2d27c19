import { keyExpiration } from '../metrics/auth.ts';
import { certificates } from '../metrics/components.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { identity, promql } from '../pack/query-template.ts';
import { expirationOfApiKey, expirationOfCertificate } from '../records/certificates.ts';
import { certificateReady } from '../records/kubernetes.ts';

export const signingKeyExpiring = defineAlert({
  name: 'SmbpSigningKeyExpiring',
  component: certificates,
  severity: 'warning',
  forSeconds: 3600,
  params: {
    remaining: {
      unit: 'seconds',
      default: 14 * 86_400,
      min: 3600,
      max: 365 * 86_400,
      advice: 'Lower it where certificates are renewed later than that before they end.',
    },
  },
  expr: promql`
(${expirationOfCertificate} - time()) < ${param('remaining')}`,
  summary: prose`The certificate ${label('certificate')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} has ${value('humanizeDuration')} left.`,
  description: prose`The certificate or key ${label('certificate')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} ends in ${value('humanizeDuration')} and has not been renewed. After that devices can no longer log in (ca, in_band, jwt), or the Big Peer no longer reaches Kafka (kafka_user, kafka_cluster_ca). If cert-manager issues it, describe the Certificate and its Issuer; Strimzi renews those of Kafka; if it comes from a Secret of your own, put a new one there.`,
});

export const signingKeyExpiringSoon = defineAlert({
  name: 'SmbpSigningKeyExpiringSoon',
  component: certificates,
  severity: 'critical',
  forSeconds: 3600,
  params: {
    remaining: {
      unit: 'seconds',
      default: 3 * 86_400,
      min: 3600,
      max: 90 * 86_400,
      advice: 'Lower it where certificates live for days only.',
    },
  },
  expr: promql`
(${expirationOfCertificate} - time()) < ${param('remaining')}`,
  summary: prose`The certificate ${label('certificate')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} has only ${value('humanizeDuration')} left.`,
  description: prose`The certificate or key ${label('certificate')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} ends in ${value('humanizeDuration')}; a negative time says since when it has been over. From then on devices can no longer log in (ca, in_band, jwt), or the Big Peer no longer reaches Kafka (kafka_user, kafka_cluster_ca). Renew it now: with cmctl renew where cert-manager issues it, through the annotations of Strimzi for those of Kafka, else by replacing your Secret; then see that the pods load it.`,
});

/** Of each pod, because one that has not loaded the new key is enough to lock devices out. */
export const loadedKeyStale = defineAlert({
  name: 'SmbpLoadedKeyStale',
  component: certificates,
  severity: 'warning',
  forSeconds: 3600,
  params: {},
  expr: promql`
min by (${identity()}, key, pod) (${keyExpiration} > 0)
< on (${identity()}, key) group_left ()
label_replace(${expirationOfCertificate}, "key", "$1", "certificate", "(.+)")`,
  summary: prose`Auth server ${label('pod')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} still uses an old key ${label('key')}.`,
  description: prose`The key ${label('key')} that pod ${label('pod')} in namespace ${label('namespace')} has loaded ends before the one that was issued, at ${value('humanizeTimestamp')}: the Secret was renewed, and the process has not read it again. Until then pods sign with different keys, and once the old one ends this pod can log no device in. Restart the pod. If it then still has the old key, compare the Secret that it mounts with the one that was renewed.`,
});

export const apiKeyExpiring = defineAlert({
  name: 'SmbpApiKeyExpiring',
  component: certificates,
  severity: 'info',
  forSeconds: 3600,
  params: {
    remaining: {
      unit: 'seconds',
      default: 14 * 86_400,
      min: 3600,
      max: 365 * 86_400,
      advice: 'Lower it where API keys live for days only.',
    },
  },
  expr: promql`
(${expirationOfApiKey} - time()) < ${param('remaining')}`,
  summary: prose`API key ${label('name')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} has ${value('humanizeDuration')} left.`,
  description: prose`The API key ${label('name')} for app ${label('app')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} ends in ${value('humanizeDuration')}; a negative time says since when it has been over. Whatever uses it gets the status 401 from then on. Find its owner in the description of the BigPeerApiKey, make a new key and hand it over; then delete this one.`,
});

export const apiKeyExpired = defineAlert({
  name: 'SmbpApiKeyExpired',
  component: certificates,
  severity: 'warning',
  forSeconds: 300,
  params: {},
  expr: promql`
(time() - ${expirationOfApiKey}) >= 0`,
  summary: prose`API key ${label('name')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} ended ${value('humanizeDuration')} ago.`,
  description: prose`The API key ${label('name')} for app ${label('app')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} is over, and requests with it get the status 401. If its integration still needs it, make a new key and hand it over. Then delete the BigPeerApiKey, which also ends this alert.`,
});

export const certificateNotReady = defineAlert({
  name: 'SmbpCertificateNotReady',
  component: certificates,
  severity: 'warning',
  forSeconds: 900,
  params: {},
  expr: promql`
${certificateReady} == 0`,
  summary: prose`Certificate ${label('name')} of cert-manager in namespace ${label('namespace')} is not ready.`,
  description: prose`cert-manager has no valid certificate for the Certificate ${label('name')} in namespace ${label('namespace')}, which holds Big Peers. A new Big Peer does not start without it; a running one loses its logins, its edge or its metrics when the old certificate ends. Describe the Certificate, then the newest CertificateRequest in this namespace, then the Issuer: the first whose message is an error is the cause.`,
});
