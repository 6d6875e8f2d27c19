/** Instrumentation of SMBP 0.1.0. Generated; do not edit. */

import type { Counter, CounterSeries, DurationHistogram, DurationSeries, Gauge, GaugeSeries, Histogram, HistogramSeries, Info, Instrumentation, InstrumentationOptions, SingleGauge, SingleTimestamp, Stateset, StatesetSeries, Timestamp, TimestampSeries } from './runtime.js';

export { InstrumentationError } from './runtime.js';
export type { Counter, CounterSeries, DurationHistogram, DurationSeries, Gauge, GaugeSeries, Histogram, HistogramSeries, Info, Instrumentation, InstrumentationOptions, SingleGauge, SingleTimestamp, Stateset, StatesetSeries, Timestamp, TimestampSeries };

/** How large the deployment is: what the bounds of the metrics depend on. */
export interface Sizes {
  /** API keys of all Big Peers. By default 20, as in the reference deployment. */
  readonly apiKeys: number;
  /** Apps of a Big Peer that have a label value of their own: at most 50, the rest count as `other`. By default 5, as in the reference deployment. */
  readonly apps: number;
  /** Big Peers, each in its namespace. By default 2, as in the reference deployment. */
  readonly bigPeers: number;
  /** Status conditions of all custom resources; at most seven on one. By default 122, as in the reference deployment. */
  readonly conditions: number;
  /** Custom resources of the seven kinds. By default 46, as in the reference deployment. */
  readonly customResources: number;
  /** Partitions of the store of a Big Peer. By default 3, as in the reference deployment. */
  readonly partitions: number;
}

/** Metrics of HTTP API server. */
export interface ApiInstrumentation extends Instrumentation<never> {
  /**
   * `smbp_api_query_timeouts_total` (counter): Queries that were cut off at their time limit.
   *
   * Do limits of execution time hit users?
   *
   * Unit: none, a count of things.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly apiQueryTimeoutsTotal: CounterSeries;
  /**
   * `smbp_api_request_duration_seconds` (histogram): Time until the HTTP API answered.
   *
   * Do clients wait too long?
   *
   * Unit: seconds, a duration in seconds.
   * Bounds: operation: 8.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly apiRequestDurationSeconds: DurationHistogram<{
    /** Operation of the HTTP API. */
    readonly operation: 'execute' | 'find' | 'findbyid' | 'count' | 'write' | 'attachment_upload' | 'attachment_download' | 'other';
  }>;
  /**
   * `smbp_api_requests_in_flight` (gauge): Requests that the HTTP API is working on.
   *
   * Is an API server saturated?
   *
   * Unit: none, a count of things.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly apiRequestsInFlight: SingleGauge;
  /**
   * `smbp_api_requests_total` (counter): Requests to the HTTP API, by status.
   *
   * Is the HTTP API available; does it refuse for lack of capacity, time or data?
   *
   * Unit: none, a count of things.
   * Bounds: operation, code: 40.
   * Stability: beta, since 0.1.0.
   */
  readonly apiRequestsTotal: Counter<{
    /** Operation of the HTTP API. */
    readonly operation: 'execute' | 'find' | 'findbyid' | 'count' | 'write' | 'attachment_upload' | 'attachment_download' | 'other';
    /** HTTP status; `4xx` and `5xx` are the others of their class. */
    readonly code: '200' | '400' | '401' | '403' | '404' | '408' | '4xx' | '500' | '503' | '5xx';
  }>;
  /**
   * `smbp_api_response_bytes` (histogram): Size of the answers of the HTTP API.
   *
   * Do clients ask for everything at once?
   *
   * Unit: bytes, bytes.
   * Bounds: operation: 8.
   * Every series is exposed as 0 from the start.
   * Stability: experimental, since 0.1.0.
   */
  readonly apiResponseBytes: Histogram<{
    /** Operation of the HTTP API. */
    readonly operation: 'execute' | 'find' | 'findbyid' | 'count' | 'write' | 'attachment_upload' | 'attachment_download' | 'other';
  }>;
  /**
   * `smbp_api_transaction_wait_seconds` (histogram): Time for which a request waited for the transaction that it asked for.
   *
   * How long until a client reads what it wrote?
   *
   * Unit: seconds, a duration in seconds.
   * Bounds: result: 2.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly apiTransactionWaitSeconds: DurationHistogram<{
    /** Whether the transaction was reached. */
    readonly result: 'satisfied' | 'unavailable';
  }>;
  /**
   * `smbp_api_ust_transaction_id` (gauge): Universally stable timestamp (UST) at which the server reads.
   *
   * Does one API server serve stale data?
   *
   * Unit: offset, a position in a log.
   * Stability: beta, since 0.1.0.
   */
  readonly apiUstTransactionId: SingleGauge;
  /**
   * `smbp_attachments_bytes_total` (counter): Bytes of attachments that were moved.
   *
   * What do attachments cost; do they fill the network?
   *
   * Unit: bytes, bytes.
   * Bounds: direction: 2.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly attachmentsBytesTotal: Counter<{
    /** Into the backend or out of it. */
    readonly direction: 'in' | 'out';
  }>;
  /**
   * `smbp_attachments_memory_bytes` (gauge): Bytes of attachments that are in memory only.
   *
   * How much would a restart lose?
   *
   * Unit: bytes, bytes.
   * Stability: alpha, since 0.1.0.
   */
  readonly attachmentsMemoryBytes: SingleGauge;
  /**
   * `smbp_attachments_operation_duration_seconds` (histogram): Time until the backend of attachments answered.
   *
   * Why are uploads slow?
   *
   * Unit: seconds, a duration in seconds.
   * Bounds: operation: 4.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly attachmentsOperationDurationSeconds: DurationHistogram<{
    /** What the backend was asked to do. */
    readonly operation: 'upload' | 'download' | 'delete' | 'exists';
  }>;
  /**
   * `smbp_attachments_operations_total` (counter): Calls to the backend of attachments, by result.
   *
   * Is the blob store down, or does it no longer know us?
   *
   * Unit: none, a count of things.
   * Bounds: operation: 4; result: 5.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly attachmentsOperationsTotal: Counter<{
    /** What the backend was asked to do. */
    readonly operation: 'upload' | 'download' | 'delete' | 'exists';
    /** How the call ended. */
    readonly result: 'ok' | 'not_found' | 'denied' | 'error' | 'timeout';
  }>;
  /**
   * `smbp_auth_request_duration_seconds` (histogram): Time to authenticate a peer or client.
   *
   * Can auth keep up when all devices log in again after an outage?
   *
   * Unit: seconds, a duration in seconds.
   * Bounds: provider_type: 3.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly authRequestDurationSeconds: DurationHistogram<{
    /** How the peer or client proves who it is. */
    readonly provider_type: 'token_webhook' | 'anonymous' | 'api_key';
  }>;
  /**
   * `smbp_auth_requests_total` (counter): Attempts to authenticate, by result.
   *
   * Are devices locked out; is it us or the webhook of the customer?
   *
   * Unit: none, a count of things.
   * Bounds: provider_type: 3; result: 4.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly authRequestsTotal: Counter<{
    /** How the peer or client proves who it is. */
    readonly provider_type: 'token_webhook' | 'anonymous' | 'api_key';
    /** How the attempt ended; `denied` is an answer, `error` and `timeout` are failures. */
    readonly result: 'allowed' | 'denied' | 'error' | 'timeout';
  }>;
  /**
   * `smbp_txnlog_publish_bytes` (histogram): Size of the transactions that were appended.
   *
   * Do transactions come near the limit of the log, 100 MiB?
   *
   * Unit: bytes, bytes.
   * Bounds: client: 1.
   * Stability: alpha, since 0.1.0.
   */
  readonly txnlogPublishBytes: Histogram<{
    /** Which kind of server writes. */
    readonly client: 'subscription' | 'api';
  }>;
  /**
   * `smbp_txnlog_publish_duration_seconds` (histogram): Time until the log acknowledged a transaction.
   *
   * How long does every write wait at least?
   *
   * Unit: seconds, a duration in seconds.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogPublishDurationSeconds: DurationHistogram<{
    /** Which kind of server writes. */
    readonly client: 'subscription' | 'api';
  }>;
  /**
   * `smbp_txnlog_publish_in_flight` (gauge): Appends that the log has not acknowledged yet.
   *
   * Does the log push back?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1.
   * Stability: alpha, since 0.1.0.
   */
  readonly txnlogPublishInFlight: Gauge<{
    /** Which kind of server writes. */
    readonly client: 'subscription' | 'api';
  }>;
  /**
   * `smbp_txnlog_publish_total` (counter): Transactions that were appended to the log, by result.
   *
   * Are writes accepted?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1; result: 4.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogPublishTotal: Counter<{
    /** Which kind of server writes. */
    readonly client: 'subscription' | 'api';
    /** How the append ended. */
    readonly result: 'committed' | 'retriable_error' | 'fatal_error' | 'too_large';
  }>;
}

