import type { PanelUnit } from '../pack/subject.ts';
import type { Dimension, Quantity } from '../promql/quantity.ts';

const NONE: Dimension = { seconds: 0, bytes: 0 };
const TIME: Dimension = { seconds: 1, bytes: 0 };
const DATA: Dimension = { seconds: 0, bytes: 1 };
const FREQUENCY: Dimension = { seconds: -1, bytes: 0 };
const DATA_RATE: Dimension = { seconds: -1, bytes: 1 };
const MILLISECOND = 1e-3;
const MINUTE = 60;
const BIT = 1 / 8;

/** Units of one dimension, by how many base units one of them is. */
function table(
  dimension: Dimension,
  scales: Readonly<Record<string, number>>,
  point = false,
): readonly (readonly [string, Quantity])[] {
  return Object.entries(scales).map(([id, scale]) => [id, { dimension, scale, point }]);
}

/**
 * What the units of Grafana measure. A unit that is not here (`short`, `none`, a currency, the user's own) may show any
 * number.
 *
 * Source: Grafana 12 and 13, packages/grafana-data/src/valueFormats/categories.ts.
 */
const QUANTITIES: ReadonlyMap<string, Quantity> = new Map([
  ...table(NONE, { percent: 0.01, percentunit: 1 }),
  ...table(TIME, {
    ns: 1e-9,
    µs: 1e-6,
    ms: MILLISECOND,
    s: 1,
    m: MINUTE,
    h: 3_600,
    d: 86_400,
    dtdurationms: MILLISECOND,
    dtdurations: 1,
    dthms: 1,
    dtdhms: 1,
    timeticks: 0.01,
    clockms: MILLISECOND,
    clocks: 1,
  }),
  ...table(
    TIME,
    {
      dateTimeAsIso: MILLISECOND,
      dateTimeAsIsoNoDateIfToday: MILLISECOND,
      dateTimeAsUS: MILLISECOND,
      dateTimeAsUSNoDateIfToday: MILLISECOND,
      dateTimeAsLocal: MILLISECOND,
      dateTimeAsLocalNoDateIfToday: MILLISECOND,
      dateTimeAsSystem: MILLISECOND,
      dateTimeFromNow: MILLISECOND,
    },
    true,
  ),
  ...table(DATA, {
    bits: BIT,
    bytes: 1,
    kbytes: 2 ** 10,
    mbytes: 2 ** 20,
    gbytes: 2 ** 30,
    tbytes: 2 ** 40,
    pbytes: 2 ** 50,
    decbits: BIT,
    decbytes: 1,
    deckbytes: 1e3,
    decmbytes: 1e6,
    decgbytes: 1e9,
    dectbytes: 1e12,
    decpbytes: 1e15,
  }),
  ...table(DATA_RATE, {
    bps: BIT,
    Bps: 1,
    binbps: BIT,
    binBps: 1,
    KBs: 1e3,
    MBs: 1e6,
    GBs: 1e9,
    TBs: 1e12,
    PBs: 1e15,
    Kbits: 1e3 * BIT,
    Mbits: 1e6 * BIT,
    Gbits: 1e9 * BIT,
    Tbits: 1e12 * BIT,
    Pbits: 1e15 * BIT,
    KiBs: 2 ** 10,
    MiBs: 2 ** 20,
    GiBs: 2 ** 30,
    TiBs: 2 ** 40,
    PiBs: 2 ** 50,
    Kibits: 2 ** 10 * BIT,
    Mibits: 2 ** 20 * BIT,
    Gibits: 2 ** 30 * BIT,
    Tibits: 2 ** 40 * BIT,
    Pibits: 2 ** 50 * BIT,
  }),
  ...table(FREQUENCY, {
    hertz: 1,
    rothz: 1,
    pps: 1,
    cps: 1,
    ops: 1,
    reqps: 1,
    rps: 1,
    wps: 1,
    iops: 1,
    eps: 1,
    mps: 1,
    recps: 1,
    rowsps: 1,
    cpm: 1 / MINUTE,
    opm: 1 / MINUTE,
    reqpm: 1 / MINUTE,
    rpm: 1 / MINUTE,
    wpm: 1 / MINUTE,
    epm: 1 / MINUTE,
    mpm: 1 / MINUTE,
    recpm: 1 / MINUTE,
  }),
]);

/** A unit of Grafana by its identifier. */
export function grafanaUnit(id: string): PanelUnit {
  const quantity = QUANTITIES.get(id);
  return { id, ...(quantity && { quantity }) };
}
