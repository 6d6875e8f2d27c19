import { describe } from 'vitest';

import * as certificateAlerts from '../../src/alerts/certificates.ts';
import { defaultSettings } from '../../src/config/settings-file.ts';
import { smbp } from '../../src/smbp.ts';
import type { Labels } from './rule-tests.ts';
import {
  bigPeer,
  coverAlerts,
  expectationsOf,
  fromOperator,
  playRuleTests,
  ruleTest,
  series,
} from './rule-tests.ts';
import type { InputSeries, RuleTest } from './run-rule-tests.ts';
import { rulesWith } from './run-rule-tests.ts';

/** Two Big Peers in two namespaces, with the same name: only the namespace tells them apart. */
const ACME = { resource_namespace: 'acme', big_peer: 'eu' } as const;
const GLOBEX = { resource_namespace: 'globex', big_peer: 'eu' } as const;
const OF_ACME = { namespace: 'acme', big_peer: 'eu' } as const;
const OF_GLOBEX = { namespace: 'globex', big_peer: 'eu' } as const;

const HOUR = 3600;
const DAY = 24 * HOUR;
/** The waits of these alerts. */
const FOR = HOUR;

const issued = (labels: Labels, values: string, pod?: string): InputSeries =>
  fromOperator(
    'smbp_operator_certificate_expiration_timestamp_seconds',
    { ...ACME, certificate: 'jwt', ...labels },
    values,
    pod,
  );

const expiring = expectationsOf('SmbpSigningKeyExpiring', {
  component: 'certificates',
  severity: 'warning',
  summary: 'The certificate <certificate> of Big Peer <big_peer> in namespace <namespace> has <value> left.',
  description:
    'The certificate or key <certificate> of Big Peer <big_peer> in namespace <namespace> ends in <value> and has not been renewed. After that devices can no longer log in (ca, in_band, jwt), or the Big Peer no longer reaches Kafka (kafka_user, kafka_cluster_ca). If cert-manager issues it, describe the Certificate and its Issuer; Strimzi renews those of Kafka; if it comes from a Secret of your own, put a new one there.',
});
const expiringSoon = expectationsOf('SmbpSigningKeyExpiringSoon', {
  component: 'certificates',
  severity: 'critical',
  summary:
    'The certificate <certificate> of Big Peer <big_peer> in namespace <namespace> has only <value> left.',
  description:
    'The certificate or key <certificate> of Big Peer <big_peer> in namespace <namespace> ends in <value>; a negative time says since when it has been over. From then on devices can no longer log in (ca, in_band, jwt), or the Big Peer no longer reaches Kafka (kafka_user, kafka_cluster_ca). Renew it now: with cmctl renew where cert-manager issues it, through the annotations of Strimzi for those of Kafka, else by replacing your Secret; then see that the pods load it.',
});
const JWT = { ...OF_ACME, certificate: 'jwt' } as const;

const EXPIRING_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires just under 14 days before the end, once that has lasted an hour',
    [
      issued({}, `${14 * DAY - 1}x70`),
      issued({}, `${15 * DAY}x70`, 'operator-1'),
      issued({ certificate: 'ca' }, `${14 * DAY + FOR}x70`),
      issued({ certificate: 'in_band' }, '0x70'),
      issued(GLOBEX, `${14 * DAY - 1}x70`),
    ],
    expiring('59m'),
    expiring(
      '60m',
      { ...JWT, $value: '13d 22h 59m 59s' },
      { ...OF_GLOBEX, certificate: 'jwt', $value: '13d 22h 59m 59s' },
    ),
    expiringSoon('70m'),
  ),
  ruleTest(
    'is silent at exactly 14 days',
    [issued({}, `${14 * DAY}x70`)],
    expiring('60m'),
    expiring('61m', { ...JWT, $value: '13d 22h 59m 0s' }),
  ),
  ruleTest(
    'turns critical just under 3 days before the end',
    [
      issued({}, `${3 * DAY - 1}x70`),
      issued({ certificate: 'ca' }, `${3 * DAY + FOR}x70`),
      issued(GLOBEX, `${3 * DAY - 1}x70`, 'operator-1'),
    ],
    expiringSoon('59m'),
    expiringSoon(
      '60m',
      { ...JWT, $value: '2d 22h 59m 59s' },
      { ...OF_GLOBEX, certificate: 'jwt', $value: '2d 22h 59m 59s' },
    ),
  ),
  ruleTest(
    'is not critical at exactly 3 days',
    [issued({}, `${3 * DAY}x70`)],
    expiringSoon('60m'),
    expiringSoon('61m', { ...JWT, $value: '2d 22h 59m 0s' }),
  ),
  ruleTest(
    'goes on after the end',
    [issued({}, '1800x70')],
    expiring('70m', { ...JWT, $value: '-40m 0s' }),
    expiringSoon('70m', { ...JWT, $value: '-40m 0s' }),
  ),
];

