import { resolveCatalog } from '../../src/catalog/catalog.ts';
import { defineComponent } from '../../src/catalog/component.ts';
import { defineGauge, defineInfo, proposal } from '../../src/catalog/metric.ts';
import { CHECKS } from '../../src/checks/registry.ts';
import { checkSubject } from '../../src/checks/run.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { PLATFORMS } from '../../src/pack/platform.ts';

const ground = proposal('A test.');
const rest = {
  help: 'A test.',
  question: 'Is it a test?',
  tier: 3,
  stability: 'alpha',
  since: '0.1.0',
  ground,
} as const;

const operator = defineComponent({
  name: 'operator',
  title: 'Operator',
  pods: { factor: 1, sizes: [] },
  identity: ['namespace'],
});

const store = defineComponent({
  name: 'store',
  title: 'Store',
  pods: { factor: 3, sizes: [] },
  identity: ['namespace'],
});

/** `single_…` come from one pod, `triple_…` from three; `…_labelled` has an independent label, `…_pair` two that belong together. */
const catalog = resolveCatalog(
  [
    defineGauge({
      ...rest,
      name: 'single_load',
      unit: 'none',
      domain: 'non-negative',
      emittedBy: [operator],
      acrossPods: 'sum',
    }),
    defineGauge({
      ...rest,
      name: 'single_other',
      unit: 'none',
      domain: 'non-negative',
      emittedBy: [operator],
      acrossPods: 'sum',
    }),
    defineGauge({
      ...rest,
      name: 'triple_load',
      unit: 'none',
      domain: 'non-negative',
      emittedBy: [store],
      acrossPods: 'sum',
    }),
    defineGauge({
      ...rest,
      name: 'single_labelled',
      unit: 'none',
      domain: 'non-negative',
      emittedBy: [operator],
      acrossPods: 'sum',
      labels: { side: { help: 'Side.', values: ['left', 'right'] } },
    }),
    defineGauge({
      ...rest,
      name: 'single_pair',
      unit: 'none',
      domain: 'non-negative',
      emittedBy: [operator],
      acrossPods: 'sum',
      labels: {
        app: { help: 'App.', values: 'open' },
        kind: { help: 'Kind of the app.', values: 'open' },
      },
      bounds: [{ labels: ['app', 'kind'], max: { factor: 5, sizes: [] } }],
    }),
    defineInfo({
      ...rest,
      name: 'single_build_info',
      emittedBy: [operator],
      labels: { version: { help: 'Version.', values: 'open' } },
      bounds: [{ labels: ['version'], max: { factor: 1, sizes: [] } }],
    }),
  ],
  [],
);

/** Findings of these families on the query of an alert: severity, code, and what is marked. */
export function findingsOn(
  expr: string,
  families: RegExp,
  rule: Readonly<Record<string, unknown>> = {},
  records: Readonly<Record<string, string>> = {},
): readonly string[] {
  const recorded = Object.entries(records).map(([record, of]) => ({ record, expr: of }));
  const text = JSON.stringify({
    groups: [{ name: 'test', rules: [...recorded, { alert: 'Test', expr, ...rule }] }],
  });
  const { subject } = ingest([{ name: 'test.yaml', text }], {
    catalog,
    platform: PLATFORMS['kube-prometheus-stack'],
    dialects: ['prometheus-3'],
    scrapeIntervalSeconds: 30,
    evaluationIntervalSeconds: 60,
  });
  return checkSubject(subject, CHECKS)
    .filter(({ code }) => families.test(code))
    .map(({ severity, code, at }) => `${severity} ${code}: ${markedIn(at)}`);
}

function markedIn({
  text,
  span,
}: {
  readonly text?: string;
  readonly span?: { readonly from: number; readonly to: number };
}): string {
  return text === undefined || span === undefined ? '' : text.slice(span.from, span.to);
}
