import { definePackCheck } from '../check.ts';

export const baseUnits = definePackCheck({
  code: 'catalog/base-units',
  severity: 'error',
  summary: 'The name of a metric says base units, written out.',
  *run({ catalog }) {
    for (const { name } of catalog.metrics) {
      for (const word of new Set(name.toLowerCase().split('_').slice(1))) {
        const base = baseOf(word);
        if (base === undefined || base === word) continue;
        yield {
          message: `The name "${name}" holds "${word}", which is no base unit written out.`,
          help: `Measure in ${base}, and say so in the name.`,
          at: { path: `metrics/${name}` },
        };
      }
    }
  },
});

/**
 * The base unit of each unit that people write.
 *
 * Source: Prometheus client_golang, prometheus/testutil/promlint/validations/units.go, commit 61d20416; `percent`:
 * https://prometheus.io/docs/practices/naming/#base-units.
 */
const BASE_UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    seconds: ['seconds', 'minutes', 'hours', 'days', 'weeks'],
    bytes: ['bytes', 'bits'],
    ratio: ['percent'],
    celsius: ['celsius', 'fahrenheit', 'rankine'],
    kelvin: ['kelvin', 'kelvins'],
    meters: ['meters', 'inches', 'yards', 'miles'],
    metres: ['metres'],
    grams: ['grams', 'pounds', 'ounces'],
    joules: ['joules', 'calories'],
    amperes: ['amperes'],
    volts: ['volts'],
  }).flatMap(([base, units]) => units.map((unit) => [unit, base] as const)),
);

/** Short forms, which stand for one unit here and for another there. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    seconds: ['s', 'ms', 'us', 'ns', 'sec', 'm', 'h', 'd'],
    bytes: ['b', 'kb', 'mb', 'gb', 'tb', 'pb'],
  }).flatMap(([base, units]) => units.map((unit) => [unit, base] as const)),
);

const PREFIX =
  /^(?:pico|nano|micro|milli|centi|deci|deca|hecto|kilo|mega|giga|tera|peta|kibi|mebi|gibi|tebi|pebi)/;

/** The base unit of what a word measures, or `undefined` when it names no unit. */
function baseOf(word: string): string | undefined {
  return ABBREVIATIONS.get(word) ?? BASE_UNITS.get(word) ?? BASE_UNITS.get(word.replace(PREFIX, ''));
}
