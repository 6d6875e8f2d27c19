import { definePackCheck } from '../check.ts';

export const noKindInName = definePackCheck({
  code: 'catalog/no-kind-in-name',
  severity: 'error',
  summary: 'No word of the name of a metric is a metric kind of Prometheus.',
  *run({ catalog }) {
    for (const { name } of catalog.metrics) {
      const word = name
        .toLowerCase()
        .split('_')
        .slice(1)
        .find((part) => KINDS.has(part));
      if (word === undefined) continue;
      yield {
        message: `The name "${name}" says "${word}", which is a kind.`,
        help: 'Say what is measured; the exposition says the kind.',
        at: { path: `metrics/${name}` },
      };
    }
  },
});

/** Source: Prometheus client_golang, prometheus/testutil/promlint/validations/generic_name_validations.go. */
const KINDS: ReadonlySet<string> = new Set(['counter', 'gauge', 'histogram', 'summary']);