/** Metrics of Auth server. */
export interface AuthInstrumentation extends Instrumentation<'app'> {
  /**
   * `smbp_auth_certificates_issued_total` (counter): Device certificates and JSON Web Tokens that were signed.
   *
   * How large is a wave of devices that authenticate again?
   *
   * Unit: none, a count of things.
   * Bounds: kind: 2.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly authCertificatesIssuedTotal: Counter<{
    /** What was signed. */
    readonly kind: 'device' | 'jwt';
  }>;
  /**
   * `smbp_auth_key_expiration_timestamp_seconds` (gauge): When the key or certificate that the process has loaded expires.
   *
   * Was a rotated Secret not loaded again?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: key: 3.
   * Stability: beta, since 0.1.0.
   */
  readonly authKeyExpirationTimestampSeconds: Timestamp<{
    /** Use of the key. */
    readonly key: 'ca' | 'in_band' | 'jwt';
  }>;
  /**
   * `smbp_auth_request_duration_seconds` (histogram): Time to authenticate a peer or client.
   *
   * Can auth keep up when all devices log in again after an outage?
   *
   * Unit: seconds, a duration in seconds.
   * Bounds: provider_type: 3.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly authRequestDurationSeconds: DurationHistogram<{
    /** How the peer or client proves who it is. */
    readonly provider_type: 'token_webhook' | 'anonymous' | 'api_key';
  }>;
  /**
   * `smbp_auth_requests_total` (counter): Attempts to authenticate, by result.
   *
   * Are devices locked out; is it us or the webhook of the customer?
   *
   * Unit: none, a count of things.
   * Bounds: provider_type: 3; result: 4.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly authRequestsTotal: Counter<{
    /** How the peer or client proves who it is. */
    readonly provider_type: 'token_webhook' | 'anonymous' | 'api_key';
    /** How the attempt ended; `denied` is an answer, `error` and `timeout` are failures. */
    readonly result: 'allowed' | 'denied' | 'error' | 'timeout';
  }>;
  /**
   * `smbp_auth_revocation_checks_total` (counter): Checks whether a credential was revoked, by result.
   *
   * Is revocation enforced, and does it work?
   *
   * Unit: none, a count of things.
   * Bounds: result: 3.
   * Every series is exposed as 0 from the start.
   * Stability: experimental, since 0.1.0.
   */
  readonly authRevocationChecksTotal: Counter<{
    /** What the check said. */
    readonly result: 'valid' | 'revoked' | 'error';
  }>;
  /**
   * `smbp_auth_webhook_duration_seconds` (histogram): Time until a token webhook answered.
   *
   * Is the identity provider of a customer slow?
   *
   * Unit: seconds, a duration in seconds.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly authWebhookDurationSeconds: DurationSeries;
  /**
   * `smbp_auth_webhook_requests_total` (counter): Calls to the token webhooks of customers, by class of the answer.
   *
   * Is the webhook of a customer down, so that its devices stop to sync as their tokens expire?
   *
   * Unit: none, a count of things.
   * Bounds: app, code_class: 3 × apps.
   * Stability: beta, since 0.1.0.
   */
  readonly authWebhookRequestsTotal: Counter<{
    /** Id of the app; where a Big Peer has more than 50, the emitter folds the rest into `other`. */
    readonly app: string;
    /** Class of the HTTP status; `none` when there was no answer. */
    readonly code_class: '2xx' | '3xx' | '4xx' | '5xx' | 'none';
  }>;
}

/** Metrics of Canary. */
export interface CanaryInstrumentation extends Instrumentation<never> {
  /**
   * `smbp_canary_probes_total` (counter): Probe documents, by result.
   *
   * Is the Big Peer available as a user sees it?
   *
   * Unit: none, a count of things.
   * Bounds: path: 3; result: 3.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly canaryProbesTotal: Counter<{
    /** Where the probe document is written and where it is read. */
    readonly path: 'api_write_read' | 'api_to_ws' | 'mongo_to_ditto';
    /** How the probe ended. */
    readonly result: 'ok' | 'timeout' | 'error';
  }>;
  /**
   * `smbp_canary_roundtrip_seconds` (histogram): Time from the write of a probe document to its being read.
   *
   * How long does a user wait, whatever the servers say of themselves?
   *
   * Unit: seconds, a duration in seconds.
   * Bounds: path: 3.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly canaryRoundtripSeconds: DurationHistogram<{
    /** Where the probe document is written and where it is read. */
    readonly path: 'api_write_read' | 'api_to_ws' | 'mongo_to_ditto';
  }>;
}

