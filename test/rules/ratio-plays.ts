import type { AlertPlay, Firing, PodSeries } from './alert-plays.ts';

/** Counters of what went well and of what did not, in the notation of promtool. */
type Counters = (well: string, badly: string, pod?: string) => readonly PodSeries[];

/** What the plays of one kind differ in. */
interface RatioContext {
  readonly counters: Counters;
  /** Labels that the alert keeps beside the identity. */
  readonly labels?: Firing['labels'];
  /** Further cases, for the matchers of the alert. */
  readonly cases?: AlertPlay['cases'];
  readonly equivalent?: AlertPlay['equivalent'];
}

/**
 * A share of failures over 10 minutes that must last for 10 minutes, with at least 20 calls. Samples are half a window
 * apart, so that an increase is exactly twice the step; counters begin high, because Prometheus extrapolates none below
 * zero.
 */
export function failureRatioPlay({
  counters,
  labels = {},
  cases = {},
  equivalent = {},
  limit,
}: RatioContext & {
  /** Failures of 1000 at the limit. */
  readonly limit: number;
}): AlertPlay {
  const steady = (well: number, badly: number, pod?: string): readonly PodSeries[] =>
    counters(`1000+${well}x12`, `1000+${badly}x12`, pod);
  const fires = (value: string): Readonly<Record<string, readonly Firing[]>> => ({
    '15m': [{ labels, value }],
    '59m': [{ labels, value }],
  });
  return {
    interval: '5m',
    moments: ['14m', '15m', '59m'],
    cases: {
      'just over the limit': {
        series: steady(1000 - limit * 1.005, limit * 1.005),
        fires: fires(`${Number(((limit / 10) * 1.005).toPrecision(4))}%`),
      },
      'at the limit': { series: steady(1000 - limit, limit) },
      'just under the limit': { series: steady(1001 - limit, limit - 1) },
      'exactly as many calls as it needs': { series: steady(5, 5), fires: fires('50%') },
      'fewer calls than it needs': { series: steady(4.95, 4.95) },
      'no calls': { series: steady(0, 0) },
      'no failures': { series: steady(100, 0) },
      'pods are added up': {
        series: [...steady(8, 0, 'a'), ...steady(4, 4, 'b')],
        fires: fires('25%'),
      },
      'was busier before, with the same share of failures': {
        series: counters('1000+5000x9 46050+50x3', '1000+5000x9 46050+50x3'),
        fires: fires('50%'),
      },
      'was busy before and is quiet now': {
        series: counters('1000+50x9 1454.95+4.95x3', '1000+50x9 1454.95+4.95x3'),
        fires: { '15m': [{ labels, value: '50%' }] },
      },
      'the calls of another namespace are no evidence': {
        series: [...steady(3, 3), ...steady(1000, 0).map(inStaging)],
      },
      ...cases,
    },
    equivalent: {
      '[10m])) >= 0)': NO_NUMBER,
      '[10m])))': NO_NUMBER,
      ...equivalent,
    },
  };
}

/**
 * A burn of an error budget of 0.1 % at 14.4 times the pace, over an hour and over 5 minutes, for 2 minutes, with at
 * least 500 calls in the hour. Samples are half of the short window apart.
 */
