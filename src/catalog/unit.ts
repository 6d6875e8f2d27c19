/**
 * Every unit that a metric may be in. Own metrics use the Prometheus base units (those with a `suffix`, or with an
 * empty one); the others exist because components that we do not own expose them.
 *
 * `suffix` is what the name of an own metric must end with, before `_total` of a counter.
 *
 * @see https://prometheus.io/docs/practices/naming/ (base units)
 */
export const UNITS = {
  none: { suffix: '', meaning: 'a count of things' },
  boolean: { suffix: '', meaning: '0 or 1' },
  info: { suffix: '_info', meaning: 'always 1; the labels are the value' },
  seconds: { suffix: '_seconds', meaning: 'a duration in seconds' },
  timestamp_seconds: { suffix: '_timestamp_seconds', meaning: 'seconds since 1970-01-01 UTC' },
  bytes: { suffix: '_bytes', meaning: 'bytes' },
  ratio: { suffix: '_ratio', meaning: 'a share between 0 and 1' },
  offset: { suffix: '', meaning: 'a position in a log' },
  version: { suffix: '', meaning: 'a number that names a version' },
  milliseconds: { suffix: undefined, meaning: 'a duration in milliseconds' },
  timestamp_milliseconds: { suffix: undefined, meaning: 'milliseconds since 1970-01-01 UTC' },
  nanoseconds: { suffix: undefined, meaning: 'a duration in nanoseconds' },
  days: { suffix: undefined, meaning: 'a duration in days' },
  cores: { suffix: undefined, meaning: 'processor cores' },
  messages: { suffix: undefined, meaning: 'messages of a log' },
  per_second: { suffix: undefined, meaning: 'events a second' },
  bytes_per_second: { suffix: undefined, meaning: 'bytes a second' },
  mixed: { suffix: undefined, meaning: 'differs from series to series' },
} as const;

/** A unit of the closed vocabulary. */
export type Unit = keyof typeof UNITS;

/** A unit that metrics of an own catalog may use. */
export type OwnUnit = {
  [U in Unit]: (typeof UNITS)[U]['suffix'] extends string ? U : never;
}[Unit];

/** What the name of an own metric in unit `U` ends with, e.g. `_seconds`. */
export type UnitSuffix<U extends OwnUnit> = (typeof UNITS)[U]['suffix'];