/** Metrics of Data bridge to Kafka. */
export interface CdcInstrumentation extends Instrumentation<'app' | 'bridge'> {
  /**
   * `smbp_cdc_changes_total` (counter): Changes of documents that were captured.
   *
   * Has the source of a bridge dried up?
   *
   * Unit: none, a count of things.
   * Bounds: app: 1; change_type: 4.
   * Stability: beta, since 0.1.0.
   */
  readonly cdcChangesTotal: Counter<{
    /** Id of the app; where a Big Peer has more than 50, the emitter folds the rest into `other`. */
    readonly app: string;
    /** What happened to the document. */
    readonly change_type: 'insert' | 'update' | 'delete' | 'evict';
  }>;
  /**
   * `smbp_cdc_filtered_total` (counter): Decisions of the filter of a bridge.
   *
   * Does the filter match nothing?
   *
   * Unit: none, a count of things.
   * Bounds: bridge: 1; decision: 2.
   * Stability: alpha, since 0.1.0.
   */
  readonly cdcFilteredTotal: Counter<{
    /** Name of the BigPeerDataBridge. */
    readonly bridge: string;
    /** What the filter said. */
    readonly decision: 'match' | 'drop';
  }>;
  /**
   * `smbp_cdc_heartbeat_last_timestamp_seconds` (gauge): When the bridge last wrote a heartbeat.
   *
   * Does a bridge work from end to end while nothing changes?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: bridge: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly cdcHeartbeatLastTimestampSeconds: Timestamp<{
    /** Name of the BigPeerDataBridge. */
    readonly bridge: string;
  }>;
  /**
   * `smbp_cdc_lag_transactions` (gauge): Transactions between the stable timestamp and the last one captured.
   *
   * Is capture behind?
   *
   * Unit: none, a count of things.
   * Bounds: app: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly cdcLagTransactions: Gauge<{
    /** Id of the app; where a Big Peer has more than 50, the emitter folds the rest into `other`. */
    readonly app: string;
  }>;
  /**
   * `smbp_cdc_last_captured_timestamp_seconds` (gauge): Time of the last transaction that was captured.
   *
   * How far behind is capture in time?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: app: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly cdcLastCapturedTimestampSeconds: Timestamp<{
    /** Id of the app; where a Big Peer has more than 50, the emitter folds the rest into `other`. */
    readonly app: string;
  }>;
  /**
   * `smbp_cdc_produce_duration_seconds` (histogram): Time until the topic of the bridge acknowledged a record.
   *
   * Does the bridge need more shards?
   *
   * Unit: seconds, a duration in seconds.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly cdcProduceDurationSeconds: DurationSeries;
  /**
   * `smbp_cdc_produced_total` (counter): Records that the bridge produced to its topic, by result.
   *
   * Is the Kafka of the output in trouble?
   *
   * Unit: none, a count of things.
   * Bounds: bridge: 1; result: 4.
   * Stability: beta, since 0.1.0.
   */
  readonly cdcProducedTotal: Counter<{
    /** Name of the BigPeerDataBridge. */
    readonly bridge: string;
    /** How it ended. */
    readonly result: 'ok' | 'retriable_error' | 'fatal_error' | 'too_large';
  }>;
  /**
   * `smbp_txnlog_consumed_records_total` (counter): Records that were read from the log.
   *
   * Is each reader alive?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogConsumedRecordsTotal: Counter<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
  }>;
  /**
   * `smbp_txnlog_consumer_errors_total` (counter): Errors of a reader of the log, by reason.
   *
   * Has retention passed a reader, so that it lost transactions?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1; reason: 5.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogConsumerErrorsTotal: Counter<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
    /** What went wrong; after `offset_out_of_range` records are lost to the reader. */
    readonly reason: 'broker' | 'offset_out_of_range' | 'decode' | 'auth' | 'timeout';
  }>;
  /**
   * `smbp_txnlog_consumer_lag_records` (gauge): Records between the end of the log and the position of the reader.
   *
   * Who is behind, and how far?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogConsumerLagRecords: Gauge<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
  }>;
  /**
   * `smbp_txnlog_last_consumed_record_timestamp_seconds` (gauge): Time that the broker gave the last record that was applied.
   *
   * How far behind is a reader in time?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogLastConsumedRecordTimestampSeconds: Timestamp<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
  }>;
}

/** Metrics of MongoDB connector. */
export interface MongoConnectorInstrumentation extends Instrumentation<'app' | 'bridge'> {
  /**
   * `smbp_cdc_changes_total` (counter): Changes of documents that were captured.
   *
   * Has the source of a bridge dried up?
   *
   * Unit: none, a count of things.
   * Bounds: app: 1; change_type: 4.
   * Stability: beta, since 0.1.0.
   */
  readonly cdcChangesTotal: Counter<{
    /** Id of the app; where a Big Peer has more than 50, the emitter folds the rest into `other`. */
    readonly app: string;
    /** What happened to the document. */
    readonly change_type: 'insert' | 'update' | 'delete' | 'evict';
  }>;
  /**
   * `smbp_cdc_lag_transactions` (gauge): Transactions between the stable timestamp and the last one captured.
   *
   * Is capture behind?
   *
   * Unit: none, a count of things.
   * Bounds: app: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly cdcLagTransactions: Gauge<{
    /** Id of the app; where a Big Peer has more than 50, the emitter folds the rest into `other`. */
    readonly app: string;
  }>;
  /**
   * `smbp_cdc_last_captured_timestamp_seconds` (gauge): Time of the last transaction that was captured.
   *
   * How far behind is capture in time?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: app: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly cdcLastCapturedTimestampSeconds: Timestamp<{
    /** Id of the app; where a Big Peer has more than 50, the emitter folds the rest into `other`. */
    readonly app: string;
  }>;
  /**
   * `smbp_mongo_connector_changes_total` (counter): Changes that the connector processed, by direction and result.
   *
   * Does a validator reject writes; how often do both sides change a document?
   *
   * Unit: none, a count of things.
   * Bounds: bridge: 1; direction: 2; result: 5.
   * Stability: beta, since 0.1.0.
   */
  readonly mongoConnectorChangesTotal: Counter<{
    /** Name of the BigPeerDataBridge. */
    readonly bridge: string;
    /** Where the change went. */
    readonly direction: 'to_mongo' | 'from_mongo';
    /** How it ended. */
    readonly result: 'applied' | 'conflict_resolved' | 'noop' | 'rejected' | 'error';
  }>;
  /**
   * `smbp_mongo_connector_initial_sync_remaining_documents` (gauge): Documents that an initial or a targeted sync has still to move.
   *
   * When will the sync be done?
   *
   * Unit: none, a count of things.
   * Bounds: bridge: 1.
   * Stability: alpha, since 0.1.0.
   */
  readonly mongoConnectorInitialSyncRemainingDocuments: Gauge<{
    /** Name of the BigPeerDataBridge. */
    readonly bridge: string;
  }>;
  /**
   * `smbp_mongo_connector_last_change_timestamp_seconds` (gauge): When the connector last handled a change, by direction.
   *
   * Does a connector that says it runs move anything?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: bridge: 1; direction: 2.
   * Stability: beta, since 0.1.0.
   */
  readonly mongoConnectorLastChangeTimestampSeconds: Timestamp<{
    /** Name of the BigPeerDataBridge. */
    readonly bridge: string;
    /** Where the change went. */
    readonly direction: 'to_mongo' | 'from_mongo';
  }>;
  /**
   * `smbp_mongo_connector_resume_token_timestamp_seconds` (gauge): Cluster time of MongoDB in the resume token that is stored.
   *
   * Will the oplog pass the position of the connector?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: bridge: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly mongoConnectorResumeTokenTimestampSeconds: Timestamp<{
    /** Name of the BigPeerDataBridge. */
    readonly bridge: string;
  }>;
  /**
   * `smbp_mongo_connector_state` (stateset): State of the connector: 1 for the one that it is in.
   *
   * Does the connector say that it runs?
   *
   * Unit: boolean, 0 or 1.
   * Bounds: bridge: 1; state: 5.
   * Stability: beta, since 0.1.0.
   */
  readonly mongoConnectorState: Stateset<{
    /** Name of the BigPeerDataBridge. */
    readonly bridge: string;
  }, 'pending' | 'initial_sync' | 'running' | 'degraded' | 'failed'>;
  /**
   * `smbp_mongo_connector_unsynced_documents` (gauge): Documents that the connector has set aside because it could not sync them.
   *
   * Are documents lost in silence?
   *
   * Unit: none, a count of things.
   * Bounds: bridge: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly mongoConnectorUnsyncedDocuments: Gauge<{
    /** Name of the BigPeerDataBridge. */
    readonly bridge: string;
  }>;
  /**
   * `smbp_txnlog_consumed_records_total` (counter): Records that were read from the log.
   *
   * Is each reader alive?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogConsumedRecordsTotal: Counter<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
  }>;
  /**
   * `smbp_txnlog_consumer_errors_total` (counter): Errors of a reader of the log, by reason.
   *
   * Has retention passed a reader, so that it lost transactions?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1; reason: 5.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogConsumerErrorsTotal: Counter<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
    /** What went wrong; after `offset_out_of_range` records are lost to the reader. */
    readonly reason: 'broker' | 'offset_out_of_range' | 'decode' | 'auth' | 'timeout';
  }>;
  /**
   * `smbp_txnlog_consumer_lag_records` (gauge): Records between the end of the log and the position of the reader.
   *
   * Who is behind, and how far?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogConsumerLagRecords: Gauge<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
  }>;
  /**
   * `smbp_txnlog_last_consumed_record_timestamp_seconds` (gauge): Time that the broker gave the last record that was applied.
   *
   * How far behind is a reader in time?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogLastConsumedRecordTimestampSeconds: Timestamp<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
  }>;
}

/** Metrics of SMBP operator. */
export interface OperatorInstrumentation extends Instrumentation<'app' | 'big_peer' | 'condition' | 'name' | 'partition' | 'resource_namespace' | 'route'> {
  /**
   * `smbp_operator_api_auth_info` (info): How the management API authenticates; always 1.
   *
   * Can anybody in the cluster mint API keys?
   *
   * Unit: info, always 1; the labels are the value.
   * Bounds: mode: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorApiAuthInfo: Info<{
    /** Mode in force. */
    readonly mode: 'disabled' | 'k8s_token' | 'better_auth';
  }>;
  /**
   * `smbp_operator_api_key_expiration_timestamp_seconds` (gauge): When an API key expires.
   *
   * Which integration will stop, and when?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: resource_namespace, big_peer, app, name: apiKeys.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorApiKeyExpirationTimestampSeconds: Timestamp<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** Id of the app that the key is for. */
    readonly app: string;
    /** Name of the BigPeerApiKey. */
    readonly name: string;
  }>;
  /**
   * `smbp_operator_api_request_duration_seconds` (histogram): Time until the management API answered.
   *
   * Is the creation of API keys slow?
   *
   * Unit: seconds, a duration in seconds.
   * Bounds: route: 14.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorApiRequestDurationSeconds: DurationHistogram<{
    /** Route of the management API, without values of parameters. */
    readonly route: string;
  }>;
  /**
   * `smbp_operator_api_requests_total` (counter): Requests to the management API.
   *
   * Do the portal or automation fail; does anybody use the API unauthenticated?
   *
   * Unit: none, a count of things.
   * Bounds: route, method, code: 126.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorApiRequestsTotal: Counter<{
    /** Route of the management API, without values of parameters. */
    readonly route: string;
    /** HTTP method. */
    readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';
    /** HTTP status. */
    readonly code: '200' | '201' | '204' | '400' | '401' | '403' | '404' | '5xx';
  }>;
  /**
   * `smbp_operator_apply_conflicts_total` (counter): Conflicts of server-side apply over the owner of a field.
   *
   * Who fights the operator: GitOps, an autoscaler, a hand edit of Kafka?
   *
   * Unit: none, a count of things.
   * Bounds: kind: 14.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorApplyConflictsTotal: Counter<{
    /** Kind of the object. */
    readonly kind: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription' | 'Certificate' | 'Ingress' | 'Kafka' | 'KafkaNodePool' | 'KafkaTopic' | 'KafkaUser' | 'StatefulSet';
  }>;
  /**
   * `smbp_operator_attachment_backend_info` (info): Backend in which a Big Peer keeps attachments; always 1.
   *
   * Are attachments kept in memory, so that a restart loses them?
   *
   * Unit: info, always 1; the labels are the value.
   * Bounds: resource_namespace, big_peer: bigPeers; backend: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorAttachmentBackendInfo: Info<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** Kind of the backend. */
    readonly backend: 'in_memory' | 's3' | 'azure' | 's3_compatible';
  }>;
  /**
   * `smbp_operator_bigpeer_version_info` (info): Version that a Big Peer should run and the one that it runs; always 1.
   *
   * Is an upgrade stuck half way?
   *
   * Unit: info, always 1; the labels are the value.
   * Bounds: resource_namespace, big_peer: bigPeers; desired_version, running_version: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorBigpeerVersionInfo: Info<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** Version in the spec. */
    readonly desired_version: string;
    /** Lowest version among its pods. */
    readonly running_version: string;
  }>;
  /**
   * `smbp_operator_bigpeer_version_supported` (gauge): Whether the operator supports the version in the spec: 0 if it does not.
   *
   * Did an upgrade of the operator leave a Big Peer behind?
   *
   * Unit: boolean, 0 or 1.
   * Bounds: resource_namespace, big_peer: bigPeers.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorBigpeerVersionSupported: Gauge<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
  }>;
  /**
   * `smbp_operator_bridges` (gauge): Data bridges of a Big Peer.
   *
   * Which bridges are there, and are they ready?
   *
   * Unit: none, a count of things.
   * Bounds: resource_namespace, big_peer: bigPeers; type: 2; ready: 2.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorBridges: Gauge<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** Where the bridge leads. */
    readonly type: 'kafka' | 'mongo_connector';
    /** Whether the bridge is ready. */
    readonly ready: 'true' | 'false';
  }>;
  /**
   * `smbp_operator_build_info` (info): Build of the running operator; always 1.
   *
   * Which operator version runs where; did the upgrade land?
   *
   * Unit: info, always 1; the labels are the value.
   * Bounds: version, revision, rust_version: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorBuildInfo: Info<{
    /** Version of the operator. */
    readonly version: string;
    /** Commit that was built. */
    readonly revision: string;
    /** Compiler that built it. */
    readonly rust_version: string;
  }>;
  /**
   * `smbp_operator_cache_objects` (gauge): Objects in the cache of the operator.
   *
   * What drives the memory of the operator; did a watch drop out?
   *
   * Unit: none, a count of things.
   * Bounds: kind: 14.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorCacheObjects: Gauge<{
    /** Kind of the object. */
    readonly kind: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription' | 'Certificate' | 'Ingress' | 'Kafka' | 'KafkaNodePool' | 'KafkaTopic' | 'KafkaUser' | 'StatefulSet';
  }>;
  /**
   * `smbp_operator_certificate_expiration_timestamp_seconds` (gauge): When a certificate or key in use expires.
   *
   * Which credential will stop a Big Peer, and when?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: resource_namespace, big_peer: bigPeers; certificate: 5.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorCertificateExpirationTimestampSeconds: Timestamp<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** Use of the certificate or key. */
    readonly certificate: 'ca' | 'in_band' | 'jwt' | 'kafka_user' | 'kafka_cluster_ca';
  }>;
  /**
   * `smbp_operator_child_operations_total` (counter): Writes to objects that the operator owns.
   *
   * Does the operator rewrite objects in every loop?
   *
   * Unit: none, a count of things.
   * Bounds: controller, kind, operation: 168.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorChildOperationsTotal: Counter<{
    /** Kind that the controller reconciles. */
    readonly controller: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
    /** Kind of the object. */
    readonly kind: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription' | 'Certificate' | 'Ingress' | 'Kafka' | 'KafkaNodePool' | 'KafkaTopic' | 'KafkaUser' | 'StatefulSet';
    /** What was done. */
    readonly operation: 'create' | 'patch' | 'delete' | 'recreate';
  }>;
  /**
   * `smbp_operator_dependency_ready` (gauge): Whether a dependency of the Big Peer can be used: 1 if so.
   *
   * What does the Big Peer wait for?
   *
   * Unit: boolean, 0 or 1.
   * Bounds: resource_namespace, big_peer: bigPeers; dependency: 8.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorDependencyReady: Gauge<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** What the Big Peer needs. */
    readonly dependency: 'attachment_secret' | 'bridge_secret' | 'certificate' | 'ingress' | 'issuer' | 'kafka' | 'kafka_topic' | 'kafka_user';
  }>;
  /**
   * `smbp_operator_events_published_total` (counter): Kubernetes Events that the operator published.
   *
   * Which warnings did the operator raise, where no event exporter runs?
   *
   * Unit: none, a count of things.
   * Bounds: type, reason: 51.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorEventsPublishedTotal: Counter<{
    /** Type of the Event. */
    readonly type: 'Normal' | 'Warning';
    /** Reason of the Event. */
    readonly reason: 'ApiKeyCreated' | 'ApiKeyExpired' | 'BridgeConfigurationInvalid' | 'BridgeConnected' | 'BridgeConnectionFailed' | 'CertificateExpiringSoon' | 'CertificateRotated' | 'CleanupFailed' | 'ConnectorPrerequisiteMissing' | 'Deleting' | 'DependencyIncompatible' | 'DependencyReady' | 'DependencyTimeout' | 'DeprecatedField' | 'DowngradeRefused' | 'EphemeralAttachmentBackend' | 'FieldConflict' | 'FinalizerBlocked' | 'KeyInvalid' | 'ManagementApiUnauthenticated' | 'OwnerLabelMissing' | 'ParentNotFound' | 'PodReplaced' | 'Provisioned' | 'Provisioning' | 'ReconcileFailed' | 'ReconcileRecovered' | 'ReplicaBackfilled' | 'ReplicaRemovedFromConfig' | 'ReplicaUnreachable' | 'ReplicationConnected' | 'ReplicationLinkLost' | 'RollingUpdateCompleted' | 'RollingUpdateFailed' | 'RollingUpdateStarted' | 'ScaleDownRefused' | 'StableTimestampStalled' | 'StatefulSetRebuildCompleted' | 'StatefulSetRebuildFailed' | 'StatefulSetRebuildStarted' | 'TransitionCompleted' | 'TransitionStalled' | 'TransitionStarted' | 'UpgradeCompleted' | 'UpgradeStarted' | 'VersionUnsupported' | 'VolumeExpansionRequested' | 'VolumeExpansionUnsupported' | 'VolumePending' | 'WaitingForDependency' | 'WriteRejected';
  }>;
  /**
   * `smbp_operator_finalizer_errors_total` (counter): Failures of finalizers, by phase.
   *
   * Why does a deletion hang?
   *
   * Unit: none, a count of things.
   * Bounds: controller: 7; phase: 4.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorFinalizerErrorsTotal: Counter<{
    /** Kind that the controller reconciles. */
    readonly controller: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
    /** What the finalizer was doing. */
    readonly phase: 'add' | 'apply' | 'cleanup' | 'remove';
  }>;
  /**
   * `smbp_operator_instrumentation_dropped_total` (counter): Writes to a metric that were refused, or whose label value was folded into `other`.
   *
   * Does the operator tell Prometheus less than it knows?
   *
   * Unit: none, a count of things.
   * Bounds: metric: 64.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorInstrumentationDroppedTotal: Counter<{
    /** Name of the metric that was written to. */
    readonly metric: string;
  }>;
  /**
   * `smbp_operator_kafka_external_listener_info` (info): How Kafka can be reached from outside the cluster; always 1.
   *
   * Does Kafka wait for an Ingress that nobody serves?
   *
   * Unit: info, always 1; the labels are the value.
   * Bounds: resource_namespace, big_peer: bigPeers; type: 1.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorKafkaExternalListenerInfo: Info<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** Kind of the listener. */
    readonly type: 'none' | 'ingress';
  }>;
  /**
   * `smbp_operator_kube_request_duration_seconds` (histogram): Time until the API server answered, as the operator sees it.
   *
   * Is the API server the slow part?
   *
   * Unit: seconds, a duration in seconds.
   * Bounds: verb: 7.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorKubeRequestDurationSeconds: DurationHistogram<{
    /** Verb of the request. */
    readonly verb: 'create' | 'delete' | 'get' | 'list' | 'patch' | 'update' | 'watch';
  }>;
  /**
   * `smbp_operator_kube_requests_total` (counter): Requests to the API server.
   *
   * Which resource answers 403, 409, 422 or 429?
   *
   * Unit: none, a count of things.
   * Bounds: verb, resource, code: 420.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorKubeRequestsTotal: Counter<{
    /** Verb of the request. */
    readonly verb: 'create' | 'delete' | 'get' | 'list' | 'patch' | 'update' | 'watch';
    /** Resource in the plural, as in the URL. */
    readonly resource: 'bigpeerapikeys' | 'bigpeerapps' | 'bigpeerdatabridges' | 'bigpeerreplications' | 'bigpeers' | 'bigpeerstores' | 'bigpeersubscriptions' | 'certificates' | 'configmaps' | 'deployments' | 'ingresses' | 'issuers' | 'kafkanodepools' | 'kafkas' | 'kafkatopics' | 'kafkausers' | 'pods' | 'secrets' | 'services' | 'statefulsets';
    /** Code of the answer; `error` when there was none. */
    readonly code: '200' | '201' | '403' | '404' | '409' | '410' | '422' | '429' | '5xx' | 'error';
  }>;
  /**
   * `smbp_operator_leader` (gauge): Whether this replica holds the lease: 1 if it does.
   *
   * Is exactly one replica acting?
   *
   * Unit: boolean, 0 or 1.
   * Stability: experimental, since 0.1.0.
   */
  readonly operatorLeader: SingleGauge;
  /**
   * `smbp_operator_reconcile_delay_seconds` (histogram): Time from the trigger to the start of the reconciliation.
   *
   * How long does a user wait after kubectl apply before anything happens?
   *
   * Unit: seconds, a duration in seconds.
   * Bounds: controller: 7.
   * Every series is exposed as 0 from the start.
   * Stability: experimental, since 0.1.0.
   */
  readonly operatorReconcileDelaySeconds: DurationHistogram<{
    /** Kind that the controller reconciles. */
    readonly controller: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
  }>;
  /**
   * `smbp_operator_reconcile_duration_seconds` (histogram): Wall time of one reconciliation.
   *
   * Is a dependency of the operator slow: the API server, Kafka, the store?
   *
   * Unit: seconds, a duration in seconds.
   * Bounds: controller: 7.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorReconcileDurationSeconds: DurationHistogram<{
    /** Kind that the controller reconciles. */
    readonly controller: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
  }>;
  /**
   * `smbp_operator_reconcile_errors_total` (counter): Reconciliations that ended in the error policy, by class of error.
   *
   * What kind of failure is it: a rejected write, a missing permission, Kafka, a certificate?
   *
   * Unit: none, a count of things.
   * Bounds: controller: 7; reason: 12.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorReconcileErrorsTotal: Counter<{
    /** Kind that the controller reconciles. */
    readonly controller: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
    /** Class of the error. */
    readonly reason: 'certificate' | 'configuration' | 'conflict' | 'forbidden' | 'internal' | 'invalid' | 'kafka' | 'not_found' | 'store' | 'throttled' | 'timeout' | 'unavailable';
  }>;
  /**
   * `smbp_operator_reconcile_in_flight` (gauge): Reconciliations that are running now.
   *
   * Is a controller saturated?
   *
   * Unit: none, a count of things.
   * Bounds: controller: 7.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorReconcileInFlight: Gauge<{
    /** Kind that the controller reconciles. */
    readonly controller: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
  }>;
  /**
   * `smbp_operator_reconcile_last_success_timestamp_seconds` (gauge): When the last reconciliation succeeded; no series before the first.
   *
   * Has the loop stopped making progress?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: controller: 7.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorReconcileLastSuccessTimestampSeconds: Timestamp<{
    /** Kind that the controller reconciles. */
    readonly controller: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
  }>;
  /**
   * `smbp_operator_reconcile_oldest_in_flight_start_timestamp_seconds` (gauge): When the oldest running reconciliation started; 0 when none runs.
   *
   * Is one reconciliation stuck, so that it neither fails nor ends?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: controller: 7.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorReconcileOldestInFlightStartTimestampSeconds: Timestamp<{
    /** Kind that the controller reconciles. */
    readonly controller: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
  }>;
  /**
   * `smbp_operator_reconcile_queue_depth` (gauge): Objects that wait to be reconciled.
   *
   * Is there a backlog?
   *
   * Unit: none, a count of things.
   * Bounds: controller: 7.
   * Stability: experimental, since 0.1.0.
   */
  readonly operatorReconcileQueueDepth: Gauge<{
    /** Kind that the controller reconciles. */
    readonly controller: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
  }>;
  /**
   * `smbp_operator_reconcile_total` (counter): Reconciliations that finished, by result.
   *
   * Is the controller working at all?
   *
   * Unit: none, a count of things.
   * Bounds: controller: 7; result: 3.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorReconcileTotal: Counter<{
    /** Kind that the controller reconciles. */
    readonly controller: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
    /** How the reconciliation ended. */
    readonly result: 'success' | 'requeue_after' | 'error';
  }>;
  /**
   * `smbp_operator_resource_condition` (gauge): Status conditions of each custom resource: 1 for the status that the condition has.
   *
   * Is the resource ready or degraded, and which part of it is not?
   *
   * Unit: boolean, 0 or 1.
   * Bounds: kind, resource_namespace, name, big_peer, condition: conditions; status: 3.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorResourceCondition: Gauge<{
    /** Kind of the custom resource. */
    readonly kind: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the custom resource. */
    readonly name: string;
    /** Big Peer that the resource belongs to; empty when it names none. */
    readonly big_peer: string;
    /** Type of the condition, such as Ready, Degraded, KafkaReady or TransactionLogReady. */
    readonly condition: string;
    /** Status of the condition. */
    readonly status: 'True' | 'False' | 'Unknown';
  }>;
  /**
   * `smbp_operator_resource_condition_last_transition_timestamp_seconds` (gauge): When the condition last changed its status.
   *
   * For how long has it been so, also across restarts of the operator?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: kind, resource_namespace, name, big_peer, condition: conditions.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorResourceConditionLastTransitionTimestampSeconds: Timestamp<{
    /** Kind of the custom resource. */
    readonly kind: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the custom resource. */
    readonly name: string;
    /** Big Peer that the resource belongs to; empty when it names none. */
    readonly big_peer: string;
    /** Type of the condition, such as Ready or Degraded. */
    readonly condition: string;
  }>;
  /**
   * `smbp_operator_resource_deletion_timestamp_seconds` (gauge): When the deletion of the custom resource was asked for; no series while it lives.
   *
   * Does a deletion hang?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: kind, resource_namespace, name, big_peer: customResources.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorResourceDeletionTimestampSeconds: Timestamp<{
    /** Kind of the custom resource. */
    readonly kind: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the custom resource. */
    readonly name: string;
    /** Big Peer that the resource belongs to; empty when it names none. */
    readonly big_peer: string;
  }>;
  /**
   * `smbp_operator_resource_generation` (gauge): Generation of the spec of the custom resource.
   *
   * Has the operator acted on the newest spec? Compare it with the observed generation.
   *
   * Unit: version, a number that names a version.
   * Bounds: kind, resource_namespace, name, big_peer: customResources.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorResourceGeneration: Gauge<{
    /** Kind of the custom resource. */
    readonly kind: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the custom resource. */
    readonly name: string;
    /** Big Peer that the resource belongs to; empty when it names none. */
    readonly big_peer: string;
  }>;
  /**
   * `smbp_operator_resource_info` (info): Identity of each custom resource; always 1.
   *
   * To which Big Peer does a resource belong, and in which version?
   *
   * Unit: info, always 1; the labels are the value.
   * Bounds: kind, resource_namespace, name, big_peer: customResources; version: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorResourceInfo: Info<{
    /** Kind of the custom resource. */
    readonly kind: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the custom resource. */
    readonly name: string;
    /** Big Peer that the resource belongs to; empty when it names none. */
    readonly big_peer: string;
    /** Version that the spec asks for; empty where the kind has none. */
    readonly version: string;
  }>;
  /**
   * `smbp_operator_resource_observed_generation` (gauge): Generation that the operator has acted on; 0 before the first.
   *
   * Does a change of the spec not get through?
   *
   * Unit: version, a number that names a version.
   * Bounds: kind, resource_namespace, name, big_peer: customResources.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorResourceObservedGeneration: Gauge<{
    /** Kind of the custom resource. */
    readonly kind: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the custom resource. */
    readonly name: string;
    /** Big Peer that the resource belongs to; empty when it names none. */
    readonly big_peer: string;
  }>;
  /**
   * `smbp_operator_resource_orphaned` (gauge): Whether the custom resource names no Big Peer, or one that is not there: 1 if so.
   *
   * Which resources does the operator leave alone?
   *
   * Unit: boolean, 0 or 1.
   * Bounds: kind, resource_namespace, name, big_peer: customResources.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorResourceOrphaned: Gauge<{
    /** Kind of the custom resource. */
    readonly kind: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the custom resource. */
    readonly name: string;
    /** Big Peer that the resource belongs to; empty when it names none. */
    readonly big_peer: string;
  }>;
  /**
   * `smbp_operator_resources` (gauge): Custom resources that the operator sees.
   *
   * What is there to look after; did a custom resource vanish?
   *
   * Unit: none, a count of things.
   * Bounds: resource_namespace: bigPeers; kind: 7.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorResources: Gauge<{
    /** Kind of the custom resource. */
    readonly kind: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription';
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
  }>;
  /**
   * `smbp_operator_rolling_update_in_progress` (gauge): Whether pods are being replaced: 1 while they are.
   *
   * Does a rollout explain the dip?
   *
   * Unit: boolean, 0 or 1.
   * Bounds: resource_namespace, big_peer: bigPeers; workload: 5.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorRollingUpdateInProgress: Gauge<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** Which pods of the Big Peer. */
    readonly workload: 'api' | 'auth' | 'cdc' | 'store' | 'subscription';
  }>;
  /**
   * `smbp_operator_rolling_update_start_timestamp_seconds` (gauge): When the running rollout started; no series while none runs.
   *
   * Does a rollout hang?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: resource_namespace, big_peer: bigPeers; workload: 5.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorRollingUpdateStartTimestampSeconds: Timestamp<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** Which pods of the Big Peer. */
    readonly workload: 'api' | 'auth' | 'cdc' | 'store' | 'subscription';
  }>;
  /**
   * `smbp_operator_rolling_updates_total` (counter): Rollouts that ended, by result.
   *
   * How many changes fail?
   *
   * Unit: none, a count of things.
   * Bounds: resource_namespace, big_peer: bigPeers; workload: 5; result: 3.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorRollingUpdatesTotal: Counter<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** Which pods of the Big Peer. */
    readonly workload: 'api' | 'auth' | 'cdc' | 'store' | 'subscription';
    /** How the rollout ended. */
    readonly result: 'succeeded' | 'failed' | 'superseded';
  }>;
  /**
   * `smbp_operator_statefulset_rebuilds_total` (counter): StatefulSets that were deleted and made again around their pods and volumes, by result.
   *
   * Did the riskiest thing that the operator does go wrong?
   *
   * Unit: none, a count of things.
   * Bounds: resource_namespace, big_peer: bigPeers; workload: 3; result: 2.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorStatefulsetRebuildsTotal: Counter<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** Which pods of the Big Peer. */
    readonly workload: 'api' | 'store' | 'subscription';
    /** How the rebuild ended. */
    readonly result: 'succeeded' | 'failed';
  }>;
  /**
   * `smbp_operator_storage_requested_bytes` (gauge): Size of the volumes that the spec asks for.
   *
   * Was an expansion not applied? Compare it with the capacity of the volume.
   *
   * Unit: bytes, bytes.
   * Bounds: resource_namespace, big_peer: bigPeers; workload: 3.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorStorageRequestedBytes: Gauge<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** Which pods of the Big Peer. */
    readonly workload: 'api' | 'store' | 'subscription';
  }>;
  /**
   * `smbp_operator_store_cluster_config_epoch` (gauge): Epoch of the configuration of the cluster, as the operator knows it.
   *
   * Do operator and store agree?
   *
   * Unit: version, a number that names a version.
   * Bounds: resource_namespace, big_peer: bigPeers; config: 2.
   * Stability: experimental, since 0.1.0.
   */
  readonly operatorStoreClusterConfigEpoch: Gauge<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** Configuration in force, or the one to come. */
    readonly config: 'current' | 'next';
  }>;
  /**
   * `smbp_operator_store_minimum_replication_factor` (gauge): Replicas below which a partition is at risk, as configured.
   *
   * How near is a partition to the line?
   *
   * Unit: none, a count of things.
   * Bounds: resource_namespace, big_peer: bigPeers.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorStoreMinimumReplicationFactor: Gauge<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
  }>;
  /**
   * `smbp_operator_store_partitions` (gauge): Partitions of the store, by state.
   *
   * Is every range of keys served?
   *
   * Unit: none, a count of things.
   * Bounds: resource_namespace, big_peer: bigPeers; state: 3.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorStorePartitions: Gauge<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** Which partitions are counted. */
    readonly state: 'desired' | 'ready' | 'routing';
  }>;
  /**
   * `smbp_operator_store_replicas` (gauge): Replicas of each partition of the store, by state.
   *
   * Which partition has fewer replicas than it should?
   *
   * Unit: none, a count of things.
   * Bounds: resource_namespace, big_peer: bigPeers; partition: partitions; state: 4.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorStoreReplicas: Gauge<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** Number of the partition. */
    readonly partition: string;
    /** Which replicas are counted. */
    readonly state: 'desired' | 'ready' | 'updated' | 'routing';
  }>;
  /**
   * `smbp_operator_store_transition_in_progress` (gauge): Whether the store goes from one configuration of the cluster to the next: 1 while it does.
   *
   * Does the store scale or upgrade now, so that dips are expected?
   *
   * Unit: boolean, 0 or 1.
   * Bounds: resource_namespace, big_peer: bigPeers.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorStoreTransitionInProgress: Gauge<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
  }>;
  /**
   * `smbp_operator_store_transition_start_timestamp_seconds` (gauge): When the running transition started; no series while none runs.
   *
   * Is there a transition that cannot end?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: resource_namespace, big_peer: bigPeers.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorStoreTransitionStartTimestampSeconds: Timestamp<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
  }>;
  /**
   * `smbp_operator_store_transitions_total` (counter): Transitions of the store that ended, by result.
   *
   * How often does the store scale, and how well?
   *
   * Unit: none, a count of things.
   * Bounds: resource_namespace, big_peer: bigPeers; result: 3.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorStoreTransitionsTotal: Counter<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** How the transition ended. */
    readonly result: 'succeeded' | 'failed' | 'aborted';
  }>;
  /**
   * `smbp_operator_subscription_replicas` (gauge): Subscription servers, by state.
   *
   * Is there capacity left for devices?
   *
   * Unit: none, a count of things.
   * Bounds: resource_namespace, big_peer: bigPeers; state: 3.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorSubscriptionReplicas: Gauge<{
    /** Namespace of the custom resource. */
    readonly resource_namespace: string;
    /** Name of the BigPeer. */
    readonly big_peer: string;
    /** Which servers are counted. */
    readonly state: 'desired' | 'ready' | 'updated';
  }>;
  /**
   * `smbp_operator_watch_errors_total` (counter): Errors of watch streams, by cause.
   *
   * Is a watch lost: permission, missing CRD, API server?
   *
   * Unit: none, a count of things.
   * Bounds: kind: 14; reason: 5.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly operatorWatchErrorsTotal: Counter<{
    /** Kind of the object. */
    readonly kind: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription' | 'Certificate' | 'Ingress' | 'Kafka' | 'KafkaNodePool' | 'KafkaTopic' | 'KafkaUser' | 'StatefulSet';
    /** Where the watch failed. */
    readonly reason: 'initial_list' | 'watch_start' | 'watch_failed' | 'watch_error' | 'no_resource_version';
  }>;
  /**
   * `smbp_operator_watch_last_event_timestamp_seconds` (gauge): When the last event or bookmark of the kind arrived.
   *
   * Is the cache of the operator stale?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: kind: 14.
   * Stability: alpha, since 0.1.0.
   */
  readonly operatorWatchLastEventTimestampSeconds: Timestamp<{
    /** Kind of the object. */
    readonly kind: 'BigPeer' | 'BigPeerApiKey' | 'BigPeerApp' | 'BigPeerDataBridge' | 'BigPeerReplication' | 'BigPeerStore' | 'BigPeerSubscription' | 'Certificate' | 'Ingress' | 'Kafka' | 'KafkaNodePool' | 'KafkaTopic' | 'KafkaUser' | 'StatefulSet';
  }>;
}

