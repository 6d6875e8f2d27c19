import { certificates } from '../metrics/components.ts';
import { apiKeyExpiration, certificateExpiration } from '../metrics/resources.ts';
import { identity, promql } from '../pack/query-template.ts';
import { defineRecordingRule } from '../pack/recording-rule.ts';

export const expirationOfCertificate = defineRecordingRule({
  name: 'namespace_big_peer_certificate:smbp_operator_certificate_expiration_timestamp_seconds:min',
  component: certificates,
  help: 'When each certificate or key of a Big Peer expires, with the namespace of the Big Peer.',
  unit: 'timestamp_seconds',
  expr: promql`
min by (${identity()}, certificate) (
  label_replace(${certificateExpiration} > 0, "namespace", "$1", "resource_namespace", "(.+)")
)`,
});

export const expirationOfApiKey = defineRecordingRule({
  name: 'namespace_big_peer_app_name:smbp_operator_api_key_expiration_timestamp_seconds:min',
  component: certificates,
  help: 'When each API key of a Big Peer expires, with the namespace of the Big Peer.',
  unit: 'timestamp_seconds',
  expr: promql`
min by (${identity()}, app, name) (
  label_replace(${apiKeyExpiration} > 0, "namespace", "$1", "resource_namespace", "(.+)")
)`,
});
