import { describe, expect, test } from 'vitest';

import type { Check } from '../../src/checks/check.ts';
import { checkPack } from '../../src/checks/run.ts';
import { statedUnit } from '../../src/checks/shared/stated-unit.ts';
import { axisOfOneDimension } from '../../src/checks/units/axis-of-one-dimension.ts';
import { comparisonOfOneDimension } from '../../src/checks/units/comparison-of-one-dimension.ts';
import { orOfOneDimension } from '../../src/checks/units/or-of-one-dimension.ts';
import { panelScaleFits } from '../../src/checks/units/panel-scale-fits.ts';
import { panelUnitFits } from '../../src/checks/units/panel-unit-fits.ts';
import { printedAsItIs } from '../../src/checks/units/printed-as-it-is.ts';
import { recordOfDeclaredUnit } from '../../src/checks/units/record-of-declared-unit.ts';
import { termsOfOneDimension } from '../../src/checks/units/terms-of-one-dimension.ts';
import { textAgreesWithThreshold } from '../../src/checks/units/text-agrees-with-threshold.ts';
import type { Unit } from '../../src/catalog/unit.ts';
import { definePack } from '../../src/pack/definition.ts';
import { quantityWords } from '../../src/promql/quantity-words.ts';
import { probePack, probeRules } from '../support/probe-pack.ts';
import { resolveWith } from '../support/probe-settings.ts';
import type { Example } from './judge-example.ts';
import { judge } from './judge-example.ts';

const EXAMPLE = { language: 'promql', verdict: 'bad', use: 'record', house: false } as const;

/** What a check says, with the severity of each finding. */
function said(check: Check, example: Pick<Example, 'text'> & Partial<Example>): readonly string[] {
  return judge({ ...EXAMPLE, ...example }, [check]).map(({ severity, message }) => `${severity}: ${message}`);
}

describe('terms', () => {
  test.each([
    ['lag_seconds + store_bytes', ['error: "+" adds bytes to seconds.']],
    ['store_bytes - lag_seconds', ['error: "-" subtracts seconds from bytes.']],
    [
      'sum(increase(rq_total[5m])) + sum(rate(rq_total[5m]))',
      ['error: "+" adds a number per second to a plain number.'],
    ],
  ])('that have no sum are reported: %s', (text, findings) => {
    expect(said(termsOfOneDimension, { text })).toEqual(findings);
  });

  test.each([
    ['a literal is in any unit', 'lag_seconds + 5'],
    ['a series that nobody knows', 'lag_seconds + nobody_knows'],
    ['zeros are in any unit', 'lag_seconds + 0 * store_bytes'],
    ['a limit may be one a second', 'sum(depth) - sum(rate(rq_total[5m]))'],
    ['a point in time and a span', 'time() - exp_ts_seconds + lag_seconds'],
    ['terms may have a meaning together', 'lag_seconds - time() + exp_ts_seconds'],
    ['another scale is no other dimension', 'lag_seconds + 1000 * lag_seconds'],
  ])('are accepted: %s', (_why, text) => {
    expect(said(termsOfOneDimension, { text })).toEqual([]);
  });
});

describe('a comparison', () => {
  test.each([
    ['lag_seconds > store_bytes', ['error: ">" compares seconds with bytes.']],
    ['exp_ts_seconds < bool lag_seconds', ['error: "<" compares seconds since 1970 with seconds.']],
    ['lag_seconds == exp_ts_seconds', ['error: "==" compares seconds with seconds since 1970.']],
  ])('of different things is reported: %s', (text, findings) => {
    expect(said(comparisonOfOneDimension, { text })).toEqual(findings);
  });

  test.each(['lag_seconds > 1000 * lag_seconds', 'exp_ts_seconds < time()', 'lag_seconds > nobody_knows'])(
    'is accepted: %s',
    (text) => {
      expect(said(comparisonOfOneDimension, { text })).toEqual([]);
    },
  );

  test('of a point in time with the length of a span is left to its own check', () => {
    expect(said(comparisonOfOneDimension, { text: 'exp_ts_seconds < 1d' })).toEqual([]);
    expect(said(comparisonOfOneDimension, { text: 'store_bytes < 1d' })).toEqual([
      'error: "<" compares bytes with seconds.',
    ]);
  });
});