/** Metrics of Replication between Big Peers. */
export interface ReplicationInstrumentation extends Instrumentation<'replication'> {
  /**
   * `smbp_replication_bytes_total` (counter): Bytes that were replicated with other Big Peers.
   *
   * What does traffic between regions cost?
   *
   * Unit: bytes, bytes.
   * Bounds: replication: 1; direction: 2.
   * Stability: alpha, since 0.1.0.
   */
  readonly replicationBytesTotal: Counter<{
    /** Name of the BigPeerReplication. */
    readonly replication: string;
    /** As this Big Peer sees it. */
    readonly direction: 'received' | 'sent';
  }>;
  /**
   * `smbp_replication_connections` (gauge): Connections to other Big Peers, by state.
   *
   * Is the link to the other Big Peer up?
   *
   * Unit: none, a count of things.
   * Bounds: replication: 1; state: 3.
   * Stability: beta, since 0.1.0.
   */
  readonly replicationConnections: Gauge<{
    /** Name of the BigPeerReplication. */
    readonly replication: string;
    /** State of the connection. */
    readonly state: 'connected' | 'connecting' | 'failed';
  }>;
  /**
   * `smbp_replication_last_update_timestamp_seconds` (gauge): When the last update was replicated, by direction.
   *
   * How much would be lost if this site had to take over?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: replication: 1; direction: 2.
   * Stability: beta, since 0.1.0.
   */
  readonly replicationLastUpdateTimestampSeconds: Timestamp<{
    /** Name of the BigPeerReplication. */
    readonly replication: string;
    /** As this Big Peer sees it. */
    readonly direction: 'received' | 'sent';
  }>;
  /**
   * `smbp_replication_reconnects_total` (counter): Connections to other Big Peers that were opened again, by reason.
   *
   * Does the link flap; do both sides trust each other?
   *
   * Unit: none, a count of things.
   * Bounds: replication: 1; reason: 4.
   * Stability: alpha, since 0.1.0.
   */
  readonly replicationReconnectsTotal: Counter<{
    /** Name of the BigPeerReplication. */
    readonly replication: string;
    /** Why the connection ended. */
    readonly reason: 'network' | 'tls' | 'auth' | 'remote_closed';
  }>;
  /**
   * `smbp_replication_updates_total` (counter): Updates that were replicated with other Big Peers.
   *
   * Does replication flow?
   *
   * Unit: none, a count of things.
   * Bounds: replication: 1; direction: 2.
   * Stability: alpha, since 0.1.0.
   */
  readonly replicationUpdatesTotal: Counter<{
    /** Name of the BigPeerReplication. */
    readonly replication: string;
    /** As this Big Peer sees it. */
    readonly direction: 'received' | 'sent';
  }>;
}