const loaded = (labels: Labels, values: string): InputSeries =>
  series(
    'smbp_auth_key_expiration_timestamp_seconds',
    { ...OF_ACME, pod: 'auth-0', container: 'auth', key: 'jwt', ...labels },
    values,
  );
const stale = expectationsOf('SmbpLoadedKeyStale', {
  component: 'certificates',
  severity: 'warning',
  summary: 'Auth server <pod> of Big Peer <big_peer> in namespace <namespace> still uses an old key <key>.',
  description:
    'The key <key> that pod <pod> in namespace <namespace> has loaded ends before the one that was issued, at <value>: the Secret was renewed, and the process has not read it again. Until then pods sign with different keys, and once the old one ends this pod can log no device in. Restart the pod. If it then still has the old key, compare the Secret that it mounts with the one that was renewed.',
});

const LOADED_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after an hour for each pod whose key ends before the one that was issued',
    [
      issued({}, '90000x70'),
      issued({}, '90000x70', 'operator-1'),
      loaded({}, '89999x70'),
      loaded({ pod: 'auth-1' }, '90000x70'),
      loaded({ pod: 'auth-2' }, '90001x70'),
      loaded({ pod: 'auth-3' }, '0x70'),
    ],
    stale('59m'),
    stale('60m', { ...OF_ACME, key: 'jwt', pod: 'auth-0', $value: '1970-01-02 00:59:59 +0000 UTC' }),
  ),
  ruleTest(
    'compares no key and no Big Peer with another',
    [
      issued({ certificate: 'ca' }, '90000x70'),
      issued(GLOBEX, '90000x70'),
      issued({ certificate: 'kafka_user' }, '90000x70'),
      issued({ big_peer: 'us' }, '90000x70'),
      loaded({}, '80000x70'),
    ],
    stale('70m'),
  ),
  ruleTest(
    'ends once the key is loaded',
    [issued({}, '90000x80'), loaded({}, '80000x69 90000x10')],
    stale('69m', { ...OF_ACME, key: 'jwt', pod: 'auth-0', $value: '1970-01-01 22:13:20 +0000 UTC' }),
    stale('70m'),
  ),
];

const apiKey = (labels: Labels, values: string, pod?: string): InputSeries =>
  fromOperator(
    'smbp_operator_api_key_expiration_timestamp_seconds',
    { ...ACME, app: 'a1', name: 'erp', ...labels },
    values,
    pod,
  );
const apiKeyExpiring = expectationsOf('SmbpApiKeyExpiring', {
  component: 'certificates',
  severity: 'info',
  summary: 'API key <name> of Big Peer <big_peer> in namespace <namespace> has <value> left.',
  description:
    'The API key <name> for app <app> of Big Peer <big_peer> in namespace <namespace> ends in <value>; a negative time says since when it has been over. Whatever uses it gets the status 401 from then on. Find its owner in the description of the BigPeerApiKey, make a new key and hand it over; then delete this one.',
});
const apiKeyExpired = expectationsOf('SmbpApiKeyExpired', {
  component: 'certificates',
  severity: 'warning',
  summary: 'API key <name> of Big Peer <big_peer> in namespace <namespace> ended <value> ago.',
  description:
    'The API key <name> for app <app> of Big Peer <big_peer> in namespace <namespace> is over, and requests with it get the status 401. If its integration still needs it, make a new key and hand it over. Then delete the BigPeerApiKey, which also ends this alert.',
});
const ERP = { ...OF_ACME, app: 'a1', name: 'erp' } as const;