export function budgetBurnPlay({ counters, cases = {}, equivalent = {} }: RatioContext): AlertPlay {
  const steady = (well: number, badly: number, pod?: string): readonly PodSeries[] =>
    counters(`1000000+${well}x40`, `1000000+${badly}x40`, pod);
  const always = (value: string): Readonly<Record<string, readonly Firing[]>> => ({
    '5m': [{ value }],
    '64m': [{ value }],
    '74m': [{ value }],
  });
  return {
    interval: '2m30s',
    moments: ['4m', '5m', '64m', '74m'],
    cases: {
      'just over the limit': { series: steady(9855, 145), fires: always('1.45%') },
      'at the limit': { series: steady(9856, 144) },
      'just under the limit': { series: steady(9857, 143) },
      'no failures': { series: steady(10_000, 0) },
      'no failures, and no series of them': { series: steady(10_000, 0).slice(0, 1) },
      'nothing but failures, and no series of anything else': {
        series: steady(0, 1000).slice(1),
        fires: always('100%'),
      },
      'no calls': { series: steady(0, 0) },
      'as many calls as it needs': {
        series: steady(10.5, 10.5),
        fires: { '64m': [{ value: '50%' }], '74m': [{ value: '50%' }] },
      },
      'fewer calls than it needs': { series: steady(10.25, 10.5) },
      'the calls of another namespace are no evidence': {
        series: [...steady(10.25, 10.5), ...steady(1000, 0).map(inStaging)],
      },
      'pods are added up': {
        series: [...steady(1000, 0, 'a'), ...steady(960, 40, 'b')],
        fires: always('2%'),
      },
      'pods that are below the limit together': {
        series: [...steady(10_000, 0, 'a'), ...steady(980, 20, 'b')],
      },
      'pods that are below the limit together since 5 minutes ago': {
        series: [
          ...counters('1000000+740x40', '1000000+100x27 1002720+20x6', 'a'),
          ...counters('1000000+740x40', '1000000x40', 'b'),
        ],
        fires: { '5m': [{ value: '6.329%' }], '64m': [{ value: '6.329%' }] },
      },
      'just under the limit in the hour': {
        series: counters('1000000+9860x40', '1000000+138.5x27 1003939.5+200x6'),
      },
      'just under the limit in the last 5 minutes': {
        series: counters('1000000+9860x40', '1000000+200x27 1005542+142x6'),
        fires: { '5m': [{ value: '1.988%' }], '64m': [{ value: '1.988%' }] },
      },
      'failed in the hour, while another namespace fails now': {
        series: [
          ...counters('1000000+1000x40', '1000000+1000x27 1027000x6'),
          ...counters('1000000+1000x40', '1000000x27 1000100+100x6').map(inStaging),
        ],
        fires: { '5m': [{ value: '50%' }], '64m': [{ value: '50%' }] },
      },
      'was busier before, with the same share of failures': {
        series: counters('1000000+98550x11 2093905+9855x28', '1000000+1450x11 1016095+145x28'),
        fires: always('1.45%'),
      },
      'is busier now, with the same share of failures': {
        series: counters('1000000+9855x23 1325215+98550x16', '1000000+145x23 1004785+1450x16'),
        fires: always('1.45%'),
      },
      'failed in the hour, but not in the last 5 minutes': {
        series: counters('1000000+1000x40', '1000000+1000x27 1027000x6'),
        fires: { '5m': [{ value: '50%' }], '64m': [{ value: '50%' }] },
      },
      'fails now, but little in the hour': {
        series: counters('1000000+1000x40', '1000000x27 1000100+100x6'),
      },
      'fails now, and did so two hours ago': {
        series: counters('1000000+1000x40', '1000000+500x4 1002000x22 1002100+100x6'),
        fires: { '5m': [{ value: '33.33%' }] },
      },
      'is quiet now, with a small share of failures that is too large': {
        series: counters('1000000+95000x27 3565985+985x6', '1000000+5000x27 1135015+15x6'),
        fires: { '5m': [{ value: '5%' }], '64m': [{ value: '5%' }], '74m': [{ value: '4.997%' }] },
      },
      ...cases,
    },
    equivalent: {
      '>= 14.4 * (1 - 0.999)': 'No share that a play can have is exactly the limit in floating point.',
      '> 500': 'No increase over an hour is exactly 500 in floating point.',
      '])) >= 0)': NO_NUMBER,
      '])))': NO_NUMBER,
      '0 * ': 'Whether the share is 0 or missing shows on the dashboard only.',
      ...equivalent,
    },
  };
}

const NO_NUMBER =
  'Without calls the share is no number, which is over no limit; it is left out for the dashboard.';

function inStaging(series: PodSeries): PodSeries {
  return { ...series, labels: { ...series.labels, namespace: 'staging' } };
}