/** Metrics of Store replica. */
export interface StoreInstrumentation extends Instrumentation<never> {
  /**
   * `smbp_store_apply_duration_seconds` (histogram): Time to apply and commit a batch of transactions.
   *
   * Are disk or locks in the way of writes?
   *
   * Unit: seconds, a duration in seconds.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly storeApplyDurationSeconds: DurationSeries;
  /**
   * `smbp_store_backfill_bytes_total` (counter): Bytes of backfill between replicas.
   *
   * How much load does a transition bring?
   *
   * Unit: bytes, bytes.
   * Bounds: direction: 2.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly storeBackfillBytesTotal: Counter<{
    /** As the replica sees it. */
    readonly direction: 'sent' | 'received';
  }>;
  /**
   * `smbp_store_backfill_remaining_transactions` (gauge): Transactions that the replica has still to fetch from others.
   *
   * When will a new replica be ready?
   *
   * Unit: none, a count of things.
   * Stability: beta, since 0.1.0.
   */
  readonly storeBackfillRemainingTransactions: SingleGauge;
  /**
   * `smbp_store_build_info` (info): Build of the running store replica; always 1.
   *
   * Do replicas of different versions run side by side?
   *
   * Unit: info, always 1; the labels are the value.
   * Bounds: version, revision: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly storeBuildInfo: Info<{
    /** Version of the software. */
    readonly version: string;
    /** Commit that was built. */
    readonly revision: string;
  }>;
  /**
   * `smbp_store_cluster_config_epoch` (gauge): Epoch of the configuration of the cluster that the replica knows.
   *
   * Does a replica still follow an old configuration?
   *
   * Unit: version, a number that names a version.
   * Bounds: config: 2.
   * Stability: alpha, since 0.1.0.
   */
  readonly storeClusterConfigEpoch: Gauge<{
    /** Configuration in force, or the one to come. */
    readonly config: 'current' | 'next';
  }>;
  /**
   * `smbp_store_committed_transaction_id` (gauge): Highest transaction that the replica has committed.
   *
   * Which replica holds the stable timestamp down?
   *
   * Unit: offset, a position in a log.
   * Stability: beta, since 0.1.0.
   */
  readonly storeCommittedTransactionId: SingleGauge;
  /**
   * `smbp_store_gc_last_advance_timestamp_seconds` (gauge): When the timestamp of garbage collection last rose.
   *
   * Since when do old versions pile up on the disk?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Stability: beta, since 0.1.0.
   */
  readonly storeGcLastAdvanceTimestampSeconds: SingleTimestamp;
  /**
   * `smbp_store_gc_removed_versions_total` (counter): Old versions that the replica removed.
   *
   * Does garbage collection keep up with writes?
   *
   * Unit: none, a count of things.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly storeGcRemovedVersionsTotal: CounterSeries;
  /**
   * `smbp_store_gc_transaction_id` (gauge): Transaction up to which the replica may remove old versions.
   *
   * Do old versions pile up on the disk?
   *
   * Unit: offset, a position in a log.
   * Stability: beta, since 0.1.0.
   */
  readonly storeGcTransactionId: SingleGauge;
  /**
   * `smbp_store_gossip_last_received_timestamp_seconds` (gauge): When the replica heard from the peer that has been silent the longest.
   *
   * Is the network between replicas cut?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Stability: beta, since 0.1.0.
   */
  readonly storeGossipLastReceivedTimestampSeconds: SingleTimestamp;
  /**
   * `smbp_store_gossip_messages_total` (counter): Messages of gossip between replicas.
   *
   * Is a replica cut off or overloaded?
   *
   * Unit: none, a count of things.
   * Bounds: direction: 2; result: 2.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly storeGossipMessagesTotal: Counter<{
    /** As the replica sees it. */
    readonly direction: 'sent' | 'received';
    /** Whether the message arrived. */
    readonly result: 'ok' | 'error';
  }>;
  /**
   * `smbp_store_missing_intervals` (gauge): Ranges of transactions that the replica has missed.
   *
   * Does a replica have gaps that must be filled?
   *
   * Unit: none, a count of things.
   * Stability: beta, since 0.1.0.
   */
  readonly storeMissingIntervals: SingleGauge;
  /**
   * `smbp_store_read_duration_seconds` (histogram): Time to answer a read.
   *
   * Is one partition slow?
   *
   * Unit: seconds, a duration in seconds.
   * Bounds: operation: 4.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly storeReadDurationSeconds: DurationHistogram<{
    /** Kind of read. */
    readonly operation: 'scan' | 'get' | 'count' | 'other';
  }>;
  /**
   * `smbp_store_read_requests_total` (counter): Reads that the replica answered, by result.
   *
   * Which share of reads fails; do reads reach the wrong replica?
   *
   * Unit: none, a count of things.
   * Bounds: operation: 4; result: 4.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly storeReadRequestsTotal: Counter<{
    /** Kind of read. */
    readonly operation: 'scan' | 'get' | 'count' | 'other';
    /** How the read ended; `not_owner` is a read for another partition. */
    readonly result: 'ok' | 'error' | 'timeout' | 'not_owner';
  }>;
  /**
   * `smbp_store_replica_info` (info): Place of the replica in the cluster; always 1.
   *
   * Which partition does a pod serve?
   *
   * Unit: info, always 1; the labels are the value.
   * Bounds: partition, store_replica, server_id: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly storeReplicaInfo: Info<{
    /** Number of the partition. */
    readonly partition: string;
    /** Number of the replica within the partition. */
    readonly store_replica: string;
    /** Id of the server in the configuration of the cluster. */
    readonly server_id: string;
  }>;
  /**
   * `smbp_store_rocksdb_background_errors_total` (counter): Errors of the background work of RocksDB.
   *
   * Is the disk full or the data damaged, so that the replica only reads?
   *
   * Unit: none, a count of things.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly storeRocksdbBackgroundErrorsTotal: CounterSeries;
  /**
   * `smbp_store_rocksdb_bytes` (gauge): Sizes that RocksDB reports.
   *
   * How much of the volume is live data, how much is waste?
   *
   * Unit: bytes, bytes.
   * Bounds: kind: 6.
   * Stability: beta, since 0.1.0.
   */
  readonly storeRocksdbBytes: Gauge<{
    /** What is measured. */
    readonly kind: 'live_sst' | 'total_sst' | 'wal' | 'memtable' | 'block_cache' | 'estimated_live_data';
  }>;
  /**
   * `smbp_store_rocksdb_pending_compaction_bytes` (gauge): Bytes that RocksDB has still to compact.
   *
   * Will writes stall soon?
   *
   * Unit: bytes, bytes.
   * Stability: beta, since 0.1.0.
   */
  readonly storeRocksdbPendingCompactionBytes: SingleGauge;
  /**
   * `smbp_store_rocksdb_write_stall_seconds_total` (counter): Time for which RocksDB held writes back, by cause.
   *
   * Is the disk too slow for the load?
   *
   * Unit: seconds, a duration in seconds.
   * Bounds: cause: 3.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly storeRocksdbWriteStallSecondsTotal: Counter<{
    /** What RocksDB waited for. */
    readonly cause: 'l0' | 'memtable' | 'pending_compaction';
  }>;
  /**
   * `smbp_store_state` (stateset): State of the replica: 1 for the one that it is in.
   *
   * Why is a pod up, yet serves nothing?
   *
   * Unit: boolean, 0 or 1.
   * Bounds: state: 6.
   * Stability: beta, since 0.1.0.
   */
  readonly storeState: StatesetSeries<'starting' | 'backfilling' | 'catching_up' | 'ready' | 'draining' | 'failed'>;
  /**
   * `smbp_store_transactions_applied_total` (counter): Transactions that the replica applied.
   *
   * How many writes does each replica take?
   *
   * Unit: none, a count of things.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly storeTransactionsAppliedTotal: CounterSeries;
  /**
   * `smbp_store_ust_last_advance_timestamp_seconds` (gauge): When the universally stable timestamp (UST) last rose.
   *
   * Does it stand still, so that reads grow stale, nothing is collected and no transition ends?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Stability: beta, since 0.1.0.
   */
  readonly storeUstLastAdvanceTimestampSeconds: SingleTimestamp;
  /**
   * `smbp_store_ust_transaction_id` (gauge): Universally stable timestamp (UST) that the replica knows.
   *
   * How fresh are consistent reads?
   *
   * Unit: offset, a position in a log.
   * Stability: beta, since 0.1.0.
   */
  readonly storeUstTransactionId: SingleGauge;
  /**
   * `smbp_txnlog_consumed_records_total` (counter): Records that were read from the log.
   *
   * Is each reader alive?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogConsumedRecordsTotal: Counter<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
  }>;
  /**
   * `smbp_txnlog_consumer_errors_total` (counter): Errors of a reader of the log, by reason.
   *
   * Has retention passed a reader, so that it lost transactions?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1; reason: 5.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogConsumerErrorsTotal: Counter<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
    /** What went wrong; after `offset_out_of_range` records are lost to the reader. */
    readonly reason: 'broker' | 'offset_out_of_range' | 'decode' | 'auth' | 'timeout';
  }>;
  /**
   * `smbp_txnlog_consumer_lag_records` (gauge): Records between the end of the log and the position of the reader.
   *
   * Who is behind, and how far?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogConsumerLagRecords: Gauge<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
  }>;
  /**
   * `smbp_txnlog_last_consumed_record_timestamp_seconds` (gauge): Time that the broker gave the last record that was applied.
   *
   * How far behind is a reader in time?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogLastConsumedRecordTimestampSeconds: Timestamp<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
  }>;
  /**
   * `smbp_txnlog_oldest_transaction_id` (gauge): Oldest transaction that is still in the log.
   *
   * How much time has the slowest reader before retention passes it?
   *
   * Unit: offset, a position in a log.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogOldestTransactionId: SingleGauge;
}

/** Metrics of Subscription server. */
export interface SubscriptionInstrumentation extends Instrumentation<'app'> {
  /**
   * `smbp_subscription_app_connections` (gauge): Open connections of an app.
   *
   * Which app has lost its devices?
   *
   * Unit: none, a count of things.
   * Bounds: app: apps.
   * Stability: alpha, since 0.1.0.
   */
  readonly subscriptionAppConnections: Gauge<{
    /** Id of the app; where a Big Peer has more than 50, the emitter folds the rest into `other`. */
    readonly app: string;
  }>;
  /**
   * `smbp_subscription_blob_store_bytes` (gauge): Bytes of update files that the server keeps.
   *
   * Does the volume of the server fill up?
   *
   * Unit: bytes, bytes.
   * Bounds: tier: 2.
   * Stability: alpha, since 0.1.0.
   */
  readonly subscriptionBlobStoreBytes: Gauge<{
    /** Where they are kept. */
    readonly tier: 'memory' | 'disk';
  }>;
  /**
   * `smbp_subscription_build_info` (info): Build of the running subscription server; always 1.
   *
   * Do subscription servers of different versions run side by side?
   *
   * Unit: info, always 1; the labels are the value.
   * Bounds: version, revision: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly subscriptionBuildInfo: Info<{
    /** Version of the software. */
    readonly version: string;
    /** Commit that was built. */
    readonly revision: string;
  }>;
  /**
   * `smbp_subscription_cache_bytes` (gauge): Memory that the cache of the server takes.
   *
   * Will the server run out of memory?
   *
   * Unit: bytes, bytes.
   * Stability: alpha, since 0.1.0.
   */
  readonly subscriptionCacheBytes: SingleGauge;
  /**
   * `smbp_subscription_cache_requests_total` (counter): Reads by whether the cache of the server answered them.
   *
   * How much load reaches the store; is the cache cold after a rollout?
   *
   * Unit: none, a count of things.
   * Bounds: result: 2.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly subscriptionCacheRequestsTotal: Counter<{
    /** Whether the cache had it. */
    readonly result: 'hit' | 'miss';
  }>;
  /**
   * `smbp_subscription_channel_open_retries_total` (counter): Further attempts to open a channel on a connection.
   *
   * Do links to devices flap?
   *
   * Unit: none, a count of things.
   * Every series is exposed as 0 from the start.
   * Stability: experimental, since 0.1.0.
   */
  readonly subscriptionChannelOpenRetriesTotal: CounterSeries;
  /**
   * `smbp_subscription_connections` (gauge): Open connections.
   *
   * How many devices are connected; is the load even?
   *
   * Unit: none, a count of things.
   * Bounds: transport, peer: 3.
   * Stability: beta, since 0.1.0.
   */
  readonly subscriptionConnections: Gauge<{
    /** Transport of the connection. */
    readonly transport: 'websocket' | 'tcp';
    /** Who is at the other end. */
    readonly peer: 'small_peer' | 'big_peer';
  }>;
  /**
   * `smbp_subscription_connections_closed_total` (counter): Connections that ended, by reason.
   *
   * Do we drop devices, or do they leave?
   *
   * Unit: none, a count of things.
   * Bounds: reason: 7.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly subscriptionConnectionsClosedTotal: Counter<{
    /** Why the connection ended. */
    readonly reason: 'client' | 'idle' | 'shutdown' | 'protocol_error' | 'watchdog' | 'overload' | 'network';
  }>;
  /**
   * `smbp_subscription_connections_opened_total` (counter): Attempts to open a connection, by result.
   *
   * Does the fleet reconnect at once; why do attempts fail?
   *
   * Unit: none, a count of things.
   * Bounds: transport: 2; result: 5.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly subscriptionConnectionsOpenedTotal: Counter<{
    /** Transport of the connection. */
    readonly transport: 'websocket' | 'tcp';
    /** How the attempt ended. */
    readonly result: 'accepted' | 'auth_failed' | 'tls_failed' | 'handshake_failed' | 'rejected_overload';
  }>;
  /**
   * `smbp_subscription_fanout_delay_seconds` (histogram): Time from a transaction being stable in the log to its being handed to connected peers.
   *
   * Do devices see writes in time?
   *
   * Unit: seconds, a duration in seconds.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly subscriptionFanoutDelaySeconds: DurationSeries;
  /**
   * `smbp_subscription_queries` (gauge): Queries that devices are subscribed to.
   *
   * How much fan-out does each write cause?
   *
   * Unit: none, a count of things.
   * Stability: alpha, since 0.1.0.
   */
  readonly subscriptionQueries: SingleGauge;
  /**
   * `smbp_subscription_session_resets_total` (counter): Sync sessions that began again from nothing, by reason.
   *
   * Do devices download everything again?
   *
   * Unit: none, a count of things.
   * Bounds: reason: 3.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly subscriptionSessionResetsTotal: Counter<{
    /** Why the session began again. */
    readonly reason: 'reconnect_lost_update' | 'version' | 'error';
  }>;
  /**
   * `smbp_subscription_sync_bytes_total` (counter): Bytes that were replicated with peers.
   *
   * What does egress cost; is the network full?
   *
   * Unit: bytes, bytes.
   * Bounds: direction: 2.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly subscriptionSyncBytesTotal: Counter<{
    /** As the server sees it. */
    readonly direction: 'received' | 'sent';
  }>;
  /**
   * `smbp_subscription_sync_updates_total` (counter): Updates that were replicated with peers.
   *
   * Does sync flow both ways?
   *
   * Unit: none, a count of things.
   * Bounds: direction: 2.
   * Every series is exposed as 0 from the start.
   * Stability: beta, since 0.1.0.
   */
  readonly subscriptionSyncUpdatesTotal: Counter<{
    /** As the server sees it. */
    readonly direction: 'received' | 'sent';
  }>;
  /**
   * `smbp_subscription_ust_polls_total` (counter): Polls for the universally stable timestamp (UST), by result.
   *
   * Is the server cut off from the store?
   *
   * Unit: none, a count of things.
   * Bounds: result: 2.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly subscriptionUstPollsTotal: Counter<{
    /** How the poll ended. */
    readonly result: 'success' | 'error';
  }>;
  /**
   * `smbp_subscription_ust_transaction_id` (gauge): Universally stable timestamp (UST) at which the server reads.
   *
   * Does one server serve stale data?
   *
   * Unit: offset, a position in a log.
   * Stability: beta, since 0.1.0.
   */
  readonly subscriptionUstTransactionId: SingleGauge;
  /**
   * `smbp_subscription_virtual_connection_teardowns_total` (counter): Virtual connections that were torn down, by reason.
   *
   * Do stalled peers exhaust the server?
   *
   * Unit: none, a count of things.
   * Bounds: reason: 3.
   * Every series is exposed as 0 from the start.
   * Stability: alpha, since 0.1.0.
   */
  readonly subscriptionVirtualConnectionTeardownsTotal: Counter<{
    /** Why it was torn down. */
    readonly reason: 'no_channel' | 'timeout' | 'error';
  }>;
  /**
   * `smbp_txnlog_consumed_records_total` (counter): Records that were read from the log.
   *
   * Is each reader alive?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogConsumedRecordsTotal: Counter<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
  }>;
  /**
   * `smbp_txnlog_consumer_errors_total` (counter): Errors of a reader of the log, by reason.
   *
   * Has retention passed a reader, so that it lost transactions?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1; reason: 5.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogConsumerErrorsTotal: Counter<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
    /** What went wrong; after `offset_out_of_range` records are lost to the reader. */
    readonly reason: 'broker' | 'offset_out_of_range' | 'decode' | 'auth' | 'timeout';
  }>;
  /**
   * `smbp_txnlog_consumer_lag_records` (gauge): Records between the end of the log and the position of the reader.
   *
   * Who is behind, and how far?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogConsumerLagRecords: Gauge<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
  }>;
  /**
   * `smbp_txnlog_last_consumed_record_timestamp_seconds` (gauge): Time that the broker gave the last record that was applied.
   *
   * How far behind is a reader in time?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogLastConsumedRecordTimestampSeconds: Timestamp<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
  }>;
  /**
   * `smbp_txnlog_publish_bytes` (histogram): Size of the transactions that were appended.
   *
   * Do transactions come near the limit of the log, 100 MiB?
   *
   * Unit: bytes, bytes.
   * Bounds: client: 1.
   * Stability: alpha, since 0.1.0.
   */
  readonly txnlogPublishBytes: Histogram<{
    /** Which kind of server writes. */
    readonly client: 'subscription' | 'api';
  }>;
  /**
   * `smbp_txnlog_publish_duration_seconds` (histogram): Time until the log acknowledged a transaction.
   *
   * How long does every write wait at least?
   *
   * Unit: seconds, a duration in seconds.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogPublishDurationSeconds: DurationHistogram<{
    /** Which kind of server writes. */
    readonly client: 'subscription' | 'api';
  }>;
  /**
   * `smbp_txnlog_publish_in_flight` (gauge): Appends that the log has not acknowledged yet.
   *
   * Does the log push back?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1.
   * Stability: alpha, since 0.1.0.
   */
  readonly txnlogPublishInFlight: Gauge<{
    /** Which kind of server writes. */
    readonly client: 'subscription' | 'api';
  }>;
  /**
   * `smbp_txnlog_publish_total` (counter): Transactions that were appended to the log, by result.
   *
   * Are writes accepted?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1; result: 4.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogPublishTotal: Counter<{
    /** Which kind of server writes. */
    readonly client: 'subscription' | 'api';
    /** How the append ended. */
    readonly result: 'committed' | 'retriable_error' | 'fatal_error' | 'too_large';
  }>;
}