describe('or', () => {
  test('between values of different units is reported, inside of an alert too', () => {
    const text = 'max(lag_seconds or store_bytes) > 1';
    expect(said(orOfOneDimension, { text, use: 'alert' })).toEqual([
      'warning: "or" gives seconds for some series and bytes for others.',
    ]);
  });

  test.each(['lag_seconds > 60 or store_bytes > 5', '(lag_seconds > 60 and on() ready == 1) or depth > 5'])(
    'between conditions of an alert is accepted: %s',
    (text) => {
      expect(said(orOfOneDimension, { text, use: 'alert' })).toEqual([]);
    },
  );

  test('with what says that something is missing is accepted', () => {
    expect(said(orOfOneDimension, { text: 'lag_seconds or absent(lag_seconds)' })).toEqual([]);
  });
});

/** A panel with queries in this unit. */
function panel(
  unit: string,
  exprs: readonly string[],
  { type = 'timeseries', ...rest }: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify({
    uid: 'example',
    title: 'Example',
    schemaVersion: 39,
    panels: [
      {
        id: 1,
        type,
        title: 'Example',
        datasource: { type: 'prometheus', uid: 'x' },
        fieldConfig: { defaults: { unit } },
        targets: exprs.map((expr, index) => ({ refId: 'AB'[index], expr, legendFormat: 'AB'[index] })),
        ...rest,
      },
    ],
  });
}

describe('the unit of a panel', () => {
  const rate = 'sum(rate(rx_bytes_total[5m]))';

  test('is compared with what the query gives', () => {
    expect(said(panelUnitFits, { language: 'json', text: panel('bytes', [rate]) })).toEqual([
      'error: The panel "Example" shows bytes ("bytes"), and the query gives bytes per second.',
    ]);
  });

  test('of seconds a second is only a warning', () => {
    expect(
      said(panelUnitFits, { language: 'json', text: panel('s', ['rate(dur_seconds_sum[5m])']) }),
    ).toEqual(['warning: The panel "Example" shows seconds ("s"), and the query gives a plain number.']);
  });

  test.each([
    ['Bps', rate],
    ['short', rate],
    ['cpm', 'sum(increase(rq_total[1m]))'],
    ['reqps', 'sum(depth)'],
    ['percentunit', 'sum(rate(rq_total{result="err"}[5m])) / sum(rate(rq_total[5m]))'],
    ['bytes', 'nobody_knows'],
  ])('%s fits %s', (unit, expr) => {
    expect(said(panelUnitFits, { language: 'json', text: panel(unit, [expr]) })).toEqual([]);
  });

  test('of a heatmap is that of its bounds', () => {
    const text = panel('s', ['sum by (le) (rate(dur_seconds_bucket[5m]))'], { type: 'heatmap' });
    expect(said(panelUnitFits, { language: 'json', text })).toEqual([]);
  });

  test.each([
    [
      'percent',
      'sum(rate(rq_total{result="err"}[5m])) / sum(rate(rq_total[5m]))',
      'error: The panel "Example" shows percent ("percent"), and the query gives a share between 0 and 1.',
    ],
    [
      'percentunit',
      '100 * used_ratio',
      'error: The panel "Example" shows a plain number ("percentunit"), and the query gives percent.',
    ],
    [
      'dateTimeAsIso',
      'exp_ts_seconds',
      'error: The panel "Example" shows milliseconds since 1970 ("dateTimeAsIso"), and the query gives seconds since 1970.',
    ],
    [
      'decmbytes',
      'store_bytes / 1024 / 1024',
      'warning: The panel "Example" shows MB ("decmbytes"), and the query gives MiB.',
    ],
    [
      'bytes',
      'store_bytes * 8',
      'warning: The panel "Example" shows bytes ("bytes"), and the query gives bits.',
    ],
    [
      'opm',
      'sum(rate(rq_total[5m]))',
      'error: The panel "Example" shows a number per minute ("opm"), and the query gives a number per second.',
    ],
  ])('%s is in another scale than %s', (unit, expr, finding) => {
    expect(said(panelScaleFits, { language: 'json', text: panel(unit, [expr]) })).toEqual([finding]);
  });

  test.each([
    ['percent', 'sum(depth)'],
    ['percent', '100 * used_ratio'],
    ['dateTimeAsIso', 'exp_ts_seconds * 1000'],
    ['mbytes', 'store_bytes / 1024 / 1024'],
    ['bytes', 'store_bytes * 2'],
  ])('%s is in the scale of %s', (unit, expr) => {
    expect(said(panelScaleFits, { language: 'json', text: panel(unit, [expr]) })).toEqual([]);
  });
});

