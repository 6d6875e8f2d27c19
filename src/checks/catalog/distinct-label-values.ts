import { definePackCheck } from '../check.ts';

export const distinctLabelValues = definePackCheck({
  code: 'catalog/distinct-label-values',
  severity: 'error',
  summary: 'A closed label has values, each of them once and none of them empty.',
  *run({ catalog }) {
    for (const metric of catalog.metrics) {
      for (const [label, { values }] of Object.entries(metric.labels)) {
        const fault = values === 'open' ? undefined : faultOf(values);
        if (fault === undefined) continue;
        yield {
          message: `The label "${label}" of "${metric.name}" ${fault.says}.`,
          help: fault.help,
          at: { path: `metrics/${metric.name}/labels/${label}` },
        };
      }
    }
  },
});

interface Fault {
  readonly says: string;
  readonly help: string;
}

function faultOf(values: readonly string[]): Fault | undefined {
  const repeated = values.find((value, index) => values.indexOf(value) < index);
  if (values.length === 0) {
    return { says: 'has no value at all', help: "List its values, or write values: 'open' and a bound." };
  }
  if (values.includes('')) {
    return {
      says: 'has an empty value, which to Prometheus is no label',
      help: 'Give the value a word, such as "none".',
    };
  }
  return repeated === undefined
    ? undefined
    : { says: `lists "${repeated}" twice`, help: 'Leave it in the list once.' };
}
