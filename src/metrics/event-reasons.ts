/**
 * Reasons of the Kubernetes Events that the operator publishes, each with its type: `Warning` only where a human may
 * have to act. A proposal, on the ground of its release notes, its conditions and the known failures of its
 * dependencies.
 */
export const EVENT_TYPES = {
  ApiKeyCreated: 'Normal',
  ApiKeyExpired: 'Warning',
  BridgeConfigurationInvalid: 'Warning',
  BridgeConnected: 'Normal',
  BridgeConnectionFailed: 'Warning',
  CertificateExpiringSoon: 'Warning',
  CertificateRotated: 'Normal',
  CleanupFailed: 'Warning',
  ConnectorPrerequisiteMissing: 'Warning',
  Deleting: 'Normal',
  DependencyIncompatible: 'Warning',
  DependencyReady: 'Normal',
  DependencyTimeout: 'Warning',
  DeprecatedField: 'Warning',
  DowngradeRefused: 'Warning',
  EphemeralAttachmentBackend: 'Warning',
  FieldConflict: 'Warning',
  FinalizerBlocked: 'Warning',
  KeyInvalid: 'Warning',
  ManagementApiUnauthenticated: 'Warning',
  OwnerLabelMissing: 'Warning',
  ParentNotFound: 'Warning',
  PodReplaced: 'Normal',
  Provisioned: 'Normal',
  Provisioning: 'Normal',
  ReconcileFailed: 'Warning',
  ReconcileRecovered: 'Normal',
  ReplicaBackfilled: 'Normal',
  ReplicaRemovedFromConfig: 'Warning',
  ReplicaUnreachable: 'Warning',
  ReplicationConnected: 'Normal',
  ReplicationLinkLost: 'Warning',
  RollingUpdateCompleted: 'Normal',
  RollingUpdateFailed: 'Warning',
  RollingUpdateStarted: 'Normal',
  ScaleDownRefused: 'Warning',
  StableTimestampStalled: 'Warning',
  StatefulSetRebuildCompleted: 'Normal',
  StatefulSetRebuildFailed: 'Warning',
  StatefulSetRebuildStarted: 'Normal',
  TransitionCompleted: 'Normal',
  TransitionStalled: 'Warning',
  TransitionStarted: 'Normal',
  UpgradeCompleted: 'Normal',
  UpgradeStarted: 'Normal',
  VersionUnsupported: 'Warning',
  VolumeExpansionRequested: 'Normal',
  VolumeExpansionUnsupported: 'Warning',
  VolumePending: 'Warning',
  WaitingForDependency: 'Normal',
  WriteRejected: 'Warning',
} as const satisfies Readonly<Record<string, 'Normal' | 'Warning'>>;

/** A reason of an Event. */
export type EventReason = keyof typeof EVENT_TYPES;

/** Every reason of an Event, sorted. */
// The keys of a record of all reasons are the reasons.
export const EVENT_REASONS = Object.keys(EVENT_TYPES) as readonly EventReason[];
