// Judged by the compiler: each `@ts-expect-error` is a mistake that must not compile, its neighbour differs in one thing.
import { defineComponent } from '../../src/catalog/component.ts';
import {
  defineCounter,
  defineGauge,
  defineHistogram,
  defineInfo,
  defineStateset,
  proposal,
} from '../../src/catalog/metric.ts';

const component = defineComponent({
  name: 'probe',
  title: 'Probe',
  pods: { factor: 1, sizes: [] },
  identity: ['namespace'],
});
const rest = {
  help: 'Help.',
  question: 'Question?',
  emittedBy: [component],
  tier: 1,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('A test.'),
} as const;

// A counter ends with its unit and `_total`.
defineCounter({ ...rest, name: 'probe_errors_total' });
// @ts-expect-error the suffix is missing
defineCounter({ ...rest, name: 'probe_errors' });
defineCounter({ ...rest, name: 'probe_sent_bytes_total', unit: 'bytes' });
// @ts-expect-error the unit is missing in the name
defineCounter({ ...rest, name: 'probe_sent_total', unit: 'bytes' });
// @ts-expect-error the name says bytes, the unit says none
defineCounter({ ...rest, name: 'probe_sent_bytes_total' });

// A gauge ends with its unit and with no suffix of another kind.
defineGauge({ ...rest, name: 'probe_queue_depth', unit: 'none', acrossPods: 'sum' });
// @ts-expect-error `_total` belongs to counters
defineGauge({ ...rest, name: 'probe_queue_total', unit: 'none', acrossPods: 'sum' });
// @ts-expect-error the name says seconds, the unit says none
defineGauge({ ...rest, name: 'probe_lag_seconds', unit: 'none', acrossPods: 'max' });
defineGauge({ ...rest, name: 'probe_lag_seconds', unit: 'seconds', acrossPods: 'max' });
// @ts-expect-error the name says a timestamp, the unit says a duration
defineGauge({ ...rest, name: 'probe_start_timestamp_seconds', unit: 'seconds', acrossPods: 'max' });
defineGauge({ ...rest, name: 'probe_start_timestamp_seconds', unit: 'timestamp_seconds', acrossPods: 'max' });
// @ts-expect-error only the author knows how pods are aggregated
defineGauge({ ...rest, name: 'probe_queue_depth', unit: 'none' });
// @ts-expect-error own metrics use base units
defineGauge({ ...rest, name: 'probe_lag_milliseconds', unit: 'milliseconds', acrossPods: 'max' });

// A timestamp is never initialised to 0: it would be 1970.
defineGauge({
  ...rest,
  name: 'probe_start_timestamp_seconds',
  unit: 'timestamp_seconds',
  acrossPods: 'max',
  // @ts-expect-error never for timestamps
  zeroInitialised: true,
});

// A histogram has a unit, buckets, and a name that ends with the unit.
defineHistogram({ ...rest, name: 'probe_duration_seconds', unit: 'seconds', buckets: [1, 2] });
// @ts-expect-error the name lacks the unit
defineHistogram({ ...rest, name: 'probe_duration', unit: 'seconds', buckets: [1, 2] });
// @ts-expect-error at least one bucket
defineHistogram({ ...rest, name: 'probe_duration_seconds', unit: 'seconds', buckets: [] });

// An info metric ends with `_info` and has labels.
defineInfo({ ...rest, name: 'probe_build_info', labels: { version: { help: 'Version.', values: ['1'] } } });
// @ts-expect-error the suffix is missing
defineInfo({ ...rest, name: 'probe_build', labels: { version: { help: 'Version.', values: ['1'] } } });
// @ts-expect-error without labels it says nothing
defineInfo({ ...rest, name: 'probe_build_info' });

// A stateset has a closed label `state`.
defineStateset({
  ...rest,
  name: 'probe_state',
  labels: { state: { help: 'State.', values: ['up', 'down'] } },
});
// @ts-expect-error an open label is no set of states
defineStateset({ ...rest, name: 'probe_state', labels: { state: { help: 'State.', values: 'open' } } });
defineStateset({
  ...rest,
  name: 'probe_state',
  // @ts-expect-error the label is called `state`
  labels: { phase: { help: 'State.', values: ['up', 'down'] } },
});

// A bound names labels of the metric.
const labels = { route: { help: 'Route.', values: 'open' } } as const;
defineCounter({
  ...rest,
  name: 'probe_requests_total',
  labels,
  bounds: [{ labels: ['route'], max: { factor: 3, sizes: [] } }],
});
defineCounter({
  ...rest,
  name: 'probe_requests_total',
  labels,
  // @ts-expect-error there is no label `rout`
  bounds: [{ labels: ['rout'], max: { factor: 3, sizes: [] } }],
});

// Names and labels stay literal types.
const errors = defineCounter({
  ...rest,
  name: 'probe_errors_total',
  labels: { kind: { help: 'Kind.', values: ['a'] } },
});
export const errorsName: 'probe_errors_total' = errors.name;
export const kindValues: readonly ['a'] = errors.labels.kind.values;
