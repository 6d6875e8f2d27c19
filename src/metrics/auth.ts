import { defineCounter, defineGauge, defineHistogram, proposal } from '../catalog/metric.ts';
import { REQUEST_BUCKETS } from './buckets.ts';
import { api, auth } from './components.ts';
import { app } from './labels.ts';
import { apps } from './sizes.ts';

const providerType = {
  help: 'How the peer or client proves who it is.',
  values: ['token_webhook', 'anonymous', 'api_key'],
} as const;

export const requests = defineCounter({
  name: 'smbp_auth_requests_total',
  help: 'Attempts to authenticate, by result.',
  question: 'Are devices locked out; is it us or the webhook of the customer?',
  emittedBy: [auth, api],
  labels: {
    provider_type: providerType,
    result: {
      help: 'How the attempt ended; `denied` is an answer, `error` and `timeout` are failures.',
      values: ['allowed', 'denied', 'error', 'timeout'],
    },
  },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'Provider types are in the Operator Management API 1.0.0; Big Peer 1.25.0 stopped to report internal errors as 401.',
  ),
});

export const requestDuration = defineHistogram({
  name: 'smbp_auth_request_duration_seconds',
  unit: 'seconds',
  help: 'Time to authenticate a peer or client.',
  question: 'Can auth keep up when all devices log in again after an outage?',
  emittedBy: [auth, api],
  buckets: REQUEST_BUCKETS,
  labels: { provider_type: providerType },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('No device syncs before it is authenticated, so this time is part of every reconnect.'),
});

export const webhookRequests = defineCounter({
  name: 'smbp_auth_webhook_requests_total',
  help: 'Calls to the token webhooks of customers, by class of the answer.',
  question: 'Is the webhook of a customer down, so that its devices stop to sync as their tokens expire?',
  emittedBy: [auth],
  labels: {
    app,
    code_class: {
      help: 'Class of the HTTP status; `none` when there was no answer.',
      values: ['2xx', '3xx', '4xx', '5xx', 'none'],
    },
  },
  // The webhook of an app answers with about three of the classes.
  bounds: [{ labels: ['app', 'code_class'], max: { factor: 3, sizes: [apps] } }],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'Token webhooks are in the Operator Management API 1.0.0; Big Peer 1.60.1 mended their HMAC signature.',
  ),
});

export const webhookDuration = defineHistogram({
  name: 'smbp_auth_webhook_duration_seconds',
  unit: 'seconds',
  help: 'Time until a token webhook answered.',
  question: 'Is the identity provider of a customer slow?',
  emittedBy: [auth],
  buckets: REQUEST_BUCKETS,
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('The webhook is a service of the customer that every login waits for.'),
});

export const certificatesIssued = defineCounter({
  name: 'smbp_auth_certificates_issued_total',
  help: 'Device certificates and JSON Web Tokens that were signed.',
  question: 'How large is a wave of devices that authenticate again?',
  emittedBy: [auth],
  labels: { kind: { help: 'What was signed.', values: ['device', 'jwt'] } },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal(
    'Key pairs for device certificates and JWTs are in the custom resource definitions of the preview operator.',
  ),
});

export const keyExpiration = defineGauge({
  name: 'smbp_auth_key_expiration_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When the key or certificate that the process has loaded expires.',
  question: 'Was a rotated Secret not loaded again?',
  emittedBy: [auth],
  acrossPods: 'min',
  labels: { key: { help: 'Use of the key.', values: ['ca', 'in_band', 'jwt'] } },
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'The operator knows what was issued; only the process knows what it still uses. The three key pairs are in `auth.keys` of BigPeer.',
  ),
});

export const revocationChecks = defineCounter({
  name: 'smbp_auth_revocation_checks_total',
  help: 'Checks whether a credential was revoked, by result.',
  question: 'Is revocation enforced, and does it work?',
  emittedBy: [auth],
  labels: { result: { help: 'What the check said.', values: ['valid', 'revoked', 'error'] } },
  tier: 3,
  stability: 'experimental',
  since: '0.1.0',
  ground: proposal('Big Peer 1.63.1 brought the switch ENABLE_REVOCATION_CHECKS_IN_BIG_PEER.'),
});
