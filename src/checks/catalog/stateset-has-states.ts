import { definePackCheck } from '../check.ts';

export const statesetHasStates = definePackCheck({
  code: 'catalog/stateset-has-states',
  severity: 'error',
  summary: 'A stateset has a closed label `state` with at least two values.',
  *run({ catalog }) {
    for (const { kind, name, labels } of catalog.metrics) {
      const states = labels['state']?.values;
      if (kind !== 'stateset' || (states !== undefined && states !== 'open' && states.length > 1)) continue;
      yield {
        message: `The stateset "${name}" has no label "state" that lists its states.`,
        help: 'Declare the label with every state in values, or make the metric a gauge.',
        at: { path: `metrics/${name}/labels` },
      };
    }
  },
});