describe('an axis', () => {
  const mixed = ['lag_seconds', 'store_bytes'];

  test('with two units is reported', () => {
    expect(said(axisOfOneDimension, { language: 'json', text: panel('short', mixed) })).toEqual([
      'warning: The panel "Example" draws seconds (A) and bytes (B) on one axis.',
    ]);
  });

  test.each([
    ['the panel has no axes', { type: 'stat' }],
    ['the values are calculated anew', { transformations: [{ id: 'calculateField' }] }],
    [
      'a pattern renames what overrides look for',
      {
        transformations: [{ id: 'renameByRegex', options: { regex: 'B', renamePattern: 'right' } }],
        fieldConfig: {
          defaults: {},
          overrides: [
            {
              matcher: { id: 'byName', options: 'right' },
              properties: [{ id: 'custom.axisPlacement', value: 'right' }],
            },
          ],
        },
      },
    ],
    [
      'the old panel puts some series on the right',
      { type: 'graph', seriesOverrides: [{ alias: '/B/', yaxis: 2 }], yaxes: [{}, { format: 'bytes' }] },
    ],
  ])('is nothing to report where %s', (_why, rest) => {
    expect(said(axisOfOneDimension, { language: 'json', text: panel('short', mixed, rest) })).toEqual([]);
  });

  test('is not that of a hidden query', () => {
    const text = panel('short', mixed).replace('"expr":"store_bytes"', '"hide":true,"expr":"store_bytes"');
    expect(said(axisOfOneDimension, { language: 'json', text })).toEqual([]);
  });
});

test('a new name of a table column brings its override along', () => {
  const target = { refId: 'A', expr: 'store_bytes', format: 'table', instant: true };
  const renamed = (name: string): string =>
    panel('s', [], {
      type: 'table',
      targets: [target],
      transformations: [{ id: 'organize', options: { renameByName: { 'Value #A': 'Size' } } }],
      fieldConfig: {
        defaults: { unit: 's' },
        overrides: [
          { matcher: { id: 'byName', options: name }, properties: [{ id: 'unit', value: 'bytes' }] },
        ],
      },
    });
  expect(said(panelUnitFits, { language: 'json', text: renamed('Size') })).toEqual([]);
  expect(said(panelUnitFits, { language: 'json', text: renamed('Other') })).toHaveLength(1);
});

/** A rule file with one alert. */
function alert(expr: string, summary: string, wait = '2m'): Pick<Example, 'language' | 'text'> {
  const rule = { alert: 'Example', expr, for: wait, annotations: { summary } };
  return { language: 'yaml', text: JSON.stringify({ groups: [{ name: 'example', rules: [rule] }] }) };
}

describe('a printed value', () => {
  test.each([
    ['lag_seconds > 60', '{{ $value | humanizePercentage }}', 'seconds by humanizePercentage'],
    ['store_bytes > 60', '{{ $value | humanizeDuration }}', 'bytes by humanizeDuration'],
    ['lag_seconds * 1000 > 60', '{{ $value | humanizeDuration }}', 'milliseconds by humanizeDuration'],
    ['lag_seconds > 60', '{{ $value | humanize1024 }}B', 'seconds by humanize1024'],
    ['lag_seconds > 60', '{{ $value | humanizeTimestamp }}', 'seconds by humanizeTimestamp'],
    ['lag_seconds > 60', '{{ $value }} minutes', 'seconds and writes "minutes" behind it'],
    ['used_ratio > 0.9', '{{ printf "%.0f" $value }}%', 'a plain number and writes "%" behind it'],
  ])('of %s is wrong in %s', (expr, summary, words) => {
    expect(said(printedAsItIs, alert(expr, summary))).toEqual([
      `warning: The annotation "summary" of the alert "Example" prints ${words}.`,
    ]);
  });

  test.each([
    ['lag_seconds > 60', '{{ $value | humanizeDuration }}'],
    ['lag_seconds > 60', '{{ $value }} seconds'],
    ['lag_seconds > 60', '{{ $value }} {{ $labels.unit }}%'],
    ['used_ratio > 0.9', '{{ $value | humanizePercentage }}'],
    ['100 * used_ratio > 90', '{{ $value }}%'],
    ['sum(depth) > 90', '{{ $value }}%'],
    ['rate(rx_bytes_total[5m]) > 1', '{{ $value | humanize1024 }}B/s'],
    ['rate(rx_bytes_total[5m]) > 1', '{{ $value }} bytes per second'],
    ['exp_ts_seconds > 0', '{{ $value | humanizeTimestamp }}'],
    ['nobody_knows > 1', '{{ $value | humanizeDuration }}'],
  ])('of %s is right in %s', (expr, summary) => {
    expect(said(printedAsItIs, alert(expr, summary))).toEqual([]);
  });
});