const API_KEY_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires just under 14 days before the end, once that has lasted an hour, for each key by itself',
    [
      apiKey({}, `${14 * DAY - 1}x70`),
      apiKey({}, `${15 * DAY}x70`, 'operator-1'),
      apiKey({ app: 'a2' }, `${14 * DAY - 1}x70`),
      apiKey({ name: 'crm' }, `${14 * DAY + FOR}x70`),
      apiKey({ name: 'forever' }, '0x70'),
      apiKey(GLOBEX, `${14 * DAY - 1}x70`),
    ],
    apiKeyExpiring('59m'),
    apiKeyExpiring(
      '60m',
      { ...ERP, $value: '13d 22h 59m 59s' },
      { ...ERP, app: 'a2', $value: '13d 22h 59m 59s' },
      { ...ERP, ...OF_GLOBEX, $value: '13d 22h 59m 59s' },
    ),
    apiKeyExpired('70m'),
  ),
  ruleTest(
    'is silent at exactly 14 days',
    [apiKey({}, `${14 * DAY}x70`)],
    apiKeyExpiring('60m'),
    apiKeyExpiring('61m', { ...ERP, $value: '13d 22h 59m 0s' }),
  ),
  ruleTest(
    'fires again once a key has ended for 5 minutes, and goes on saying that it has no time left',
    [
      apiKey({}, '3600x70'),
      apiKey({ name: 'crm' }, '3601x70'),
      apiKey({ ...GLOBEX }, '3600x70', 'operator-1'),
    ],
    apiKeyExpired('64m'),
    apiKeyExpired('65m', { ...ERP, $value: '5m 0s' }, { ...ERP, ...OF_GLOBEX, $value: '5m 0s' }),
    apiKeyExpiring(
      '65m',
      { ...ERP, $value: '-5m 0s' },
      { ...ERP, name: 'crm', $value: '-4m 59s' },
      { ...ERP, ...OF_GLOBEX, $value: '-5m 0s' },
    ),
  ),
];

/** cert-manager in its own namespace; its label `namespace` becomes `exported_namespace`. */
const certificate = (labels: Labels, values: string): InputSeries =>
  series(
    'certmanager_certificate_ready_status',
    {
      namespace: 'cert-manager',
      exported_namespace: 'acme',
      name: 'eu-jwt',
      condition: 'True',
      issuer_name: 'ca',
      instance: '10.0.0.1:9402',
      ...labels,
    },
    values,
  );
const certificateNotReady = expectationsOf('SmbpCertificateNotReady', {
  component: 'certificates',
  severity: 'warning',
  summary: 'Certificate <name> of cert-manager in namespace <namespace> is not ready.',
  description:
    'cert-manager has no valid certificate for the Certificate <name> in namespace <namespace>, which holds Big Peers. A new Big Peer does not start without it; a running one loses its logins, its edge or its metrics when the old certificate ends. Describe the Certificate, then the newest CertificateRequest in this namespace, then the Issuer: the first whose message is an error is the cause.',
});

const CERTIFICATE_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after 15 minutes in a namespace of a Big Peer, with the Big Peer where there is only one',
    [
      bigPeer('acme', 'eu', '1x20'),
      bigPeer('acme', 'eu', '1x20', 'operator-1'),
      bigPeer('globex', 'eu', '1x20'),
      bigPeer('globex', 'us', '1x20'),
      certificate({}, '0x20'),
      certificate({ condition: 'False' }, '1x20'),
      certificate({ instance: '10.0.0.2:9402' }, '0x20'),
      certificate({ exported_namespace: 'globex' }, '0x20'),
      certificate({ exported_namespace: 'shop' }, '0x20'),
      certificate({ exported_namespace: 'shop', namespace: 'acme', instance: '10.0.0.3:9402' }, '0x20'),
      certificate({ name: 'eu-ca' }, '1x20'),
      certificate({ name: 'eu-ca', condition: 'False' }, '0x20'),
      certificate({ name: 'eu-ca', condition: 'Unknown' }, '0x20'),
    ],
    certificateNotReady('14m'),
    certificateNotReady('15m', { ...OF_ACME, name: 'eu-jwt' }, { namespace: 'globex', name: 'eu-jwt' }),
  ),
];

const HONOURED_TESTS: readonly RuleTest[] = [
  ruleTest(
    'goes by the label namespace where the scrape keeps it',
    [
      bigPeer('acme', 'eu', '1x20'),
      series(
        'certmanager_certificate_ready_status',
        { namespace: 'acme', name: 'eu-jwt', condition: 'True' },
        '0x20',
      ),
      series(
        'certmanager_certificate_ready_status',
        { namespace: 'shop', name: 'shop', condition: 'True' },
        '0x20',
      ),
    ],
    certificateNotReady('14m'),
    certificateNotReady('15m', { ...OF_ACME, name: 'eu-jwt' }),
  ),
];

const TESTS = [...EXPIRING_TESTS, ...LOADED_TESTS, ...API_KEY_TESTS, ...CERTIFICATE_TESTS];

playRuleTests(TESTS);
coverAlerts(certificateAlerts, TESTS);

describe('with honoured labels', () => {
  const { sources } = defaultSettings(smbp);
  const certManager = { kind: 'foreign', enabled: true, ownerNamespaceLabel: 'namespace' } as const;
  playRuleTests(HONOURED_TESTS, rulesWith({ sources: { ...sources, certManager } }));
});
