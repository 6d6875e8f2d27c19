import type * as units from '@grafana/grafana-foundation-sdk/units';

import type { Unit } from '../catalog/unit.ts';

/** Id of a unit that Grafana knows. Read from the types of the SDK: its module would cost an import at run time. */
export type GrafanaUnit = Extract<(typeof units)[keyof typeof units], string>;

/**
 * - `short` scales by thousands (`1.2 K`). Numbers that are names or positions are not scaled: `none`.
 * - A rate is `cps`, counts a second, which is true of every counter; `ops` and `eps` would call errors operations and
 *   anything at all events.
 * - Grafana's dates take milliseconds. Seconds since 1970 would show as a day in January 1970, so they stay numbers: a
 *   panel shows an age, `time() - x` in `seconds`, or a date, `x * 1000` in `timestamp_milliseconds`.
 */
const GRAFANA_UNITS = {
  none: 'short',
  boolean: 'short',
  info: 'short',
  seconds: 's',
  timestamp_seconds: 'none',
  bytes: 'bytes',
  ratio: 'percentunit',
  offset: 'none',
  version: 'none',
  milliseconds: 'ms',
  timestamp_milliseconds: 'dateTimeAsIso',
  nanoseconds: 'ns',
  days: 'd',
  cores: 'short',
  messages: 'short',
  per_second: 'cps',
  bytes_per_second: 'Bps',
  mixed: 'short',
} as const satisfies Record<Unit, GrafanaUnit>;

/** Id by which Grafana knows a unit, e.g. `percentunit` for `ratio`. */
export function grafanaUnit(unit: Unit): GrafanaUnit {
  return GRAFANA_UNITS[unit];
}