describe('a stated limit', () => {
  test.each([
    ['max(lag_seconds) > 60', 'above 5 minutes', '60 seconds'],
    ['max(used_ratio) > 0.9', 'more than 80%', '0.9'],
    ['100 * max(used_ratio) > 90', 'more than 80 percent', '90 percent'],
    ['sum(store_bytes) > 10 * 1024^3', 'over 20 GiB', '10737418240 bytes'],
    ['sum(rate(rx_bytes_total[5m])) > 1e6', 'over 5 MB/s', '1000000 bytes per second'],
    ['exp_ts_seconds - time() < 7 * 86400', 'less than 3 days', '604800 seconds'],
  ])('of %s is not "%s"', (expr, words, compared) => {
    expect(said(textAgreesWithThreshold, alert(expr, `It is ${words}.`))).toEqual([
      `warning: The annotation "summary" of the alert "Example" says "${words}", and the rule compares with ${compared}.`,
    ]);
  });

  test.each([
    ['max(lag_seconds) > 60', 'above 1 minute'],
    ['max(lag_seconds) > 60', 'above 5'],
    ['max(lag_seconds) > 60', 'above 80%'],
    ['max(lag_seconds) > 60', 'longer than 2 minutes'],
    ['max(lag_seconds) > 60', 'high for more than 5 minutes'],
    ['max_over_time(lag_seconds[10m]) > 60', 'high over 10 minutes'],
    ['max(lag_seconds) > 60', 'more than 5 minutes a day'],
    ['max(lag_seconds) > max(dur_seconds_sum)', 'above 5 minutes'],
    ['max(lag_seconds) > 60 and on() nobody_knows > 1', 'above 5 minutes'],
    ['max(used_ratio) > 0.9', 'less than 10% free'],
    ['max(used_ratio) > 14.4 * 0.001', 'more than 2% of the budget'],
    ['sum(depth) > 100', 'more than 5%'],
    ['sum(store_bytes) > 10 * 1024^3', 'over 10 GB'],
    ['predict_linear(store_bytes[6h], 4 * 3600) > 1e9', 'in less than 4 hours'],
  ])('of %s may be "%s"', (expr, words) => {
    expect(said(textAgreesWithThreshold, alert(expr, `It is ${words}.`))).toEqual([]);
  });
});

test.each([
  [' minutes.', ['minutes']],
  ['GB', ['GB', 'GiB']],
  [' KiB of', ['KiB']],
  ['%', ['percent']],
  [' bytes per second', ['bytes per second']],
  [' Seconds', ['seconds']],
])('a unit is read in "%s"', (text, meanings) => {
  expect(statedUnit(text)?.meanings.map(quantityWords)).toEqual(meanings);
});

test.each([' peers', ' m', ' Mb', ' seconds per request', '', ' of 5 seconds'])(
  'no unit is read in "%s"',
  (text) => {
    expect(statedUnit(text)).toBeUndefined();
  },
);

describe('a record', () => {
  const declared = (unit: Unit): readonly string[] => {
    const rule = { ...probeRules.errorRate, unit };
    const pack = resolveWith(definePack({ ...probePack, rules: [{ rule }] }));
    return checkPack(pack, [recordOfDeclaredUnit]).map(({ message }) => message);
  };

  test('that gives another unit than it declares is reported', () => {
    expect(declared('seconds')).toEqual([
      'The record "namespace:probe_checks:rate5m" is declared in "seconds", and its query gives a number per second.',
    ]);
  });

  test('is accepted in its unit, and without one', () => {
    expect(declared('per_second')).toEqual([]);
    expect(declared('mixed')).toEqual([]);
  });
});
