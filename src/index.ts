// The engine, for packs of other operators. Content of the SMBP pack is not exported here.

// catalog: what is measured
export type { Bound, Extent, Size } from './catalog/bounds.ts';
export { defineSize } from './catalog/bounds.ts';
export type { Component } from './catalog/component.ts';
export { defineComponent } from './catalog/component.ts';
export type { ExternalCatalog, ExternalMetric, ExternalPattern } from './catalog/external.ts';
export { defineExternalMetric } from './catalog/external.ts';
export type { Label, Labels } from './catalog/label.ts';
export type {
  CounterMetric,
  GaugeMetric,
  HistogramMetric,
  InfoMetric,
  Metric,
  StatesetMetric,
} from './catalog/metric.ts';
export {
  defineCounter,
  defineGauge,
  defineHistogram,
  defineInfo,
  defineStateset,
  fact,
  proposal,
} from './catalog/metric.ts';
export type { Unit } from './catalog/unit.ts';

// pack: what is made of it
export type { AlertSpec } from './pack/alert.ts';
export { defineAlert } from './pack/alert.ts';
export type { DashboardSpec, PanelSpec } from './pack/dashboard.ts';
export { defineDashboard } from './pack/dashboard.ts';
export type { PackDefinition } from './pack/definition.ts';
export { definePack } from './pack/definition.ts';
export type { Pack } from './pack/pack.ts';
export { param } from './pack/param.ts';
export type { Prose } from './pack/prose.ts';
export { label, prose, value } from './pack/prose.ts';
export type { QueryTemplate } from './pack/query-template.ts';
export {
  bucketOf,
  countOf,
  identity,
  ownerNamespace,
  promql,
  sampleLimit,
  selection,
  sumOf,
  targetsOf,
} from './pack/query-template.ts';
export type { RecordingRuleSpec } from './pack/recording-rule.ts';
export { defineRecordingRule } from './pack/recording-rule.ts';
export { resolvePack } from './pack/resolve.ts';
export type { SettingReference, SettingSection } from './pack/setting-reference.ts';
export type { Settings } from './pack/settings.ts';
export type { SourceSpec } from './pack/source.ts';
export {
  defineFleetSource,
  defineForeignSource,
  defineServiceSource,
  defineTwinSource,
} from './pack/source.ts';

// from text to settings, from pack to findings and files
export { checkPack } from './checks/run.ts';
export { settingReferences } from './config/setting-references.ts';
export { defaultSettings, parseSettings } from './config/settings-file.ts';
export type { Diagnostic } from './core/diagnostic.ts';
export { PackError } from './core/errors.ts';
export type { GeneratedFile } from './core/generated-file.ts';
export type { Location, Span } from './core/location.ts';
export { renderPack } from './targets/render-pack.ts';
