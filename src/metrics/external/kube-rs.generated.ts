// Generated from catalogs/kube-rs.yaml by npm run handles. Do not edit.

import { defineExternalCatalog, externalMetric } from '../../catalog/external-catalog.ts';

/** What is known of the component. */
export const $catalog = defineExternalCatalog({
  name: 'kube-rs',
  patterns: [],
  metrics: {
    doc_controller_reconcile_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of a reconciliation.","variants":["kube.rs-website"],"sources":["kube-rs/website@HEAD:docs/controllers/observability.md"]}',
    doc_controller_reconciliation_errors_total: '{"kinds":["counter"],"units":["none"],"help":"Reconciliation errors.","labels":{"error":{},"instance":{}},"variants":["kube.rs-website"],"sources":["kube-rs/website@HEAD:docs/controllers/observability.md"]}',
    doc_controller_reconciliations_total: '{"kinds":["counter"],"units":["none"],"help":"Reconciliations.","variants":["kube.rs-website"],"sources":["kube-rs/website@HEAD:docs/controllers/observability.md"]}',
    doc_ctrl_reconcile_duration_seconds: '{"kinds":["histogram"],"units":["seconds"],"help":"Duration of a reconciliation.","variants":["controller-rs"],"sources":["kube-rs/controller-rs@0.16.0:src/metrics.rs"]}',
    doc_ctrl_reconcile_failures_total: '{"kinds":["counter"],"units":["none"],"help":"Reconciliations that failed.","labels":{"error":{},"instance":{}},"variants":["controller-rs"],"sources":["kube-rs/controller-rs@0.16.0:src/metrics.rs"]}',
    doc_ctrl_reconcile_runs_total: '{"kinds":["counter"],"units":["none"],"help":"Reconciliations started.","variants":["controller-rs"],"sources":["kube-rs/controller-rs@0.16.0:src/metrics.rs"]}',
  },
});

/**
 * Duration of a reconciliation.
 *
 * Sources: kube-rs/website\@HEAD:docs/controllers/observability.md.
 */
export const doc_controller_reconcile_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'doc_controller_reconcile_duration_seconds');

/**
 * Reconciliation errors.
 *
 * Sources: kube-rs/website\@HEAD:docs/controllers/observability.md.
 */
export const doc_controller_reconciliation_errors_total = /* @__PURE__ */ externalMetric($catalog, 'doc_controller_reconciliation_errors_total');

/**
 * Reconciliations.
 *
 * Sources: kube-rs/website\@HEAD:docs/controllers/observability.md.
 */
export const doc_controller_reconciliations_total = /* @__PURE__ */ externalMetric($catalog, 'doc_controller_reconciliations_total');

/**
 * Duration of a reconciliation.
 *
 * Sources: kube-rs/controller-rs\@0.16.0:src/metrics.rs.
 */
export const doc_ctrl_reconcile_duration_seconds = /* @__PURE__ */ externalMetric($catalog, 'doc_ctrl_reconcile_duration_seconds');

/**
 * Reconciliations that failed.
 *
 * Sources: kube-rs/controller-rs\@0.16.0:src/metrics.rs.
 */
export const doc_ctrl_reconcile_failures_total = /* @__PURE__ */ externalMetric($catalog, 'doc_ctrl_reconcile_failures_total');

/**
 * Reconciliations started.
 *
 * Sources: kube-rs/controller-rs\@0.16.0:src/metrics.rs.
 */
export const doc_ctrl_reconcile_runs_total = /* @__PURE__ */ externalMetric($catalog, 'doc_ctrl_reconcile_runs_total');
