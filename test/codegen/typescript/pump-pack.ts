import { defineSize } from '../../../src/catalog/bounds.ts';
import { defineComponent } from '../../../src/catalog/component.ts';
import {
  defineCounter,
  defineGauge,
  defineHistogram,
  defineInfo,
  defineStateset,
} from '../../../src/catalog/metric.ts';
import type {
  Counter,
  CounterSeries,
  DurationSeries,
  Gauge,
  Histogram,
  Info,
  Instrumentation,
  SingleGauge,
  SingleTimestamp,
  Stateset,
  StatesetSeries,
  Timestamp,
} from '../../../src/codegen/typescript/runtime/api.ts';
import { definePack } from '../../../src/pack/definition.ts';
import { probeFacts } from '../../support/probe-pack.ts';

export const pump = defineComponent({
  name: 'pump',
  title: 'Pump',
  pods: { factor: 1, sizes: [] },
  identity: ['namespace'],
});
const valve = defineComponent({ ...pump, name: 'valve', title: 'Valve' });
const tanks = defineSize({ name: 'tanks', help: 'Tanks.', reference: 3 });

const facts = { ...probeFacts, emittedBy: [pump] } as const;
const tank = { help: 'Which tank.', values: 'open' } as const;
const result = { help: 'How it ended.', values: ['ok', 'failed'] } as const;
const EACH_TANK = { labels: ['tank'], max: { factor: 1, sizes: [tanks] } } as const;

/** A metric of each kind, with and without labels, and with each sort of bound. */
export const pumpMetrics = {
  strokes: defineCounter({ ...facts, name: 'pump_strokes_total' }),
  runs: defineCounter({ ...facts, name: 'pump_runs_total', labels: { result } }),
  deliveries: defineCounter({
    ...facts,
    name: 'pump_deliveries_total',
    labels: { tank, result },
    bounds: [EACH_TANK],
  }),
  orders: defineCounter({
    ...facts,
    name: 'pump_orders_total',
    labels: {
      customer: { help: 'Who.', values: 'open' },
      urgency: { help: 'How.', values: ['low', 'other'] },
    },
    bounds: [{ labels: ['customer', 'urgency'], max: { factor: 4, sizes: [] } }],
  }),
  alarms: defineCounter({
    ...facts,
    name: 'pump_alarms_total',
    labels: {
      kind: { help: 'What.', values: ['heat', 'noise', 'leak'] },
      level: { help: 'How bad.', values: ['low', 'high'] },
    },
    bounds: [{ labels: ['kind', 'level'], max: { factor: 4, sizes: [] } }],
    zeroInitialised: false,
  }),
  pressure: defineGauge({ ...facts, name: 'pump_pressure_ratio', unit: 'ratio', acrossPods: 'max' }),
  level: defineGauge({
    ...facts,
    name: 'pump_level_bytes',
    unit: 'bytes',
    acrossPods: 'max',
    labels: { tank, hose: { help: 'Which hose.', values: 'open', optional: true } },
    bounds: [{ labels: ['tank', 'hose'], max: { factor: 1, sizes: [tanks] } }],
  }),
  start: defineGauge({
    ...facts,
    name: 'pump_start_timestamp_seconds',
    unit: 'timestamp_seconds',
    acrossPods: 'max',
  }),
  filled: defineGauge({
    ...facts,
    name: 'pump_filled_timestamp_seconds',
    unit: 'timestamp_seconds',
    acrossPods: 'max',
    labels: { result },
  }),
  portion: defineHistogram({
    ...facts,
    name: 'pump_portion_bytes',
    unit: 'bytes',
    buckets: [1, 10],
    labels: { result },
  }),
  stroke: defineHistogram({ ...facts, name: 'pump_stroke_seconds', unit: 'seconds', buckets: [0.5, 60] }),
  buildInfo: defineInfo({
    ...facts,
    name: 'pump_build_info',
    labels: {
      version: { help: 'Version.', values: 'open' },
      channel: { help: 'Which.', values: ['stable'] },
    },
    bounds: [{ labels: ['version', 'channel'], max: { factor: 1, sizes: [] } }],
  }),
  tankInfo: defineInfo({
    ...facts,
    name: 'pump_tank_info',
    labels: { tank, fluid: { help: 'What is in it.', values: ['oil', 'water', 'other'] } },
    bounds: [EACH_TANK, { labels: ['fluid'], max: { factor: 1, sizes: [] } }],
  }),
  mode: defineStateset({
    ...facts,
    name: 'pump_mode',
    labels: { state: { help: 'Mode.', values: ['idle', 'busy', 'other'] } },
  }),
  tankState: defineStateset({
    ...facts,
    name: 'pump_tank_state',
    labels: { tank, state: { help: 'State.', values: ['empty', 'full'] } },
    bounds: [{ labels: ['tank', 'state'], max: { factor: 2, sizes: [tanks] } }],
  }),
  dropped: defineCounter({
    ...facts,
    name: 'pump_dropped_total',
    labels: { metric: { help: 'Which metric.', values: 'open' } },
    bounds: [{ labels: ['metric'], max: { factor: 20, sizes: [] } }],
  }),
  turns: defineCounter({ ...facts, name: 'pump_valve_turns_total', emittedBy: [valve] }),
};

export const pumpPack = definePack({
  name: 'pump',
  title: 'Pump',
  version: '1.2.3',
  metricPrefix: 'pump_',
  alertPrefix: 'Pump',
  metrics: [pumpMetrics],
  external: [],
  rules: [],
  dashboards: [],
  namespace: 'pumps',
  sources: [],
  instrumentation: { dropped: pumpMetrics.dropped },
});

type Result = 'ok' | 'failed';

/** What the generated types say of the component `pump`. */
export interface PumpInstrumentation extends Instrumentation<'tank' | 'hose' | 'customer'> {
  readonly strokesTotal: CounterSeries;
  readonly runsTotal: Counter<{ readonly result: Result }>;
  readonly deliveriesTotal: Counter<{ readonly tank: string; readonly result: Result }>;
  readonly ordersTotal: Counter<{ readonly customer: string; readonly urgency: 'low' | 'other' }>;
  readonly alarmsTotal: Counter<{ readonly kind: 'heat' | 'noise' | 'leak'; readonly level: 'low' | 'high' }>;
  readonly pressureRatio: SingleGauge;
  readonly levelBytes: Gauge<{ readonly tank: string; readonly hose: string }>;
  readonly startTimestampSeconds: SingleTimestamp;
  readonly filledTimestampSeconds: Timestamp<{ readonly result: Result }>;
  readonly portionBytes: Histogram<{ readonly result: Result }>;
  readonly strokeSeconds: DurationSeries;
  readonly buildInfo: Info<{ readonly version: string; readonly channel: 'stable' }>;
  readonly tankInfo: Info<{ readonly tank: string; readonly fluid: 'oil' | 'water' | 'other' }>;
  readonly mode: StatesetSeries<'idle' | 'busy' | 'other'>;
  readonly tankState: Stateset<{ readonly tank: string }, 'empty' | 'full'>;
  readonly droppedTotal: Counter<{ readonly metric: string }>;
}
