import * as fc from 'fast-check';

import { defineComponent } from '../../../src/catalog/component.ts';
import type { GaugeMetric } from '../../../src/catalog/metric.ts';
import { defineGauge } from '../../../src/catalog/metric.ts';
import type { PackDefinition } from '../../../src/pack/definition.ts';
import { hostileText } from '../../text/hostile-text.ts';
import { probeFacts, probePack } from '../../support/probe-pack.ts';

const words = hostileText.map((text) => `${text}.`);
const texts = fc.sample(
  fc.record({
    help: words,
    values: fc.uniqueArray(hostileText, { minLength: 1, maxLength: 5 }),
    size: words,
  }),
  { numRuns: 60, seed: 3 },
);

/** Metrics whose every text means something to a language that it is written into. */
export const hostileMetrics: readonly GaugeMetric[] = texts.map(({ help, values, size }, index) =>
  defineGauge({
    ...probeFacts,
    help,
    question: help,
    since: help,
    emittedBy: [
      defineComponent({
        name: 'probe',
        title: help,
        pods: { factor: 1, sizes: [] },
        identity: ['namespace'],
      }),
    ],
    name: `probe_hostile_${index}`,
    unit: 'none',
    acrossPods: 'sum',
    zeroInitialised: true,
    labels: Object.fromEntries([[index % 2 === 0 ? '__proto__' : 'constructor', { help, values }]]),
    bounds: [
      {
        labels: [index % 2 === 0 ? '__proto__' : 'constructor'],
        max: { factor: 9, sizes: [{ name: size, help, reference: 1 }] },
      },
    ],
  }),
);

/** A pack of nothing else. */
export const hostilePack: PackDefinition = {
  ...probePack,
  title: texts.map(({ help }) => help).join(''),
  metrics: [Object.fromEntries(hostileMetrics.map((metric) => [metric.name, metric]))],
  rules: [],
  dashboards: [],
};