/** Metrics of Data bridge to webhooks. */
export interface WebhookInstrumentation extends Instrumentation<'app' | 'bridge'> {
  /**
   * `smbp_cdc_changes_total` (counter): Changes of documents that were captured.
   *
   * Has the source of a bridge dried up?
   *
   * Unit: none, a count of things.
   * Bounds: app: 1; change_type: 4.
   * Stability: beta, since 0.1.0.
   */
  readonly cdcChangesTotal: Counter<{
    /** Id of the app; where a Big Peer has more than 50, the emitter folds the rest into `other`. */
    readonly app: string;
    /** What happened to the document. */
    readonly change_type: 'insert' | 'update' | 'delete' | 'evict';
  }>;
  /**
   * `smbp_cdc_lag_transactions` (gauge): Transactions between the stable timestamp and the last one captured.
   *
   * Is capture behind?
   *
   * Unit: none, a count of things.
   * Bounds: app: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly cdcLagTransactions: Gauge<{
    /** Id of the app; where a Big Peer has more than 50, the emitter folds the rest into `other`. */
    readonly app: string;
  }>;
  /**
   * `smbp_cdc_last_captured_timestamp_seconds` (gauge): Time of the last transaction that was captured.
   *
   * How far behind is capture in time?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: app: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly cdcLastCapturedTimestampSeconds: Timestamp<{
    /** Id of the app; where a Big Peer has more than 50, the emitter folds the rest into `other`. */
    readonly app: string;
  }>;
  /**
   * `smbp_txnlog_consumed_records_total` (counter): Records that were read from the log.
   *
   * Is each reader alive?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogConsumedRecordsTotal: Counter<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
  }>;
  /**
   * `smbp_txnlog_consumer_errors_total` (counter): Errors of a reader of the log, by reason.
   *
   * Has retention passed a reader, so that it lost transactions?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1; reason: 5.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogConsumerErrorsTotal: Counter<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
    /** What went wrong; after `offset_out_of_range` records are lost to the reader. */
    readonly reason: 'broker' | 'offset_out_of_range' | 'decode' | 'auth' | 'timeout';
  }>;
  /**
   * `smbp_txnlog_consumer_lag_records` (gauge): Records between the end of the log and the position of the reader.
   *
   * Who is behind, and how far?
   *
   * Unit: none, a count of things.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogConsumerLagRecords: Gauge<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
  }>;
  /**
   * `smbp_txnlog_last_consumed_record_timestamp_seconds` (gauge): Time that the broker gave the last record that was applied.
   *
   * How far behind is a reader in time?
   *
   * Unit: timestamp_seconds, seconds since 1970-01-01 UTC.
   * Bounds: client: 1.
   * Stability: beta, since 0.1.0.
   */
  readonly txnlogLastConsumedRecordTimestampSeconds: Timestamp<{
    /** Which kind of server reads; `cdc` stands for all data bridges. */
    readonly client: 'store' | 'subscription' | 'cdc';
  }>;
  /**
   * `smbp_webhook_backlog_records` (gauge): Records that wait to be delivered.
   *
   * How late are deliveries?
   *
   * Unit: none, a count of things.
   * Bounds: bridge: 1.
   * Stability: alpha, since 0.1.0.
   */
  readonly webhookBacklogRecords: Gauge<{
    /** Name of the BigPeerDataBridge. */
    readonly bridge: string;
  }>;
  /**
   * `smbp_webhook_consumer_reconnects_total` (counter): Times that the dispatcher connected to Kafka again.
   *
   * Does the dispatcher lose Kafka over and over?
   *
   * Unit: none, a count of things.
   * Bounds: bridge: 1.
   * Stability: alpha, since 0.1.0.
   */
  readonly webhookConsumerReconnectsTotal: Counter<{
    /** Name of the BigPeerDataBridge. */
    readonly bridge: string;
  }>;
  /**
   * `smbp_webhook_deliveries_total` (counter): Calls to the webhook of a bridge, by result.
   *
   * Is the endpoint of the customer down?
   *
   * Unit: none, a count of things.
   * Bounds: bridge: 1; result: 5.
   * Stability: alpha, since 0.1.0.
   */
  readonly webhookDeliveriesTotal: Counter<{
    /** Name of the BigPeerDataBridge. */
    readonly bridge: string;
    /** How it ended; after `gave_up` the change is not delivered. */
    readonly result: 'ok' | 'client_error' | 'server_error' | 'timeout' | 'gave_up';
  }>;
}

/** The instrumentation of each component. */
export interface Instrumentations {
  readonly api: ApiInstrumentation;
  readonly auth: AuthInstrumentation;
  readonly canary: CanaryInstrumentation;
  readonly cdc: CdcInstrumentation;
  readonly 'mongo-connector': MongoConnectorInstrumentation;
  readonly operator: OperatorInstrumentation;
  readonly replication: ReplicationInstrumentation;
  readonly store: StoreInstrumentation;
  readonly subscription: SubscriptionInstrumentation;
  readonly webhook: WebhookInstrumentation;
}

/**
 * Makes the metrics of one component, registers them, and returns one handle a metric.
 *
 * @throws {@link InstrumentationError} For an unknown component or size, without a registry, or when the registry has a
 *   metric of the same name; nothing is registered then.
 */
export declare function createInstrumentation<Component extends keyof Instrumentations>(
  options: InstrumentationOptions<Component, Sizes>,
): Instrumentations[Component];
